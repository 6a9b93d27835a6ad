// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/sql/connection.h"

#include <QJsonObject>
#include <optional>

namespace stoa {

/// One version of a routing policy as the hub told it.
struct RoutingPolicyRow {
    QString code;
    int number = 0;
    QString name;
    QString state; ///< draft, simulated, active, superseded
    QString owner;
    QJsonObject body; ///< a RoutingPolicyDraft
    QString note;
    QString createdBy;
    Instant createdAt;
    QString approvedBy;
    std::optional<Instant> activatedAt;
    QString simulation; ///< id of the one that is attached
    qint64 revision = 1; ///< of the row
    friend bool operator==(const RoutingPolicyRow &, const RoutingPolicyRow &) = default;
};

/// By code, the newest version of each first.
Result<QList<RoutingPolicyRow>> routingPolicyRows(sql::Connection &connection);

} // namespace stoa

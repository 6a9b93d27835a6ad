// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/sql/connection.h"

#include <QJsonObject>
#include <optional>

namespace stoa {

struct RoutingPolicyName {
    QString code;
    int number = 0;

    /// As the table keeps it: "GR-IT|13".
    static std::optional<RoutingPolicyName> fromKey(const QString &key);
    QString key() const;
    friend bool operator==(const RoutingPolicyName &, const RoutingPolicyName &) = default;
};

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
    std::optional<RoutingPolicyName> earlier; ///< in whose place it came
    qint64 revision = 1; ///< of the row
    friend bool operator==(const RoutingPolicyRow &, const RoutingPolicyRow &) = default;
};

/// By code, the newest version of each first.
Result<QList<RoutingPolicyRow>> routingPolicyRows(sql::Connection &connection);

/// What is active again after a roll back of `active`: the version in whose place it came. One that was gone
/// back from is in no later one's way, so that each further roll back leads one version further back. Null:
/// there is none.
const RoutingPolicyRow *rolledBackTo(const QList<RoutingPolicyRow> &rows, const RoutingPolicyRow &active);

} // namespace stoa

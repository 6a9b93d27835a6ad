// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/nodesettings.h"
#include "core/domain/network/zonesla.h"
#include "core/store/unitofwork.h"

#include <QHash>

namespace stoa {

/// The name of the setting that keeps the service goals of the chain.
inline QString zoneSlaSetting() { return QStringLiteral("zone-sla"); }

/// How locations take part in fulfilling orders, and who carries.
class NodeRepository {
public:
    /// What was set for the location, or what its capabilities give. Nothing for one that is not there.
    static Result<std::optional<NodeSettings>> find(sql::Connection &connection, const QString &location);
    /// Of every active location, by code.
    static Result<QList<NodeSettings>> all(sql::Connection &connection);
    /// Those that somebody set, by location.
    static Result<QHash<QString, NodeSettings>> set(sql::Connection &connection);
    static Result<void> save(UnitOfWork &work, const NodeSettings &settings);

    static Result<std::optional<Carrier>> findCarrier(sql::Connection &connection, const QString &code);
    /// By code.
    static Result<QList<Carrier>> carriers(sql::Connection &connection);
    static Result<void> saveCarrier(UnitOfWork &work, const Carrier &carrier);

    /// The service goals by zone; those of the trade until somebody sets them.
    static Result<ZoneSla> zoneSla(sql::Connection &connection);
    static Result<void> saveZoneSla(UnitOfWork &work, const ZoneSla &sla);
};

} // namespace stoa

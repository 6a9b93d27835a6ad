// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/nodesettings.h"
#include "core/domain/network/zonesla.h"
#include "core/store/unitofwork.h"

#include <QJsonObject>

namespace stoa {

// Each fails with Forbidden, NotFound, InvalidInput or Conflict and the field.

/// The body of a node.save command: {location, settings: NodeSettings}. Asks for NetworkEdit at the location.
/// A cut-off names a carrier that is there, or was named before.
Result<void> saveNode(UnitOfWork &work, const QJsonObject &body);
Result<void> saveNode(UnitOfWork &work, const NodeSettings &settings);

/// The body of a carrier.save command: {code, details: Carrier}. Asks for NetworkEdit in all stores.
Result<void> saveCarrier(UnitOfWork &work, const QJsonObject &body);
Result<void> saveCarrier(UnitOfWork &work, const Carrier &carrier);

/// The body of an sla.save command: {zones}, see ZoneSla. Asks for NetworkEdit in all stores.
Result<void> saveZoneSla(UnitOfWork &work, const QJsonObject &body);

} // namespace stoa

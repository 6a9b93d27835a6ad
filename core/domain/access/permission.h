// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringView>
#include <optional>

namespace stoa {

/// What a role may do. Names are stored in roles and tokens and are never renamed.
enum class Permission {
    CatalogRead,
    CatalogEdit,
    CostRead,
    PriceEdit,
    NetworkRead,
    NetworkEdit,
    StockRead,
    StockAdjust,
    StockRecord,
    LedgerRead,
    PolicyEdit,
    UserRead,
    UserEdit,
    RoleEdit,
    DeviceRead,
    DeviceEdit,
    AuditRead,
    ImportRun,
    ExportRun,
    OutboxDiscard,
    OrderRead,
    OrderEdit, ///< approve, hold, cancel, route again
    OrderWork, ///< accept, pick, pack, hand over
    OrderReturn,
    OrderRecord, ///< tell of orders and deliveries, as channels and carriers do
    ContactRead, ///< who gets the goods
    StockReserve,
    RoutingEdit,
    RoutingApprove,
    WebhookEdit,
};

/// Whether the user's stores limit it, or it is about the chain as a whole.
enum class PermissionReach { Store, Chain };

QLatin1StringView nameOf(Permission permission);
std::optional<Permission> permissionOf(QStringView name);
PermissionReach reachOf(Permission permission);
/// Only a person who is signed in on a device can use it; on a key of a feed it would do nothing.
bool isForPeople(Permission permission);
const QList<Permission> &allPermissions();

} // namespace stoa

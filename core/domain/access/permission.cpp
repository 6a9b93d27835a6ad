// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/permission.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Permission permission)
{
    switch (permission) {
    case Permission::CatalogRead:
        return "catalog.read"_L1;
    case Permission::CatalogEdit:
        return "catalog.edit"_L1;
    case Permission::CostRead:
        return "cost.read"_L1;
    case Permission::PriceEdit:
        return "price.edit"_L1;
    case Permission::NetworkRead:
        return "network.read"_L1;
    case Permission::NetworkEdit:
        return "network.edit"_L1;
    case Permission::StockRead:
        return "stock.read"_L1;
    case Permission::StockAdjust:
        return "stock.adjust"_L1;
    case Permission::StockRecord:
        return "stock.record"_L1;
    case Permission::LedgerRead:
        return "ledger.read"_L1;
    case Permission::PolicyEdit:
        return "policy.edit"_L1;
    case Permission::UserRead:
        return "user.read"_L1;
    case Permission::UserEdit:
        return "user.edit"_L1;
    case Permission::RoleEdit:
        return "role.edit"_L1;
    case Permission::DeviceRead:
        return "device.read"_L1;
    case Permission::DeviceEdit:
        return "device.edit"_L1;
    case Permission::AuditRead:
        return "audit.read"_L1;
    case Permission::ImportRun:
        return "import.run"_L1;
    case Permission::ExportRun:
        return "export.run"_L1;
    case Permission::OutboxDiscard:
        return "outbox.discard"_L1;
    case Permission::OrderRead:
        return "order.read"_L1;
    case Permission::OrderEdit:
        return "order.edit"_L1;
    case Permission::OrderWork:
        return "order.work"_L1;
    case Permission::OrderReturn:
        return "order.return"_L1;
    case Permission::OrderRecord:
        return "order.record"_L1;
    case Permission::ContactRead:
        return "contact.read"_L1;
    case Permission::StockReserve:
        return "stock.reserve"_L1;
    case Permission::RoutingEdit:
        return "routing.edit"_L1;
    case Permission::RoutingApprove:
        return "routing.approve"_L1;
    case Permission::WebhookEdit:
        return "webhook.edit"_L1;
    }
    return {};
}

const QList<Permission> &allPermissions()
{
    static const QList<Permission> all = [] {
        QList<Permission> list;
        for (int i = 0; i <= int(Permission::WebhookEdit); ++i)
            list.append(Permission(i));
        return list;
    }();
    return all;
}

std::optional<Permission> permissionOf(QStringView name)
{
    for (const Permission permission : allPermissions()) {
        if (nameOf(permission) == name)
            return permission;
    }
    return std::nullopt;
}

bool isForPeople(Permission permission)
{
    return permission == Permission::UserEdit || permission == Permission::RoleEdit
        || permission == Permission::DeviceEdit || permission == Permission::OutboxDiscard
        || permission == Permission::RoutingApprove || permission == Permission::WebhookEdit;
}

PermissionReach reachOf(Permission permission)
{
    switch (permission) {
    case Permission::StockAdjust:
    case Permission::StockRecord:
    case Permission::LedgerRead:
    case Permission::PolicyEdit:
    case Permission::OrderRead:
    case Permission::OrderEdit:
    case Permission::OrderWork:
    case Permission::OrderReturn:
    case Permission::ContactRead:
    case Permission::StockReserve:
        return PermissionReach::Store;
    case Permission::CatalogRead:
    case Permission::CatalogEdit:
    case Permission::CostRead:
    case Permission::PriceEdit:
    case Permission::NetworkRead:
    case Permission::NetworkEdit:
    case Permission::StockRead:
    case Permission::UserRead:
    case Permission::UserEdit:
    case Permission::RoleEdit:
    case Permission::DeviceRead:
    case Permission::DeviceEdit:
    case Permission::AuditRead:
    case Permission::ImportRun:
    case Permission::ExportRun:
    case Permission::OutboxDiscard:
    case Permission::OrderRecord:
    case Permission::RoutingEdit:
    case Permission::RoutingApprove:
    case Permission::WebhookEdit:
        return PermissionReach::Chain;
    }
    return PermissionReach::Store;
}

} // namespace stoa

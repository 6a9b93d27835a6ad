// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/permissiontext.h"

namespace stoa {

QString PermissionText::name(Permission permission)
{
    switch (permission) {
    case Permission::CatalogRead:
        return tr("See the catalogue");
    case Permission::CatalogEdit:
        return tr("Change the catalogue");
    case Permission::CostRead:
        return tr("See what items cost");
    case Permission::PriceEdit:
        return tr("Change prices");
    case Permission::NetworkRead:
        return tr("See locations");
    case Permission::NetworkEdit:
        return tr("Change locations and reasons");
    case Permission::StockRead:
        return tr("See stock");
    case Permission::StockAdjust:
        return tr("Adjust stock");
    case Permission::StockRecord:
        return tr("Record sales, returns and receipts");
    case Permission::LedgerRead:
        return tr("See movements");
    case Permission::PolicyEdit:
        return tr("Change safety stock");
    case Permission::UserRead:
        return tr("See users and roles");
    case Permission::UserEdit:
        return tr("Change users");
    case Permission::RoleEdit:
        return tr("Change roles");
    case Permission::DeviceRead:
        return tr("See PCs");
    case Permission::DeviceEdit:
        return tr("Connect and suspend PCs");
    case Permission::AuditRead:
        return tr("See the audit trail");
    case Permission::ImportRun:
        return tr("Run imports");
    case Permission::ExportRun:
        return tr("Export data");
    case Permission::OutboxDiscard:
        return tr("Discard refused changes");
    case Permission::OrderRead:
        return tr("See orders");
    case Permission::OrderEdit:
        return tr("Approve, hold, route and cancel orders");
    case Permission::OrderWork:
        return tr("Pick, pack and hand over");
    case Permission::OrderReturn:
        return tr("Take returns");
    case Permission::OrderRecord:
        return tr("Report orders and deliveries");
    case Permission::ContactRead:
        return tr("See who gets the goods");
    case Permission::StockReserve:
        return tr("Reserve stock");
    case Permission::RoutingEdit:
        return tr("Write routing policies");
    case Permission::RoutingApprove:
        return tr("Approve routing policies");
    case Permission::WebhookEdit:
        return tr("Manage webhooks");
    }
    return {};
}

} // namespace stoa

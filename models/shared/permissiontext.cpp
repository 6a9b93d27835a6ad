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
    }
    return {};
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/role.h"

#include "core/base/nametext.h"

#include <QRegularExpression>
#include <QStringList>

namespace stoa {

using namespace Qt::StringLiterals;

Result<Role> Role::accept(const QString &code, const QString &name, const QStringList &permissions)
{
    static const QRegularExpression kCode(u"^[a-z][a-zA-Z0-9-]{1,39}$"_s);
    if (!kCode.match(code).hasMatch())
        return Error::invalid(u"code"_s, u"expected 2 to 40 letters, digits or -, a small letter first"_s);
    STOA_TRY_ASSIGN(const QString checked, nameText(name, 80, u"name"_s));
    Role role{code, checked, {}};
    for (qsizetype i = 0; i < permissions.size(); ++i) {
        const auto permission = permissionOf(permissions[i]);
        if (!permission)
            return Error::invalid(u"permissions/%1"_s.arg(i), u"no such permission"_s);
        if (!role.permissions.contains(*permission))
            role.permissions.append(*permission);
    }
    return role;
}

QList<Role> builtInRoles()
{
    using enum Permission;
    const QList<Permission> reading{CatalogRead, NetworkRead, StockRead};
    const auto role = [](const QString &code, const QString &name, const QList<Permission> &permissions) {
        return Role{code, name, permissions, true};
    };
    return {
        role(u"cashier"_s, u"Cashier"_s, reading + QList{StockRecord, OrderRead, OrderWork, StockReserve}),
        role(u"picker"_s, u"Picker"_s, reading + QList{StockRecord, OrderRead, OrderWork}),
        role(u"stockClerk"_s, u"Stock clerk"_s,
             reading + QList{StockAdjust, StockRecord, LedgerRead, OrderRead, OrderWork, OrderReturn}),
        role(u"storeManager"_s, u"Store manager"_s,
             reading
                 + QList{CostRead, StockAdjust, StockRecord, LedgerRead, PolicyEdit, ExportRun, UserRead,
                         DeviceRead, OutboxDiscard, OrderRead, OrderEdit, OrderWork, OrderReturn, ContactRead,
                         StockReserve}),
        role(u"merchandiser"_s, u"Merchandiser"_s,
             reading + QList{CatalogEdit, CostRead, PriceEdit, LedgerRead, ImportRun, ExportRun, OrderRead}),
        role(
            u"networkPlanner"_s, u"Network planner"_s,
            reading
                + QList{NetworkEdit, CostRead, ExportRun, OrderRead, OrderEdit, RoutingEdit, RoutingApprove}),
        role(u"privacyOfficer"_s, u"Privacy officer"_s, reading + QList{AuditRead, OrderRead}),
        role(u"customerService"_s, u"Customer service"_s,
             reading + QList{OrderRead, OrderEdit, OrderReturn, ContactRead, StockReserve}),
        role(u"auditor"_s, u"Auditor"_s,
             reading + QList{CostRead, LedgerRead, UserRead, DeviceRead, AuditRead, ExportRun, OrderRead}),
        role(u"integrator"_s, u"Integrator"_s,
             reading + QList{StockRecord, ImportRun, OrderRead, OrderRecord, StockReserve}),
        role(u"admin"_s, u"Administrator"_s,
             {NetworkRead, NetworkEdit, UserRead, UserEdit, RoleEdit, DeviceRead, DeviceEdit, AuditRead,
              WebhookEdit}),
    };
}

} // namespace stoa

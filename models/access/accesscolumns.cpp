// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accesscolumns.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// A column of plain text.
template <typename Record>
RecordColumn<Record> text(std::function<QString()> title, std::function<QString(const Record &)> say)
{
    return {std::move(title), [say = std::move(say)](const Record &record, int role) -> QVariant {
                return role == Qt::DisplayRole ? QVariant(say(record)) : QVariant();
            }};
}

/// A column that says whether it is in force, with the sign of it.
template <typename Record>
RecordColumn<Record> state(std::function<QString()> title, std::function<bool(const Record &)> active,
                           QString (*word)(bool))
{
    return {std::move(title), [active = std::move(active), word](const Record &record, int role) -> QVariant {
                if (role == Qt::DisplayRole)
                    return word(active(record));
                if (role == int(TableRole::Status))
                    return int(active(record) ? StatusKind::Ok : StatusKind::Unknown);
                return {};
            }};
}

} // namespace

QList<RecordColumn<UserRow>> userColumns(const AccessDesk &desk)
{
    return {
        text<UserRow>([] { return AccessDesk::tr("Name"); },
                      [](const UserRow &row) { return row.user.displayName; }),
        text<UserRow>([] { return AccessDesk::tr("Signs in as"); },
                      [](const UserRow &row) { return row.user.login; }),
        text<UserRow>([] { return AccessDesk::tr("Roles"); },
                      [&desk](const UserRow &row) { return desk.roleNames(row.user.roles); }),
        text<UserRow>([] { return AccessDesk::tr("Stores"); },
                      [&desk](const UserRow &row) { return desk.storeNames(row.user.stores); }),
        state<UserRow>([] { return AccessDesk::tr("State"); },
                       [](const UserRow &row) { return row.user.state == UserState::Active; },
                       [](bool active) {
                           //: State of a user
                           return active ? AccessDesk::tr("Active", "user")
                                         : AccessDesk::tr("Disabled", "user");
                       }),
    };
}

QList<RecordColumn<RoleRow>> roleColumns(const AccessDesk &desk)
{
    return {
        text<RoleRow>([] { return AccessDesk::tr("Role"); },
                      [](const RoleRow &row) { return AccessDesk::roleName(row.role); }),
        text<RoleRow>([] { return AccessDesk::tr("Kind"); },
                      [](const RoleRow &row) {
                          return row.role.builtIn ? AccessDesk::tr("Built in") : AccessDesk::tr("Own");
                      }),
        text<RoleRow>([] { return AccessDesk::tr("Permissions"); },
                      [&desk](const RoleRow &row) {
                          return desk.wording().formats().integer(row.role.permissions.size());
                      }),
        text<RoleRow>([] { return AccessDesk::tr("Users"); },
                      [&desk](const RoleRow &row) { return desk.wording().formats().integer(row.users); }),
    };
}

QList<RecordColumn<DeviceRow>> deviceColumns(const AccessDesk &desk)
{
    return {
        text<DeviceRow>([] { return AccessDesk::tr("PC"); },
                        [](const DeviceRow &row) {
                            return row.isThis ? AccessDesk::tr("%1 (this PC)").arg(row.name) : row.name;
                        }),
        text<DeviceRow>([] { return AccessDesk::tr("Stands in"); },
                        [&desk](const DeviceRow &row) {
                            return row.location.isEmpty()
                                ? AccessDesk::tr("Head office")
                                : desk.locationNames().value(row.location, row.location);
                        }),
        text<DeviceRow>([] { return AccessDesk::tr("Last seen"); },
                        [&desk](const DeviceRow &row) {
                            return row.lastSeen
                                ? desk.wording().formats().age(*row.lastSeen, desk.clock().now())
                                //: No contact of a PC with the hub is known
                                : AccessDesk::tr("not known");
                        }),
        text<DeviceRow>(
            [] { return AccessDesk::tr("Connected on"); },
            [&desk](const DeviceRow &row) { return desk.wording().formats().date(row.enrolledAt); }),
        state<DeviceRow>([] { return AccessDesk::tr("State"); },
                         [](const DeviceRow &row) { return row.state == DeviceState::Active; },
                         [](bool active) {
                             //: State of a PC
                             return active ? AccessDesk::tr("Active", "device")
                                           : AccessDesk::tr("Suspended", "device");
                         }),
    };
}

QList<RecordColumn<AuditRow>> auditColumns(const AccessDesk &desk)
{
    return {
        text<AuditRow>([] { return AccessDesk::tr("When"); },
                       [&desk](const AuditRow &row) {
                           return desk.wording().formats().moment(row.at, desk.clock().now());
                       }),
        text<AuditRow>([] { return AccessDesk::tr("Who"); },
                       [&desk](const AuditRow &row) { return desk.actorName(row.actor); }),
        text<AuditRow>([] { return AccessDesk::tr("Did what"); },
                       [](const AuditRow &row) { return AccessDesk::actionName(row.action); }),
        text<AuditRow>([] { return AccessDesk::tr("With"); },
                       [](const AuditRow &row) { return row.subject; }),
    };
}

QString AccessDesk::roleName(const Role &role)
{
    if (!role.builtIn)
        return role.name;
    if (role.code == "cashier"_L1)
        return tr("Cashier");
    if (role.code == "picker"_L1)
        return tr("Picker");
    if (role.code == "stockClerk"_L1)
        return tr("Stock clerk");
    if (role.code == "storeManager"_L1)
        return tr("Store manager");
    if (role.code == "merchandiser"_L1)
        return tr("Merchandiser");
    if (role.code == "privacyOfficer"_L1)
        return tr("Privacy officer");
    if (role.code == "customerService"_L1)
        return tr("Customer service");
    if (role.code == "auditor"_L1)
        return tr("Auditor");
    if (role.code == "integrator"_L1)
        return tr("Integrator");
    if (role.code == "admin"_L1)
        return tr("Administrator");
    return role.name;
}

QString AccessDesk::permissionName(Permission permission)
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

QString AccessDesk::actionName(const QString &action)
{
    if (action == "user.save"_L1)
        return tr("Saved a user");
    if (action == "user.password"_L1)
        return tr("Set a password");
    if (action == "role.save"_L1)
        return tr("Saved a role");
    if (action == "role.remove"_L1)
        return tr("Removed a role");
    if (action == "device.save"_L1)
        return tr("Changed a PC");
    if (action == "device.code"_L1)
        return tr("Made a code for a PC");
    if (action == "device.enrol"_L1)
        return tr("Connected a PC");
    if (action == "stock.adjust"_L1)
        return tr("Adjusted stock");
    if (action == "stock.record"_L1)
        return tr("Recorded movements");
    if (action == "outbox.discard"_L1)
        return tr("Discarded a refused change");
    return action;
}

} // namespace stoa

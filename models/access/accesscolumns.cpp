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

/// A column that is compared by something else than what it shows: numbers and instants.
template <typename Record>
RecordColumn<Record> keyed(std::function<QString()> title, std::function<QString(const Record &)> say,
                           std::function<qint64(const Record &)> key)
{
    return {std::move(title),
            [say = std::move(say), key = std::move(key)](const Record &record, int asked) -> QVariant {
                if (asked == Qt::DisplayRole)
                    return say(record);
                return asked == role(TableRole::SortKey) ? QVariant(key(record)) : QVariant();
            }};
}

/// A column that says whether it is in force, with the sign of it; `off` is the status of what is not.
template <typename Record>
RecordColumn<Record> state(std::function<QString()> title, std::function<bool(const Record &)> active,
                           QString (*word)(bool), StatusKind off)
{
    return {std::move(title),
            [active = std::move(active), word, off](const Record &record, int role) -> QVariant {
                if (role == Qt::DisplayRole)
                    return word(active(record));
                if (role == int(TableRole::SortKey))
                    return active(record) ? u"active"_s : u"off"_s;
                if (role == int(TableRole::StatusIcon) && !active(record))
                    return u"circle-minus"_s;
                if (role == int(TableRole::Status))
                    return int(active(record) ? StatusKind::Ok : off);
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
                       },
                       StatusKind::Unknown),
    };
}

QList<RecordColumn<RoleRow>> roleColumns(const AccessDesk &desk)
{
    return {
        text<RoleRow>([] { return AccessDesk::tr("Role"); },
                      [](const RoleRow &row) { return AccessDesk::roleName(row.role); }),
        {[] { return AccessDesk::tr("Kind"); },
         [](const RoleRow &row, int asked) -> QVariant {
             if (asked == Qt::DisplayRole)
                 return row.role.builtIn ? AccessDesk::tr("Built in") : AccessDesk::tr("Own");
             return asked == role(TableRole::SortKey) ? QVariant(row.role.builtIn ? u"built-in"_s : u"own"_s)
                                                      : QVariant();
         }},
        keyed<RoleRow>([] { return AccessDesk::tr("Permissions"); },
                       [&desk](const RoleRow &row) {
                           return desk.wording().formats().integer(row.role.permissions.size());
                       },
                       [](const RoleRow &row) { return row.role.permissions.size(); }),
        keyed<RoleRow>([&desk] { return desk.usersTitle(); },
                       [&desk](const RoleRow &row) { return desk.wording().formats().integer(row.users); },
                       [](const RoleRow &row) { return row.users; }),
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
        keyed<DeviceRow>(
            [] { return AccessDesk::tr("Last seen"); },
            [&desk](const DeviceRow &row) {
                return row.lastSeen ? desk.wording().formats().age(*row.lastSeen, desk.clock().now())
                                    //: No contact of a PC with the hub is known
                                    : AccessDesk::tr("not known");
            },
            [](const DeviceRow &row) { return row.lastSeen ? row.lastSeen->msSinceEpoch() : 0; }),
        keyed<DeviceRow>(
            [] { return AccessDesk::tr("Connected on"); },
            [&desk](const DeviceRow &row) { return desk.wording().formats().date(row.enrolledAt); },
            [](const DeviceRow &row) { return row.enrolledAt.msSinceEpoch(); }),
        state<DeviceRow>([] { return AccessDesk::tr("State"); },
                         [](const DeviceRow &row) { return row.state == DeviceState::Active; },
                         [](bool active) {
                             //: State of a PC
                             return active ? AccessDesk::tr("Active", "device")
                                           : AccessDesk::tr("Suspended", "device");
                         },
                         StatusKind::Problem),
    };
}

QList<RecordColumn<ApiKeyRow>> keyColumns(const AccessDesk &desk)
{
    using Row = ApiKeyRow;
    return {
        text<Row>([] { return AccessDesk::tr("Name", "API key"); }, [](const Row &row) { return row.name; }),
        keyed<Row>(
            [] { return AccessDesk::tr("Permissions"); },
            [&desk](const Row &row) { return desk.wording().formats().integer(row.permissions.size()); },
            [](const Row &row) { return row.permissions.size(); }),
        text<Row>([] { return AccessDesk::tr("Stores"); },
                  [&desk](const Row &row) { return desk.storeNames(row.stores); }),
        text<Row>([] { return AccessDesk::tr("Made by"); },
                  [&desk](const Row &row) { return desk.actorName(row.madeBy); }),
        keyed<Row>([] { return AccessDesk::tr("Works until"); },
                   [&desk](const Row &row) { return desk.wording().formats().date(row.expiresAt); },
                   [](const Row &row) { return row.expiresAt.msSinceEpoch(); }),
        {[] { return AccessDesk::tr("State"); },
         [&desk](const Row &row, int asked) -> QVariant {
             if (asked == Qt::DisplayRole)
                 return desk.keyStateWord(row);
             if (asked == role(TableRole::Status))
                 return int(desk.keyStateKind(row));
             if (asked == role(TableRole::SortKey))
                 return QString::number(int(row.stateAt(desk.clock().now())));
             if (asked == role(TableRole::StatusIcon) && row.stateAt(desk.clock().now()) >= Row::State::Ended)
                 return u"circle-minus"_s;
             return {};
         }},
    };
}

QList<RecordColumn<AuditRow>> auditColumns(const AccessDesk &desk)
{
    return {
        keyed<AuditRow>([] { return AccessDesk::tr("When"); },
                        [&desk](const AuditRow &row) {
                            return desk.wording().formats().moment(row.at, desk.clock().now());
                        },
                        [](const AuditRow &row) { return row.at.msSinceEpoch(); }),
        text<AuditRow>([] { return AccessDesk::tr("Who"); },
                       [&desk](const AuditRow &row) { return desk.actorName(row.actor); }),
        {[] { return AccessDesk::tr("Did what"); },
         [](const AuditRow &row, int role) -> QVariant {
             // A refusal is seen where the words that tell it have no room.
             if (role == int(TableRole::Status) && row.refused)
                 return int(StatusKind::Problem);
             return role == Qt::DisplayRole ? QVariant(AccessDesk::actionName(row)) : QVariant();
         }},
        text<AuditRow>([] { return AccessDesk::tr("On what"); },
                       [&desk](const AuditRow &row) { return desk.subjectName(row); }),
    };
}

} // namespace stoa

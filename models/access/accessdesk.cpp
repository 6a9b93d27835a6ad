// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessdesk.h"

#include "core/store/access/accessrepository.h"
#include "core/store/network/locationrepository.h"
#include "models/access/accesscolumns.h"
#include "models/shared/permissiontext.h"
#include "models/shared/problemtext.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

auto tied(const UserDraft &user)
{
    return std::tie(user.login, user.displayName, user.roles, user.stores, user.language, user.state);
}

} // namespace

bool UserRow::operator==(const UserRow &other) const
{
    return id == other.id && tied(user) == tied(other.user);
}

bool RoleRow::operator==(const RoleRow &other) const
{
    return users == other.users && role.code == other.role.code && role.name == other.role.name
        && role.permissions == other.role.permissions;
}

AccessDesk::AccessDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : AccessDesk(*new CoreLine(core), wording, clock, parent)
{
    m_line.setParent(this);
}

AccessDesk::AccessDesk(HubLine &line, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_wording(wording)
    , m_clock(clock)
    , m_users(userColumns(*this), [](const UserRow &row) { return row.id; })
    , m_roles(roleColumns(*this), [](const RoleRow &row) { return row.role.code; })
    , m_devices(deviceColumns(*this), [](const DeviceRow &row) { return row.id; })
    , m_keys(keyColumns(*this), [](const ApiKeyRow &row) { return row.id; })
    , m_audit(auditColumns(*this), [](const AuditRow &row) { return row.key; })
{
    connect(&line.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        for (const auto type :
             {EntityType::User, EntityType::Role, EntityType::Device, EntityType::Location}) {
            if (changes.touches(type)) {
                read();
                return;
            }
        }
    });
    connect(&line, &HubLine::sessionChanged, this, &AccessDesk::changed);
    connect(&wording, &Wording::changed, this, [this] {
        read();
        retranslate();
    });
    read();
}

bool AccessDesk::seesAllStores() const
{
    const auto &user = m_line.session().user;
    return user && user->rights.reach() == Rights::Stores::All;
}

bool AccessDesk::may(Permission permission) const
{
    const auto &user = m_line.session().user;
    return user && user->rights.may(permission);
}

QString AccessDesk::whyNot(Permission permission) const
{
    if (!m_line.session().user)
        return tr("Sign in first.");
    if (!may(permission))
        //: %1 is what a role may allow, as "Connect and suspend PCs"
        return tr("Your role lacks the permission “%1”.").arg(PermissionText::name(permission));
    if (m_line.session().state != SessionState::Online)
        return tr("This is done at the hub, which does not answer now.");
    return {};
}

namespace {

struct AccessRead {
    QList<User> users;
    QList<Role> roles;
    QList<Device> devices;
    QList<Location> locations;
};

Result<AccessRead> readAccess(sql::Connection &connection)
{
    AccessRead read;
    STOA_TRY_ASSIGN(read.users, AccessRepository::users(connection));
    STOA_TRY_ASSIGN(read.roles, AccessRepository::roles(connection));
    STOA_TRY_ASSIGN(read.devices, AccessRepository::devices(connection));
    STOA_TRY_ASSIGN(read.locations, LocationRepository::all(connection));
    return read;
}

/// As the hub gives them: users all of whose stores are the viewer's, and PCs that stand in one of these.
struct Scope {
    QString self;
    Rights rights;

    bool holds(const User &user) const
    {
        return user.id().toString() == self || rights.reach() == Rights::Stores::All
            || std::ranges::all_of(user.what().stores,
                                   [this](const QString &store) { return rights.stores().contains(store); });
    }
    bool holds(const Device &device) const { return rights.maySeeStore(device.location); }
};

} // namespace

void AccessDesk::read()
{
    m_line.store().read(u"access"_s, readAccess).then(this, [this](const Result<AccessRead> &read) {
        if (!read)
            return;
        m_locations.clear();
        for (const Location &location : read->locations)
            m_locations.insert(location.code().text(), location.names().in(m_wording.language()));
        const auto &viewer = m_line.session().user;
        const Scope scope{viewer ? viewer->id : QString(), viewer ? viewer->rights : Rights()};
        QList<UserRow> users;
        QHash<QString, int> counts;
        for (const User &user : read->users) {
            if (!scope.holds(user))
                continue;
            users.append({user.id().toString(), user.what()});
            for (const QString &code : user.what().roles)
                ++counts[code];
        }
        QList<RoleRow> roles;
        for (const Role &role : read->roles)
            roles.append({role, counts.value(role.code)});
        QList<DeviceRow> devices;
        for (const Device &device : read->devices) {
            if (!scope.holds(device))
                continue;
            const QString id = device.id.toString();
            const auto seen = m_lastSeen.constFind(id);
            devices.append({id, device.name, device.location, device.state, device.enrolledAt,
                            seen == m_lastSeen.cend() ? std::nullopt : std::optional(*seen),
                            id == m_line.session().device});
        }
        // Roles first: the users' cells are said with their names.
        m_roles.setRows(roles);
        m_users.setRows(users);
        m_devices.setRows(devices);
        retranslate();
    });
}

void AccessDesk::retranslate()
{
    m_users.retranslate();
    m_roles.retranslate();
    m_devices.retranslate();
    m_keys.retranslate();
    m_audit.retranslate();
    Q_EMIT changed();
}

namespace {

QJsonObject userJson(const UserDraft &draft)
{
    return {{u"login"_s, draft.login},
            {u"display_name"_s, draft.displayName},
            {u"roles"_s, QJsonArray::fromStringList(draft.roles)},
            {u"stores"_s, QJsonArray::fromStringList(draft.stores)},
            {u"language"_s, draft.language},
            {u"state"_s, QString(nameOf(draft.state))}};
}

QJsonObject roleJson(const Role &role)
{
    QJsonArray permissions;
    for (const Permission permission : role.permissions)
        permissions.append(QString(nameOf(permission)));
    return {{u"code"_s, role.code}, {u"name"_s, role.name}, {u"permissions"_s, permissions}};
}

Result<void> done(const Result<HubAnswer> &answer)
{
    if (!answer)
        return answer.error();
    return {};
}

} // namespace

Future<Result<void>> AccessDesk::change(const QByteArray &method, const QString &path,
                                        const QJsonObject &body)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answered = [promise](const Result<HubAnswer> &answer) {
        promise->addResult(done(answer));
        promise->finish();
    };
    m_line.call("GET", path, {}, {})
        .then(this, [this, method, path, body, answered](const Result<HubAnswer> &read) {
            if (!read)
                answered(read);
            else
                m_line.call(method, path, body, {{"if-match", read->headers.value("etag")}})
                    .then(this, answered);
        });
    return promise->future();
}

Future<Result<void>> AccessDesk::saveUser(const QString &id, const UserDraft &draft, const QString &password)
{
    QJsonObject body = userJson(draft);
    if (!id.isEmpty())
        return change("PATCH", u"/v1/users/"_s + id, body);
    if (!password.isEmpty())
        body.insert(u"password"_s, password);
    return m_line.call("POST", u"/v1/users"_s, body, {}).then([](const Result<HubAnswer> &answer) {
        return done(answer);
    });
}

Future<Result<void>> AccessDesk::setPassword(const QString &id, const QString &password,
                                             const QString &present)
{
    QJsonObject body{{u"password"_s, password}};
    if (!present.isEmpty())
        body.insert(u"current"_s, present);
    return m_line.call("POST", u"/v1/users/%1/password"_s.arg(id), body, {})
        .then([](const Result<HubAnswer> &answer) { return done(answer); });
}

Future<Result<void>> AccessDesk::createRole(const Role &role)
{
    return m_line.call("POST", u"/v1/roles"_s, roleJson(role), {}).then([](const Result<HubAnswer> &answer) {
        return done(answer);
    });
}

Future<Result<void>> AccessDesk::changeRole(const Role &role)
{
    QJsonObject body = roleJson(role);
    body.remove(u"code"_s);
    return change("PATCH", u"/v1/roles/"_s + role.code, body);
}

Future<Result<void>> AccessDesk::removeRole(const QString &code)
{
    return change("DELETE", u"/v1/roles/"_s + code, {});
}

Future<Result<void>> AccessDesk::setDeviceState(const QString &id, DeviceState state)
{
    return change("PATCH", u"/v1/devices/"_s + id,
                  {{u"state"_s, state == DeviceState::Active ? u"active"_s : u"suspended"_s}});
}

Future<Result<EnrolmentCode>> AccessDesk::makeCode(const QString &location)
{
    QJsonObject body;
    if (!location.isEmpty())
        body.insert(u"location"_s, location);
    return m_line.call("POST", u"/v1/devices/codes"_s, body, {})
        .then([](const Result<HubAnswer> &answer) -> Result<EnrolmentCode> {
            if (!answer)
                return answer.error();
            STOA_TRY_ASSIGN(const auto expires,
                            Instant::parse(answer->body.value("expires_at"_L1).toString()));
            const QString code = answer->body.value("code"_L1).toString();
            // Told once, to a call whose answer did not come through.
            if (code.isEmpty())
                return Error{ErrorKind::Offline, u"code"_s, u"the answer was lost; ask for another code"_s};
            return EnrolmentCode{code, expires};
        });
}

void AccessDesk::readLastSeen()
{
    m_line.call("GET", u"/v1/devices?limit=500"_s, {}, {})
        .then(this, [this](const Result<HubAnswer> &answer) {
            if (!answer)
                return;
            const QJsonArray items = answer->body.value("items"_L1).toArray();
            for (const QJsonValue &item : items) {
                if (const auto seen = Instant::parse(item["last_seen_at"_L1].toString()))
                    m_lastSeen.insert(item["id"_L1].toString(), *seen);
            }
            read();
        });
}

} // namespace stoa

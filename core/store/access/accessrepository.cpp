// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access/accessrepository.h"

#include "core/base/bytes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

QStringList listOf(const QByteArray &json)
{
    QStringList list;
    const auto values = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

Result<User> userOf(const sql::Statement &row)
{
    const auto id = UserId::parse(row.text(0));
    const auto state = userStateOf(row.text(6));
    if (!id || !state)
        return Error{ErrorKind::Storage, {}, u"a user row cannot be read"_s};
    return User::accept(
        *id, {row.text(1), row.text(2), listOf(row.bytes(3)), listOf(row.bytes(4)), row.text(5), *state});
}

Role roleOf(const sql::Statement &row)
{
    Role role{row.text(0), row.text(1), {}, row.int64(3) != 0};
    const auto names = listOf(row.bytes(2));
    for (const QString &name : names) {
        if (const auto permission = permissionOf(name))
            role.permissions.append(*permission);
    }
    return role;
}

Result<Device> deviceOf(const sql::Statement &row)
{
    const auto id = DeviceId::parse(row.text(0));
    if (!id)
        return Error{ErrorKind::Storage, {}, u"a device row cannot be read"_s};
    return Device{*id,
                  row.text(1),
                  row.text(2),
                  fromBase64Url(row.bytes(3)),
                  row.text(4) == "active"_L1 ? DeviceState::Active : DeviceState::Suspended,
                  row.instant(5),
                  {}};
}

constexpr char kUserColumns[] = "id, login, display_name, roles, stores, language, state";
constexpr char kDeviceColumns[] = "id, name, location, public_key, state, enrolled_at";

/// One row through a reader that may fail.
template <typename T, typename... Values>
Result<std::optional<T>> one(sql::Connection &connection, const QByteArray &sql,
                             Result<T> (*make)(const sql::Statement &), const Values &...values)
{
    STOA_TRY_ASSIGN(const auto found, connection.first(sql, make, values...));
    if (!found)
        return std::optional<T>();
    STOA_TRY_ASSIGN(auto value, std::move(*found));
    return std::optional<T>(std::move(value));
}

} // namespace

Result<void> AccessRepository::saveUser(UnitOfWork &work, const User &user)
{
    const UserDraft &u = user.what();
    const QString id = user.id().toString();
    STOA_TRY_ASSIGN(
        const auto taken,
        work.connection().scalar("SELECT 1 FROM app_user WHERE login = ?1 AND id <> ?2", u.login, id));
    if (taken != 0)
        return Error::of(Problem::AlreadyExists, u"another user has this login"_s, u"login"_s);
    return work.change({EntityType::User, id.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO app_user (id, login, display_name, roles, stores, language, state, updated_at) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET login = excluded.login, "
            "display_name = excluded.display_name, roles = excluded.roles, stores = excluded.stores, "
            "language = excluded.language, state = excluded.state, version = app_user.version + 1, "
            "updated_at = excluded.updated_at",
            id, u.login, u.displayName, jsonOf(u.roles), jsonOf(u.stores), u.language, nameOf(u.state),
            work.context().recordedAt);
    });
}

Result<std::optional<User>> AccessRepository::findUser(sql::Connection &connection, const QString &id)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kUserColumns) + " FROM app_user WHERE id = ?1";
    return one(connection, kSql, userOf, id);
}

Result<std::optional<User>> AccessRepository::findLogin(sql::Connection &connection, const QString &login)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kUserColumns) + " FROM app_user WHERE login = ?1";
    return one(connection, kSql, userOf, login.trimmed().toLower());
}

Result<QList<User>> AccessRepository::users(sql::Connection &connection)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kUserColumns) + " FROM app_user ORDER BY login";
    QList<User> list;
    STOA_TRY(connection.each(kSql, [&list](const sql::Statement &row) -> Result<void> {
        STOA_TRY_ASSIGN(auto user, userOf(row));
        list.append(std::move(user));
        return {};
    }));
    return list;
}

Result<void> AccessRepository::saveRole(UnitOfWork &work, const Role &role)
{
    QStringList permissions;
    for (const Permission permission : role.permissions)
        permissions.append(nameOf(permission));
    return work.change({EntityType::Role, role.code.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run("INSERT INTO role (code, name, permissions, built_in) VALUES (?1, ?2, "
                                     "?3, ?4) ON CONFLICT (code) DO "
                                     "UPDATE SET name = excluded.name, permissions = excluded.permissions, "
                                     "built_in = excluded.built_in, "
                                     "version = role.version + 1",
                                     role.code, role.name, jsonOf(permissions), int(role.builtIn));
    });
}

Result<void> AccessRepository::removeRole(UnitOfWork &work, const QString &code)
{
    return work.change({EntityType::Role, code.toUtf8()}, ChangeOp::Remove,
                       [&] { return work.connection().run("DELETE FROM role WHERE code = ?1", code); });
}

Result<QList<Role>> AccessRepository::roles(sql::Connection &connection)
{
    QList<Role> list;
    STOA_TRY(
        connection.each("SELECT code, name, permissions, built_in FROM role ORDER BY built_in DESC, code",
                        [&list](const sql::Statement &row) { list.append(roleOf(row)); }));
    return list;
}

Result<void> AccessRepository::saveDevice(UnitOfWork &work, const Device &device)
{
    const QString id = device.id.toString();
    return work.change({EntityType::Device, id.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO device (id, name, location, public_key, state, enrolled_at) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
            "location = excluded.location, public_key = excluded.public_key, state = excluded.state, "
            "version = device.version + 1",
            id, device.name, device.location, toBase64Url(device.publicKey),
            device.state == DeviceState::Active ? "active"_L1 : "suspended"_L1, device.enrolledAt);
    });
}

Result<std::optional<Device>> AccessRepository::findDevice(sql::Connection &connection, const QString &id)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kDeviceColumns) + " FROM device WHERE id = ?1";
    return one(connection, kSql, deviceOf, id);
}

Result<QList<Device>> AccessRepository::devices(sql::Connection &connection)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kDeviceColumns) + " FROM device ORDER BY name, id";
    QList<Device> list;
    STOA_TRY(connection.each(kSql, [&list](const sql::Statement &row) -> Result<void> {
        STOA_TRY_ASSIGN(auto device, deviceOf(row));
        list.append(std::move(device));
        return {};
    }));
    return list;
}

Result<Rights> AccessRepository::rightsOf(sql::Connection &connection, const QString &userId)
{
    STOA_TRY_ASSIGN(const auto user, findUser(connection, userId));
    if (!user)
        return Rights();
    STOA_TRY_ASSIGN(const auto all, roles(connection));
    return stoa::rightsOf(user->what(), all);
}

} // namespace stoa

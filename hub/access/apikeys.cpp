// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/apikeys.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "core/base/nametext.h"
#include "core/domain/access/user.h"
#include "core/store/network/locationrepository.h"
#include "hub/access/accessschema.h"
#include "hub/access/giving.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::access {

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

ApiKey keyOf(const sql::Statement &row)
{
    return {row.text(0),          row.text(1),
            listOf(row.bytes(2)), listOf(row.bytes(3)),
            row.text(4),          row.instant(5),
            row.instant(6),       row.isNull(7) ? std::nullopt : std::optional(row.instant(7)),
            row.int64(8),         row.text(9) == nameOf(UserState::Disabled)};
}

#define STOA_KEY_SELECT                                                                                      \
    "SELECT k.id, k.name, k.permissions, k.stores, k.made_by, k.made_at, k.expires_at, k.revoked_at, "       \
    "k.version, coalesce(u.state, '') FROM api_key k LEFT JOIN app_user u ON u.id = k.made_by "
constexpr char kById[] = STOA_KEY_SELECT "WHERE k.id = ?1";
constexpr char kByHash[] = STOA_KEY_SELECT "WHERE k.hash = ?1";
constexpr char kAfter[] = STOA_KEY_SELECT "WHERE k.id > ?1 ORDER BY k.id LIMIT ?2";
#undef STOA_KEY_SELECT

Result<void> checkStores(sql::Connection &connection, const QStringList &stores, const Rights &granter)
{
    if (stores.isEmpty())
        return Error::invalid(u"stores"_s, u"at least one store is needed, or * for all"_s);
    for (qsizetype i = 0; i < stores.size(); ++i) {
        if (stores[i] == u"*"_s)
            continue;
        STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(connection, stores[i]));
        if (!known)
            return Error::invalid(u"stores/%1"_s.arg(i), u"no such location"_s);
    }
    return Giver(granter).mustHoldStores(stores);
}

} // namespace

Rights ApiKey::rights() const
{
    QSet<Permission> set;
    for (const QString &name : permissions) {
        if (const auto permission = permissionOf(name))
            set.insert(*permission);
    }
    if (stores.contains(u"*"_s))
        return {set, {}, Rights::Stores::All};
    return {set, QSet<QString>(stores.begin(), stores.end())};
}

QLatin1StringView ApiKey::stateAt(Instant now) const
{
    if (revokedAt)
        return "revoked"_L1;
    if (now >= expiresAt)
        return "expired"_L1;
    return isOrphan ? "maker-disabled"_L1 : "active"_L1;
}

bool ApiKey::isMadeByPerson() const { return bool(UserId::parse(madeBy)); }

QJsonObject ApiKeyDraft::told() const
{
    return {{u"name"_s, name},
            {u"permissions"_s, QJsonArray::fromStringList(permissions)},
            {u"stores"_s, QJsonArray::fromStringList(stores)},
            {u"expires_at"_s, expiresAt.toString()}};
}

ApiKeys::ApiKeys(const Clock &clock)
    : m_clock(clock)
{ }

Result<ApiKeys::Made> ApiKeys::make(sql::Connection &connection, const ApiKeyId &id, const ApiKeyDraft &draft,
                                    const QString &madeBy, const Rights &granter)
{
    const Instant now = m_clock.now();
    STOA_TRY_ASSIGN(const QString name, nameText(draft.name, 80, u"name"_s));
    if (draft.permissions.isEmpty())
        return Error::invalid(u"permissions"_s, u"at least one permission is needed"_s);
    for (qsizetype i = 0; i < draft.permissions.size(); ++i) {
        const auto permission = permissionOf(draft.permissions[i]);
        if (!permission)
            return Error::invalid(u"permissions/%1"_s.arg(i), u"no such permission"_s);
        if (isForPeople(*permission))
            return Error::invalid(u"permissions/%1"_s.arg(i),
                                  u"only a person who is signed in can use this permission"_s);
    }
    STOA_TRY(checkStores(connection, draft.stores, granter));
    STOA_TRY(Giver(granter).mustHoldNamed(draft.permissions));
    if (draft.expiresAt <= now || draft.expiresAt > now.plusDays(kLongestDays))
        return Error::invalid(u"expires_at"_s,
                              u"expected an instant within the next %1 days"_s.arg(kLongestDays));

    const QByteArray secret = "stoa_" + toBase64Url(randomBytes(32));
    const ApiKey key{id.toString(), name, draft.permissions, draft.stores,
                     madeBy,        now,  draft.expiresAt,   std::nullopt};
    STOA_TRY(connection.run("INSERT INTO api_key (id, name, hash, permissions, stores, made_by, made_at, "
                            "expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                            key.id, key.name, hashOf(secret), jsonOf(key.permissions), jsonOf(key.stores),
                            madeBy, now, key.expiresAt));
    return Made{key, secret};
}

Result<std::optional<ApiKey>> ApiKeys::find(sql::Connection &connection, const QString &id)
{
    return connection.first(kById, keyOf, id);
}

Result<std::optional<ApiKey>> ApiKeys::findHash(sql::Connection &connection, const QByteArray &hash)
{
    return connection.first(kByHash, keyOf, hash);
}

Result<QList<ApiKey>> ApiKeys::list(sql::Connection &connection, const QString &after, int limit)
{
    QList<ApiKey> keys;
    STOA_TRY(connection.each(
        kAfter, [&keys](const sql::Statement &row) { keys.append(keyOf(row)); }, after, limit));
    return keys;
}

Result<void> ApiKeys::revoke(sql::Connection &connection, const QString &id, const QString &actor,
                             const Rights &by)
{
    const QString noSuch = u"no such key"_s;
    STOA_TRY_ASSIGN(const auto known, find(connection, id));
    if (!known)
        return Error::of(Problem::NotFound, noSuch);
    const Giver giver(by);
    STOA_TRY(giver.mustSee(known->stores, noSuch));
    if (known->madeBy != actor)
        STOA_TRY(giver.mustHoldNamed(known->permissions));
    STOA_TRY(connection.run("UPDATE api_key SET revoked_at = ?2, version = version + 1 WHERE id = ?1 AND "
                            "revoked_at IS NULL",
                            id, m_clock.now()));
    return moveEpoch(connection);
}

QByteArray ApiKeys::hashOf(QByteArrayView secret)
{
    return toBase64Url(sha256(QByteArray::fromRawData(secret.data(), secret.size())));
}

} // namespace stoa::access

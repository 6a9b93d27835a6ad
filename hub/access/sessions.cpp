// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/sessions.h"

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/sql/dialect.h"
#include "hub/access/accessschema.h"

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

// r1.<family>.<32 bytes>: the family tells whose token a used-up one was.
QByteArray tokenText(const QByteArray &family, const QByteArray &secret)
{
    return "r1." + family + '.' + toBase64Url(secret);
}

/// The family's id, or empty for what is no refresh token.
QByteArray familyOf(const QByteArray &token)
{
    const auto parts = token.split('.');
    return parts.size() == 3 && parts[0] == "r1" && token.size() < 200 ? parts[1] : QByteArray();
}

QByteArray hashOf(const QByteArray &token) { return toBase64Url(sha256(token)); }

Error refused(const QString &why) { return Error::of(Problem::Unauthenticated, why); }

struct Row {
    QString user;
    QString device;
    QByteArray current;
    QByteArray previous;
    Instant expiresAt;
    bool revoked;
};

} // namespace

Sessions::Sessions(const Keyring &keyring, const Clock &clock)
    : m_keyring(keyring)
    , m_clock(clock)
{ }

QByteArray Sessions::successorOf(const QByteArray &token) const
{
    return tokenText(familyOf(token), blake2b(token, 32, m_keyring.refreshSecret()));
}

Result<Sessions::Family> Sessions::start(sql::Connection &connection, const QString &user,
                                         const QString &device)
{
    const Instant now = m_clock.now();
    const QByteArray id = toBase64Url(uuid7(now).toRfc4122());
    const QByteArray token = tokenText(id, randomBytes(32));
    STOA_TRY(connection.run("INSERT INTO refresh_family (id, user_id, device_id, current_hash, rotated_at, "
                            "made_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)",
                            id, user, device, hashOf(token), now, now.plusDays(kLifeDays)));
    return Family{QString::fromLatin1(id), user, device, token};
}

Result<Sessions::Rotation> Sessions::rotate(sql::Connection &connection, const QByteArray &token,
                                            const QString &device)
{
    const Instant now = m_clock.now();
    const QByteArray id = familyOf(token);
    const QByteArray sql = "SELECT user_id, device_id, current_hash, previous_hash, expires_at, "
                           "revoked_at FROM refresh_family WHERE id = ?1"
        + sql::forUpdate(connection.engine());
    STOA_TRY_ASSIGN(const auto row,
                    connection.first(
                        sql,
                        [](const sql::Statement &s) {
                            return Row{s.text(0),  s.text(1),    s.bytes(2),
                                       s.bytes(3), s.instant(4), !s.isNull(5)};
                        },
                        id));
    if (!row || row->device != device)
        return refused(u"the refresh token is not known"_s);
    if (row->revoked || row->expiresAt <= now)
        return refused(u"the sign-in is over"_s);

    const QByteArray hash = hashOf(token);
    const Family family{QString::fromLatin1(id), row->user, row->device, successorOf(token)};
    if (equalSecrets(hash, row->current)) {
        STOA_TRY(connection.run("UPDATE refresh_family SET previous_hash = current_hash, current_hash = ?2, "
                                "rotated_at = ?3, expires_at = ?4 WHERE id = ?1",
                                id, hashOf(family.refreshToken), now, now.plusDays(kLifeDays)));
        return Rotation{Turn::Rotated, family};
    }
    if (!row->previous.isEmpty() && equalSecrets(hash, row->previous))
        return Rotation{Turn::Again, family};
    STOA_TRY(connection.run("UPDATE refresh_family SET revoked_at = ?2, revoked_why = 'reuse' WHERE id = ?1",
                            id, now));
    STOA_TRY(moveEpoch(connection));
    return Rotation{Turn::Reused, Family{family.id, family.user, family.device, {}}};
}

Result<bool> Sessions::end(sql::Connection &connection, const QByteArray &token)
{
    STOA_TRY_ASSIGN(const auto ended,
                    connection.first(
                        "UPDATE refresh_family SET revoked_at = ?3, revoked_why = 'sign-out' "
                        "WHERE id = ?1 AND revoked_at IS NULL AND (current_hash = ?2 OR "
                        "previous_hash = ?2) RETURNING id",
                        [](const sql::Statement &row) { return row.text(0); }, familyOf(token), hashOf(token),
                        m_clock.now()));
    if (ended)
        STOA_TRY(moveEpoch(connection));
    return ended.has_value();
}

Result<void> Sessions::revokeUser(sql::Connection &connection, const QString &user, const QString &why)
{
    STOA_TRY(connection.run("UPDATE refresh_family SET revoked_at = ?2, revoked_why = ?3 WHERE user_id = ?1 "
                            "AND revoked_at IS NULL",
                            user, m_clock.now(), why));
    return moveEpoch(connection);
}

Result<void> Sessions::revokeDevice(sql::Connection &connection, const QString &device, const QString &why)
{
    STOA_TRY(
        connection.run("UPDATE refresh_family SET revoked_at = ?2, revoked_why = ?3 WHERE device_id = ?1 "
                       "AND revoked_at IS NULL",
                       device, m_clock.now(), why));
    return moveEpoch(connection);
}

Result<void> Sessions::prune(sql::Connection &connection)
{
    return connection.run("DELETE FROM refresh_family WHERE expires_at < ?1", m_clock.now().plusDays(-30));
}

} // namespace stoa::access

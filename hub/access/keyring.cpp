// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/keyring.h"

#include "core/base/bytes.h"

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRotationDays = 30;
/// Long after the last token that it signed; kept in the table only for the record.
constexpr int kTokenKeysRead = 3;

} // namespace

Keyring::Keyring(const Clock &clock)
    : m_clock(clock)
{ }

Result<void> Keyring::open(sql::Connection &connection)
{
    // Two replicas that start together take turns here.
    STOA_TRY(connection.run("UPDATE access_epoch SET epoch = epoch WHERE id = 1"));
    for (const QByteArray &purpose : {"identity"_ba, "refresh"_ba}) {
        STOA_TRY_ASSIGN(const auto known,
                        connection.scalar("SELECT count(*) FROM hub_key WHERE purpose = ?1", purpose));
        if (known == 0)
            STOA_TRY(make(connection, purpose));
    }
    STOA_TRY_ASSIGN(const auto newest,
                    connection.scalar("SELECT max(made_at) FROM hub_key WHERE purpose = 'token'"));
    if (Instant::fromMs(newest).plusDays(kRotationDays) <= m_clock.now())
        STOA_TRY(make(connection, "token"_ba));
    return reload(connection);
}

Result<void> Keyring::make(sql::Connection &connection, const QByteArray &purpose)
{
    return connection.run("INSERT INTO hub_key (kid, purpose, seed, made_at) VALUES (?1, ?2, ?3, ?4)",
                          toBase64Url(randomBytes(6)), purpose, toBase64Url(randomBytes(32)), m_clock.now());
}

Result<void> Keyring::reload(sql::Connection &connection)
{
    SigningKey identity;
    QByteArray refreshSecret;
    QList<TokenKey> tokenKeys;
    STOA_TRY(connection.each("SELECT kid, purpose, seed FROM hub_key ORDER BY made_at DESC, kid",
                             [&](const sql::Statement &row) -> Result<void> {
                                 const QByteArray seed = fromBase64Url(row.bytes(2));
                                 if (row.bytes(1) == "refresh") {
                                     refreshSecret = seed;
                                     return {};
                                 }
                                 STOA_TRY_ASSIGN(const auto key, SigningKey::fromSeed(seed));
                                 if (row.bytes(1) == "identity")
                                     identity = key;
                                 else if (tokenKeys.size() < kTokenKeysRead)
                                     tokenKeys.append({row.bytes(0), key});
                                 return {};
                             }));
    if (identity.publicKey.isEmpty() || refreshSecret.isEmpty() || tokenKeys.isEmpty())
        return Error{ErrorKind::Storage, {}, u"the hub's keys are missing"_s};
    const std::lock_guard lock(m_mutex);
    if (m_identity.publicKey.isEmpty()) {
        m_identity = identity;
        m_refreshSecret = refreshSecret;
    }
    m_signing = tokenKeys.first();
    m_publicKeys.clear();
    for (const TokenKey &each : std::as_const(tokenKeys))
        m_publicKeys.insert(each.kid, each.key.publicKey);
    return {};
}

QByteArray Keyring::sealKey(const QByteArray &purpose) const
{
    return blake2b("stoa-hub seal " + purpose, 32, m_refreshSecret);
}

Keyring::TokenKey Keyring::signing() const
{
    const std::lock_guard lock(m_mutex);
    return m_signing;
}

QByteArray Keyring::publicKey(const QByteArray &kid) const
{
    const std::lock_guard lock(m_mutex);
    return m_publicKeys.value(kid);
}

} // namespace stoa::access

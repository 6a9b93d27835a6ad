// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/crypto.h"
#include "core/sql/connection.h"

#include <QByteArray>
#include <QHash>
#include <mutex>

namespace stoa::access {

/// The hub's own Ed25519 keys, kept in its database so that replicas share them.
///
/// One identity key for life, which devices learn when they enrol and check offline grants with; token keys,
/// of which the newest signs and older ones still verify until every token they signed is over. The secret
/// that successors of refresh tokens and keys to seal with are derived from is another.
class Keyring {
public:
    struct TokenKey {
        QByteArray kid;
        SigningKey key;
    };

    explicit Keyring(const Clock &clock);

    /// Reads the keys; makes what is missing and a new token key when the newest is older than 30 days. In
    /// the caller's write transaction.
    Result<void> open(sql::Connection &connection);
    /// Reads keys that another replica made. Cheap; called when a token names an unknown kid.
    Result<void> reload(sql::Connection &connection);

    const SigningKey &identity() const { return m_identity; }
    const QByteArray &refreshSecret() const { return m_refreshSecret; }
    /// 32 bytes to seal with what the hub keeps for this purpose; the same at every replica and start.
    QByteArray sealKey(const QByteArray &purpose) const;
    TokenKey signing() const;
    /// The public key of the kid, or empty.
    QByteArray publicKey(const QByteArray &kid) const;

private:
    Result<void> make(sql::Connection &connection, const QByteArray &purpose);

    const Clock &m_clock;
    SigningKey m_identity;
    QByteArray m_refreshSecret;
    mutable std::mutex m_mutex;
    TokenKey m_signing;
    QHash<QByteArray, QByteArray> m_publicKeys;
};

} // namespace stoa::access

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sql/connection.h"
#include "hub/access/keyring.h"

#include <QString>

namespace stoa::access {

/// Families of refresh tokens: one per sign-in, bound to a device.
///
/// Each use of a token gives its successor and ends it. A token that was used before kills the family, but
/// for the last one while its successor was not: its answer may have been lost, with the network away for a
/// night, and gets the same successor again. Whoever stole it gains nothing without the device's key, which
/// signs every call. A successor is derived from its predecessor by a secret of the hub, so only hashes are
/// stored.
class Sessions {
public:
    static constexpr qint64 kLifeDays = 14;

    struct Family {
        QString id;
        QString user;
        QString device;
        QByteArray refreshToken; ///< to hand out
    };

    Sessions(const Keyring &keyring, const Clock &clock);

    /// Runs in the caller's transaction, as all that write.
    Result<Family> start(sql::Connection &connection, const QString &user, const QString &device);
    /// Reused: the family was revoked, and that must be committed. Unauthenticated errors for everything
    /// else that is no good.
    enum class Turn { Rotated, Again, Reused };
    struct Rotation {
        Turn turn;
        Family family;
    };
    Result<Rotation> rotate(sql::Connection &connection, const QByteArray &token, const QString &device);

    /// Ends the family that the token belongs to; nothing when it is unknown.
    Result<bool> end(sql::Connection &connection, const QByteArray &token);
    Result<void> revokeUser(sql::Connection &connection, const QString &user, const QString &why);
    Result<void> revokeDevice(sql::Connection &connection, const QString &device, const QString &why);
    /// Forgets families that ended 30 days ago.
    Result<void> prune(sql::Connection &connection);

private:
    QByteArray successorOf(const QByteArray &token) const;

    const Keyring &m_keyring;
    const Clock &m_clock;
};

} // namespace stoa::access

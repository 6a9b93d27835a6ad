// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "hub/access/keyring.h"

#include <QString>

namespace stoa::access {

/// What an access token says; what its bearer may do is asked of Authority each time.
struct AccessClaims {
    QString user;
    QString device;
    QString family; ///< the sign-in it belongs to
    Instant issuedAt;
    Instant expiresAt;
};

inline constexpr qint64 kAccessSeconds = 600;

/// `v1.<payload>.<signature>`: base64url JSON, Ed25519 over "v1." and the payload.
QByteArray issueAccessToken(const AccessClaims &claims, const Keyring &keyring);

/// No: another replica may have made the key since; Keyring::reload() and a second check tell.
enum class KeyKnown { Yes, No };
/// Fails with Unauthenticated, and with TokenExpired for a good one that is over.
Result<AccessClaims> checkAccessToken(QByteArrayView token, const Keyring &keyring, Instant now,
                                      KeyKnown *known = nullptr);

} // namespace stoa::access

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/user.h"
#include "core/sql/connection.h"
#include "hub/access/keyring.h"

namespace stoa::access {

/// What a device may go by while it cannot reach the hub: who, with which rights, until when; signed by the
/// hub's identity key. Commands name the grant they were made under.
struct OfflineGrant {
    static constexpr qint64 kHours = 72;

    QString id;
    QString user;
    QString device;
    Rights rights;
    Instant issuedAt;
    Instant expiresAt;
};

/// `v1.<base64url json>.<base64url signature over "v1." and the json's text>`. A verifier of the password
/// goes along at sign-in only, when the hub has seen the password.
QByteArray issueGrant(const User &user, const Rights &rights, const QString &device, Instant now,
                      qint64 policy, const std::optional<QByteArray> &verifier, const Keyring &keyring);

/// The grant, whether it is over or not. Unauthenticated unless this hub signed it.
Result<OfflineGrant> readGrant(QByteArrayView text, const Keyring &keyring);

} // namespace stoa::access

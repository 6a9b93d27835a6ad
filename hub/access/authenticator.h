// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/accesstoken.h"
#include "hub/access/authority.h"
#include "hub/access/deviceproof.h"
#include "hub/access/keyring.h"
#include "hub/http/request.h"

#include <atomic>

namespace stoa::access {

/// Tells who makes a call: by API key, or by access token together with the device's proof.
class Authenticator {
public:
    Authenticator(Keyring &keyring, Authority &authority, ProofCheck &proofs, const Clock &clock);

    /// Unauthenticated, TokenExpired, ProofInvalid, ProofUsed, DeviceSuspended.
    Result<CallerPtr> caller(sql::Connection &connection, const http::Request &request);
    /// For calls that have no token yet: the call is proven by the key of this active device.
    Result<Device> provenDevice(sql::Connection &connection, const http::Request &request,
                                const QString &deviceId);

private:
    Result<AccessClaims> claimsOf(sql::Connection &connection, QByteArrayView token);
    Result<void> prove(const Device &device, const http::Request &request);

    Keyring &m_keyring;
    Authority &m_authority;
    ProofCheck &m_proofs;
    const Clock &m_clock;
    std::atomic<qint64> m_reloadedMs;
};

} // namespace stoa::access

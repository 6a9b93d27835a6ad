// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/authenticator.h"

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReloadEveryMs = 1'000;

Error refused(const QString &why) { return Error::of(Problem::Unauthenticated, why); }

QByteArray targetOf(const http::Request &request)
{
    QByteArray target = request.path().toByteArray();
    if (!request.rawQuery().isEmpty())
        target.append('?').append(request.rawQuery());
    return target;
}

} // namespace

Authenticator::Authenticator(Keyring &keyring, Authority &authority, ProofCheck &proofs, const Clock &clock)
    : m_keyring(keyring)
    , m_authority(authority)
    , m_proofs(proofs)
    , m_clock(clock)
    , m_reloadedMs(clock.monotonicMs() - kReloadEveryMs)
{ }

Result<CallerPtr> Authenticator::caller(sql::Connection &connection, const http::Request &request)
{
    const QByteArrayView authorization = request.header("authorization");
    constexpr qsizetype kScheme = sizeof("Bearer ") - 1;
    if (authorization.size() <= kScheme || qstrnicmp(authorization.data(), "Bearer ", size_t(kScheme)) != 0
        || request.headerCount("authorization") != 1)
        return refused(u"a bearer token is needed"_s);
    const QByteArrayView token = authorization.sliced(kScheme);
    if (token.startsWith("stoa_"))
        return m_authority.ofApiKey(connection, token);

    STOA_TRY_ASSIGN(const auto claims, claimsOf(connection, token));
    const QByteArray deviceId = claims.device.toLatin1();
    STOA_TRY_ASSIGN(const auto device, m_authority.device(connection, deviceId));
    if (!device)
        return refused(u"the device is not enrolled"_s);
    STOA_TRY(prove(*device, request));
    return m_authority.ofSignIn(connection, claims.user.toLatin1(), deviceId, claims.family.toLatin1());
}

Result<AccessClaims> Authenticator::claimsOf(sql::Connection &connection, QByteArrayView token)
{
    auto known = KeyKnown::Yes;
    auto claims = checkAccessToken(token, m_keyring, m_clock.now(), &known);
    if (claims || known == KeyKnown::Yes)
        return claims;
    // Another replica may have made the key; whoever invents kids cannot make us read it all the time.
    const qint64 now = m_clock.monotonicMs();
    qint64 before = m_reloadedMs;
    if (now - before < kReloadEveryMs || !m_reloadedMs.compare_exchange_strong(before, now))
        return claims;
    STOA_TRY(m_keyring.reload(connection));
    return checkAccessToken(token, m_keyring, m_clock.now());
}

Result<Device> Authenticator::provenDevice(sql::Connection &connection, const http::Request &request,
                                           const QString &deviceId)
{
    STOA_TRY_ASSIGN(const auto device, m_authority.device(connection, deviceId.toUtf8()));
    if (!device)
        return refused(u"the device is not enrolled"_s);
    STOA_TRY(prove(*device, request));
    if (device->state != DeviceState::Active)
        return Error::of(Problem::DeviceSuspended, u"the device is suspended"_s);
    return *device;
}

Result<void> Authenticator::prove(const Device &device, const http::Request &request)
{
    if (request.headerCount("stoa-proof") != 1)
        return Error::of(Problem::ProofInvalid, u"the device's proof is missing"_s);
    return m_proofs.check(device.id.toString().toLatin1(), device.publicKey, request.header("stoa-proof"),
                          {http::nameOf(request.method()), targetOf(request), request.body()});
}

} // namespace stoa::access

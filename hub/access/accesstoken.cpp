// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/accesstoken.h"

#include "core/base/bytes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAudience = "stoa-hub"_L1;

Error refused(const QString &why) { return Error::of(Problem::Unauthenticated, why); }

} // namespace

QByteArray issueAccessToken(const AccessClaims &claims, const Keyring &keyring)
{
    const auto signing = keyring.signing();
    const QJsonObject payload{{u"sub"_s, claims.user},
                              {u"dev"_s, claims.device},
                              {u"fam"_s, claims.family},
                              {u"iat"_s, claims.issuedAt.msSinceEpoch() / 1000},
                              {u"exp"_s, claims.expiresAt.msSinceEpoch() / 1000},
                              {u"kid"_s, QString::fromLatin1(signing.kid)},
                              {u"aud"_s, kAudience}};
    const QByteArray text = "v1." + toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    return text + '.' + toBase64Url(sign(text, signing.key.secretKey));
}

Result<AccessClaims> checkAccessToken(QByteArrayView token, const Keyring &keyring, Instant now,
                                      KeyKnown *known)
{
    const qsizetype end = token.lastIndexOf('.');
    if (token.size() > 2'000 || !token.startsWith("v1.") || end < 4)
        return refused(u"this is no access token"_s);
    const QByteArray text = token.first(end).toByteArray();
    const QByteArray signature = fromBase64Url(token.sliced(end + 1).toByteArray());
    const QJsonObject payload = QJsonDocument::fromJson(fromBase64Url(text.sliced(3))).object();
    const QByteArray key = keyring.publicKey(payload.value("kid"_L1).toString().toLatin1());
    if (known)
        *known = key.isEmpty() && payload.contains("kid"_L1) ? KeyKnown::No : KeyKnown::Yes;
    if (key.isEmpty() || !verifies(signature, text, key))
        return refused(u"the token is not of this hub"_s);
    if (payload.value("aud"_L1).toString() != kAudience)
        return refused(u"the token is for somebody else"_s);
    const AccessClaims claims{payload.value("sub"_L1).toString(), payload.value("dev"_L1).toString(),
                              payload.value("fam"_L1).toString(),
                              Instant::fromMs(payload.value("iat"_L1).toInteger() * 1000),
                              Instant::fromMs(payload.value("exp"_L1).toInteger() * 1000)};
    if (claims.expiresAt <= now)
        return Error::of(Problem::TokenExpired, u"the token has expired"_s);
    return claims;
}

} // namespace stoa::access

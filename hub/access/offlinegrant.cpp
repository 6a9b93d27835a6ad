// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/offlinegrant.h"

#include "core/base/bytes.h"

#include <QJsonDocument>

namespace stoa::access {

using namespace Qt::StringLiterals;

QByteArray issueGrant(const User &user, const Rights &rights, const QString &device, Instant now,
                      qint64 policy, const std::optional<QByteArray> &verifier, const Keyring &keyring)
{
    QJsonObject json{{u"grant_id"_s, u"grt_"_s + uuidText(uuid7(now))},
                     {u"user"_s,
                      QJsonObject{{u"id"_s, user.id().toString()},
                                  {u"login"_s, user.what().login},
                                  {u"display_name"_s, user.what().displayName},
                                  {u"language"_s, user.what().language}}},
                     {u"rights"_s, rights.toJson()},
                     {u"device"_s, device},
                     {u"policy"_s, policy},
                     {u"issued"_s, now.msSinceEpoch()},
                     {u"expires"_s, now.plusSeconds(OfflineGrant::kHours * 3600).msSinceEpoch()}};
    if (verifier)
        json.insert(u"verifier"_s, QString::fromLatin1(*verifier));
    const QByteArray text = "v1." + toBase64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return text + '.' + toBase64Url(sign(text, keyring.identity().secretKey));
}

Result<OfflineGrant> readGrant(QByteArrayView text, const Keyring &keyring)
{
    const qsizetype end = text.lastIndexOf('.');
    const auto refused = Error::of(Problem::Unauthenticated, u"the grant is not of this hub"_s);
    if (text.size() > 64 * 1024 || !text.startsWith("v1.") || end < 4)
        return refused;
    const QByteArray signedPart = text.first(end).toByteArray();
    if (!verifies(fromBase64Url(text.sliced(end + 1).toByteArray()), signedPart,
                  keyring.identity().publicKey))
        return refused;
    const auto json = QJsonDocument::fromJson(fromBase64Url(signedPart.sliced(3))).object();
    STOA_TRY_ASSIGN(const auto rights, Rights::fromJson(json.value("rights"_L1).toObject()));
    return OfflineGrant{json.value("grant_id"_L1).toString(),
                        json.value("user"_L1).toObject().value("id"_L1).toString(),
                        json.value("device"_L1).toString(),
                        rights,
                        Instant::fromMs(json.value("issued"_L1).toInteger()),
                        Instant::fromMs(json.value("expires"_L1).toInteger())};
}

} // namespace stoa::access

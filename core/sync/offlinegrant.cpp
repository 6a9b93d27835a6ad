// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/offlinegrant.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

Result<OfflineGrant> OfflineGrant::read(const QByteArray &text, const QByteArray &hubKey)
{
    const auto refused = Error::of(Problem::Unauthenticated, u"the grant is not of this hub"_s);
    const qsizetype end = text.lastIndexOf('.');
    if (!text.startsWith("v1.") || end < 4
        || !verifies(fromBase64Url(text.mid(end + 1)), text.left(end), hubKey))
        return refused;
    const QJsonObject json = QJsonDocument::fromJson(fromBase64Url(text.mid(3, end - 3))).object();
    const QJsonObject user = json.value("user"_L1).toObject();
    STOA_TRY_ASSIGN(const auto rights, Rights::fromJson(json.value("rights"_L1).toObject()));
    OfflineGrant grant;
    grant.user = {user.value("id"_L1).toString(),
                  user.value("login"_L1).toString(),
                  user.value("display_name"_L1).toString(),
                  user.value("language"_L1).toString(),
                  rights,
                  json.value("grant_id"_L1).toString(),
                  Instant::fromMs(json.value("expires"_L1).toInteger())};
    grant.device = json.value("device"_L1).toString();
    grant.issued = Instant::fromMs(json.value("issued"_L1).toInteger());
    if (grant.user.id.isEmpty() || grant.user.grant.isEmpty())
        return refused;
    return grant;
}

Result<QHash<QString, QString>> OfflineGrant::names(JournalRepository &journal, const QByteArray &hubKey)
{
    QHash<QString, QString> names;
    STOA_TRY_ASSIGN(const auto rows, journal.grants());
    for (const GrantRow &row : rows) {
        const auto grant = read(row.blob, hubKey);
        if (grant && !grant->user.displayName.isEmpty())
            names.insert(grant->user.id, grant->user.displayName);
    }
    return names;
}

Instant OfflineGrant::ends() const { return std::min(user.grantExpires, issued.plusMs(kLongestMs)); }

Result<void> OfflineGrant::check(const QString &ownDevice, Instant now, Instant latestSeen) const
{
    if (device != ownDevice)
        return Error::of(Problem::Unauthenticated, u"the grant is another device's"_s);
    const Instant time = std::max(now, latestSeen);
    if (time >= ends())
        return Error::of(Problem::Unauthenticated, u"the leave to work without the hub is over"_s);
    return {};
}

TryCount TryCount::fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {json.value("wrong"_L1).toInt(), Instant::fromMs(json.value("until"_L1).toInteger())};
}

QByteArray TryCount::toText() const
{
    return QJsonDocument(QJsonObject{{u"wrong"_s, wrong}, {u"until"_s, until.msSinceEpoch()}})
        .toJson(QJsonDocument::Compact);
}

Result<void> TryCount::check(Instant now) const
{
    if (now < until)
        return Error::of(Problem::RateLimited,
                         u"too many wrong tries, wait %1 s"_s.arg((until.msSince(now) + 999) / 1'000));
    return {};
}

TryCount TryCount::afterWrong(Instant now) const
{
    constexpr int kFree = 5;
    constexpr qint64 kFirstMs = 30'000;
    constexpr qint64 kLongestWaitMs = 3'600'000;
    TryCount next{wrong + 1, {}};
    if (next.wrong >= kFree)
        next.until = now.plusMs(std::min(kFirstMs << std::min(next.wrong - kFree, 7), kLongestWaitMs));
    return next;
}

} // namespace stoa

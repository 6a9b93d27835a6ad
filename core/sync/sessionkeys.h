// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/journalrepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

/// Under which names the session keeps its secrets in the journal.
namespace stoa::sessionkeys {

inline constexpr QLatin1StringView kDeviceSeed = JournalRepository::kDeviceSeed;
inline constexpr QLatin1StringView kNextSeed{"device_seed_next"};
inline constexpr QLatin1StringView kRefresh = JournalRepository::kRefreshToken;
inline constexpr QLatin1StringView kLogin = JournalRepository::kSignedIn;
inline constexpr QLatin1StringView kLatest{"latest_time"};
inline constexpr QLatin1StringView kForked{"forked"};
inline constexpr QLatin1StringView kSuspended{"suspended"};

inline QString verifierName(const QString &login) { return QLatin1StringView("verifier:") + login; }
inline QString triesName(const QString &login) { return QLatin1StringView("tries:") + login; }

inline QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace stoa::sessionkeys

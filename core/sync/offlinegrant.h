// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/journalrepository.h"
#include "core/sync/sessionstatus.h"

#include <QByteArray>
#include <QHash>

namespace stoa {

/// What the hub signed at the last contact: who may use this desk without it, with which rights, until when.
struct OfflineGrant {
    static constexpr qint64 kLongestMs = 72LL * 3'600 * 1'000;

    SignedInUser user;
    QString device;
    Instant issued;

    /// Unauthenticated unless the hub with this key signed it.
    static Result<OfflineGrant> read(const QByteArray &text, const QByteArray &hubKey);
    /// The names by id of those who have signed in at this desk, also before the hub's list of people is
    /// here.
    static Result<QHash<QString, QString>> names(JournalRepository &journal, const QByteArray &hubKey);
    /// However long the hub meant it to last, never longer than kLongestMs.
    Instant ends() const;
    /// Good for this device at this time; a clock that was set back does not make it younger.
    Result<void> check(const QString &ownDevice, Instant now, Instant latestSeen) const;
};

/// Tries of a password without the hub: after five wrong ones each further one has to wait, twice as long
/// every time, up to an hour.
struct TryCount {
    int wrong = 0;
    Instant until;

    static TryCount fromText(const QByteArray &text);
    QByteArray toText() const;
    /// RateLimited while it has to wait.
    Result<void> check(Instant now) const;
    TryCount afterWrong(Instant now) const;
};

} // namespace stoa

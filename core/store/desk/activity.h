// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace stoa {

/// What sync did, or what was done with what it could not do.
enum class ActivityKind {
    Copied, ///< of a stream: rows
    Mismatch, ///< of a stream: ranges of rows that differ from the hub
    Repaired, ///< of a stream: rows that were put right
    ScopeLost, ///< of a stream: it is no longer for this device
    Settled, ///< commands whose effects came back from the hub
    Rejected, ///< a command, by the hub
    NotShown, ///< a command that waits cannot be carried out on top of the hub's rows
    Discarded, ///< a refused command
    Resent, ///< a refused command, as a new one
    Reconciled, ///< commands that are told to a hub with a new history
    Salvaged, ///< commands of a damaged journal that are lost
    JournalGone, ///< commands that the cache alone still tells of
};

QLatin1StringView nameOf(ActivityKind kind);
std::optional<ActivityKind> activityKindOf(QStringView name);

/// A line in the book of what sync did.
struct Activity {
    qint64 id = 0;
    Instant at;
    ActivityKind kind = ActivityKind::Copied;
    QByteArray stream;
    qint64 n = 0; ///< a command, or 0
    qint64 amount = 0;
    QString detail; ///< a problem's slug, or English for the log
};

} // namespace stoa

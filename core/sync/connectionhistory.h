// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncstatus.h"

namespace stoa {

/// How the connection was over the last hours, so that a restart does not forget it.
///
/// A time during which the program did not run is a span of Stopped: nothing is known of it.
class ConnectionHistory {
public:
    static constexpr qint64 kKeptMs = 4LL * 3'600 * 1'000;

    /// Drops what has ended before the window; the span that reaches into it stays.
    static void trim(QList<ConnectionSpan> &spans, Instant now);
    /// Small: without the moments in which the hub was only asked.
    static QByteArray toJson(const QList<ConnectionSpan> &spans);
    /// Empty when it cannot be read.
    static QList<ConnectionSpan> fromJson(const QByteArray &json);
    /// Those of this run after those of an earlier one, which is known to have run until then; after a kill
    /// it did not say when it ended.
    static QList<ConnectionSpan> joined(QList<ConnectionSpan> earlier, std::optional<Instant> ranUntil,
                                        const QList<ConnectionSpan> &run);
};

} // namespace stoa

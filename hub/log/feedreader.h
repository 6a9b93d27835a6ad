// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/streamstate.h"

#include "core/wire/syncframes.h"

namespace stoa::hub {

/// What a pull gave besides its frames.
struct PullOutcome {
    qint64 rows = 0; ///< upserts and removals
    bool isCurrent = true; ///< every stream stands at its head
    QList<wire::StreamCursor> cursors; ///< where the caller stands afterwards, heads as `seq` when current
};

/// Reads pages of the feed. All of a page is of one moment, and each stream of it ends on a commit boundary,
/// so that a copy is at any time one that the hub once was.
class FeedReader {
public:
    /// A page whose next boundary lies beyond this has to be fetched as a snapshot.
    static constexpr qint64 kMostBytes = 8 * 1024 * 1024 - 64 * 1024;

    explicit FeedReader(sql::Connection &connection)
        : m_connection(connection)
    { }

    /// Appends frames behind the cursors, streams in the order of the request, with the end line. Rights are
    /// the caller's to check. Errors with the stream as field: CursorDiverged, CursorExpired.
    Result<PullOutcome> pull(const wire::PullRequest &request, wire::FrameWriter &out);

private:
    Result<void> pullStream(const wire::StreamCursor &cursor, qint64 budget, wire::FrameWriter &out,
                            PullOutcome &outcome);
    Result<qint64> appendRange(const QByteArray &stream, const StreamState &state, qint64 after, qint64 upTo,
                               wire::FrameWriter &out);

    sql::Connection &m_connection;
};

} // namespace stoa::hub

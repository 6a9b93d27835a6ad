// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "hub/log/streamstate.h"

#include "core/wire/syncframes.h"

namespace stoa::hub {

/// What a first copy is made against: the place from which the increments go on afterwards.
struct SnapshotSession {
    wire::StreamCursor cursor;
    QString generation;
    Instant expires;
};

/// Names of snapshot sessions. A name says all there is to the session under the hub's seal, so that nothing
/// is kept for it and any replica can go on with it.
class SnapshotSessions {
public:
    static constexpr qint64 kLifeMs = 6 * 60 * 60 * 1'000;

    SnapshotSessions(QByteArray key, const Clock &clock);
    /// The key that the database keeps; makes it at the first call. Needs a connection that may write.
    static Result<QByteArray> keyOf(sql::Connection &connection);

    QString nameOf(const wire::StreamCursor &cursor, const QString &generation) const;
    /// SessionUnknown when it is not ours, over, or of another generation.
    Result<SnapshotSession> read(const QString &name, const QString &generation) const;

private:
    QByteArray m_key;
    const Clock &m_clock;
};

/// Reads a stream's rows in the order of type and key.
class SnapshotReader {
public:
    static constexpr int kDefaultRows = 20'000;
    static constexpr int kMostRows = 50'000;

    explicit SnapshotReader(sql::Connection &connection)
        : m_connection(connection)
    { }

    struct Place {
        int type = 0;
        QByteArray key;
    };

    /// Appends up to `rows` rows behind `after` (page lines without the first and the last two) and moves
    /// `after` behind them. What changed since the session began comes as it is now; the increments settle
    /// it.
    Result<wire::Rest> append(const QByteArray &stream, qint64 streamNo, Place &after, int rows,
                              wire::FrameWriter &out);
    /// One page: session line, rows, next line, end line.
    Result<void> page(const QString &sessionName, const SnapshotSession &session, Place after, int rows,
                      wire::FrameWriter &out);

private:
    sql::Connection &m_connection;
};

} // namespace stoa::hub

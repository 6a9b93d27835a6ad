// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/feed.h"
#include "core/sync/pagereader.h"
#include "core/wire/zstd.h"

#include <QFile>
#include <memory>
#include <vector>

namespace stoa {

/// A whole copy of a stream as it came from the hub, packed, in a file; read row by row.
class SnapshotRun {
public:
    /// `packed` is read from its beginning.
    SnapshotRun(QByteArray stream, QByteArray session, std::unique_ptr<QFile> packed);

    /// Goes to the next row; false behind the last one. Protocol when the copy is damaged, lacks its end or
    /// is another session's.
    Result<bool> advance();

    // The row, until the next advance().

    int type() const { return m_rows.rows()[m_at].type; }
    qint64 seq() const { return m_rows.rows()[m_at].seq; }
    QByteArrayView key() const { return m_rows.key(m_rows.rows()[m_at]); }
    QByteArrayView body() const { return m_rows.body(m_rows.rows()[m_at]); }

    const QByteArray &stream() const { return m_stream; }
    const QByteArray &session() const { return m_session; }

private:
    Result<bool> readMore();

    QByteArray m_stream;
    QByteArray m_session;
    std::unique_ptr<QFile> m_packed;
    wire::ZstdUnpacker m_unpacker{wire::kArtefactCap};
    wire::FrameReader m_reader;
    CopyTail m_tail;
    FeedPage m_rows;
    std::size_t m_at = 0;
};

/// Copies of several streams as one, in (type, key) order: rows of many stores then go into the cache's table
/// in the order in which that keeps them, and each of its pages is written once instead of once a store.
class SnapshotMerge {
public:
    explicit SnapshotMerge(std::vector<SnapshotRun> runs);

    /// The next rows of about so many bytes, none when all is told.
    Result<CopyPage> next(qsizetype bytes);

private:
    Result<void> begin();

    std::vector<SnapshotRun> m_runs;
    std::vector<SnapshotRun *> m_heap; ///< those that stand at a row; the least in front
    bool m_begun = false;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/feed.h"
#include "core/wire/syncframes.h"

namespace stoa {

/// Turns frames of a pull into a page for the store; what lacks its end is an error.
Result<void> readPage(const QByteArray &text, FeedPage &into);

/// Reads the answer about ranges that were asked for; gives those that it does not tell yet. `into` gets the
/// rows, the ranges that are told wholly, and the cursor.
Result<QList<RowRange>> readRanges(const QByteArray &text, const QList<RowRange> &asked, RepairPage &into);

/// What a page of a copy says besides its rows.
struct CopyTail {
    QByteArray session;
    int nextType = 0;
    QByteArray nextKey;
    bool more = false;
};

/// Takes the frames that are ready out of the reader.
Result<void> readRows(wire::FrameReader &reader, const QByteArray &stream, FeedPage &into, CopyTail &tail);

} // namespace stoa

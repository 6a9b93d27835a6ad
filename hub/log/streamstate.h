// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/siphash.h"
#include "core/domain/access/rights.h"
#include "core/sql/connection.h"
#include "core/wire/syncmessages.h"
#include "hub/log/cursorseal.h"

namespace stoa::hub {

/// Streams that a new copy may read from the beginning although their floor was raised.
inline constexpr qint64 kSmallStream = 50'000;

/// Where a stream stands.
struct StreamState {
    qint64 no = 0; ///< 0: nothing was ever written to it
    qint64 head = 0;
    qint64 floor = 0;
    qint64 rows = 0;
    Sum128 sum;
    QByteArray token; ///< of the head
    QByteArray name;
    CursorSeal seal;
};

Result<StreamState> streamState(sql::Connection &connection, const QByteArray &stream);

/// Empty when no commit of the stream ended there.
Result<QByteArray> tokenOf(sql::Connection &connection, const StreamState &stream, qint64 seq);

/// Whether the cursor is of this history: CursorDiverged when this hub gave it and no longer knows it, which
/// proves a restore; CursorExpired when what it lacks is no longer kept, or the hub never gave it.
Result<void> checkCursor(sql::Connection &connection, const StreamState &state,
                         const wire::StreamCursor &cursor);

/// Whether somebody with these rights at this device may copy the stream.
bool mayCopy(const Rights &rights, const QString &device, const QByteArray &stream);
/// All streams that they may, with heads.
Result<QList<wire::StreamInfo>> streamsFor(sql::Connection &connection, const Rights &rights,
                                           const QString &device);

} // namespace stoa::hub

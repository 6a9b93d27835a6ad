// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "core/wire/repairmessages.h"
#include "core/wire/syncframes.h"

namespace stoa::hub {

/// Sums of a stream in ranges of about equal size, at its head, for a copy that has another sum.
Result<wire::VerifyAnswer> streamBuckets(sql::Connection &connection, const QByteArray &stream);

/// The frames of RepairRequest's answer, read at one moment; cut between rows once they exceed `mostBytes`.
inline constexpr qint64 kRepairBytes = 2 * 1024 * 1024;
Result<void> appendRanges(sql::Connection &connection, const wire::RepairRequest &request,
                          wire::FrameWriter &out, qint64 mostBytes = kRepairBytes);

} // namespace stoa::hub

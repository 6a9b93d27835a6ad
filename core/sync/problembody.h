// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hubclient.h"

namespace stoa {

/// The error that a problem answer (RFC 9457) tells: its code, the first field that is wrong, its detail. An
/// answer without a known code is judged by its status.
Error problemOf(const HubReply &answer);

/// What Retry-After says, in milliseconds; 0 without one.
qint64 retryAfterMs(const HubReply &answer);

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hubclient.h"

namespace stoa {

/// The error that a problem answer (RFC 9457) tells: its code, the first field that is wrong, its detail,
/// the permission that was missing. A code that is newer than this program is judged by its status. Offline
/// for what is no problem answer at all: then the hub was not reached.
Error problemOf(const HubReply &answer);

/// What Retry-After says, in milliseconds; 0 without one.
qint64 retryAfterMs(const HubReply &answer);

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace stoa {

/// Calls `stop` in the event loop of the calling thread when the system asks the program to end: SIGTERM, as
/// at the end of a session, and SIGINT. Once per process; nothing while `context` is gone. On Windows the
/// session's end reaches a window as its close event.
void onStopSignals(QObject *context, const std::function<void()> &stop);

} // namespace stoa

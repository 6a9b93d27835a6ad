// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace stoa {

#ifdef Q_OS_UNIX

namespace {

// A signal may come in any thread at any instruction: it only writes, the event loop reads.
int stopPipe[2] = {-1, -1};

void askToStop(int)
{
    const char byte = 1;
    (void)!::write(stopPipe[1], &byte, 1);
}

} // namespace

void onStopSignals(QObject *context, const std::function<void()> &stop)
{
    if (::pipe2(stopPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [stop] {
        char byte = 0;
        while (::read(stopPipe[0], &byte, 1) == 1) { }
        stop();
    });
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
}

#else

void onStopSignals(QObject *, const std::function<void()> &) { }

#endif

} // namespace stoa

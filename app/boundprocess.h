// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <functional>

namespace stoa {

/// Lets the system end the process (SIGTERM) when this program ends, however that happens. The main thread
/// has to start it, and this is called before. Linux alone can do it; elsewhere it does nothing.
void bindToThisProgram(QProcess &process);

/// Looks for processes by words of their command line. Calls `done` once, unless `context` is gone before;
/// with none where the system does not tell.
void findProcesses(const QString &words, QObject *context,
                   const std::function<void(const QList<qint64> &ids)> &done);
/// As SIGTERM does.
void askToEnd(qint64 process);

} // namespace stoa

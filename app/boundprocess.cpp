// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boundprocess.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace stoa {

using namespace Qt::StringLiterals;

void bindToThisProgram(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        // It may have ended before it was asked for.
        if (::getppid() != parent)
            ::kill(::getpid(), SIGKILL);
    });
#else
    Q_UNUSED(process)
#endif
}

void findProcesses(const QString &words, QObject *context,
                   const std::function<void(const QList<qint64> &ids)> &done)
{
    auto *list = new QProcess(context);
    const auto read = [list, words, done] {
        QList<qint64> ids;
        const QStringList lines = QString::fromLocal8Bit(list->readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines) {
            if (line.contains(words))
                ids.append(line.trimmed().section(u' ', 0, 0).toLongLong());
        }
        list->deleteLater();
        done(ids);
    };
    QObject::connect(list, &QProcess::finished, context, read);
    QObject::connect(list, &QProcess::errorOccurred, context, [read](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            read();
    });
    list->start(u"ps"_s, {u"-A"_s, u"-ww"_s, u"-o"_s, u"pid="_s, u"-o"_s, u"args="_s});
}

void askToEnd(qint64 process)
{
#ifdef Q_OS_UNIX
    if (process > 1)
        ::kill(pid_t(process), SIGTERM);
#else
    Q_UNUSED(process)
#endif
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startbench.h"

#include "core/services/desk/deskfiles.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace stoa::bench {

using namespace Qt::StringLiterals;

#ifdef STOA_BENCH_DESKTOP

namespace {

struct Start {
    Samples times;
    double megabytes = 0; ///< resident, at the last start
};

/// Where there is a display, windows are opened on it, as people's are; what a display costs, both programs
/// pay.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

double residentMegabytesOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// From the start of the program to its word that the first rows are painted.
void startOnce(Start &start, const QString &program, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!hasDisplay())
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray told;
    while (!told.contains("first_rows")) {
        if (!process.waitForReadyRead(60'000))
            qFatal("%s has not shown a row: %s", qUtf8Printable(program), told.constData());
        told += process.readAllStandardError();
    }
    start.times.add(timer.nsecsElapsed() / 1'000);
    start.megabytes = residentMegabytesOf(process.processId());
    process.terminate();
    if (!process.waitForFinished(20'000))
        process.kill();
}

} // namespace

QList<Figure> startBench(const Options &options, const QString &profile)
{
    // Enough that the files are in the system's cache for all of them, and one slow start is not the median.
    const int rounds = options.rounds(9) + 2;
    const QString stoa = QStringLiteral(STOA_BENCH_DESKTOP);
    const QString bare = QStringLiteral(STOA_BENCH_TABLE);
    Start desk;
    Start table;
    Start empty;
    for (int i = 0; i < rounds; ++i) {
        startOnce(empty, bare, {});
        startOnce(table, bare, {DeskFiles::cachePath(profile)});
        startOnce(desk, stoa, {u"--profile"_s, profile});
    }
    const QString name = hasDisplay() ? u"start to the first rows of the grid, on a display"_s
                                      : u"start to the first rows of the grid, off screen"_s;
    return {{name, desk.times.percentile(50), table.times.percentile(50), u"ms"_s, Better::Less,
             u"a bare table program over the same file"_s},
            {name, desk.times.percentile(50), empty.times.percentile(50), u"ms"_s, Better::Less,
             u"an empty table program"_s},
            {u"resident memory of the desk"_s, desk.megabytes, table.megabytes, u"MB"_s, Better::Less,
             u"a bare table program over the same file"_s}};
}

#else

QList<Figure> startBench(const Options &, const QString &) { return {}; }

#endif

} // namespace stoa::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <vector>

namespace stoa::bench {

/// How much is done: Small proves in seconds that everything runs, Full gives the figures.
enum class Size { Small, Full };

struct Options {
    Size size = Size::Small;
    QString only; ///< one bench by name, or all
    QString folder; ///< for files; empty: a temporary one
    qint64 positions() const { return size == Size::Full ? 1'000'000 : 20'000; }
    int articles() const { return size == Size::Full ? 50'000 : 2'000; }
    int locations() const { return int(positions() / articles()); }
    int rounds(int full) const { return size == Size::Full ? full : qMax(1, full / 20); }
};

/// Which side of the reference is the good one.
enum class Better { Less, More };

/// A figure beside what the bare engine or server does with the same work in the same run.
struct Figure {
    QString name;
    double ours = 0;
    double reference = 0; ///< 0: there is none
    QString unit;
    Better better = Better::Less;
    QString against = {}; ///< what the reference is
};

/// Durations in microseconds.
class Samples {
public:
    void add(qint64 microseconds) { m_values.push_back(microseconds); }
    /// 0..100; in milliseconds.
    double percentile(int percent) const;
    bool isEmpty() const { return m_values.empty(); }

private:
    std::vector<qint64> m_values;
};

/// Microseconds of one call.
template <typename Work> qint64 timed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1'000;
}

/// Ends the program with the error: a bench that cannot run has nothing to say.
template <typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().toString()));
    return std::move(*result);
}
inline void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().toString()));
}

void print(const QString &title, const QList<Figure> &figures);

// Each in a file of its own.
QList<Figure> searchBench(const Options &options, const QString &folder);
QList<Figure> journalBench(const Options &options, const QString &folder);
QList<Figure> intakeBench(const Options &options, const QString &folder);
QList<Figure> routingBench(const Options &options, const QString &folder);
QList<Figure> promiseBench(const Options &options, const QString &folder);
QList<Figure> networkBench(const Options &options, const QString &folder);

} // namespace stoa::bench

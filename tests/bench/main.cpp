// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <array>
#include <cstdio>

using namespace stoa::bench;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    const char16_t *name;
    const char16_t *title;
    QList<Figure> (*run)(const Options &, const QString &);
};

constexpr std::array kBenches{
    Bench{u"search", u"Search and scroll in a desk's cache", searchBench},
    Bench{u"journal", u"Offline commands at a desk", journalBench},
    Bench{u"intake", u"Movements at the hub", intakeBench},
    Bench{u"routing", u"Order routing", routingBench},
    Bench{u"promises", u"What may be promised, over REST", promiseBench},
    Bench{u"network", u"Hub and desk over loopback", networkBench},
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stoa's figures, each beside a reference in the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption full(u"full"_s, u"one million positions; without it a size for every day"_s);
    const QCommandLineOption only(u"only"_s, u"one bench"_s, u"name"_s);
    const QCommandLineOption folder(u"folder"_s, u"where files are made and kept for the next run"_s,
                                    u"dir"_s);
    parser.addOptions({full, only, folder});
    parser.process(app);

    Options options;
    options.size = parser.isSet(full) ? Size::Full : Size::Small;
    options.only = parser.value(only);
    const QTemporaryDir temporary;
    options.folder = parser.isSet(folder) ? parser.value(folder) : temporary.path();
    QDir().mkpath(options.folder);
    bool any = false;
    for (const Bench &bench : kBenches) {
        if (!options.only.isEmpty() && options.only != QStringView(bench.name))
            continue;
        any = true;
        print(QString::fromUtf16(bench.title), bench.run(options, options.folder));
    }
    if (!any)
        std::fputs("no such bench\n", stderr);
    return any ? 0 : 2;
}

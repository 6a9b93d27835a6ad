// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/desktop.h"

#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {

/// Read before there is a QApplication, which aborts where there is no display: help and what is wrong with
/// the words can be told there too.
stoa::Result<stoa::Arguments> readWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return stoa::Arguments::parse(QCoreApplication::arguments());
}

/// Words as -platform are Qt's own, and QApplication takes them away.
bool hasWordsOfQt(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        return word[0] == '-' && word[1] != '-' && std::strlen(word) > 2;
    });
}

int wrongUse(const stoa::Error &error)
{
    std::fprintf(stderr, "stoa: %s\n", qPrintable(error.detail));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    auto arguments = readWithoutDisplay(argc, argv);
    if (!arguments && !hasWordsOfQt(argc, argv))
        return wrongUse(arguments.error());
    if (arguments && !arguments->help.isEmpty()) {
        std::fputs(qPrintable(arguments->help), stdout);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stoa"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stoa"));
    QApplication::setApplicationVersion(QStringLiteral(STOA_VERSION));
    if (!arguments)
        arguments = stoa::Arguments::parse(QApplication::arguments());
    if (!arguments)
        return wrongUse(arguments.error());
    stoa::Desktop desktop(application, *arguments);
    return desktop.run();
}

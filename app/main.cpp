// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/desktop.h"

#include <QApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stoa"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stoa"));
    QApplication::setApplicationVersion(QStringLiteral(STOA_VERSION));

    const auto arguments = stoa::Arguments::parse(QApplication::arguments());
    if (!arguments) {
        std::fprintf(stderr, "stoa: %s\n", qPrintable(arguments.error().detail));
        return 2;
    }
    if (!arguments->help.isEmpty()) {
        std::fputs(qPrintable(arguments->help), stdout);
        return 0;
    }
    stoa::Desktop desktop(application, *arguments);
    return desktop.run();
}

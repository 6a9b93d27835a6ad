// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/commands.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stoa-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STOA_VERSION));
    const int code = stoa::cli::runCommandLine(argc, argv);
    if (code != 0 || !std::ferror(stdout))
        return code;
    std::fputs("stoa-hub: standard output cannot be written\n", stderr);
    return 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/commands.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stoa-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STOA_VERSION));
    return stoa::cli::runCommandLine(argc, argv);
}

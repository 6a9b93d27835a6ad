// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "core/base/log.h"
#include "core/base/wronguse.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stoactl"));
    stoa::installJsonLog();

    CLI::App cli("Stoa without a window: the same profile, cache and outbox as the desktop's", "stoactl");
    cli.set_version_flag("--version", STOA_VERSION);
    cli.require_subcommand(1);
    cli.footer("Exit codes: 0 done; 1 failed; 2 wrong arguments or input; 3 another program has the profile "
               "open;\n4 the hub cannot be reached; 5 sign in first, or not allowed; 6 done in part;\n7 in "
               "sync, but refused "
               "commands need attention (stoactl outbox list --part attention); 130 interrupted.");
    stoa::ctl::Controller controller;
    controller.addOptions(cli);
    stoa::ctl::addAccessCommands(cli, controller);
    stoa::ctl::addSyncCommands(cli, controller);
    stoa::ctl::addStockCommands(cli, controller);
    stoa::ctl::addAdjustCommands(cli, controller);
    stoa::ctl::addOutboxCommands(cli, controller);
    stoa::ctl::addOrderCommands(cli, controller);
    stoa::ctl::addPromiseCommand(cli, controller);
    stoa::ctl::addSimulateCommand(cli, controller);
    stoa::ctl::addRouteCommands(cli, controller);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // The parser gave up, perhaps before it came to --json.
        if (error.get_exit_code() == 0)
            return cli.exit(error);
        const std::string why = stoa::wrongUse(cli, error);
        if (!QCoreApplication::arguments().contains(QStringLiteral("--json"))) {
            std::fprintf(stderr, "%s\nRun with --help for more information.\n", why.c_str());
            return int(stoa::ctl::Exit::Usage);
        }
        controller.console().setFormat(stoa::ctl::Format::Json);
        return int(controller.console().trouble(stoa::Error::invalid({}, QString::fromStdString(why))));
    }
    const auto exit = controller.run();
    if (exit == stoa::ctl::Exit::Done && std::ferror(stdout))
        return int(controller.console().trouble(
            stoa::Error{stoa::ErrorKind::Storage, {}, QStringLiteral("standard output cannot be written")}));
    return int(exit);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cli/console.h"
#include "hub/cli/datafolder.h"
#include "hub/cli/house.h"

#include <functional>

namespace CLI {
class App;
}

namespace stoa::cli {

/// What the chosen subcommand does; gives the exit code.
using Action = std::function<int()>;

/// What all subcommands share.
struct Common {
    std::string data;
    std::string database;
    bool json = false;
    Action action;

    Format format() const { return json ? Format::Json : Format::Text; }
    QString folder() const;
};

/// An opened hub of a command, with its folder held.
struct OpenedHouse {
    SystemClock clock;
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<House> house;
};
Result<std::unique_ptr<OpenedHouse>> openHouse(const Common &common);
/// Opens, works, tells what went wrong.
int inHouse(const Common &common, const std::function<Result<void>(House &, const Console &)> &work);

void addServeCommand(CLI::App &app, Common &common);
void addInitCommand(CLI::App &app, Common &common);
void addUserCommands(CLI::App &app, Common &common);
void addDeviceCommands(CLI::App &app, Common &common);
void addApiKeyCommands(CLI::App &app, Common &common);
void addImportCommands(CLI::App &app, Common &common);
void addStoreCommands(CLI::App &app, Common &common);

/// stoa-hub's whole command line.
int runCommandLine(int argc, char **argv);

} // namespace stoa::cli

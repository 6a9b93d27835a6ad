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
    QStringList arguments; ///< as they were typed
    Console console;
    House *inside = nullptr; ///< the running hub's, when it does the work itself
    std::string data;
    std::string database;
    bool json = false;
    Action action;

    Format format() const { return json ? Format::Json : Format::Text; }
    QString folder() const;
};

/// An opened hub of a command, with its folder held (on SQLite, where it has one process).
struct OpenedHouse {
    SystemClock clock;
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<House> house;
};
Result<std::unique_ptr<OpenedHouse>> openHouse(const Common &common, std::unique_ptr<DataFolder> folder);

/// Works alone in the folder; when a hub has it, that hub runs the very same command and this process only
/// speaks for it. Gives the exit code.
int inFolder(const Common &common, DataFolder::Missing missing,
             const std::function<int(std::unique_ptr<DataFolder>)> &alone);

/// Gives the exit code.
using HouseWork = std::function<Result<int>(House &, const Console &)>;
/// Works in the running hub, or else in one that is opened for it; tells what went wrong.
int inHouse(const Common &common, const HouseWork &work,
            DataFolder::Missing missing = DataFolder::Missing::Refuse);

void addServeCommand(CLI::App &app, Common &common);
void addInitCommand(CLI::App &app, Common &common);
void addUserCommands(CLI::App &app, Common &common);
void addDeviceCommands(CLI::App &app, Common &common);
void addApiKeyCommands(CLI::App &app, Common &common);
void addImportCommands(CLI::App &app, Common &common);
void addStoreCommands(CLI::App &app, Common &common);
void addWebhookCommands(CLI::App &app, Common &common);
void addVerifyCommand(CLI::App &app, Common &common);
void addTrafficCommand(CLI::App &app, Common &common);

/// stoa-hub's whole command line.
int runCommandLine(int argc, char **argv);
/// Another command with the same data, as a program of its own would do it; gives its object. Nobody is asked
/// for anything.
Result<QJsonObject> runBeside(const Common &beside, const QStringList &arguments);
/// The whole command line for a command that was handed to a running hub: without those that need it to be
/// stopped.
int runInside(House &house, const QStringList &arguments, std::shared_ptr<Terminal> terminal);

} // namespace stoa::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "hub/cli/commands.h"

#include <CLI/CLI.hpp>

namespace stoa::cli {

using namespace Qt::StringLiterals;

QString Common::folder() const { return data.empty() ? DataFolder::usual() : QString::fromStdString(data); }

Result<std::unique_ptr<OpenedHouse>> openHouse(const Common &common)
{
    auto opened = std::make_unique<OpenedHouse>();
    STOA_TRY_ASSIGN(opened->folder, DataFolder::take(common.folder()));
    HouseOptions options;
    options.folder = opened->folder->path();
    options.databaseUrl = QString::fromStdString(common.database);
    STOA_TRY_ASSIGN(opened->house, House::open(options, opened->clock));
    return opened;
}

int inHouse(const Common &common, const std::function<Result<void>(House &, const Console &)> &work)
{
    const Console console;
    const auto opened = openHouse(common);
    if (!opened)
        return console.failed(opened.error());
    const auto done = work(*(*opened)->house, console);
    return done ? Console::kDone : console.failed(done.error());
}

int runCommandLine(int argc, char **argv)
{
    installJsonLog();
    Common common;
    CLI::App app{"The central back end of a retail chain.", "stoa-hub"};
    app.set_version_flag("--version", STOA_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addInitCommand(app, common);
    addServeCommand(app, common);
    addUserCommands(app, common);
    addDeviceCommands(app, common);
    addApiKeyCommands(app, common);
    addImportCommands(app, common);
    addStoreCommands(app, common);
    // Where the data is may be said before or after the subcommand.
    app.add_option("--data", common.data, "the hub's data directory")->type_name("DIR");
    app.add_option("--database", common.database, "postgresql://… instead of the SQLite file")
        ->type_name("URL");
    app.add_flag("--json", common.json, "answer in JSON");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return code == 0 ? Console::kDone : Console::kWrongUse;
    }
    return common.action ? common.action() : Console::kWrongUse;
}

} // namespace stoa::cli

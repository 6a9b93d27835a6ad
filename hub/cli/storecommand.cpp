// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/commands.h"
#include "hub/log/backup.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> copyTo(const QString &folder, const QString &to, const Console &console)
{
    const SystemClock clock;
    console.minds();
    const auto done = hub::backUp(folder, console.path(to), clock, [&console](int pages, int all) {
        if (all > 0 && pages < all)
            console.progress(u"%1 of %2 pages"_s.arg(pages).arg(all));
        return !console.isInterrupted();
    });
    if (!done)
        return done.error();
    console.progress({});
    console.result({{u"file"_s, done->path}, {u"at"_s, done->at.toString()}}, done->path);
    return {};
}

int backup(const Common &common, const QString &to)
{
    const Console &console = common.console;
    const auto verdict = [&console](const Result<void> &done) {
        return done ? Console::kDone : console.failed(done.error());
    };
    if (common.inside && common.inside->store().engine() == sql::Engine::Sqlite)
        return verdict(copyTo(common.inside->store().options().folder, to, console));
    if (common.inside || !common.database.empty())
        return verdict(Error{ErrorKind::Refused, u"database"_s, u"use pg_dump for PostgreSQL"_s});
    return inFolder(common, DataFolder::Missing::Refuse, [&](const std::unique_ptr<DataFolder> &folder) {
        return verdict(copyTo(folder->path(), to, console));
    });
}

Result<void> restoreFrom(const Common &common, const QString &from)
{
    if (!common.database.empty())
        return Error{ErrorKind::Refused, u"database"_s, u"use pg_restore for PostgreSQL"_s};
    const SystemClock clock;
    auto folder = DataFolder::take(common.folder(), DataFolder::Missing::Make);
    if (!folder && folder.error().code() == Problem::InUse)
        return Error::of(Problem::InUse, u"a hub is running in %1; stop it first"_s.arg(common.folder()),
                         u"data"_s);
    if (!folder)
        return folder.error();
    STOA_TRY(hub::restoreBackup((*folder)->path(), from, clock));
    STOA_TRY_ASSIGN(const auto opened, openHouse(common, std::move(*folder)));
    const QString generation = opened->house->store().generation().id();
    common.console.result({{u"generation"_s, generation}}, u"restored; generation %1"_s.arg(generation));
    return {};
}

int restore(const Common &common, const QString &from)
{
    const auto done = restoreFrom(common, from);
    return done ? Console::kDone : common.console.failed(done.error());
}

} // namespace

void addStoreCommands(CLI::App &app, Common &common)
{
    auto file = std::make_shared<std::string>();
    const auto add = [&](const char *name, const char *what, auto work) {
        auto *command = app.add_subcommand(name, what);
        command->add_option("file", *file)->required()->type_name("FILE");
        command->callback([&common, file, work] {
            common.action = [&common, file, work] {
                return work(common, QString::fromStdString(*file));
            };
        });
    };
    add("backup", "Copies the database while the hub goes on", backup);
    if (!common.inside)
        add("restore", "Puts a copy in place of the database; what was there is kept beside it", restore);
}

} // namespace stoa::cli

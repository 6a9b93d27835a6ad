// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "hub/cli/commands.h"
#include "hub/log/audittrail.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const LedgerDifference &difference)
{
    return {{u"sku"_s, difference.sku},
            {u"location"_s, difference.location},
            {u"projected"_s, difference.projected.onHand.thousandths()},
            {u"folded"_s, difference.folded.onHand.thousandths()}};
}

/// Proves balance = ledger, the audit's chains, and the file itself.
int verify(const Common &common)
{
    const Console console;
    auto opened = openHouse(common);
    if (!opened)
        return console.failed(opened.error());
    auto &connection = (*opened)->house->reader();
    if (const auto whole = connection.quickCheck(); !whole)
        return console.failed(whole.error());
    const auto ledger = checkLedger(connection);
    if (!ledger)
        return console.failed(ledger.error());
    const auto audit = hub::checkAudit(connection);
    if (!audit)
        return console.failed(audit.error());
    QJsonArray differences;
    for (const LedgerDifference &difference : ledger->differences)
        differences.append(jsonOf(difference));
    const bool good =
        ledger->differences.isEmpty() && ledger->unbalancedSkus.isEmpty() && audit->broken.isEmpty();
    if (common.json) {
        console.json({{u"good"_s, good},
                      {u"positions"_s, ledger->positions},
                      {u"movements"_s, ledger->movements},
                      {u"differences"_s, differences},
                      {u"unbalanced"_s, QJsonArray::fromStringList(ledger->unbalancedSkus)},
                      {u"audit_entries"_s, audit->entries},
                      {u"audit_broken"_s, QJsonArray::fromStringList(audit->broken)}});
    } else {
        console.line(u"%1 positions, %2 movements, %3 audit entries"_s.arg(ledger->positions)
                         .arg(ledger->movements)
                         .arg(audit->entries));
        for (const LedgerDifference &d : ledger->differences)
            console.line(u"differs: %1 at %2: %3, the ledger says %4"_s.arg(
                d.sku, d.location, d.projected.onHand.toString(), d.folded.onHand.toString()));
        for (const QString &sku : ledger->unbalancedSkus)
            console.line(u"does not sum to zero: %1"_s.arg(sku));
        for (const QString &entry : audit->broken)
            console.line(u"audit broken: %1"_s.arg(entry));
        console.line(good ? u"balance = ledger"_s : u"NOT good"_s);
    }
    return good ? Console::kDone : Console::kFound;
}

Error fileExists(const QString &path)
{
    return Error::of(Problem::AlreadyExists, u"%1 exists"_s.arg(path), u"file"_s);
}

/// Copies the file while others go on. With the folder to ourselves the running history is marked as younger
/// than the copy, so that a restore is seen even when nobody says so.
Result<void> backup(const Common &common, const QString &to, const Console &console)
{
    if (!common.database.empty())
        return Error{ErrorKind::Refused, u"database"_s, u"use pg_dump for PostgreSQL"_s};
    if (QFile::exists(to))
        return fileExists(to);
    const QString from = hub::HubStore::fileIn(common.folder());
    sql::SqliteOptions options;
    options.path = from;
    options.access = sql::Access::ReadOnly;
    options.ifMissing = sql::IfMissing::Fail;
    STOA_TRY_ASSIGN(const auto reader, sql::Connection::openSqlite(options));
    STOA_TRY(reader->backupTo(to, [&console](int done, int all) {
        if (all > 0 && (done == all || done % 10'000 == 0))
            console.progress(u"%1 of %2 pages"_s.arg(done).arg(all));
        return true;
    }));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto opened = openHouse(common)) {
        auto &store = (*opened)->house->store();
        STOA_TRY(store.housekeep(
            [&store](sql::Connection &connection) { return store.generation().renewWitness(connection); }));
    }
    console.note({});
    console.line(to);
    return {};
}

/// Checks the copy before it takes the place of what is there, which is kept beside it.
Result<void> restore(const Common &common, const QString &from, const Console &console)
{
    if (!common.database.empty())
        return Error{ErrorKind::Refused, u"database"_s, u"use pg_restore for PostgreSQL"_s};
    SystemClock clock;
    {
        sql::SqliteOptions options;
        options.path = from;
        options.access = sql::Access::ReadOnly;
        options.ifMissing = sql::IfMissing::Fail;
        STOA_TRY_ASSIGN(const auto copy, sql::Connection::openSqlite(options));
        STOA_TRY(copy->quickCheck());
        const auto known = copy->scalar("SELECT count(*) FROM schema_step WHERE track = 'hub'");
        if (!known || *known == 0)
            return Error::invalid(u"file"_s, u"this is no copy of a hub"_s);
    }
    {
        STOA_TRY_ASSIGN(const auto folder, DataFolder::take(common.folder()));
        const QString place = hub::HubStore::fileIn(folder->path());
        const QString fresh = place + u".new"_s;
        QFile::remove(fresh);
        if (!QFile::copy(from, fresh))
            return Error{ErrorKind::Storage, u"file"_s, u"cannot be copied into the data directory"_s};
        QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
        const QString stamp = QString::number(clock.now().msSinceEpoch());
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(place + suffix)
                && !QFile::rename(place + suffix, place + u".before-"_s + stamp + suffix))
                return Error{ErrorKind::Storage, {}, u"what is there cannot be put aside"_s};
        }
        QFile::remove(hub::HubStore::witnessIn(folder->path()));
        if (!QFile::rename(fresh, place))
            return Error{ErrorKind::Storage, {}, u"the copy cannot be put in place"_s};
    }
    STOA_TRY_ASSIGN(const auto opened, openHouse(common));
    console.line(u"restored; generation %1"_s.arg(opened->house->store().generation().id()));
    return {};
}

} // namespace

void addStoreCommands(CLI::App &app, Common &common)
{
    auto file = std::make_shared<std::string>();
    auto *verifying = app.add_subcommand("verify", "Proves that every balance is what the ledger says");
    verifying->callback([&common] {
        common.action = [&common] {
            return verify(common);
        };
    });

    const auto add = [&](const char *name, const char *what, auto work) {
        auto *command = app.add_subcommand(name, what);
        command->add_option("file", *file)->required()->type_name("FILE");
        command->callback([&common, file, work] {
            common.action = [&common, file, work] {
                const Console console;
                const auto done = work(common, QString::fromStdString(*file), console);
                return done ? Console::kDone : console.failed(done.error());
            };
        });
    };
    add("backup", "Copies the database while the hub goes on", backup);
    add("restore", "Puts a copy in place of the database; what was there is kept beside it", restore);
}

} // namespace stoa::cli

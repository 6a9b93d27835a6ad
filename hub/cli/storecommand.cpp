// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/commands.h"
#include "hub/log/backup.h"
#include "hub/log/verification.h"

#include <CLI/CLI.hpp>
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

QJsonArray listOf(const QList<QString> &texts) { return QJsonArray::fromStringList(texts); }

void tell(const Console &console, const hub::HubCheck &check)
{
    console.line(
        u"%1 positions, %2 movements, %3 streams with %4 rows, %5 audit entries"_s.arg(check.ledger.positions)
            .arg(check.ledger.movements)
            .arg(check.feed.streams)
            .arg(check.feed.rows)
            .arg(check.audit.entries));
    for (const LedgerDifference &d : check.ledger.differences)
        console.line(u"differs: %1 at %2: %3, the ledger says %4"_s.arg(
            d.sku, d.location, d.projected.onHand.toString(), d.folded.onHand.toString()));
    for (const QString &sku : check.ledger.unbalancedSkus)
        console.line(u"does not sum to zero: %1"_s.arg(sku));
    for (const QString &broken : check.feed.broken)
        console.line(u"feed broken: %1"_s.arg(broken));
    for (const QString &broken : check.audit.broken)
        console.line(u"audit broken: %1"_s.arg(broken));
    console.line(check.isSound() ? u"balance = ledger"_s : u"NOT sound"_s);
}

/// Proves balance = ledger, the streams, the audit's chains, and the file itself.
int verify(const Common &common)
{
    const Console console;
    auto opened = openHouse(common);
    if (!opened)
        return console.failed(opened.error());
    auto &connection = (*opened)->house->reader();
    if (const auto whole = connection.quickCheck(); !whole)
        return console.failed(whole.error());
    const auto check = hub::checkHub(connection);
    if (!check)
        return console.failed(check.error());
    if (!common.json) {
        tell(console, *check);
    } else {
        QJsonArray differences;
        for (const LedgerDifference &difference : check->ledger.differences)
            differences.append(jsonOf(difference));
        console.json({{u"sound"_s, check->isSound()},
                      {u"positions"_s, check->ledger.positions},
                      {u"movements"_s, check->ledger.movements},
                      {u"differences"_s, differences},
                      {u"unbalanced"_s, listOf(check->ledger.unbalancedSkus)},
                      {u"streams"_s, check->feed.streams},
                      {u"feed_broken"_s, listOf(check->feed.broken)},
                      {u"audit_entries"_s, check->audit.entries},
                      {u"audit_broken"_s, listOf(check->audit.broken)}});
    }
    return check->isSound() ? Console::kDone : Console::kFound;
}

Result<void> backup(const Common &common, const QString &to, const Console &console)
{
    if (!common.database.empty())
        return Error{ErrorKind::Refused, u"database"_s, u"use pg_dump for PostgreSQL"_s};
    const SystemClock clock;
    const auto done = hub::backUp(common.folder(), to, clock, [&console](int pages, int all) {
        if (all > 0 && pages < all)
            console.progress(u"%1 of %2 pages"_s.arg(pages).arg(all));
        return true;
    });
    if (!done)
        return done.error();
    console.progress({});
    console.line(done->path);
    return {};
}

Result<void> restore(const Common &common, const QString &from, const Console &console)
{
    if (!common.database.empty())
        return Error{ErrorKind::Refused, u"database"_s, u"use pg_restore for PostgreSQL"_s};
    const SystemClock clock;
    {
        STOA_TRY_ASSIGN(const auto folder, DataFolder::take(common.folder()));
        STOA_TRY(hub::restoreBackup(folder->path(), from, clock));
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

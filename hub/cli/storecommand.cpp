// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/commands.h"
#include "hub/log/backup.h"
#include "hub/log/verification.h"

#include <CLI/CLI.hpp>
#include <QJsonDocument>
#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

/// A line a minute of some 300 bytes: the roots of more than a month.
constexpr qint64 kLargestWitness = 16 * 1024 * 1024;

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
    console.line(u"%1 positions, %2 movements, %3 streams with %4 rows, %5 audit entries under %6 roots"_s
                     .arg(check.ledger.positions)
                     .arg(check.ledger.movements)
                     .arg(check.feed.streams)
                     .arg(check.feed.rows)
                     .arg(check.audit.entries)
                     .arg(check.audit.roots));
    if (check.audit.witnesses > 0)
        console.line(u"%1 roots that desks keep were held against them"_s.arg(check.audit.witnesses));
    if (check.audit.lost > 0)
        console.line(u"%1 of them were signed after the copy that a recorded restore put back"_s.arg(
            check.audit.lost));
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

/// What desks kept of the audit's roots: a JSON object per line, as stoactl prints them.
Result<QList<wire::AuditRoot>> witnessesIn(const Console &console, const QString &path)
{
    QList<wire::AuditRoot> roots;
    if (path.isEmpty())
        return roots;
    const auto content = console.content(path, kLargestWitness);
    if (!content)
        return Error::invalid(u"witness"_s, content.error().detail);
    int number = 0;
    const auto lines = content->split('\n');
    for (const QByteArray &each : lines) {
        ++number;
        const QByteArray line = each.trimmed();
        if (line.isEmpty())
            continue;
        const auto root = wire::AuditRoot::fromJson(QJsonDocument::fromJson(line).object());
        if (!root)
            return Error::invalid(u"witness"_s,
                                  u"line %1 of %2: %3"_s.arg(number).arg(path, root.error().detail));
        roots.append(*root);
    }
    // Nothing to hold against the list must not pass for a list that agrees.
    if (roots.isEmpty())
        return Error::invalid(u"witness"_s,
                              u"%1 holds no roots; stoactl audit-roots prints those of a desk"_s.arg(path));
    return roots;
}

/// Proves balance = ledger, the streams, the audit's chains and roots, and the file itself.
Result<int> verify(House &house, const Console &console, Format format, const QString &witnessFile)
{
    hub::AuditWitness witness{house.keyring().identity().publicKey};
    STOA_TRY_ASSIGN(witness.roots, witnessesIn(console, witnessFile));
    auto &connection = house.reader();
    STOA_TRY(connection.quickCheck());
    STOA_TRY_ASSIGN(const auto check, hub::checkHub(connection, witness));
    if (format == Format::Text) {
        tell(console, check);
    } else {
        QJsonArray differences;
        for (const LedgerDifference &difference : check.ledger.differences)
            differences.append(jsonOf(difference));
        console.json({{u"sound"_s, check.isSound()},
                      {u"generation"_s, house.store().generation().id()},
                      {u"positions"_s, check.ledger.positions},
                      {u"movements"_s, check.ledger.movements},
                      {u"differences"_s, differences},
                      {u"unbalanced"_s, listOf(check.ledger.unbalancedSkus)},
                      {u"streams"_s, check.feed.streams},
                      {u"feed_broken"_s, listOf(check.feed.broken)},
                      {u"audit_entries"_s, check.audit.entries},
                      {u"audit_roots"_s, check.audit.roots},
                      {u"audit_witnesses"_s, check.audit.witnesses},
                      {u"audit_lost"_s, check.audit.lost},
                      {u"audit_broken"_s, listOf(check.audit.broken)}});
    }
    return check.isSound() ? Console::kDone : Console::kFound;
}

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
    auto *verifying = app.add_subcommand("verify", "Proves that every balance is what the ledger says");
    auto witness = std::make_shared<std::string>();
    verifying->add_option("--witness", *witness, "roots of the audit list that desks kept")
        ->type_name("FILE");
    verifying->callback([&common, witness] {
        common.action = [&common, witness] {
            return inHouse(common, [&common, witness](House &house, const Console &console) {
                return verify(house, console, common.format(), QString::fromStdString(*witness));
            });
        };
    });

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

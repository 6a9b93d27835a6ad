// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/accessschema.h"
#include "hub/access/keyring.h"
#include "hub/cli/commands.h"
#include "hub/log/hubschema.h"
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

QJsonObject jsonOf(const ReservedDifference &difference)
{
    return {{u"sku"_s, difference.sku},
            {u"location"_s, difference.location},
            {u"reserved"_s, difference.reserved.thousandths()},
            {u"reservations"_s, difference.kept.thousandths()}};
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
    for (const ReservedDifference &d : check.ledger.reserved)
        console.line(u"reserved differs: %1 at %2: %3, the reservations say %4"_s.arg(
            d.sku, d.location, d.reserved.toString(), d.kept.toString()));
    for (const QString &sku : check.ledger.unbalancedSkus)
        console.line(u"does not sum to zero: %1"_s.arg(sku));
    for (const QString &broken : check.feed.broken)
        console.line(u"feed broken: %1"_s.arg(broken));
    for (const QString &broken : check.audit.broken)
        console.line(u"audit broken: %1"_s.arg(broken));
    for (const QString &damaged : check.damage)
        console.line(u"damaged: %1"_s.arg(damaged));
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

/// Tells what was found; gives the exit code.
int answer(const hub::HubCheck &check, const QString &generation, const Console &console, Format format)
{
    if (format == Format::Text) {
        tell(console, check);
    } else {
        QJsonArray differences;
        for (const LedgerDifference &difference : check.ledger.differences)
            differences.append(jsonOf(difference));
        QJsonArray reserved;
        for (const ReservedDifference &difference : check.ledger.reserved)
            reserved.append(jsonOf(difference));
        console.json({{u"sound"_s, check.isSound()},
                      {u"generation"_s, generation},
                      {u"positions"_s, check.ledger.positions},
                      {u"movements"_s, check.ledger.movements},
                      {u"differences"_s, differences},
                      {u"reserved"_s, reserved},
                      {u"unbalanced"_s, listOf(check.ledger.unbalancedSkus)},
                      {u"streams"_s, check.feed.streams},
                      {u"feed_broken"_s, listOf(check.feed.broken)},
                      {u"audit_entries"_s, check.audit.entries},
                      {u"audit_roots"_s, check.audit.roots},
                      {u"audit_witnesses"_s, check.audit.witnesses},
                      {u"audit_lost"_s, check.audit.lost},
                      {u"audit_broken"_s, listOf(check.audit.broken)},
                      {u"damaged"_s, listOf(check.damage)}});
    }
    return check.isSound() ? Console::kDone : Console::kFound;
}

/// Of a stopped hub. Nothing of it or of its witness is written: it may be looked at on a full disk, and
/// what is damaged stays as it is.
Result<std::unique_ptr<sql::Connection>> openToRead(const QString &file)
{
    sql::SqliteOptions options;
    options.path = file;
    options.access = sql::Access::ReadOnly;
    options.ifMissing = sql::IfMissing::Fail;
    auto reader = sql::Connection::openSqlite(options);
    if (reader || sql::storageFault(reader.error()) != sql::StorageFault::Full)
        return reader;
    // Readers share a file of some pages, which has no room; whoever is alone needs none.
    options.access = sql::Access::ReadWrite;
    options.locking = sql::Locking::Exclusive;
    STOA_TRY_ASSIGN(auto alone, sql::Connection::openSqlite(options));
    STOA_TRY(alone->execute("PRAGMA query_only = ON"));
    return alone;
}

/// That the tables are those of this program. An older hub is brought up to date when it is started.
Result<void> checkTables(sql::Connection &reader)
{
    const auto current = hub::migrateHub(reader).and_then([&] { return access::migrateAccess(reader); });
    if (!current && sql::storageFault(current.error()) == sql::StorageFault::Other)
        return Error::of(Problem::UpgradeRequired,
                         u"the hub is one of an older program, start it once: "_s + current.error().detail,
                         u"data"_s);
    return current;
}

/// Balance = ledger, the streams, the audit's chains and roots, and the file itself.
Result<int> verifyStopped(const QString &folder, const Console &console, Format format,
                          const QList<wire::AuditRoot> &witnesses)
{
    const SystemClock clock;
    hub::HubCheck check;
    const auto unlessDamage = [&check](const Result<void> &done) -> Result<void> {
        return done || check.takeDamage(done.error()) ? Result<void>() : done;
    };
    const auto reader = openToRead(hub::HubStore::fileIn(folder));
    if (!reader) {
        STOA_TRY(unlessDamage(reader.error()));
        return answer(check, {}, console, format);
    }
    STOA_TRY(unlessDamage(checkTables(**reader)));
    access::Keyring keys(clock);
    STOA_TRY(unlessDamage(keys.reload(**reader)));
    const auto generation = hub::hubState(**reader, "generation");
    if (!generation)
        STOA_TRY(unlessDamage(generation.error()));
    STOA_TRY(hub::checkHub(**reader, {keys.identity().publicKey, witnesses}, check));
    return answer(check, generation ? generation->value_or(QString()) : QString(), console, format);
}

int runVerify(const Common &common, const QString &witnessFile)
{
    const Console &console = common.console;
    const auto verdict = [&console](const Result<int> &done) {
        return done ? *done : console.failed(done.error());
    };
    const auto inside = [&](House &house, const Console &) -> Result<int> {
        STOA_TRY_ASSIGN(const auto witnesses, witnessesIn(console, witnessFile));
        STOA_TRY_ASSIGN(const auto check,
                        hub::checkHub(house.reader(), {house.keyring().identity().publicKey, witnesses}));
        return answer(check, house.store().generation().id(), console, common.format());
    };
    if (common.inside || !common.database.empty())
        return inHouse(common, inside);
    return inFolder(common, DataFolder::Missing::Refuse, [&](const std::unique_ptr<DataFolder> &folder) {
        const auto witnesses = witnessesIn(console, witnessFile);
        return witnesses ? verdict(verifyStopped(folder->path(), console, common.format(), *witnesses))
                         : console.failed(witnesses.error());
    });
}

} // namespace

void addVerifyCommand(CLI::App &app, Common &common)
{
    auto *command = app.add_subcommand("verify", "Proves that every balance is what the ledger says");
    auto witness = std::make_shared<std::string>();
    command->add_option("--witness", *witness, "roots of the audit list that desks kept")->type_name("FILE");
    command->callback([&common, witness] {
        common.action = [&common, witness] {
            return runVerify(common, QString::fromStdString(*witness));
        };
    });
}

} // namespace stoa::cli

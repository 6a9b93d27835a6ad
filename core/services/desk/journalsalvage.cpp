// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/journalsalvage.h"

#include "core/base/log.h"
#include "core/services/desk/journalinquiry.h"
#include "core/store/desk/deskschema.h"
#include "core/store/desk/journalframes.h"

#include <algorithm>
#include <map>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Room for numbers that were used and left no trace.
constexpr qint64 kGap = 1 << 20;

struct Sources {
    std::map<qint64, LoggedCommands::Row> rows;
    std::map<qint64, JournalCommand> outlines; ///< of those that may be beyond reading
    qint64 highest = 0;
};

/// Reads row by row, so that one broken page costs its own rows only.
void readDatabase(const QString &path, JournalRepository &into, Sources &sources)
{
    sql::SqliteOptions options;
    options.path = path;
    options.ifMissing = sql::IfMissing::Fail;
    options.locking = sql::Locking::Exclusive;
    auto opened = sql::Connection::openSqlite(options);
    if (!opened) {
        logEvent(lcStore(), "salvage_unreadable", {{u"detail"_s, opened.error().detail}});
        return;
    }
    sql::Connection &file = **opened;
    // From both ends: a broken page in the middle stops each of them.
    QSet<qint64> numbers;
    for (const char *sql : {"SELECT n FROM command ORDER BY n", "SELECT n FROM command ORDER BY n DESC"})
        (void)file.each(sql, [&](const sql::Statement &row) { numbers.insert(row.int64(0)); });
    JournalRepository from(file, into.key(), nullptr);
    for (const qint64 n : numbers) {
        sources.highest = std::max(sources.highest, n);
        if (const auto outline = from.outline(n); outline && *outline)
            sources.outlines[n] = **outline;
        const auto row = from.find(n);
        if (!row || !*row)
            continue;
        const auto sealed = from.sealedBody(n);
        if (sealed)
            sources.rows[n] = {**row, *sealed};
    }
    for (const char *sql : {"SELECT name, sealed FROM kv", "SELECT name, box FROM slot"}) {
        const bool slots = QByteArrayView(sql).endsWith("slot");
        (void)file.each(sql, [&](const sql::Statement &row) -> Result<void> {
            // One that cannot be read is no reason to leave the others.
            if (slots)
                return into.setSlot(row.text(0), row.bytes(1));
            // Who was signed in when a copy was made is not who sits here now.
            if (row.text(0) == JournalRepository::kSignedIn
                || row.text(0) == JournalRepository::kRefreshToken)
                return {};
            const auto value = from.value(row.text(0));
            return value && *value ? into.setValue(row.text(0), **value) : Result<void>();
        });
    }
    for (const auto &grant : from.grants().value_or(QList<GrantRow>()))
        (void)into.saveGrant(grant);
}

} // namespace

Result<bool> isUnderAnotherKey(const QByteArray &key, const QList<QByteArray> &frames)
{
    const LoggedCommands logged = foldFrames(frames);
    if (logged.rows.isEmpty())
        return false;
    sql::SqliteOptions options;
    options.path = u":memory:"_s;
    STOA_TRY_ASSIGN(const auto scratch, sql::Connection::openSqlite(options));
    STOA_TRY(migrateJournal(*scratch));
    JournalRepository trial(*scratch, key, nullptr);
    return std::ranges::none_of(logged.rows, [&trial](const LoggedCommands::Row &row) {
        return trial.putBack(row.command, row.sealedBody).has_value();
    });
}

Result<Salvaged> salvageJournal(JournalRepository &into, const QStringList &databases,
                                const QList<QByteArray> &frames)
{
    Sources sources;
    for (const QString &database : databases)
        readDatabase(database, into, sources);
    const LoggedCommands logged = foldFrames(frames);
    sources.highest = std::max(sources.highest, logged.highest);
    for (const auto &row : logged.rows)
        sources.rows[row.command.n] = row;

    Salvaged salvaged;
    QList<qint64> read;
    for (auto &[n, row] : sources.rows) {
        if (const auto back = into.putBack(row.command, row.sealedBody); back) {
            ++salvaged.commands;
            read.append(n);
        } else {
            logEvent(lcStore(), "salvage_row", {{u"n"_s, n}, {u"detail"_s, back.error().detail}});
        }
    }
    STOA_TRY_ASSIGN(JournalInquiry inquiry, JournalInquiry::load(into));
    for (const qint64 n : read)
        sources.outlines.erase(n);
    for (const auto &[n, outline] : sources.outlines)
        inquiry.outlines.append(outline);
    salvaged.lost = int(sources.outlines.size());
    for (const qint64 n : logged.headless)
        salvaged.lost += !sources.outlines.contains(n) && !read.contains(n);
    // Under another key nothing opens, and the device that the hub knew by these numbers is gone with it.
    const bool foreign = read.isEmpty() && !sources.rows.empty();
    if (!foreign)
        inquiry.openFor(read, sources.highest, kGap);
    STOA_TRY(inquiry.save(into));
    STOA_TRY(into.raiseNumber(sources.highest + kGap));
    return salvaged;
}

} // namespace stoa

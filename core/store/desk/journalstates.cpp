// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqltext.h"
#include "core/sql/transaction.h"
#include "core/store/desk/journalframes.h"
#include "core/store/desk/journalrepository.h"

#include <algorithm>

// What becomes of the journal's commands.

namespace stoa {

namespace {

/// What the hub says can be asked of it again, so the disk need not have it before the next command does; a
/// kill loses nothing of it, a power failure at most its end.
class AskedAgain {
public:
    explicit AskedAgain(sql::Connection &connection)
        : m_connection(connection)
    {
        (void)m_connection.execute("PRAGMA synchronous = NORMAL");
    }
    ~AskedAgain() { (void)m_connection.execute("PRAGMA synchronous = FULL"); }
    Q_DISABLE_COPY_MOVE(AskedAgain)

private:
    sql::Connection &m_connection;
};

} // namespace

Result<void> JournalRepository::update(const QList<JournalCommand> &commands)
{
    if (commands.isEmpty())
        return {};
    STOA_TRY(withRoom([&] { return updateAll(commands); }));
    QList<QByteArray> frames;
    for (const JournalCommand &command : commands)
        frames.append(stateFrame(command));
    log(frames);
    return {};
}

Result<void> JournalRepository::updateAll(const QList<JournalCommand> &commands)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
    for (const JournalCommand &c : commands) {
        STOA_TRY(m_connection.run(
            "UPDATE command SET state = ?2, prior = ?3, tries = ?4, last_try = ?5, next_try = ?6, "
            "effects = ?7, problem = ?8, sig = ?9, replaces = ?10, replaced_by = ?11, resolved_at = ?12, "
            "settled_at = ?13 WHERE n = ?1",
            c.n, nameOf(c.state), qint64(c.prior), c.tries, c.lastTry, c.nextTry, textOf(c.effects),
            c.verdict ? std::optional(errorText(*c.verdict)) : std::nullopt, c.resultSignature, c.replaces,
            c.replacedBy, c.resolvedAt, c.settledAt));
    }
    return transaction.commit();
}

Result<void> JournalRepository::markSent(const QList<qint64> &numbers, Instant at)
{
    const AskedAgain relaxed(m_connection);
    return m_connection.run("UPDATE command SET state = 'sent', tries = tries + 1, last_try = ?2, "
                            "next_try = NULL WHERE n IN (SELECT value FROM json_each(?1)) "
                            "AND state IN ('pending', 'sent')",
                            sql::jsonNumbers(numbers), at);
}

Result<QList<qint64>> JournalRepository::apply(const QList<qint64> &numbers, const QList<Effect> &effects)
{
    const AskedAgain relaxed(m_connection);
    QList<qint64> applied;
    STOA_TRY(withRoom([&] {
        applied.clear();
        return m_connection.each(
            "UPDATE command SET state = 'applied', effects = ?2, sig = '', problem = NULL, next_try = NULL "
            "WHERE n IN (SELECT value FROM json_each(?1)) AND state IN ('pending', 'sent') RETURNING n",
            [&](const sql::Statement &row) { applied.append(row.int64(0)); }, sql::jsonNumbers(numbers),
            textOf(effects));
    }));
    std::ranges::sort(applied);
    if (!applied.isEmpty())
        log({appliedFrame(applied, effects)});
    return applied;
}

Result<int> JournalRepository::settle(const QList<qint64> &numbers, Instant at)
{
    const AskedAgain relaxed(m_connection);
    QList<qint64> settled;
    STOA_TRY(withRoom([&] {
        settled.clear();
        return m_connection.each(
            "UPDATE command SET state = 'settled', settled_at = ?2 WHERE n IN (SELECT "
            "value FROM json_each(?1)) AND state = 'applied' RETURNING n",
            [&](const sql::Statement &row) { settled.append(row.int64(0)); }, sql::jsonNumbers(numbers), at);
    }));
    std::ranges::sort(settled);
    if (!settled.isEmpty())
        log({settledFrame(settled, at)});
    return int(settled.size());
}

Result<int> JournalRepository::doubt(const QList<qint64> &numbers)
{
    if (numbers.isEmpty())
        return 0;
    STOA_TRY_ASSIGN(
        auto statement,
        m_connection.prepare("UPDATE command SET state = 'pending', effects = '[]', next_try = NULL, "
                             "resolved_at = NULL, settled_at = NULL WHERE n IN (SELECT value FROM "
                             "json_each(?1)) AND state IN ('applied', 'settled', 'resolved')"));
    STOA_TRY(statement.bindAll(sql::jsonNumbers(numbers)).run());
    return int(statement.changes());
}

Result<QList<qint64>> JournalRepository::replayAsPrior(const QString &device)
{
    STOA_TRY_ASSIGN(auto commands, list({CommandState::Applied, CommandState::Settled}));
    commands.removeIf([&device](const JournalCommand &command) { return command.device != device; });
    for (JournalCommand &command : commands) {
        command.prior = true;
        command.state = CommandState::Pending;
        command.nextTry.reset();
        command.effects.clear();
        command.settledAt.reset();
    }
    STOA_TRY(update(commands));
    QList<qint64> numbers;
    for (const JournalCommand &command : commands)
        numbers.append(command.n);
    return numbers;
}

} // namespace stoa

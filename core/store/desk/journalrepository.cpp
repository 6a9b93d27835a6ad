// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/journalrepository.h"

#include "core/base/crypto.h"
#include "core/base/jsonappend.h"
#include "core/base/log.h"
#include "core/sql/sqltext.h"
#include "core/sql/transaction.h"
#include "core/store/desk/journalframes.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr char kColumns[] =
    "n, id, type, v, lane, hlc, at, off, actor, device, grant_id, trace, body, "
    "state, prior, tries, last_try, "
    "next_try, effects, problem, sig, replaces, replaced_by, resolved_at, settled_at, device_sig";
constexpr int kBody = 12; ///< the column
constexpr QByteArrayView kNumberFloor = "number_floor";

/// All that never changes of a row: a body does not open beside another time, person, leave or signature.
QByteArray commandContext(const JournalCommand &c)
{
    QByteArray context;
    context.reserve(512);
    context += "command";
    for (const qint64 number : {c.n, qint64(c.version), c.hlc.value(), c.at.msSinceEpoch(), c.offsetMs}) {
        context += '|';
        appendInteger(context, number);
    }
    for (const QString *text : {&c.id, &c.type, &c.lane, &c.actor, &c.device, &c.grant, &c.trace}) {
        context += '|';
        appendInteger(context, text->size());
        context += ':';
        context += text->toUtf8();
    }
    context += '|';
    context += c.signature;
    return context;
}

std::optional<Instant> instantAt(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

} // namespace

Result<Command> JournalCommand::command() const
{
    const auto known = commandTypeOf(type);
    const auto commandId = CommandId::parse(id);
    const auto document = QJsonDocument::fromJson(body);
    if (!known || !commandId || !document.isObject())
        return Error::of(Problem::UnknownCommand, u"this program does not know the command %1"_s.arg(type));
    return Command{*commandId, *known, version, lane, document.object(), at, hlc, actor, device, trace};
}

JournalRepository::JournalRepository(sql::Connection &connection, QByteArray key, JournalLog *log)
    : m_connection(connection)
    , m_key(std::move(key))
    , m_log(log)
{ }

QByteArray JournalRepository::sealFor(const QByteArray &plain, const QByteArray &context) const
{
    return seal(plain, m_key, context);
}

void JournalRepository::log(const QList<QByteArray> &frames)
{
    if (!m_log || frames.isEmpty())
        return;
    // The commit stands without it; the side log is the second net.
    if (const auto done = m_log->append(frames); !done)
        logEvent(lcStore(), "journal_log_failed", {{u"detail"_s, done.error().detail}});
}

Result<void> JournalRepository::checkKey()
{
    constexpr QByteArrayView kCheck = "key_check";
    const auto known = value(QString::fromLatin1(kCheck));
    if (known && *known)
        return {};
    if (!known) {
        // One value that does not open may be damaged; under another key nothing does.
        STOA_TRY_ASSIGN(const bool some, opensAnything());
        if (!some)
            return Error{ErrorKind::Refused, u"key"_s, u"the journal was sealed under another key"_s};
        logEvent(lcStore(), "journal_key_check_damaged", {});
        return setValue(QString::fromLatin1(kCheck), "1");
    }
    STOA_TRY_ASSIGN(const qint64 rows, m_connection.scalar("SELECT count(*) FROM command"));
    if (rows > 0)
        logEvent(lcStore(), "journal_without_key_check", {{u"rows"_s, rows}});
    return setValue(QString::fromLatin1(kCheck), "1");
}

Result<bool> JournalRepository::opensAnything()
{
    bool some = false;
    QStringList names;
    STOA_TRY(m_connection.each("SELECT name FROM kv",
                               [&names](const sql::Statement &row) { names.append(row.text(0)); }));
    for (const QString &name : std::as_const(names))
        some = some || value(name).has_value();
    if (some)
        return true;
    static const QByteArray kSql =
        "SELECT " + QByteArray(kColumns) + " FROM command ORDER BY n DESC LIMIT 100";
    STOA_TRY(m_connection.each(
        kSql, [&](const sql::Statement &row) { some = some || commandOf(row).has_value(); }));
    return some;
}

Result<bool> JournalRepository::opens()
{
    static const QByteArray kSql = "SELECT " + QByteArray(kColumns) + " FROM " + kOpen;
    bool whole = true;
    STOA_TRY(
        m_connection.each(kSql, [&](const sql::Statement &row) { whole = whole && bool(commandOf(row)); }));
    QStringList names;
    STOA_TRY(m_connection.each("SELECT name FROM kv",
                               [&names](const sql::Statement &row) { names.append(row.text(0)); }));
    return whole && std::ranges::all_of(names, [this](const QString &name) { return bool(value(name)); });
}

Result<qint64> JournalRepository::nextNumber()
{
    STOA_TRY_ASSIGN(const qint64 highest, m_connection.scalar("SELECT max(n) FROM command"));
    STOA_TRY_ASSIGN(const auto floor, value(QString::fromLatin1(kNumberFloor)));
    return std::max(highest + 1, floor ? floor->toLongLong() : 1);
}

Result<void> JournalRepository::raiseNumber(qint64 atLeast)
{
    STOA_TRY_ASSIGN(const qint64 next, nextNumber());
    if (next >= atLeast)
        return {};
    return setValue(QString::fromLatin1(kNumberFloor), QByteArray::number(atLeast));
}

Result<void> JournalRepository::insert(const JournalCommand &c, const QByteArray &sealedBody)
{
    static const QByteArray kSql = "INSERT INTO command (" + QByteArray(kColumns)
        + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
          "?20, ?21, ?22, ?23, ?24, ?25, ?26)";
    STOA_TRY_ASSIGN(auto statement, m_connection.prepare(kSql));
    statement.bindAll(c.n, c.id, c.type, c.version, c.lane, c.hlc.value(), c.at, c.offsetMs, c.actor,
                      c.device, c.grant, c.trace);
    statement.bindBlob(13, sealedBody);
    statement.bind(14, nameOf(c.state)).bind(15, qint64(c.prior)).bind(16, c.tries);
    statement.bind(17, c.lastTry).bind(18, c.nextTry).bind(19, textOf(c.effects));
    statement.bind(20, c.verdict ? std::optional(errorText(*c.verdict)) : std::nullopt);
    statement.bind(21, c.resultSignature).bind(22, c.replaces).bind(23, c.replacedBy);
    statement.bind(24, c.resolvedAt).bind(25, c.settledAt);
    statement.bindBlob(26, c.signature);
    return statement.run();
}

/// A transaction of the write; once more when the disk was full and room could be made.
Result<void> JournalRepository::withRoom(const std::function<Result<void>()> &write)
{
    auto done = write();
    if (!done && sql::storageFault(done.error()) == sql::StorageFault::Full && m_makeRoom && m_makeRoom())
        done = write();
    return done;
}

Result<void> JournalRepository::append(const QList<JournalCommand> &commands)
{
    QList<QByteArray> frames;
    STOA_TRY(withRoom([&] {
        frames.clear();
        return insertAll(commands, frames);
    }));
    log(frames);
    return {};
}

Result<void> JournalRepository::insertAll(const QList<JournalCommand> &commands, QList<QByteArray> &frames)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
    for (const JournalCommand &command : commands) {
        const QByteArray sealed = sealFor(command.body, commandContext(command));
        STOA_TRY(insert(command, sealed));
        if (m_log)
            frames.append(rowFrame(command, sealed));
    }
    return transaction.commit();
}

Result<void> JournalRepository::putBack(JournalCommand command, const QByteArray &sealedBody)
{
    STOA_TRY_ASSIGN(command.body, unseal(sealedBody, m_key, commandContext(command)));
    STOA_TRY(insert(command, sealedBody));
    log({rowFrame(command, sealedBody)});
    return {};
}

Result<JournalCommand> JournalRepository::commandOf(const sql::Statement &row) const
{
    STOA_TRY_ASSIGN(auto c, plainOf(row));
    STOA_TRY_ASSIGN(c.body, unseal(row.bytes(kBody), m_key, commandContext(c)));
    return c;
}

Result<JournalCommand> JournalRepository::plainOf(const sql::Statement &row)
{
    JournalCommand c;
    c.n = row.int64(0);
    c.id = row.text(1);
    c.type = row.text(2);
    c.version = int(row.int64(3));
    c.lane = row.text(4);
    c.hlc = Hlc::fromValue(row.int64(5));
    c.at = row.instant(6);
    c.offsetMs = row.int64(7);
    c.actor = row.text(8);
    c.device = row.text(9);
    c.grant = row.text(10);
    c.trace = row.text(11);
    const auto state = commandStateOf(row.text(13));
    if (!state)
        return Error{ErrorKind::Storage, u"state"_s, u"a command of the journal cannot be read"_s};
    c.state = *state;
    c.prior = row.int64(14) != 0;
    c.tries = int(row.int64(15));
    c.lastTry = instantAt(row, 16);
    c.nextTry = instantAt(row, 17);
    c.effects = effectsOf(row.bytes(18));
    if (!row.isNull(19))
        c.verdict = errorOf(row.bytes(19));
    c.resultSignature = row.bytes(20);
    c.replaces = row.int64(21);
    c.replacedBy = row.int64(22);
    c.resolvedAt = instantAt(row, 23);
    c.settledAt = instantAt(row, 24);
    c.signature = row.bytes(25);
    return c;
}

Result<std::optional<JournalCommand>> JournalRepository::find(qint64 n)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kColumns) + " FROM command WHERE n = ?1";
    STOA_TRY_ASSIGN(const auto found,
                    m_connection.first(
                        kSql, [this](const sql::Statement &row) { return commandOf(row); }, n));
    if (!found)
        return std::optional<JournalCommand>();
    STOA_TRY_ASSIGN(auto command, *found);
    return std::optional(std::move(command));
}

template <typename Read>
Result<QList<JournalCommand>> JournalRepository::these(const QList<qint64> &numbers, Read read)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kColumns)
        + " FROM command WHERE n IN (SELECT value FROM json_each(?1)) ORDER BY n";
    QList<JournalCommand> commands;
    STOA_TRY(m_connection.each(
        kSql,
        [&](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto command, read(row));
            commands.append(std::move(command));
            return {};
        },
        sql::jsonNumbers(numbers)));
    return commands;
}

Result<QList<JournalCommand>> JournalRepository::withoutBodies(const QList<qint64> &numbers)
{
    return these(numbers, plainOf);
}

Result<QList<JournalCommand>> JournalRepository::withBodies(const QList<qint64> &numbers)
{
    return these(numbers, [this](const sql::Statement &row) { return commandOf(row); });
}

Result<std::optional<JournalCommand>> JournalRepository::outline(qint64 n)
{
    return m_connection.first(
        "SELECT n, id, type, v, lane, at, actor, device FROM command WHERE n = ?1",
        [](const sql::Statement &row) {
            JournalCommand c;
            c.n = row.int64(0);
            c.id = row.text(1);
            c.type = row.text(2);
            c.version = int(row.int64(3));
            c.lane = row.text(4);
            c.at = row.instant(5);
            c.actor = row.text(6);
            c.device = row.text(7);
            return c;
        },
        n);
}

Result<qint64> JournalRepository::numberOf(const QString &id)
{
    return m_connection.scalar("SELECT n FROM command WHERE id = ?1", id);
}

Result<QList<JournalCommand>> JournalRepository::list(const QList<CommandState> &states)
{
    static const QByteArray kAll = "SELECT " + QByteArray(kColumns) + " FROM command ORDER BY n";
    static const QByteArray kOne =
        "SELECT " + QByteArray(kColumns) + " FROM " + kOpen + " AND state = ?1 ORDER BY n";
    static const QByteArray kDone =
        "SELECT " + QByteArray(kColumns) + " FROM command WHERE state = ?1 ORDER BY n";
    QList<JournalCommand> commands;
    const auto take = [&](const sql::Statement &row) -> Result<void> {
        STOA_TRY_ASSIGN(auto command, commandOf(row));
        commands.append(std::move(command));
        return {};
    };
    if (states.isEmpty()) {
        STOA_TRY(m_connection.each(kAll, take));
        return commands;
    }
    for (const CommandState state : states) {
        const bool done = state == CommandState::Settled || state == CommandState::Resolved;
        STOA_TRY(m_connection.each(done ? kDone : kOne, take, nameOf(state)));
    }
    std::ranges::sort(commands, {}, &JournalCommand::n);
    return commands;
}

Result<qint64> JournalRepository::unsent()
{
    static const QByteArray kSql =
        "SELECT count(*) FROM " + QByteArray(kOpen) + " AND state IN ('pending', 'sent', 'rejected')";
    return m_connection.scalar(kSql);
}

Result<qint64> JournalRepository::ackBelow()
{
    static const QByteArray kSql =
        "SELECT min(n) FROM " + QByteArray(kOpen) + " AND state IN ('pending', 'sent')";
    STOA_TRY_ASSIGN(const qint64 open, m_connection.scalar(kSql));
    if (open > 0)
        return open;
    return nextNumber();
}

Result<int> JournalRepository::prune(qint64 safeN, Instant before)
{
    // The highest number stays, so that none is ever used twice.
    STOA_TRY_ASSIGN(auto statement,
                    m_connection.prepare("DELETE FROM command WHERE ((state = 'settled' AND n <= ?1) "
                                         "OR (state = 'settled' AND settled_at < ?2) "
                                         "OR (state = 'resolved' AND resolved_at < ?2)) "
                                         "AND n < (SELECT max(n) FROM command)"));
    STOA_TRY(statement.bindAll(safeN, before).run());
    return int(statement.changes());
}

Result<QByteArray> JournalRepository::sealedBody(qint64 n)
{
    STOA_TRY_ASSIGN(const auto found,
                    m_connection.first(
                        "SELECT body FROM command WHERE n = ?1",
                        [](const sql::Statement &row) { return row.bytes(0); }, n));
    return found.value_or(QByteArray());
}

Result<void> JournalRepository::compactLog()
{
    if (!m_log)
        return {};
    STOA_TRY_ASSIGN(const auto commands, list({}));
    QList<QByteArray> frames;
    for (const JournalCommand &command : commands) {
        STOA_TRY_ASSIGN(const auto sealed, sealedBody(command.n));
        frames.append(rowFrame(command, sealed));
    }
    return m_log->rewrite(frames);
}

} // namespace stoa

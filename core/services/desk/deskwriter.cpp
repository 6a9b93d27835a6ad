// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"

#include "core/base/log.h"
#include "core/domain/access/streamrights.h"
#include "core/services/verbs.h"
#include "core/sql/transaction.h"
#include "core/store/desk/undolog.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

WorkContext contextOf(const Command &command, const Rights &rights, bool doneBefore)
{
    // What the hub takes down later stays out: doing it again gives the same rows.
    return {command.at, command.at, command.actor, command.device, Source::Desk, rights, doneBefore};
}

} // namespace

DeskWriter::DeskWriter(sql::Connection &cache, JournalRepository &journal, const Clock &clock)
    : m_cache(cache)
    , m_journal(journal)
    , m_rows(cache)
    , m_clock(clock)
{ }

/// But for what is made anew for each sending: the movement's id, and the unit, which the desk adds.
static bool saysTheSame(QJsonObject one, QJsonObject other)
{
    for (const auto name : {"movement"_L1, "unit"_L1}) {
        one.remove(name);
        other.remove(name);
    }
    return one == other;
}

/// Adjustments add up in any order, but one that takes another back never goes before it.
static QString laneOf(const CommandDraft &draft)
{
    if (draft.type != CommandType::StockAdjust || !draft.lane.isEmpty())
        return draft.lane;
    const QString reversed = draft.body.value("reverses"_L1).toString();
    return reversed.isEmpty() ? draft.body.value("movement"_L1).toString() : reversed;
}

/// An adjustment tells which unit it was counted in, as far as the desk knows.
static QJsonObject withUnit(sql::Connection &cache, const CommandDraft &draft)
{
    QJsonObject body = draft.body;
    if (draft.type != CommandType::StockAdjust || body.contains("unit"_L1))
        return body;
    const auto unit = cache.first(
        "SELECT unit FROM item WHERE sku = ?1", [](const sql::Statement &row) { return row.text(0); },
        body.value("sku"_L1).toString());
    if (unit && *unit)
        body.insert(u"unit"_s, **unit);
    return body;
}

JournalCommand DeskWriter::prepare(const CommandDraft &draft, qint64 n)
{
    m_hlc = m_hlc.tick(now());
    JournalCommand command;
    command.n = n;
    command.id = draft.id ? draft.id->toString() : CommandId::make(now()).toString();
    command.type = nameOf(draft.type);
    command.version = draft.version;
    command.lane = laneOf(draft);
    command.hlc = m_hlc;
    command.at = now();
    command.offsetMs = m_offsetMs;
    command.actor = m_actor.user;
    command.device = m_device;
    command.grant = m_actor.grant;
    // One trace from here to the hub's books (W3C Trace Context).
    command.trace = draft.trace.isEmpty() ? QString::fromLatin1(randomBytes(16).toHex()) : draft.trace;
    command.body = QJsonDocument(withUnit(m_cache, draft)).toJson(QJsonDocument::Compact);
    return command;
}

void DeskWriter::setDevice(const QString &device)
{
    m_device = device;
    m_deviceKey.reset();
    const auto seed = m_journal.value(JournalRepository::kDeviceSeed);
    if (!seed || !*seed)
        return;
    if (auto key = SigningKey::fromSeed(**seed))
        m_deviceKey = std::move(*key);
}

void DeskWriter::signAsDevice(JournalCommand &command) const
{
    if (m_deviceKey)
        command.signature = sign(command.signedText(), m_deviceKey->secretKey);
}

Result<QList<Change>> DeskWriter::perform(qint64 n, const Command &command, Doing doing)
{
    STOA_TRY_ASSIGN(auto savepoint, sql::Savepoint::begin(m_cache));
    UndoLog undo(m_rows, n);
    const bool again = doing == Doing::Again;
    // Whether the person may do it was asked when it was done.
    const Rights rights = again ? Rights::ofTheHouse() : m_actor.rights;
    UnitOfWork work(m_cache, undo, contextOf(command, rights, again));
    STOA_TRY(stoa::perform(work, command));
    STOA_TRY(savepoint.release());
    return work.changes();
}

Result<Receipt> DeskWriter::write(const CommandDraft &draft) { return writeAll({draft}).constFirst(); }

QList<Result<Receipt>> DeskWriter::writeAll(const QList<CommandDraft> &drafts)
{
    return writeLinked(drafts, 0);
}

struct DeskWriter::Batch {
    struct Row {
        qsizetype index; ///< of its draft
        JournalCommand row;
        Command command;
        QList<Change> changes;
    };
    QList<Result<Receipt>> answers;
    QList<Row> rows;

    QList<Result<Receipt>> failed(const Error &error)
    {
        for (const Row &row : rows)
            answers[row.index] = error;
        return answers;
    }
};

/// What became of a command of this id, here or earlier in the same batch; the same id stands for one command
/// only.
std::optional<Result<Receipt>> DeskWriter::alreadyWritten(const CommandDraft &draft, const Batch &batch)
{
    if (!draft.id)
        return std::nullopt;
    const QString id = draft.id->toString();
    const auto judge = [&](qint64 n, const QString &type, const QJsonObject &body) -> Result<Receipt> {
        if (type != nameOf(draft.type) || !saysTheSame(body, draft.body))
            return Error::of(Problem::IdempotencyKeyReused, u"the id belongs to another command"_s, u"id"_s);
        return Receipt{n, *draft.id};
    };
    for (const Batch::Row &row : batch.rows) {
        if (row.row.id == id)
            return judge(row.row.n, row.row.type, row.command.body);
    }
    const auto known = m_journal.numberOf(id);
    if (!known)
        return known.error();
    if (*known <= 0)
        return std::nullopt;
    const auto earlier = m_journal.find(*known);
    const auto command = earlier && *earlier ? (*earlier)->command() : Result<Command>(Error{});
    // Of one that cannot be read any more the number is known all the same.
    if (!command)
        return Receipt{*known, *draft.id};
    return judge(*known, (*earlier)->type, command->body);
}

/// The verbs run in an open transaction of the cache, and what they allow goes into the journal before that
/// transaction is committed: a refused command leaves no trace, and nobody sees an effect that is not safe.
QList<Result<Receipt>> DeskWriter::writeLinked(const QList<CommandDraft> &drafts, qint64 replaces)
{
    Batch batch;
    batch.answers.fill(Error{ErrorKind::Storage, {}, u"the cache cannot be written"_s}, drafts.size());
    if (m_behind) {
        if (const auto again = recover(); !again)
            logEvent(lcStore(), "cache_behind", {{u"detail"_s, again.error().detail}});
    }
    const auto first = m_journal.nextNumber();
    auto transaction = sql::Transaction::begin(m_cache);
    if (!first || !transaction) {
        batch.answers.fill(first ? transaction.error() : first.error());
        return batch.answers;
    }
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (const auto known = alreadyWritten(drafts[i], batch)) {
            batch.answers[i] = *known;
            continue;
        }
        const qint64 n = *first + batch.rows.size();
        JournalCommand row = prepare(drafts[i], n);
        row.replaces = replaces;
        const auto command = row.command();
        if (!command) {
            batch.answers[i] = command.error();
            continue;
        }
        const auto changes = perform(n, *command, Doing::First);
        const auto noted = changes ? m_rows.saveLocal({n}) : Result<void>(changes.error());
        if (!noted) {
            batch.answers[i] = noted.error();
            continue;
        }
        signAsDevice(row);
        batch.answers[i] = Receipt{n, command->id};
        batch.rows.append({i, std::move(row), *command, *changes});
    }
    if (batch.rows.isEmpty())
        return batch.answers;
    QList<JournalCommand> rows;
    for (const Batch::Row &row : batch.rows)
        rows.append(row.row);
    if (const auto safe = m_journal.append(rows); !safe)
        return batch.failed(safe.error());
    m_outboxChanged = true;
    if (const auto committed = transaction->commit(); !committed) {
        // Safe all the same; the cache shows it when it can be written again.
        logEvent(lcStore(), "cache_commit_failed", {{u"detail"_s, committed.error().detail}});
        m_behind = true;
        return batch.answers;
    }
    m_changes.origin = Origin::Desk;
    for (const Batch::Row &row : batch.rows) {
        QSet<EntityKey> keys;
        for (const Change &change : row.changes) {
            keys.insert({change.type, change.key});
            show(change);
        }
        Open open{row.command, {}, false, 0, Shown::OnTop, {}};
        link(row.row.n, open, keys);
        m_open.insert_or_assign(row.row.n, std::move(open));
    }
    return batch.answers;
}

QList<Result<void>> DeskWriter::rehearse(const QList<CommandDraft> &drafts)
{
    QList<Result<void>> answers;
    Batch batch;
    const auto transaction = sql::Transaction::begin(m_cache);
    for (const CommandDraft &draft : drafts) {
        if (!transaction) {
            answers.append(transaction.error());
            continue;
        }
        if (const auto known = alreadyWritten(draft, batch)) {
            answers.append(*known ? Result<void>() : Result<void>(known->error()));
            continue;
        }
        // Numbers of nothing: the images go with the transaction.
        JournalCommand row = prepare(draft, 0);
        const auto command = row.command();
        if (!command) {
            answers.append(command.error());
            continue;
        }
        const auto done = perform(0, *command, Doing::First);
        answers.append(done ? Result<void>() : Result<void>(done.error()));
        if (done)
            batch.rows.append({answers.size() - 1, std::move(row), *command, {}});
    }
    return answers;
}

void DeskWriter::link(qint64 n, Open &open, const QSet<EntityKey> &keys)
{
    open.keys = keys;
    for (const EntityKey &key : keys)
        m_byKey.insert(key, n);
}

void DeskWriter::unlink(qint64 n, const Open &open)
{
    for (const EntityKey &key : open.keys)
        m_byKey.remove(key, n);
}

void DeskWriter::show(const Change &change)
{
    if (m_changes.everything)
        return;
    const EntityKey key{change.type, change.key};
    const auto known = m_shown.constFind(key);
    if (known != m_shown.cend()) {
        m_changes.changes[*known].op = change.op;
        return;
    }
    if (m_changes.changes.size() >= ChangeSet::kMany) {
        showAll();
        return;
    }
    m_shown.insert(key, m_changes.changes.size());
    m_changes.changes.append(change);
}

void DeskWriter::showAll()
{
    m_changes.everything = true;
    m_changes.changes.clear();
    m_shown.clear();
}

void DeskWriter::actAs(const Actor &actor)
{
    const bool sameRights = actor.rights == m_actor.rights;
    m_actor = actor;
    if (sameRights)
        return;
    showAll();
    // Until the hub tells which streams are theirs; nobody at all leaves it as it was.
    const auto streams =
        actor.user.isEmpty() ? QList<StreamState>() : m_rows.streams().value_or(QList<StreamState>());
    if (streams.isEmpty())
        return;
    QSet<QByteArray> resting;
    for (const StreamState &stream : streams) {
        if (!mayHold(actor.rights, stream.stream))
            resting.insert(stream.stream);
    }
    m_outboxChanged = m_outboxChanged || resting != m_resting;
    m_resting = resting;
}

ChangeSet DeskWriter::takeChanges()
{
    m_shown.clear();
    return std::exchange(m_changes, {});
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"

#include "core/base/crypto.h"
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

JournalCommand DeskWriter::prepare(const CommandDraft &draft, qint64 n)
{
    m_hlc = m_hlc.tick(now());
    JournalCommand command;
    command.n = n;
    command.id = draft.id ? draft.id->toString() : CommandId::make(now()).toString();
    command.type = nameOf(draft.type);
    command.version = draft.version;
    command.lane = draft.lane;
    command.hlc = m_hlc;
    command.at = now();
    command.offsetMs = m_offsetMs;
    command.actor = m_actor.user;
    command.device = m_device;
    command.grant = m_actor.grant;
    // One trace from here to the hub's books (W3C Trace Context).
    command.trace = draft.trace.isEmpty() ? QString::fromLatin1(randomBytes(16).toHex()) : draft.trace;
    command.body = QJsonDocument(draft.body).toJson(QJsonDocument::Compact);
    return command;
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
        if (drafts[i].id) {
            const auto known = m_journal.numberOf(drafts[i].id->toString());
            if (known && *known > 0) {
                batch.answers[i] = Receipt{*known, *drafts[i].id};
                continue;
            }
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
    const auto transaction = sql::Transaction::begin(m_cache);
    for (const CommandDraft &draft : drafts) {
        if (!transaction) {
            answers.append(transaction.error());
            continue;
        }
        // Numbers of nothing: the images go with the transaction.
        const auto command = prepare(draft, 0).command();
        if (!command) {
            answers.append(command.error());
            continue;
        }
        const auto done = perform(0, *command, Doing::First);
        answers.append(done ? Result<void>() : Result<void>(done.error()));
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

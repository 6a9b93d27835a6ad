// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/domain/access/streamrights.h"
#include "core/services/desk/deskwriter.h"
#include "core/services/verbs.h"
#include "core/sql/transaction.h"

namespace stoa {

using namespace Qt::StringLiterals;

/// The open commands that have to be taken back for a turn: those that changed a touched row or are dropped,
/// and, because their images lie on top of each other, all that changed a row of one of these; by n. What a
/// page brings as it was foreseen concerns none.
QList<qint64> DeskWriter::closure(const Turn &turn) const
{
    QSet<qint64> in;
    QList<qint64> fresh;
    const auto take = [&](qint64 n) {
        if (!in.contains(n) && m_open.contains(n)) {
            in.insert(n);
            fresh.append(n);
        }
    };
    for (const qint64 n : turn.drop) {
        if (!turn.foreseen.arrived.contains(n))
            take(n);
    }
    for (const EntityKey &key : turn.touched) {
        if (turn.foreseen.rows.contains(key))
            continue;
        for (auto it = m_byKey.constFind(key); it != m_byKey.cend() && it.key() == key; ++it)
            take(*it);
    }
    for (const auto &[n, open] : m_open) {
        if (turn.all || (turn.refusedToo && open.shown == Shown::Refused))
            take(n);
    }
    while (!fresh.isEmpty()) {
        for (const EntityKey &key : m_open.at(fresh.takeLast()).keys) {
            for (auto it = m_byKey.constFind(key); it != m_byKey.cend() && it.key() == key; ++it)
                take(*it);
        }
    }
    QList<qint64> order(in.begin(), in.end());
    std::ranges::sort(order);
    return order;
}

bool DeskWriter::reached(const Open &open, const Turn &turn) const
{
    if (!open.judged)
        return false;
    const auto isIn = [&](const Effect &effect) {
        const auto cursor = turn.cursors.constFind(effect.stream);
        return cursor == turn.cursors.cend() ? isNoneOfOurs(effect.stream) || m_streamSets > open.judgedIn
                                             : *cursor >= effect.seq;
    };
    // Rows of orders come by every stream of their family: one that is kept for somebody else is not waited
    // for when another one of those brings them.
    const auto comesOtherwise = [&](const Effect &resting) {
        const QByteArray family = resting.stream.left(resting.stream.indexOf('/') + 1);
        return m_resting.contains(resting.stream) && (family == "orders/" || family == "contacts/")
            && std::ranges::any_of(open.effects, [&](const Effect &effect) {
                   return effect.stream.startsWith(family) && turn.cursors.contains(effect.stream)
                       && !m_resting.contains(effect.stream);
               });
    };
    return std::ranges::all_of(open.effects,
                               [&](const Effect &effect) { return isIn(effect) || comesOtherwise(effect); });
}

/// A stream of orders that whoever is here does not hold: nobody has to ask the hub about it.
bool DeskWriter::isNoneOfOurs(const QByteArray &stream) const
{
    return (stream.startsWith("orders/") || stream.startsWith("contacts/"))
        && !mayHold(m_actor.rights, stream);
}

/// A turn that knows where every stream stands, `ahead` counting before what is stored.
Result<DeskWriter::Turn> DeskWriter::turnWithCursors(QHash<QByteArray, qint64> ahead)
{
    Turn turn;
    if (m_open.empty())
        return turn;
    STOA_TRY_ASSIGN(const auto streams, m_rows.streams());
    for (const StreamState &stream : streams)
        turn.cursors.insert(stream.stream, stream.cursor.seq);
    for (auto it = ahead.cbegin(); it != ahead.cend(); ++it)
        turn.cursors.insert(it.key(), std::max(it.value(), turn.cursors.value(it.key())));
    for (const auto &[n, open] : m_open) {
        if (reached(open, turn))
            turn.drop.insert(n);
    }
    return turn;
}

/// Rows of the hub that hold this command's effect already: its movements that came in with a number, and
/// other rows of streams that stand at or past the effect.
Result<QSet<EntityKey>> DeskWriter::delivered(const Open &open, const Turn &turn)
{
    QSet<EntityKey> keys;
    for (const EntityKey &key : open.keys) {
        const EntityTable *table = entityTable(key.type);
        if (table && table->mutability == Mutability::Immutable) {
            STOA_TRY_ASSIGN(const auto image, m_rows.image(key));
            if (image.seq > 0 || image.seqTo > 0)
                keys.insert(key);
            continue;
        }
        STOA_TRY_ASSIGN(const auto streams, streamsOf(m_cache, key));
        STOA_TRY_ASSIGN(const auto image, m_rows.image(key));
        const bool shared = table && table->mutability == Mutability::Shared;
        for (const Effect &effect : open.effects) {
            if (!streams.contains(effect.stream))
                continue;
            // A copy may hold rows that are newer than the cursor it ends at.
            qint64 seq = image.seq;
            if (shared) {
                STOA_TRY_ASSIGN(seq, m_rows.seqIn(effect.stream, key));
            }
            const auto cursor = turn.cursors.constFind(effect.stream);
            if ((cursor != turn.cursors.cend() && *cursor >= effect.seq) || seq >= effect.seq)
                keys.insert(key);
        }
    }
    return keys;
}

Result<void> DeskWriter::redo(qint64 n, Open &open, const Turn &turn)
{
    if (open.shown == Shown::InHub)
        return {};
    STOA_TRY_ASSIGN(const auto there, delivered(open, turn));
    if (!there.isEmpty() && !open.judged) {
        // Its movements are the hub's word that it was applied; pages are consistent, so all of it is in.
        open.shown = Shown::InHub;
        open.keys.clear();
        return m_rows.saveLocal({n, true, {}});
    }
    const auto done = redoUnder(n, open, there);
    if (done)
        return {};
    if (!isVerdict(done.error()))
        return done.error();
    // The page stands; the command is on its way and the hub will judge it. Its rows are remembered, so that
    // it is tried again when one of them changes.
    const QSet<EntityKey> keys = open.keys;
    open.shown = Shown::Refused;
    link(n, open, keys);
    STOA_TRY(m_rows.addActivity({0, now(), ActivityKind::NotShown, {}, n, 0, slugOf(done.error().code())}));
    return m_rows.saveLocal({n, false, done.error()});
}

/// Runs the verb again. Rows that the hub has delivered with the command's effect stay as the hub sent them:
/// they are put aside, so that the verb meets what it met the first time, and put back.
Result<void> DeskWriter::redoUnder(qint64 n, Open &open, const QSet<EntityKey> &deliveredKeys)
{
    STOA_TRY_ASSIGN(auto savepoint, sql::Savepoint::begin(m_cache));
    QHash<EntityKey, RowImage> kept;
    for (const EntityKey &key : deliveredKeys) {
        STOA_TRY_ASSIGN(const auto image, m_rows.image(key));
        kept.insert(key, image);
        if (entityTable(key.type)->mutability == Mutability::Immutable)
            STOA_TRY(removeRow(m_cache, key));
    }
    STOA_TRY_ASSIGN(const auto changes, perform(n, open.command, Doing::Again));
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (entityTable(it.key().type)->mutability == Mutability::Immutable)
            STOA_TRY(removeRow(m_cache, it.key()));
        STOA_TRY(m_rows.restore(it.key(), *it));
        STOA_TRY(m_cache.run("DELETE FROM undo WHERE n = ?1 AND type = ?2 AND key = ?3", n,
                             qint64(it.key().type), it.key().key));
    }
    STOA_TRY(savepoint.release());
    QSet<EntityKey> keys = deliveredKeys;
    for (const Change &change : changes) {
        keys.insert({change.type, change.key});
        show(change);
    }
    open.shown = Shown::OnTop;
    link(n, open, keys);
    return m_rows.saveLocal({n});
}

Result<void> DeskWriter::rebaseInside(const Turn &turn, const QList<qint64> &order,
                                      const std::function<Result<void>()> &rows)
{
    STOA_TRY_ASSIGN(const auto changes, m_rows.takeBack(order));
    for (const Change &change : changes)
        show(change);
    for (const qint64 n : order)
        unlink(n, m_open.at(n));
    STOA_TRY(arrive(turn));
    STOA_TRY(rows());
    QList<qint64> dropped;
    qint64 settled = 0;
    for (const qint64 n : turn.foreseen.arrived) {
        if (!turn.drop.contains(n))
            continue;
        dropped.append(n);
        ++settled;
    }
    for (const qint64 n : order) {
        if (turn.drop.contains(n)) {
            dropped.append(n);
            // The others were refused.
            settled += m_open.at(n).judged ? 1 : 0;
        } else {
            STOA_TRY(redo(n, m_open.at(n), turn));
        }
    }
    STOA_TRY(m_rows.removeLocal(dropped));
    if (settled > 0)
        STOA_TRY(m_rows.addActivity({0, now(), ActivityKind::Settled, {}, 0, settled, {}}));
    return m_rows.flushSums();
}

/// One transaction of the cache: takes back the concerned commands in reverse, writes rows, does again in
/// order what is not dropped. When it fails nothing of it has happened.
Result<void> DeskWriter::rebase(Turn &turn, const std::function<Result<void>()> &rows)
{
    const QList<qint64> order = closure(turn);
    // One that is drawn in by another is taken back like that one, and so are its rows.
    for (const qint64 n : order) {
        turn.foreseen.arrived.remove(n);
        for (const EntityKey &key : std::as_const(m_open.at(n).keys))
            turn.foreseen.rows.remove(key);
    }
    auto transaction = sql::Transaction::begin(m_cache);
    auto done = transaction ? rebaseInside(turn, order, rows) : Result<void>(transaction.error());
    if (done)
        done = transaction->commit();
    if (!done) {
        if (transaction)
            transaction->rollback();
        m_rows.forgetSums();
        (void)takeChanges();
        // The journal may be ahead by now: it is caught up with before the next write.
        m_behind = true;
        // What is remembered about the open commands may have run ahead of the file.
        if (const auto again = reopen(); !again)
            logEvent(lcStore(), "reopen_failed", {{u"detail"_s, again.error().detail}});
        return done;
    }
    for (const qint64 n : std::as_const(turn.drop))
        m_open.erase(n);
    return settleInJournal(turn.drop);
}

/// After the cache: a kill in between is made good by recover().
Result<void> DeskWriter::settleInJournal(const QSet<qint64> &numbers)
{
    if (numbers.isEmpty())
        return {};
    STOA_TRY_ASSIGN(const int settled, m_journal.settle(numbers.values(), now()));
    m_outboxChanged = m_outboxChanged || settled > 0;
    return {};
}

} // namespace stoa

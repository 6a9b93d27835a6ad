// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/domain/access/streamrights.h"
#include "core/services/desk/deskwriter.h"
#include "core/sql/transaction.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<int> DeskWriter::replayAsPrior()
{
    // First the cursors: numbers of the old history must not be held against effects of the new one.
    {
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_cache));
        STOA_TRY_ASSIGN(const auto streams, m_rows.streams());
        for (StreamState stream : streams) {
            stream.cursor = {};
            stream.session.clear();
            STOA_TRY(m_rows.clearStage(stream.stream));
            STOA_TRY(m_rows.saveStream(stream));
        }
        STOA_TRY_ASSIGN(const auto settled, m_journal.list({CommandState::Settled}));
        for (const JournalCommand &row : settled)
            STOA_TRY(m_rows.saveLocal({row.n, true, {}}));
        STOA_TRY(m_rows.addActivity({0, now(), ActivityKind::Reconciled, {}, 0, settled.size(), {}}));
        STOA_TRY(transaction.commit());
    }
    // First what this one cannot tell as it was: a kill behind it finds both.
    STOA_TRY(expectOthersAgain());
    STOA_TRY_ASSIGN(const auto numbers, m_journal.replayAsPrior(m_device));
    m_outboxChanged = true;
    STOA_TRY(reopen());
    return int(numbers.size());
}

Result<void> DeskWriter::note(const Activity &activity)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_cache));
    STOA_TRY(m_rows.addActivity(activity));
    return transaction.commit();
}

/// What was done stands in the journal: that the cache cannot tell of it does not undo it.
void DeskWriter::noteDone(const Activity &activity)
{
    if (const auto noted = note(activity); !noted)
        logEvent(lcStore(), "activity_lost", {{u"kind"_s, QString(nameOf(activity.kind))}});
}

Result<void> DeskWriter::setStreams(const QList<QByteArray> &ids, const QList<Rights> &others)
{
    const auto isHeld = [&](const QByteArray &id) {
        return ids.contains(id)
            || std::ranges::any_of(others, [&id](const Rights &rights) { return mayHold(rights, id); });
    };
    STOA_TRY_ASSIGN(const auto known, m_rows.streams());
    QList<QByteArray> fresh = ids;
    QList<QByteArray> lost;
    const auto restedBefore = std::exchange(m_resting, {});
    for (const StreamState &stream : known) {
        if (!isHeld(stream.stream))
            lost.append(stream.stream);
        else if (!ids.contains(stream.stream))
            m_resting.insert(stream.stream);
        fresh.removeAll(stream.stream);
    }
    m_outboxChanged = m_outboxChanged || m_resting != restedBefore;
    ++m_streamSets;
    m_changes.origin = Origin::Hub;
    if (!fresh.isEmpty() || !lost.isEmpty()) {
        Turn turn;
        turn.all = !lost.isEmpty();
        STOA_TRY(rebase(turn, [&]() -> Result<void> {
            for (const QByteArray &id : fresh)
                STOA_TRY(m_rows.addStream(id));
            for (const QByteArray &id : lost) {
                STOA_TRY(m_rows.dropStream(id));
                STOA_TRY(m_rows.addActivity({0, now(), ActivityKind::ScopeLost, id, 0, 0, {}}));
                showAll();
            }
            return {};
        }));
    }
    STOA_TRY_ASSIGN(Turn settle, turnWithCursors({}));
    if (settle.drop.isEmpty())
        return {};
    return rebase(settle, [] { return Result<void>(); });
}

void DeskWriter::collectTouched(const FeedPage &page, Turn &turn) const
{
    if (m_open.empty())
        return;
    for (const FeedRow &row : page.rows()) {
        const EntityKey key{EntityType(row.type), page.key(row).toByteArray()};
        if (m_byKey.contains(key))
            turn.touched.insert(key);
        // A reason or location that was missing may be among them.
        turn.refusedToo =
            turn.refusedToo || (key.type != EntityType::Position && key.type != EntityType::Movement);
    }
}

Result<void> DeskWriter::applyRows(const FeedPage &page, CacheRepository::Which which, Applied &applied,
                                   const QHash<QByteArray, qint64> &cursors, const Foreseen &foreseen)
{
    QList<qint64> from;
    for (const QByteArray &stream : page.streams())
        from.append(cursors.value(stream));
    for (const FeedRow &row : page.rows()) {
        // What lies behind the cursor came in before, and may have been removed since.
        if (row.seq <= from[row.stream])
            continue;
        const EntityKey key{EntityType(row.type), page.key(row).toByteArray()};
        const Foreseen::Row under = foreseen.rows.value(key);
        if (under.waiting > 0) {
            // Foreseen only where it is newer.
            STOA_TRY(m_rows.applyUnder(page, row, under.waiting, under.known));
        } else {
            STOA_TRY_ASSIGN(const bool written, m_rows.apply(page, row, which, under.known));
            if (!written)
                continue;
        }
        ++applied.rows;
        show({key.type, key.key, row.op});
    }
    return {};
}

Result<DeskWriter::Applied> DeskWriter::applyPage(const FeedPage &page)
{
    QHash<QByteArray, qint64> ahead;
    for (const FeedMark &mark : page.marks())
        ahead.insert(page.streams()[mark.stream], mark.cursor.seq);
    STOA_TRY_ASSIGN(Turn turn, turnWithCursors(ahead));
    collectTouched(page, turn);
    STOA_TRY_ASSIGN(const auto streams, m_rows.streams());
    QHash<QByteArray, qint64> from;
    for (const StreamState &stream : streams)
        from.insert(stream.stream, stream.cursor.seq);
    STOA_TRY_ASSIGN(turn.foreseen, foresee(page, from));
    Applied applied;
    m_changes.origin = Origin::Hub;
    STOA_TRY(rebase(turn, [&]() -> Result<void> {
        STOA_TRY(applyRows(page, CacheRepository::Which::Newer, applied, from, turn.foreseen));
        if (applied.rows > 0)
            STOA_TRY(m_rows.saveLastChange(now()));
        for (const FeedMark &mark : page.marks()) {
            STOA_TRY_ASSIGN(auto state, m_rows.stream(page.streams()[mark.stream]));
            // A page of a stream that was taken away meanwhile, or that came late.
            if (!state || mark.cursor.seq < state->cursor.seq)
                continue;
            state->cursor = mark.cursor;
            state->headSeen = mark.head;
            if (!mark.more)
                state->asOf = now();
            STOA_TRY(m_rows.saveStream(*state));
            if (mark.sum && mark.cursor.seq == mark.head) {
                STOA_TRY_ASSIGN(const Sum128 mine, m_rows.sum(state->stream));
                (mine == *mark.sum ? applied.matches : applied.mismatches).append(state->stream);
            }
        }
        return {};
    }));
    return applied;
}

Result<DeskWriter::Remembered> DeskWriter::remembered(const Rights &rights)
{
    Remembered known;
    STOA_TRY_ASSIGN(known.lastChange, m_rows.lastChange());
    STOA_TRY_ASSIGN(known.connection, m_rows.connectionHistory());
    STOA_TRY_ASSIGN(const auto streams, m_rows.streams());
    for (const StreamState &stream : streams) {
        if (!mayHold(rights, stream.stream))
            continue;
        if (!stream.wasWhole() || !stream.session.isEmpty()) {
            known.asOf.reset();
            break;
        }
        known.asOf = known.asOf ? std::min(*known.asOf, stream.asOf) : stream.asOf;
    }
    return known;
}

Result<StreamState> DeskWriter::beginCopy(const CopyStart &start)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_cache));
    STOA_TRY(m_rows.addStream(start.stream));
    STOA_TRY_ASSIGN(auto state, m_rows.stream(start.stream));
    if (!state)
        return Error{ErrorKind::Storage, {}, u"a stream was not kept"_s};
    if (!start.session.isEmpty() && state->session == start.session)
        return *state;
    STOA_TRY_ASSIGN(const bool empty, m_rows.isEmpty(start.stream));
    *state = StreamState{start.stream, {}, state->headSeen, state->asOf, start.session, 0, {},
                         start.cursor, 0,  start.rows,      !empty};
    STOA_TRY(m_rows.clearStage(start.stream));
    STOA_TRY(m_rows.saveStream(*state));
    if (empty) {
        STOA_TRY(m_rows.resetSum(start.stream));
        STOA_TRY(m_rows.setSearch(start.stream, CacheRepository::Search::Paused));
        STOA_TRY(m_rows.flushSums());
    }
    STOA_TRY(transaction.commit());
    return *state;
}

Result<void> DeskWriter::copyPage(const CopyPage &page)
{
    QList<StreamState> states;
    for (const CopyPlace &place : page.places) {
        STOA_TRY_ASSIGN(auto state, m_rows.stream(place.stream));
        if (!state || state->session != place.session)
            return Error::of(Problem::SessionUnknown, u"a page of another copy"_s);
        state->afterType = place.lastType;
        state->afterKey = place.lastKey;
        states.append(std::move(*state));
    }
    const bool staged = std::ranges::any_of(states, &StreamState::staged);
    // A stage is swapped in stream by stream.
    if (staged && states.size() > 1)
        return Error{ErrorKind::Protocol, {}, u"a stream that has rows is copied alone"_s};
    Turn turn;
    if (!staged)
        collectTouched(page.rows, turn);
    m_changes.origin = Origin::Hub;
    return rebase(turn, [&]() -> Result<void> {
        if (staged) {
            for (const FeedRow &row : page.rows.rows())
                STOA_TRY(m_rows.stage(page.rows, row));
        } else {
            if (page.rows.rows().size() > ChangeSet::kMany)
                showAll();
            STOA_TRY(m_rows.applyCopied(page.rows));
        }
        std::vector<qint64> counts(std::size_t(page.rows.streams().size()));
        for (const FeedRow &row : page.rows.rows()) {
            ++counts[std::size_t(row.stream)];
            if (!staged && !m_changes.everything)
                show({EntityType(row.type), page.rows.key(row).toByteArray(), row.op});
        }
        for (StreamState &state : states) {
            const auto stream = page.rows.streams().indexOf(state.stream);
            state.copyRows += stream < 0 ? 0 : counts[std::size_t(stream)];
            STOA_TRY(m_rows.saveStream(state));
        }
        return {};
    });
}

Result<void> DeskWriter::endCopy(const QByteArray &stream)
{
    STOA_TRY_ASSIGN(auto state, m_rows.stream(stream));
    if (!state || state->session.isEmpty())
        return Error::of(Problem::SessionUnknown, u"no copy of the stream is under way"_s);
    STOA_TRY_ASSIGN(Turn turn, turnWithCursors({{stream, state->copyCursor.seq}}));
    turn.all = true;
    m_changes.origin = Origin::Hub;
    return rebase(turn, [&]() -> Result<void> {
        showAll();
        if (state->staged)
            STOA_TRY(m_rows.swapStage(stream));
        STOA_TRY(m_rows.setSearch(stream, CacheRepository::Search::Live));
        STOA_TRY(m_rows.addActivity({0, now(), ActivityKind::Copied, stream, 0, state->copyRows, {}}));
        STOA_TRY(m_rows.saveLastChange(now()));
        state->cursor = state->copyCursor;
        state->session.clear();
        state->afterType = 0;
        state->afterKey.clear();
        state->staged = false;
        return m_rows.saveStream(*state);
    });
}

Result<void> DeskWriter::forgetCursor(const QByteArray &stream)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_cache));
    STOA_TRY_ASSIGN(auto state, m_rows.stream(stream));
    if (!state)
        return {};
    state->cursor = {};
    state->session.clear();
    STOA_TRY(m_rows.clearStage(stream));
    STOA_TRY(m_rows.saveStream(*state));
    return transaction.commit();
}

} // namespace stoa

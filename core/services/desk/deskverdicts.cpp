// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

bool isUnjudged(const JournalCommand &row)
{
    return row.state == CommandState::Pending || row.state == CommandState::Sent;
}

} // namespace

Result<void> DeskWriter::markSent(const QList<qint64> &numbers)
{
    m_outboxChanged = m_outboxChanged || !numbers.isEmpty();
    return m_journal.markSent(numbers, now());
}

Result<void> DeskWriter::markRetry(const QList<qint64> &numbers, Instant notBefore)
{
    STOA_TRY_ASSIGN(auto rows, m_journal.withoutBodies(numbers));
    rows.removeIf([](const JournalCommand &row) { return !isUnjudged(row); });
    for (JournalCommand &row : rows)
        row.nextTry = notBefore;
    return m_journal.update(rows);
}

/// What most verdicts say, in one write for all that were entered together.
Result<QSet<QByteArray>> DeskWriter::takeApplied(const QHash<QByteArray, QList<qint64>> &byEffects)
{
    QSet<QByteArray> streams;
    for (auto it = byEffects.cbegin(); it != byEffects.cend(); ++it) {
        const QList<Effect> effects = effectsOf(it.key());
        STOA_TRY_ASSIGN(const auto applied, m_journal.apply(*it, effects));
        m_outboxChanged = m_outboxChanged || !applied.isEmpty();
        for (const qint64 n : applied)
            judge(n, effects);
        for (const Effect &effect : effects)
            streams.insert(effect.stream);
    }
    return streams;
}

void DeskWriter::judge(qint64 n, const QList<Effect> &effects)
{
    const auto open = m_open.find(n);
    if (open == m_open.end())
        return;
    open->second.effects = effects;
    open->second.judged = true;
    open->second.judgedIn = m_streamSets;
}

Result<DeskWriter::Taken> DeskWriter::takeVerdicts(const QList<HubVerdict> &verdicts)
{
    QHash<QByteArray, QList<qint64>> applied;
    QHash<qint64, const HubVerdict *> byNumber;
    for (const HubVerdict &verdict : verdicts) {
        const bool in = verdict.verdict == Verdict::Applied
            || (verdict.verdict == Verdict::Duplicate && !verdict.wasRejected);
        if (in && verdict.signature.isEmpty())
            applied[textOf(verdict.effects)].append(verdict.n);
        else
            byNumber.insert(verdict.n, &verdict);
    }
    STOA_TRY_ASSIGN(auto streams, takeApplied(applied));
    STOA_TRY_ASSIGN(auto judged, m_journal.withoutBodies(byNumber.keys()));
    judged.removeIf([](const JournalCommand &row) { return !isUnjudged(row); });
    QSet<qint64> refused;
    QList<Activity> activities;
    for (JournalCommand &row : judged) {
        const HubVerdict &verdict = *byNumber.value(row.n);
        const bool no = verdict.verdict == Verdict::Rejected
            || (verdict.verdict == Verdict::Duplicate && verdict.wasRejected);
        row.nextTry.reset();
        if (verdict.verdict == Verdict::Retry) {
            row.state = CommandState::Pending;
            row.nextTry = verdict.notBefore;
        } else if (no) {
            row.state = CommandState::Rejected;
            row.verdict =
                verdict.problem.value_or(Error::of(Problem::Internal, u"refused without a reason"_s));
            refused.insert(row.n);
            activities.append({0, now(), ActivityKind::Rejected, {}, row.n, 0, slugOf(row.verdict->code())});
        } else {
            row.state = CommandState::Applied;
            row.effects = verdict.effects;
            row.resultSignature = verdict.signature;
            row.verdict.reset();
        }
    }
    if (!judged.isEmpty()) {
        STOA_TRY(m_journal.update(judged));
        m_outboxChanged = true;
    }
    for (const JournalCommand &row : judged) {
        if (row.state != CommandState::Applied)
            continue;
        judge(row.n, row.effects);
        for (const Effect &effect : row.effects)
            streams.insert(effect.stream);
    }
    Taken taken;
    if (judged.isEmpty() && applied.isEmpty())
        return taken;
    STOA_TRY_ASSIGN(Turn turn, turnWithCursors({}));
    taken.unknownStreams = std::ranges::any_of(streams, [&](const QByteArray &stream) {
        return !turn.cursors.contains(stream) && !isNoneOfOurs(stream);
    });
    for (const qint64 n : refused) {
        if (m_open.contains(n))
            turn.drop.insert(n);
    }
    if (turn.drop.isEmpty() && activities.isEmpty())
        return taken;
    m_changes.origin = Origin::Hub;
    STOA_TRY(rebase(turn, [&]() -> Result<void> {
        for (const Activity &activity : activities)
            STOA_TRY(m_rows.addActivity(activity));
        return {};
    }));
    return taken;
}

Result<int> DeskWriter::setAsideOfOthers()
{
    STOA_TRY_ASSIGN(const auto waiting, m_journal.list({CommandState::Pending, CommandState::Sent}));
    QList<HubVerdict> verdicts;
    for (const JournalCommand &row : waiting) {
        if (row.device != m_device)
            verdicts.append({row.n,
                             Verdict::Rejected,
                             false,
                             {},
                             Error::of(Problem::DeviceForked, u"entered as device %1"_s.arg(row.device)),
                             {},
                             {}});
    }
    STOA_TRY(takeVerdicts(verdicts));
    return int(verdicts.size());
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/services/desk/deskwriter.h"

#include <algorithm>
#include <map>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// The index of the range that the place lies in.
std::size_t rangeOf(const QList<StreamSums::Range> &ranges, const RowPlace &place)
{
    const auto last = ranges.cend() - 1;
    const auto found = std::lower_bound(
        ranges.cbegin(), last, place,
        [](const StreamSums::Range &range, const RowPlace &sought) { return range.upTo < sought; });
    return std::size_t(found - ranges.cbegin());
}

/// Those that differ, neighbours as one.
QList<RowRange> different(const QList<StreamSums::Range> &hub, const QList<Sum128> &mine)
{
    QList<RowRange> ranges;
    for (qsizetype i = 0; i < hub.size(); ++i) {
        if (hub[i].sum == mine[i])
            continue;
        const RowPlace after = i == 0 ? RowPlace() : hub[i - 1].upTo;
        const auto upTo = i + 1 == hub.size() ? std::nullopt : std::optional(hub[i].upTo);
        if (!ranges.isEmpty() && ranges.last().upTo == after)
            ranges.last().upTo = upTo;
        else
            ranges.append({after, upTo});
    }
    return ranges;
}

bool holds(const QList<RowRange> &ranges, const RowPlace &place)
{
    return std::ranges::any_of(ranges, [&](const RowRange &range) { return range.holds(place); });
}

} // namespace

/// Runs work() over the hub's rows alone, everything unsettled taken back and then done again.
Result<void> DeskWriter::underneath(const std::function<Result<void>()> &work)
{
    STOA_TRY_ASSIGN(Turn turn, turnWithCursors({}));
    turn.all = true;
    return rebase(turn, work);
}

Result<std::optional<QList<RowRange>>> DeskWriter::differences(const StreamSums &hub)
{
    std::optional<QList<RowRange>> found;
    STOA_TRY(underneath([&]() -> Result<void> {
        STOA_TRY_ASSIGN(const auto state, m_rows.stream(hub.stream));
        if (!state || !state->session.isEmpty() || state->cursor != hub.cursor)
            return {};
        QList<Sum128> mine(hub.ranges.size());
        STOA_TRY(m_rows.eachRow(hub.stream, [&](const RowPlace &place, qint64 seq) -> Result<void> {
            mine[qsizetype(rangeOf(hub.ranges, place))].add(rowSum(place.type, place.key, seq));
            return {};
        }));
        found = different(hub.ranges, mine);
        if (found->isEmpty())
            STOA_TRY(m_rows.recount(hub.stream));
        return {};
    }));
    return found;
}

Result<std::optional<qint64>> DeskWriter::repair(const RepairPage &page)
{
    std::optional<qint64> mended;
    m_changes.origin = Origin::Hub;
    STOA_TRY(underneath([&]() -> Result<void> {
        STOA_TRY_ASSIGN(const auto state, m_rows.stream(page.stream));
        // What came in meanwhile is newer than the page.
        if (!state || !state->session.isEmpty() || state->cursor.seq > page.cursor.seq)
            return {};
        std::map<RowPlace, qint64> mine;
        STOA_TRY(m_rows.eachRow(page.stream, [&](const RowPlace &place, qint64 seq) -> Result<void> {
            if (holds(page.ranges, place))
                mine.emplace(place, seq);
            return {};
        }));
        qint64 rows = 0;
        const auto apply = [&](const FeedPage &from, const FeedRow &row) -> Result<void> {
            STOA_TRY(m_rows.apply(from, row, CacheRepository::Which::Any));
            if (!m_changes.everything)
                show({EntityType(row.type), from.key(row).toByteArray(), row.op});
            return {};
        };
        for (const FeedRow &row : page.rows.rows()) {
            const auto known = mine.extract({row.type, page.rows.key(row).toByteArray()});
            // Newer than where the desk stands: the pull brings it, with all that belongs to it.
            if (row.seq > state->cursor.seq)
                continue;
            rows += known.empty() || known.mapped() != row.seq;
            STOA_TRY(apply(page.rows, row));
        }
        FeedPage gone;
        for (const auto &[place, seq] : mine)
            gone.remove(page.stream, seq, place.type, place.key);
        for (const FeedRow &row : gone.rows())
            STOA_TRY(apply(gone, row));
        rows += qint64(gone.rows().size());
        STOA_TRY(m_rows.recount(page.stream));
        STOA_TRY(m_rows.addActivity({0, now(), ActivityKind::Repaired, page.stream, 0, rows, {}}));
        mended = rows;
        return {};
    }));
    return mended;
}

} // namespace stoa

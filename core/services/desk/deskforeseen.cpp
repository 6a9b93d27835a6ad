// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr QByteArrayView kTouched = "\"updated_at\":";

/// Without the instant of the last touch, which the hub takes from its own clock.
QByteArray timeless(QByteArrayView body)
{
    const qsizetype at = body.indexOf(kTouched);
    if (at < 0)
        return body.toByteArray();
    qsizetype end = at + kTouched.size();
    while (end < body.size() && body[end] >= '0' && body[end] <= '9')
        ++end;
    return body.first(at).toByteArray() + body.sliced(end).toByteArray();
}

bool isOfStock(EntityType type) { return type == EntityType::Position || type == EntityType::Movement; }

} // namespace

/// Whether the page says of the position what is under the first command that still waits for it: then what
/// these commands made of it stays as it is.
Result<bool> DeskWriter::isAsForeseen(const FeedPage &page, const FeedRow &row, qint64 firstWaiting)
{
    const EntityKey key{EntityType(row.type), page.key(row).toByteArray()};
    STOA_TRY_ASSIGN(const auto image, m_rows.undoImage(firstWaiting, key));
    return image && image->body && timeless(*image->body) == timeless(page.body(row));
}

/// The commands that the page brings in whole, and the positions under those that wait behind them.
///
/// A page usually tells what was done here and sent: the same movements, and the positions that they gave.
/// Such commands need not be taken back and done again, nor those that wait behind them for the same
/// position; otherwise each page of a long outbox would do all of it anew.
Result<DeskWriter::Foreseen> DeskWriter::foresee(const FeedPage &page, const QHash<QByteArray, qint64> &from)
{
    Foreseen foreseen;
    // What cannot be foreseen (a removal) has no row here.
    QHash<EntityKey, const FeedRow *> rows;
    for (const FeedRow &row : page.rows()) {
        if (row.seq <= from.value(page.streams()[row.stream]))
            continue;
        const EntityKey key{EntityType(row.type), page.key(row).toByteArray()};
        if (m_byKey.contains(key))
            rows.insert(key, row.op == ChangeOp::Upsert && isOfStock(key.type) ? &row : nullptr);
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (it.key().type != EntityType::Movement || !*it)
            continue;
        for (auto n = m_byKey.constFind(it.key()); n != m_byKey.cend() && n.key() == it.key(); ++n) {
            const Open &open = m_open.at(*n);
            const bool whole =
                std::ranges::all_of(open.keys, [&rows](const EntityKey &key) { return rows.value(key); });
            if (whole && open.shown == Shown::OnTop) {
                foreseen.arrived.insert(*n);
                // Done here and told by nobody so far, so it has no number.
                foreseen.rows.insert(it.key(), {0, 0});
            }
        }
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (!*it || it.key().type != EntityType::Position)
            continue;
        qint64 lastArrived = 0;
        qint64 firstWaiting = 0;
        for (auto n = m_byKey.constFind(it.key()); n != m_byKey.cend() && n.key() == it.key(); ++n) {
            if (foreseen.arrived.contains(*n))
                lastArrived = std::max(lastArrived, *n);
            else
                firstWaiting = firstWaiting == 0 ? *n : std::min(firstWaiting, *n);
        }
        // A copy may have brought a newer row than the cursor says.
        STOA_TRY_ASSIGN(const qint64 known, m_rows.seqOf(it.key()));
        bool fits = known < (*it)->seq;
        if (fits && firstWaiting > 0) {
            STOA_TRY_ASSIGN(const bool same, isAsForeseen(page, **it, firstWaiting));
            fits = same && lastArrived < firstWaiting;
        }
        if (fits)
            foreseen.rows.insert(it.key(), {firstWaiting, known});
    }
    return foreseen;
}

/// Before the page's rows, which become what the hub wrote down: these are the hub's from now on.
Result<void> DeskWriter::arrive(const Turn &turn)
{
    QList<qint64> unjudged;
    for (const qint64 n : turn.foreseen.arrived) {
        Open &open = m_open.at(n);
        unlink(n, open);
        open.keys.clear();
        open.shown = Shown::InHub;
        if (turn.drop.contains(n))
            continue;
        unjudged.append(n);
        STOA_TRY(m_rows.saveLocal({n, true, {}}));
    }
    return m_rows.forgetImages(unjudged);
}

} // namespace stoa

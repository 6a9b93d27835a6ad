// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/rowkeys.h"

#include <QHashFunctions>
#include <algorithm>

namespace stoa {

void RowKeys::append(QByteArrayView key)
{
    m_text.append(key);
    m_ends.append(quint32(m_text.size()));
    m_table.clear();
}

QByteArrayView RowKeys::at(int place) const
{
    const quint32 begin = place == 0 ? 0 : m_ends[place - 1];
    return QByteArrayView(m_text).sliced(begin, m_ends[place] - begin);
}

RowKeys RowKeys::first(int count) const
{
    RowKeys part;
    for (int place = 0; place < std::min(count, size()); ++place)
        part.append(at(place));
    return part;
}

void RowKeys::seal()
{
    qsizetype room = 16;
    while (room < 2 * m_ends.size())
        room *= 2;
    m_table.fill(-1, room);
    for (int place = 0; place < size(); ++place) {
        size_t slot = qHash(at(place)) & size_t(room - 1);
        while (m_table[qsizetype(slot)] >= 0)
            slot = (slot + 1) & size_t(room - 1);
        m_table[qsizetype(slot)] = place;
    }
}

int RowKeys::find(QByteArrayView key) const
{
    Q_ASSERT(!m_table.isEmpty() || m_ends.isEmpty());
    if (m_table.isEmpty())
        return -1;
    const size_t mask = size_t(m_table.size() - 1);
    for (size_t slot = qHash(key) & mask;; slot = (slot + 1) & mask) {
        const int place = m_table[qsizetype(slot)];
        if (place < 0 || at(place) == key)
            return place;
    }
}

RowChanges changesBetween(const RowKeys &before, const QList<int> &order, const RowKeys &after)
{
    RowChanges changes;
    QList<int> keptRow(after.size(), -1); // of a new place, its row among those that stay
    for (int row = 0; row < order.size(); ++row) {
        const int place = after.find(before.at(order[row]));
        if (place >= 0 && keptRow[place] < 0) {
            keptRow[place] = int(changes.kept.size());
            changes.kept.append(place);
        } else if (!changes.gone.isEmpty() && changes.gone.last().first + changes.gone.last().count == row) {
            ++changes.gone.last().count;
        } else {
            changes.gone.append({row, 1});
        }
    }
    std::ranges::reverse(changes.gone);
    for (int place = 0; place < after.size(); ++place) {
        if (keptRow[place] >= 0)
            continue;
        const int begin = place;
        while (place + 1 < after.size() && keptRow[place + 1] < 0)
            ++place;
        changes.come.append({begin == 0 ? 0 : keptRow[begin - 1] + 1, begin, place - begin + 1});
    }
    std::ranges::stable_sort(changes.come, {}, &RowChanges::Come::row);
    changes.all.reserve(after.size());
    int taken = 0;
    for (RowChanges::Come &run : changes.come) {
        for (; taken < run.row; ++taken)
            changes.all.append(changes.kept[taken]);
        run.row = int(changes.all.size());
        for (int i = 0; i < run.count; ++i)
            changes.all.append(run.place + i);
    }
    for (; taken < changes.kept.size(); ++taken)
        changes.all.append(changes.kept[taken]);
    return changes;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/pagedtablemodel.h"
#include "models/shared/tableroles.h"

#include <algorithm>
#include <numeric>

namespace stoa {

namespace {

/// Every run costs each view a walk over its rows; with more of them the rows are told in one piece and then
/// put into place.
constexpr int kMostRuns = 24;

} // namespace

void PagedTableCore::apply(const Index &index)
{
    const RowChanges &changes = index.changes;
    if (changes.runs() <= kMostRuns) {
        for (const RowChanges::Gone &run : changes.gone) {
            beginRemoveRows({}, run.first, run.first + run.count - 1);
            m_order.remove(run.first, run.count);
            m_rowOfPlace.clear();
            endRemoveRows();
        }
    } else if (!changes.gone.isEmpty()) {
        QList<int> gone;
        QList<int> kept = m_order;
        for (const RowChanges::Gone &run : changes.gone) {
            gone = kept.sliced(run.first, run.count) + gone;
            kept.remove(run.first, run.count);
        }
        reorder(kept + gone);
        beginRemoveRows({}, int(kept.size()), rowCount() - 1);
        m_order = kept;
        m_rowOfPlace.clear();
        endRemoveRows();
    }
    m_keys = index.keys;
    m_order = changes.kept;
    m_rowOfPlace.clear();
    if (changes.runs() <= kMostRuns) {
        for (const RowChanges::Come &run : changes.come) {
            beginInsertRows({}, run.row, run.row + run.count - 1);
            m_order.insert(run.row, run.count, run.place);
            std::iota(m_order.begin() + run.row, m_order.begin() + run.row + run.count, run.place);
            m_rowOfPlace.clear();
            endInsertRows();
        }
    } else if (!changes.come.isEmpty()) {
        beginInsertRows({}, rowCount(), int(changes.all.size()) - 1);
        for (const RowChanges::Come &run : changes.come) {
            for (int i = 0; i < run.count; ++i)
                m_order.append(run.place + i);
        }
        m_rowOfPlace.clear();
        endInsertRows();
        reorder(changes.all);
    }
    m_rows.removeIf([this](auto it) { return m_keys.find(it.key()) < 0; });
    m_counted = true;
    Q_EMIT counted(m_order.size());
    if (changes.runs() > 0)
        Q_EMIT shifted();
}

/// The same rows in another order.
void PagedTableCore::reorder(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> rowOfPlace(m_keys.size(), -1);
    for (int row = 0; row < order.size(); ++row)
        rowOfPlace[order[row]] = row;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &at : from)
        to.append(index(rowOfPlace[m_order[at.row()]], at.column()));
    m_order = order;
    m_rowOfPlace = rowOfPlace;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QByteArray PagedTableCore::keyOf(int row) const
{
    return row < 0 || row >= m_order.size() ? QByteArray() : m_keys.at(m_order[row]).toByteArray();
}

QList<QByteArray> PagedTableCore::keysIn(int first, int last) const
{
    QList<QByteArray> keys;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row)
        keys.append(keyOf(row));
    return keys;
}

int PagedTableCore::rowOfKey(const QByteArray &key) const
{
    const int place = m_keys.find(key);
    if (place < 0)
        return -1;
    if (m_rowOfPlace.isEmpty()) {
        m_rowOfPlace.fill(-1, m_keys.size());
        for (int row = 0; row < m_order.size(); ++row)
            m_rowOfPlace[m_order[row]] = row;
    }
    return m_rowOfPlace[place];
}

const PagedTableCore::Entry *PagedTableCore::entryOf(int row) const
{
    if (row < 0 || row >= m_order.size())
        return nullptr;
    const QByteArrayView key = m_keys.at(m_order[row]);
    const auto found = m_rows.constFind(QByteArray::fromRawData(key.data(), key.size()));
    return found == m_rows.cend() ? nullptr : &*found;
}

bool PagedTableCore::isFresh(int row) const
{
    const Entry *entry = entryOf(row);
    return entry && entry->round == m_freshRound;
}

const void *PagedTableCore::recordAt(int row) const
{
    const Entry *entry = entryOf(row);
    return entry ? entry->row.get() : nullptr;
}

int PagedTableCore::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant PagedTableCore::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry *entry = entryOf(index.row());
    if (!entry || entry->round != m_freshRound)
        want(index.row());
    if (!entry)
        return role == stoa::role(TableRole::Loading) ? QVariant(true) : QVariant();
    entry->used = m_turn;
    return cell(entry->row.get(), index.column(), role);
}

QModelIndexList PagedTableCore::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                      Qt::MatchFlags) const
{
    if (role != Qt::DisplayRole || hits < 1 || !start.isValid())
        return {};
    const QString wanted = value.toString();
    int next = -1; // the first from the start on
    int first = -1;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const int row = rowOfKey(it.key());
        if (row < 0
            || !cell(it->row.get(), start.column(), Qt::DisplayRole)
                    .toString()
                    .startsWith(wanted, Qt::CaseInsensitive))
            continue;
        if (row >= start.row() && (next < 0 || row < next))
            next = row;
        if (first < 0 || row < first)
            first = row;
    }
    const int found = next >= 0 ? next : first;
    return found < 0 ? QModelIndexList() : QModelIndexList{index(found, start.column())};
}

/// Rows that stand one below the other are told at once.
void PagedTableCore::sayRows(QList<int> rows)
{
    std::ranges::sort(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int first = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        Q_EMIT dataChanged(index(first, 0), index(rows[i], columnCount() - 1));
    }
}

/// Figures and states that are others now are named with a role: they are what is lit once.
void PagedTableCore::sayCells(int row, const void *before, const void *after)
{
    for (int column = 0; column < columnCount(); ++column) {
        const bool counts = cell(after, column, role(TableRole::Amount)).isValid()
            || cell(after, column, role(TableRole::Status)).isValid();
        if (counts && cell(before, column, Qt::DisplayRole) != cell(after, column, Qt::DisplayRole))
            Q_EMIT dataChanged(index(row, column), index(row, column), {Qt::DisplayRole});
    }
}

} // namespace stoa

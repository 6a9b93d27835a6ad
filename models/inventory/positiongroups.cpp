// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/positiontablemodel.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

bool PositionTableModel::isGroup(int row) const
{
    const auto spot = m_sections.at(row);
    return spot.section >= 0 && spot.place < 0;
}

int PositionTableModel::placeOf(int row) const
{
    if (m_groupBy)
        return m_sections.at(row).place;
    return row < m_total ? row : -1;
}

int PositionTableModel::rowOfPlace(int place) const
{
    if (m_groupBy)
        return m_sections.rowOf(place);
    return place < m_total ? place : -1;
}

int PositionTableModel::groupRowOf(int row) const
{
    const auto spot = m_sections.at(row);
    return spot.section < 0 ? -1 : m_sections.all()[spot.section].row;
}

QString PositionTableModel::groupValueOf(int row) const
{
    const auto spot = m_sections.at(row);
    return spot.section < 0 ? QString() : m_sections.all()[spot.section].value;
}

int PositionTableModel::rowOfGroup(const QString &value) const
{
    for (const auto &section : m_sections.all()) {
        if (section.value == value)
            return section.row;
    }
    return -1;
}

QStringList PositionTableModel::groupsIn(int first, int last) const
{
    QStringList values;
    for (const auto &section : m_sections.all()) {
        if (section.row >= first && section.row <= last)
            values.append(section.value);
    }
    return values;
}

bool PositionTableModel::isOpen(int row) const
{
    const auto spot = m_sections.at(row);
    return spot.section >= 0 && m_sections.all()[spot.section].open;
}

void PositionTableModel::setGroup(int row, RowGroup to)
{
    const auto spot = m_sections.at(row);
    const bool opens = to == RowGroup::Open;
    if (spot.section < 0 || m_sections.all()[spot.section].open == opens)
        return;
    // Every group has a position; without one it would not be there.
    const auto section = m_sections.all()[spot.section];
    if (opens) {
        beginInsertRows({}, section.row + 1, section.row + section.count());
        m_sections.open(spot.section);
        endInsertRows();
    } else {
        beginRemoveRows({}, section.row + 1, section.row + section.count());
        m_sections.close(spot.section);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(section.row, 0), index(section.row, kColumns - 1));
    Q_EMIT groupsToggled();
}

void PositionTableModel::setAllGroups(RowGroup to)
{
    QSet<QString> closed = m_sections.closed();
    for (const auto &section : m_sections.all()) {
        if (to == RowGroup::Closed)
            closed.insert(section.value);
        else
            closed.remove(section.value);
    }
    if (!m_groupBy || closed == m_sections.closed())
        return;
    // A signal per group would make every view lay out all rows again for each of them.
    setClosedGroups(closed);
    Q_EMIT groupsToggled();
}

void PositionTableModel::setClosedGroups(const QSet<QString> &values)
{
    if (values == m_sections.closed())
        return;
    if (!m_groupBy) {
        m_sections.setClosed(values);
        return;
    }
    beginResetModel();
    m_sections.setClosed(values);
    endResetModel();
}

qint64 PositionTableModel::positionsIn(const QList<QPair<int, int>> &ranges) const
{
    qint64 count = 0;
    for (const auto &[first, last] : ranges) {
        count += last - first + 1;
        if (!m_groupBy)
            continue;
        for (const auto &section : m_sections.all())
            count -= section.row >= first && section.row <= last;
    }
    return count;
}

QList<QPair<int, int>> PositionTableModel::placesIn(int first, int last) const
{
    QList<QPair<int, int>> places;
    if (!m_groupBy) {
        places.append({std::max(0, first), std::min(last, m_total - 1)});
        return places;
    }
    for (const auto &section : m_sections.all()) {
        const int from = std::max(first, section.row + 1);
        const int to = std::min(last, section.row + section.rows() - 1);
        if (from <= to)
            places.append({section.place + from - section.row - 1, section.place + to - section.row - 1});
    }
    return places;
}

QString PositionTableModel::groupName(const QString &value) const
{
    if (m_groupBy == PositionColumn::Location)
        return m_locationNames.value(value, value);
    //: Group of the positions whose item has no category
    return value.isEmpty() ? tr("No category") : m_categoryNames.value(value, value);
}

QVariant PositionTableModel::groupData(int section, PositionColumn column, int role) const
{
    const auto &group = m_sections.all()[section];
    const Formats &formats = m_wording.formats();
    const Stock &stock = group.totals.stock;
    std::optional<Quantity> sum;
    if (column == PositionColumn::OnHand)
        sum = stock.onHand;
    else if (column == PositionColumn::Unavailable)
        sum = stock.unavailable();
    else if (column == PositionColumn::Reserved)
        sum = stock.reserved;
    else if (column == PositionColumn::Safety)
        sum = stock.safety;
    else if (column == PositionColumn::Sellable)
        sum = group.totals.sellable;
    else if (column == PositionColumn::InTransit)
        sum = stock.inTransit;
    const bool names = column == PositionColumn::Sku;
    //: Beside the name of a group in the grid
    const QString count = formats.grouped(tr("%n position(s)", nullptr, group.count()), group.count());
    if (role == Qt::DisplayRole)
        return names ? groupName(group.value) : sum ? formats.quantity(*sum) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return sum ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    if (role == Qt::AccessibleTextRole && names)
        //: Read aloud: name of a group and how many positions it has
        return group.open ? tr("%1, %2, expanded").arg(groupName(group.value), count)
                          : tr("%1, %2, collapsed").arg(groupName(group.value), count);
    switch (TableRole(role)) {
    case TableRole::Group:
        return int(group.open ? RowGroup::Open : RowGroup::Closed);
    case TableRole::Detail:
        return names ? count : QVariant();
    case TableRole::CopyText:
        return sum ? QVariant(sum->toString()) : QVariant();
    case TableRole::Tone:
        return sum && sum->isZero() ? int(CellTone::Quiet) : int(CellTone::Strong);
    default:
        return {};
    }
}

namespace {

/// Whether those that were there before stand in the order that they had.
bool areInOrder(const QList<PositionSections::Section> &before, const QList<PositionGroup> &groups)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < groups.size(); ++i)
        places.insert(groups[i].value, i);
    qsizetype last = -1;
    return std::ranges::all_of(before, [&](const PositionSections::Section &section) {
        const auto place = places.constFind(section.value);
        return place == places.cend() || *place > std::exchange(last, *place);
    });
}

} // namespace

/// The groups that came, went or have others' counts are told one after the other, so that selection, scroll
/// and what is closed stay where they are.
bool PositionTableModel::takeGroups(const QList<PositionGroup> &groups)
{
    // Other names bring another order. A signal for each group would make every view lay out all rows again.
    if (!areInOrder(m_sections.all(), groups)) {
        beginResetModel();
        m_sections.set(groups);
        m_total = m_sections.places();
        endResetModel();
        return true;
    }
    bool moved = false;
    int at = 0;
    for (const PositionGroup &group : groups) {
        const auto known = [&] {
            for (int i = at; i < m_sections.all().size(); ++i) {
                if (m_sections.all()[i].value == group.value)
                    return i;
            }
            return -1;
        }();
        for (int i = at; i < known; ++i)
            removeGroup(at);
        moved = moved || known != at;
        if (known < 0) {
            insertGroup(at, group);
        } else {
            moved = moved || m_sections.all()[at].count() != int(group.totals.count);
            resizeGroup(at, group.totals);
        }
        ++at;
    }
    while (m_sections.all().size() > at) {
        removeGroup(at);
        moved = true;
    }
    m_total = m_sections.places();
    return moved;
}

void PositionTableModel::removeGroup(int section)
{
    const auto &gone = m_sections.all()[section];
    beginRemoveRows({}, gone.row, gone.row + gone.rows() - 1);
    m_sections.remove(section);
    endRemoveRows();
}

void PositionTableModel::insertGroup(int section, const PositionGroup &group)
{
    const int row = section < m_sections.all().size() ? m_sections.all()[section].row : m_sections.rows();
    const bool open = !m_sections.closed().contains(group.value);
    beginInsertRows({}, row, row + (open ? int(group.totals.count) : 0));
    m_sections.insert(section, group);
    endInsertRows();
}

void PositionTableModel::resizeGroup(int section, const PositionTotals &totals)
{
    const auto before = m_sections.all()[section];
    const int after = int(totals.count);
    if (!before.open || after == before.count()) {
        m_sections.setTotals(section, totals);
    } else if (after > before.count()) {
        beginInsertRows({}, before.row + 1 + before.count(), before.row + after);
        m_sections.setTotals(section, totals);
        endInsertRows();
    } else {
        beginRemoveRows({}, before.row + 1 + after, before.row + before.count());
        m_sections.setTotals(section, totals);
        endRemoveRows();
    }
    if (!(before.totals == totals))
        Q_EMIT dataChanged(index(before.row, 0), index(before.row, kColumns - 1));
}

} // namespace stoa

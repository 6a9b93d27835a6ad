// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/positiontablemodel.h"
#include "models/shared/tableroles.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

QString PositionTableModel::titleOf(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Sku:
        return tr("SKU");
    case PositionColumn::Name:
        return tr("Item");
    case PositionColumn::Location:
        return tr("Location");
    case PositionColumn::OnHand:
        return tr("On hand");
    case PositionColumn::Unavailable:
        //: Column title, short for "unavailable"
        return tr("Unavail.");
    case PositionColumn::Reserved:
        return tr("Reserved");
    case PositionColumn::Safety:
        //: Column title, short for "safety stock"
        return tr("Safety");
    case PositionColumn::Sellable:
        return tr("Sellable");
    case PositionColumn::InTransit:
        return tr("In transit");
    case PositionColumn::Updated:
        //: Column title: how long ago the position last changed
        return tr("Updated");
    case PositionColumn::Category:
        return tr("Category");
    case PositionColumn::Brand:
        return tr("Brand");
    case PositionColumn::Price:
        return tr("Price");
    }
    return {};
}

int PositionTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_groupBy ? m_sections.rows() : m_total;
}

int PositionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant PositionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = placeOf(index.row());
    if (place < 0)
        return groupData(m_sections.at(index.row()).section, PositionColumn(index.column()), role);
    const int page = place / kPage;
    const auto rows = m_pages.constFind(page);
    const bool here = rows != m_pages.cend() && place % kPage < rows->size();
    if (!here || m_stale.contains(page))
        want(page);
    if (!here)
        return role == stoa::role(TableRole::Loading) ? QVariant(true) : QVariant();
    const PositionRow &row = rows->at(place % kPage);
    const auto column = PositionColumn(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    return detail(row, column, role);
}

namespace {

std::optional<Quantity> amountOf(const PositionRow &row, PositionColumn column)
{
    switch (column) {
    case PositionColumn::OnHand:
        return row.stock.onHand;
    case PositionColumn::Unavailable:
        return row.stock.unavailable();
    case PositionColumn::Reserved:
        return row.stock.reserved;
    case PositionColumn::Safety:
        return row.stock.safety;
    case PositionColumn::Sellable:
        return row.stock.sellable();
    case PositionColumn::InTransit:
        return row.stock.inTransit;
    case PositionColumn::Sku:
    case PositionColumn::Name:
    case PositionColumn::Location:
    case PositionColumn::Updated:
    case PositionColumn::Category:
    case PositionColumn::Brand:
    case PositionColumn::Price:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void PositionTableModel::sayCells(int place, const PositionRow &before, const PositionRow &after)
{
    const int row = rowOfPlace(place);
    if (row < 0 || isGroup(row))
        return;
    // Only figures that are others now are named with a role: they are what is lit once.
    for (int column = 0; column < kColumns; ++column) {
        const auto amount = amountOf(before, PositionColumn(column));
        if (amount && *amount != *amountOf(after, PositionColumn(column)))
            Q_EMIT dataChanged(index(row, column), index(row, column), {Qt::DisplayRole});
    }
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

void PositionTableModel::sayAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void PositionTableModel::sayPlaces(int first, int last)
{
    const int from = rowOfPlace(first);
    const int to = rowOfPlace(last);
    if (from >= 0 && to >= from)
        Q_EMIT dataChanged(index(from, 0), index(to, kColumns - 1));
}

QVariant PositionTableModel::text(const PositionRow &row, PositionColumn column) const
{
    const Formats &formats = m_wording.formats();
    if (const auto amount = amountOf(row, column))
        return formats.quantity(*amount);
    switch (column) {
    case PositionColumn::Sku:
        return row.sku;
    case PositionColumn::Name:
        return row.name;
    case PositionColumn::Location:
        return m_locationNames.value(row.location, row.location);
    case PositionColumn::Updated:
        if (row.local == PositionRow::Local::Waiting)
            //: In place of an age: a change that the hub has not confirmed
            return tr("waiting");
        if (const auto late = m_late.constFind(row.location); late != m_late.cend())
            return formats.age(*late, m_clock.now());
        return row.updatedAt == Instant() ? QString() : formats.age(row.updatedAt, m_clock.now());
    case PositionColumn::Category:
        return m_categoryNames.value(row.category, row.category);
    case PositionColumn::Brand:
        return row.brand;
    case PositionColumn::Price:
        return row.price ? formats.money(*row.price) : QString();
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit:
        break;
    }
    return {};
}

QVariant PositionTableModel::detail(const PositionRow &row, PositionColumn column, int role) const
{
    const auto amount = amountOf(row, column);
    if (role == Qt::ToolTipRole)
        return hint(row, column);
    if (role == Qt::AccessibleTextRole)
        return told(row, column);
    if (role == Qt::TextAlignmentRole)
        return amount ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    switch (TableRole(role)) {
    case TableRole::Amount:
        return amount ? QVariant(qlonglong(amount->thousandths())) : QVariant();
    case TableRole::CopyText:
        return amount ? QVariant(amount->toString()) : QVariant();
    case TableRole::Tone:
        if (amount && amount->isZero())
            return int(CellTone::Quiet);
        if (column == PositionColumn::Sellable)
            return int(CellTone::Strong);
        return {};
    case TableRole::Status:
        if (column == PositionColumn::OnHand && row.stock.onHand < Quantity())
            return int(StatusKind::Problem);
        if (column == PositionColumn::Updated && row.local == PositionRow::Local::None
            && m_late.contains(row.location))
            return int(StatusKind::Attention);
        return {};
    case TableRole::StatusIcon:
        if (column == PositionColumn::Updated && row.local == PositionRow::Local::Waiting)
            return u"clock"_s;
        return {};
    case TableRole::Mark:
        if (row.local == PositionRow::Local::Waiting)
            return int(RowMark::Waiting);
        if (m_late.contains(row.location))
            return int(RowMark::Late);
        return {};
    default:
        return {};
    }
}

QString PositionTableModel::copyOf(const PositionRow &row, PositionColumn column) const
{
    const QVariant copy = detail(row, column, role(TableRole::CopyText));
    return copy.isValid() ? copy.toString() : text(row, column).toString();
}

/// What icon and colour say to the eye.
QVariant PositionTableModel::told(const PositionRow &row, PositionColumn column) const
{
    const QString shown = text(row, column).toString();
    if (column == PositionColumn::OnHand && row.stock.onHand < Quantity())
        //: Read aloud: stock on hand that is negative
        return tr("%1, below zero").arg(shown);
    if (column == PositionColumn::Updated && row.local == PositionRow::Local::None
        && m_late.contains(row.location))
        //: Read aloud: the age of a location that is behind
        return tr("%1, late").arg(shown);
    if (column == PositionColumn::Sku && row.local == PositionRow::Local::Waiting)
        //: Read aloud: the SKU of a position with a change that the hub has not confirmed
        return tr("%1, waiting for the hub").arg(shown);
    return {};
}

QVariant PositionTableModel::hint(const PositionRow &row, PositionColumn column) const
{
    const Formats &formats = m_wording.formats();
    if (row.local == PositionRow::Local::Waiting
        && (column == PositionColumn::Updated || amountOf(row, column)))
        return tr("Holds a change of this PC that the hub has not confirmed yet.");
    if (column == PositionColumn::Updated) {
        if (const auto late = m_late.constFind(row.location); late != m_late.cend())
            return tr("This location is behind: its numbers are as of %1.").arg(formats.dateTime(*late));
        return row.updatedAt == Instant() ? QVariant() : QVariant(formats.dateTime(row.updatedAt));
    }
    if (column == PositionColumn::OnHand && row.stock.onHand < Quantity())
        return tr("Below zero: more was taken than was known to be there.");
    return {};
}

QModelIndexList PositionTableModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                          Qt::MatchFlags) const
{
    if (role != Qt::DisplayRole || hits < 1)
        return {};
    const QString wanted = value.toString();
    QList<int> pages = m_pages.keys();
    std::ranges::sort(pages);
    int first = -1;
    for (const int page : std::as_const(pages)) {
        const Page &rows = m_pages[page];
        for (int i = 0; i < rows.size(); ++i) {
            const int row = rowOfPlace(page * kPage + i);
            if (row < 0 || isGroup(row) || !rows[i].sku.startsWith(wanted, Qt::CaseInsensitive))
                continue;
            if (row >= start.row())
                return {index(row, start.column())};
            first = first < 0 ? row : first;
        }
    }
    return first < 0 ? QModelIndexList() : QModelIndexList{index(first, start.column())};
}

QVariant PositionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(PositionColumn(section));
    return {};
}

void PositionTableModel::setLocationNames(const QHash<QString, QString> &names)
{
    if (std::exchange(m_locationNames, names) != names)
        sayAll();
}

void PositionTableModel::setCategoryNames(const QHash<QString, QString> &names)
{
    if (std::exchange(m_categoryNames, names) != names)
        sayAll();
}

void PositionTableModel::setLate(const QHash<QString, Instant> &late)
{
    if (late == m_late)
        return;
    m_late = late;
    sayAll();
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"
#include "models/shared/tableroles.h"

namespace stoa {

using namespace Qt::StringLiterals;

QList<RecordColumn<PositionRow>> SkuDesk::positionColumns(InventoryDesk &desk)
{
    const auto figure = [&desk](const Quantity &amount, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return desk.wording().formats().quantity(amount);
        if (role == int(TableRole::CopyText))
            return amount.toString();
        if (role == int(TableRole::Amount))
            return qlonglong(amount.thousandths());
        if (role == int(TableRole::Tone) && amount.isZero())
            return int(CellTone::Quiet);
        if (role == int(TableRole::Status) && amount < Quantity())
            return int(StatusKind::Problem);
        return {};
    };
    const auto title = [](PositionColumn column) {
        return [column] {
            return PositionTableModel::titleOf(column);
        };
    };
    return {
        {title(PositionColumn::Location),
         [&desk](const PositionRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return desk.locationName(row.location);
             if (role == int(TableRole::Mark) && row.local == PositionRow::Local::Waiting)
                 return int(RowMark::Waiting);
             return {};
         }},
        {title(PositionColumn::OnHand),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.onHand, role);
         }},
        {title(PositionColumn::Unavailable),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.unavailable(), role);
         }},
        {title(PositionColumn::Reserved),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.reserved, role);
         }},
        {title(PositionColumn::Safety),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.safety, role);
         }},
        {title(PositionColumn::Sellable),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.sellable(), role);
         }},
        {title(PositionColumn::InTransit),
         [figure](const PositionRow &row, int role) {
             return figure(row.stock.inTransit, role);
         }},
    };
}

QList<RecordColumn<LedgerRow>> SkuDesk::ledgerColumns(SkuDesk &sku, InventoryDesk &desk)
{
    return {
        {[] { return SkuDesk::tr("When"); },
         [&desk](const LedgerRow &row, int role) -> QVariant {
             const Formats &formats = desk.wording().formats();
             if (role == Qt::DisplayRole)
                 return formats.shortMoment(row.occurredAt, desk.clock().now());
             if (role == Qt::ToolTipRole)
                 return formats.dateTime(row.occurredAt);
             if (role == int(TableRole::CopyText))
                 return row.occurredAt.toString();
             if (role == int(TableRole::Tone))
                 return int(CellTone::Quiet);
             if (role == int(TableRole::Mark) && row.waiting)
                 return int(RowMark::Waiting);
             return {};
         }},
        {[] { return SkuDesk::tr("Movement"); },
         [&sku](const LedgerRow &row, int role) -> QVariant {
             // Where nothing came or went, what happened is a change of state; the figure alone would be 0.
             if (role == Qt::DisplayRole)
                 return SkuDesk::isStateChange(row) ? sku.stateChange(row) : sku.kindName(row);
             if (role == Qt::ToolTipRole)
                 return sku.told(row);
             if (role == int(TableRole::Detail))
                 return row.document;
             return {};
         }},
        //: Column title: at which location
        {[] { return SkuDesk::tr("Location"); },
         [&desk](const LedgerRow &row, int role) -> QVariant {
             return role == Qt::DisplayRole ? desk.locationName(row.location) : QVariant();
         }},
        //: Column title: quantity
        {[] { return SkuDesk::tr("Qty"); },
         [&desk](const LedgerRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return SkuDesk::isStateChange(row) ? QString()
                                                    : desk.wording().formats().signedQuantity(row.change);
             if (role == int(TableRole::CopyText))
                 return row.change.toString();
             if (role == int(TableRole::Amount))
                 return qlonglong(row.change.thousandths());
             return {};
         }},
        {[] { return SkuDesk::tr("On hand"); },
         [&desk](const LedgerRow &row, int role) -> QVariant {
             if (!row.onHandAfter)
                 return {};
             if (role == Qt::DisplayRole)
                 return desk.wording().formats().quantity(*row.onHandAfter);
             if (role == int(TableRole::CopyText))
                 return row.onHandAfter->toString();
             if (role == int(TableRole::Status) && *row.onHandAfter < Quantity())
                 return int(StatusKind::Problem);
             return {};
         }},
        //: Column title: who did it
        {[] { return SkuDesk::tr("By"); },
         [&sku](const LedgerRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return sku.actorName(row);
             if (role == int(TableRole::Tone))
                 return int(CellTone::Quiet);
             return {};
         }},
        {[] { return SkuDesk::tr("Note"); },
         [](const LedgerRow &row, int role) -> QVariant {
             return role == Qt::DisplayRole ? row.note : QVariant();
         }},
    };
}

} // namespace stoa

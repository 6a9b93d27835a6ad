// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordercolumns.h"

namespace stoa::ui {

using namespace Qt::StringLiterals;

QList<ColumnSpec> OrderColumns::queue(const OrdersDesk &desk)
{
    //: Hint in a filter field
    const QString holds = tr("contains…");
    //: Hint in a filter field: no value is chosen
    const QString any = tr("any");
    const auto choice = [&](const QString &id, ColumnKind kind, OrderColumn column, int width, int givesWay,
                            bool hidden = false) {
        ColumnSpec spec{id, kind, width, 64, FilterKind::Choice, any, desk.choices(column)};
        spec.hidden = hidden;
        spec.givesWay = givesWay;
        return spec;
    };
    QList<ColumnSpec> columns{
        {u"number"_s, ColumnKind::Code, 96, 80, FilterKind::Text, holds},
        choice(u"state"_s, ColumnKind::Status, OrderColumn::State, 130, 0),
        choice(u"age"_s, ColumnKind::Status, OrderColumn::Age, 84, 0),
        choice(u"promised"_s, ColumnKind::Status, OrderColumn::Promised, 132, 0),
        choice(u"channel"_s, ColumnKind::Text, OrderColumn::Channel, 84, 4),
        choice(u"method"_s, ColumnKind::Text, OrderColumn::Method, 104, 5),
        choice(u"from"_s, ColumnKind::Text, OrderColumn::From, 132, 0),
        {u"units"_s, ColumnKind::Number, 56, 48, FilterKind::Number, {}, {}, false, true, true},
        {u"total"_s, ColumnKind::Number, 84, 64, FilterKind::Number, {}, {}, false, true, true},
        choice(u"priority"_s, ColumnKind::Text, OrderColumn::Priority, 76, 2),
        choice(u"destination"_s, ColumnKind::Text, OrderColumn::Destination, 120, 3),
        choice(u"holds"_s, ColumnKind::Text, OrderColumn::Holds, 110, 0, true),
        choice(u"queue"_s, ColumnKind::Text, OrderColumn::Queue, 110, 0, true),
        {.id = u"placed"_s, .width = 128, .hidden = true},
        {.id = u"customer"_s, .kind = ColumnKind::Code, .width = 120, .hidden = true},
        {.id = u"payment"_s, .kind = ColumnKind::Status, .width = 110, .hidden = true},
    };
    columns[int(OrderColumn::From)].fills = true;
    columns[int(OrderColumn::From)].minimum = 76;
    columns[int(OrderColumn::Units)].givesWay = 1;
    columns[int(OrderColumn::From)].comfortable = 150;
    return columns;
}

QList<ColumnSpec> OrderColumns::lines()
{
    const auto figure = [](const QString &id, int width, int givesWay = 0) {
        ColumnSpec column{id, ColumnKind::Number, width, 44};
        column.sortable = false;
        column.summed = true;
        column.givesWay = givesWay;
        return column;
    };
    return {
        {.id = u"sku"_s, .kind = ColumnKind::Code, .width = 104, .sortable = false},
        {.id = u"item"_s, .width = 160, .minimum = 120, .sortable = false, .fills = true, .comfortable = 180},
        figure(u"quantity"_s, 44),
        figure(u"unit"_s, 64, 2),
        figure(u"off"_s, 60),
        {.id = u"because"_s, .width = 140, .minimum = 80, .sortable = false, .givesWay = 1},
        figure(u"net"_s, 64),
        {.id = u"from"_s, .kind = ColumnKind::Code, .width = 72, .sortable = false},
    };
}

QList<ColumnSpec> OrderColumns::actions()
{
    return {
        {.id = u"order"_s, .kind = ColumnKind::Code, .width = 96, .sortable = false},
        {.id = u"what"_s,
         .kind = ColumnKind::Status,
         .width = 200,
         .minimum = 120,
         .sortable = false,
         .fills = true},
    };
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorycolumns.h"

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

ColumnSpec figure(const QString &id, int width, FilterKind filter = FilterKind::None)
{
    return {id, ColumnKind::Number, width, 48, filter, {}, {}, false, true, filter != FilterKind::None};
}

} // namespace

QList<ColumnSpec> InventoryColumns::positions(const InventoryDesk &desk)
{
    QList<QPair<QString, QString>> places;
    for (const Location &location : desk.locations())
        places.append({location.code().text(), desk.locationName(location.code().text())});
    desk.wording().sortByName(places);
    QList<QPair<QString, QString>> categories;
    for (const Category &category : desk.categories())
        categories.append({category.code(), desk.categoryName(category.code())});
    desk.wording().sortByName(categories);
    const auto number = [](const char16_t *id, int width, int givesWay = 0) {
        ColumnSpec column = figure(QString::fromUtf16(id), width, FilterKind::Number);
        column.givesWay = givesWay;
        return column;
    };
    //: Hint in a filter field
    const QString begins = tr("starts with…");
    //: Hint in a filter field
    const QString holds = tr("contains…");
    return {
        {u"sku"_s, ColumnKind::Code, 110, 80, FilterKind::Text, begins},
        {.id = u"name"_s,
         .width = 172,
         .minimum = 150,
         .filter = FilterKind::Text,
         .filterHint = holds,
         .fills = true,
         .comfortable = 232},
        {u"location"_s, ColumnKind::Text, 110, 96, FilterKind::Choice, tr("any location"), places},
        number(u"onHand", 56),
        // The terms between on hand and sellable stand in the details pane too, which is what takes the room;
        // so does, of each location, what is on its way.
        number(u"unavailable", 56, 4),
        number(u"reserved", 56, 2),
        number(u"safety", 50, 3),
        number(u"sellable", 56),
        number(u"inTransit", 56, 1),
        {u"updated"_s, ColumnKind::Status, 76, 60, FilterKind::Choice, tr("any time"), InventoryDesk::ages()},
        {u"category"_s, ColumnKind::Text, 150, 80, FilterKind::Choice, tr("any category"), categories, true},
        {u"brand"_s, ColumnKind::Text, 120, 70, FilterKind::Text, begins, {}, true},
        {u"price"_s, ColumnKind::Number, 84, 60, FilterKind::Number, {}, {}, true},
    };
}

QList<ColumnSpec> InventoryColumns::ledger(Place place)
{
    const bool page = place == Place::Page;
    return {
        // A moment that is cut says nothing: it is as wide as a code.
        {.id = u"when"_s,
         .kind = ColumnKind::Status,
         .width = page ? 100 : 76,
         .minimum = 60,
         .sortable = false},
        {.id = u"movement"_s, .width = page ? 280 : 148, .minimum = 100, .sortable = false, .fills = !page},
        {.id = u"location"_s, .width = 150, .hidden = !page, .sortable = false},
        {.id = u"quantity"_s, .kind = ColumnKind::Number, .width = 50, .sortable = false},
        {.id = u"onHand"_s, .kind = ColumnKind::Number, .width = page ? 84 : 68, .sortable = false},
        {.id = u"by"_s, .width = 150, .hidden = !page, .sortable = false},
        {.id = u"note"_s, .width = 240, .minimum = 120, .hidden = !page, .sortable = false, .fills = page},
    };
}

QList<ColumnSpec> InventoryColumns::places(Place place)
{
    const bool page = place == Place::Page;
    QList<ColumnSpec> columns{
        {.id = u"location"_s, .width = 150, .minimum = 96, .sortable = false, .fills = true}};
    for (const auto &[id, shown] : {std::pair{u"onHand"_s, true},
                                    {u"unavailable"_s, page},
                                    {u"reserved"_s, page},
                                    {u"safety"_s, page},
                                    {u"sellable"_s, true},
                                    {u"inTransit"_s, true}}) {
        ColumnSpec column = figure(id, page ? 66 : 72);
        column.hidden = !shown;
        // What stands on its own goes first; the others are the terms of the sum before their eyes.
        column.givesWay = id == u"inTransit" ? 1 : 0;
        column.sortable = false;
        columns.append(column);
    }
    return columns;
}

QList<ColumnSpec> InventoryColumns::preview()
{
    return {
        {.id = u"position"_s, .width = 132, .minimum = 110, .sortable = false, .fills = true},
        {.id = u"onHand"_s, .kind = ColumnKind::Number, .width = 60, .sortable = false},
        {.id = u"sellable"_s, .kind = ColumnKind::Number, .width = 60, .sortable = false},
        {.id = u"result"_s, .kind = ColumnKind::Status, .width = 60, .sortable = false},
    };
}

} // namespace stoa::ui

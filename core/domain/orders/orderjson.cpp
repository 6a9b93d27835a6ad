// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderjson.h"

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/orders/storedjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Where the units of a line are, by the member that tells it.
struct Place {
    QLatin1StringView name;
    qint64 OrderLine::*units;
};

constexpr Place kPlaces[] = {{"open"_L1, &OrderLine::open},
                             {"allocated"_L1, &OrderLine::allocated},
                             {"backordered"_L1, &OrderLine::backordered},
                             {"fulfilled"_L1, &OrderLine::fulfilled},
                             {"cancelled"_L1, &OrderLine::cancelled},
                             {"returned"_L1, &OrderLine::returned}};

/// Of the detail of a note that was told as something else.
constexpr QLatin1StringView kUnknownKind = "unknownKind"_L1;

QJsonObject jsonOf(const OrderLine &line)
{
    QJsonObject json{{u"line"_s, line.line},
                     {u"sku"_s, line.sku},
                     {u"quantity"_s, line.quantity},
                     {u"unit_price"_s, line.unitPrice}};
    QJsonArray discounts;
    for (const OrderDiscount &discount : line.discounts)
        discounts.append(QJsonObject{{u"label"_s, discount.label}, {u"amount"_s, discount.amount}});
    QJsonArray flags;
    for (const LineFlag flag : line.flags)
        flags.append(QString(nameOf(flag)));
    insertStored(json, "discounts"_L1, discounts);
    insertStored(json, "tax"_L1, line.tax);
    insertStored(json, "keep"_L1, line.keep);
    insertStored(json, "flags"_L1, flags);
    for (const Place &place : kPlaces)
        insertStored(json, place.name, line.*place.units);
    insertStored(json, "rejected_by"_L1, QJsonArray::fromStringList(line.rejectedBy));
    return json;
}

OrderLine lineOf(JsonFields &fields)
{
    OrderLine line;
    line.line = int(fields.integer("line"_L1, 1, Order::kMostLines));
    line.sku = fields.string("sku"_L1);
    line.quantity = fields.integer("quantity"_L1, 1, Quantity::kLimit);
    line.unitPrice = fields.integer("unit_price"_L1, 0, Money::kLimit);
    line.discounts = innerList(fields, "discounts"_L1, [](JsonFields &inner) {
        return OrderDiscount{inner.string("label"_L1), inner.integer("amount"_L1, 1, Money::kLimit)};
    });
    line.tax = storedNumber(fields, "tax"_L1, 0, Money::kLimit);
    line.keep = storedText(fields, "keep"_L1);
    const QStringList flags = storedWords(fields, "flags"_L1);
    for (const QString &word : flags) {
        const auto flag = lineFlagOf(word);
        if (flag)
            line.flags.append(*flag);
        else
            fields.refuse("flags"_L1, u"not one of the known values"_s);
    }
    for (const Place &place : kPlaces)
        line.*place.units = storedNumber(fields, place.name, 0, Quantity::kLimit);
    line.rejectedBy = storedWords(fields, "rejected_by"_L1);
    return line;
}

QJsonObject jsonOf(const OrderEvent &event)
{
    QJsonObject detail = event.detail;
    QString kind(nameOf(event.kind));
    if (event.kind == OrderEventKind::Noted && detail.contains(kUnknownKind))
        kind = detail.take(kUnknownKind).toString();
    QJsonObject json{{u"at"_s, event.at.toString()}, {u"kind"_s, kind}};
    insertStored(json, "actor"_L1, event.actor);
    insertStored(json, "device"_L1, event.device);
    insertStored(json, "fulfilment"_L1, event.fulfilment);
    if (!detail.isEmpty())
        json.insert("detail"_L1, detail);
    return json;
}

OrderEvent eventOf(JsonFields &fields)
{
    OrderEvent event;
    event.at = storedInstant(fields, "at"_L1);
    const QString name = fields.string("kind"_L1);
    event.actor = storedText(fields, "actor"_L1);
    event.device = storedText(fields, "device"_L1);
    event.fulfilment = storedText(fields, "fulfilment"_L1);
    event.detail = fields.optionalObject("detail"_L1).value_or(QJsonObject());
    const auto kind = orderEventKindOf(name);
    event.kind = kind.value_or(OrderEventKind::Noted);
    if (!kind)
        event.detail.insert(kUnknownKind, name);
    return event;
}

} // namespace

QJsonArray linesToJson(const QList<OrderLine> &lines)
{
    QJsonArray json;
    for (const OrderLine &line : lines)
        json.append(jsonOf(line));
    return json;
}

Result<QList<OrderLine>> linesFromJson(const QJsonArray &json)
{
    return storedList(json, u"lines"_s, &lineOf);
}

QJsonArray timelineToJson(const QList<OrderEvent> &timeline)
{
    QJsonArray json;
    for (const OrderEvent &event : timeline)
        json.append(jsonOf(event));
    return json;
}

Result<QList<OrderEvent>> timelineFromJson(const QJsonArray &json)
{
    return storedList(json, u"timeline"_s, &eventOf);
}

QJsonArray holdsToJson(const QList<OrderHold> &holds)
{
    QJsonArray json;
    for (const OrderHold &hold : holds) {
        QJsonObject one{{u"kind"_s, QString(nameOf(hold.kind))}, {u"since"_s, hold.since.toString()}};
        insertStored(one, "note"_L1, hold.note);
        json.append(one);
    }
    return json;
}

Result<QList<OrderHold>> holdsFromJson(const QJsonArray &json)
{
    return storedList(json, u"holds"_s, [](JsonFields &fields) {
        OrderHold hold;
        hold.kind = fields.parsed("kind"_L1, &holdKindOf).value_or(HoldKind::Other);
        hold.note = storedText(fields, "note"_L1);
        hold.since = storedInstant(fields, "since"_L1);
        return hold;
    });
}

QJsonArray placesToJson(const QStringList &places) { return QJsonArray::fromStringList(places); }

Result<QStringList> placesFromJson(const QJsonArray &json)
{
    JsonFields fields(QJsonObject{{u"places"_s, json}});
    const QStringList places = storedWords(fields, "places"_L1);
    STOA_TRY(storedEnd(fields));
    return places;
}

} // namespace stoa

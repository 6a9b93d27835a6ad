// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/returnjson.h"

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/orders/storedjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const ReturnLine &line)
{
    QJsonObject json{{u"line"_s, line.line},
                     {u"sku"_s, line.sku},
                     {u"quantity"_s, line.quantity},
                     {u"reason"_s, QString(nameOf(line.reason))}};
    insertStored(json, "received"_L1, line.received);
    QJsonArray units;
    for (const ReturnLine::Span &span : line.units) {
        QJsonObject one{{u"quantity"_s, span.quantity}};
        insertStored(one, "first"_L1, span.first);
        units.append(one);
    }
    insertStored(json, "units"_L1, units);
    QJsonArray inspected;
    for (const ReturnLine::Inspected &part : line.inspected)
        inspected.append(QJsonObject{{u"disposition"_s, QString(nameOf(part.disposition))},
                                     {u"quantity"_s, part.quantity}});
    insertStored(json, "inspected"_L1, inspected);
    insertStored(json, "exchange_sku"_L1, line.exchangeSku);
    insertStored(json, "refund"_L1, line.refund);
    return json;
}

ReturnLine lineOf(JsonFields &fields)
{
    constexpr qint64 kMost = Quantity::kLimit;
    ReturnLine line;
    line.line = int(fields.integer("line"_L1, 1, Order::kMostLines));
    line.sku = fields.string("sku"_L1);
    line.quantity = fields.integer("quantity"_L1, 1, kMost);
    line.received = storedNumber(fields, "received"_L1, 0, kMost);
    line.reason = fields.parsed("reason"_L1, &returnReasonOf).value_or(ReturnReason::Other);
    line.units = innerList(fields, "units"_L1, [](JsonFields &inner) {
        return ReturnLine::Span{storedNumber(inner, "first"_L1, 0, kMost),
                                inner.integer("quantity"_L1, 1, kMost)};
    });
    line.inspected = innerList(fields, "inspected"_L1, [](JsonFields &inner) {
        const auto disposition = inner.parsed("disposition"_L1, &dispositionOf);
        return ReturnLine::Inspected{disposition.value_or(Disposition::Quarantine),
                                     inner.integer("quantity"_L1, 1, kMost)};
    });
    line.exchangeSku = storedText(fields, "exchange_sku"_L1);
    line.refund = storedNumber(fields, "refund"_L1, 0, Money::kLimit);
    return line;
}

} // namespace

QJsonArray linesToJson(const QList<ReturnLine> &lines)
{
    QJsonArray json;
    for (const ReturnLine &line : lines)
        json.append(jsonOf(line));
    return json;
}

Result<QList<ReturnLine>> returnLinesFromJson(const QJsonArray &json)
{
    return storedList(json, u"lines"_s, &lineOf);
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/fulfilmentjson.h"

#include "core/base/quantity.h"
#include "core/domain/orders/storedjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

QJsonArray linesToJson(const QList<FulfilmentLine> &lines)
{
    QJsonArray json;
    for (const FulfilmentLine &line : lines) {
        QJsonObject one{{u"line"_s, line.line}, {u"sku"_s, line.sku}, {u"asked"_s, line.asked}};
        insertStored(one, "quantity"_L1, line.quantity);
        insertStored(one, "picked"_L1, line.picked);
        insertStored(one, "shortage"_L1, line.shortage);
        insertStored(one, "called_off"_L1, line.calledOff);
        json.append(one);
    }
    return json;
}

Result<QList<FulfilmentLine>> fulfilmentLinesFromJson(const QJsonArray &json)
{
    return storedList(json, u"lines"_s, [](JsonFields &fields) {
        FulfilmentLine line;
        line.line = int(fields.integer("line"_L1, 1, Order::kMostLines));
        line.sku = fields.string("sku"_L1);
        line.quantity = storedNumber(fields, "quantity"_L1, 0, Quantity::kLimit);
        line.picked = storedNumber(fields, "picked"_L1, 0, Quantity::kLimit);
        line.shortage = storedNumber(fields, "shortage"_L1, 0, Quantity::kLimit);
        line.calledOff = storedNumber(fields, "called_off"_L1, 0, Quantity::kLimit);
        line.asked = fields.integer("asked"_L1, 1, Quantity::kLimit);
        return line;
    });
}

QJsonObject handoverToJson(const Handover &handover)
{
    return {{u"to"_s, handover.to}, {u"proof"_s, handover.proof}, {u"at"_s, handover.at.toString()}};
}

Result<Handover> handoverFromJson(const QJsonObject &json)
{
    JsonFields fields(json, u"handover"_s);
    Handover handover{fields.string("to"_L1), fields.string("proof"_L1), storedInstant(fields, "at"_L1)};
    STOA_TRY(storedEnd(fields));
    return handover;
}

} // namespace stoa

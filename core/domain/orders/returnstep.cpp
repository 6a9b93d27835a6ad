// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/returnstep.h"

#include "core/base/jsonfields.h"
#include "core/base/nametext.h"
#include "core/base/quantity.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

Result<ReturnOpening> ReturnOpening::fromJson(const QJsonObject &body)
{
    JsonFields fields(body);
    const auto id = fields.parsed("return"_L1, &ReturnId::parse);
    const auto order = fields.parsed("order"_L1, &OrderId::parse);
    const QString channel = fields.string("channel"_L1, 40);
    const auto wish = fields.parsed("wish"_L1, &returnWishOf);
    const QString location = fields.optionalString("location"_L1, 16).value_or(QString());
    QList<Line> lines;
    const QJsonArray array = fields.array("lines"_L1, Order::kMostLines);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields each(array[i].toObject(), fields.pointer("lines"_L1, i));
        const int line = int(each.integer("line"_L1, 1, 10'000));
        const qint64 quantity = each.integer("quantity"_L1, 1, Quantity::kLimit);
        const auto reason = each.parsed("reason"_L1, &returnReasonOf);
        const QString sku = each.optionalString("exchange_sku"_L1, 40).value_or(QString());
        lines.append({line, quantity, reason.value_or(ReturnReason::Other), sku});
        fields.add(each.errors());
    }
    const QString note = fields.optionalString("note"_L1, 1'000).value_or(QString());
    const QString reference = fields.optionalString("reference"_L1, 120).value_or(QString());
    STOA_TRY(fields.end());
    ReturnOpening opening{*id, *order, channel, *wish, location, lines, {}, reference};
    STOA_TRY_ASSIGN(opening.note, noteText(note, 1'000, u"note"_s));
    return opening;
}

QJsonObject ReturnOpening::toJson() const
{
    QJsonArray list;
    for (const Line &each : lines) {
        QJsonObject one{
            {u"line"_s, each.line}, {u"quantity"_s, each.quantity}, {u"reason"_s, nameOf(each.reason)}};
        if (!each.exchangeSku.isEmpty())
            one.insert(u"exchange_sku"_s, each.exchangeSku);
        list.append(one);
    }
    QJsonObject body{{u"return"_s, id.toString()},
                     {u"order"_s, order.toString()},
                     {u"channel"_s, channel},
                     {u"wish"_s, nameOf(wish)},
                     {u"lines"_s, list}};
    if (!location.isEmpty())
        body.insert(u"location"_s, location);
    if (!note.isEmpty())
        body.insert(u"note"_s, note);
    if (!reference.isEmpty())
        body.insert(u"reference"_s, reference);
    return body;
}

Result<ReturnStep> ReturnStep::fromJson(const QJsonObject &body)
{
    JsonFields fields(body);
    const auto seed = fields.parsed("step"_L1, &parseUuid);
    const auto id = fields.parsed("return"_L1, &ReturnId::parse);
    const auto to = fields.parsed("to"_L1, &returnStateOf);
    const QString location = fields.optionalString("location"_L1, 16).value_or(QString());
    QList<Order::Units> received;
    const QJsonArray came = fields.optionalArray("received"_L1, Order::kMostLines);
    for (qsizetype i = 0; i < came.size(); ++i) {
        JsonFields each(came[i].toObject(), fields.pointer("received"_L1, i));
        const int line = int(each.integer("line"_L1, 1, 10'000));
        received.append({line, each.integer("quantity"_L1, 1, Quantity::kLimit)});
        fields.add(each.errors());
    }
    QHash<int, QList<ReturnLine::Inspected>> inspected;
    const QJsonArray looked = fields.optionalArray("inspected"_L1, 5 * Order::kMostLines);
    for (qsizetype i = 0; i < looked.size(); ++i) {
        JsonFields each(looked[i].toObject(), fields.pointer("inspected"_L1, i));
        const int line = int(each.integer("line"_L1, 1, 10'000));
        const auto disposition = each.parsed("disposition"_L1, &dispositionOf);
        const qint64 quantity = each.integer("quantity"_L1, 1, Quantity::kLimit);
        inspected[line].append({disposition.value_or(Disposition::Quarantine), quantity});
        fields.add(each.errors());
    }
    const QString note = fields.optionalString("note"_L1, 1'000).value_or(QString());
    const QString reference = fields.optionalString("reference"_L1, 120).value_or(QString());
    STOA_TRY(fields.end());
    ReturnStep step{*seed, *id, *to, location, received, inspected, {}, reference};
    STOA_TRY_ASSIGN(step.note, noteText(note, 1'000, u"note"_s));
    return step;
}

QJsonObject ReturnStep::toJson() const
{
    QJsonObject body{{u"step"_s, uuidText(seed)}, {u"return"_s, id.toString()}, {u"to"_s, nameOf(to)}};
    if (!location.isEmpty())
        body.insert(u"location"_s, location);
    QJsonArray came;
    for (const Order::Units &each : received)
        came.append(QJsonObject{{u"line"_s, each.line}, {u"quantity"_s, each.quantity}});
    if (!came.isEmpty())
        body.insert(u"received"_s, came);
    QJsonArray looked;
    QList<int> keys = inspected.keys();
    std::ranges::sort(keys);
    for (const int line : std::as_const(keys)) {
        for (const ReturnLine::Inspected &each : inspected.value(line))
            looked.append(QJsonObject{{u"line"_s, line},
                                      {u"disposition"_s, nameOf(each.disposition)},
                                      {u"quantity"_s, each.quantity}});
    }
    if (!looked.isEmpty())
        body.insert(u"inspected"_s, looked);
    if (!note.isEmpty())
        body.insert(u"note"_s, note);
    if (!reference.isEmpty())
        body.insert(u"reference"_s, reference);
    return body;
}

} // namespace stoa

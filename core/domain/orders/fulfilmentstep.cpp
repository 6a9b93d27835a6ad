// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/fulfilmentstep.h"

#include "core/base/jsonfields.h"
#include "core/base/nametext.h"
#include "core/base/quantity.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = Order::kMostLines;

qint64 quantityOf(JsonFields &fields) { return fields.integer("quantity"_L1, 1, Quantity::kLimit); }

int lineOf(JsonFields &fields) { return int(fields.integer("line"_L1, 1, 10'000)); }

QList<FulfilmentStep::Picked> pickedOf(JsonFields &fields)
{
    QList<FulfilmentStep::Picked> list;
    const QJsonArray array = fields.optionalArray("picked"_L1, kMostLines);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields each(array[i].toObject(), fields.pointer("picked"_L1, i));
        const int line = lineOf(each);
        list.append({line, each.integer("quantity"_L1, 0, Quantity::kLimit)});
        fields.add(each.errors());
    }
    return list;
}

QList<FulfilmentStep::Shortage> shortagesOf(JsonFields &fields)
{
    QList<FulfilmentStep::Shortage> list;
    const QJsonArray array = fields.optionalArray("short"_L1, kMostLines);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields each(array[i].toObject(), fields.pointer("short"_L1, i));
        const int line = lineOf(each);
        const qint64 quantity = quantityOf(each);
        const auto reason = each.parsed("reason"_L1, &shortReasonOf);
        const qint64 correction = each.optionalInteger("correction"_L1, -Quantity::kLimit, 0).value_or(0);
        list.append({line, quantity, reason.value_or(ShortReason::Mismatch), correction});
        fields.add(each.errors());
    }
    return list;
}

void put(QJsonObject &body, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        body.insert(name, text);
}

void put(QJsonObject &body, const QString &name, const std::optional<QString> &text)
{
    if (text)
        body.insert(name, *text);
}

} // namespace

bool FulfilmentStep::isHandover() const { return to && hasLeft(*to); }

Result<FulfilmentStep> FulfilmentStep::fromJson(const QJsonObject &body)
{
    JsonFields fields(body);
    const auto seed = fields.parsed("step"_L1, &parseUuid);
    const auto id = fields.parsed("fulfilment"_L1, &FulfilmentId::parse);
    const auto to = fields.optionalParsed("to"_L1, &fulfilmentStateOf);
    const auto picked = pickedOf(fields);
    const auto shortages = shortagesOf(fields);
    const QString wave = fields.optionalString("wave"_L1, 60).value_or(QString());
    const auto box = fields.optionalString("box"_L1, 40);
    const auto weight = fields.optionalInteger("weight"_L1, 0, 10'000'000);
    const auto carrier = fields.optionalString("carrier"_L1, 40);
    const auto service = fields.optionalString("service"_L1, 40);
    const auto tracking = fields.optionalString("tracking"_L1, 60);
    const auto bay = fields.optionalString("bay"_L1, 20);
    const auto car = fields.optionalString("car"_L1, 60);
    const QString handedTo = fields.optionalString("handed_to"_L1, 20).value_or(QString());
    const QString proof = fields.optionalString("proof"_L1, 20).value_or(QString());
    const QString reason = fields.optionalString("reason"_L1, 40).value_or(QString());
    const QString note = fields.optionalString("note"_L1, 1'000).value_or(QString());
    const QString reference = fields.optionalString("reference"_L1, 120).value_or(QString());
    STOA_TRY(fields.end());
    FulfilmentStep step{*seed,  *id,     to,      picked,   shortages, wave, box,
                        weight, carrier, service, tracking, bay,       car};
    step.handedTo = handedTo;
    step.proof = proof;
    if (!reason.isEmpty()) {
        STOA_TRY_ASSIGN(step.reason, nameText(reason, 40, u"reason"_s));
    }
    step.reference = reference;
    STOA_TRY_ASSIGN(step.note, noteText(note, 1'000, u"note"_s));
    return step;
}

QJsonObject FulfilmentStep::toJson() const
{
    QJsonObject body{{u"step"_s, uuidText(seed)}, {u"fulfilment"_s, fulfilment.toString()}};
    if (to)
        body.insert(u"to"_s, nameOf(*to));
    QJsonArray found;
    for (const Picked &each : picked)
        found.append(QJsonObject{{u"line"_s, each.line}, {u"quantity"_s, each.quantity}});
    if (!found.isEmpty())
        body.insert(u"picked"_s, found);
    QJsonArray lacking;
    for (const Shortage &each : shortages) {
        QJsonObject one{
            {u"line"_s, each.line}, {u"quantity"_s, each.quantity}, {u"reason"_s, nameOf(each.reason)}};
        if (each.correction != 0)
            one.insert(u"correction"_s, each.correction);
        lacking.append(one);
    }
    if (!lacking.isEmpty())
        body.insert(u"short"_s, lacking);
    put(body, u"wave"_s, wave);
    put(body, u"box"_s, box);
    if (weight)
        body.insert(u"weight"_s, *weight);
    put(body, u"carrier"_s, carrier);
    put(body, u"service"_s, service);
    put(body, u"tracking"_s, tracking);
    put(body, u"bay"_s, bay);
    put(body, u"car"_s, car);
    put(body, u"handed_to"_s, handedTo);
    put(body, u"proof"_s, proof);
    put(body, u"reason"_s, reason);
    put(body, u"note"_s, note);
    put(body, u"reference"_s, reference);
    return body;
}

} // namespace stoa

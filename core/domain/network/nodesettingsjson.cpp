// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonfields.h"
#include "core/domain/network/nodesettings.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost32 = std::numeric_limits<qint32>::max();

int number(JsonFields &fields, QLatin1StringView name, int standard)
{
    return int(fields.optionalInteger(name, -kMost32, kMost32).value_or(standard));
}

std::optional<BasisPoints> share(JsonFields &fields, QLatin1StringView name)
{
    const auto value = fields.optionalInteger(name, -kMost32, kMost32);
    return value ? std::optional(BasisPoints(qint32(*value))) : std::nullopt;
}

void readBrokering(JsonFields &all, NodeSettingsDraft &draft)
{
    const auto json = all.optionalObject("brokering"_L1);
    if (!json)
        return;
    JsonFields fields(*json, all.pointer("brokering"_L1));
    draft.brokering = fields.boolean("on"_L1);
    draft.offUntil = fields.optionalParsed("off_until"_L1, &Instant::parse);
    draft.offReason = fields.optionalString("reason"_L1).value_or(QString());
    all.add(fields.errors());
}

void readMethods(JsonFields &all, NodeSettingsDraft &draft)
{
    const auto json = all.optionalObject("methods"_L1);
    if (!json)
        return;
    JsonFields methods(*json, all.pointer("methods"_L1));
    for (const auto method : kFulfilmentMethods) {
        const auto terms = methods.optionalObject(nameOf(method));
        if (!terms)
            continue;
        JsonFields fields(*terms, methods.pointer(nameOf(method)));
        MethodTerms read;
        read.perHour = fields.optionalInteger("per_hour"_L1).value_or(read.perHour);
        read.buffer = share(fields, "buffer_bp"_L1).value_or(read.buffer);
        read.preparationMinutes =
            fields.optionalInteger("preparation_minutes"_L1).value_or(read.preparationMinutes);
        methods.add(fields.errors());
        draft.of(method) = read;
    }
    all.add(methods.errors());
}

void readCutOffs(JsonFields &all, NodeSettingsDraft &draft)
{
    const QJsonArray items = all.optionalArray("cut_offs"_L1);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].isObject()) {
            all.add({Error::invalid(all.pointer("cut_offs"_L1, i), u"expected an object"_s)});
            continue;
        }
        JsonFields fields(items[i].toObject(), all.pointer("cut_offs"_L1, i));
        CutOff read;
        read.carrier = fields.string("carrier"_L1);
        read.zone = fields.optionalParsed("zone"_L1, &zoneOf);
        read.minute = fields.parsed("at"_L1, &minuteOfDay).value_or(0);
        all.add(fields.errors());
        draft.cutOffs.append(read);
    }
}

void readPerformance(JsonFields &all, NodeSettingsDraft &draft)
{
    const auto json = all.optionalObject("performance"_L1);
    if (!json)
        return;
    JsonFields fields(*json, all.pointer("performance"_L1));
    draft.performance = {share(fields, "on_time_bp"_L1), share(fields, "rejection_bp"_L1),
                         share(fields, "record_accuracy_bp"_L1)};
    all.add(fields.errors());
}

} // namespace

Result<NodeSettings> NodeSettings::fromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    NodeSettingsDraft draft;
    draft.location = fields.string("location"_L1);
    readBrokering(fields, draft);
    readMethods(fields, draft);
    readCutOffs(fields, draft);
    draft.currency = fields.optionalString("currency"_L1).value_or(draft.currency);
    draft.handlingPerPartMinor = fields.optionalInteger("handling_per_part_minor"_L1).value_or(0);
    draft.handlingPerUnitMinor = fields.optionalInteger("handling_per_unit_minor"_L1).value_or(0);
    draft.priority = number(fields, "priority"_L1, draft.priority);
    readPerformance(fields, draft);
    draft.distanceLimitMetres = fields.optionalInteger("distance_limit_metres"_L1);
    draft.pickupHoldHours = number(fields, "pickup_hold_hours"_L1, draft.pickupHoldHours);
    draft.curbsideBays = number(fields, "curbside_bays"_L1, draft.curbsideBays);
    draft.lockerBoxes = number(fields, "locker_boxes"_L1, draft.lockerBoxes);
    draft.gs1Prefix = fields.optionalString("gs1_prefix"_L1).value_or(QString());
    STOA_TRY(fields.end());
    return accept(draft);
}

QJsonObject NodeSettings::toJson() const
{
    QJsonObject brokering{{u"on"_s, m_draft.brokering}};
    if (m_draft.offUntil)
        brokering.insert(u"off_until"_s, m_draft.offUntil->toString());
    if (!m_draft.offReason.isEmpty())
        brokering.insert(u"reason"_s, m_draft.offReason);
    QJsonObject methods;
    for (const auto method : kFulfilmentMethods) {
        if (const auto &offered = terms(method)) {
            methods.insert(nameOf(method),
                           QJsonObject{{u"per_hour"_s, offered->perHour},
                                       {u"buffer_bp"_s, offered->buffer.value()},
                                       {u"preparation_minutes"_s, offered->preparationMinutes}});
        }
    }
    QJsonArray cutOffs;
    for (const CutOff &cutOff : m_draft.cutOffs) {
        QJsonObject item{{u"carrier"_s, cutOff.carrier}, {u"at"_s, clockText(cutOff.minute)}};
        if (cutOff.zone)
            item.insert(u"zone"_s, nameOf(*cutOff.zone));
        cutOffs.append(item);
    }
    QJsonObject performance;
    for (const auto &[name, value] : {std::pair{u"on_time_bp"_s, m_draft.performance.onTime},
                                      {u"rejection_bp"_s, m_draft.performance.rejection},
                                      {u"record_accuracy_bp"_s, m_draft.performance.recordAccuracy}}) {
        if (value)
            performance.insert(name, value->value());
    }
    QJsonObject json{{u"location"_s, m_location.text()},
                     {u"brokering"_s, brokering},
                     {u"methods"_s, methods},
                     {u"cut_offs"_s, cutOffs},
                     {u"currency"_s, m_draft.currency},
                     {u"handling_per_part_minor"_s, m_draft.handlingPerPartMinor},
                     {u"handling_per_unit_minor"_s, m_draft.handlingPerUnitMinor},
                     {u"priority"_s, m_draft.priority},
                     {u"performance"_s, performance},
                     {u"pickup_hold_hours"_s, m_draft.pickupHoldHours},
                     {u"curbside_bays"_s, m_draft.curbsideBays},
                     {u"locker_boxes"_s, m_draft.lockerBoxes}};
    if (m_draft.distanceLimitMetres)
        json.insert(u"distance_limit_metres"_s, *m_draft.distanceLimitMetres);
    if (!m_draft.gs1Prefix.isEmpty())
        json.insert(u"gs1_prefix"_s, m_draft.gs1Prefix);
    return json;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonfields.h"
#include "core/domain/network/carrier.h"

#include <limits>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost32 = std::numeric_limits<qint32>::max();

/// Calls read(fields) for each object of a list.
template <typename Read> void eachObject(JsonFields &all, QLatin1StringView name, Read &&read)
{
    const QJsonArray items = all.optionalArray(name);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].isObject()) {
            all.add({Error::invalid(all.pointer(name, i), u"expected an object"_s)});
            continue;
        }
        JsonFields fields(items[i].toObject(), all.pointer(name, i));
        read(fields);
        all.add(fields.errors());
    }
}

/// The values of a list of texts; `find` gives an optional.
template <typename Find> auto eachText(JsonFields &all, QLatin1StringView name, Find &&find)
{
    QList<std::remove_cvref_t<decltype(*find(QString()))>> values;
    const QJsonArray items = all.optionalArray(name);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const auto value = items[i].isString() ? find(items[i].toString()) : std::nullopt)
            values.append(*value);
        else
            all.add({Error::invalid(all.pointer(name, i), u"not one of the known values"_s)});
    }
    return values;
}

std::optional<QDate> dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(date) : std::nullopt;
}

RateRow readRate(JsonFields &fields)
{
    RateRow row;
    row.zone = fields.optionalParsed("zone"_L1, &zoneOf);
    row.country = fields.optionalString("country"_L1, 2).value_or(QString());
    row.upToMetres = fields.optionalInteger("up_to_metres"_L1);
    row.baseMinor = fields.integer("base_minor"_L1);
    row.perKgMinor = fields.optionalInteger("per_kg_minor"_L1).value_or(0);
    return row;
}

TransitRow readTransit(JsonFields &fields)
{
    TransitRow row;
    row.fromCountry = fields.optionalString("from_country"_L1, 2).value_or(QString());
    row.fromZone = fields.optionalParsed("from_zone"_L1, &zoneOf);
    row.toCountry = fields.optionalString("to_country"_L1, 2).value_or(QString());
    row.toZone = fields.optionalParsed("to_zone"_L1, &zoneOf);
    row.days = int(fields.integer("days"_L1, -kMost32, kMost32));
    return row;
}

CarrierServiceDraft readService(JsonFields &fields)
{
    CarrierServiceDraft draft;
    draft.code = fields.string("code"_L1);
    draft.method = fields.optionalParsed("method"_L1, &methodOf).value_or(draft.method);
    draft.countries =
        eachText(fields, "countries"_L1, [](const QString &text) { return std::optional(text); });
    draft.zones = eachText(fields, "zones"_L1, &zoneOf);
    draft.currency = fields.optionalString("currency"_L1).value_or(draft.currency);
    eachObject(fields, "rates"_L1, [&](JsonFields &row) { draft.rates.append(readRate(row)); });
    eachObject(fields, "transit"_L1, [&](JsonFields &row) { draft.transit.append(readTransit(row)); });
    draft.maxGrams = fields.optionalInteger("max_grams"_L1).value_or(draft.maxGrams);
    draft.maxLongestMm = fields.optionalInteger("max_longest_mm"_L1);
    draft.maxGirthMm = fields.optionalInteger("max_girth_mm"_L1);
    for (const auto flag : eachText(fields, "carries"_L1, &goodsFlagOf))
        draft.carries |= flag;
    draft.cutOff = fields.optionalParsed("cut_off"_L1, &minuteOfDay).value_or(draft.cutOff);
    draft.deliversFrom = fields.optionalParsed("delivers_from"_L1, &minuteOfDay).value_or(draft.deliversFrom);
    draft.deliversUntil =
        fields.optionalParsed("delivers_until"_L1, &minuteOfDay).value_or(draft.deliversUntil);
    return draft;
}

QJsonObject rateJson(const RateRow &row)
{
    QJsonObject json{{u"base_minor"_s, row.baseMinor}, {u"per_kg_minor"_s, row.perKgMinor}};
    if (row.zone)
        json.insert(u"zone"_s, nameOf(*row.zone));
    if (!row.country.isEmpty())
        json.insert(u"country"_s, row.country);
    if (row.upToMetres)
        json.insert(u"up_to_metres"_s, *row.upToMetres);
    return json;
}

QJsonObject transitJson(const TransitRow &row)
{
    QJsonObject json{{u"days"_s, row.days}};
    for (const auto &[name, country] :
         {std::pair{u"from_country"_s, row.fromCountry}, {u"to_country"_s, row.toCountry}}) {
        if (!country.isEmpty())
            json.insert(name, country);
    }
    for (const auto &[name, zone] : {std::pair{u"from_zone"_s, row.fromZone}, {u"to_zone"_s, row.toZone}}) {
        if (zone)
            json.insert(name, nameOf(*zone));
    }
    return json;
}

QJsonObject serviceJson(const CarrierServiceDraft &draft)
{
    QJsonArray zones;
    for (const Zone zone : draft.zones)
        zones.append(nameOf(zone));
    QJsonArray rates;
    for (const RateRow &row : draft.rates)
        rates.append(rateJson(row));
    QJsonArray transit;
    for (const TransitRow &row : draft.transit)
        transit.append(transitJson(row));
    QJsonArray carries;
    for (const auto flag : kGoodsFlags) {
        if (draft.carries & flag)
            carries.append(nameOf(flag));
    }
    QJsonObject json{{u"code"_s, draft.code},
                     {u"method"_s, nameOf(draft.method)},
                     {u"countries"_s, QJsonArray::fromStringList(draft.countries)},
                     {u"zones"_s, zones},
                     {u"currency"_s, draft.currency},
                     {u"rates"_s, rates},
                     {u"transit"_s, transit},
                     {u"max_grams"_s, draft.maxGrams},
                     {u"carries"_s, carries},
                     {u"cut_off"_s, clockText(draft.cutOff)},
                     {u"delivers_from"_s, clockText(draft.deliversFrom)},
                     {u"delivers_until"_s, clockText(draft.deliversUntil)}};
    if (draft.maxLongestMm)
        json.insert(u"max_longest_mm"_s, *draft.maxLongestMm);
    if (draft.maxGirthMm)
        json.insert(u"max_girth_mm"_s, *draft.maxGirthMm);
    return json;
}

} // namespace

Result<Carrier> Carrier::fromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    CarrierDraft draft;
    draft.code = fields.string("code"_L1);
    const QJsonObject names = fields.object("names"_L1);
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (it->isString())
            draft.names.insert(it.key(), it->toString());
        else
            fields.add({Error::invalid(pointerTo(u"names"_s, it.key()), u"expected a text"_s)});
    }
    draft.active = fields.optionalBoolean("active"_L1).value_or(draft.active);
    if (fields.has("working_days"_L1))
        draft.workingDays.fill(false);
    for (const int day : eachText(fields, "working_days"_L1, &dayOfWeekOf))
        draft.workingDays[size_t(day - 1)] = true;
    draft.holidays = eachText(fields, "holidays"_L1, &dateOf);
    eachObject(fields, "services"_L1, [&](JsonFields &item) { draft.services.append(readService(item)); });
    STOA_TRY(fields.end());
    return accept(draft);
}

QJsonObject Carrier::toJson() const
{
    QJsonArray workingDays;
    for (int day = 1; day <= 7; ++day) {
        if (m_draft.workingDays[size_t(day - 1)])
            workingDays.append(dayName(day));
    }
    QJsonArray holidays;
    for (const QDate date : m_draft.holidays)
        holidays.append(date.toString(Qt::ISODate));
    QJsonArray services;
    for (const CarrierService &service : m_services)
        services.append(serviceJson(service.details()));
    return {{u"code"_s, m_code.text()},       {u"names"_s, m_names.toJson()}, {u"active"_s, m_draft.active},
            {u"working_days"_s, workingDays}, {u"holidays"_s, holidays},      {u"services"_s, services}};
}

} // namespace stoa

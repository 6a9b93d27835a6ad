// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/zonesla.h"

#include "core/base/jsonfields.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHours = 90 * 24;
constexpr int kWhole = 10'000; // basis points
constexpr std::array kZones{Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural};

QString pointerOf(Zone zone, qsizetype index) { return u"zones/%1/%2"_s.arg(nameOf(zone)).arg(index); }

Result<void> checkBand(const SlaBand &band, const SlaBand *earlier, const QString &at)
{
    if (band.hours < 1 || band.hours > kMostHours)
        return Error::invalid(at + u"/hours"_s, u"must be between 1 and %1"_s.arg(kMostHours));
    if (earlier && band.hours <= earlier->hours)
        return Error::invalid(at + u"/hours"_s, u"the hours of a zone ascend"_s);
    if (band.low.value() < 0 || band.low.value() > kWhole)
        return Error::invalid(at + u"/low_bp"_s, u"must be between 0 and %1"_s.arg(kWhole));
    if (band.high < band.low || band.high.value() > kWhole)
        return Error::invalid(at + u"/high_bp"_s, u"must be between low_bp and %1"_s.arg(kWhole));
    if (earlier && band.low < earlier->low)
        return Error::invalid(at + u"/low_bp"_s, u"no less arrives in more hours"_s);
    if (earlier && band.high < earlier->high)
        return Error::invalid(at + u"/high_bp"_s, u"no less arrives in more hours"_s);
    return {};
}

} // namespace

Result<ZoneSla> ZoneSla::accept(const QMap<Zone, QList<SlaBand>> &bands)
{
    QMap<Zone, QList<SlaBand>> kept;
    for (const auto &[zone, list] : bands.asKeyValueRange()) {
        for (qsizetype i = 0; i < list.size(); ++i)
            STOA_TRY(checkBand(list[i], i > 0 ? &list[i - 1] : nullptr, pointerOf(zone, i)));
        if (!list.isEmpty())
            kept.insert(zone, list);
    }
    return ZoneSla(std::move(kept));
}

ZoneSla ZoneSla::standard()
{
    const auto band = [](int hours, int low, int high) {
        return SlaBand{hours, BasisPoints(low), BasisPoints(high)};
    };
    return ZoneSla({{Zone::Urban, {band(24, 8'500, 9'500), band(48, 9'800, 10'000)}},
                    {Zone::Suburban, {band(24, 7'000, 8'500), band(48, 9'000, 9'500)}},
                    {Zone::Rural, {band(48, 4'000, 6'000), band(72, 7'500, 8'500)}}});
}

Result<ZoneSla> ZoneSla::fromJson(const QJsonObject &json)
{
    JsonFields all(json);
    JsonFields zones(all.object("zones"_L1), all.pointer("zones"_L1));
    QMap<Zone, QList<SlaBand>> bands;
    for (const Zone zone : kZones) {
        const QJsonArray items = zones.optionalArray(nameOf(zone), 20);
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!items[i].isObject()) {
                all.add({Error::invalid(pointerOf(zone, i), u"expected an object"_s)});
                continue;
            }
            JsonFields fields(items[i].toObject(), pointerOf(zone, i));
            const auto hours = int(fields.integer("hours"_L1, 1, kMostHours));
            const auto low = qint32(fields.integer("low_bp"_L1, 0, kWhole));
            const auto high = qint32(fields.integer("high_bp"_L1, 0, kWhole));
            all.add(fields.errors());
            bands[zone].append({hours, BasisPoints(low), BasisPoints(high)});
        }
    }
    all.add(zones.errors());
    STOA_TRY(all.end());
    return accept(bands);
}

QJsonObject ZoneSla::toJson() const
{
    QJsonObject zones;
    for (const auto &[zone, list] : m_bands.asKeyValueRange()) {
        QJsonArray items;
        for (const SlaBand &band : list) {
            items.append(QJsonObject{{u"hours"_s, band.hours},
                                     {u"low_bp"_s, band.low.value()},
                                     {u"high_bp"_s, band.high.value()}});
        }
        zones.insert(nameOf(zone), items);
    }
    return {{u"zones"_s, zones}};
}

QLatin1StringView nameOf(SlaVerdict verdict)
{
    switch (verdict) {
    case SlaVerdict::Unknown:
        return "unknown"_L1;
    case SlaVerdict::Below:
        return "below"_L1;
    case SlaVerdict::Within:
        return "within"_L1;
    case SlaVerdict::Above:
        return "above"_L1;
    }
    return {};
}

std::optional<BasisPoints> SlaResult::share() const
{
    if (orders == 0)
        return std::nullopt;
    return BasisPoints(qint32((inTime * kWhole + orders / 2) / orders));
}

QList<SlaResult> evaluate(const ZoneSla &sla, const QList<DoorTime> &orders)
{
    QList<SlaResult> results;
    for (const Zone zone : kZones) {
        for (const SlaBand &band : sla.bands(zone))
            results.append({zone, band, 0, 0, SlaVerdict::Unknown});
    }
    for (const DoorTime &order : orders) {
        for (SlaResult &result : results) {
            const bool late = order.minutes > qint64(result.band.hours) * 60;
            if (result.zone != order.zone || (order.state == DoorState::UnderWay && !late))
                continue;
            ++result.orders;
            result.inTime += late ? 0 : 1;
        }
    }
    for (SlaResult &result : results) {
        if (result.orders == 0)
            continue;
        const qint64 share = result.inTime * kWhole;
        if (share < result.band.low.value() * result.orders)
            result.verdict = SlaVerdict::Below;
        else if (share > result.band.high.value() * result.orders)
            result.verdict = SlaVerdict::Above;
        else
            result.verdict = SlaVerdict::Within;
    }
    return results;
}

} // namespace stoa

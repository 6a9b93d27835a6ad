// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/nodesettings.h"

#include "core/base/jsonfields.h"
#include "core/base/nametext.h"
#include "core/domain/catalog/sscc.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPerHour = 100'000;
constexpr qint64 kMostHandlingMinor = 100'000'000;
constexpr qint64 kMostMetres = 21'000'000; // half way round the globe
constexpr qsizetype kMostCutOffs = 500;
constexpr int kLastMinute = 24 * 60 - 1;
constexpr int kWhole = 10'000; // basis points
constexpr int kMostHoldHours = 90 * 24;
constexpr int kMostBays = 1'000;
constexpr int kMostBoxes = 100'000;

Result<void> between(qint64 value, qint64 lowest, qint64 highest, const QString &field)
{
    if (value < lowest || value > highest)
        return Error::invalid(field, u"must be between %1 and %2"_s.arg(lowest).arg(highest));
    return {};
}

Result<void> checkMethods(const NodeSettingsDraft &draft)
{
    for (const auto method : kFulfilmentMethods) {
        const auto &terms = draft.methods[size_t(method)];
        if (!terms)
            continue;
        const QString at = u"methods/"_s + nameOf(method);
        STOA_TRY(between(terms->perHour, 0, kMostPerHour, at + u"/per_hour"_s));
        STOA_TRY(between(terms->buffer.value(), 0, NodeSettings::kMostBuffer.value(), at + u"/buffer_bp"_s));
        STOA_TRY(between(terms->preparationMinutes, 0, NodeSettings::kMostPreparation,
                         at + u"/preparation_minutes"_s));
    }
    return {};
}

Result<void> checkCutOffs(QList<CutOff> &cutOffs)
{
    if (cutOffs.size() > kMostCutOffs)
        return Error::invalid(u"cut_offs"_s, u"expected at most %1"_s.arg(kMostCutOffs));
    for (qsizetype i = 0; i < cutOffs.size(); ++i) {
        const QString at = u"cut_offs/%1"_s.arg(i);
        const auto carrier = CarrierCode::parse(cutOffs[i].carrier);
        if (!carrier)
            return Error::invalid(at + u"/carrier"_s, carrier.error().detail);
        cutOffs[i].carrier = carrier->text();
        STOA_TRY(between(cutOffs[i].minute, 0, kLastMinute, at + u"/at"_s));
        for (qsizetype earlier = 0; earlier < i; ++earlier) {
            if (cutOffs[earlier].carrier == cutOffs[i].carrier && cutOffs[earlier].zone == cutOffs[i].zone)
                return Error::invalid(at, u"the carrier and zone have a cut-off already"_s);
        }
    }
    return {};
}

Result<void> checkPerformance(const NodePerformance &performance)
{
    for (const auto &[share, field] : {std::pair{performance.onTime, u"performance/on_time_bp"_s},
                                       {performance.rejection, u"performance/rejection_bp"_s},
                                       {performance.recordAccuracy, u"performance/record_accuracy_bp"_s}}) {
        if (share)
            STOA_TRY(between(share->value(), 0, kWhole, field));
    }
    return {};
}

} // namespace

Result<NodeSettings> NodeSettings::accept(const NodeSettingsDraft &draft)
{
    NodeSettingsDraft checked = draft;
    STOA_TRY_ASSIGN(auto location, LocationCode::parse(draft.location));
    checked.location = location.text();
    if (draft.brokering && draft.offUntil)
        return Error::invalid(u"brokering/off_until"_s, u"brokering is on"_s);
    if (draft.brokering && !draft.offReason.isEmpty())
        return Error::invalid(u"brokering/reason"_s, u"brokering is on"_s);
    STOA_TRY_ASSIGN(checked.offReason, noteText(draft.offReason, 200, u"brokering/reason"_s));
    STOA_TRY(checkMethods(draft));
    STOA_TRY(checkCutOffs(checked.cutOffs));
    const auto currency = Currency::parse(draft.currency);
    if (!currency)
        return Error::invalid(u"currency"_s, currency.error().detail);
    STOA_TRY(between(draft.handlingPerPartMinor, 0, kMostHandlingMinor, u"handling_per_part_minor"_s));
    STOA_TRY(between(draft.handlingPerUnitMinor, 0, kMostHandlingMinor, u"handling_per_unit_minor"_s));
    STOA_TRY(between(draft.priority, 0, 100, u"priority"_s));
    STOA_TRY(checkPerformance(draft.performance));
    STOA_TRY(between(draft.distanceLimitMetres.value_or(0), 0, kMostMetres, u"distance_limit_metres"_s));
    STOA_TRY(between(draft.pickupHoldHours, 1, kMostHoldHours, u"pickup_hold_hours"_s));
    const auto least = [&draft](FulfilmentMethod method) {
        return draft.methods[size_t(method)] ? 1 : 0;
    };
    STOA_TRY(between(draft.curbsideBays, least(FulfilmentMethod::Curbside), kMostBays, u"curbside_bays"_s));
    STOA_TRY(between(draft.lockerBoxes, least(FulfilmentMethod::Locker), kMostBoxes, u"locker_boxes"_s));
    checked.gs1Prefix.clear();
    if (!draft.gs1Prefix.trimmed().isEmpty()) {
        STOA_TRY_ASSIGN(const auto prefix, Gs1Prefix::parse(draft.gs1Prefix));
        checked.gs1Prefix = prefix.text();
    }
    return NodeSettings(std::move(location), *currency, std::move(checked));
}

std::optional<int> NodeSettings::cutOff(const CarrierCode &carrier, std::optional<Zone> zone) const
{
    std::optional<int> general;
    for (const CutOff &cutOff : m_draft.cutOffs) {
        if (cutOff.carrier != carrier.text())
            continue;
        if (!cutOff.zone)
            general = cutOff.minute;
        else if (cutOff.zone == zone)
            return cutOff.minute;
    }
    return general;
}

Money NodeSettings::handlingCost(qint64 units) const
{
    return {m_draft.handlingPerPartMinor + m_draft.handlingPerUnitMinor * units, m_currency};
}

NodeSettingsDraft settingsByCapabilities(const Location &location)
{
    NodeSettingsDraft draft{.location = location.code().text()};
    using enum FulfilmentMethod;
    for (const QString &capability : location.details().capabilities) {
        if (capability == "shipFromStore"_L1)
            draft.of(Ship) = MethodTerms();
        else if (const auto method = methodOf(capability))
            draft.of(*method) = MethodTerms();
    }
    draft.curbsideBays = draft.of(Curbside) ? 2 : 0;
    draft.lockerBoxes = draft.of(Locker) ? 20 : 0;
    return draft;
}

} // namespace stoa

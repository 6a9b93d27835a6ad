// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/carrier.h"

#include "core/domain/network/country.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(GoodsFlag flag)
{
    switch (flag) {
    case GoodsFlag::Hazmat:
        return "hazmat"_L1;
    case GoodsFlag::Cold:
        return "cold"_L1;
    case GoodsFlag::Oversize:
        return "oversize"_L1;
    }
    return {};
}

std::optional<GoodsFlag> goodsFlagOf(QStringView name)
{
    for (const auto flag : kGoodsFlags) {
        if (nameOf(flag) == name)
            return flag;
    }
    return std::nullopt;
}

namespace {

constexpr qint64 kMostMinor = 1'000'000'000;
constexpr qint64 kMostGrams = 100'000'000; // a hundred tonnes
constexpr qint64 kMostMm = 100'000;
constexpr qint64 kMostMetres = 21'000'000; // half way round the globe
constexpr int kDay = 24 * 60; // minutes
constexpr qsizetype kMostRows = 1'000;
constexpr qsizetype kMostServices = 50;
constexpr qsizetype kMostHolidays = 1'000;

Result<void> between(qint64 value, qint64 lowest, qint64 highest, const QString &field)
{
    if (value < lowest || value > highest)
        return Error::invalid(field, u"must be between %1 and %2"_s.arg(lowest).arg(highest));
    return {};
}

Result<void> checkCountry(const QString &code, const QString &field)
{
    if (!isCountry(code))
        return Error::invalid(field, u"expected two upper-case letters"_s);
    return {};
}

Result<void> checkRate(const RateRow &row, const QString &at)
{
    if (!row.country.isEmpty())
        STOA_TRY(checkCountry(row.country, at + u"/country"_s));
    STOA_TRY(between(row.upToMetres.value_or(0), 0, kMostMetres, at + u"/up_to_metres"_s));
    STOA_TRY(between(row.baseMinor, 0, kMostMinor, at + u"/base_minor"_s));
    return between(row.perKgMinor, 0, kMostMinor, at + u"/per_kg_minor"_s);
}

Result<void> checkTransit(const TransitRow &row, const QString &at)
{
    if (!row.fromCountry.isEmpty())
        STOA_TRY(checkCountry(row.fromCountry, at + u"/from_country"_s));
    if (!row.toCountry.isEmpty())
        STOA_TRY(checkCountry(row.toCountry, at + u"/to_country"_s));
    return between(row.days, 0, Carrier::kMostTransitDays, at + u"/days"_s);
}

} // namespace

Result<CarrierService> Carrier::acceptService(const CarrierServiceDraft &draft, const QString &at)
{
    auto code = CarrierCode::parse(draft.code);
    if (!code)
        return Error::invalid(at + u"/code"_s, code.error().detail);
    if (!leavesByCarrier(draft.method))
        return Error::invalid(at + u"/method"_s, u"a carrier ships, to a door or to a store"_s);
    if (draft.countries.isEmpty() || draft.countries.size() > 300)
        return Error::invalid(at + u"/countries"_s, u"expected 1 to 300 countries"_s);
    for (qsizetype i = 0; i < draft.countries.size(); ++i)
        STOA_TRY(checkCountry(draft.countries[i], at + u"/countries/%1"_s.arg(i)));
    const auto currency = Currency::parse(draft.currency);
    if (!currency)
        return Error::invalid(at + u"/currency"_s, currency.error().detail);
    if (draft.rates.isEmpty() || draft.rates.size() > kMostRows)
        return Error::invalid(at + u"/rates"_s, u"expected 1 to %1 lines"_s.arg(kMostRows));
    for (qsizetype i = 0; i < draft.rates.size(); ++i)
        STOA_TRY(checkRate(draft.rates[i], at + u"/rates/%1"_s.arg(i)));
    if (draft.transit.isEmpty() || draft.transit.size() > kMostRows)
        return Error::invalid(at + u"/transit"_s, u"expected 1 to %1 lines"_s.arg(kMostRows));
    for (qsizetype i = 0; i < draft.transit.size(); ++i)
        STOA_TRY(checkTransit(draft.transit[i], at + u"/transit/%1"_s.arg(i)));
    STOA_TRY(between(draft.maxGrams, 1, kMostGrams, at + u"/max_grams"_s));
    STOA_TRY(between(draft.maxLongestMm.value_or(1), 1, kMostMm, at + u"/max_longest_mm"_s));
    STOA_TRY(between(draft.maxGirthMm.value_or(1), 1, kMostMm * 5, at + u"/max_girth_mm"_s));
    STOA_TRY(between(draft.cutOff, 0, kDay - 1, at + u"/cut_off"_s));
    STOA_TRY(between(draft.deliversFrom, 0, kDay - 1, at + u"/delivers_from"_s));
    STOA_TRY(between(draft.deliversUntil, draft.deliversFrom + 1, kDay - 1, at + u"/delivers_until"_s));
    CarrierServiceDraft kept = draft;
    kept.code = code->text();
    return CarrierService(std::move(*code), *currency, std::move(kept));
}

Result<Carrier> Carrier::accept(const CarrierDraft &draft)
{
    auto code = CarrierCode::parse(draft.code);
    if (!code)
        return Error::invalid(u"code"_s, code.error().detail);
    STOA_TRY_ASSIGN(auto names, Names::accept(draft.names));
    if (std::ranges::none_of(draft.workingDays, std::identity()))
        return Error::invalid(u"working_days"_s, u"a carrier works on a day of the week"_s);
    if (draft.holidays.size() > kMostHolidays)
        return Error::invalid(u"holidays"_s, u"expected at most %1 dates"_s.arg(kMostHolidays));
    for (qsizetype i = 0; i < draft.holidays.size(); ++i) {
        if (!draft.holidays[i].isValid())
            return Error::invalid(u"holidays/%1"_s.arg(i), u"expected a date like 2026-12-25"_s);
    }
    if (draft.services.size() > kMostServices)
        return Error::invalid(u"services"_s, u"expected at most %1 services"_s.arg(kMostServices));
    Carrier carrier(std::move(*code), std::move(names), draft);
    carrier.m_draft.code = carrier.m_code.text();
    carrier.m_draft.names = carrier.m_names.all();
    std::ranges::sort(carrier.m_draft.holidays);
    carrier.m_draft.services.clear();
    for (qsizetype i = 0; i < draft.services.size(); ++i) {
        const QString at = u"services/%1"_s.arg(i);
        STOA_TRY_ASSIGN(const auto service, acceptService(draft.services[i], at));
        if (carrier.service(service.code()))
            return Error::invalid(at + u"/code"_s, u"the carrier has a service of this code"_s);
        carrier.m_draft.services.append(service.details());
        carrier.m_services.append(service);
    }
    return carrier;
}

const CarrierService *Carrier::service(const CarrierCode &code) const
{
    const auto found = std::ranges::find(m_services, code, &CarrierService::code);
    return found == m_services.end() ? nullptr : &*found;
}

bool Carrier::worksOn(QDate date) const
{
    return m_draft.workingDays[size_t(date.dayOfWeek() - 1)]
        && !std::ranges::binary_search(m_draft.holidays, date);
}

QDate Carrier::workingDay(QDate date, int further) const
{
    // Ends: some day of each week is a working day, and holidays are finitely many.
    for (;; date = date.addDays(1)) {
        if (worksOn(date) && further-- == 0)
            return date;
    }
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/location.h"

#include "core/base/printable.h"
#include "core/domain/network/country.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(LocationKind kind)
{
    switch (kind) {
    case LocationKind::Store:
        return "store"_L1;
    case LocationKind::DarkStore:
        return "darkStore"_L1;
    case LocationKind::MicroFulfilment:
        return "microFulfilment"_L1;
    case LocationKind::Locker:
        return "locker"_L1;
    case LocationKind::Warehouse:
        return "warehouse"_L1;
    case LocationKind::Supplier:
        return "supplier"_L1;
    case LocationKind::WebShop:
        return "webShop"_L1;
    }
    return {};
}

std::optional<LocationKind> locationKindOf(QStringView name)
{
    for (const auto kind :
         {LocationKind::Store, LocationKind::DarkStore, LocationKind::MicroFulfilment, LocationKind::Locker,
          LocationKind::Warehouse, LocationKind::Supplier, LocationKind::WebShop}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QLatin1StringView nameOf(Zone zone)
{
    switch (zone) {
    case Zone::Urban:
        return "urban"_L1;
    case Zone::Suburban:
        return "suburban"_L1;
    case Zone::Regional:
        return "regional"_L1;
    case Zone::Rural:
        return "rural"_L1;
    }
    return {};
}

std::optional<Zone> zoneOf(QStringView name)
{
    for (const auto zone : {Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural}) {
        if (nameOf(zone) == name)
            return zone;
    }
    return std::nullopt;
}

Location::Location(LocationCode code, LocationKind kind, Names names, std::optional<Zone> zone,
                   LocationDraft draft)
    : m_code(std::move(code))
    , m_kind(kind)
    , m_names(std::move(names))
    , m_zone(zone)
    , m_draft(std::move(draft))
{ }

namespace {

bool isDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text;
}

Result<void> checkHours(const QJsonObject &hours)
{
    static const std::array kDays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    static const QRegularExpression kSpan(u"^([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-4]):[0-5]\\d$"_s);
    for (auto it = hours.begin(); it != hours.end(); ++it) {
        const bool isDay = std::ranges::find(kDays, it.key()) != kDays.end() || isDate(it.key());
        if (!isDay || !it->isArray())
            return Error::invalid(u"hours/"_s + it.key(), u"expected mon to sun or a date, each a list"_s);
        const QJsonArray spans = it->toArray();
        for (const QJsonValue &span : spans) {
            if (!kSpan.match(span.toString()).hasMatch())
                return Error::invalid(u"hours/"_s + it.key(), u"expected spans like 09:00-21:00"_s);
        }
    }
    return {};
}

} // namespace

Result<Location> Location::accept(const LocationDraft &draft)
{
    auto code = LocationCode::parse(draft.code);
    if (!code)
        return Error::invalid(u"code"_s, code.error().detail);
    const auto kind = locationKindOf(draft.kind);
    if (!kind)
        return Error::invalid(u"kind"_s, u"unknown kind of location"_s);
    STOA_TRY_ASSIGN(auto names, Names::accept(draft.names));
    for (const auto &[field, text] : {std::pair{u"street"_s, draft.street},
                                      {u"city"_s, draft.city},
                                      {u"postal_code"_s, draft.postalCode}}) {
        if (!isPrintable(text))
            return Error::invalid(field, u"expected text without control characters"_s);
    }
    const auto zone = zoneOf(draft.zone);
    if (!draft.zone.isEmpty() && !zone)
        return Error::invalid(u"zone"_s, u"expected urban, suburban, regional or rural"_s);
    if (!draft.country.isEmpty() && !isCountry(draft.country))
        return Error::invalid(u"country"_s, u"expected two upper-case letters"_s);
    if (draft.coordinates
        && (qAbs(draft.coordinates->latitude) > 90'000'000
            || qAbs(draft.coordinates->longitude) > 180'000'000))
        return Error::invalid(u"coordinates"_s, u"outside of the globe"_s);
    STOA_TRY(checkHours(draft.hours));
    LocationDraft kept = draft;
    for (QString *text : {&kept.street, &kept.city})
        *text = text->normalized(QString::NormalizationForm_C);
    return Location(std::move(*code), *kind, std::move(names), zone, kept);
}

QTimeZone Location::timeZone() const
{
    const QByteArray id = m_draft.timeZone.toLatin1();
    return id.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(id) ? QTimeZone::utc() : QTimeZone(id);
}

} // namespace stoa

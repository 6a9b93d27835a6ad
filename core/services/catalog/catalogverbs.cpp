// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalog/catalogverbs.h"

#include "core/store/catalog/catalogrepository.h"
#include "core/store/network/locationrepository.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Result<QMap<QString, QString>> namesFromJson(const QJsonObject &body)
{
    STOA_TRY_ASSIGN(const auto names, Names::fromJson(body.value("names"_L1).toObject()));
    return names.all();
}

Result<QStringList> textsFromJson(const QJsonObject &body, QLatin1StringView field)
{
    QStringList texts;
    const auto values = body.value(field).toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].isString())
            return Error::invalid(u"%1/%2"_s.arg(field).arg(i), u"expected a text"_s);
        texts.append(values[i].toString());
    }
    return texts;
}

std::optional<qint64> integer(const QJsonObject &body, QLatin1StringView field)
{
    const auto value = body.value(field);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<bool> truth(const QJsonObject &body, QLatin1StringView field)
{
    const auto value = body.value(field);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

Result<ItemDraft> itemDraftFromJson(const QJsonObject &body)
{
    ItemDraft draft;
    draft.sku = body.value("sku"_L1).toString();
    STOA_TRY_ASSIGN(draft.names, namesFromJson(body));
    draft.category = body.value("category"_L1).toString();
    draft.brand = body.value("brand"_L1).toString();
    draft.unit = body.value("unit"_L1).toString(u"H87"_s);
    draft.currency = body.value("currency"_L1).toString(u"EUR"_s);
    draft.costMinor = integer(body, "cost"_L1);
    draft.priceMinor = integer(body, "price"_L1);
    draft.vatClass = body.value("vat_class"_L1).toString();
    draft.velocity = body.value("velocity"_L1).toString();
    STOA_TRY_ASSIGN(draft.gtins, textsFromJson(body, "gtins"_L1));
    draft.active = truth(body, "active"_L1);
    return draft;
}

Result<LocationDraft> locationDraftFromJson(const QJsonObject &body)
{
    LocationDraft draft;
    draft.code = body.value("code"_L1).toString();
    draft.kind = body.value("kind"_L1).toString();
    STOA_TRY_ASSIGN(draft.names, namesFromJson(body));
    draft.street = body.value("street"_L1).toString();
    draft.city = body.value("city"_L1).toString();
    draft.postalCode = body.value("postal_code"_L1).toString();
    draft.country = body.value("country"_L1).toString();
    draft.timeZone = body.value("time_zone"_L1).toString(u"UTC"_s);
    draft.zone = body.value("zone"_L1).toString();
    const auto latitude = integer(body, "latitude"_L1);
    const auto longitude = integer(body, "longitude"_L1);
    if (latitude && longitude)
        draft.coordinates = Coordinates{*latitude, *longitude};
    draft.hours = body.value("hours"_L1).toObject();
    STOA_TRY_ASSIGN(draft.capabilities, textsFromJson(body, "capabilities"_L1));
    draft.active = truth(body, "active"_L1);
    return draft;
}

Result<void> saveItem(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY(work.context().rights.authorize(Permission::CatalogEdit));
    STOA_TRY_ASSIGN(const auto draft, itemDraftFromJson(body));
    STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
    return CatalogRepository::save(work, item);
}

Result<void> saveLocation(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY(work.context().rights.authorize(Permission::NetworkEdit));
    STOA_TRY_ASSIGN(const auto draft, locationDraftFromJson(body));
    STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
    return LocationRepository::save(work, location);
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalog/catalogverbs.h"

#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

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

Result<void> checkCategory(sql::Connection &connection, const Item &item, const std::optional<Item> &before)
{
    if (item.category().isEmpty())
        return {};
    STOA_TRY_ASSIGN(const bool known, CatalogRepository::categoryExists(connection, item.category()));
    if (known)
        return {};
    if (before && before->category() == item.category())
        return {};
    return Error::invalid(u"category"_s, u"no such category"_s);
}

Result<void> checkTree(sql::Connection &connection, const Category &category)
{
    QSet<QString> seen{category.code()};
    for (QString above = category.parent(); !above.isEmpty();) {
        if (seen.contains(above))
            return Error::invalid(u"parent"_s, u"the category would be above itself"_s);
        seen.insert(above);
        STOA_TRY_ASSIGN(const auto next, CatalogRepository::parentOf(connection, above));
        if (!next)
            return Error::invalid(u"parent"_s, u"no such category"_s);
        above = *next;
    }
    return {};
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
    draft.weightGrams = integer(body, "weight"_L1).value_or(0);
    STOA_TRY_ASSIGN(draft.flags, textsFromJson(body, "flags"_L1));
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

Result<Category> categoryFromJson(const QJsonObject &body)
{
    STOA_TRY_ASSIGN(const auto names, namesFromJson(body));
    return Category::accept(body.value("code"_L1).toString(), body.value("parent"_L1).toString(), names,
                            integer(body, "rank"_L1).value_or(0));
}

Result<void> needUnitOfMovements(sql::Connection &connection, const Item &item,
                                 const std::optional<Item> &before)
{
    if (!before && item.unit() == Unit::Piece) {
        STOA_TRY_ASSIGN(const bool parts, LedgerRepository::hasParts(connection, item.sku().text()));
        if (parts)
            return Error::invalid(u"unit"_s, u"parts of the SKU moved, and pieces have none"_s);
    }
    if (!before || before->unit() == item.unit())
        return {};
    STOA_TRY_ASSIGN(const bool moved, LedgerRepository::hasMovements(connection, item.sku().text()));
    if (moved)
        return Error::invalid(u"unit"_s, u"the SKU has movements that were counted in another unit"_s);
    return {};
}

/// Price and cost each ask for a permission of their own; an amount never becomes one in another currency by
/// being left alone.
static Result<void> checkMoney(const Rights &rights, const Item &item, const std::optional<Item> &before)
{
    if (item.cost() && !rights.may(Permission::CostRead))
        return lacking(Permission::CostRead, u"cost"_s);
    if (item.price() != (before ? before->price() : std::nullopt) && !rights.may(Permission::PriceEdit))
        return lacking(Permission::PriceEdit, u"price"_s);
    if (before && before->currency() != item.currency() && before->cost() && !item.cost())
        return Error::invalid(u"currency"_s,
                              u"another currency needs the price and the cost in it as well"_s);
    return {};
}

Result<void> saveItem(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY(work.context().rights.authorizeChain(Permission::CatalogEdit));
    STOA_TRY_ASSIGN(const auto draft, itemDraftFromJson(body));
    STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
    STOA_TRY_ASSIGN(const auto before, CatalogRepository::find(work.connection(), item.sku().text()));
    STOA_TRY(checkMoney(work.context().rights, item, before));
    STOA_TRY(checkCategory(work.connection(), item, before));
    STOA_TRY(needUnitOfMovements(work.connection(), item, before));
    return CatalogRepository::save(work, item);
}

Result<void> saveCategory(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY(work.context().rights.authorizeChain(Permission::CatalogEdit));
    STOA_TRY_ASSIGN(const auto category, categoryFromJson(body));
    STOA_TRY(checkTree(work.connection(), category));
    return CatalogRepository::saveCategory(work, category);
}

Result<Location> acceptLocation(const LocationDraft &draft)
{
    // Not the value's own rule: whoever reads a location may know fewer time zones than the hub.
    if (!draft.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(draft.timeZone.toUtf8()))
        return Error::invalid(u"time_zone"_s, u"expected a time zone of the IANA list, as Europe/Athens"_s);
    return Location::accept(draft);
}

Result<void> saveLocation(UnitOfWork &work, const QJsonObject &body)
{
    const Rights &rights = work.context().rights;
    STOA_TRY(rights.authorize(Permission::NetworkEdit));
    STOA_TRY_ASSIGN(const auto draft, locationDraftFromJson(body));
    // A place is changed by who works for it, and a new one made by who works for all.
    if (!rights.maySeeStore(draft.code.trimmed().toUpper()))
        return Error::of(Problem::NotFound, u"no such location among the stores that one works for"_s,
                         u"code"_s);
    STOA_TRY_ASSIGN(const auto location, acceptLocation(draft));
    return LocationRepository::save(work, location);
}

} // namespace stoa

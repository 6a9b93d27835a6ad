// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/category.h"
#include "core/domain/catalog/item.h"
#include "core/domain/network/location.h"
#include "core/store/unitofwork.h"

#include <QJsonObject>

namespace stoa {

/// JSON of an item as REST and item.save have it: {sku, names, category, brand, unit, price, cost, currency,
/// vat_class, velocity, weight, flags, gtins}. Amounts are minor units.
Result<ItemDraft> itemDraftFromJson(const QJsonObject &body);
Result<LocationDraft> locationDraftFromJson(const QJsonObject &body);
/// {code, parent, names, rank}.
Result<Category> categoryFromJson(const QJsonObject &body);

// Each fails with Forbidden, InvalidInput or Conflict and the field.

/// An item may keep a category that the catalogue does not know (a feed may have named it), not take one; its
/// unit stays once anything of it moved.
Result<void> saveItem(UnitOfWork &work, const QJsonObject &body);
/// An error of `unit` where the item, that was `before`, would be counted in another unit than its movements
/// were.
Result<void> needUnitOfMovements(sql::Connection &connection, const Item &item,
                                 const std::optional<Item> &before);
/// The parent is there, and the tree stays one: no category comes to be above itself.
Result<void> saveCategory(UnitOfWork &work, const QJsonObject &body);
/// A location whose time zone exists.
Result<Location> acceptLocation(const LocationDraft &draft);
Result<void> saveLocation(UnitOfWork &work, const QJsonObject &body);

} // namespace stoa

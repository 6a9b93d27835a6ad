// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/item.h"
#include "core/domain/network/location.h"
#include "core/store/unitofwork.h"

#include <QJsonObject>

namespace stoa {

/// JSON of an item as REST and item.save have it: {sku, names, category, brand, unit, price, cost, currency,
/// vat_class, velocity, gtins}. Amounts are minor units.
Result<ItemDraft> itemDraftFromJson(const QJsonObject &body);
Result<LocationDraft> locationDraftFromJson(const QJsonObject &body);

/// Fails with Forbidden, InvalidInput or Conflict and the field.
Result<void> saveItem(UnitOfWork &work, const QJsonObject &body);
Result<void> saveLocation(UnitOfWork &work, const QJsonObject &body);

} // namespace stoa

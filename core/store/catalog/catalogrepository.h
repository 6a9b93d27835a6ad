// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/category.h"
#include "core/domain/catalog/item.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Items with their costs and barcodes, and categories.
class CatalogRepository {
public:
    /// Writes item, cost (when given) and barcodes; barcodes that the item no longer has are removed. A
    /// barcode of another item fails with Conflict (gtins/<n>).
    static Result<void> save(UnitOfWork &work, const Item &item);
    static Result<void> saveCategory(UnitOfWork &work, const Category &category);

    static Result<bool> exists(sql::Connection &connection, const QString &sku);
    static Result<std::optional<Item>> find(sql::Connection &connection, const QString &sku);
    static Result<bool> categoryExists(sql::Connection &connection, const QString &code);
    /// The code of the category above; nothing when there is no such category.
    static Result<std::optional<QString>> parentOf(sql::Connection &connection, const QString &code);
    static Result<std::optional<QString>> skuOfBarcode(sql::Connection &connection, const QString &gtin);
    /// By rank and code.
    static Result<QList<Category>> categories(sql::Connection &connection);
};

} // namespace stoa

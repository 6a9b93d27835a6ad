// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalog/catalogrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const Names &names) { return QJsonDocument(names.toJson()).toJson(QJsonDocument::Compact); }

Result<QStringList> barcodesOf(sql::Connection &connection, const QString &sku)
{
    QStringList list;
    STOA_TRY(connection.each(
        "SELECT gtin FROM barcode WHERE sku = ?1 ORDER BY gtin",
        [&list](const sql::Statement &row) { list.append(row.text(0)); }, sku));
    return list;
}

Result<void> saveBarcodes(UnitOfWork &work, const Item &item)
{
    STOA_TRY_ASSIGN(QStringList stale, barcodesOf(work.connection(), item.sku().text()));
    for (qsizetype i = 0; i < item.gtins().size(); ++i) {
        const QString &gtin = item.gtins()[i].text();
        if (stale.removeOne(gtin))
            continue;
        STOA_TRY_ASSIGN(const auto owner, CatalogRepository::skuOfBarcode(work.connection(), gtin));
        if (owner)
            return Error::of(Problem::AlreadyExists, u"the barcode belongs to another SKU"_s,
                             u"gtins/%1"_s.arg(i));
        STOA_TRY(work.change({EntityType::Barcode, gtin.toUtf8()}, ChangeOp::Upsert, [&] {
            return work.connection().run("INSERT INTO barcode (gtin, sku) VALUES (?1, ?2)", gtin,
                                         item.sku().text());
        }));
    }
    for (const QString &gtin : std::as_const(stale)) {
        STOA_TRY(work.change({EntityType::Barcode, gtin.toUtf8()}, ChangeOp::Remove, [&] {
            return work.connection().run("DELETE FROM barcode WHERE gtin = ?1", gtin);
        }));
    }
    return {};
}

} // namespace

Result<void> CatalogRepository::save(UnitOfWork &work, const Item &item)
{
    const QString &sku = item.sku().text();
    const auto price = item.price() ? std::optional(item.price()->minorUnits()) : std::nullopt;
    STOA_TRY(work.change({EntityType::Item, sku.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO item (sku, names, category, brand, unit, price, currency, vat_class, velocity, "
            "updated_at, active, weight, flags) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, coalesce(?11, 1), ?12, ?13) ON CONFLICT (sku) "
            "DO UPDATE "
            "SET "
            "names = excluded.names, category = excluded.category, brand = excluded.brand, unit = "
            "excluded.unit, "
            "price = excluded.price, currency = excluded.currency, vat_class = excluded.vat_class, "
            "velocity = excluded.velocity, weight = excluded.weight, flags = excluded.flags, active = "
            "coalesce(?11, item.active), version = item.version + 1, "
            "updated_at = "
            "excluded.updated_at",
            sku, jsonOf(item.names()), item.category(), item.brand(), codeOf(item.unit()), price,
            item.currency().code(), item.vatClass(), item.velocity(), work.context().recordedAt,
            item.active() ? std::optional(qint64(*item.active())) : std::nullopt, item.weightGrams(),
            QJsonDocument(QJsonArray::fromStringList(item.flags())).toJson(QJsonDocument::Compact));
    }));
    if (const auto cost = item.cost()) {
        STOA_TRY(work.change({EntityType::Cost, sku.toUtf8()}, ChangeOp::Upsert, [&] {
            return work.connection().run(
                "INSERT INTO item_cost (sku, cost, currency) VALUES (?1, ?2, ?3) ON CONFLICT (sku) DO UPDATE "
                "SET "
                "cost = excluded.cost, currency = excluded.currency, version = item_cost.version + 1",
                sku, cost->minorUnits(), item.currency().code());
        }));
    }
    return saveBarcodes(work, item);
}

Result<void> CatalogRepository::saveCategory(UnitOfWork &work, const Category &category)
{
    return work.change({EntityType::Category, category.code().toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO category (code, parent, names, rank) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (code) DO "
            "UPDATE "
            "SET parent = excluded.parent, names = excluded.names, rank = excluded.rank, "
            "version = category.version + 1",
            category.code(), category.parent(), jsonOf(category.names()), category.rank());
    });
}

Result<bool> CatalogRepository::exists(sql::Connection &connection, const QString &sku)
{
    STOA_TRY_ASSIGN(const auto found, connection.scalar("SELECT 1 FROM item WHERE sku = ?1", sku));
    return found != 0;
}

Result<std::optional<Item>> CatalogRepository::find(sql::Connection &connection, const QString &sku)
{
    const auto make = [](const sql::Statement &row) {
        ItemDraft draft;
        draft.sku = row.text(0);
        const auto names = QJsonDocument::fromJson(row.bytes(1)).object();
        for (auto it = names.begin(); it != names.end(); ++it)
            draft.names.insert(it.key(), it->toString());
        draft.category = row.text(2);
        draft.brand = row.text(3);
        draft.unit = row.text(4);
        draft.priceMinor = row.optionalInt64(5);
        draft.currency = row.text(6);
        draft.vatClass = row.text(7);
        draft.velocity = row.text(8);
        draft.costMinor = row.optionalInt64(9);
        draft.weightGrams = row.int64(10);
        const auto flags = QJsonDocument::fromJson(row.bytes(11)).array();
        for (const QJsonValue &flag : flags)
            draft.flags.append(flag.toString());
        return draft;
    };
    STOA_TRY_ASSIGN(
        auto draft,
        connection.first("SELECT i.sku, i.names, i.category, i.brand, i.unit, i.price, i.currency, "
                         "i.vat_class, i.velocity, c.cost, i.weight, i.flags FROM item i "
                         "LEFT JOIN item_cost c ON c.sku = i.sku WHERE i.sku = ?1",
                         make, sku));
    if (!draft)
        return std::optional<Item>();
    STOA_TRY_ASSIGN(draft->gtins, barcodesOf(connection, sku));
    STOA_TRY_ASSIGN(auto item, Item::accept(*draft));
    return std::optional(std::move(item));
}

Result<bool> CatalogRepository::categoryExists(sql::Connection &connection, const QString &code)
{
    STOA_TRY_ASSIGN(const auto found, connection.scalar("SELECT 1 FROM category WHERE code = ?1", code));
    return found != 0;
}

Result<std::optional<QString>> CatalogRepository::parentOf(sql::Connection &connection, const QString &code)
{
    return connection.first(
        "SELECT parent FROM category WHERE code = ?1", [](const sql::Statement &row) { return row.text(0); },
        code);
}

Result<std::optional<QString>> CatalogRepository::skuOfBarcode(sql::Connection &connection,
                                                               const QString &gtin)
{
    return connection.first(
        "SELECT sku FROM barcode WHERE gtin = ?1", [](const sql::Statement &row) { return row.text(0); },
        gtin);
}

Result<QList<Category>> CatalogRepository::categories(sql::Connection &connection)
{
    QList<Category> list;
    STOA_TRY(connection.each(
        "SELECT code, parent, names, rank FROM category ORDER BY rank, code",
        [&list](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto names, Names::fromJson(QJsonDocument::fromJson(row.bytes(2)).object()));
            STOA_TRY_ASSIGN(auto category,
                            Category::accept(row.text(0), row.text(1), names.all(), row.int64(3)));
            list.append(std::move(category));
            return {};
        }));
    return list;
}

} // namespace stoa

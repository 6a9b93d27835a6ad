// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalog/catalogverbs.h"
#include "core/store/catalog/catalogrepository.h"
#include "hub/imports/tablerows.h"

#include <QSet>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// A category that the file names and nobody has made yet: called by its code until someone gives it names.
/// Whether it was made now.
Result<bool> makeCategory(UnitOfWork &work, const QString &code)
{
    if (code.isEmpty())
        return false;
    STOA_TRY_ASSIGN(const bool known, CatalogRepository::categoryExists(work.connection(), code));
    if (known)
        return false;
    STOA_TRY_ASSIGN(const auto last, work.connection().scalar("SELECT max(rank) FROM category"));
    auto category = Category::accept(code, {}, {{u"en"_s, code}}, std::min(last + 1, Category::kMostRank));
    if (!category)
        return Error::invalid(u"category"_s, category.error().detail);
    STOA_TRY(CatalogRepository::saveCategory(work, *category));
    return true;
}

/// Items: of one that is known, what the line does not tell stays.
class CatalogTable final : public TableKind {
public:
    QList<ColumnNames> columns() const override
    {
        return {{u"sku"_s, {u"item"_s, u"item_code"_s, u"article"_s, u"stockcode"_s}, true},
                {u"name"_s, {u"description"_s, u"title"_s}},
                {u"category"_s},
                {u"brand"_s},
                {u"unit"_s},
                {u"price"_s},
                {u"cost"_s},
                {u"currency"_s},
                {u"vat_class"_s, {u"vat"_s}},
                {u"velocity"_s},
                {u"weight"_s, {u"weight_g"_s, u"grams"_s}},
                {u"flags"_s},
                {u"gtins"_s, {u"gtin"_s, u"barcode"_s, u"barcodes"_s, u"ean"_s}}};
    }
    bool takes(const QString &column) const override { return column.startsWith(u"name_"_s); }

    QHash<QString, qint64> figures() const override { return {{u"categoriesMade"_s, m_made.size()}}; }

    Result<RowWrite> read(const TableRow &row, Instant) const override
    {
        // As far as the line can be judged without what is there already.
        ItemDraft alone;
        STOA_TRY(tell(row, alone));
        if (alone.names.isEmpty())
            alone.names.insert(u"en"_s, alone.sku);
        STOA_TRY_ASSIGN(const auto shape, Item::accept(alone));
        STOA_TRY(m_named.take(shape.sku().text(), row.line(), u"sku"_s));
        return RowWrite([this, row, sku = shape.sku().text()](UnitOfWork &work) -> Result<bool> {
            STOA_TRY_ASSIGN(const auto before, CatalogRepository::find(work.connection(), sku));
            ItemDraft draft = before ? draftOf(*before) : ItemDraft();
            STOA_TRY(tell(row, draft));
            STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
            if (before && isSame(*before, item))
                return false;
            if (before)
                STOA_TRY(checkCounting(work, *before, item, row));
            STOA_TRY_ASSIGN(const bool made, makeCategory(work, item.category()));
            STOA_TRY(CatalogRepository::save(work, item));
            if (made)
                m_made.insert(item.category());
            return true;
        });
    }

private:
    static ItemDraft draftOf(const Item &item)
    {
        ItemDraft draft;
        draft.sku = item.sku().text();
        draft.names = item.names().all();
        draft.category = item.category();
        draft.brand = item.brand();
        draft.unit = codeOf(item.unit());
        draft.currency = item.currency().code();
        draft.priceMinor = item.price() ? std::optional(item.price()->minorUnits()) : std::nullopt;
        draft.costMinor = item.cost() ? std::optional(item.cost()->minorUnits()) : std::nullopt;
        draft.vatClass = item.vatClass();
        draft.velocity = item.velocity();
        draft.weightGrams = item.weightGrams();
        draft.flags = item.flags();
        for (const Gtin &gtin : item.gtins())
            draft.gtins.append(gtin.text());
        return draft;
    }

    /// Puts into the draft what the line tells; a field that is empty or not there tells nothing.
    static Result<void> tell(const TableRow &row, ItemDraft &draft)
    {
        draft.sku = row.text(u"sku"_s);
        row.putNames(draft.names);
        row.put(u"category"_s, draft.category);
        row.put(u"brand"_s, draft.brand);
        row.put(u"unit"_s, draft.unit);
        row.put(u"currency"_s, draft.currency);
        row.put(u"vat_class"_s, draft.vatClass);
        row.put(u"velocity"_s, draft.velocity);
        const auto currency = Currency::parse(draft.currency);
        if (!currency)
            return Error::invalid(u"currency"_s, currency.error().detail);
        draft.currency = currency->code();
        STOA_TRY_ASSIGN(const auto price, amountOf(row, u"price"_s, *currency));
        STOA_TRY_ASSIGN(const auto cost, amountOf(row, u"cost"_s, *currency));
        draft.priceMinor = price ? price : draft.priceMinor;
        draft.costMinor = cost ? cost : draft.costMinor;
        if (const QString weight = row.text(u"weight"_s); !weight.isEmpty()) {
            bool isWhole = false;
            draft.weightGrams = weight.toLongLong(&isWhole);
            if (!isWhole)
                return Error::invalid(u"weight"_s, u"expected whole grams"_s);
        }
        if (const auto flags = row.text(u"flags"_s).split(u' ', Qt::SkipEmptyParts); !flags.isEmpty())
            draft.flags = flags;
        const auto gtins = row.text(u"gtins"_s).split(u' ', Qt::SkipEmptyParts);
        draft.gtins = gtins.isEmpty() ? draft.gtins : gtins;
        return {};
    }

    /// What is counted in pieces does not become kilograms, and an amount in one currency not one in another.
    static Result<void> checkCounting(UnitOfWork &work, const Item &before, const Item &item,
                                      const TableRow &row)
    {
        STOA_TRY(needUnitOfMovements(work.connection(), item, before));
        const auto left = [&row](const QString &column, const std::optional<Money> &amount) {
            return amount && row.text(column).isEmpty();
        };
        if (item.currency() != before.currency()
            && (left(u"price"_s, before.price()) || left(u"cost"_s, before.cost())))
            return Error::invalid(u"currency"_s,
                                  u"another currency needs the price and the cost in it as well"_s);
        return {};
    }

    static bool isSame(const Item &a, const Item &b)
    {
        const auto sorted = [](QList<Gtin> gtins) {
            std::ranges::sort(gtins, {}, &Gtin::text);
            return gtins;
        };
        // A cost that the file does not tell stays as it is.
        return a.names() == b.names() && a.category() == b.category() && a.brand() == b.brand()
            && a.unit() == b.unit() && a.currency() == b.currency() && a.price() == b.price()
            && (!b.cost() || a.cost() == b.cost()) && a.vatClass() == b.vatClass()
            && a.velocity() == b.velocity() && a.weightGrams() == b.weightGrams() && a.flags() == b.flags()
            && sorted(a.gtins()) == sorted(b.gtins());
    }

    mutable NamedOnce m_named;
    mutable QSet<QString> m_made; ///< categories; once each, also where a transaction is run again
};

} // namespace

std::unique_ptr<TableKind> catalogTable() { return std::make_unique<CatalogTable>(); }

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/item.h"

#include "core/base/printable.h"
#include "core/domain/catalog/category.h"

namespace stoa {

using namespace Qt::StringLiterals;

Item::Item(Sku sku, Names names, Unit unit, Currency currency, QList<Gtin> gtins, ItemDraft draft)
    : m_sku(std::move(sku))
    , m_names(std::move(names))
    , m_unit(unit)
    , m_currency(currency)
    , m_gtins(std::move(gtins))
    , m_draft(std::move(draft))
{ }

Result<Item> Item::accept(const ItemDraft &draft)
{
    STOA_TRY_ASSIGN(auto sku, Sku::parse(draft.sku));
    STOA_TRY_ASSIGN(auto names, Names::accept(draft.names));
    STOA_TRY_ASSIGN(const auto unit, unitOf(draft.unit));
    const auto currency = Currency::parse(draft.currency);
    if (!currency)
        return Error::invalid(u"currency"_s, currency.error().detail);
    for (const auto &[field, amount] :
         {std::pair{u"cost"_s, draft.costMinor}, {u"price"_s, draft.priceMinor}}) {
        if (amount && (*amount < 0 || *amount > Money::kLimit))
            return Error::invalid(field, u"expected an amount that is not negative and within range"_s);
    }
    for (const auto &[field, text] : {std::pair{u"brand"_s, draft.brand},
                                      {u"vat_class"_s, draft.vatClass},
                                      {u"velocity"_s, draft.velocity}}) {
        if (text.size() > 80 || text.contains(u'|') || !isPrintable(text))
            return Error::invalid(field,
                                  u"expected at most 80 characters without | and control characters"_s);
    }
    if (draft.weightGrams < 0 || draft.weightGrams > kMostGrams)
        return Error::invalid(u"weight"_s, u"expected grams, at most ten tonnes"_s);
    for (qsizetype i = 0; i < draft.flags.size(); ++i) {
        const QString &flag = draft.flags[i];
        if (flag != u"cold"_s && flag != u"hazmat"_s && flag != u"oversize"_s)
            return Error::invalid(u"flags/%1"_s.arg(i), u"expected cold, hazmat or oversize"_s);
    }
    QList<Gtin> gtins;
    for (qsizetype i = 0; i < draft.gtins.size(); ++i) {
        auto gtin = Gtin::parse(draft.gtins[i]);
        if (!gtin)
            return Error::invalid(u"gtins/%1"_s.arg(i), gtin.error().detail);
        gtins.append(*gtin);
    }
    ItemDraft kept = draft;
    kept.flags.removeDuplicates();
    kept.flags.sort();
    kept.brand = draft.brand.normalized(QString::NormalizationForm_C);
    if (!draft.category.isEmpty()) {
        STOA_TRY_ASSIGN(kept.category, Category::codeOf(draft.category, u"category"_s));
    }
    return Item(std::move(sku), std::move(names), unit, *currency, std::move(gtins), kept);
}

std::optional<Money> Item::cost() const
{
    return m_draft.costMinor ? std::optional(Money(*m_draft.costMinor, m_currency)) : std::nullopt;
}

std::optional<Money> Item::price() const
{
    return m_draft.priceMinor ? std::optional(Money(*m_draft.priceMinor, m_currency)) : std::nullopt;
}

} // namespace stoa

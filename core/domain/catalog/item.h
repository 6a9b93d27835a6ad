// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/catalog/codes.h"
#include "core/domain/catalog/names.h"

#include <QStringList>
#include <optional>

namespace stoa {

/// What a person or a feed says about a SKU; nothing in it has been checked.
struct ItemDraft {
    QString sku;
    QMap<QString, QString> names;
    QString category;
    QString brand;
    QString unit = QStringLiteral("H87");
    QString currency = QStringLiteral("EUR");
    std::optional<qint64> costMinor;
    std::optional<qint64> priceMinor;
    QString vatClass;
    QString velocity;
    qint64 weightGrams = 0; ///< of one unit; 0: not known
    QStringList flags; ///< of hazmat, cold, oversize
    QStringList gtins;
    std::optional<bool> active; ///< left out: as it is, and of a new one yes
};

/// A SKU of the catalogue: valid by construction.
class Item {
public:
    static constexpr qint64 kMostGrams = 10'000'000;

    /// Fails with the first field that is wrong.
    static Result<Item> accept(const ItemDraft &draft);

    const Sku &sku() const { return m_sku; }
    const Names &names() const { return m_names; }
    const QString &category() const { return m_draft.category; } ///< category code, or empty
    const QString &brand() const { return m_draft.brand; }
    Unit unit() const { return m_unit; }
    Currency currency() const { return m_currency; }
    std::optional<Money> cost() const;
    std::optional<Money> price() const;
    const QString &vatClass() const { return m_draft.vatClass; }
    const QString &velocity() const { return m_draft.velocity; } ///< A, B, C, or empty
    qint64 weightGrams() const { return m_draft.weightGrams; } ///< of one unit; 0: not known
    /// What is special about the goods, sorted: cold, hazmat, oversize.
    const QStringList &flags() const { return m_draft.flags; }
    std::optional<bool> active() const { return m_draft.active; }
    const QList<Gtin> &gtins() const { return m_gtins; }

private:
    Item(Sku sku, Names names, Unit unit, Currency currency, QList<Gtin> gtins, ItemDraft draft);
    Sku m_sku;
    Names m_names;
    Unit m_unit;
    Currency m_currency;
    QList<Gtin> m_gtins;
    ItemDraft m_draft;
};

} // namespace stoa

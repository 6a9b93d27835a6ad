// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampledistributions.h"
#include "core/services/sample/samplevalues.h"

namespace stoa {

/// An item with what the simulation knows of it beyond the catalogue.
struct SampleArticle {
    SampleItem item;
    QString department; ///< the top category
    qint64 popularity = 1; ///< weight against other articles
    int priceQuarter = 0; ///< 0 cheapest
    qint64 step = 1000; ///< smallest quantity, in thousandths
    qint64 casePack = 1; ///< steps in a supplier's case
    qint64 innerPack = 1; ///< steps in a pack that a warehouse hands out
    int supplier = 0; ///< articles of one brand come on one order
};

/// The catalogue: the same articles from the same seed, each SKU and each name once.
class SampleCatalogue {
public:
    static Result<SampleCatalogue> make(quint64 seed, qsizetype count,
                                        const SampleDistributions &distributions);

    const QList<SampleCategory> &categories() const { return m_categories; }
    const std::vector<SampleArticle> &articles() const { return m_articles; }

    /// GS1 General Specifications, 7.9; the digits without the check digit.
    static QString withCheckDigit(const QString &digits);

private:
    QList<SampleCategory> m_categories;
    std::vector<SampleArticle> m_articles;
};

} // namespace stoa

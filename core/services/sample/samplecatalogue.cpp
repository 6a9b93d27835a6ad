// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplecatalogue.h"

#include "core/services/sample/samplegrammar.h"
#include "core/services/sample/sampletable.h"

#include <set>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// From here on a parcel goes by hand.
constexpr qint64 kOversizeGrams = 15'000;

/// What is dear is heavier, as a rule: 60 g and a gram for every four cents, between half and twice as much
/// by its code.
qint64 weightOf(const SampleItem &item)
{
    const qint64 usual = 60 + item.priceMinor / 4;
    qint64 spread = 0;
    for (const QChar c : item.sku)
        spread = (spread * 31 + c.unicode()) % 1'000;
    return usual * (500 + spread * 3 / 2) / 1'000;
}

struct Brand {
    QString name;
    QString prefix;
    QStringList departments;
    qint64 nextNumber = 4112;
};

/// What could be sold: one variant of a product line, before the catalogue is cut to size.
struct Variant {
    const SampleNoun *noun;
    const SampleAdjunct *material;
    SampleExtent extent;
    const SampleAdjunct *finish;
    QString sku;
    qint64 listPrice;
    size_t line;
    int priority; ///< 0 opens a noun, 1 opens a line, 2 is one more
};

Result<QList<SampleCategory>> readCategories()
{
    STOA_TRY_ASSIGN(const auto rows, readSampleTable(u"categories.tsv"_s, 3 + kSampleLanguages));
    QList<SampleCategory> categories;
    for (const QStringList &row : rows) {
        SampleCategory category{row.at(0), row.at(1) == u"-"_s ? QString() : row.at(1), row.at(2), {}};
        for (int language = 0; language < kSampleLanguages; ++language)
            category.names[size_t(language)] = row.at(3 + language);
        categories.append(std::move(category));
    }
    return categories;
}

Result<std::vector<Brand>> readBrands()
{
    STOA_TRY_ASSIGN(const auto rows, readSampleTable(u"brands.tsv"_s, 4));
    std::vector<Brand> brands;
    for (const QStringList &row : rows)
        brands.push_back({row.at(0), row.at(1), row.at(3).split(u' ')});
    if (brands.empty())
        return Error::invalid(u"brands.tsv"_s, u"no brand"_s);
    return brands;
}

QString skuOf(const Variant &variant, int finishIndex)
{
    QStringList parts;
    if (variant.material)
        parts.append(variant.material->code);
    parts.append(variant.noun->code);
    if (!variant.extent.code().isEmpty())
        parts.append(variant.extent.code());
    // The basic finish of a sized product needs no saying: CER-PLT-27 is the white one.
    if (variant.finish && (variant.extent.code().isEmpty() || finishIndex > 0))
        parts.append(variant.finish->code);
    return parts.join(u'-');
}

Result<std::vector<Variant>> allVariants(const SampleGrammar &grammar)
{
    const QString file = u"lines.tsv"_s;
    STOA_TRY_ASSIGN(const auto paletteRows, readSampleTable(u"palettes.tsv"_s, 2));
    std::map<QString, QStringList> palettes;
    for (const QStringList &row : paletteRows)
        palettes.emplace(row.at(0), row.at(1).split(u' '));
    STOA_TRY_ASSIGN(const auto lines, readSampleTable(file, 4));

    std::vector<Variant> variants;
    std::set<QString> nounsSeen;
    size_t lineIndex = 0;
    for (const QStringList &line : lines) {
        const SampleNoun *noun = grammar.noun(line.at(0));
        const SampleAdjunct *material = grammar.material(line.at(1));
        const auto palette = palettes.find(line.at(3));
        if (!noun || (!material && line.at(1) != u"-"_s) || palette == palettes.end())
            return Error::invalid(file, u"unknown word: "_s + line.join(u' '));
        int priority = nounsSeen.insert(noun->code).second ? 0 : 1;
        for (const QString &sized : line.at(2).split(u',')) {
            STOA_TRY_ASSIGN(const auto extent, SampleExtent::parse(sized.section(u':', 0, 0)));
            STOA_TRY_ASSIGN(const qint64 price, sampleNumber(sized.section(u':', 1), file));
            int finishIndex = 0;
            for (const QString &code : palette->second) {
                const SampleAdjunct *finish = grammar.finish(code);
                if (!finish && code != u"-"_s)
                    return Error::invalid(file, u"unknown finish: "_s + code);
                Variant variant{noun, material, extent, finish, {}, price, lineIndex, priority};
                variant.sku = skuOf(variant, finishIndex++);
                variants.push_back(std::move(variant));
                priority = 2;
            }
        }
        ++lineIndex;
    }
    return variants;
}

/// Keeps what opens a noun, then what opens a line, then the rest by chance; the order stays.
std::vector<Variant> cut(std::vector<Variant> variants, size_t count, SampleRandom &random)
{
    std::vector<std::pair<qint64, size_t>> lot;
    for (size_t i = 0; i < variants.size(); ++i)
        lot.emplace_back(variants[i].priority * 1'000'000'000LL + random.below(1'000'000'000), i);
    std::sort(lot.begin(), lot.end());
    lot.resize(std::min(count, lot.size()));
    std::vector<size_t> kept;
    for (const auto &[key, index] : lot)
        kept.push_back(index);
    std::sort(kept.begin(), kept.end());
    std::vector<Variant> chosen;
    for (const size_t index : kept)
        chosen.push_back(std::move(variants[index]));
    return chosen;
}

/// A price as shops write it: 12.90, 4.40, 2.85.
qint64 retailPrice(qint64 cents)
{
    if (cents >= 1000)
        return std::max<qint64>(990, (cents + 60) / 100 * 100 - 10);
    if (cents >= 300)
        return (cents + 35) / 50 * 50 - 10;
    return std::max<qint64>(95, cents / 10 * 10 + 5);
}

} // namespace

QString SampleCatalogue::withCheckDigit(const QString &digits)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        sum += digits.at(i).digitValue() * weight;
        weight = 4 - weight;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

Result<SampleCatalogue> SampleCatalogue::make(quint64 seed, qsizetype count,
                                              const SampleDistributions &distributions)
{
    SampleCatalogue catalogue;
    STOA_TRY_ASSIGN(const SampleGrammar grammar, SampleGrammar::load());
    STOA_TRY_ASSIGN(catalogue.m_categories, readCategories());
    STOA_TRY_ASSIGN(std::vector<Brand> brands, readBrands());
    STOA_TRY_ASSIGN(std::vector<Variant> variants, allVariants(grammar));
    std::map<QString, const SampleCategory *> categories;
    for (const SampleCategory &category : std::as_const(catalogue.m_categories))
        categories.emplace(category.code, &category);

    SampleRandom random(seed, 1);
    variants = cut(std::move(variants), size_t(count), random);
    if (qsizetype(variants.size()) < count)
        return Error::invalid(u"lines.tsv"_s, u"too few variants for the catalogue"_s);

    std::vector<std::pair<qint64, size_t>> byAppeal;
    std::vector<qint64> prices;
    size_t brand = 0;
    qint64 priceFactor = 1000;
    qint64 inStoreNumber = 0;
    for (const Variant &variant : variants) {
        const auto category = categories.find(variant.noun->category);
        if (category == categories.end())
            return Error::invalid(u"nouns.tsv"_s, u"unknown category: "_s + variant.noun->category);
        SampleArticle article;
        article.department = category->second->parent;
        if (catalogue.m_articles.empty() || variant.line != variants[catalogue.m_articles.size() - 1].line) {
            // A line has one brand and one price level; what opens a noun is the house's own, at list price.
            brand = 0;
            priceFactor = 1000;
            if (variant.priority > 0 && !random.happens(350)) {
                std::vector<size_t> able;
                for (size_t i = 0; i < brands.size(); ++i) {
                    if (brands[i].departments.contains(article.department))
                        able.push_back(i);
                }
                brand = able.empty() ? 0 : able[size_t(random.below(qint64(able.size())))];
                priceFactor = (1000 + drawQuantile(distributions.priceSpreadPerThousand, random)) / 2;
            }
        }
        SampleItem &item = article.item;
        item.sku = variant.sku;
        item.names = grammar.name(*variant.noun, variant.material, variant.extent, variant.finish);
        item.category = variant.noun->category;
        item.brand = brands[brand].name;
        item.currency = u"EUR"_s;
        item.vatClass = category->second->vatClass;
        item.priceMinor =
            priceFactor == 1000 ? variant.listPrice : retailPrice(variant.listPrice * priceFactor / 1000);
        const qint64 net = item.priceMinor * 100 / (item.vatClass == u"reduced"_s ? 113 : 124);
        item.costMinor = net * random.between(40, 58) / 100;
        const qint64 number = std::exchange(brands[brand].nextNumber, brands[brand].nextNumber + 7);
        item.gtins.append(
            withCheckDigit(brands[brand].prefix + u"%1"_s.arg(number % 100'000, 5, 10, QChar(u'0'))));
        if (random.happens(60))
            item.gtins.append(withCheckDigit(u"21%1"_s.arg(++inStoreNumber, 10, 10, QChar(u'0'))));
        article.supplier = int(brand);
        item.weightGrams = weightOf(item);
        if (item.weightGrams > kOversizeGrams)
            item.flags.append(u"oversize"_s);
        const bool byTheMetre = item.category == u"FABRIC"_s;
        item.unit = byTheMetre ? Unit::Metre : Unit::Piece;
        article.step = byTheMetre ? 500 : 1000;
        article.casePack = byTheMetre ? 50
            : item.priceMinor < 600   ? 12
            : item.priceMinor < 2000  ? 6
            : item.priceMinor < 6000  ? 4
                                      : 1;
        article.innerPack = byTheMetre ? 10 : item.priceMinor < 600 ? 6 : item.priceMinor < 2000 ? 2 : 1;
        prices.push_back(item.priceMinor);
        // What is dear sells less often; what opens a line is what people come for.
        byAppeal.emplace_back(random.below(1'000'000) + std::min<qint64>(item.priceMinor, 20'000) * 25
                                  - (variant.priority == 0 ? 250'000 : 0),
                              catalogue.m_articles.size());
        catalogue.m_articles.push_back(std::move(article));
    }

    std::sort(byAppeal.begin(), byAppeal.end());
    qint64 total = 0;
    for (size_t rank = 0; rank < byAppeal.size(); ++rank) {
        SampleArticle &article = catalogue.m_articles[byAppeal[rank].second];
        article.popularity = distributions.popularity.weightOf(qint64(rank), qint64(byAppeal.size()));
        total += article.popularity;
    }
    std::sort(prices.begin(), prices.end());
    qint64 before = 0;
    for (const auto &[appeal, index] : byAppeal) {
        SampleArticle &article = catalogue.m_articles[index];
        article.item.velocity = before * 100 < total * 80 ? u"A"_s
            : before * 100 < total * 95                   ? u"B"_s
                                                          : u"C"_s;
        before += article.popularity;
        for (const size_t quarter : {size_t(1), size_t(2), size_t(3)})
            article.priceQuarter += article.item.priceMinor >= prices[prices.size() * quarter / 4] ? 1 : 0;
    }
    return catalogue;
}

} // namespace stoa

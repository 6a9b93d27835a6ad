// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampleworld.h"

#include <numeric>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSmallCatalogue = 300;
constexpr qint64 kChainCatalogue = 4000;

/// Large and dear things that a supplier sends to the customer's home.
bool isDropShipped(const SampleItem &item)
{
    return item.priceMinor >= 6000
        && (item.category == u"FURN"_s || item.category == u"FLOOR"_s || item.category == u"LAMP"_s);
}

/// The most popular half of what the place has room for, and a chance choice of the rest.
std::vector<size_t> choose(const std::vector<size_t> &from, const std::vector<SampleArticle> &articles,
                           qint64 count, SampleRandom &random)
{
    std::vector<size_t> ranked = from;
    std::sort(ranked.begin(), ranked.end(), [&articles](size_t a, size_t b) {
        return articles[a].popularity != articles[b].popularity
            ? articles[a].popularity > articles[b].popularity
            : a < b;
    });
    const size_t sure = std::min(size_t(count / 2), ranked.size());
    std::vector<size_t> rest(ranked.begin() + qint64(sure), ranked.end());
    random.shuffle(rest);
    ranked.resize(sure);
    rest.resize(std::min(rest.size(), size_t(count) - sure));
    ranked.insert(ranked.end(), rest.begin(), rest.end());
    std::sort(ranked.begin(), ranked.end());
    return ranked;
}

} // namespace

SampleDemand SampleDemand::of(const SamplePlace &place, const std::vector<SampleArticle> &articles,
                              std::vector<size_t> assortment, const SampleDistributions &distributions)
{
    SampleDemand demand;
    demand.assortment = std::move(assortment);
    std::vector<qint64> weights;
    for (const size_t article : demand.assortment)
        weights.push_back(articles[article].popularity);
    demand.popularity = SampleWeights(weights);

    const qint64 people = std::max<qint64>(1, place.basketsPerDay * (place.isWeb() ? 30 : 20));
    std::vector<qint64> loyalty;
    for (qint64 rank = 0; rank < people; ++rank)
        loyalty.push_back(distributions.customerOrders.weightOf(rank, people));
    demand.customers = SampleWeights(loyalty);

    // An hour that the source did not trade in but the place does gets a little; the night on the web less.
    const qint64 busiest =
        *std::max_element(distributions.hourWeights.begin(), distributions.hourWeights.end());
    const qint64 quiet = std::max<qint64>(1, busiest / (place.isWeb() ? 60 : 12));
    for (size_t day = 0; day < 7; ++day) {
        std::array<qint64, 24> weight = {};
        qint64 total = 0;
        for (int hour = 0; hour < 24; ++hour) {
            const auto [from, to] = place.location.hours[day].within(hour);
            weight[size_t(hour)] = std::max(quiet, distributions.hourWeights[size_t(hour)]) * (to - from);
            total += weight[size_t(hour)];
        }
        for (size_t hour = 0; hour < 24 && total > 0; ++hour)
            demand.hourMillionths[day][hour] = weight[hour] * 1'000'000 / total;
    }
    return demand;
}

Result<std::shared_ptr<const SampleWorld>> SampleWorld::make(const SampleOptions &options)
{
    auto world = std::make_shared<SampleWorld>();
    world->options = options;
    STOA_TRY_ASSIGN(world->distributions, SampleDistributions::load());
    STOA_TRY_ASSIGN(world->places, readSampleNetwork(options.scale));
    const qint64 count = options.scale == SampleScale::Small ? kSmallCatalogue : kChainCatalogue;
    STOA_TRY_ASSIGN(SampleCatalogue catalogue,
                    SampleCatalogue::make(options.seed, count, world->distributions));
    world->categories = catalogue.categories();
    world->articles = catalogue.articles();

    const bool hasSupplier = std::any_of(world->places.begin(), world->places.end(),
                                         [](const SamplePlace &place) { return place.isSupplier(); });
    std::vector<size_t> stocked;
    std::vector<size_t> dropShipped;
    for (size_t i = 0; i < world->articles.size(); ++i)
        (hasSupplier && isDropShipped(world->articles[i].item) ? dropShipped : stocked).push_back(i);
    std::vector<size_t> everything(world->articles.size());
    std::iota(everything.begin(), everything.end(), 0);

    std::vector<std::vector<size_t>> assortments(world->places.size());
    const auto fill = [&](bool (SamplePlace::*isKind)() const, auto &&from) {
        for (size_t i = 0; i < world->places.size(); ++i) {
            const SamplePlace &place = world->places[i];
            if (!(place.*isKind)())
                continue;
            SampleRandom random(options.seed, 100 + i);
            assortments[i] =
                choose(from(place), world->articles, count * place.assortmentPerThousand / 1000, random);
        }
    };
    fill(&SamplePlace::isWarehouse, [&](const SamplePlace &) { return stocked; });
    fill(&SamplePlace::isStore,
         [&](const SamplePlace &place) { return assortments[size_t(place.servedBy)]; });
    for (size_t i = 0; i < world->places.size(); ++i) {
        if (world->places[i].isSupplier())
            assortments[i] = dropShipped;
        if (world->places[i].isWeb())
            assortments[i] = everything;
        world->demand.push_back(SampleDemand::of(world->places[i], world->articles, std::move(assortments[i]),
                                                 world->distributions));
    }
    return std::shared_ptr<const SampleWorld>(std::move(world));
}

qint64 SampleWorld::dailyDemand(size_t place, size_t article) const
{
    const SampleArticle &what = articles[article];
    const qint64 lines = places[place].basketsPerDay * distributions.householdLines.meanOrdinalThousandths();
    const qint64 pieces = distributions.householdPieces[size_t(what.priceQuarter)].meanOrdinalThousandths();
    const qint64 linesOfThis =
        lines * what.popularity * 1000 / std::max<qint64>(1, demand[place].popularity.total());
    return linesOfThis * pieces / 1'000'000 * what.step / 1000;
}

QString SampleWorld::customerToken(size_t place, size_t rank) const
{
    static constexpr QLatin1StringView kLetters("0123456789abcdefghjkmnpqrstvwxyz");
    quint64 bits = options.seed ^ (quint64(rank) + 1) * 0x9E3779B97F4A7C15ULL;
    for (const QChar letter : places[place].location.code)
        bits = (bits ^ letter.unicode()) * 0x100000001B3ULL;
    bits ^= bits >> 30U;
    bits *= 0xBF58476D1CE4E5B9ULL;
    bits ^= bits >> 27U;
    QString token = u"cus_"_s;
    for (int i = 0; i < 10; ++i, bits >>= 5U)
        token += kLetters.at(qsizetype(bits & 31U));
    return token;
}

} // namespace stoa

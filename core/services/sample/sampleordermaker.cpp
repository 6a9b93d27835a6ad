// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampleordermaker.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

struct ChannelShare {
    QLatin1StringView channel;
    QLatin1StringView prefix;
    qint64 weight;
    qint64 collectedPerThousand;
};
constexpr std::array<ChannelShare, 6> kChannels{{
    {"web"_L1, "E-"_L1, 560, 260},
    {"app"_L1, "A-"_L1, 200, 380},
    {"marketplace:agora"_L1, "AG-"_L1, 110, 0},
    {"marketplace:bazaar"_L1, "BZ-"_L1, 50, 0},
    {"phone"_L1, "T-"_L1, 50, 300},
    {"messaging"_L1, "M-"_L1, 30, 450},
}};

constexpr qint64 kCurbsidePerThousand = 300; ///< of what is collected where cars can wait
constexpr qint64 kHighPriorityPerThousand = 40;
constexpr qint64 kShippingMinor = 490;
constexpr qint64 kFreeFromMinor = 12'000;
constexpr size_t kMostLines = 8;
constexpr qint64 kMostCollectedPieces = 2;
constexpr qint64 kMostPieces = 8;
constexpr int kLastCall = 18 * 60; ///< what is ordered later leaves a day later
constexpr int kEvening = 18 * 60;

qint64 vatPerCent(const QString &country, const QString &vatClass)
{
    const bool reduced = vatClass == u"reduced"_s;
    if (country == u"IT"_s)
        return reduced ? 10 : 22;
    if (country == u"PL"_s)
        return reduced ? 8 : 23;
    if (country == u"CY"_s)
        return reduced ? 9 : 19;
    return reduced ? 13 : 24;
}

QString season(int month)
{
    static constexpr std::array<QLatin1StringView, 4> kNames{"Winter"_L1, "Spring"_L1, "Summer"_L1,
                                                             "Autumn"_L1};
    return kNames[size_t(month % 12 / 3)];
}

/// Working days until a parcel is promised; one more for what is ordered late in the day or comes from afar.
int promisedDays(const Destination &to, int minute, SampleRandom &random)
{
    const bool isFar = to.country == u"CY"_s || to.country == u"PL"_s;
    const int more = (minute >= kLastCall ? 1 : 0) + (isFar ? 1 : 0);
    switch (to.zone.value_or(Zone::Regional)) {
    case Zone::Urban:
        return more + (random.happens(850) ? 1 : 2);
    case Zone::Suburban:
        return more + (random.happens(700) ? 1 : 2);
    case Zone::Regional:
        return more + 2;
    case Zone::Rural:
        return more + (random.happens(500) ? 2 : 3);
    }
    return more + 2;
}

qint64 netOf(const OrderDraft &draft)
{
    qint64 sum = 0;
    for (const OrderLineDraft &line : draft.lines) {
        sum += (line.unitPrice * line.quantity + 500) / 1'000;
        for (const OrderDiscount &discount : line.discounts)
            sum -= discount.amount;
    }
    return sum;
}

} // namespace

SampleOrderMaker::SampleOrderMaker(std::shared_ptr<const SampleWorld> world, SampleAddresses addresses,
                                   QSet<QString> leftOut)
    : m_world(std::move(world))
    , m_addresses(std::move(addresses))
    , m_leftOut(std::move(leftOut))
{
    std::vector<qint64> weights;
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        const SamplePlace &where = m_world->places[place];
        if (where.isWeb())
            m_web = place;
        if (!where.isStore() || !where.location.capabilities.contains(u"pickup"_s))
            continue;
        m_stores.push_back(place);
        weights.push_back(where.basketsPerDay);
    }
    m_storeWeights = SampleWeights(weights);
}

Result<SampleOrderMaker> SampleOrderMaker::make(std::shared_ptr<const SampleWorld> world,
                                                QSet<QString> leftOut)
{
    STOA_TRY_ASSIGN(auto addresses, SampleAddresses::load());
    const auto isWeb = [](const SamplePlace &place) {
        return place.isWeb();
    };
    SampleOrderMaker maker(std::move(world), std::move(addresses), std::move(leftOut));
    const std::vector<SamplePlace> &places = maker.m_world->places;
    if (maker.m_stores.empty() || std::none_of(places.begin(), places.end(), isWeb))
        return Error::invalid(u"places"_s, u"no web shop, or no store to collect at"_s);
    return maker;
}

QString SampleOrderMaker::prefixOf(const QString &channel)
{
    for (const ChannelShare &share : kChannels) {
        if (share.channel == channel)
            return share.prefix;
    }
    return u"S-"_s;
}

size_t SampleOrderMaker::placeOf(const QString &code) const
{
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        if (m_world->places[place].location.code == code)
            return place;
    }
    return m_web;
}

const SamplePlace &SampleOrderMaker::clockPlace(const OrderDraft &draft) const
{
    if (!draft.pickupAt.isEmpty())
        return m_world->places[placeOf(draft.pickupAt)];
    for (const size_t store : m_stores) {
        if (m_world->places[store].location.country == draft.destination.country)
            return m_world->places[store];
    }
    return m_world->places[m_web];
}

void SampleOrderMaker::chooseChannel(OrderDraft &draft, SampleRandom &random) const
{
    static const SampleWeights kWeights = [] {
        std::vector<qint64> weights;
        for (const ChannelShare &share : kChannels)
            weights.push_back(share.weight);
        return SampleWeights(weights);
    }();
    const ChannelShare &share = kChannels[kWeights.draw(random)];
    draft.channel = share.channel;
    draft.method =
        random.happens(share.collectedPerThousand) ? FulfilmentMethod::Pickup : FulfilmentMethod::Ship;
    draft.payment =
        draft.channel.startsWith(u"marketplace"_s) ? PaymentState::Captured : PaymentState::Authorised;
    if (random.happens(kHighPriorityPerThousand))
        draft.priority = OrderPriority::High;
    const SampleDemand &demand = m_world->demand[m_web];
    if (random.happens(m_world->distributions.knownCustomerPerThousand))
        draft.customer = m_world->customerToken(m_web, demand.customers.draw(random));
}

void SampleOrderMaker::chooseMethod(OrderDraft &draft, SampleRandom &random) const
{
    if (draft.method == FulfilmentMethod::Ship) {
        draft.destination = SampleAddresses::placeIn(m_addresses.drawTown(random), random);
        draft.contact = m_addresses.contactIn(draft.destination.country, random);
        return;
    }
    const SamplePlace &store = m_world->places[m_stores[m_storeWeights.draw(random)]];
    draft.pickupAt = store.location.code;
    if (store.location.capabilities.contains(u"curbside"_s) && random.happens(kCurbsidePerThousand))
        draft.method = FulfilmentMethod::Curbside;
    draft.contact = m_addresses.contactIn(store.location.country, random);
    draft.contact.street.clear();
}

void SampleOrderMaker::price(OrderDraft &draft, size_t line, size_t article, SampleRandom &random) const
{
    const SampleArticle &what = m_world->articles[article];
    OrderLineDraft &each = draft.lines[qsizetype(line)];
    const qint64 gross = (each.unitPrice * each.quantity + 500) / 1'000;
    const SamplePlace &place = clockPlace(draft);
    const int month = SampleZone::month(place.clock.localDay(draft.placedAt));
    if (what.item.unit == Unit::Piece && each.quantity >= 4'000 && what.item.priceMinor < 1'500) {
        each.discounts.append({u"Take 4, pay 3"_s, each.quantity / 4'000 * each.unitPrice});
    } else if (what.department == u"TABLE"_s && random.happens(500)) {
        each.discounts.append({season(month) + u" table \u221210 %"_s, gross / 10});
    } else if (draft.channel == u"app"_s && random.happens(120)) {
        each.discounts.append({u"Welcome to the app \u22125 %"_s, gross / 20});
    }
    if (!each.discounts.isEmpty() && each.discounts.last().amount <= 0)
        each.discounts.clear();
    const qint64 net = gross - (each.discounts.isEmpty() ? 0 : each.discounts.last().amount);
    const QString country = draft.pickupAt.isEmpty() ? draft.destination.country : place.location.country;
    const qint64 rate = vatPerCent(country, what.item.vatClass);
    each.tax = (net * rate + (100 + rate) / 2) / (100 + rate);
}

void SampleOrderMaker::chooseLines(OrderDraft &draft, SampleRandom &random) const
{
    const bool collected = !draft.pickupAt.isEmpty();
    const SampleDemand &demand = m_world->demand[collected ? placeOf(draft.pickupAt) : m_web];
    const size_t wanted = std::min({m_world->distributions.householdLines.draw(random) + 1, kMostLines,
                                    demand.assortment.size() / 4 + 1});
    std::vector<size_t> chosen;
    for (size_t tries = 0; chosen.size() < wanted && tries < wanted * 6 + 20; ++tries) {
        const size_t article = demand.assortment[demand.popularity.draw(random)];
        const SampleArticle &what = m_world->articles[article];
        if (std::find(chosen.begin(), chosen.end(), article) != chosen.end()
            || m_leftOut.contains(what.item.sku))
            continue;
        const SampleWeights &pieces = m_world->distributions.householdPieces[size_t(what.priceQuarter)];
        const qint64 count =
            std::min(qint64(pieces.draw(random)) + 1, collected ? kMostCollectedPieces : kMostPieces);
        OrderLineDraft line;
        line.sku = what.item.sku;
        line.quantity = count * what.step;
        line.unitPrice = what.item.priceMinor;
        draft.lines.append(line);
        price(draft, chosen.size(), article, random);
        chosen.push_back(article);
    }
    if (draft.lines.size() > 1 && random.happens(40)) {
        for (OrderLineDraft &line : draft.lines)
            line.keep = u"gift"_s;
    }
    if (!collected && netOf(draft) < kFreeFromMinor)
        draft.shipping = kShippingMinor;
}

void SampleOrderMaker::promise(OrderDraft &draft, SampleRandom &random) const
{
    const SamplePlace &place = clockPlace(draft);
    qint64 day = place.clock.localDay(draft.placedAt);
    if (draft.pickupAt.isEmpty()) {
        const int minute = place.clock.localMinute(draft.placedAt);
        for (int left = promisedDays(draft.destination, minute, random); left > 0;) {
            ++day;
            left -= SampleZone::weekday(day) < 5 ? 1 : 0;
        }
        draft.promisedFrom = place.clock.instant(day, 9 * 60);
        draft.promisedTo = place.clock.instant(day, kEvening);
        return;
    }
    // The hour that begins two hours of open time later.
    const Instant earliest = draft.placedAt.plusSeconds(2 * 3'600);
    for (int tries = 0; tries < 10; ++tries, ++day) {
        const SampleHours &hours = place.hoursOn(day);
        if (!hours.isOpen())
            continue;
        for (int minute = hours.opens + 60; minute + 60 <= hours.closes; minute += 60) {
            const Instant from = place.clock.instant(day, minute);
            if (from < earliest)
                continue;
            draft.promisedFrom = from;
            draft.promisedTo = from.plusSeconds(3'600);
            return;
        }
    }
}

OrderDraft SampleOrderMaker::draw(Instant placedAt, SampleRandom &random) const
{
    OrderDraft draft;
    draft.placedAt = placedAt;
    draft.currency = u"EUR"_s;
    chooseChannel(draft, random);
    chooseMethod(draft, random);
    chooseLines(draft, random);
    promise(draft, random);
    return draft;
}

} // namespace stoa

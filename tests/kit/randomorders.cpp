// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/randomorders.h"

#include <algorithm>
#include <array>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

struct Town {
    const char16_t *name;
    const char16_t *postalCode;
    Zone zone;
    Coordinates at;
    int weight; ///< how many of its people order, beside the others
};

const std::array kTowns{Town{u"Athens", u"10557", Zone::Urban, {37'975'500, 23'734'800}, 30},
                        Town{u"Thessaloniki", u"54622", Zone::Urban, {40'640'100, 22'944'400}, 14},
                        Town{u"Patras", u"26221", Zone::Urban, {38'246'600, 21'734'600}, 7},
                        Town{u"Heraklion", u"71201", Zone::Urban, {35'338'700, 25'144'200}, 6},
                        Town{u"Marousi", u"15122", Zone::Suburban, {38'056'200, 23'808'400}, 9},
                        Town{u"Kalamaria", u"55131", Zone::Suburban, {40'582'500, 22'950'300}, 5},
                        Town{u"Larissa", u"41222", Zone::Regional, {39'639'000, 22'419'100}, 5},
                        Town{u"Volos", u"38221", Zone::Regional, {39'361'700, 22'942'600}, 4},
                        Town{u"Ioannina", u"45332", Zone::Regional, {39'665'000, 20'853'700}, 4},
                        Town{u"Naxos", u"84300", Zone::Rural, {37'105'500, 25'376'400}, 2},
                        Town{u"Karpenisi", u"36100", Zone::Rural, {38'913'300, 21'794'400}, 1},
                        Town{u"Metsovo", u"44200", Zone::Rural, {39'770'300, 21'182'800}, 1}};

const std::array kGivenNames{u"Eleni", u"Giorgos", u"Maria", u"Nikos", u"Katerina", u"Dimitris", u"Sofia"};
const std::array kFamilyNames{u"Papadopoulou", u"Georgiou", u"Ioannidis", u"Oikonomou", u"Pappas", u"Makris"};
const std::array kStreets{u"Ermou", u"Patision", u"Tsimiski", u"Korinthou", u"Kifisias", u"Averof"};
const std::array kLabels{u"Member −10 %", u"Second one cheaper", u"Autumn table", u"Price promise"};

/// One of the values, each in so many of a hundred cases; the last one in the rest.
template <typename Value>
Value weighted(RandomOrders &random, std::initializer_list<std::pair<int, Value>> values)
{
    qint64 left = random.below(100);
    for (const auto &[percent, value] : values) {
        if ((left -= percent) < 0)
            return value;
    }
    return std::prev(values.end())->second;
}

/// The price of a SKU, from its letters alone: 1.49 to 120.49 of a currency with two digits.
qint64 priceOf(const QString &sku)
{
    quint32 hash = 2'166'136'261U;
    for (const QChar c : sku)
        hash = (hash ^ c.unicode()) * 16'777'619U;
    const quint32 spread = hash % 120;
    return 149 + qint64(spread * spread / 120) * 100 + (hash / 120 % 2) * 50;
}

} // namespace

RandomOrders::RandomOrders(quint32 seed, World world)
    : m_random(seed)
    , m_world(std::move(world))
{ }

qint64 RandomOrders::below(qint64 end) { return qint64(m_random.bounded(quint64(end))); }
bool RandomOrders::chance(int percent) { return below(100) < percent; }

OrderDraft RandomOrders::next()
{
    using enum FulfilmentMethod;
    OrderDraft draft;
    draft.channel = QString::fromUtf16(weighted<const char16_t *>(*this,
                                                                  {{48, u"web"},
                                                                   {20, u"app"},
                                                                   {10, u"store"},
                                                                   {10, u"marketplace:agora"},
                                                                   {5, u"phone"},
                                                                   {3, u"messaging"},
                                                                   {4, u"wholesale"}}));
    draft.number = u"%1-%2"_s.arg(draft.channel.first(1).toUpper()).arg(104'000 + ++m_number);
    draft.placedAt = m_world.now.plusMs(-below(7 * 86'400'000));
    draft.priority = chance(5) ? OrderPriority::High : OrderPriority::Normal;
    draft.method = weighted<FulfilmentMethod>(
        *this, {{66, Ship}, {20, Pickup}, {6, Curbside}, {4, Locker}, {4, ShipToStore}});
    draft.currency = m_world.currency;
    draft.payment = weighted<PaymentState>(
        *this, {{55, PaymentState::Captured}, {35, PaymentState::Authorised}, {10, PaymentState::Pending}});
    if (chance(4))
        draft.holds = {oneOf(std::array{HoldKind::Fraud, HoldKind::Address, HoldKind::Payment})};
    place(draft);
    people(draft);

    const qint64 wanted = chance(55) ? 1 : chance(60) ? 2 : 3 + below(4);
    const qint64 first = below(m_world.skus.size());
    qint64 total = 0;
    for (qint64 i = 0; i < std::min<qint64>(wanted, m_world.skus.size()); ++i) {
        draft.lines.append(line(m_world.skus[(first + i) % m_world.skus.size()], draft));
        total += draft.lines.last().unitPrice * draft.lines.last().quantity / 1'000;
    }
    if (draft.lines.size() > 1 && chance(5)) {
        draft.lines[0].keep = u"set"_s;
        draft.lines[1].keep = u"set"_s;
    }
    if (draft.method == Ship && total < 5'000)
        draft.shipping = 390;
    return draft;
}

OrderLineDraft RandomOrders::line(const QString &sku, const OrderDraft &draft)
{
    OrderLineDraft line;
    line.sku = sku;
    line.unitPrice = priceOf(sku);
    const qint64 pieces = draft.channel == u"wholesale" ? 6 * (1 + below(8)) : chance(80) ? 1 : 2 + below(3);
    line.quantity = pieces * 1'000;
    qint64 net = line.unitPrice * pieces;
    if (chance(20) && net >= 20) {
        line.discounts = {{QString::fromUtf16(oneOf(kLabels)), net / (5 + below(6))}};
        net -= line.discounts.first().amount;
    }
    line.tax = net * 24 / 124;
    if (chance(3))
        line.flags = {oneOf(std::array{LineFlag::Kit, LineFlag::Hazmat, LineFlag::Cold, LineFlag::Oversize})};
    return line;
}

void RandomOrders::place(OrderDraft &draft)
{
    if (isCollected(draft.method)) {
        draft.pickupAt = oneOf(m_world.locations);
        draft.promisedFrom = draft.placedAt.plusSeconds(3'600 * (2 + below(6)));
        draft.promisedTo = draft.promisedFrom->plusSeconds(3'600);
        return;
    }
    int all = 0;
    for (const Town &town : kTowns)
        all += town.weight;
    qint64 left = below(all);
    const auto town =
        std::ranges::find_if(kTowns, [&left](const Town &each) { return (left -= each.weight) < 0; });
    // Within some three kilometres of its middle.
    const auto around = [this](qint64 middle) {
        return middle + below(60'000) - 30'000;
    };
    draft.destination = {QString::fromUtf16(town->name), QString::fromUtf16(town->postalCode), u"GR"_s,
                         town->zone, Coordinates{around(town->at.latitude), around(town->at.longitude)}};
    draft.promisedTo = draft.placedAt.plusDays(town->zone == Zone::Urban ? 1 + below(2) : 2 + below(3));
}

void RandomOrders::people(OrderDraft &draft)
{
    if (chance(60))
        draft.customer = u"cus_%1"_s.arg(below(1'000'000'000), 12, 16, QChar(u'0'));
    const QString given = QString::fromUtf16(oneOf(kGivenNames));
    const QString family = QString::fromUtf16(oneOf(kFamilyNames));
    draft.contact.name = given + u' ' + family;
    draft.contact.phone = u"+30 69%1"_s.arg(below(100'000'000), 8, 10, QChar(u'0'));
    draft.contact.email = u"%1.%2@example.org"_s.arg(given.toLower(), family.toLower());
    if (draft.method == FulfilmentMethod::Ship)
        draft.contact.street = u"%1 %2"_s.arg(QString::fromUtf16(oneOf(kStreets))).arg(1 + below(120));
    if (chance(5))
        draft.contact.note = u"Ring twice"_s;
}

} // namespace stoa::kit

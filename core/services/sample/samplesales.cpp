// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplerun.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr SampleSpot kCustomer{AccountKind::Customer};

} // namespace

std::optional<size_t> SampleRun::webSource(size_t article, qint64 wanted)
{
    std::optional<size_t> some;
    const bool firstWarehouse = m_random.below(100) < kSampleFirstWarehousePercent;
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        if (placeAt(place).isStore() || placeAt(place).isWeb()
            || m_ledger.onHand(place, article) < articleAt(article).step)
            continue;
        if (!some || (!firstWarehouse && m_ledger.onHand(place, article) >= wanted))
            some = place;
    }
    if (some)
        return some;
    // Nothing in the warehouses: the store that has most of it over its safety stock sends it.
    qint64 most = wanted - 1;
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        const Plan &what = plan(place, article);
        const qint64 spare = m_ledger.onHand(place, article) - what.safety;
        if (what.isKept && !what.isFrozen && spare > most
            && placeAt(place).location.capabilities.contains(u"shipFromStore"_s)) {
            most = spare;
            some = place;
        }
    }
    return some;
}

Result<void> SampleRun::sell(size_t place, Instant at)
{
    const bool isWeb = placeAt(place).isWeb();
    BasketMaker &maker = m_makers.at(place);
    const SampleBasket basket = maker.next();
    schedule(maker.nextAt(), What::Basket, place);
    SamplePaper paper;
    paper.customer = basket.customer;
    if (isWeb) {
        paper.source = Source::Web;
        paper.document = u"E-%1"_s.arg(++m_webOrder);
    } else {
        paper.source = Source::Till;
        paper.document =
            u"%1-%2-%3"_s.arg(placeAt(place).location.code).arg(basket.till).arg(++m_tillReceipt);
        paper.device = u"till-%1"_s.arg(basket.till);
    }
    for (const SampleBasket::Line &line : basket.lines) {
        const qint64 wanted = line.quantity.thousandths();
        const std::optional<size_t> source = isWeb ? webSource(line.article, wanted) : place;
        if (!source || plan(*source, line.article).isFrozen || at > lastInstantOf(*source))
            continue;
        const qint64 quantity = whole(line.article, std::min(wanted, m_ledger.onHand(*source, line.article)));
        if (quantity <= 0)
            continue;
        STOA_TRY(m_ledger.post(at, MovementKind::Sale, line.article, {AccountKind::OnHand, *source},
                               kCustomer, quantity, paper));
        mayComeBack(*source, at, {line.article, quantity}, basket.customer, paper.source);
    }
    return {};
}

void SampleRun::mayComeBack(size_t place, Instant soldAt, const Line &line, const QString &customer,
                            Source source)
{
    if (placeAt(place).isSupplier()
        || m_random.below(10'000) >= m_world->distributions.returnedLinesPerTenThousand)
        return;
    const qint64 hours = drawQuantile(m_world->distributions.returnDelayHours, m_random);
    const Instant earliest = soldAt.plusSeconds(hours * 3600 + 600);
    const SamplePlace &where = placeAt(place);
    for (qint64 day = where.clock.localDay(earliest); day <= m_endDay + 1; ++day) {
        const SampleHours &open = where.hoursOn(day);
        if (!open.isOpen())
            continue;
        const auto minute = int(m_random.between(open.opens + 20, open.closes - 15));
        const Instant at = where.clock.instant(day, minute).plusSeconds(m_random.below(60));
        if (at < earliest)
            continue;
        const qint64 steps = line.quantity / articleAt(line.article).step;
        const qint64 back = m_random.happens(650) ? steps : m_random.between(1, steps);
        schedule(at, What::Return, place, m_returns.size());
        m_returns.push_back({line.article, back * articleAt(line.article).step, customer, source});
        return;
    }
}

Result<void> SampleRun::takeBack(size_t place, Instant at, const Return &what)
{
    if (plan(place, what.article).isFrozen)
        return {};
    SamplePaper paper;
    paper.source = what.source;
    paper.document = u"RT-%1"_s.arg(++m_returnNumber);
    paper.customer = what.customer;
    if (what.source == Source::Till)
        paper.device = u"till-1"_s;
    const AccountKind where = m_random.happens(880) ? AccountKind::OnHand : AccountKind::Damaged;
    return m_ledger.post(at, MovementKind::CustomerReturn, what.article, kCustomer, {where, place},
                         what.quantity, paper);
}

} // namespace stoa

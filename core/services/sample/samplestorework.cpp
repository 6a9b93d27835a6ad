// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplerun.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr SampleSpot kShrink{AccountKind::Shrink};
constexpr SampleSpot kSupplier{AccountKind::Supplier};
constexpr int kCountedAtOnce = 24;

/// What a store may write down at the end of a day, and on how many of a thousand days it does.
struct Mishap {
    qint64 perThousand;
    MovementKind kind;
    const char16_t *reason;
    AccountKind counter;
    int sign;
};
constexpr std::array<Mishap, 8> kMishaps{{
    {330, MovementKind::Damage, u"damaged", AccountKind::Damaged, -1},
    {150, MovementKind::Damage, u"broken", AccountKind::Shrink, -1},
    {60, MovementKind::Theft, u"theft", AccountKind::Shrink, -1},
    {50, MovementKind::Found, u"found", AccountKind::Shrink, 1},
    {60, MovementKind::Sample, u"sample", AccountKind::Shrink, -1},
    {90, MovementKind::Adjustment, u"display", AccountKind::Display, -1},
    {90, MovementKind::Adjustment, u"miscount", AccountKind::Shrink, -1},
    {25, MovementKind::Adjustment, u"quality-hold", AccountKind::Hold, -1},
}};

} // namespace

std::optional<size_t> SampleRun::somethingInStock(size_t place)
{
    const std::vector<size_t> &all = m_world->demand[place].assortment;
    for (int tries = 0; tries < 12; ++tries) {
        const size_t article = all[size_t(m_random.below(qint64(all.size())))];
        if (!plan(place, article).isFrozen && m_ledger.onHand(place, article) >= 3 * articleAt(article).step)
            return article;
    }
    return std::nullopt;
}

Result<void> SampleRun::storeRound(size_t place, Instant at)
{
    for (const Mishap &mishap : kMishaps) {
        if (!m_random.happens(mishap.perThousand))
            continue;
        const std::optional<size_t> article = somethingInStock(place);
        if (!article)
            continue;
        const bool one = mishap.counter == AccountKind::Display || mishap.kind == MovementKind::Sample;
        const qint64 quantity = (one ? 1 : m_random.between(1, 2)) * articleAt(*article).step;
        const SampleSpot shelf{AccountKind::OnHand, place};
        const SampleSpot counter =
            mishap.counter == AccountKind::Shrink ? kShrink : SampleSpot{mishap.counter, place};
        STOA_TRY(m_ledger.post(at, mishap.kind, *article, mishap.sign < 0 ? shelf : counter,
                               mishap.sign < 0 ? counter : shelf, quantity,
                               {Source::Desk, {}, QString::fromUtf16(mishap.reason), {}, {}}));
    }
    if (SampleZone::weekday(placeAt(place).clock.localDay(at)) == 0)
        return clearDamaged(place, at);
    return {};
}

Result<void> SampleRun::warehouseRound(size_t place, Instant at)
{
    if (!placeAt(place).isWarehouse())
        return {};
    for (qint64 left = m_random.between(0, 4); left > 0; --left) {
        const std::optional<size_t> article = somethingInStock(place);
        if (!article)
            continue;
        STOA_TRY(m_ledger.post(
            at, MovementKind::Damage, *article, {AccountKind::OnHand, place}, {AccountKind::Damaged, place},
            m_random.between(1, 3) * articleAt(*article).step, {Source::Wms, {}, u"damaged"_s, {}, {}}));
    }
    if (SampleZone::weekday(placeAt(place).clock.localDay(at)) == 4)
        return clearDamaged(place, at);
    return {};
}

/// Stores throw most of it away, warehouses send it back.
Result<void> SampleRun::clearDamaged(size_t place, Instant at)
{
    const bool isStore = placeAt(place).isStore();
    for (const size_t article : m_world->demand[place].assortment) {
        const qint64 damaged = m_ledger.balance(AccountKind::Damaged, place, article);
        if (damaged <= 0 || !m_random.happens(700))
            continue;
        STOA_TRY(m_ledger.post(at, isStore ? MovementKind::Damage : MovementKind::SupplierReturn, article,
                               {AccountKind::Damaged, place}, isStore ? kShrink : kSupplier, damaged,
                               {isStore ? Source::Desk : Source::Wms,
                                {},
                                isStore ? u"broken"_s : u"supplier-return"_s,
                                {},
                                {}}));
    }
    return {};
}

Result<void> SampleRun::count(size_t place, Instant at)
{
    const SamplePaper paper{Source::Desk, u"CC-%1"_s.arg(++m_countNumber), {}, {}, {}};
    const std::vector<size_t> &all = m_world->demand[place].assortment;
    const auto first = size_t(m_random.below(qint64(all.size())));
    for (size_t i = 0; i < kCountedAtOnce && i < all.size(); ++i) {
        const size_t article = all[(first + i) % all.size()];
        if (plan(place, article).isFrozen || !m_random.happens(130))
            continue;
        const qint64 step = articleAt(article).step;
        const bool isMore = m_random.happens(380);
        const qint64 wanted = (m_random.happens(750) ? 1 : 2) * step;
        const qint64 quantity =
            isMore ? wanted : whole(article, std::min(wanted, m_ledger.onHand(place, article)));
        if (quantity <= 0)
            continue;
        const SampleSpot shelf{AccountKind::OnHand, place};
        STOA_TRY(m_ledger.post(at, MovementKind::CountCorrection, article, isMore ? kShrink : shelf,
                               isMore ? shelf : kShrink, quantity, paper));
    }
    return {};
}

/// A till sells what the books say is not there: the receipt of a delivery is missing.
Result<void> SampleRun::oversell(size_t place, Instant at)
{
    std::optional<size_t> chosen;
    qint64 least = 0;
    for (const size_t article : m_world->demand[place].assortment) {
        const qint64 have = m_ledger.onHand(place, article);
        if (plan(place, article).isFrozen || articleAt(article).item.unit != Unit::Piece)
            continue;
        // The plate of every household, unless there is plenty; else what people want most and is nearly
        // gone.
        const bool isPlate = articleAt(article).item.sku == u"CER-PLT-27"_s && have <= 12'000;
        const qint64 rank = isPlate ? -1 : have * 1'000'000 - articleAt(article).popularity;
        if (!chosen || rank < least) {
            chosen = article;
            least = rank;
        }
    }
    if (!chosen)
        return {};
    const SamplePlace &where = placeAt(place);
    const qint64 quantity = m_ledger.onHand(place, *chosen) + m_random.between(1, 3) * 1000;
    plan(place, *chosen).isFrozen = true;
    m_oddities.push_back(
        {SampleOddityKind::NegativeOnHand, articleAt(*chosen).item.sku, where.location.code});
    return m_ledger.post(
        at, MovementKind::Sale, *chosen, {AccountKind::OnHand, place}, {AccountKind::Customer}, quantity,
        {Source::Till, u"%1-1-%2"_s.arg(where.location.code).arg(++m_tillReceipt), {}, {}, u"till-1"_s});
}

} // namespace stoa

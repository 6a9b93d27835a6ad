// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/domain/orders/order.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr qint64 kPiece = 1'000; ///< thousandths

/// How an amount that is not negative is split over the whole pieces of a quantity and what is left of it.
class Split {
public:
    Split(qint64 amount, qint64 quantity)
        : m_full(quantity / kPiece)
        , m_rest(quantity % kPiece)
        , m_piece(amount * kPiece / quantity)
        , m_last(amount * m_rest / quantity)
    {
        const qint64 left = amount - m_full * m_piece - m_last;
        const bool lastComesFirst = amount * m_rest % quantity > amount * kPiece % quantity;
        const bool lastGetsOne = lastComesFirst ? left > 0 : left > m_full;
        m_last += lastGetsOne ? 1 : 0;
        m_raised = left - (lastGetsOne ? 1 : 0);
    }

    /// What the first so many thousandths bear.
    qint64 upTo(qint64 thousandths) const
    {
        const qint64 pieces = std::min(thousandths / kPiece, m_full);
        const qint64 inside = thousandths - pieces * kPiece;
        const qint64 before = pieces * m_piece + std::min(pieces, m_raised);
        if (pieces < m_full)
            return before + (m_piece + (pieces < m_raised ? 1 : 0)) * inside / kPiece;
        return m_rest == 0 ? before : before + m_last * std::min(inside, m_rest) / m_rest;
    }

private:
    qint64 m_full; ///< whole pieces
    qint64 m_rest; ///< thousandths of the last one
    qint64 m_piece; ///< of a whole piece, rounded down
    qint64 m_last;
    qint64 m_raised = 0; ///< so many whole pieces, the first ones, bear one minor unit more
};

} // namespace

LineState OrderLine::state() const
{
    using enum LineState;
    if (open > 0)
        return rejectedBy.isEmpty() ? Open : Rejected;
    if (backordered > 0)
        return Backordered;
    if (allocated > 0)
        return Allocated;
    if (fulfilled > 0)
        return returned == fulfilled ? Returned : Fulfilled;
    return Cancelled;
}

bool OrderLine::isPriced() const
{
    qint64 product = 0;
    return unitPrice >= 0 && unitPrice <= Money::kLimit && !qMulOverflow(unitPrice, quantity, &product)
        && product <= Money::kLimit * kPiece;
}

qint64 OrderLine::gross() const { return (unitPrice * quantity + kPiece / 2) / kPiece; }

qint64 OrderLine::discount() const
{
    qint64 sum = 0;
    for (const OrderDiscount &each : discounts)
        sum += each.amount;
    return sum;
}

qint64 OrderLine::netOf(qint64 first, qint64 units) const
{
    Q_ASSERT(first >= 0 && units >= 0 && first + units <= quantity);
    const Split split(net(), quantity);
    return split.upTo(first + units) - split.upTo(first);
}

bool OrderLine::isConserved() const
{
    qint64 sum = 0;
    for (const qint64 place : {open, allocated, backordered, fulfilled, cancelled}) {
        if (place < 0 || place > quantity)
            return false;
        sum += place;
    }
    return sum == quantity && returned >= 0 && returned <= fulfilled;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/returnunits.h"

#include <algorithm>

namespace stoa {

namespace {

Spans without(const Spans &spans, const ReturnLine::Span &taken)
{
    Spans left;
    for (const ReturnLine::Span &span : spans) {
        const qint64 end = span.first + span.quantity;
        const qint64 before = std::min(end, taken.first) - span.first;
        const qint64 from = std::max(span.first, taken.first + taken.quantity);
        if (before > 0)
            left.append({span.first, before});
        if (from < end)
            left.append({from, end - from});
    }
    return left;
}

const ReturnLine *lineOf(const ReturnCase &one, int number)
{
    const auto &lines = one.parts().lines;
    const auto found = std::ranges::find(lines, number, &ReturnLine::line);
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

qint64 sizeOf(const Spans &spans)
{
    qint64 sum = 0;
    for (const ReturnLine::Span &span : spans)
        sum += span.quantity;
    return sum;
}

Spans firstOf(const Spans &spans, qint64 quantity)
{
    Spans first;
    qint64 wanted = quantity;
    for (const ReturnLine::Span &span : spans) {
        if (wanted > 0)
            first.append({span.first, std::min(span.quantity, wanted)});
        wanted -= span.quantity;
    }
    return first;
}

qint64 worthOf(const OrderLine &line, const Spans &spans)
{
    qint64 sum = 0;
    for (const ReturnLine::Span &span : spans)
        sum += line.netOf(span.first, span.quantity);
    return sum;
}

Spans freeUnits(const OrderLine &line, const QList<ReturnCase> &cases)
{
    Spans left{{0, line.fulfilled}};
    qint64 unknown = line.returned;
    for (const ReturnCase &one : cases) {
        const ReturnLine *back = lineOf(one, line.line);
        if (!back || one.hasReached(ReturnState::Rejected))
            continue;
        for (const ReturnLine::Span &span : back->units)
            left = without(left, span);
        if (one.hasReached(ReturnState::Refunded) || one.hasReached(ReturnState::Exchanged))
            unknown -= back->received;
    }
    for (const ReturnLine::Span &span : firstOf(left, unknown))
        left = without(left, span);
    return left;
}

bool isAllBack(const Order &order, const ReturnCase &last, const QList<ReturnCase> &others)
{
    if (!isClosed(order.state()))
        return false;
    for (const OrderLine &line : order.lines()) {
        const ReturnLine *own = lineOf(last, line.line);
        qint64 out = line.fulfilled - (own ? own->received : 0);
        for (const ReturnCase &one : others) {
            const ReturnLine *back = lineOf(one, line.line);
            if (back && one.id() != last.id() && one.hasReached(ReturnState::Refunded))
                out -= back->received;
        }
        if (out != 0)
            return false;
    }
    return true;
}

} // namespace stoa

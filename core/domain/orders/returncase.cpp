// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/returncase.h"

#include "core/base/nametext.h"
#include "core/domain/orders/orderparts.h"
#include "core/domain/orders/returnunits.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDispositionNames{"resell"_L1, "refurbish"_L1, "quarantine"_L1, "scrap"_L1,
                                       "returnToSupplier"_L1};
constexpr std::array kWishNames{"refund"_L1, "exchange"_L1};
constexpr std::array kReasonNames{"unwanted"_L1,  "wrongSize"_L1,    "damaged"_L1, "defective"_L1,
                                  "wrongItem"_L1, "lateDelivery"_L1, "other"_L1};
constexpr std::array kReturnChannels{"store"_L1, "web"_L1, "app"_L1, "phone"_L1};

template <typename Value, std::size_t Size>
std::optional<Value> find(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return Value(int(i));
    }
    return std::nullopt;
}

Result<ReturnLine> openLine(const ReturnLine &told, ReturnWish wish, const Order &order,
                            const QList<ReturnCase> &others, const QString &at)
{
    const OrderLine *of = order.line(told.line);
    if (!of)
        return Error::invalid(at + u"line"_s, u"the order has no such line"_s);
    const Spans free = freeUnits(*of, others);
    if (told.quantity <= 0 || told.quantity > sizeOf(free))
        return Error::invalid(at + u"quantity"_s, u"expected 1 to %1 thousandths"_s.arg(sizeOf(free)));
    ReturnLine line{.line = told.line, .sku = of->sku, .quantity = told.quantity, .reason = told.reason};
    line.units = firstOf(free, told.quantity);
    line.refund = worthOf(*of, line.units);
    if (told.exchangeSku.isEmpty())
        return line;
    if (wish != ReturnWish::Exchange)
        return Error::invalid(at + u"exchange_sku"_s, u"nothing is exchanged"_s);
    const auto sku = Sku::parse(told.exchangeSku);
    if (!sku)
        return Error::invalid(at + u"exchange_sku"_s, sku.error().detail);
    line.exchangeSku = sku->text();
    return line;
}

/// What is wrong with a stored line, or nothing.
QString faultOf(const ReturnLine &line, bool arrived, bool looked)
{
    if (line.line < 1 || line.sku.isEmpty() || line.quantity <= 0 || line.received < 0
        || line.received > line.quantity || line.refund < 0)
        return u"of no line, or the quantities are out of range"_s;
    qint64 end = -1;
    for (const ReturnLine::Span &span : line.units) {
        if (span.first <= end || span.quantity <= 0)
            return u"the units are not apart"_s;
        end = span.first + span.quantity;
    }
    if (sizeOf(line.units) != (arrived ? line.received : line.quantity) || (!arrived && line.received > 0))
        return u"the units are not as many as there are"_s;
    qint64 seen = 0;
    for (const ReturnLine::Inspected &part : line.inspected) {
        if (part.quantity <= 0)
            return u"the dispositions are out of range"_s;
        seen += part.quantity;
    }
    return seen == (looked ? line.received : 0) ? QString() : u"the dispositions do not add up"_s;
}

Error damaged(const QString &field, const QString &why)
{
    return {ErrorKind::Storage, field, u"damaged return: %1"_s.arg(why)};
}

} // namespace

QLatin1StringView nameOf(Disposition disposition) { return kDispositionNames[std::size_t(disposition)]; }
std::optional<Disposition> dispositionOf(QStringView name)
{
    return find<Disposition>(kDispositionNames, name);
}
QLatin1StringView nameOf(ReturnWish wish) { return kWishNames[std::size_t(wish)]; }
std::optional<ReturnWish> returnWishOf(QStringView name) { return find<ReturnWish>(kWishNames, name); }
QLatin1StringView nameOf(ReturnReason reason) { return kReasonNames[std::size_t(reason)]; }
std::optional<ReturnReason> returnReasonOf(QStringView name)
{
    return find<ReturnReason>(kReasonNames, name);
}

Result<ReturnCase> ReturnCase::open(Parts draft, const Order &order, const QList<ReturnCase> &others)
{
    STOA_TRY_ASSIGN(draft.number, nameText(draft.number, 80, u"number"_s));
    const auto &channels = kReturnChannels;
    if (std::ranges::none_of(channels, [&](QLatin1StringView known) { return known == draft.channel; }))
        return Error::invalid(u"channel"_s, u"expected store, web, app or phone"_s);
    if (draft.order != order.id())
        return Error::invalid(u"order"_s, u"it is of another order"_s);
    if (!draft.location.isEmpty()) {
        STOA_TRY_ASSIGN(const auto location, LocationCode::parse(draft.location));
        draft.location = location.text();
    }
    STOA_TRY_ASSIGN(draft.note, noteText(draft.note, 1'000, u"note"_s));
    if (draft.lines.isEmpty())
        return Error::invalid(u"lines"_s, u"a return has at least one line"_s);
    for (qsizetype i = 0; i < draft.lines.size(); ++i) {
        const QString at = u"lines/%1/"_s.arg(i);
        const auto before = draft.lines.first(i);
        if (std::ranges::find(before, draft.lines[i].line, &ReturnLine::line) != before.end())
            return Error::invalid(at + u"line"_s, u"the line is named twice"_s);
        STOA_TRY_ASSIGN(draft.lines[i], openLine(draft.lines[i], draft.wish, order, others, at));
    }
    draft.orderNumber = order.parts().number;
    draft.currency = order.parts().currency;
    draft.state = ReturnState::Requested;
    draft.refund = 0;
    draft.replacement.clear();
    draft.reached = {{QString(nameOf(ReturnState::Requested)), draft.createdAt.toString()}};
    return ReturnCase(std::move(draft));
}

Result<ReturnCase> ReturnCase::fromParts(Parts parts)
{
    ReturnCase made(std::move(parts));
    const Parts &p = made.m_parts;
    if (p.lines.isEmpty())
        return damaged(u"lines"_s, u"no lines"_s);
    if (!made.hasReached(p.state) || !made.hasReached(ReturnState::Requested))
        return damaged(u"reached"_s, u"its state was never reached"_s);
    const bool arrived = made.hasReached(ReturnState::Received);
    const bool looked = made.hasReached(ReturnState::Inspected);
    if (looked && !arrived)
        return damaged(u"reached"_s, u"inspected without having been received"_s);
    for (qsizetype i = 0; i < p.lines.size(); ++i) {
        if (const QString fault = faultOf(p.lines[i], arrived, looked); !fault.isEmpty())
            return damaged(u"lines/%1"_s.arg(i), fault);
    }
    if (p.refund < 0 || (p.refund > 0 && !made.hasReached(ReturnState::Refunded)))
        return damaged(u"refund"_s, u"paid back without having been refunded"_s);
    if (p.replacement.isEmpty() == made.hasReached(ReturnState::Exchanged))
        return damaged(u"replacement"_s, u"exchanged without a replacement, or the reverse"_s);
    return made;
}

bool ReturnCase::hasReached(ReturnState state) const { return m_parts.reached.contains(nameOf(state)); }

QList<Order::Units> ReturnCase::receivedUnits() const
{
    QList<Order::Units> list;
    for (const ReturnLine &line : m_parts.lines) {
        if (line.received > 0)
            list.append({line.line, line.received});
    }
    return list;
}

ReturnCase ReturnCase::reaching(ReturnState to, Instant at) const
{
    ReturnCase next = *this;
    next.m_parts.state = to;
    next.m_parts.reached.insert(nameOf(to), at.toString());
    return next;
}

Result<ReturnCase> ReturnCase::advanced(ReturnState to, Instant at) const
{
    STOA_TRY(mayGo(state(), to));
    switch (to) {
    case ReturnState::Requested:
    case ReturnState::Accepted:
    case ReturnState::InTransit:
    case ReturnState::Rejected:
    case ReturnState::Closed:
        return reaching(to, at);
    case ReturnState::Received:
    case ReturnState::Inspected:
    case ReturnState::Refunded:
    case ReturnState::Exchanged:
        break;
    }
    return Error::invalid(u"to"_s, u"%1 has to be told with what it is about"_s.arg(nameOf(to)));
}

Result<ReturnCase> ReturnCase::received(const Order &order, const QString &location,
                                        const QList<Order::Units> &units, Instant at) const
{
    STOA_TRY(mayGo(state(), ReturnState::Received));
    STOA_TRY_ASSIGN(const auto code, LocationCode::parse(location));
    if (units.isEmpty())
        return Error::invalid(u"lines"_s, u"nothing came"_s);
    ReturnCase next = reaching(ReturnState::Received, at);
    next.m_parts.location = code.text();
    QList<ReturnLine> &lines = next.m_parts.lines;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString field = u"lines/%1/"_s.arg(i);
        const auto line = std::ranges::find(lines, units[i].line, &ReturnLine::line);
        if (line == lines.end() || line->received > 0)
            return Error::invalid(field + u"line"_s, u"expected lines of the return, each once"_s);
        if (units[i].quantity <= 0 || units[i].quantity > line->quantity)
            return Error::invalid(field + u"quantity"_s,
                                  u"expected 1 to %1 thousandths"_s.arg(line->quantity));
        line->received = units[i].quantity;
    }
    for (ReturnLine &line : lines) {
        const OrderLine *of = order.line(line.line);
        const bool fits = of && line.units.last().first + line.units.last().quantity <= of->fulfilled;
        if (order.id() != m_parts.order || !fits)
            return Error::invalid(u"order"_s, u"it is of another order"_s);
        line.units = firstOf(line.units, line.received);
        line.refund = worthOf(*of, line.units);
    }
    return next;
}

Result<ReturnCase> ReturnCase::inspected(const QHash<int, QList<ReturnLine::Inspected>> &lines,
                                         Instant at) const
{
    STOA_TRY(mayGo(state(), ReturnState::Inspected));
    ReturnCase next = reaching(ReturnState::Inspected, at);
    for (qsizetype i = 0; i < next.m_parts.lines.size(); ++i) {
        ReturnLine &line = next.m_parts.lines[i];
        const QString field = u"lines/%1/inspected"_s.arg(i);
        line.inspected = lines.value(line.line);
        qint64 seen = 0;
        QList<Disposition> told;
        for (const ReturnLine::Inspected &part : std::as_const(line.inspected)) {
            if (part.quantity <= 0 || part.quantity > line.received || told.contains(part.disposition))
                return Error::invalid(field, u"expected positive quantities, a disposition once"_s);
            told.append(part.disposition);
            seen += part.quantity;
        }
        if (seen != line.received)
            return Error::invalid(field, u"expected %1 thousandths together"_s.arg(line.received));
    }
    for (auto told = lines.cbegin(); told != lines.cend(); ++told) {
        if (std::ranges::find(m_parts.lines, told.key(), &ReturnLine::line) == m_parts.lines.end())
            return Error::invalid(u"lines"_s, u"line %1 is none of the return"_s.arg(told.key()));
    }
    return next;
}

qint64 ReturnCase::refundDue(const Order &order, const QList<ReturnCase> &others) const
{
    if (hasReached(ReturnState::Rejected) || hasReached(ReturnState::Exchanged))
        return 0;
    qint64 sum = isAllBack(order, *this, others) ? order.parts().shipping : 0;
    for (const ReturnLine &line : m_parts.lines)
        sum += line.refund;
    return sum;
}

Result<ReturnCase> ReturnCase::refunded(const Order &order, const QList<ReturnCase> &others, Instant at) const
{
    STOA_TRY(mayGo(state(), ReturnState::Refunded));
    if (order.id() != m_parts.order)
        return Error::invalid(u"order"_s, u"it is of another order"_s);
    ReturnCase next = reaching(ReturnState::Refunded, at);
    next.m_parts.refund = refundDue(order, others);
    return next;
}

Result<ReturnCase> ReturnCase::exchanged(const OrderId &replacement, Instant at) const
{
    STOA_TRY(mayGo(state(), ReturnState::Exchanged));
    ReturnCase next = reaching(ReturnState::Exchanged, at);
    next.m_parts.replacement = replacement.toString();
    return next;
}

} // namespace stoa

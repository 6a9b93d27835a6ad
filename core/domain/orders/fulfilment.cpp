// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/fulfilment.h"

#include "core/base/nametext.h"
#include "core/base/quantity.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kShortNames{"notInStock"_L1,  "mismatch"_L1, "damaged"_L1,
                                 "wornDisplay"_L1, "tooBusy"_L1,  "avoidSplit"_L1};
constexpr std::array kTakers{"customer"_L1, "deputy"_L1, "carrier"_L1};
constexpr std::array kProofs{"code"_L1,      "idCard"_L1,    "passport"_L1,
                             "orderMail"_L1, "signature"_L1, "none"_L1};

bool isGone(FulfilmentState state)
{
    return state == FulfilmentState::Rejected || state == FulfilmentState::Cancelled;
}

template <std::size_t Size> bool holds(const std::array<QLatin1StringView, Size> &words, const QString &word)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView known) { return known == word; });
}

/// The texts in NFC and without blanks at their ends, or the first field that is wrong.
Result<void> checkDetails(Fulfilment::Parts &parts)
{
    struct Text {
        QLatin1StringView field;
        QString &text;
        qsizetype most;
    };
    for (const Text &each :
         {Text{"carrier"_L1, parts.carrier, 40}, Text{"service"_L1, parts.service, 60},
          Text{"tracking"_L1, parts.tracking, 80}, Text{"box"_L1, parts.box, 40},
          Text{"wave"_L1, parts.wave, 80}, Text{"bay"_L1, parts.bay, 20}, Text{"car"_L1, parts.car, 80}}) {
        if (!each.text.isEmpty()) {
            STOA_TRY_ASSIGN(each.text, nameText(each.text, each.most, each.field));
        }
    }
    if (parts.weight < 0 || parts.weight > Fulfilment::kMostGrams)
        return Error::invalid(u"weight"_s, u"expected grams from 0 to %1"_s.arg(Fulfilment::kMostGrams));
    if (!parts.handover)
        return {};
    if (!holds(kTakers, parts.handover->to))
        return Error::invalid(u"handover/to"_s, u"expected customer, deputy or carrier"_s);
    if (!holds(kProofs, parts.handover->proof))
        return Error::invalid(u"handover/proof"_s,
                              u"expected code, idCard, passport, orderMail, signature or none"_s);
    return {};
}

/// What is wrong with a stored line, or nothing.
QString faultOf(const FulfilmentLine &line, FulfilmentState state)
{
    const auto within = [&line](qint64 units) {
        return units >= 0 && units <= line.asked;
    };
    if (line.line < 1 || line.sku.isEmpty())
        return u"of no line"_s;
    if (line.asked <= 0 || line.asked > Quantity::kLimit || !within(line.quantity) || !within(line.shortage)
        || !within(line.picked) || !within(line.calledOff)
        || line.quantity + line.calledOff + line.shortage > line.asked)
        return u"the quantities are out of range"_s;
    if (isGone(state) ? line.quantity > 0 : line.picked > line.quantity || line.calledOff > 0)
        return u"the quantities and the state contradict each other"_s;
    return {};
}

Error damaged(const QString &field, const QString &why)
{
    return {ErrorKind::Storage, field, u"damaged fulfilment: %1"_s.arg(why)};
}

qsizetype placeOf(const QList<FulfilmentLine> &lines, int number)
{
    const auto found = std::ranges::find(lines, number, &FulfilmentLine::line);
    return found == lines.end() ? -1 : found - lines.begin();
}

void take(FulfilmentLine &line, qint64 quantity)
{
    line.quantity -= quantity;
    line.picked = std::min(line.picked, line.quantity);
}

} // namespace

QLatin1StringView nameOf(ShortReason reason) { return kShortNames[std::size_t(reason)]; }

std::optional<ShortReason> shortReasonOf(QStringView name)
{
    for (std::size_t i = 0; i < kShortNames.size(); ++i) {
        if (kShortNames[i] == name)
            return ShortReason(int(i));
    }
    return std::nullopt;
}

Result<Fulfilment> Fulfilment::make(Parts parts)
{
    const auto location = LocationCode::parse(parts.location);
    if (!location)
        return Error::invalid(u"location"_s, location.error().detail);
    parts.location = location->text();
    if (parts.lines.isEmpty())
        return Error::invalid(u"lines"_s, u"a fulfilment has at least one line"_s);
    for (qsizetype i = 0; i < parts.lines.size(); ++i) {
        const FulfilmentLine &told = parts.lines[i];
        const QString at = u"lines/%1/"_s.arg(i);
        if (told.line < 1 || placeOf(parts.lines, told.line) != i)
            return Error::invalid(at + u"line"_s, u"expected a line of the order, each once"_s);
        const auto sku = Sku::parse(told.sku);
        if (!sku)
            return Error::invalid(at + u"sku"_s, sku.error().detail);
        if (told.quantity <= 0 || told.quantity > Quantity::kLimit)
            return Error::invalid(at + u"quantity"_s, u"the quantity is out of range"_s);
        parts.lines[i] = {told.line, sku->text(), told.quantity, told.quantity, 0, 0};
    }
    STOA_TRY(checkDetails(parts));
    parts.state = FulfilmentState::Allocated;
    parts.reached = {{QString(nameOf(FulfilmentState::Allocated)), parts.createdAt.toString()}};
    return Fulfilment(std::move(parts));
}

Result<Fulfilment> Fulfilment::fromParts(Parts parts)
{
    if (parts.location.isEmpty())
        return damaged(u"location"_s, u"no location"_s);
    if (parts.lines.isEmpty())
        return damaged(u"lines"_s, u"no lines"_s);
    qint64 left = 0;
    for (qsizetype i = 0; i < parts.lines.size(); ++i) {
        const FulfilmentLine &line = parts.lines[i];
        const QString fault =
            placeOf(parts.lines, line.line) != i ? u"told twice"_s : faultOf(line, parts.state);
        if (!fault.isEmpty())
            return damaged(u"lines/%1"_s.arg(i), fault);
        left += line.quantity;
    }
    if (isGone(parts.state) != (left == 0))
        return damaged(u"state"_s, u"its state and what is left to supply contradict each other"_s);
    if (const auto right = checkDetails(parts); !right)
        return damaged(right.error().field, right.error().detail);
    return Fulfilment(std::move(parts));
}

QList<Order::Units> Fulfilment::units() const
{
    QList<Order::Units> list;
    for (const FulfilmentLine &line : m_parts.lines) {
        if (line.quantity > 0)
            list.append({line.line, line.quantity});
    }
    return list;
}

qint64 Fulfilment::quantity() const
{
    qint64 sum = 0;
    for (const FulfilmentLine &line : m_parts.lines)
        sum += line.quantity;
    return sum;
}

std::optional<Instant> Fulfilment::reachedAt(FulfilmentState state) const
{
    const auto at = Instant::parse(m_parts.reached.value(nameOf(state)).toString());
    return at ? std::optional(*at) : std::nullopt;
}

Result<Fulfilment> Fulfilment::advanced(FulfilmentState to, Instant at) const
{
    const QList<FulfilmentState> way = wayTo(state(), to, m_parts.method);
    if (way.isEmpty())
        return mayGo(state(), to, m_parts.method).error();
    Fulfilment next = *this;
    for (const FulfilmentState step : way) {
        next.m_parts.reached.insert(nameOf(step), at.toString());
        for (FulfilmentLine &line : next.m_parts.lines) {
            if (step == FulfilmentState::Picked)
                line.picked = line.quantity;
            else if (isGone(step))
                line.calledOff = std::exchange(line.quantity, 0);
        }
    }
    next.m_parts.state = to;
    return next;
}

Result<Fulfilment> Fulfilment::withPicked(int line, qint64 quantity) const
{
    if (state() != FulfilmentState::Picking) {
        auto error = Error::of(Problem::IllegalTransition,
                               u"picked while it is %1; allowed: picking"_s.arg(nameOf(state())), u"state"_s);
        error.reasons = {nameOf(state())};
        return error;
    }
    const qsizetype place = placeOf(m_parts.lines, line);
    if (place < 0)
        return Error::invalid(u"line"_s, u"the fulfilment has no such line"_s);
    if (quantity < 0 || quantity > m_parts.lines[place].quantity)
        return Error::invalid(u"quantity"_s,
                              u"expected 0 to %1 thousandths"_s.arg(m_parts.lines[place].quantity));
    Fulfilment next = *this;
    next.m_parts.lines[place].picked = quantity;
    return next;
}

Result<Fulfilment> Fulfilment::withShortage(int line, qint64 quantity, Instant at) const
{
    STOA_TRY(mayGo(state(), FulfilmentState::Rejected, m_parts.method));
    const qsizetype place = placeOf(m_parts.lines, line);
    if (place < 0)
        return Error::invalid(u"line"_s, u"the fulfilment has no such line"_s);
    if (quantity <= 0 || quantity > m_parts.lines[place].quantity)
        return Error::invalid(u"quantity"_s,
                              u"expected 1 to %1 thousandths"_s.arg(m_parts.lines[place].quantity));
    Fulfilment next = *this;
    take(next.m_parts.lines[place], quantity);
    next.m_parts.lines[place].shortage += quantity;
    return next.quantity() == 0 ? next.advanced(FulfilmentState::Rejected, at) : next;
}

Result<Fulfilment> Fulfilment::without(const QList<Order::Units> &units, Instant at) const
{
    STOA_TRY(mayGo(state(), FulfilmentState::Cancelled, m_parts.method));
    Fulfilment next = *this;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString field = u"lines/%1/"_s.arg(i);
        const qsizetype place = placeOf(m_parts.lines, units[i].line);
        if (place < 0)
            return Error::invalid(field + u"line"_s, u"the fulfilment has no such line"_s);
        FulfilmentLine &line = next.m_parts.lines[place];
        if (units[i].quantity <= 0 || units[i].quantity > line.quantity)
            return Error::invalid(field + u"quantity"_s,
                                  u"expected 1 to %1 thousandths"_s.arg(line.quantity));
        take(line, units[i].quantity);
    }
    // From as it was: what was picked is to be put back.
    return next.quantity() == 0 ? advanced(FulfilmentState::Cancelled, at) : next;
}

Result<Fulfilment> Fulfilment::withDetails(const Parts &details) const
{
    Parts next = details;
    STOA_TRY(checkDetails(next));
    next.id = m_parts.id;
    next.order = m_parts.order;
    next.orderNumber = m_parts.orderNumber;
    next.channel = m_parts.channel;
    next.number = m_parts.number;
    next.location = m_parts.location;
    next.method = m_parts.method;
    next.state = m_parts.state;
    next.lines = m_parts.lines;
    next.reached = m_parts.reached;
    next.createdAt = m_parts.createdAt;
    return Fulfilment(std::move(next));
}

} // namespace stoa

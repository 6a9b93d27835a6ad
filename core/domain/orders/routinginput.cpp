// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routinginput.h"

#include "core/base/quantity.h"
#include "core/domain/network/country.h"

#include <QSet>
#include <algorithm>
#include <functional>

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(StockSupply supply)
{
    switch (supply) {
    case StockSupply::Tracked:
        return "tracked"_L1;
    case StockSupply::Untracked:
        return "untracked"_L1;
    case StockSupply::Backorderable:
        return "backorderable"_L1;
    }
    return {};
}

std::optional<StockSupply> stockSupplyOf(QStringView name)
{
    for (const auto supply : {StockSupply::Tracked, StockSupply::Untracked, StockSupply::Backorderable}) {
        if (nameOf(supply) == name)
            return supply;
    }
    return std::nullopt;
}

qint64 RoutingStock::sellable() const
{
    return std::max<qint64>(0, onHand - unavailable - reserved - safety - leased);
}

std::optional<qint64> RoutingStock::weeksOfSupply() const
{
    if (velocity <= 0)
        return std::nullopt;
    return sellable() * 100 / velocity;
}

const RoutingStock *RoutingNode::stockOf(const QString &sku) const
{
    const auto it = std::ranges::lower_bound(stock, sku, {}, &RoutingStock::sku);
    return it == stock.end() || it->sku != sku ? nullptr : &*it;
}

FulfilmentMethod RoutingNode::methodOf(const RoutingOrder &order) const
{
    const bool isThere = order.method == FulfilmentMethod::ShipToStore && code == order.pickupAt;
    return isThere ? FulfilmentMethod::Pickup : order.method;
}

namespace {

constexpr qint64 kMostSurcharge = 1'000'000'000;

Error wrong(const QString &field, const QString &detail) { return Error::invalid(field, detail); }

bool isInRange(qint64 value, qint64 most) { return value >= 0 && value <= most; }

QString between(qint64 lowest, qint64 highest)
{
    return u"must be between %1 and %2"_s.arg(lowest).arg(highest);
}

/// Sorts by `key`. Where two have the same it leaves all as they stand and gives the place of the second one.
template <typename List, typename Key> std::optional<qsizetype> sortApart(List &list, Key key)
{
    const auto rises = [key](const auto &a, const auto &b) {
        return std::invoke(key, a) < std::invoke(key, b);
    };
    const auto repeats = [&rises](const auto &a, const auto &b) {
        return !rises(a, b);
    };
    // Most of them come from tables, in this order.
    if (std::adjacent_find(list.cbegin(), list.cend(), repeats) == list.cend())
        return std::nullopt;
    QSet<std::remove_cvref_t<decltype(std::invoke(key, list.first()))>> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto &of = std::invoke(key, list.at(i));
        if (seen.contains(of))
            return i;
        seen.insert(of);
    }
    std::sort(list.begin(), list.end(), rises);
    return std::nullopt;
}

Result<void> check(RoutingLine &line, const QString &at)
{
    if (!Sku::parse(line.sku))
        return wrong(at + u"/sku"_s, u"expected a SKU"_s);
    if (line.quantity < 1 || line.quantity > Quantity::kLimit / 1'000)
        return wrong(at + u"/quantity"_s, u"expected 1 thousandth to a million units"_s);
    if (!isInRange(line.unitValue, RoutingLine::kMostValue))
        return wrong(at + u"/unit_value"_s, between(0, RoutingLine::kMostValue));
    if (!isInRange(line.unitWeight, RoutingLine::kMostWeight))
        return wrong(at + u"/unit_weight"_s, between(0, RoutingLine::kMostWeight));
    for (QStringList *set : {&line.categories, &line.rejectedBy}) {
        set->sort();
        set->removeDuplicates();
    }
    std::ranges::sort(line.flags);
    return {};
}

Result<void> check(RoutingOrder &order)
{
    if (order.lines.size() > 200)
        return wrong(u"order/lines"_s, u"at most 200"_s);
    for (QStringList *set : {&order.customerGroups, &order.notFrom}) {
        set->sort();
        set->removeDuplicates();
    }
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        if (order.lines[i].line < 1)
            return wrong(u"order/lines/%1/line"_s.arg(i), u"expected a number from 1"_s);
        STOA_TRY(check(order.lines[i], u"order/lines/%1"_s.arg(i)));
    }
    if (const auto second = sortApart(order.lines, &RoutingLine::line))
        return wrong(u"order/lines/%1/line"_s.arg(*second), u"stands there twice"_s);
    if (!order.destination.country.isEmpty() && !isCountry(order.destination.country))
        return wrong(u"order/destination/country"_s, u"expected two upper-case letters"_s);
    if (!order.timeZone.isEmpty() && !LocalClock::of(order.timeZone))
        return wrong(u"order/time_zone"_s, u"expected an IANA time zone"_s);
    return {};
}

Result<void> check(const RoutingStock &stock, const QString &list, qsizetype at)
{
    const auto wrongTerm = [&](QLatin1StringView name, const QString &detail) {
        return wrong(list + QString::number(at) + u'/' + name, detail);
    };
    if (!Sku::parse(stock.sku))
        return wrongTerm("sku"_L1, u"expected a SKU"_s);
    for (const auto &[name, term] : {std::pair{"on_hand"_L1, stock.onHand},
                                     {"unavailable"_L1, stock.unavailable},
                                     {"reserved"_L1, stock.reserved},
                                     {"safety"_L1, stock.safety},
                                     {"leased"_L1, stock.leased},
                                     {"velocity"_L1, stock.velocity}}) {
        if (term < -Quantity::kLimit || term > Quantity::kLimit)
            return wrongTerm(name, between(-Quantity::kLimit, Quantity::kLimit));
    }
    if (!isInRange(stock.markdown, 10'000))
        return wrongTerm("markdown"_L1, between(0, 10'000));
    if (!isInRange(stock.accuracy.value_or(0), 10'000))
        return wrongTerm("accuracy"_L1, between(0, 10'000));
    return {};
}

Result<void> check(RoutingNode &node, const QString &at)
{
    for (QStringList *set : {&node.groups, &node.capabilities}) {
        set->sort();
        set->removeDuplicates();
    }
    if (!node.country.isEmpty() && !isCountry(node.country))
        return wrong(at + u"/country"_s, u"expected two upper-case letters"_s);
    if (node.surcharge < -kMostSurcharge || node.surcharge > kMostSurcharge)
        return wrong(at + u"/surcharge"_s, between(-kMostSurcharge, kMostSurcharge));
    for (qsizetype i = 0; i < node.stock.size(); ++i)
        STOA_TRY(check(node.stock[i], at + u"/stock/"_s, i));
    if (const auto second = sortApart(node.stock, &RoutingStock::sku))
        return wrong(at + u"/stock/%1/sku"_s.arg(*second), u"stands there twice"_s);
    return {};
}

} // namespace

Result<RoutingCase> RoutingCase::accept(RoutingCase draft)
{
    if (!Currency::parse(draft.currency))
        return wrong(u"currency"_s, u"expected an ISO 4217 code"_s);
    STOA_TRY(check(draft.order));
    if (draft.nodes.size() > 10'000)
        return wrong(u"nodes"_s, u"at most 10,000"_s);
    for (qsizetype i = 0; i < draft.nodes.size(); ++i)
        STOA_TRY(check(draft.nodes[i], u"nodes/%1"_s.arg(i)));
    if (const auto second = sortApart(draft.nodes, &RoutingNode::code))
        return wrong(u"nodes/%1/code"_s.arg(*second), u"stands there twice"_s);
    const auto codeOf = [](const Carrier &carrier) {
        return carrier.code().text();
    };
    if (const auto second = sortApart(draft.carriers, codeOf))
        return wrong(u"carriers/%1/code"_s.arg(*second), u"stands there twice"_s);
    return draft;
}

} // namespace stoa

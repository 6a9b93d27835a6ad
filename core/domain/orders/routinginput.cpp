// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routinginput.h"

#include "core/base/quantity.h"

#include <QSet>

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

constexpr qint64 kMostMoney = 1'000'000'000'000;

Error wrong(const QString &field, const QString &detail) { return Error::invalid(field, detail); }

bool isInRange(qint64 value, qint64 most) { return value >= 0 && value <= most; }

Result<void> check(RoutingLine &line, const QString &at)
{
    if (!Sku::parse(line.sku))
        return wrong(at + u"/sku"_s, u"expected a SKU"_s);
    if (line.quantity < 1 || line.quantity > Quantity::kLimit / 1'000)
        return wrong(at + u"/quantity"_s, u"expected 1 thousandth to a million units"_s);
    if (!isInRange(line.unitValue, kMostMoney / 1'000))
        return wrong(at + u"/unit_value"_s, u"out of range"_s);
    if (!isInRange(line.unitWeight, 10'000'000))
        return wrong(at + u"/unit_weight"_s, u"expected 0 to 10 tonnes"_s);
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
    std::ranges::sort(order.lines, {}, &RoutingLine::line);
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        if (order.lines[i].line < 1 || (i > 0 && order.lines[i].line == order.lines[i - 1].line))
            return wrong(u"order/lines/%1/line"_s.arg(i), u"expected numbers from 1, each once"_s);
        STOA_TRY(check(order.lines[i], u"order/lines/%1"_s.arg(i)));
    }
    if (!order.timeZone.isEmpty() && !LocalClock::of(order.timeZone))
        return wrong(u"order/time_zone"_s, u"expected an IANA time zone"_s);
    return {};
}

Result<void> check(RoutingNode &node, const QString &at)
{
    for (QStringList *set : {&node.groups, &node.capabilities}) {
        set->sort();
        set->removeDuplicates();
    }
    if (qAbs(node.surcharge) > kMostMoney / 1'000)
        return wrong(at + u"/surcharge"_s, u"out of range"_s);
    std::ranges::sort(node.stock, {}, &RoutingStock::sku);
    for (qsizetype i = 0; i < node.stock.size(); ++i) {
        const RoutingStock &stock = node.stock[i];
        const QString place = at + u"/stock/%1"_s.arg(i);
        if (!Sku::parse(stock.sku) || (i > 0 && stock.sku == node.stock[i - 1].sku))
            return wrong(place + u"/sku"_s, u"expected SKUs, each once"_s);
        for (const qint64 term :
             {stock.onHand, stock.unavailable, stock.reserved, stock.safety, stock.leased, stock.velocity}) {
            if (qAbs(term) > Quantity::kLimit)
                return wrong(place, u"a quantity out of range"_s);
        }
        if (!isInRange(stock.markdown, 10'000) || !isInRange(stock.accuracy.value_or(0), 10'000))
            return wrong(place, u"expected 0 to 10,000 basis points"_s);
    }
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
    std::ranges::sort(draft.nodes, {}, &RoutingNode::code);
    for (qsizetype i = 0; i < draft.nodes.size(); ++i) {
        if (i > 0 && draft.nodes[i].code == draft.nodes[i - 1].code)
            return wrong(u"nodes/%1/code"_s.arg(i), u"stands there twice"_s);
        STOA_TRY(check(draft.nodes[i], u"nodes/%1"_s.arg(i)));
    }
    std::ranges::sort(draft.carriers, {}, [](const Carrier &carrier) { return carrier.code().text(); });
    for (qsizetype i = 1; i < draft.carriers.size(); ++i) {
        if (draft.carriers[i].code() == draft.carriers[i - 1].code())
            return wrong(u"carriers/%1/code"_s.arg(i), u"stands there twice"_s);
    }
    return draft;
}

} // namespace stoa

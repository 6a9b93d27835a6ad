// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonfields.h"
#include "core/base/money.h"
#include "core/base/nametext.h"
#include "core/base/quantity.h"
#include "core/domain/network/country.h"
#include "core/domain/orders/orderparts.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant kEarliest = Instant::fromMs(946'684'800'000); ///< 2000-01-01
/// A day inside of the year 9999 in every time zone.
constexpr Instant kLatest = Instant::fromMs(253'402'128'000'000);

QString under(const QString &parent, QLatin1StringView name) { return pointerTo(parent, QString(name)); }

QString under(const QString &parent, QLatin1StringView name, qsizetype index)
{
    return under(parent, name) + u'/' + QString::number(index);
}

/// A code or a short text that may be left out.
Result<QString> shortText(const QString &text, qsizetype most, const QString &field)
{
    return text.trimmed().isEmpty() ? Result<QString>(QString()) : nameText(text, most, field);
}

/// The place of the first value that stands in the list before, or -1.
template <typename Value> qsizetype repeated(const QList<Value> &values)
{
    for (qsizetype i = 1; i < values.size(); ++i) {
        if (values.first(i).contains(values[i]))
            return i;
    }
    return -1;
}

Result<void> checkCustomer(const QString &token)
{
    if (token.isEmpty() || isCustomerToken(token))
        return {};
    return Error::invalid(u"customer"_s, u"expected a customer token (cus_…)"_s);
}

Result<void> checkAmount(qint64 amount, const QString &field)
{
    if (amount >= 0 && amount <= Money::kLimit)
        return {};
    return Error::invalid(field, u"expected an amount from 0 to %1"_s.arg(Money::kLimit));
}

Result<Destination> checkedDestination(const OrderDraft &draft)
{
    const QString at = u"destination"_s;
    Destination place = draft.destination;
    STOA_TRY_ASSIGN(place.city, shortText(place.city, 120, under(at, "city"_L1)));
    STOA_TRY_ASSIGN(place.postalCode, shortText(place.postalCode, 20, under(at, "postal_code"_L1)));
    const bool shipped = !isCollected(draft.method);
    if (shipped && place.country.isEmpty())
        return Error::invalid(under(at, "country"_L1), u"what is shipped needs a country"_s);
    if (!place.country.isEmpty() && !isCountry(place.country))
        return Error::invalid(under(at, "country"_L1), u"expected two upper-case letters"_s);
    if (shipped && !place.coordinates && !place.zone && place.postalCode.isEmpty())
        return Error::invalid(under(at, "latitude"_L1),
                              u"no coordinates, and neither a zone nor a postal code instead"_s);
    if (place.coordinates && qAbs(place.coordinates->latitude) > 90'000'000)
        return Error::invalid(under(at, "latitude"_L1), u"outside of the globe"_s);
    if (place.coordinates && qAbs(place.coordinates->longitude) > 180'000'000)
        return Error::invalid(under(at, "longitude"_L1), u"outside of the globe"_s);
    return place;
}

Result<QString> checkedPickup(const OrderDraft &draft)
{
    const QString field = u"pickup_at"_s;
    if (!isCollected(draft.method)) {
        if (draft.pickupAt.isEmpty())
            return QString();
        return Error::invalid(field, u"what is shipped is not collected anywhere"_s);
    }
    const auto code = LocationCode::parse(draft.pickupAt);
    if (!code)
        return Error::invalid(field, u"what is collected needs a location: "_s + code.error().detail);
    return code->text();
}

Result<QList<OrderDiscount>> checkedDiscounts(const OrderLine &line, const QString &at)
{
    QList<OrderDiscount> checked = line.discounts;
    if (checked.size() > Order::kMostDiscounts)
        return Error::invalid(under(at, "discounts"_L1),
                              u"a line has at most %1 discounts"_s.arg(Order::kMostDiscounts));
    qint64 left = line.gross();
    for (qsizetype i = 0; i < checked.size(); ++i) {
        const QString place = under(at, "discounts"_L1, i);
        STOA_TRY_ASSIGN(checked[i].label, nameText(checked[i].label, 120, under(place, "label"_L1)));
        if (checked[i].amount <= 0 || checked[i].amount > left)
            return Error::invalid(under(place, "amount"_L1),
                                  u"expected more than nothing, and with the others at most the price"_s);
        left -= checked[i].amount;
    }
    return checked;
}

Result<OrderLine> checkedLine(const OrderLineDraft &draft, const QString &at)
{
    OrderLine line;
    const auto sku = Sku::parse(draft.sku);
    if (!sku)
        return Error::invalid(under(at, "sku"_L1), sku.error().detail);
    line.sku = sku->text();
    if (draft.quantity <= 0)
        return Error::invalid(under(at, "quantity"_L1), u"a line wants more than nothing"_s);
    if (draft.quantity > Quantity::kLimit)
        return Error::invalid(under(at, "quantity"_L1), u"the quantity is out of range"_s);
    line.quantity = draft.quantity;
    line.open = draft.quantity;
    STOA_TRY(checkAmount(draft.unitPrice, under(at, "unit_price"_L1)));
    line.unitPrice = draft.unitPrice;
    if (!line.isPriced())
        return Error::invalid(under(at, "unit_price"_L1), u"the price of the line is out of range"_s);
    line.discounts = draft.discounts;
    STOA_TRY_ASSIGN(line.discounts, checkedDiscounts(line, at));
    if (draft.tax < 0 || draft.tax > line.net())
        return Error::invalid(under(at, "tax"_L1), u"expected a part of the price"_s);
    line.tax = draft.tax;
    STOA_TRY_ASSIGN(line.keep, shortText(draft.keep, 40, under(at, "keep"_L1)));
    if (const qsizetype twice = repeated(draft.flags); twice >= 0)
        return Error::invalid(under(at, "flags"_L1, twice), u"told twice"_s);
    line.flags = draft.flags;
    return line;
}

Result<QList<OrderLine>> checkedLines(const OrderDraft &draft)
{
    const QString field = u"lines"_s;
    if (draft.lines.isEmpty())
        return Error::invalid(field, u"an order has at least one line"_s);
    if (draft.lines.size() > Order::kMostLines)
        return Error::invalid(field, u"an order has at most %1 lines"_s.arg(Order::kMostLines));
    QList<OrderLine> lines;
    qint64 total = draft.shipping;
    for (qsizetype i = 0; i < draft.lines.size(); ++i) {
        STOA_TRY_ASSIGN(auto line, checkedLine(draft.lines[i], under({}, "lines"_L1, i)));
        line.line = int(i + 1);
        total += line.net();
        lines.append(std::move(line));
    }
    if (total > Money::kLimit)
        return Error::invalid(field, u"the total is out of range"_s);
    return lines;
}

/// Two instants in their order, each between 2000 and 9999.
Result<void> checkPromise(const OrderDraft &draft)
{
    const auto outside = [](const std::optional<Instant> &at) {
        return at && (*at < kEarliest || *at > kLatest);
    };
    if (outside(draft.promisedFrom))
        return Error::invalid(u"promised_from"_s, u"expected a time between 2000 and 9999"_s);
    if (outside(draft.promisedTo))
        return Error::invalid(u"promised_to"_s, u"expected a time between 2000 and 9999"_s);
    if (draft.promisedFrom && draft.promisedTo && *draft.promisedTo < *draft.promisedFrom)
        return Error::invalid(u"promised_to"_s, u"before the start of what is promised"_s);
    return {};
}

} // namespace

Result<Order> Order::accept(const OrderId &id, const OrderDraft &draft, Instant now, const OrderEvent &by)
{
    Parts parts{.id = id};
    STOA_TRY_ASSIGN(parts.number, nameText(draft.number, 64, u"number"_s));
    if (!isOrderChannel(draft.channel))
        return Error::invalid(
            u"channel"_s,
            u"expected web, app, store, phone, messaging, wholesale or marketplace: and a name"_s);
    parts.channel = draft.channel;
    STOA_TRY(checkCustomer(draft.customer));
    parts.customer = draft.customer;
    if (draft.placedAt < kEarliest || draft.placedAt > now.plusMs(kFutureMs))
        return Error::invalid(u"placed_at"_s, u"expected a time from 2000 until now"_s);
    parts.placedAt = draft.placedAt;
    parts.priority = draft.priority;
    parts.method = draft.method;
    STOA_TRY_ASSIGN(parts.pickupAt, checkedPickup(draft));
    if (!parts.pickupAt.isEmpty())
        parts.places.append(parts.pickupAt);
    STOA_TRY_ASSIGN(parts.destination, checkedDestination(draft));
    STOA_TRY(checkedContact(draft.contact));
    const auto currency = Currency::parse(draft.currency);
    if (!currency)
        return Error::invalid(u"currency"_s, currency.error().detail);
    parts.currency = currency->code();
    STOA_TRY(checkAmount(draft.shipping, u"shipping"_s));
    parts.shipping = draft.shipping;
    parts.payment = draft.payment;
    if (const qsizetype twice = repeated(draft.holds); twice >= 0)
        return Error::invalid(under({}, "holds"_L1, twice), u"told twice"_s);
    STOA_TRY(checkPromise(draft));
    parts.promisedFrom = draft.promisedFrom;
    parts.promisedTo = draft.promisedTo;
    STOA_TRY_ASSIGN(parts.lines, checkedLines(draft));

    OrderEvent event = by;
    event.at = now;
    event.kind = OrderEventKind::Created;
    parts.timeline.append(event);
    event.kind = OrderEventKind::Held;
    for (const HoldKind kind : draft.holds) {
        parts.holds.append({kind, {}, now});
        event.detail = {{u"hold"_s, QString(nameOf(kind))}};
        parts.timeline.append(event);
    }
    return settled(std::move(parts), event);
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderdraft.h"

#include "core/base/jsonfields.h"
#include "core/base/nametext.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFlagNames{"kit"_L1, "hazmat"_L1, "cold"_L1, "oversize"_L1};
constexpr std::array kPriorityNames{"normal"_L1, "high"_L1};
constexpr std::array kPaymentNames{"pending"_L1,        "authorised"_L1, "captured"_L1,
                                   "partlyRefunded"_L1, "refunded"_L1,   "failed"_L1};
constexpr std::array kHoldNames{"fraud"_L1, "address"_L1, "payment"_L1, "customer"_L1, "other"_L1};
constexpr std::array kChannels{"web"_L1, "app"_L1, "store"_L1, "phone"_L1, "messaging"_L1, "wholesale"_L1};

template <typename Value, std::size_t Size>
std::optional<Value> find(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return Value(int(i));
    }
    return std::nullopt;
}

/// The words of a list, each of the vocabulary; where one is not, its place is refused.
template <typename Find>
auto words(JsonFields &fields, QLatin1StringView name, Find find, QList<Error> &wrong)
{
    QList<typename decltype(find(QStringView()))::value_type> found;
    const QJsonArray list = fields.optionalArray(name, 100);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto value = find(list[i].toString()))
            found.append(*value);
        else
            wrong.append(Error::invalid(fields.pointer(name, i), u"not one of the known values"_s));
    }
    return found;
}

OrderLineDraft lineOf(const QJsonValue &json, const QString &at, QList<Error> &wrong)
{
    if (!json.isObject()) {
        wrong.append(Error::invalid(at, u"expected an object"_s));
        return {};
    }
    JsonFields fields(json.toObject(), at);
    QList<Error> inner;
    OrderLineDraft line;
    line.sku = fields.string("sku"_L1);
    line.quantity = fields.integer("quantity"_L1);
    line.unitPrice = fields.integer("unit_price"_L1);
    const QJsonArray discounts = fields.optionalArray("discounts"_L1, 100);
    for (qsizetype i = 0; i < discounts.size(); ++i) {
        const QString place = fields.pointer("discounts"_L1, i);
        if (!discounts[i].isObject()) {
            inner.append(Error::invalid(place, u"expected an object"_s));
            continue;
        }
        JsonFields discount(discounts[i].toObject(), place);
        OrderDiscount made;
        made.label = discount.string("label"_L1);
        made.amount = discount.integer("amount"_L1);
        inner.append(discount.errors());
        line.discounts.append(made);
    }
    line.tax = fields.optionalInteger("tax"_L1).value_or(0);
    line.keep = fields.optionalString("keep"_L1).value_or(QString());
    line.flags = words(fields, "flags"_L1, &lineFlagOf, inner);
    fields.add(inner);
    wrong.append(fields.errors());
    return line;
}

Destination destinationOf(const QJsonObject &json, const QString &at, QList<Error> &wrong)
{
    JsonFields fields(json, at);
    Destination place;
    place.city = fields.optionalString("city"_L1).value_or(QString());
    place.postalCode = fields.optionalString("postal_code"_L1).value_or(QString());
    place.country = fields.optionalString("country"_L1).value_or(QString());
    place.zone = fields.optionalParsed("zone"_L1, &zoneOf);
    const auto latitude = fields.optionalInteger("latitude"_L1);
    const auto longitude = fields.optionalInteger("longitude"_L1);
    if (latitude && longitude)
        place.coordinates = Coordinates{*latitude, *longitude};
    else if (fields.has("latitude"_L1) != fields.has("longitude"_L1))
        fields.refuse(latitude ? "longitude"_L1 : "latitude"_L1, u"is missing"_s);
    wrong.append(fields.errors());
    return place;
}

OrderContact contactOf(const QJsonObject &json, const QString &at, QList<Error> &wrong)
{
    JsonFields fields(json, at);
    const auto text = [&fields](QLatin1StringView name) {
        return fields.optionalString(name, 4'000).value_or(QString());
    };
    OrderContact contact{text("name"_L1), text("phone"_L1), text("email"_L1), text("street"_L1),
                         text("note"_L1)};
    wrong.append(fields.errors());
    return contact;
}

template <typename List> QJsonArray namesOf(const List &values)
{
    QJsonArray names;
    for (const auto value : values)
        names.append(QString(nameOf(value)));
    return names;
}

void insertText(QJsonObject &json, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

QJsonObject jsonOf(const OrderLineDraft &line)
{
    QJsonObject json{{u"sku"_s, line.sku}, {u"quantity"_s, line.quantity}, {u"unit_price"_s, line.unitPrice}};
    QJsonArray discounts;
    for (const OrderDiscount &discount : line.discounts)
        discounts.append(QJsonObject{{u"label"_s, discount.label}, {u"amount"_s, discount.amount}});
    if (!discounts.isEmpty())
        json.insert("discounts"_L1, discounts);
    if (line.tax != 0)
        json.insert("tax"_L1, line.tax);
    insertText(json, "keep"_L1, line.keep);
    if (!line.flags.isEmpty())
        json.insert("flags"_L1, namesOf(line.flags));
    return json;
}

QJsonObject jsonOf(const Destination &place)
{
    QJsonObject json;
    insertText(json, "city"_L1, place.city);
    insertText(json, "postal_code"_L1, place.postalCode);
    insertText(json, "country"_L1, place.country);
    if (place.zone)
        json.insert("zone"_L1, QString(nameOf(*place.zone)));
    if (place.coordinates) {
        json.insert("latitude"_L1, place.coordinates->latitude);
        json.insert("longitude"_L1, place.coordinates->longitude);
    }
    return json;
}

QJsonObject jsonOf(const OrderContact &contact)
{
    QJsonObject json;
    insertText(json, "name"_L1, contact.name);
    insertText(json, "phone"_L1, contact.phone);
    insertText(json, "email"_L1, contact.email);
    insertText(json, "street"_L1, contact.street);
    insertText(json, "note"_L1, contact.note);
    return json;
}

} // namespace

QLatin1StringView nameOf(LineFlag flag) { return kFlagNames[std::size_t(flag)]; }
std::optional<LineFlag> lineFlagOf(QStringView name) { return find<LineFlag>(kFlagNames, name); }
QLatin1StringView nameOf(OrderPriority priority) { return kPriorityNames[std::size_t(priority)]; }
std::optional<OrderPriority> orderPriorityOf(QStringView name)
{
    return find<OrderPriority>(kPriorityNames, name);
}
QLatin1StringView nameOf(PaymentState state) { return kPaymentNames[std::size_t(state)]; }
std::optional<PaymentState> paymentStateOf(QStringView name)
{
    return find<PaymentState>(kPaymentNames, name);
}
QLatin1StringView nameOf(HoldKind kind) { return kHoldNames[std::size_t(kind)]; }
std::optional<HoldKind> holdKindOf(QStringView name) { return find<HoldKind>(kHoldNames, name); }

bool isOrderChannel(QStringView name)
{
    if (!name.startsWith("marketplace:"_L1))
        return std::ranges::any_of(kChannels, [name](QLatin1StringView known) { return known == name; });
    const QStringView market = name.sliced(12);
    const auto fits = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'-' || c == u'_';
    };
    return !market.isEmpty() && market.size() <= 40 && std::ranges::all_of(market, fits);
}

bool isCustomerToken(QStringView text)
{
    const auto fits = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    };
    return text.startsWith("cus_"_L1) && text.size() > 4 && text.size() <= 80
        && std::ranges::all_of(text, fits);
}

Result<OrderContact> checkedContact(const OrderContact &contact)
{
    OrderContact checked;
    struct Text {
        QLatin1StringView name;
        QString OrderContact::*member;
        qsizetype most;
    };
    for (const Text &text :
         {Text{"name"_L1, &OrderContact::name, 200}, Text{"phone"_L1, &OrderContact::phone, 40},
          Text{"email"_L1, &OrderContact::email, 254}, Text{"street"_L1, &OrderContact::street, 300}}) {
        if (const QString given = contact.*text.member; !given.trimmed().isEmpty()) {
            STOA_TRY_ASSIGN(checked.*text.member,
                            nameText(given, text.most, pointerTo(u"contact"_s, QString(text.name))));
        }
    }
    STOA_TRY_ASSIGN(checked.note, noteText(contact.note.trimmed(), 1'000, u"contact/note"_s));
    return checked;
}

Result<OrderDraft> OrderDraft::fromJson(const QJsonObject &body)
{
    JsonFields fields(body);
    QList<Error> inner;
    OrderDraft draft;
    draft.number = fields.string("number"_L1);
    draft.channel = fields.string("channel"_L1);
    draft.customer = fields.optionalString("customer"_L1).value_or(QString());
    draft.placedAt = fields.parsed("placed_at"_L1, &Instant::parse).value_or(Instant());
    draft.priority = fields.optionalParsed("priority"_L1, &orderPriorityOf).value_or(OrderPriority::Normal);
    draft.method = fields.parsed("method"_L1, &methodOf).value_or(FulfilmentMethod::Ship);
    draft.pickupAt = fields.optionalString("pickup_at"_L1).value_or(QString());
    if (const auto place = fields.optionalObject("destination"_L1))
        draft.destination = destinationOf(*place, fields.pointer("destination"_L1), inner);
    if (const auto contact = fields.optionalObject("contact"_L1))
        draft.contact = contactOf(*contact, fields.pointer("contact"_L1), inner);
    draft.currency = fields.string("currency"_L1);
    draft.shipping = fields.optionalInteger("shipping"_L1).value_or(0);
    draft.payment = fields.optionalParsed("payment"_L1, &paymentStateOf).value_or(PaymentState::Pending);
    draft.holds = words(fields, "holds"_L1, &holdKindOf, inner);
    draft.promisedFrom = fields.optionalParsed("promised_from"_L1, &Instant::parse);
    draft.promisedTo = fields.optionalParsed("promised_to"_L1, &Instant::parse);
    draft.cart = fields.optionalString("cart"_L1).value_or(QString());
    const QJsonArray lines = fields.array("lines"_L1);
    for (qsizetype i = 0; i < lines.size(); ++i)
        draft.lines.append(lineOf(lines[i], fields.pointer("lines"_L1, i), inner));
    fields.add(inner);
    STOA_TRY(fields.end());
    return draft;
}

QJsonObject OrderDraft::toJson() const
{
    QJsonObject body{{u"number"_s, number},
                     {u"channel"_s, channel},
                     {u"placed_at"_s, placedAt.toString()},
                     {u"method"_s, QString(nameOf(method))},
                     {u"currency"_s, currency}};
    insertText(body, "customer"_L1, customer);
    if (priority != OrderPriority::Normal)
        body.insert("priority"_L1, QString(nameOf(priority)));
    insertText(body, "pickup_at"_L1, pickupAt);
    if (destination != Destination())
        body.insert("destination"_L1, jsonOf(destination));
    if (!contact.isEmpty())
        body.insert("contact"_L1, jsonOf(contact));
    if (shipping != 0)
        body.insert("shipping"_L1, shipping);
    if (payment != PaymentState::Pending)
        body.insert("payment"_L1, QString(nameOf(payment)));
    if (!holds.isEmpty())
        body.insert("holds"_L1, namesOf(holds));
    if (promisedFrom)
        body.insert("promised_from"_L1, promisedFrom->toString());
    if (promisedTo)
        body.insert("promised_to"_L1, promisedTo->toString());
    insertText(body, "cart"_L1, cart);
    QJsonArray list;
    for (const OrderLineDraft &line : lines)
        list.append(jsonOf(line));
    body.insert("lines"_L1, list);
    return body;
}

} // namespace stoa

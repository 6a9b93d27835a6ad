// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/orders/eventparts.h"

#include "core/base/jsonfields.h"
#include "core/domain/orders/orderdraft.h"
#include "hub/orders/inevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <optional>
#include <span>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Text, Token, Number, Texts, Object, Objects };

struct Member {
    QLatin1StringView name;
    Shape shape = Shape::Text;
    std::span<const Member> inner = {};
};
using Members = std::span<const Member>;

constexpr Member kPlaces[] = {{"city"_L1},
                              {"postal_code"_L1},
                              {"country"_L1},
                              {"zone"_L1},
                              {"latitude"_L1, Shape::Number},
                              {"longitude"_L1, Shape::Number}};
constexpr Member kDiscounts[] = {{"label"_L1}, {"amount"_L1, Shape::Number}};
constexpr Member kOrderLines[] = {{"sku"_L1},
                                  {"quantity"_L1, Shape::Number},
                                  {"unit_price"_L1, Shape::Number},
                                  {"discounts"_L1, Shape::Objects, kDiscounts},
                                  {"tax"_L1, Shape::Number},
                                  {"keep"_L1},
                                  {"flags"_L1, Shape::Texts}};
constexpr Member kOrder[] = {{"number"_L1},
                             {"channel"_L1},
                             {"customer"_L1, Shape::Token},
                             {"placed_at"_L1},
                             {"priority"_L1},
                             {"method"_L1},
                             {"pickup_at"_L1},
                             {"destination"_L1, Shape::Object, kPlaces},
                             {"currency"_L1},
                             {"shipping"_L1, Shape::Number},
                             {"payment"_L1},
                             {"holds"_L1, Shape::Texts},
                             {"promised_from"_L1},
                             {"promised_to"_L1},
                             {"cart"_L1},
                             {"lines"_L1, Shape::Objects, kOrderLines}};
constexpr Member kUnits[] = {{"line"_L1, Shape::Number}, {"quantity"_L1, Shape::Number}};
constexpr Member kCancellation[] = {
    {"order"_L1}, {"channel"_L1}, {"number"_L1}, {"units"_L1, Shape::Objects, kUnits}, {"note"_L1}};
constexpr Member kPayment[] = {{"order"_L1}, {"channel"_L1}, {"number"_L1}, {"payment"_L1}, {"note"_L1}};
constexpr Member kDelivery[] = {{"tracking"_L1}, {"fulfilment"_L1}, {"state"_L1}, {"at"_L1}, {"reason"_L1}};
constexpr Member kRejection[] = {{"tracking"_L1}, {"fulfilment"_L1}, {"reason"_L1}, {"note"_L1}};
constexpr Member kAccount[] = {{"account"_L1}, {"location"_L1}};
constexpr Member kMovements[] = {{"id"_L1},
                                 {"sku"_L1},
                                 {"kind"_L1},
                                 {"from"_L1, Shape::Object, kAccount},
                                 {"to"_L1, Shape::Object, kAccount},
                                 {"quantity"_L1, Shape::Number},
                                 {"occurred_at"_L1},
                                 {"reason"_L1},
                                 {"document"_L1},
                                 {"party"_L1},
                                 {"note"_L1},
                                 {"unit_cost"_L1, Shape::Number},
                                 {"currency"_L1}};
constexpr Member kMovement[] = {{"source"_L1}, {"movements"_L1, Shape::Objects, kMovements}};
constexpr Member kReturnLines[] = {
    {"line"_L1, Shape::Number}, {"quantity"_L1, Shape::Number}, {"reason"_L1}, {"exchange_sku"_L1}};
constexpr Member kReturn[] = {{"order"_L1},
                              {"order_channel"_L1},
                              {"order_number"_L1},
                              {"channel"_L1},
                              {"wish"_L1},
                              {"location"_L1},
                              {"lines"_L1, Shape::Objects, kReturnLines},
                              {"note"_L1}};

/// What the hub itself reads of an envelope; its data depends on its type.
constexpr Member kEnvelope[] = {{"specversion"_L1}, {"id"_L1},   {"source"_L1},
                                {"type"_L1},        {"time"_L1}, {"datacontenttype"_L1}};

constexpr QLatin1StringView kData = "data"_L1;
constexpr QLatin1StringView kContact = "contact"_L1;
const QString kContactPlace = u"data/contact"_s;

Members membersOf(std::optional<InEventType> type)
{
    if (!type)
        return {};
    switch (*type) {
    case InEventType::OrderPlaced:
        return kOrder;
    case InEventType::OrderCancelled:
        return kCancellation;
    case InEventType::OrderPayment:
        return kPayment;
    case InEventType::Delivery:
        return kDelivery;
    case InEventType::Movement:
        return kMovement;
    case InEventType::FulfilmentRejected:
        return kRejection;
    case InEventType::ReturnRequested:
        return kReturn;
    }
    return {};
}

/// One value: no list and no object, and of a length that somebody may read.
bool isPlain(const QJsonValue &value)
{
    return value.isDouble() || value.isBool()
        || (value.isString() && value.toString().size() <= EventParts::kLongestText);
}

/// Takes an event apart, each place with its pointer.
class Taker {
public:
    QJsonObject object(const QJsonObject &told, Members known, const QString &at)
    {
        QJsonObject kept;
        for (auto it = told.begin(); it != told.end(); ++it) {
            const auto member = std::ranges::find(known, it.key(), &Member::name);
            const QString place = pointerTo(at, it.key());
            kept.insert(it.key(),
                        member == known.end() ? away(it.value(), place) : value(*it, *member, place));
        }
        return kept;
    }
    QJsonValue away(const QJsonValue &told, const QString &place)
    {
        if (!told.isNull())
            m_apart.insert(u'/' + place, told);
        return {};
    }
    const QJsonObject &apart() const { return m_apart; }

private:
    QJsonValue value(const QJsonValue &told, const Member &member, const QString &place)
    {
        switch (member.shape) {
        case Shape::Object:
            return told.isObject() ? object(told.toObject(), member.inner, place) : away(told, place);
        case Shape::Objects:
        case Shape::Texts:
            return told.isArray() && told.toArray().size() <= EventParts::kLongestList
                ? list(told.toArray(), member, place)
                : away(told, place);
        case Shape::Token:
            // In its place a sender puts whoever the customer is.
            return told.toString(u"?"_s).isEmpty() || isCustomerToken(told.toString()) ? told
                                                                                       : away(told, place);
        case Shape::Text:
        case Shape::Number:
            break;
        }
        return isPlain(told) ? told : away(told, place);
    }
    QJsonArray list(const QJsonArray &told, const Member &member, const QString &place)
    {
        const Shape each = member.shape == Shape::Objects ? Shape::Object : Shape::Text;
        QJsonArray kept;
        for (qsizetype i = 0; i < told.size(); ++i)
            kept.append(value(told[i], {{}, each, member.inner}, place + u'/' + QString::number(i)));
        return kept;
    }
    QJsonObject m_apart;
};

QString unescaped(QString step) { return step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1); }

/// The value with `leaf` where null stands at the end of the path.
QJsonValue with(const QJsonValue &value, const QStringList &path, const QJsonValue &leaf)
{
    if (path.isEmpty())
        return value.isNull() ? leaf : value;
    const QString step = unescaped(path.first());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        bool number = false;
        if (const qsizetype i = step.toInt(&number); number && i >= 0 && i < array.size())
            array[i] = with(array[i], path.mid(1), leaf);
        return array;
    }
    if (!value.isObject() || !value.toObject().contains(step))
        return value;
    QJsonObject object = value.toObject();
    object.insert(step, with(object.value(step), path.mid(1), leaf));
    return object;
}

/// Its contact is known, and not named; in any other event it is one of the members that are not known.
bool isPlaced(const QJsonObject &event)
{
    return inEventTypeOf(event.value("type"_L1).toString()) == InEventType::OrderPlaced;
}

} // namespace

EventParts EventParts::of(const QJsonObject &event)
{
    Taker taker;
    QJsonObject rest = event;
    const QJsonValue data = rest.take(kData);
    EventParts parts;
    parts.readable = taker.object(rest, kEnvelope, {});
    const auto type = inEventTypeOf(event.value("type"_L1).toString());
    if (data.isObject()) {
        QJsonObject members = data.toObject();
        if (isPlaced(event) && members.contains(kContact))
            taker.away(members.take(kContact), kContactPlace);
        parts.readable.insert(kData, taker.object(members, membersOf(type), kData));
    } else if (!data.isUndefined()) {
        parts.readable.insert(kData, taker.away(data, kData));
    }
    parts.apart = taker.apart();
    if (QJsonDocument(parts.readable).toJson(QJsonDocument::Compact).size() <= kLargest)
        return parts;
    Taker whole;
    parts.readable = whole.object(rest, kEnvelope, {});
    parts.readable.insert(kData, whole.away(data, kData));
    parts.apart = whole.apart();
    return parts;
}

QJsonObject EventParts::whole() const
{
    QJsonValue event = readable;
    const bool isOrder = isPlaced(readable);
    for (auto it = apart.begin(); it != apart.end(); ++it) {
        const QString place = it.key().mid(1);
        if (isOrder && place == kContactPlace) {
            QJsonObject object = event.toObject();
            QJsonObject data = object.value(kData).toObject();
            if (object.value(kData).isObject() && !data.contains(kContact)) {
                data.insert(kContact, it.value());
                object.insert(kData, data);
                event = object;
            }
            continue;
        }
        event = with(event, place.split(u'/'), it.value());
    }
    return event.toObject();
}

} // namespace stoa::hub

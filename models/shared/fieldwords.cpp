// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/fieldwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QLatin1StringView member;
    const char *name;
};

constexpr Named kNames[] = {
    {"account"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Stock account")},
    {"amount"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Amount")},
    {"at"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Happened at")},
    {"cart"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Cart")},
    {"channel"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Channel")},
    {"city"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Town")},
    {"contact"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Contact")},
    {"country"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Country")},
    {"currency"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Currency")},
    {"customer"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Customer")},
    {"data"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Content")},
    {"datacontenttype"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Format")},
    {"dataschema"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Format")},
    {"destination"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Destination")},
    {"discounts"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Discounts")},
    {"document"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Document")},
    {"email"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "E-mail")},
    {"exchange_sku"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "SKU in exchange")},
    {"flags"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Properties")},
    {"from"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "From")},
    {"fulfilment"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Part of an order")},
    {"holds"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Holds")},
    {"id"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Id")},
    {"keep"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Kept together")},
    {"kind"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Kind")},
    {"label"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Label")},
    {"latitude"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Latitude")},
    {"line"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Line")},
    {"lines"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Lines")},
    {"location"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Location")},
    {"longitude"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Longitude")},
    {"method"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Method")},
    {"movement"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Movement")},
    {"movements"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Movements")},
    {"name"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Name")},
    {"note"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Note")},
    {"number"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Number")},
    {"occurred_at"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Happened at")},
    {"order"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Order")},
    {"order_channel"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Channel of the order")},
    {"order_number"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Number of the order")},
    {"party"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Supplier or customer")},
    {"payment"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Payment")},
    {"phone"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Phone")},
    {"pickup_at"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Collected at")},
    {"placed_at"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Ordered at")},
    {"postal_code"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Postal code")},
    {"priority"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Priority")},
    {"promised_from"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Promised from")},
    {"promised_to"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Promised until")},
    {"quantity"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Quantity")},
    {"reason"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Reason")},
    {"return"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Return")},
    {"shipping"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Shipping")},
    {"sku"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "SKU")},
    {"source"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Source")},
    {"specversion"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Format")},
    {"state"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "State")},
    {"street"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Street")},
    {"subject"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Subject")},
    {"tax"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Tax")},
    {"time"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Happened at")},
    {"to"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "To")},
    {"tracking"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Tracking number")},
    {"type"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Kind of event")},
    {"unit_cost"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Unit cost")},
    {"unit_price"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Price")},
    {"units"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Units")},
    {"wish"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "What the customer wants")},
    {"zone"_L1, QT_TRANSLATE_NOOP("stoa::FieldWords", "Service zone")},
};

constexpr auto kMoney = {"unit_price"_L1, "unit_cost"_L1, "shipping"_L1, "tax"_L1, "amount"_L1};
constexpr auto kDegrees = {"latitude"_L1, "longitude"_L1};

/// As a pointer writes a step of its own (RFC 6901).
QString unescaped(QString step) { return step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s); }

} // namespace

std::optional<QString> FieldWords::name(QStringView member)
{
    const auto found =
        std::ranges::find_if(kNames, [member](const Named &each) { return each.member == member; });
    return found == std::end(kNames) ? std::nullopt : std::optional(tr(found->name));
}

QString FieldWords::entry(const QString &list, int number)
{
    if (list == "lines"_L1)
        //: The line of an order with this number
        return tr("Line %1").arg(number);
    if (list == "movements"_L1)
        //: The stock movement with this number, of those that came at once
        return tr("Movement %1").arg(number);
    if (list == "discounts"_L1)
        return tr("Discount %1").arg(number);
    if (list == "holds"_L1)
        //: What keeps an order from going on, by its number
        return tr("Hold %1").arg(number);
    if (list == "flags"_L1)
        //: A property of an article in an order, such as "must stay cold", by its number
        return tr("Property %1").arg(number);
    if (list == "units"_L1)
        //: What is called off of a line of an order, by its number in the list
        return tr("Units %1").arg(number);
    return list + u' ' + QString::number(number);
}

QString FieldWords::path(const QString &pointer)
{
    QStringList words;
    const QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        bool isPlace = false;
        const int place = steps[i].toInt(&isPlace);
        if (isPlace && i > 0 && !words.isEmpty()) {
            words.last() = entry(unescaped(steps[i - 1]), place + 1);
            continue;
        }
        if (i > 0 || steps[i] != "data"_L1) {
            const QString member = unescaped(steps[i]);
            words.append(name(member).value_or(member));
        }
    }
    if (words.isEmpty())
        return {};
    QString all = words.first();
    for (const QString &word : std::as_const(words).sliced(1))
        //: A field within another: "Movement 1: SKU"
        all = tr("%1: %2", "field").arg(all, word);
    return all;
}

FieldWords::Scale FieldWords::scale(const QString &pointer)
{
    const QString member = pointer.section(u'/', -1);
    const auto isOneOf = [&member](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::any_of(names, [&member](QLatin1StringView each) { return each == member; });
    };
    if (member == "quantity"_L1)
        return Scale::Thousandth;
    if (isOneOf(kMoney))
        return Scale::MinorUnit;
    return isOneOf(kDegrees) ? Scale::Microdegree : Scale::One;
}

int FieldWords::decimals(Scale scale)
{
    switch (scale) {
    case Scale::Thousandth:
        return 3;
    case Scale::Microdegree:
        return 6;
    case Scale::One:
    case Scale::MinorUnit:
        return 0;
    }
    return 0;
}

} // namespace stoa

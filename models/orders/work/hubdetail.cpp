// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/hubdetail.h"

#include "models/orders/orderwords.h"
#include "models/shared/fieldwords.h"
#include "models/shared/permissiontext.h"

#include <QRegularExpression>
#include <vector>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Words of the hub, in which %1 to %4 stand for what it names, and the sentence for them.
struct Known {
    const char *detail;
    const char *sentence; ///< null: nothing that the problem does not say
};

constexpr int kMostFacts = 4;
constexpr auto kBetween = QT_TRANSLATE_NOOP("stoa::HubDetail", "It must be between %1 and %2.");
constexpr auto kAmountOutside =
    QT_TRANSLATE_NOOP("stoa::HubDetail", "The amount is too high, or less than nothing.");

constexpr Known kKnown[] = {
    {"no such SKU", nullptr},
    {"no such location", nullptr},
    {"no such reason", nullptr},
    {"the field is not known", nullptr},
    {"the field is not known here", nullptr},
    {"the channel used this number for another order", nullptr},
    {"no such order", QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such order.")},
    {"no such fulfilment",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such parcel or part of an order.")},
    {"no such source", QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such source.")},
    {"no such account", QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such stock account.")},
    {"no such kind of movement", QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such kind of movement.")},
    {"no such movement", QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such movement.")},
    {"is missing", QT_TRANSLATE_NOOP("stoa::HubDetail", "It is missing.")},
    {"must not be empty", QT_TRANSLATE_NOOP("stoa::HubDetail", "It must not be empty.")},
    {"expected a string", QT_TRANSLATE_NOOP("stoa::HubDetail", "A text is expected there.")},
    {"longer than %1 characters", QT_TRANSLATE_NOOP("stoa::HubDetail", "It is longer than %1 characters.")},
    {"expected a whole number", QT_TRANSLATE_NOOP("stoa::HubDetail", "A whole number is expected there.")},
    {"expected an integer of thousandths",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A whole number of thousandths is expected there.")},
    {"must be between %1 and %2", kBetween},
    {"expected true or false", QT_TRANSLATE_NOOP("stoa::HubDetail", "Yes or no is expected there.")},
    {"expected an array", QT_TRANSLATE_NOOP("stoa::HubDetail", "A list is expected there.")},
    {"expected an object", QT_TRANSLATE_NOOP("stoa::HubDetail", "A group of fields is expected there.")},
    {"expected a text", QT_TRANSLATE_NOOP("stoa::HubDetail", "A text is expected there.")},
    {"more than %1 items", QT_TRANSLATE_NOOP("stoa::HubDetail", "The list has more than %1 entries.")},
    {"expected printable characters",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It has characters that cannot be shown.")},
    {"not one of the known values",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It is none of the values that are known.")},
    {"told twice", QT_TRANSLATE_NOOP("stoa::HubDetail", "It is told twice.")},
    {"a name has 1 to %1 characters", QT_TRANSLATE_NOOP("stoa::HubDetail", "It has 1 to %1 characters.")},
    {"a name has no control characters, line breaks or marks of the direction of writing",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It has characters that cannot be shown.")},
    {"a note has at most %1 characters",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It is longer than %1 characters.")},
    {"a document reference has at most %1 characters",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It is longer than %1 characters.")},
    {"expected an RFC 3339 instant with a time zone",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A date and time with a time zone is expected there.")},
    {"expected a time from 2000 until now",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A time from the year 2000 until now is expected there.")},
    {"expected a time between 2000 and 9999",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A time from the year 2000 on is expected there.")},
    {"expected a time between 1970 and 9999",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A time from the year 1970 on is expected there.")},
    {"before the start of what is promised",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The promised window ends before it begins.")},
    {"lies in the future", QT_TRANSLATE_NOOP("stoa::HubDetail", "It lies in the future.")},
    {"lies before the order was placed",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It lies before the order was placed.")},
    {"expected web, app, store, phone, messaging, wholesale or marketplace: and a name",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such channel.")},
    {"expected a customer token (cus_…)",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A customer's token (cus_…) is expected there.")},
    {"expected an ISO 4217 currency code",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A currency of three letters is expected there, such as EUR.")},
    {"the goods are sold in %1", QT_TRANSLATE_NOOP("stoa::HubDetail", "The goods are sold in %1.")},
    {"what is shipped needs a country",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "What is shipped needs a country.")},
    {"expected two upper-case letters",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A country of two capital letters is expected there, such as GR.")},
    {"no coordinates, and neither a zone nor a postal code instead",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "What is shipped needs coordinates, a zone or a postal code.")},
    {"outside of the globe", QT_TRANSLATE_NOOP("stoa::HubDetail", "These coordinates are not on the globe.")},
    {"what is shipped is not collected anywhere",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "What is shipped is not collected anywhere.")},
    {"what is collected needs a location: %1",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "What is collected needs a location.")},
    {"a line wants more than nothing",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The quantity must be more than nothing.")},
    {"a movement moves more than nothing",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The quantity must be more than nothing.")},
    {"the quantity is out of range", QT_TRANSLATE_NOOP("stoa::HubDetail", "The quantity is too large.")},
    {"the SKU is counted in whole pieces",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The article is counted in whole pieces.")},
    {"the SKU is counted in another unit by now",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The article is counted in another unit by now.")},
    {"the price of the line is out of range", QT_TRANSLATE_NOOP("stoa::HubDetail", "The price is too high.")},
    {"the amount is out of range", QT_TRANSLATE_NOOP("stoa::HubDetail", "The amount is too high.")},
    {"the total is out of range", QT_TRANSLATE_NOOP("stoa::HubDetail", "The total is too high.")},
    {"expected an amount from 0 to %1", kAmountOutside},
    {"expected a part of the price",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The tax is a part of the price and cannot be more than that.")},
    {"a line has at most %1 discounts",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The list has more than %1 entries.")},
    {"expected more than nothing, and with the others at most the price",
     QT_TRANSLATE_NOOP("stoa::HubDetail",
                       "The discounts are more than the price, or one of them is nothing.")},
    {"an order has at least one line",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "An order has at least one line.")},
    {"an order has at most %1 lines",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The list has more than %1 entries.")},
    {"expected at least one movement", QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no movement in it.")},
    {"expected 1 to 40 letters, digits or . - _ / +",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The code has characters that codes do not have, or too many.")},
    {"expected 1 to 16 letters, digits, - or _",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The code has characters that codes do not have, or too many.")},
    {"expected an id that starts with %1",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "An id that begins with %1 is expected there.")},
    {"expected the id of an order, or its channel and number",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The order is named by its id, or by its channel and number.")},
    {"expected the number of a parcel, or a fulfilment",
     QT_TRANSLATE_NOOP("stoa::HubDetail",
                       "The parcel is named by its tracking number, or by its fulfilment.")},
    {"expected units, or no such member for the whole order",
     QT_TRANSLATE_NOOP("stoa::HubDetail",
                       "Units are expected there; for the whole order the field is left out.")},
    {"so much of the order has not stayed here",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "More is called off than has stayed in the house.")},
    {"no carrier takes what is collected",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "No carrier takes what customers collect.")},
    {"the order is %1; allowed: %2", QT_TRANSLATE_NOOP("stoa::HubDetail", "The order is: %1.")},
    {"from %1 to %2; allowed: %3", QT_TRANSLATE_NOOP("stoa::HubDetail", "After “%1” comes no “%2”.")},
    {"the two accounts are the same",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It moves from an account to the same one.")},
    {"this kind of movement does not go between these accounts",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "This kind of movement does not go between these accounts.")},
    {"the reason does not go with this kind of movement",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The reason does not go with this kind of movement.")},
    {"a movement outside of all stores asks for the whole chain",
     QT_TRANSLATE_NOOP("stoa::HubDetail",
                       "Whoever told it has no right to movements outside of the stores.")},
    {"the id belongs to another movement",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "Its id belongs to another movement.")},
    {"expected at most 100 printable characters",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It has characters that cannot be shown, or too many.")},
    {"expected the reference of a cart, not the id of an order",
     QT_TRANSLATE_NOOP("stoa::HubDetail",
                       "The reference of a cart is expected there, not the id of an order.")},
    {"stock.reserve is needed to take over what a cart has",
     QT_TRANSLATE_NOOP("stoa::HubDetail",
                       "Whoever told it has no right to stock that is kept for customers.")},
    {"the cart has something at a location of others",
     QT_TRANSLATE_NOOP("stoa::HubDetail",
                       "Whoever told it has no right to stock that is kept for customers.")},
    {"expected more than nothing",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The quantity must be more than nothing.")},
    {"expected 1 to %1 thousandths",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The quantity must be more than nothing, and at most %1.")},
    {"expected a UUID",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The id is not complete, or has a mistake in it.")},
    {"a note has no control characters",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It has characters that cannot be shown.")},
    {"a cost is not negative", kAmountOutside},
    {"expected a state of payment", QT_TRANSLATE_NOOP("stoa::HubDetail", "It is missing.")},
    {"this account needs a location",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "This stock account needs a location.")},
    {"this account has no location",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "This stock account has no location.")},
    {"the position would stand outside of all range",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The stock would become larger than can be counted.")},
    {"the order has no such line", QT_TRANSLATE_NOOP("stoa::HubDetail", "The order has no such line.")},
    {"the order has no line %1", QT_TRANSLATE_NOOP("stoa::HubDetail", "The order has no such line.")},
    {"the line is named twice", QT_TRANSLATE_NOOP("stoa::HubDetail", "The line is named twice.")},
    {"no units are named", QT_TRANSLATE_NOOP("stoa::HubDetail", "No units are named.")},
    {"no units are open or backordered",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "Nothing of the order is left to be supplied.")},
    {"line %1 has %2 thousandths %3, not %4",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "Only %2 can be taken of it, not %4.")},
    {"expected store, web, app or phone", QT_TRANSLATE_NOOP("stoa::HubDetail", "There is no such channel.")},
    {"a return has at least one line",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "A return has at least one line.")},
    {"nothing is exchanged",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "An article to exchange for is named, but nothing is exchanged.")},
    {"the permission %1 is missing", QT_TRANSLATE_NOOP("stoa::HubDetail", "The permission “%1” is missing.")},
    {"all stores share it: %1 is needed in all of them",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The permission “%1” is needed for all stores.")},
    {"no such location among the stores that one works for",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "The location is not among the stores that one works for.")},
    {"an event has at most %1 attributes",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It has more than %1 fields.")},
    {"expected 1.0", QT_TRANSLATE_NOOP("stoa::HubDetail", "It is written in a format that is not known.")},
    {"the data is JSON",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It is written in a format that is not known.")},
    {"there is no such event in quarantine",
     QT_TRANSLATE_NOOP("stoa::HubDetail", "It is not in quarantine any more.")},
    {"it is %1 already", QT_TRANSLATE_NOOP("stoa::HubDetail", "It is not in quarantine any more.")},
};

struct Pattern {
    QRegularExpression expression;
    const char *sentence;
};

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> kPatterns = [] {
        std::vector<Pattern> all;
        for (const Known &known : kKnown) {
            QString text = QRegularExpression::escape(QString::fromUtf8(known.detail));
            for (int n = 1; n <= kMostFacts; ++n)
                text.replace(u"\\%"_s + QString::number(n), u"(.*?)"_s);
            all.push_back({QRegularExpression(QRegularExpression::anchoredPattern(text)), known.sentence});
        }
        return all;
    }();
    return kPatterns;
}

/// A number as the field counts it, a state or a permission by its word; other things as they are named.
QString inWords(const QString &named, FieldWords::Scale scale, const Formats &formats)
{
    bool isNumber = false;
    if (const qint64 number = named.toLongLong(&isNumber); isNumber) {
        return scale == FieldWords::Scale::Thousandth ? formats.quantity(Quantity::fromThousandths(number))
                                                      : formats.decimal(number, FieldWords::decimals(scale));
    }
    if (const auto state = orderStateOf(named))
        return OrderWords::state(*state);
    if (const auto state = fulfilmentStateOf(named))
        return OrderWords::state(*state);
    if (const auto permission = permissionOf(named))
        return PermissionText::name(*permission);
    return named;
}

/// Limits of money are told in minor units of a currency that is not told with them.
const char *sentenceOf(const Pattern &pattern, FieldWords::Scale scale)
{
    return scale == FieldWords::Scale::MinorUnit && pattern.sentence == kBetween ? kAmountOutside
                                                                                 : pattern.sentence;
}

} // namespace

std::optional<QString> HubDetail::sentence(const QString &detail, const QString &field,
                                           const Formats &formats)
{
    const FieldWords::Scale scale = FieldWords::scale(field);
    for (const Pattern &pattern : patterns()) {
        const auto match = pattern.expression.match(detail);
        if (!match.hasMatch())
            continue;
        if (!pattern.sentence)
            return QString();
        QString text = tr(sentenceOf(pattern, scale));
        for (int n = 1; n <= match.lastCapturedIndex(); ++n)
            text.replace(u'%' + QString::number(n), inWords(match.captured(n), scale, formats));
        return text;
    }
    return std::nullopt;
}

} // namespace stoa

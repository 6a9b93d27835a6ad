// SPDX-License-Identifier: GPL-3.0-or-later
// Why the hub did not take a message, and the names of its fields.
#include "models/orders/work/hubdetail.h"
#include "models/orders/work/workwords.h"
#include "models/shared/problemtext.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString WorkWords::quarantineReason(Problem problem)
{
    switch (problem) {
    case Problem::UnknownSku:
        return tr("It names a SKU that is not in the catalogue.");
    case Problem::UnknownLocation:
        return tr("It names a location that does not exist.");
    case Problem::UnknownReason:
        return tr("It names a reason that does not exist.");
    case Problem::AlreadyExists:
        return tr("Its number was used already for something else.");
    case Problem::NotFound:
        return tr("It is about something that is not there, or not there yet.");
    case Problem::IllegalTransition:
        return tr("What it tells of is not possible in the state that was reached.");
    case Problem::UnknownField:
        return tr("It has a field that is not known.");
    case Problem::ValidationFailed:
    case Problem::Malformed:
    case Problem::TooDeep:
        return tr("It is not accepted as it stands.");
    default:
        return ProblemText::sentence(Error::of(problem, {}, {}));
    }
}

QString WorkWords::quarantine(const QuarantineRow &row)
{
    const Problem problem = problemOf(row.problem).value_or(Problem::Unspecified);
    QString why = quarantineReason(problem);
    if (const QString about = field(row.field); !about.isEmpty())
        why = tr("%1 It is about: %2.").arg(why, about);
    // Where the hub has nothing of its own to say it sends the name of the problem.
    if (row.detail.isEmpty() || row.detail == descriptionOf(problem).title)
        return why;
    if (const auto said = HubDetail::sentence(row.detail))
        //: Two or three whole sentences, one after the other
        return said->isEmpty() ? why : tr("%1 %2", "sentences").arg(why, *said);
    //: %1 is one or two sentences, %2 a technical reason in English, such as "what is shipped needs a
    //: country"
    return tr("%1 The hub says: %2.").arg(why, row.detail);
}

QString WorkWords::field(const QString &pointer)
{
    QStringList words;
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool number = false;
        const int index = parts[i].toInt(&number);
        if (number && !words.isEmpty() && parts[i - 1] == u"lines"_s)
            //: Of an order: its line with this number
            words.last() = tr("line %1").arg(index + 1);
        else if (number && !words.isEmpty() && parts[i - 1] == u"movements"_s)
            //: Of a delivery of stock movements: the one with this number
            words.last() = tr("movement %1").arg(index + 1);
        else if (number && !words.isEmpty())
            //: The entry with this number of a list: "units 2"
            words.last() = tr("%1 %2", "entry").arg(words.last()).arg(index + 1);
        else if (parts[i] != u"data"_s || i > 0)
            words.append(fieldName(parts[i]));
    }
    return words.join(u", "_s);
}

QString WorkWords::fieldName(const QString &member)
{
    static const QHash<QString, const char *> names{
        {u"number"_s, QT_TR_NOOP("number")},
        {u"channel"_s, QT_TR_NOOP("channel")},
        {u"customer"_s, QT_TR_NOOP("customer")},
        {u"placed_at"_s, QT_TR_NOOP("ordered at")},
        {u"method"_s, QT_TR_NOOP("method")},
        {u"pickup_at"_s, QT_TR_NOOP("collected at")},
        {u"currency"_s, QT_TR_NOOP("currency")},
        {u"destination"_s, QT_TR_NOOP("destination")},
        {u"city"_s, QT_TR_NOOP("town")},
        {u"postal_code"_s, QT_TR_NOOP("postal code")},
        {u"country"_s, QT_TR_NOOP("country")},
        {u"lines"_s, QT_TR_NOOP("lines")},
        {u"quantity"_s, QT_TR_NOOP("quantity")},
        {u"unit_price"_s, QT_TR_NOOP("price")},
        {u"promised_to"_s, QT_TR_NOOP("promised until")},
        {u"location"_s, QT_TR_NOOP("location")},
        {u"zone"_s, QT_TR_NOOP("service zone")},
        {u"latitude"_s, QT_TR_NOOP("latitude")},
        {u"longitude"_s, QT_TR_NOOP("longitude")},
        {u"sku"_s, QT_TR_NOOP("SKU")},
        {u"priority"_s, QT_TR_NOOP("priority")},
        {u"shipping"_s, QT_TR_NOOP("shipping")},
        {u"discount"_s, QT_TR_NOOP("discount")},
        {u"tax"_s, QT_TR_NOOP("tax")},
        {u"total"_s, QT_TR_NOOP("total")},
        {u"order"_s, QT_TR_NOOP("order")},
        {u"fulfilment"_s, QT_TR_NOOP("part of an order")},
        {u"carrier"_s, QT_TR_NOOP("carrier")},
        {u"tracking"_s, QT_TR_NOOP("tracking number")},
        {u"reason"_s, QT_TR_NOOP("reason")},
        {u"state"_s, QT_TR_NOOP("state")},
        {u"promised_from"_s, QT_TR_NOOP("promised from")},
        {u"payment"_s, QT_TR_NOOP("payment")},
        {u"holds"_s, QT_TR_NOOP("holds")},
        {u"cart"_s, QT_TR_NOOP("cart")},
        {u"contact"_s, QT_TR_NOOP("contact")},
        {u"name"_s, QT_TR_NOOP("name")},
        {u"phone"_s, QT_TR_NOOP("phone")},
        {u"email"_s, QT_TR_NOOP("e-mail")},
        {u"street"_s, QT_TR_NOOP("street")},
        {u"note"_s, QT_TR_NOOP("note")},
        {u"discounts"_s, QT_TR_NOOP("discounts")},
        {u"label"_s, QT_TR_NOOP("label")},
        {u"amount"_s, QT_TR_NOOP("amount")},
        {u"keep"_s, QT_TR_NOOP("kept together")},
        {u"flags"_s, QT_TR_NOOP("properties")},
        {u"units"_s, QT_TR_NOOP("units")},
        {u"line"_s, QT_TR_NOOP("line")},
        {u"movements"_s, QT_TR_NOOP("movements")},
        {u"kind"_s, QT_TR_NOOP("kind")},
        {u"from"_s, QT_TR_NOOP("from")},
        {u"to"_s, QT_TR_NOOP("to")},
        {u"account"_s, QT_TR_NOOP("stock account")},
        {u"document"_s, QT_TR_NOOP("document")},
        {u"party"_s, QT_TR_NOOP("supplier or customer")},
        {u"occurred_at"_s, QT_TR_NOOP("happened at")},
        {u"at"_s, QT_TR_NOOP("happened at")},
        {u"time"_s, QT_TR_NOOP("happened at")},
        {u"source"_s, QT_TR_NOOP("source")},
        {u"type"_s, QT_TR_NOOP("kind of event")},
        {u"id"_s, QT_TR_NOOP("id")},
    };
    const char *name = names.value(member);
    // What this program has no word for, and codes such as sku, stay as they are told.
    return name ? tr(name) : member;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
// Why the hub did not take a message.
#include "models/orders/work/hubdetail.h"
#include "models/orders/work/workwords.h"
#include "models/shared/fieldwords.h"
#include "models/shared/problemtext.h"

namespace stoa {

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
    case Problem::IdempotencyKeyReused:
        return tr("Its number was used already for something else.");
    case Problem::NotFound:
        return tr("It is about something that is not there, or not there yet.");
    case Problem::IllegalTransition:
        return tr("What it tells of is not possible in the state that was reached.");
    case Problem::UnknownField:
        return tr("It has a field that is not known.");
    case Problem::Forbidden:
        return tr("Whoever sent it, or tried it again, has no right to what it tells of.");
    // Also what a newer hub says and this program does not know.
    case Problem::Unspecified:
    case Problem::ValidationFailed:
    case Problem::Malformed:
    case Problem::TooDeep:
        return tr("It is not accepted as it stands.");
    default:
        return ProblemText::sentence(Error::of(problem, {}, {}));
    }
}

QString WorkWords::quarantine(const QuarantineRow &row, const Formats &formats)
{
    const Problem problem = problemOf(row.problem).value_or(Problem::Unspecified);
    QString why = quarantineReason(problem);
    if (const QString about = FieldWords::path(row.field); !about.isEmpty())
        //: %1 is a whole sentence, %2 a field such as "Line 2: Quantity"
        why = tr("%1 It is about “%2”.").arg(why, about);
    // Where the hub has nothing of its own to say it sends the name of the problem.
    if (row.detail.isEmpty() || row.detail == descriptionOf(problem).title)
        return why;
    if (const auto said = HubDetail::sentence(row.detail, row.field, formats))
        //: Two or three whole sentences, one after the other
        return said->isEmpty() ? why : tr("%1 %2", "sentences").arg(why, *said);
    //: %1 is one or two sentences, %2 what a newer hub says in its own words, always in English
    return tr("%1 The hub says in English: “%2”.").arg(why, row.detail);
}

QString WorkWords::quarantineFault(const QuarantineRow &row, const Formats &formats)
{
    const QString said = HubDetail::sentence(row.detail, row.field, formats).value_or(QString());
    return said.isEmpty() ? quarantineReason(problemOf(row.problem).value_or(Problem::Unspecified)) : said;
}

} // namespace stoa

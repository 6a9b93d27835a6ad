// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/synccolumns.h"

#include "models/shared/problemtext.h"

namespace stoa {

using namespace Qt::StringLiterals;

QList<RecordColumn<OutboxEntry>> outboxColumns(const SyncDesk &desk)
{
    using Entry = OutboxEntry;
    return {
        //: Column title: number of a command
        {[] { return SyncDesk::tr("No."); },
         [&desk](const Entry &entry, int role) -> QVariant {
             return role == Qt::DisplayRole ? QVariant(desk.wording().formats().integer(entry.n))
                                            : QVariant();
         }},
        {[] { return SyncDesk::tr("What"); },
         [&desk](const Entry &entry, int role) -> QVariant {
             return role == Qt::DisplayRole ? QVariant(desk.what(entry)) : QVariant();
         }},
        //: Column title: fact or request
        {[] { return SyncDesk::tr("Kind"); },
         [](const Entry &entry, int role) -> QVariant {
             const auto type = commandTypeOf(entry.type);
             if (role != Qt::DisplayRole)
                 return {};
             return type && classOf(*type) == CommandClass::Fact ? SyncDesk::tr("Fact")
                                                                 : SyncDesk::tr("Request");
         }},
        {[] { return SyncDesk::tr("Done at"); },
         [&desk](const Entry &entry, int role) -> QVariant {
             return role == Qt::DisplayRole
                 ? QVariant(desk.wording().formats().moment(entry.at, desk.clock().now()))
                 : QVariant();
         }},
        {[] { return SyncDesk::tr("By"); },
         [&desk](const Entry &entry, int role) -> QVariant {
             return role == Qt::DisplayRole ? QVariant(desk.actorName(entry.actor)) : QVariant();
         }},
        {[] { return SyncDesk::tr("State"); },
         [&desk](const Entry &entry, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return desk.stateWord(entry);
             if (role == int(TableRole::Status))
                 return int(desk.stateKind(entry));
             if (role == int(TableRole::StatusChip))
                 return true;
             if (role == int(TableRole::StatusIcon) && desk.stateKind(entry) == StatusKind::Unknown)
                 return u"clock"_s;
             if (role == int(TableRole::StatusIcon) && SyncDesk::isInConflict(entry))
                 return u"git-compare"_s;
             return {};
         }},
        {[] { return SyncDesk::tr("Tries"); },
         [&desk](const Entry &entry, int role) -> QVariant {
             return role == Qt::DisplayRole ? QVariant(desk.wording().formats().integer(entry.tries))
                                            : QVariant();
         }},
    };
}

namespace {

QString activityWord(const ActivityRow &row, const SyncDesk &desk)
{
    const Formats &formats = desk.wording().formats();
    const auto counted = [&](const QString &sentence) {
        return formats.grouped(sentence, row.amount);
    };
    const auto stream = [&] {
        return desk.streamName(row.stream.toUtf8());
    };
    const auto numbered = [&](const QString &sentence) {
        return sentence.arg(formats.integer(row.n));
    };
    switch (row.kind) {
    case ActivityKind::Copied:
        return SyncDesk::tr("%1 copied: %2 row(s)", nullptr, int(row.amount))
            .arg(stream(), formats.integer(row.amount));
    case ActivityKind::Mismatch:
        return SyncDesk::tr("%1 differed from the hub and is put right").arg(stream());
    case ActivityKind::Repaired:
        return SyncDesk::tr("%1 put right: %2 row(s)", nullptr, int(row.amount))
            .arg(stream(), formats.integer(row.amount));
    case ActivityKind::ScopeLost:
        return SyncDesk::tr("%1 is no longer for this PC and was taken off it").arg(stream());
    case ActivityKind::Settled:
        return counted(
            SyncDesk::tr("%n change(s) of this PC delivered to the hub", nullptr, int(row.amount)));
    case ActivityKind::Rejected:
        return numbered(SyncDesk::tr("No. %1 was refused by the hub"));
    case ActivityKind::NotShown:
        return SyncDesk::tr("No. %1 cannot be shown here at the moment: %2")
            .arg(formats.integer(row.n),
                 ProblemText::sentence(Error::of(problemOf(row.detail).value_or(Problem::Internal))));
    case ActivityKind::Discarded:
        return numbered(SyncDesk::tr("No. %1 was discarded"));
    case ActivityKind::Resent:
        return numbered(SyncDesk::tr("No. %1 was sent again as a new one"));
    case ActivityKind::Reconciled:
        return counted(SyncDesk::tr("The hub has a new history: %n command(s) are told again", nullptr,
                                    int(row.amount)));
    case ActivityKind::Salvaged:
        return counted(SyncDesk::tr("The damaged journal was compared with the hub: %n change(s) lost",
                                    nullptr, int(row.amount)));
    case ActivityKind::JournalGone:
        return counted(
            SyncDesk::tr("The journal of this PC was gone: %n change(s) found in its copy of the stock",
                         nullptr, int(row.amount)));
    }
    return {};
}

} // namespace

QList<RecordColumn<ActivityRow>> activityColumns(const SyncDesk &desk)
{
    return {{[] { return SyncDesk::tr("When"); },
             [&desk](const ActivityRow &row, int role) -> QVariant {
                 return role == Qt::DisplayRole
                     ? QVariant(desk.wording().formats().moment(row.at, desk.clock().now()))
                     : QVariant();
             }},
            {[] { return SyncDesk::tr("What"); },
             [&desk](const ActivityRow &row, int role) -> QVariant {
                 return role == Qt::DisplayRole ? QVariant(activityWord(row, desk)) : QVariant();
             }}};
}

} // namespace stoa

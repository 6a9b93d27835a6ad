// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/synccolumns.h"

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
    if (row.kind == "pulled"_L1)
        return SyncDesk::tr("%1: %2 change(s) received", nullptr, int(row.amount))
            .arg(desk.streamName(row.stream.toUtf8()), formats.integer(row.amount));
    if (row.kind == "copied"_L1)
        return SyncDesk::tr("%1 copied: %2 row(s)", nullptr, int(row.amount))
            .arg(desk.streamName(row.stream.toUtf8()), formats.integer(row.amount));
    if (row.kind == "sent"_L1)
        return counted(SyncDesk::tr("%n command(s) sent to the hub", nullptr, int(row.amount)));
    if (row.kind == "settled"_L1)
        return counted(SyncDesk::tr("%n command(s) settled", nullptr, int(row.amount)));
    if (row.kind == "mismatch"_L1)
        return SyncDesk::tr("%1 differed from the hub and is put right")
            .arg(desk.streamName(row.stream.toUtf8()));
    if (row.kind == "repaired"_L1)
        return SyncDesk::tr("%1 put right: %2 row(s)", nullptr, int(row.amount))
            .arg(desk.streamName(row.stream.toUtf8()), formats.integer(row.amount));
    if (row.kind == "reconciled"_L1)
        return counted(SyncDesk::tr("The hub has a new history: %n command(s) are told again", nullptr,
                                    int(row.amount)));
    if (row.kind == "salvaged"_L1)
        return counted(SyncDesk::tr("The damaged journal was compared with the hub: %n change(s) lost",
                                    nullptr, int(row.amount)));
    if (row.kind == "trouble"_L1)
        return SyncDesk::tr("Trouble with the hub: %1").arg(row.detail);
    if (row.kind == "rejected"_L1)
        return SyncDesk::tr("No. %1 was refused by the hub").arg(formats.integer(row.n));
    if (row.kind == "discarded"_L1)
        return SyncDesk::tr("No. %1 was discarded").arg(formats.integer(row.n));
    if (row.kind == "resent"_L1)
        return SyncDesk::tr("No. %1 was sent again as a new one").arg(formats.integer(row.n));
    return row.detail.isEmpty() ? row.kind : row.detail;
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

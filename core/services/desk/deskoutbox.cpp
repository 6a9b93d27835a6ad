// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"

#include "core/base/nametext.h"
#include "core/services/commandbody.h"
#include "core/services/inventory/stockverbs.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QList<CommandState> statesOf(OutboxPart part)
{
    switch (part) {
    case OutboxPart::Open:
        return {CommandState::Pending, CommandState::Sent, CommandState::Applied};
    case OutboxPart::NeedsAttention:
        return {CommandState::Rejected};
    case OutboxPart::Resolved:
        return {CommandState::Resolved};
    case OutboxPart::All:
        return {};
    }
    return {};
}

bool isConflict(const JournalCommand &row) { return row.verdict && row.verdict->kind == ErrorKind::Conflict; }

QJsonValue timeOf(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toString()) : QJsonValue();
}

QJsonObject exported(const OutboxEntry &entry)
{
    QJsonObject json{{u"n"_s, entry.n},
                     {u"id"_s, entry.id},
                     {u"type"_s, entry.type},
                     {u"v"_s, entry.version},
                     {u"lane"_s, entry.lane},
                     {u"actor"_s, entry.actor},
                     {u"at"_s, entry.at.toString()},
                     {u"state"_s, QString(nameOf(entry.state))},
                     {u"tries"_s, entry.tries},
                     {u"body"_s, entry.body},
                     {u"replaces"_s, entry.replaces},
                     {u"replaced_by"_s, entry.replacedBy},
                     {u"note"_s, entry.note},
                     {u"resolved_at"_s, timeOf(entry.resolvedAt)}};
    if (entry.verdict)
        json.insert(u"problem"_s,
                    QJsonObject{{u"code"_s, QString(slugOf(entry.verdict->code()))},
                                {u"field"_s, entry.verdict->field},
                                {u"permission"_s, entry.verdict->permission},
                                {u"reasons"_s, QJsonArray::fromStringList(entry.verdict->reasons)},
                                {u"detail"_s, entry.verdict->detail}});
    return json;
}

/// Of what others did with the stock of a place only those learn who may see the movements there.
bool mayRead(const Actor &reader, const OutboxEntry &entry)
{
    const auto place = entry.body.value("location"_L1);
    return entry.actor == reader.user || !place.isString()
        || reader.rights.authorize(Permission::LedgerRead, place.toString());
}

} // namespace

Result<OutboxEntry> DeskWriter::entryOf(const JournalCommand &row, const QSet<QString> &refusedLanes)
{
    OutboxEntry entry;
    entry.n = row.n;
    entry.id = row.id;
    entry.type = row.type;
    entry.version = row.version;
    entry.lane = row.lane;
    entry.body = QJsonDocument::fromJson(row.body).object();
    entry.actor = row.actor;
    entry.at = row.at;
    entry.state = row.state;
    entry.tries = row.tries;
    entry.lastTry = row.lastTry;
    entry.nextTry = row.nextTry;
    entry.effects = row.effects;
    entry.verdict = row.verdict;
    entry.replaces = row.replaces;
    entry.replacedBy = row.replacedBy;
    entry.resolvedAt = row.resolvedAt;
    if (!mayRead(m_actor, entry)) {
        entry.body = {};
        entry.isForeign = true;
    }
    entry.waitsForLane = row.state == CommandState::Pending && refusedLanes.contains(row.lane);
    if (row.state == CommandState::Resolved) {
        STOA_TRY_ASSIGN(const auto notes, m_journal.notesOf(row.n));
        if (!notes.isEmpty())
            entry.note = notes.last().text;
    }
    return entry;
}

Result<QSet<QString>> DeskWriter::refusedLanes()
{
    static const QByteArray kSql = "SELECT DISTINCT lane FROM " + QByteArray(JournalRepository::kOpen)
        + " AND state = 'rejected' AND lane <> ''";
    QSet<QString> lanes;
    STOA_TRY(
        m_journal.connection().each(kSql, [&](const sql::Statement &row) { lanes.insert(row.text(0)); }));
    return lanes;
}

Result<QList<OutboxEntry>> DeskWriter::outbox(OutboxPart part)
{
    STOA_TRY_ASSIGN(const auto rows, m_journal.list(statesOf(part)));
    STOA_TRY_ASSIGN(const auto lanes, refusedLanes());
    STOA_TRY_ASSIGN(const auto locals, m_rows.localCommands());
    QHash<qint64, Error> here;
    for (const auto &local : locals) {
        if (local.problem)
            here.insert(local.n, *local.problem);
    }
    QList<OutboxEntry> entries;
    for (const JournalCommand &row : rows) {
        STOA_TRY_ASSIGN(auto entry, entryOf(row, lanes));
        if (const auto problem = here.constFind(row.n); problem != here.cend())
            entry.hereRefused = *problem;
        entries.append(std::move(entry));
    }
    return entries;
}

Result<OutboxEntry> DeskWriter::outboxEntry(qint64 n)
{
    STOA_TRY_ASSIGN(const auto row, m_journal.find(n));
    if (!row)
        return Error::of(Problem::NotFound, u"the journal has no such command"_s, u"n"_s);
    STOA_TRY_ASSIGN(const auto lanes, refusedLanes());
    STOA_TRY_ASSIGN(auto entry, entryOf(*row, lanes));
    STOA_TRY_ASSIGN(const auto locals, m_rows.localCommands());
    for (const auto &local : locals) {
        if (local.n == n)
            entry.hereRefused = local.problem;
    }
    return entry;
}

Result<OutboxCounts> DeskWriter::counts()
{
    // Both out of the index alone, but for the one row that has waited longest.
    static const QByteArray kSql =
        "SELECT state, count(*) FROM " + QByteArray(JournalRepository::kOpen) + " GROUP BY state";
    static const QByteArray kOldest = "SELECT at FROM " + QByteArray(JournalRepository::kOpen)
        + " AND state NOT IN ('applied', 'rejected') ORDER BY n LIMIT 1";
    OutboxCounts counts;
    STOA_TRY(m_journal.connection().each(kSql, [&](const sql::Statement &row) {
        const auto state = commandStateOf(row.text(0));
        const int number = int(row.int64(1));
        if (state == CommandState::Applied) {
            counts.unsettled = number;
        } else if (state == CommandState::Rejected) {
            counts.rejected = number;
        } else {
            counts.pending += number;
        }
    }));
    if (counts.pending > 0) {
        STOA_TRY_ASSIGN(counts.oldest, m_journal.connection().first(kOldest, [](const sql::Statement &row) {
            return row.instant(0);
        }));
    }
    for (const auto &[n, open] : m_open) {
        const bool rests = open.judged && std::ranges::any_of(open.effects, [this](const Effect &effect) {
                               return m_resting.contains(effect.stream);
                           });
        counts.unsettled -= rests ? 1 : 0;
    }
    if (counts.rejected == 0)
        return counts;
    STOA_TRY_ASSIGN(const auto refused, m_journal.list({CommandState::Rejected}));
    counts.conflicts = int(std::ranges::count_if(refused, isConflict));
    static const QByteArray kParked = "SELECT count(*) FROM " + QByteArray(JournalRepository::kOpen)
        + " AND state = 'pending' AND lane <> '' AND lane IN (SELECT lane FROM "
        + QByteArray(JournalRepository::kOpen) + " AND state = 'rejected')";
    STOA_TRY_ASSIGN(const qint64 parked, m_journal.connection().scalar(kParked));
    counts.parked = int(parked);
    return counts;
}

/// The refused command n, or why it cannot be dealt with.
Result<JournalCommand> DeskWriter::refused(qint64 n)
{
    STOA_TRY_ASSIGN(const auto row, m_journal.find(n));
    if (!row)
        return Error::of(Problem::NotFound, u"the journal has no such command"_s, u"n"_s);
    if (row->state != CommandState::Rejected)
        return Error::of(Problem::IllegalTransition, u"only a refused command can be dealt with"_s, u"n"_s);
    return *row;
}

Result<Receipt> DeskWriter::resend(qint64 n, const QJsonObject &body)
{
    STOA_TRY_ASSIGN(auto row, refused(n));
    const auto type = commandTypeOf(row.type);
    if (row.verdict && row.verdict->code() == Problem::CommandLost)
        return Error::of(Problem::IllegalTransition, u"what cannot be read cannot be sent"_s, u"n"_s);
    if (!type)
        return Error::of(Problem::UnknownCommand, u"this program does not know the command"_s);
    STOA_TRY_ASSIGN(const auto present, withPresentVersion(m_cache, *type, body));
    // What the shelf told stands; what somebody types in its place is held against the catalogue.
    const QString sku = present.value("sku"_L1).toString();
    const QJsonObject earlier = QJsonDocument::fromJson(row.body).object();
    if (*type == CommandType::StockAdjust && sku != earlier.value("sku"_L1).toString())
        STOA_TRY(needKnownSku(m_cache, sku));
    STOA_TRY_ASSIGN(const auto receipt,
                    writeLinked({{*type, present, row.lane, row.version}}, row.n).constFirst());
    row.state = CommandState::Resolved;
    row.replacedBy = receipt.n;
    row.resolvedAt = now();
    STOA_TRY(m_journal.update({row}));
    noteDone({0, now(), ActivityKind::Resent, {}, n, 0, {}});
    return receipt;
}

Result<void> DeskWriter::discard(qint64 n, const QString &reason)
{
    STOA_TRY(m_actor.rights.authorize(Permission::OutboxDiscard));
    STOA_TRY_ASSIGN(const QString text, noteText(reason.trimmed(), 1'000, u"reason"_s));
    if (text.isEmpty())
        return Error::invalid(u"reason"_s, u"a reason of at most 1,000 characters is needed"_s);
    STOA_TRY_ASSIGN(auto row, refused(n));
    // First what the hub is told: a kill behind it leaves the command to be discarded once more, and the
    // telling has the same id then.
    const CommandDraft told{CommandType::OutboxDiscard,
                            {{u"n"_s, row.n},
                             {u"command"_s, row.id},
                             {u"type"_s, row.type},
                             {u"problem"_s, row.verdict ? QString(slugOf(row.verdict->code())) : QString()},
                             {u"reason"_s, text}}};
    STOA_TRY_ASSIGN(const auto receipt, write(told));
    STOA_TRY(m_journal.addNote({0, n, now(), m_actor.user, u"discard"_s, text}));
    row.state = CommandState::Resolved;
    row.replacedBy = receipt.n;
    row.resolvedAt = now();
    m_outboxChanged = true;
    STOA_TRY(m_journal.update({row}));
    noteDone({0, now(), ActivityKind::Discarded, {}, n, 0, {}});
    return {};
}

Result<QByteArray> DeskWriter::exportOutbox()
{
    STOA_TRY_ASSIGN(const auto entries, outbox(OutboxPart::All));
    QJsonArray list;
    for (const OutboxEntry &entry : entries)
        list.append(exported(entry));
    const QJsonObject file{{u"format"_s, u"stoa-outbox"_s},
                           {u"version"_s, 1},
                           {u"device"_s, m_device},
                           {u"exported_at"_s, now().toString()},
                           {u"commands"_s, list}};
    return QJsonDocument(file).toJson();
}

Result<void> DeskWriter::prune(qint64 safeN)
{
    constexpr int kDaysKept = 35;
    constexpr qint64 kHourMs = 3'600'000;
    // It reads every row that is kept, and hardly anything is due between two answers of the hub.
    if (m_pruned && safeN <= m_pruned->safeN && std::abs(now().msSince(m_pruned->at)) < kHourMs)
        return {};
    m_pruned = Pruned{safeN, now()};
    STOA_TRY_ASSIGN(const int gone, m_journal.prune(safeN, now().plusDays(-kDaysKept)));
    m_outboxChanged = m_outboxChanged || gone > 0;
    return {};
}

} // namespace stoa

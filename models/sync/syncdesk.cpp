// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncdesk.h"

#include "core/store/access/accessrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "models/shared/problemtext.h"

#include <QJsonArray>
#include <QSaveFile>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

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

QString activityWord(const ActivityRow &row, const SyncDesk &desk)
{
    const Formats &formats = desk.wording().formats();
    if (row.kind == "pulled"_L1)
        return SyncDesk::tr("%1: %n change(s) received", nullptr, int(row.amount))
            .arg(desk.streamName(row.stream.toUtf8()));
    if (row.kind == "copied"_L1)
        return SyncDesk::tr("%1 copied: %n row(s)", nullptr, int(row.amount))
            .arg(desk.streamName(row.stream.toUtf8()));
    if (row.kind == "sent"_L1)
        return SyncDesk::tr("%n command(s) sent to the hub", nullptr, int(row.amount));
    if (row.kind == "settled"_L1)
        return SyncDesk::tr("%n command(s) settled", nullptr, int(row.amount));
    if (row.kind == "mismatch"_L1)
        return SyncDesk::tr("%1 differed from the hub and is copied again")
            .arg(desk.streamName(row.stream.toUtf8()));
    if (row.kind == "reconciled"_L1)
        return SyncDesk::tr("The hub has a new history: %n command(s) are told again", nullptr,
                            int(row.amount));
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

QString entryKey(const OutboxEntry &entry) { return QString::number(entry.n); }

} // namespace

SyncDesk::SyncDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_wording(wording)
    , m_clock(clock)
    , m_outbox(outboxColumns(*this), entryKey)
    , m_attention(outboxColumns(*this), entryKey)
    , m_activity(activityColumns(*this), [](const ActivityRow &row) { return QString::number(row.id); })
{
    connect(&core, &DeskCore::statusChanged, this, &SyncDesk::changed);
    connect(&core, &DeskCore::sessionChanged, this, &SyncDesk::changed);
    connect(&core.store(), &StoreThread::outboxChanged, this, &SyncDesk::readOutbox);
    connect(&core.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(EntityType::User) || changes.touches(EntityType::Location)
            || changes.touches(EntityType::Reason))
            readNames();
        if (!m_activitySoon.isActive())
            m_activitySoon.start();
    });
    connect(&wording, &Wording::changed, this, [this] {
        readNames();
        retranslate();
    });
    m_activitySoon.setSingleShot(true);
    m_activitySoon.setInterval(500);
    connect(&m_activitySoon, &QTimer::timeout, this, &SyncDesk::readActivity);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &SyncDesk::changed);
    m_tick.start();
    readNames();
    readOutbox();
    readActivity();
}

SyncSummary SyncDesk::summary() const
{
    const SyncStatus &s = status();
    const Formats &formats = m_wording.formats();
    const QString time = formats.time(s.since);
    switch (s.state) {
    case SyncState::Stopped:
        return {StatusKind::Unknown, tr("Not connected"), tr("This PC belongs to no hub yet.")};
    case SyncState::SignedOut:
        return {StatusKind::Unknown, tr("Signed out"),
                tr("Nobody is signed in; what waits is sent after signing in.")};
    case SyncState::Halted:
        return {StatusKind::Problem, tr("Stopped"),
                s.trouble ? ProblemText::sentence(*s.trouble) : QString()};
    case SyncState::Offline:
        return {StatusKind::Offline, tr("Offline since %1").arg(time),
                tr("No answer from the hub since %1. Changes wait safely on this PC.").arg(time)};
    case SyncState::Probing:
        return {StatusKind::Unknown, tr("Connecting"), tr("The hub is being asked how it stands.")};
    case SyncState::Reconciling:
        return {StatusKind::Attention, tr("Comparing"),
                tr("The hub was set back. This PC tells it again what it had done.")};
    case SyncState::Copying:
        return {StatusKind::Attention, tr("Copying"), tr("The data is being copied to this PC.")};
    case SyncState::CatchingUp:
    case SyncState::Live:
        break;
    }
    if (s.outbox.rejected > 0)
        return {
            StatusKind::Attention, tr("%n to decide", nullptr, s.outbox.rejected),
            tr("The hub refused %n change(s). Choose what happens with each.", nullptr, s.outbox.rejected)};
    if (s.isCurrent(m_clock.now()))
        return {StatusKind::Ok, tr("In sync"), tr("Everything is at the hub, and all of the hub is here.")};
    return {StatusKind::Attention, tr("Catching up"), tr("Changes are on their way.")};
}

QString SyncDesk::what(const OutboxEntry &entry) const
{
    const QJsonObject &body = entry.body;
    const QString sku = body.value("sku"_L1).toString();
    const QString code = body.value("location"_L1).toString();
    const QString location = m_locations.value(code, code);
    const auto type = commandTypeOf(entry.type);
    if (!type)
        return entry.type;
    switch (*type) {
    case CommandType::StockAdjust: {
        const QString delta =
            m_wording.formats().signedQuantity(Quantity::fromThousandths(body.value("delta"_L1).toInteger()));
        const QString reason =
            m_reasons.value(body.value("reason"_L1).toString(), body.value("reason"_L1).toString());
        if (body.contains("reverses"_L1))
            return tr("Take back the movement of %1 at %2, %3").arg(sku, location, delta);
        return tr("Adjust %1 at %2, %3, %4").arg(sku, location, delta, reason);
    }
    case CommandType::StockRecord:
        return tr("Record %n movement(s)", nullptr, int(body.value("movements"_L1).toArray().size()));
    case CommandType::SafetySet:
        return tr("Set the safety stock of %1 at %2").arg(sku, location);
    case CommandType::LocationSave:
        return tr("Change the location %1").arg(body.value("code"_L1).toString());
    case CommandType::ItemSave:
        return tr("Change the item %1").arg(sku);
    case CommandType::ReasonSave:
        return tr("Change the reason %1").arg(body.value("code"_L1).toString());
    case CommandType::OutboxDiscard:
        return tr("Tell the hub that a change was discarded");
    }
    return entry.type;
}

QString SyncDesk::stateWord(const OutboxEntry &entry) const
{
    switch (entry.state) {
    case CommandState::Pending:
        return entry.waitsForLane ? tr("Waits for an earlier one") : tr("Waiting");
    case CommandState::Sent:
        return tr("Sent, not confirmed");
    case CommandState::Applied:
        return tr("At the hub");
    case CommandState::Settled:
        return tr("Settled");
    case CommandState::Rejected:
        return entry.verdict && entry.verdict->kind == ErrorKind::Conflict ? tr("Conflict") : tr("Parked");
    case CommandState::Resolved:
        return entry.replacedBy > 0 ? tr("Sent again") : tr("Discarded");
    }
    return {};
}

StatusKind SyncDesk::stateKind(const OutboxEntry &entry) const
{
    switch (entry.state) {
    case CommandState::Pending:
        return StatusKind::Unknown;
    case CommandState::Sent:
        return StatusKind::Attention;
    case CommandState::Applied:
    case CommandState::Settled:
        return StatusKind::Ok;
    case CommandState::Rejected:
        return StatusKind::Problem;
    case CommandState::Resolved:
        return StatusKind::Unknown;
    }
    return StatusKind::Unknown;
}

QString SyncDesk::actorName(const QString &userId) const { return m_users.value(userId, userId); }

QString SyncDesk::why(const OutboxEntry &entry) const
{
    if (entry.verdict)
        return ProblemText::sentence(*entry.verdict);
    return entry.hereRefused ? ProblemText::sentence(*entry.hereRefused) : QString();
}

QString SyncDesk::effect(const OutboxEntry &entry) const
{
    if (entry.state == CommandState::Rejected)
        return tr("Its effect was taken back on this PC: the stock is as the hub says.");
    if (entry.hereRefused)
        return tr("It is on its way to the hub, but cannot be shown on this PC.");
    return {};
}

QString SyncDesk::streamName(const QByteArray &stream) const
{
    if (stream == streams::kConfiguration)
        return tr("Settings and people");
    if (stream == streams::kCatalogue)
        return tr("Catalogue");
    if (stream == streams::kPrices)
        return tr("Prices");
    if (stream == streams::kCosts)
        return tr("Costs");
    const QString code = QString::fromUtf8(stream.mid(stream.indexOf('/') + 1));
    if (stream.startsWith("store/"))
        return tr("Stock of %1").arg(m_locations.value(code, code));
    if (stream.startsWith("ledger/"))
        return tr("Movements of %1").arg(m_locations.value(code, code));
    if (stream.startsWith("dev/"))
        return tr("Answers to this PC");
    return QString::fromUtf8(stream);
}

void SyncDesk::tryNow() { m_core.syncNow(); }

QString SyncDesk::whyNoDiscarding() const
{
    const auto &user = m_core.session().user;
    if (!user)
        return tr("Sign in to discard a change.");
    return user->rights.may(Permission::OutboxDiscard) ? QString()
                                                       : tr("Your role does not allow discarding changes.");
}

QFuture<Result<void>> SyncDesk::discard(qint64 n, const QString &reason)
{
    return m_core.store().discard(n, reason);
}

QFuture<Result<Receipt>> SyncDesk::resend(qint64 n, const QJsonObject &body)
{
    return m_core.store().resend(n, body);
}

QFuture<Result<void>> SyncDesk::exportTo(const QString &path)
{
    return m_core.store().exportOutbox().then([path](const Result<QByteArray> &json) -> Result<void> {
        if (!json)
            return json.error();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.commit())
            return Error{ErrorKind::Storage, u"path"_s, file.errorString()};
        return {};
    });
}

void SyncDesk::readOutbox()
{
    m_core.store().outbox(OutboxPart::Open).then(this, [this](const Result<QList<OutboxEntry>> &entries) {
        if (!entries)
            return;
        m_outbox.setRows(*entries);
        Q_EMIT listsChanged();
    });
    m_core.store()
        .outbox(OutboxPart::NeedsAttention)
        .then(this, [this](const Result<QList<OutboxEntry>> &entries) {
            if (!entries)
                return;
            m_attention.setRows(*entries);
            Q_EMIT listsChanged();
        });
}

void SyncDesk::readActivity()
{
    const auto query = [](sql::Connection &connection) -> Result<QList<ActivityRow>> {
        QList<ActivityRow> rows;
        STOA_TRY(connection.each(
            "SELECT id, at, kind, stream, n, amount, detail FROM activity ORDER BY id DESC LIMIT 500",
            [&rows](const sql::Statement &row) {
                rows.append({row.int64(0), row.instant(1), row.text(2), row.text(3), row.int64(4),
                             row.int64(5), row.text(6)});
            }));
        return rows;
    };
    m_core.store().read(u"sync.activity"_s, query).then(this, [this](const Result<QList<ActivityRow>> &rows) {
        if (rows)
            m_activity.setRows(*rows);
        Q_EMIT listsChanged();
    });
}

namespace {

struct NamesRead {
    QHash<QString, QString> users;
    QHash<QString, QString> locations;
    QHash<QString, QString> reasons;
    QList<QPair<QString, QString>> choices;
};

} // namespace

void SyncDesk::readNames()
{
    const auto query = [language = m_wording.language()](sql::Connection &connection) -> Result<NamesRead> {
        NamesRead names;
        STOA_TRY_ASSIGN(const auto users, AccessRepository::users(connection));
        for (const User &user : users)
            names.users.insert(user.id().toString(), user.what().displayName);
        STOA_TRY_ASSIGN(const auto locations, LocationRepository::all(connection));
        for (const Location &location : locations)
            names.locations.insert(location.code().text(), location.names().in(language));
        STOA_TRY_ASSIGN(const auto reasons, LedgerRepository::reasons(connection));
        for (const Reason &reason : reasons) {
            names.reasons.insert(reason.code, reason.names.in(language));
            if (reason.active && !reason.system)
                names.choices.append({reason.code, reason.names.in(language)});
        }
        return names;
    };
    m_core.store().read(u"sync.names"_s, query).then(this, [this](const Result<NamesRead> &names) {
        if (!names)
            return;
        m_users = names->users;
        m_locations = names->locations;
        m_reasons = names->reasons;
        m_reasonChoices = names->choices;
        retranslate();
    });
}

void SyncDesk::retranslate()
{
    m_outbox.retranslate();
    m_attention.retranslate();
    m_activity.retranslate();
    Q_EMIT listsChanged();
    Q_EMIT changed();
}

} // namespace stoa

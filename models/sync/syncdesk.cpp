// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncdesk.h"

#include "core/services/verbs.h"
#include "core/store/access/accessrepository.h"
#include "core/store/desk/cacherepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "models/sync/synccolumns.h"

#include <QSaveFile>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QString entryKey(const OutboxEntry &entry) { return QString::number(entry.n); }

} // namespace

SyncDesk::SyncDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : SyncDesk(*new CoreLine(core), wording, clock, parent)
{
    m_line.setParent(this);
}

SyncDesk::SyncDesk(HubLine &line, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_wording(wording)
    , m_clock(clock)
    , m_outbox(outboxColumns(*this), entryKey)
    , m_attention(outboxColumns(*this), entryKey)
    , m_activity(activityColumns(*this), [](const ActivityRow &row) { return QString::number(row.id); })
{
    connect(&line, &HubLine::statusChanged, this, [this] {
        if (!m_activitySoon.isActive())
            m_activitySoon.start();
        Q_EMIT changed();
    });
    connect(&line, &HubLine::sessionChanged, this, &SyncDesk::changed);
    connect(&line.store(), &StoreThread::outboxChanged, this, &SyncDesk::readOutbox);
    connect(&line.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
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

void SyncDesk::tryNow() { m_line.syncNow(); }

QString SyncDesk::whyNoDiscarding() const
{
    const auto &user = m_line.session().user;
    if (!user)
        return tr("Sign in to discard a change.");
    return user->rights.may(Permission::OutboxDiscard) ? QString()
                                                       : tr("Your role does not allow discarding changes.");
}

QString SyncDesk::whyNoResending(const OutboxEntry &entry) const
{
    const auto &user = m_line.session().user;
    if (!user)
        return tr("Sign in to send a change again.");
    const auto type = commandTypeOf(entry.type);
    const auto permission = type ? permissionOf(*type) : Permission::OutboxDiscard;
    const QString place = entry.body.value("location"_L1).toString();
    const bool may =
        place.isEmpty() ? user->rights.may(permission) : bool(user->rights.authorize(permission, place));
    return may ? QString() : tr("Your role does not allow this change.");
}

Future<Result<void>> SyncDesk::discard(qint64 n, const QString &reason)
{
    return m_line.store().discard(n, reason);
}

Future<Result<Receipt>> SyncDesk::resend(qint64 n, const QJsonObject &body)
{
    return m_line.store().resend(n, body);
}

Future<Result<void>> SyncDesk::exportTo(const QString &path)
{
    return m_line.store().exportOutbox().then([path](const Result<QByteArray> &json) -> Result<void> {
        if (!json)
            return json.error();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.flush()
            || !file.commit())
            return Error{ErrorKind::Storage, u"path"_s, file.errorString()};
        return {};
    });
}

void SyncDesk::readOutbox()
{
    m_line.store().outbox(OutboxPart::Open).then(this, [this](const Result<QList<OutboxEntry>> &entries) {
        if (!entries)
            return;
        m_outbox.setRows(QList<OutboxEntry>(entries->crbegin(), entries->crend()));
        Q_EMIT listsChanged();
    });
    m_line.store()
        .outbox(OutboxPart::NeedsAttention)
        .then(this, [this](const Result<QList<OutboxEntry>> &entries) {
            if (!entries)
                return;
            m_attention.setRows(QList<OutboxEntry>(entries->crbegin(), entries->crend()));
            Q_EMIT listsChanged();
        });
}

void SyncDesk::readActivity()
{
    const auto query = [](sql::Connection &connection) -> Result<QList<ActivityRow>> {
        constexpr int kShown = 500;
        STOA_TRY_ASSIGN(const auto list, CacheRepository::activities(connection, kShown));
        QList<ActivityRow> rows;
        for (const Activity &activity : list)
            rows.append({activity.id, activity.at, activity.kind, QString::fromUtf8(activity.stream),
                         activity.n, activity.amount, activity.detail});
        return rows;
    };
    m_line.store().read(u"sync.activity"_s, query).then(this, [this](const Result<QList<ActivityRow>> &rows) {
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
    m_line.store().read(u"sync.names"_s, query).then(this, [this](const Result<NamesRead> &names) {
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

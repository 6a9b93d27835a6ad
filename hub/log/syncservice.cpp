// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/syncservice.h"

#include "core/base/log.h"

#include <QDir>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Replicas without a data folder of their own keep prebuilt snapshots where temporary files go.
QString shelfFolder(const HubStore &store)
{
    if (!store.options().folder.isEmpty())
        return QDir(store.options().folder).filePath(u"snapshots"_s);
    return QDir::temp().filePath(u"stoa-snapshots-"_s + QString::fromLatin1(randomBytes(8).toHex()));
}

} // namespace

SyncService::SyncService(HubStore &store, Mandates &mandates, const SigningKey &identity,
                         access::Authority &authority, const QByteArray &sessionKey)
    : m_store(store)
    , m_authority(authority)
    , m_backups(store.options().folder, store.clock())
    , m_sessions(sessionKey, store.clock())
    , m_shelf(store, m_sessions, shelfFolder(store))
    , m_intake(store, mandates, identity,
               [this](const QString &device) {
                   return m_store.engine() == sql::Engine::Sqlite ? m_backups.safeN(device) : 0;
               })
    , m_hints(m_board, store.clock(), [this] { return generation(); })
    , m_signIns(store, authority)
    , m_caretaker(store)
    , m_notary(store, identity, [this](const wire::AuditRoot &root) { m_hints.tellRoot(root); })
{ }

Result<std::unique_ptr<SyncService>> SyncService::start(HubStore &store, Mandates &mandates,
                                                        const SigningKey &identity,
                                                        access::Authority &authority)
{
    QByteArray key;
    STOA_TRY(store.housekeep([&key](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(key, SnapshotSessions::keyOf(connection));
        return {};
    }));
    std::unique_ptr<SyncService> service(new SyncService(store, mandates, identity, authority, key));
    STOA_TRY_ASSIGN(service->m_replicas,
                    Replicas::start(store, service->m_board, [&authority](sql::Connection &connection) {
                        return authority.lookNow(connection);
                    }));
    authority.onChanged([self = service.get()] {
        self->m_signIns.changed();
        self->m_replicas->tellOthers();
    });
    service->m_shelf.prepare();
    return service;
}

SyncService::~SyncService() { m_authority.onChanged({}); }

void SyncService::reportDivergence(const QString &stream)
{
    const auto raised = m_store.housekeep([&](sql::Connection &connection) {
        return m_store.generation().raise(connection, u"diverged cursor of "_s + stream);
    });
    if (!raised)
        qCWarning(lcHub, "%s", qUtf8Printable(raised.error().toString()));
}

} // namespace stoa::hub

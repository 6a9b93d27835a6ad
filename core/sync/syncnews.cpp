// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/sync/auditwitness.h"
#include "core/sync/connectionhistory.h"
#include "core/sync/syncengine.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWakeMs = 10'000;
constexpr int kNewsPauseMs = 100;

} // namespace

void SyncEngine::pullForNews()
{
    if (m_status.state != SyncState::Live || m_socket.isOpen() || !m_puller.isIdle())
        return;
    if (m_status.push == PushKind::LongPoll)
        m_puller.pull(Puller::Wait::ForNews);
}

void SyncEngine::pullForChange()
{
    // Of a backlog that goes out every batch is news; a few of them come in together.
    if (m_outbox.isIdle())
        m_puller.pull();
    else
        m_puller.pullWithin(m_times.besideOutboxMs);
}

/// How old the rows are that the one at the desk sees.
void SyncEngine::recall()
{
    const auto &user = m_session.status().user;
    m_recalledFor = user ? user->id : QString();
    m_status.headsProven.reset();
    whenDone(m_store.onStore([rights = user ? user->rights : Rights()](DeskWriter &writer) {
        return writer.remembered(rights);
    }),
             this, [this](const Result<DeskWriter::Remembered> &known) {
                 if (!known)
                     return;
                 // What has come in meanwhile is later.
                 const auto fill = [](std::optional<Instant> &field, const std::optional<Instant> &value) {
                     field = field ? field : value;
                 };
                 fill(m_status.lastChange, known->lastChange);
                 fill(m_status.headsProven, known->asOf);
                 fill(m_status.lastContact, known->asOf);
                 recallHistory(*known);
                 publish();
             });
}

/// Once: what comes later this run knows itself.
void SyncEngine::recallHistory(const DeskWriter::Remembered &known)
{
    if (m_keptHistory)
        return;
    m_keptHistory = known.connection;
    m_status.history = ConnectionHistory::joined(ConnectionHistory::fromJson(known.connection), known.asOf,
                                                 m_status.history);
    ConnectionHistory::trim(m_status.history, m_clock.now());
    keepHistory();
}

void SyncEngine::keepHistory()
{
    const QByteArray json = ConnectionHistory::toJson(m_status.history);
    if (!m_keptHistory || json == *m_keptHistory)
        return;
    m_keptHistory = json;
    (void)m_store.onStore([json](DeskWriter &writer) { return writer.keepConnection(json); });
}

void SyncEngine::atHeads(const QMap<QByteArray, qint64> &heads)
{
    m_proven = true;
    m_unfit.removeIf([&heads](const QByteArray &stream) { return heads.contains(stream); });
    m_status.headsProven = m_clock.now();
    noteHeads(heads);
    for (Waiter &waiter : m_waiters)
        waiter.pulled = true;
    publish();
    maybeLive();
    const qint64 configuration = m_puller.cursors().value(streams::kConfiguration.toByteArray());
    if (std::exchange(m_configurationSeen, configuration) != configuration
        && m_status.state == SyncState::Live)
        lookForStreams();
    if (isWorking(m_status.state) && isBehind())
        pullForChange();
    else if (m_status.state == SyncState::Live && !m_socket.isOpen())
        QTimer::singleShot(kNewsPauseMs, this, &SyncEngine::pullForNews);
}

void SyncEngine::noteHeads(const QMap<QByteArray, qint64> &heads)
{
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        m_heads.insert(it.key(), std::max(it.value(), m_heads.value(it.key())));
}

bool SyncEngine::isBehind() const
{
    const auto &cursors = m_puller.cursors();
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it) {
        if (cursors.contains(it.key()) && cursors.value(it.key()) < it.value())
            return true;
    }
    return false;
}

void SyncEngine::openSocket()
{
    if (!LiveSocket::isAvailable() || !isWorking(m_status.state) || m_socket.isOpen() || !m_client.hasToken())
        return;
    m_socket.open();
}

void SyncEngine::told(const wire::LiveMessage &message)
{
    m_status.lastContact = m_clock.now();
    switch (message.kind) {
    case wire::LiveMessage::Kind::Pulse:
        m_client.noteHubTime(message.hubTime);
        if (!message.generation.isEmpty() && message.generation != m_client.generation())
            return reconcile(message.generation);
        noteHeads(message.heads);
        if (message.root && message.root != m_lastRoot)
            keepRoot(*message.root);
        if (!isBehind())
            m_status.headsProven = m_clock.now();
        break;
    case wire::LiveMessage::Kind::Heads:
        noteHeads(message.heads);
        break;
    case wire::LiveMessage::Kind::Revoked:
        // A new token says whether it was the person, the device or only the socket.
        m_client.setToken({}, {});
        return probe();
    case wire::LiveMessage::Kind::Other:
        return;
    }
    if (isBehind())
        pullForChange();
    else
        publish();
}

void SyncEngine::keepRoot(const wire::AuditRoot &root)
{
    m_lastRoot = root;
    if (!root.isSignedBy(m_session.profile().hubKey)) {
        logEvent(lcSync(), "audit-root.forged", {{u"n"_s, root.n}});
        return;
    }
    whenDone(m_store.onStore([root, now = m_clock.now()](DeskWriter &writer) {
        return AuditWitness::keep(writer.journal(), root, now);
    }),
             this, [root](const Result<AuditWitness::Kept> &kept) {
                 if (kept && *kept == AuditWitness::Kept::Contradicts)
                     logEvent(lcSync(), "audit-root.contradicts",
                              {{u"n"_s, root.n}, {u"generation"_s, root.generation}});
             });
}

/// What was connected before goes nowhere any more, and waiting for its time-outs helps nobody.
void SyncEngine::connectAnew()
{
    m_watch.askNow();
    if (!m_started || !m_session.maySpeak() || m_client.link() == HubClient::Link::Cut
        || (!isWorking(m_status.state) && m_status.state != SyncState::Offline))
        return;
    m_client.reset();
    m_socket.close();
    probe();
}

void SyncEngine::networkChanged()
{
    logEvent(lcSync(), "network_changed", {});
    connectAnew();
}

void SyncEngine::heartbeat()
{
    const qint64 difference = m_clock.now().msSinceEpoch() - m_clock.monotonicMs();
    const bool woke = qAbs(difference - m_wallMinusMonotonic) > kWakeMs;
    m_wallMinusMonotonic = difference;
    if (!m_started)
        return;
    if (woke) {
        logEvent(lcSync(), "woke", {});
        return connectAnew();
    }
    if (!m_session.maySpeak())
        return;
    if (!isWorking(m_status.state) || m_status.outbox.pending - m_status.outbox.parked <= 0)
        return;
    if (m_outbox.isIdle() && m_clock.now().msSince(m_outbox.lastAttempt()) > m_times.watchdogMs
        && m_clock.now().msSince(m_status.since) > m_times.watchdogMs) {
        logEvent(lcSync(), "watchdog", {{u"pending"_s, m_status.outbox.pending}});
        m_outbox.stop();
        return probe();
    }
    m_outbox.wake();
}

/// Without room nothing is fetched: the rows could not be kept. What was done here goes up all the same.
void SyncEngine::takeRoom(DiskRoom room)
{
    if (room == m_status.room)
        return;
    const bool before = m_status.room == DiskRoom::Enough;
    m_status.room = room;
    const bool enough = room == DiskRoom::Enough;
    m_puller.setHeld(enough ? Puller::Held::No : Puller::Held::Yes);
    logEvent(lcSync(), "disk_room", {{u"room"_s, int(room)}});
    if (before == enough || !isWorking(m_status.state))
        return publish();
    if (enough)
        return probe();
    m_copier.stop();
    m_repairer.stop();
    m_status.copy.reset();
    catchUp();
}

} // namespace stoa

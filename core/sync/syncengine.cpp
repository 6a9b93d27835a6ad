// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncengine.h"

#include "core/base/errorjson.h"
#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/sync/connectionhistory.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSocketStandsMs = 30'000; ///< then its end is no failure

} // namespace

SyncEngine::SyncEngine(HubClient &client, StoreThread &store, Session &session, const Clock &clock,
                       SyncTimes times, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_session(session)
    , m_clock(clock)
    , m_times(times)
    , m_outbox(client, store, clock, times.strikeMs, this)
    , m_puller(client, store, this)
    , m_copier(client, store, this)
    , m_repairer(client, store, clock, this)
    , m_inquiry(client, store, this)
    , m_socket(client, this)
    , m_watch(clock, this)
    , m_wallMinusMonotonic(clock.now().msSinceEpoch() - clock.monotonicMs())
{
    for (QTimer *timer : {&m_timer, &m_heartbeat, &m_socketTimer})
        timer->setParent(this);
    m_timer.setSingleShot(true);
    m_socketTimer.setSingleShot(true);
    m_heartbeat.setInterval(m_times.heartbeatMs);
    m_status.since = clock.now();
    connect(&m_timer, &QTimer::timeout, this, &SyncEngine::timedOut);
    connect(&m_heartbeat, &QTimer::timeout, this, &SyncEngine::heartbeat);
    connect(&m_socketTimer, &QTimer::timeout, this, &SyncEngine::openSocket);
    connect(&m_client, &HubClient::generationChanged, this, &SyncEngine::reconcile);
    connect(&m_client, &HubClient::contacted, this, [this] { m_status.lastContact = m_clock.now(); });
    connect(&m_watch, &HubWatch::answered, this, &SyncEngine::hubIsThere);
    connect(&m_watch, &HubWatch::silent, this, &SyncEngine::publish);
    connect(&m_outbox, &Outbox::drained, this, &SyncEngine::drained);
    connect(&m_outbox, &Outbox::failed, this, &SyncEngine::trouble);
    connect(&m_outbox, &Outbox::streamsChanged, this, &SyncEngine::probe);
    connect(&m_outbox, &Outbox::judged, this, [this] {
        arm();
        if (!m_reconciling)
            pullForChange();
    });
    connect(&m_puller, &Puller::failed, this, [this](const Error &error) {
        const bool cut = error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Offline;
        if (m_status.state != SyncState::Live || m_status.push != PushKind::LongPoll || !cut)
            return trouble(error);
        // Something on the way may not let an answer be held; a plain pull tells whether the hub is there.
        m_status.push = PushKind::Interval;
        enter(SyncState::Live);
        m_puller.pull();
    });
    connect(&m_puller, &Puller::unfit, this, &SyncEngine::unfit);
    connect(&m_puller, &Puller::atHeads, this, &SyncEngine::atHeads);
    connect(&m_puller, &Puller::matched, &m_repairer, &Repairer::agrees);
    connect(&m_puller, &Puller::mismatch, &m_repairer, &Repairer::differs);
    connect(&m_repairer, &Repairer::found, this, [this](const QByteArray &stream) {
        ++m_status.incidents;
        logEvent(lcSync(), "mismatch", {{u"stream"_s, QString::fromUtf8(stream)}});
    });
    connect(&m_repairer, &Repairer::wantsPull, this, [this] {
        if (isWorking(m_status.state))
            m_puller.pull();
    });
    connect(&m_repairer, &Repairer::beyond, this, &SyncEngine::copyAnew);
    connect(&m_repairer, &Repairer::failed, this, &SyncEngine::trouble);
    connect(&m_inquiry, &Inquiry::failed, this, &SyncEngine::trouble);
    connect(&m_puller, &Puller::applied, this, [this](qint64) {
        m_status.lastChange = m_clock.now();
        arm();
    });
    connect(&m_copier, &Copier::failed, this, [this](const Error &error) { trouble(error); });
    connect(&m_copier, &Copier::progress, this, [this](const QByteArray &stream, qint64 rows, qint64 of) {
        m_status.copy = CopyProgress{stream, rows, of};
        arm();
        publish();
    });
    connect(&m_copier, &Copier::finished, this, [this] {
        m_status.copy.reset();
        m_status.lastChange = m_clock.now();
        m_expired.clear();
        m_puller.setExcluded({});
        catchUp();
    });
    connect(&m_socket, &LiveSocket::told, this, &SyncEngine::told);
    connect(&m_socket, &LiveSocket::opened, this, [this] {
        m_socketSince = m_clock.monotonicMs();
        m_status.push = PushKind::Socket;
        m_puller.pull();
        publish();
    });
    connect(&m_socket, &LiveSocket::closed, this, [this] {
        if (!isWorking(m_status.state))
            return;
        m_status.push = PushKind::LongPoll;
        // One that is cut as soon as it stands has not come through.
        if (const auto since = std::exchange(m_socketSince, {});
            since && m_clock.monotonicMs() - *since > kSocketStandsMs)
            m_socketBackoff.succeeded();
        m_socketTimer.start(int(m_socketBackoff.afterFailure()));
        publish();
        pullForNews();
    });
    connect(&m_store, &StoreThread::diskRoomChanged, this, &SyncEngine::takeRoom);
    connect(&m_store, &StoreThread::outboxChanged, this, [this](const OutboxCounts &counts) {
        m_status.outbox = counts;
        if (counts.pending > 0 && isWorking(m_status.state))
            m_outbox.wake();
        publish();
        maybeLive();
    });
}

bool SyncEngine::isWorking(SyncState state)
{
    return state == SyncState::Copying || state == SyncState::CatchingUp || state == SyncState::Live
        || state == SyncState::Reconciling;
}

void SyncEngine::start(int contactAfterMs)
{
    m_started = true;
    m_contactFromMs = m_clock.monotonicMs() + contactAfterMs;
    m_heartbeat.start();
    takeRoom(m_store.room());
    whenDone(m_store.outboxCounts(), this, [this](const Result<OutboxCounts> &counts) {
        if (counts)
            m_status.outbox = *counts;
        publish();
    });
    recall();
    if (m_session.maySpeak())
        contact();
    else
        enterIdle();
}

void SyncEngine::stop()
{
    m_started = false;
    m_heartbeat.stop();
    m_socketTimer.stop();
    stopCalls();
    m_socket.close();
    enter(SyncState::Stopped);
    finishWaiters(Error{ErrorKind::Cancelled, {}, u"sync has stopped"_s});
}

void SyncEngine::setLink(HubClient::Link link)
{
    m_client.setLink(link);
    if (link == HubClient::Link::Cut)
        goOffline(Error{ErrorKind::Offline, {}, u"the link to the hub is cut"_s}, 0);
    else if (m_started)
        m_session.maySpeak() ? probe() : enterIdle();
}

void SyncEngine::enter(SyncState state)
{
    m_waitsForPicture = false;
    const Instant now = m_clock.now();
    if (state != m_status.state) {
        logEvent(lcSync(), "state",
                 {{u"from"_s, QString(nameOf(m_status.state))}, {u"to"_s, QString(nameOf(state))}});
        m_status.state = state;
        m_status.since = now;
        m_status.history.append({now, state});
        ConnectionHistory::trim(m_status.history, now);
        keepHistory();
    }
    if (state != SyncState::Offline)
        m_status.nextTry.reset();
    if (!isWorking(state))
        m_status.push = PushKind::None;
    arm();
    watchHub();
    publish();
}

/// The state's deadline; nobody else starts this timer.
void SyncEngine::arm()
{
    const auto start = [this](qint64 ms) {
        m_timer.start(int(std::max<qint64>(ms, 0)));
    };
    switch (m_status.state) {
    case SyncState::Stopped:
    case SyncState::SignedOut:
    case SyncState::Halted:
        m_timer.stop();
        return;
    case SyncState::Offline:
        if (m_status.nextTry)
            start(m_status.nextTry->msSince(m_clock.now()));
        else
            m_timer.stop();
        return;
    case SyncState::Probing:
        start(m_times.probeMs);
        return;
    case SyncState::Reconciling:
    case SyncState::Copying:
    case SyncState::CatchingUp:
        start(m_times.progressMs);
        return;
    case SyncState::Live:
        start(m_status.push == PushKind::Interval ? m_times.intervalPullMs
                                                  : m_times.socketPullMs + jitter(m_times.socketPullMs));
        return;
    }
}

void SyncEngine::timedOut()
{
    if (m_waitsForPicture)
        return probe();
    if (m_status.state == SyncState::Offline)
        return probe();
    if (m_status.state == SyncState::Live) {
        arm();
        m_puller.pull();
        lookForStreams();
        return;
    }
    if (m_status.state == SyncState::CatchingUp && m_status.room != DiskRoom::Enough) {
        // Nothing comes in on purpose.
        arm();
        m_outbox.wake();
        return;
    }
    m_client.reset();
    goOffline(Error{ErrorKind::Timeout, {}, u"no progress while %1"_s.arg(nameOf(m_status.state))}, 0);
}

void SyncEngine::publish()
{
    m_status.clockSkewMs = m_client.offsetMs();
    m_status.hubIsBack = m_watch.isThere();
    m_status.behind.clear();
    const auto &cursors = m_puller.cursors();
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it) {
        const qint64 behind = it.value() - cursors.value(it.key());
        if (behind > 0 && cursors.contains(it.key()))
            m_status.behind.append({it.key(), behind, m_status.headsProven.value_or(m_status.since)});
    }
    Q_EMIT changed(m_status);
}

/// Gives up what is under way; the socket stays.
void SyncEngine::stopCalls()
{
    m_outbox.stop();
    m_puller.stop();
    m_copier.stop();
    m_repairer.stop();
    m_inquiry.stop();
}

void SyncEngine::goOffline(const Error &error, qint64 retryAfterMs)
{
    stopCalls();
    m_socket.close();
    m_socketTimer.stop();
    m_status.trouble = error;
    const qint64 wait = retryAfterMs > 0 ? m_backoff.afterRefusal(retryAfterMs) : m_backoff.afterFailure();
    m_status.nextTry = m_clock.now().plusMs(wait);
    if (m_client.link() == HubClient::Link::Cut)
        m_status.nextTry.reset();
    enter(SyncState::Offline);
    finishWaiters(error);
}

void SyncEngine::trouble(const Error &error, qint64 retryAfterMs)
{
    if (error.kind == ErrorKind::Cancelled || error.problem == Problem::GenerationChanged)
        return;
    logEvent(lcSync(), "trouble", {{u"problem"_s, codeNameOf(error)}, {u"detail"_s, error.detail}});
    if (error.kind == ErrorKind::Unauthorised) {
        m_status.trouble = error;
        m_session.revoked();
        return sessionChanged();
    }
    switch (error.problem) {
    case Problem::CursorExpired:
    case Problem::SessionUnknown:
        if (!error.field.isEmpty())
            m_expired.insert(error.field.toUtf8());
        return probe();
    case Problem::ScopeLost:
        return probe();
    case Problem::DeviceSuspended:
        m_status.trouble = error;
        m_session.suspended();
        finishWaiters(error);
        return sessionChanged();
    case Problem::DeviceForked:
        m_session.forked();
        [[fallthrough]];
    case Problem::UpgradeRequired:
        stopCalls();
        m_socket.close();
        m_status.trouble = error;
        enter(SyncState::Halted);
        return finishWaiters(error);
    default:
        break;
    }
    if (error.kind == ErrorKind::Timeout)
        m_client.reset();
    goOffline(error, retryAfterMs);
}

void SyncEngine::drained()
{
    m_drained = true;
    if (m_reconciling) {
        // Everything was told again; from here on the new history is copied.
        m_reconciling = false;
        return probe();
    }
    if (m_puller.isDue())
        m_puller.pull();
    if (m_status.outbox.pending - m_status.outbox.parked > 0)
        checkJournal();
    maybeLive();
}

void SyncEngine::catchUp()
{
    m_drained = false;
    m_proven = false;
    enter(SyncState::CatchingUp);
    m_inquiry.ask();
    m_outbox.wake();
    m_puller.pull();
    if (!m_socket.isOpen())
        openSocket();
}

void SyncEngine::maybeLive()
{
    if (m_status.state == SyncState::CatchingUp && m_proven && m_drained) {
        m_backoff.succeeded();
        m_status.trouble.reset();
        if (m_status.push == PushKind::None)
            m_status.push = m_socket.isOpen() ? PushKind::Socket : PushKind::LongPoll;
        enter(SyncState::Live);
        pullForNews();
    }
    tellWaiters();
}

} // namespace stoa

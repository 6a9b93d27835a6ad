// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskcore.h"

#include "core/base/log.h"
#include "core/store/desk/profilelock.h"
#include "core/sync/syncactor.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QNetworkInformation>
#include <QPromise>
#include <QThread>
#include <semaphore>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSyncCloseMs = 5'000;
constexpr int kNetworkSettlesMs = 1'000;
constexpr int kNetworkAskedMs = 2'000;
/// Until then nobody wonders that there is no window.
constexpr int kWonderMs = 400;

/// Runs work(SyncActor &, promise) on the sync thread.
template <typename T, typename Work> Future<Result<T>> onSync(SyncActor *actor, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto future = promise->future();
    promise->start();
    const auto answer = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (!actor)
        answer(Error{ErrorKind::Cancelled, {}, u"the core has closed"_s});
    else
        QMetaObject::invokeMethod(actor, [actor, answer, work] { work(*actor, answer); });
    return future;
}

/// On a thread of its own where somebody wants to show that it goes on.
Result<std::unique_ptr<StoreThread>> openStore(const DeskOptions &desk, const Clock &clock,
                                               const CoreOptions &options)
{
    if (!options.wait)
        return StoreThread::open(desk, clock);
    std::optional<Result<std::unique_ptr<StoreThread>>> opened;
    QPromise<void> promise;
    promise.start();
    QThread *const here = QThread::currentThread();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        opened.emplace(StoreThread::open(desk, clock));
        if (*opened)
            (**opened)->moveToThread(here);
        promise.finish();
    }));
    thread->start();
    if (options.meanwhile)
        options.meanwhile();
    if (!thread->wait(QDeadlineTimer(kWonderMs)))
        options.wait(promise.future());
    thread->wait();
    return std::move(*opened);
}

} // namespace

DeskCore::DeskCore(Profile profile, const Clock &clock)
    : m_profile(std::move(profile))
    , m_clock(clock)
{
    m_networkTimer.setSingleShot(true);
    m_networkTimer.setInterval(kNetworkSettlesMs);
    connect(&m_networkTimer, &QTimer::timeout, this, [this] {
        if (m_actor)
            QMetaObject::invokeMethod(m_actor, [actor = m_actor] { actor->engine.networkChanged(); });
    });
}

DeskCore::~DeskCore() { close(); }

Result<std::unique_ptr<DeskCore>> DeskCore::open(const CoreOptions &options, const Clock &clock)
{
    std::unique_ptr<ProfileLock> lock;
    if (options.access == DeskAccess::Write) {
        STOA_TRY_ASSIGN(lock, ProfileLock::take(options.folder));
    }
    STOA_TRY_ASSIGN(auto profile, Profile::load(options.folder));
    // Where the key lies is for the one who holds the profile to choose.
    if (options.access == DeskAccess::Read && profile.secrets == SecretPlace::KeychainElsePassphrase)
        return Error::of(Problem::InUse, u"another program is making this profile"_s, u"profile"_s);
    const KeyWishes wishes{options.secrets, options.prompt, options.slotCost, options.keychain};
    STOA_TRY_ASSIGN(const auto key, openJournalKey(profile, wishes));
    std::unique_ptr<DeskCore> core(new DeskCore(profile, clock));
    core->m_lock = std::move(lock);
    DeskOptions desk;
    desk.folder = options.folder;
    desk.journalKey = key;
    desk.device = profile.device;
    desk.access = options.access;
    STOA_TRY_ASSIGN(core->m_store, openStore(desk, clock, options));
    STOA_TRY_ASSIGN(const auto seed, Session::deviceSeed(*core->m_store));
    core->startActor(options, key, seed);
    return core;
}

void DeskCore::startActor(const CoreOptions &options, const QByteArray &key, const QByteArray &seed)
{
    m_syncThread.setObjectName(u"sync"_s);
    m_syncThread.start();
    auto *anchor = new QObject;
    anchor->moveToThread(&m_syncThread);
    // Built on its thread, so that sockets and timers belong there from the start.
    std::binary_semaphore built(0);
    QMetaObject::invokeMethod(
        anchor,
        [&] {
            m_actor = new SyncActor(*m_store, m_profile, options.offlineCost, key, m_clock, options.times);
            connect(&m_actor->session, &Session::changed, this, [this](const SessionStatus &session) {
                m_session = session;
                Q_EMIT sessionChanged(m_session);
            });
            connect(&m_actor->session, &Session::profileChanged, this,
                    [this](const Profile &profile) { m_profile = profile; });
            connect(&m_actor->engine, &SyncEngine::changed, this, [this](const SyncStatus &status) {
                m_status = status;
                Q_EMIT statusChanged(m_status);
            });
            m_actor->session.load(seed);
            m_session = m_actor->session.status();
            built.release();
        },
        Qt::QueuedConnection);
    built.acquire();
    anchor->deleteLater();
}

void DeskCore::close()
{
    if (m_actor) {
        SyncActor *const actor = std::exchange(m_actor, nullptr);
        actor->disconnect(this);
        actor->session.disconnect(this);
        actor->engine.disconnect(this);
        QMetaObject::invokeMethod(actor, [actor, thread = &m_syncThread] {
            actor->engine.stop();
            actor->client.reset();
            delete actor;
            thread->quit();
        });
    }
    if (m_syncThread.isRunning() && !m_syncThread.wait(QDeadlineTimer(kSyncCloseMs)))
        logEvent(lcSync(), "sync_close_timeout", {});
    if (m_store)
        m_store->close();
    m_lock.reset();
}

Future<Result<HubGreeting>> DeskCore::greet(const QUrl &hub)
{
    using Done = std::function<void(const Result<HubGreeting> &)>;
    return onSync<HubGreeting>(m_actor, [hub, clock = &m_clock](SyncActor &actor, const Done &done) {
        // Of its own: this may be another hub than the desk's.
        auto *client = new HubClient(*clock, &actor);
        client->setHub(hub);
        greetHub(*client, *clock, [client, done](const Result<HubGreeting> &greeting) {
            client->deleteLater();
            done(greeting);
        });
    });
}

Future<Result<void>> DeskCore::enrol(const QUrl &hub, const QString &code, const QString &deviceName,
                                     const QString &fingerprint)
{
    return onSync<void>(m_actor, [=](SyncActor &actor, const Session::Done &done) {
        actor.session.enrol(hub, code, deviceName, fingerprint, done);
    });
}

Future<Result<OfflineLease>> DeskCore::lease(const QString &login)
{
    using Done = std::function<void(const Result<OfflineLease> &)>;
    return onSync<OfflineLease>(
        m_actor, [=](SyncActor &actor, const Done &done) { actor.session.lease(login.trimmed(), done); });
}

Future<Result<SignedInUser>> DeskCore::signIn(const QString &login, const QString &password)
{
    return onSync<SignedInUser>(m_actor, [=](SyncActor &actor, const Session::Signed &done) {
        actor.session.signIn(login.trimmed(), password, done);
    });
}

Future<Result<SignedInUser>> DeskCore::resume()
{
    return onSync<SignedInUser>(
        m_actor, [](SyncActor &actor, const Session::Signed &done) { actor.session.resume(done); });
}

Future<Result<void>> DeskCore::signOut()
{
    return onSync<void>(m_actor,
                        [](SyncActor &actor, const Session::Done &done) { actor.session.signOut(done); });
}

void DeskCore::start(int contactAfterMs)
{
    if (m_actor)
        QMetaObject::invokeMethod(m_actor,
                                  [actor = m_actor, contactAfterMs] { actor->engine.start(contactAfterMs); });
    // Asking the system's bus takes its time, which the first picture does not wait for.
    QTimer::singleShot(kNetworkAskedMs, this, &DeskCore::followNetwork);
}

/// Where the system tells nothing, lost connections are found by their time-outs.
void DeskCore::followNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    auto *network = QNetworkInformation::instance();
    const auto type = Qt::ConnectionType(Qt::AutoConnection | Qt::UniqueConnection);
    connect(network, &QNetworkInformation::reachabilityChanged, this, &DeskCore::networkChanged, type);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &DeskCore::networkChanged, type);
}

Future<Result<void>> DeskCore::syncNow()
{
    return onSync<void>(m_actor,
                        [](SyncActor &actor, const Session::Done &done) { actor.engine.syncNow(done); });
}

void DeskCore::setLink(Link link)
{
    const auto to = link == Link::Cut ? HubClient::Link::Cut : HubClient::Link::Open;
    if (m_actor)
        QMetaObject::invokeMethod(m_actor, [actor = m_actor, to] { actor->engine.setLink(to); });
}

Future<Result<HubAnswer>> DeskCore::call(const QByteArray &method, const QString &path,
                                         const QJsonObject &body,
                                         const QHash<QByteArray, QByteArray> &headers)
{
    HubCall call;
    call.method = method;
    call.target = path.toUtf8();
    call.headers = headers;
    if (!body.isEmpty())
        call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (method == "POST" && !headers.contains("Idempotency-Key"))
        call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
    using Done = std::function<void(const Result<HubAnswer> &)>;
    return onSync<HubAnswer>(m_actor, [call](SyncActor &actor, const Done &done) {
        actor.client.send(call, [done](const Result<HubReply> &reply) {
            if (!reply)
                return done(reply.error());
            done(HubAnswer{reply->status, QJsonDocument::fromJson(reply->body).object(), reply->headers});
        });
    });
}

} // namespace stoa

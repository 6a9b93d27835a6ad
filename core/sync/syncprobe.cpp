// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/sync/syncengine.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Below this a stream is pulled from its beginning rather than copied.
constexpr qint64 kSmallStream = 2'000;

/// What a store needs first.
int rankOf(const QByteArray &stream, const QByteArray &own)
{
    if (stream == streams::kConfiguration)
        return 0;
    if (!own.isEmpty() && stream == "store/" + own)
        return 1;
    if (!own.isEmpty() && (stream == "orders/" + own || stream == "contacts/" + own))
        return 2;
    if (stream == streams::kCatalogue)
        return 3;
    if (stream == streams::kPrices)
        return 4;
    if (stream == streams::kCosts)
        return 5;
    if (!own.isEmpty() && stream == "ledger/" + own)
        return 6;
    if (stream.startsWith("orders/") || stream.startsWith("contacts/"))
        return 7;
    return stream.startsWith("store/") ? 8 : 9;
}

} // namespace

void SyncEngine::sessionChanged()
{
    if (!m_started)
        return;
    const auto &user = m_session.status().user;
    const bool other = user && user->id != m_recalledFor;
    if (other)
        recall();
    if (m_session.maySpeak()) {
        const bool goesOn = isWorking(m_status.state) || m_status.state == SyncState::Probing;
        // What the one before had asked for is not what this one may see.
        if (other || (!goesOn && m_status.state != SyncState::Offline)) {
            m_heads.clear();
            contact();
            m_socket.close();
        }
        return;
    }
    if (m_status.state == SyncState::SignedOut) {
        watchHub();
        return publish();
    }
    stopCalls();
    m_socket.close();
    enterIdle();
    finishWaiters(m_session.silence());
}

void SyncEngine::enterIdle()
{
    enter(m_session.profile().isEnrolled() ? SyncState::SignedOut : SyncState::Stopped);
}

void SyncEngine::watchHub()
{
    const Profile &profile = m_session.profile();
    if (m_started && m_status.state == SyncState::SignedOut && m_session.status().signInDue
        && m_client.link() == HubClient::Link::Open)
        m_watch.start(profile.hub, profile.hubKey, m_contactFromMs - m_clock.monotonicMs());
    else
        m_watch.stop();
}

void SyncEngine::hubIsThere()
{
    m_status.lastContact = m_clock.now();
    // The hub was silent, and is not any more.
    if (m_status.trouble
        && (m_status.trouble->kind == ErrorKind::Offline || m_status.trouble->kind == ErrorKind::Timeout))
        m_status.trouble.reset();
    publish();
}

/// Until then the state tells that the hub is to be asked.
void SyncEngine::contact()
{
    const qint64 waitMs = m_contactFromMs - m_clock.monotonicMs();
    if (waitMs <= 0)
        return probe();
    enter(SyncState::Probing);
    m_waitsForPicture = true;
    m_timer.start(int(waitMs));
}

void SyncEngine::probe()
{
    stopCalls();
    enter(SyncState::Probing);
    HubCall call;
    call.method = "GET";
    call.target = wire::syncpaths::kStreams.toByteArray();
    call.generation = HubCall::Generation::Checked;
    m_client.send(call, [this, round = ++m_probes](const Result<HubReply> &reply) {
        if (m_status.state == SyncState::Probing && round == m_probes)
            probed(reply);
    });
}

void SyncEngine::probed(const Result<HubReply> &reply)
{
    if (!reply)
        return trouble(reply.error(), m_client.retryAfterMs());
    const auto answer = wire::StreamsAnswer::fromJson(QJsonDocument::fromJson(reply->body).object());
    if (!answer)
        return trouble(answer.error());
    if (m_client.generation().isEmpty())
        m_session.saveGeneration(answer->generation);
    m_client.noteHubTime(answer->hubTime);
    takeStreams(*answer);
}

void SyncEngine::lookForStreams()
{
    HubCall call;
    call.method = "GET";
    call.target = wire::syncpaths::kStreams.toByteArray();
    call.generation = HubCall::Generation::Checked;
    m_client.send(call, [this](const Result<HubReply> &reply) {
        if (!reply || m_status.state != SyncState::Live)
            return;
        const auto answer = wire::StreamsAnswer::fromJson(QJsonDocument::fromJson(reply->body).object());
        if (!answer)
            return;
        QSet<QByteArray> now;
        for (const wire::StreamInfo &info : answer->streams)
            now.insert(info.stream);
        const QList<QByteArray> known = m_rows.keys();
        if (now != QSet<QByteArray>(known.begin(), known.end()))
            probe();
    });
}

void SyncEngine::takeStreams(const wire::StreamsAnswer &answer)
{
    QList<QByteArray> ids;
    m_heads.clear();
    m_rows.clear();
    for (const wire::StreamInfo &info : answer.streams) {
        ids.append(info.stream);
        m_heads.insert(info.stream, info.head);
        m_rows.insert(info.stream, info.rows);
    }
    const auto &user = m_session.status().user;
    whenDone(m_store.onStore([ids, expired = m_expired, offset = m_client.offsetMs(),
                              profile = m_session.profile(), login = user ? user->login : QString(),
                              now = m_clock.now()](DeskWriter &writer) -> Result<QList<StreamState>> {
        writer.setClockOffset(offset);
        STOA_TRY_ASSIGN(const auto others, Session::rightsOfOthers(writer, profile, login, now));
        STOA_TRY(writer.setStreams(ids, others));
        for (const QByteArray &stream : expired)
            STOA_TRY(writer.forgetCursor(stream));
        STOA_TRY(writer.tellOthersAgain());
        return writer.streams();
    }),
             this, [this, round = m_probes](const Result<QList<StreamState>> &streams) {
                 if (m_status.state != SyncState::Probing || round != m_probes)
                     return;
                 if (!streams)
                     return trouble(streams.error());
                 plan(*streams);
             });
}

/// Which streams are copied and which are pulled.
void SyncEngine::plan(const QList<StreamState> &streams)
{
    QList<QByteArray> copies;
    QSet<QByteArray> left;
    for (const StreamState &stream : streams) {
        // Kept for somebody else, who brings it up to date.
        if (!m_rows.contains(stream.stream)) {
            left.insert(stream.stream);
            continue;
        }
        const bool begun = !stream.session.isEmpty();
        // Rows of an earlier copy: a pull from the beginning would not take away what is gone.
        const bool hadRows = stream.wasWhole() || stream.copyRows > 0;
        const bool big = m_rows.value(stream.stream) > kSmallStream;
        if (begun || m_expired.contains(stream.stream)
            || (stream.cursor.seq == 0 && m_heads.value(stream.stream) > 0 && (big || hadRows)))
            copies.append(stream.stream);
    }
    m_puller.setLeft(left);
    if (copies.isEmpty() || m_status.room != DiskRoom::Enough)
        return catchUp();
    const QByteArray own = m_session.profile().location.toUtf8();
    std::ranges::stable_sort(copies, {}, [&own](const QByteArray &stream) { return rankOf(stream, own); });
    m_puller.setExcluded(QSet<QByteArray>(copies.begin(), copies.end()));
    enter(SyncState::Copying);
    m_puller.pull();
    m_outbox.wake();
    QList<Copier::Wanted> wanted;
    for (const QByteArray &stream : copies)
        wanted.append({stream, m_rows.value(stream)});
    m_copier.copy(wanted);
}

/// The hub has a new history: what it applied in the old one is told again, then everything is copied anew.
void SyncEngine::reconcile(const QString &generation)
{
    if (m_reconciling && generation == m_client.generation())
        return;
    logEvent(lcSync(), "reconcile", {{u"generation"_s, generation}});
    stopCalls();
    m_socket.close();
    m_reconciling = true;
    m_client.setGeneration(generation);
    enter(SyncState::Reconciling);
    whenDone(m_store.onStore([](DeskWriter &writer) { return writer.replayAsPrior(); }), this,
             [this, generation](const Result<int> &prior) {
                 if (m_status.state != SyncState::Reconciling)
                     return;
                 if (!prior)
                     return trouble(prior.error());
                 // Only now: a kill before it finds the old generation and tells them again.
                 m_session.saveGeneration(generation);
                 m_outbox.wake();
             });
}

void SyncEngine::copyAnew(const QByteArray &stream)
{
    m_expired.insert(stream);
    probe();
}

/// The same page would not fit the next time either: a copy takes away what is in its way. Where not even
/// that helps, it is tried again as after any trouble, ever more seldom.
void SyncEngine::unfit(const QList<QByteArray> &streams, const Error &error)
{
    const QSet<QByteArray> of(streams.cbegin(), streams.cend());
    if (of.isEmpty() || m_unfit.contains(of))
        return trouble(error, 0);
    for (const QByteArray &stream : streams)
        logEvent(lcSync(), "page_unfit",
                 {{u"stream"_s, QString::fromUtf8(stream)}, {u"detail"_s, error.detail}});
    ++m_status.incidents;
    m_unfit += of;
    m_expired += of;
    probe();
}

} // namespace stoa

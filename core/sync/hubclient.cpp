// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubclient.h"

#include "core/base/bytes.h"
#include "core/sync/problembody.h"
#include "core/wire/syncmessages.h"
#include "core/wire/zstd.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace stoa {

using namespace Qt::StringLiterals;

struct HubClient::Pending {
    HubCall call;
    Done done;
    quint64 number = 0;
    QNetworkReply *reply = nullptr;
    QByteArray body;
    bool tooLarge = false;
    bool stopped = false; ///< by the sink
    bool cancelled = false;
    bool distrusted = false; ///< the certificate was looked at, and not found good
    bool refreshed = false;
    bool clockMended = false;
    bool sentTwice = false;
    std::optional<Error> ended; ///< by reset()
};

namespace {

constexpr qint64 kTokenMarginMs = 20'000;

Error networkError(const QNetworkReply &reply, bool distrusted)
{
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Timeout, {}, u"the hub did not answer in time"_s};
    case QNetworkReply::SslHandshakeFailedError:
        if (!distrusted)
            return {ErrorKind::Protocol, u"tls"_s, u"no encrypted answer: "_s + reply.errorString()};
        return {ErrorKind::Refused, u"tls"_s,
                u"the hub's certificate is not trusted: "_s + reply.errorString()};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {ErrorKind::Protocol, {}, u"the answer is no HTTP: "_s + reply.errorString()};
    default:
        return {ErrorKind::Offline, {}, reply.errorString()};
    }
}

QHash<QByteArray, QByteArray> headersOf(const QNetworkReply &reply)
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.insert(name.toLower(), value);
    return headers;
}

} // namespace

HubClient::HubClient(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_network(std::make_unique<QNetworkAccessManager>())
{ }

HubClient::~HubClient() { reset(); }

void HubClient::setDevice(const QString &device, const SigningKey &key)
{
    m_device = device;
    m_key = key;
}

void HubClient::setToken(const QByteArray &token, Instant expires)
{
    m_token = token;
    m_tokenExpires = expires;
}

void HubClient::noteHubTime(Instant hubTime) { m_offsetMs = hubTime.msSince(m_clock.now()); }

void HubClient::setLink(Link link)
{
    m_link = link;
    if (link == Link::Cut)
        reset();
}

QNetworkRequest HubClient::signedRequest(const QByteArray &method, const QByteArray &target,
                                         const QByteArray &body, CallAuth auth) const
{
    const qsizetype query = target.indexOf('?');
    QUrl url = m_hub;
    // As it stands: the proof is over these very bytes.
    url.setPath(QString::fromUtf8(query < 0 ? target : target.first(query)), QUrl::TolerantMode);
    if (query >= 0)
        url.setQuery(QString::fromUtf8(target.sliced(query + 1)), QUrl::TolerantMode);
    QNetworkRequest request(url);
    request.setTransferTimeout(15'000);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    if (auth == CallAuth::Person)
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (auth != CallAuth::None && !m_key.secretKey.isEmpty()) {
        const QByteArray sentTarget = url.path(QUrl::FullyEncoded).toUtf8()
            + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toUtf8() : QByteArray());
        const QByteArray ms = QByteArray::number(m_clock.now().msSinceEpoch() + m_offsetMs);
        const QByteArray nonce = toBase64Url(randomBytes(16));
        const QByteArray text =
            method + '\n' + sentTarget + '\n' + toBase64Url(sha256(body)) + '\n' + ms + '\n' + nonce;
        request.setRawHeader("Stoa-Proof", ms + '.' + nonce + '.' + toBase64Url(sign(text, m_key.secretKey)));
    }
    return request;
}

quint64 HubClient::send(const HubCall &call, Done done)
{
    auto pending = std::make_shared<Pending>();
    pending->number = ++m_calls;
    pending->call = call;
    pending->done = std::move(done);
    if (m_link == Link::Cut || m_hub.isEmpty()) {
        QTimer::singleShot(0, this, [pending] {
            pending->done(Error{ErrorKind::Offline, {}, u"the link to the hub is cut"_s});
        });
        return pending->number;
    }
    const bool stale = m_tokenExpires.msSince(m_clock.now()) - m_offsetMs < kTokenMarginMs;
    if (call.auth == CallAuth::Person && (m_token.isEmpty() || stale))
        refreshThen(pending);
    else
        start(pending);
    return pending->number;
}

void HubClient::cancel(quint64 call)
{
    const auto isIt = [call](const std::shared_ptr<Pending> &pending) {
        return pending->number == call;
    };
    m_waiting.removeIf(isIt);
    const auto running = m_running;
    for (const auto &pending : running) {
        if (!isIt(pending))
            continue;
        pending->cancelled = true;
        if (pending->reply)
            pending->reply->abort();
    }
}

void HubClient::refreshThen(const std::shared_ptr<Pending> &pending)
{
    pending->refreshed = true;
    m_waiting.append(pending);
    if (m_refreshing)
        return;
    if (!m_refresher) {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &each : waiting)
            each->done(Error::of(Problem::Unauthenticated, u"nobody is signed in"_s));
        return;
    }
    m_refreshing = true;
    m_refresher([this](const Result<void> &refreshed) {
        m_refreshing = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &each : waiting) {
            if (refreshed)
                start(each);
            else
                each->done(refreshed.error());
        }
    });
}

void HubClient::start(const std::shared_ptr<Pending> &pending)
{
    const HubCall &call = pending->call;
    QNetworkRequest request = signedRequest(call.method, call.target, call.body, call.auth);
    request.setTransferTimeout(call.timeoutMs);
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    if (call.generation == HubCall::Generation::Checked) {
        // Unpacked here: Qt would hold a whole page twice.
        request.setRawHeader("Accept-Encoding", "zstd");
        if (!m_generation.isEmpty())
            request.setRawHeader(wire::kGenerationHeader.toByteArray(), m_generation.toLatin1());
    }
    for (auto it = call.headers.cbegin(); it != call.headers.cend(); ++it)
        request.setRawHeader(it.key(), it.value());
    QNetworkReply *reply = m_network->sendCustomRequest(request, call.method, call.body);
    if (call.sink)
        reply->setReadBufferSize(2 * 1024 * 1024);
    pending->reply = reply;
    pending->body.clear();
    m_running.append(pending);
    connect(reply, &QNetworkReply::readyRead, this, [pending, reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (pending->call.sink && status == 200) {
            if (!pending->call.sink(reply->readAll())) {
                pending->stopped = true;
                reply->abort();
            }
            return;
        }
        pending->body += reply->readAll();
        if (pending->body.size() > pending->call.cap) {
            pending->tooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::sslErrors, this, [pending] { pending->distrusted = true; });
    connect(reply, &QNetworkReply::finished, this, [this, pending] { finished(pending); });
}

Result<HubReply> HubClient::answerOf(const Pending &pending)
{
    const QNetworkReply &reply = *pending.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (pending.ended)
        return *pending.ended;
    if (pending.tooLarge)
        return Error{ErrorKind::Protocol, {}, u"the answer is too large"_s, Problem::TooLarge};
    if (pending.stopped)
        return Error{ErrorKind::Cancelled, {}, u"the answer was not wanted any more"_s};
    const bool network = reply.error() != QNetworkReply::NoError
        && (status == 0 || reply.error() < QNetworkReply::ContentAccessDenied);
    if (network)
        return networkError(reply, pending.distrusted);
    HubReply answer{status, pending.body, headersOf(reply)};
    m_lastContact = m_clock.now();
    Q_EMIT contacted();
    const QString generation =
        QString::fromLatin1(answer.headers.value(wire::kGenerationHeader.toByteArray().toLower()));
    if (pending.call.generation == HubCall::Generation::Checked && !m_generation.isEmpty()
        && !generation.isEmpty() && generation != m_generation) {
        Q_EMIT generationChanged(generation);
        return Error::of(Problem::GenerationChanged, u"the hub has a new history"_s);
    }
    if (pending.call.generation == HubCall::Generation::Checked && !pending.call.sink
        && answer.headers.value("content-encoding") == "zstd") {
        STOA_TRY_ASSIGN(answer.body, wire::unpack(answer.body, pending.call.cap));
    }
    m_retryAfterMs = stoa::retryAfterMs(answer);
    if (status >= 400)
        return problemOf(answer);
    return answer;
}

bool HubClient::again(const std::shared_ptr<Pending> &pending, const Result<HubReply> &answer)
{
    if (answer || pending->ended)
        return false;
    const Problem problem = answer.error().problem;
    if (problem == Problem::TokenExpired && pending->call.auth == CallAuth::Person && !pending->refreshed) {
        refreshThen(pending);
        return true;
    }
    if (problem == Problem::ProofInvalid && !pending->clockMended) {
        const qint64 hubTime =
            QJsonDocument::fromJson(pending->body).object().value("hub_time"_L1).toInteger();
        if (hubTime <= 0)
            return false;
        pending->clockMended = true;
        noteHubTime(Instant::fromMs(hubTime));
        start(pending);
        return true;
    }
    // The connection went before the answer came, and Qt sent the same bytes over another one.
    if (problem == Problem::ProofUsed && !std::exchange(pending->sentTwice, true)) {
        start(pending);
        return true;
    }
    return false;
}

void HubClient::finished(const std::shared_ptr<Pending> &pending)
{
    QNetworkReply *reply = pending->reply;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // What the last readyRead() did not announce.
    if (const QByteArray rest = reply->isOpen() ? reply->readAll() : QByteArray(); !rest.isEmpty()) {
        if (pending->call.sink && status == 200)
            pending->stopped = !pending->call.sink(rest);
        else
            pending->body += rest;
    }
    const auto answer = answerOf(*pending);
    pending->reply = nullptr;
    m_running.removeOne(pending);
    reply->deleteLater();
    if (pending->cancelled)
        return;
    if (again(pending, answer))
        return;
    // That says something of the way there, and nothing of who sent it.
    if (!answer && answer.error().problem == Problem::ProofUsed)
        pending->done(Error{ErrorKind::Offline, {}, u"the way to the hub does not hold a call"_s});
    else
        pending->done(answer);
}

void HubClient::reset()
{
    const auto running = m_running;
    const auto waiting = std::exchange(m_waiting, {});
    m_refreshing = false;
    const Error ended{m_link == Link::Cut ? ErrorKind::Offline : ErrorKind::Cancelled,
                      {},
                      u"the connection was given up"_s};
    for (const auto &pending : running) {
        pending->ended = ended;
        if (pending->reply)
            pending->reply->abort();
    }
    for (const auto &pending : waiting)
        pending->done(ended);
    // The old one may be in a signal of its own.
    if (m_network)
        m_network.release()->deleteLater();
    m_network = std::make_unique<QNetworkAccessManager>();
}

} // namespace stoa

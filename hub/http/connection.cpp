// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/connection.h"

#include "hub/http/deferredstate.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFirstBuffer = 4 * 1024;
constexpr qsizetype kBodyBuffer = 64 * 1024;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

bool namesUpgrade(QByteArrayView connection)
{
    for (const QByteArray &word : connection.toByteArray().toLower().split(',')) {
        if (word.trimmed() == "upgrade")
            return true;
    }
    return false;
}

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Connection::Connection(ServerCore &core, const Router &router, Loop &loop, QByteArray remoteAddress,
                       QByteArray censusKey, std::unique_ptr<Census::Place> place)
    : m_core(core)
    , m_router(router)
    , m_loop(loop)
    , m_remote(std::move(remoteAddress))
    , m_censusKey(std::move(censusKey))
    , m_place(std::move(place))
    , m_claim(core.devices, core.figures.refusedConnections)
    , m_parser(makeMessageParser())
{
    m_request.setClaim(&m_claim);
    m_core.figures.connections.add(1);
    setDeadline(m_core.limits.headerTimeout);
}

Connection::~Connection() = default;

void Connection::attach(std::unique_ptr<Transport> transport) { m_transport = std::move(transport); }

void Connection::started()
{
    if (m_state != State::Handshake)
        return;
    startRequest();
    setDeadline(m_core.limits.headerTimeout);
    advance();
}

void Connection::startRequest()
{
    m_request.clear();
    m_request.setTraceId({});
    m_parser->begin(m_request, m_core.limits);
    releaseBody();
    m_outBody.clear();
    m_streaming.reset();
    m_headBytes = 0;
    m_lineBegins = false;
    m_startUs = 0;
    m_hasBegun = false;
    m_wantsBytes = false;
    m_state = State::Head;
    setDeadline(m_core.limits.idleTimeout);
}

void Connection::advance()
{
    if (m_isAdvancing)
        return;
    m_isAdvancing = true;
    while (!m_wantsBytes && (m_state == State::Head || m_state == State::Body)) {
        if (m_state == State::Head)
            readHead();
        else
            readBody();
    }
    m_isAdvancing = false;
}

/// Fields that go on in the next line (RFC 9112, 5.2) are read differently by different programs, so a proxy
/// in front of the hub might see another length than the hub does. Lines may come in pieces.
bool Connection::hasFold(QByteArrayView head)
{
    for (qsizetype at = 0; at < head.size();) {
        if (m_lineBegins && (head[at] == ' ' || head[at] == '\t'))
            return true;
        const qsizetype end = head.indexOf('\n', at);
        m_lineBegins = end >= 0;
        at = end < 0 ? head.size() : end + 1;
    }
    return false;
}

void Connection::readHead()
{
    if (!m_hasBegun) {
        // An empty line before a request is forgiven (RFC 9112, 2.2).
        while (m_inBegin < m_inEnd && (m_in[size_t(m_inBegin)] == '\r' || m_in[size_t(m_inBegin)] == '\n'))
            ++m_inBegin;
    }
    if (m_inBegin == m_inEnd) {
        if (m_isDraining && !m_hasBegun)
            return end();
        return readMore(kFirstBuffer);
    }
    if (!m_hasBegun) {
        m_hasBegun = true;
        if (!m_isFirst)
            setDeadline(m_core.limits.headerTimeout);
        m_isFirst = false;
    }

    qsizetype consumed = 0;
    const auto step = m_parser->put(unread(), consumed);
    const bool isFolded = hasFold(unread().first(consumed));
    m_inBegin += consumed;
    m_headBytes += consumed;
    const qsizetype most = m_core.limits.headerBytes;
    if (step == MessageParser::Step::Failed)
        return refuse(m_parser->error());
    if (isFolded)
        return refuse(Error::of(Problem::Malformed, u"a field goes on in the next line"_s));
    const bool isIncomplete = step == MessageParser::Step::NeedMore;
    if (m_headBytes + (isIncomplete ? m_inEnd - m_inBegin : 0) > most)
        return refuse(Error::of(Problem::HeaderTooLarge, u"the header is larger than %1 bytes"_s.arg(most)));
    if (isIncomplete)
        return readMore(most + kFirstBuffer);
    headIsDone();
}

void Connection::headIsDone()
{
    m_startUs = nowUs();
    m_keepAlive = m_parser->wantsKeepAlive() && !m_isDraining;
    m_request.setReceived(m_remote, m_core.clock.now());
    m_request.setTraceId(TraceId::parse(m_request.header("traceparent")).value_or(TraceId()));
    if (m_request.traceId() == TraceId())
        m_request.setTraceId(TraceId::make());
    if (const auto checked = checkHead(m_request, *m_parser, m_core.limits); !checked)
        return refuse(checked.error());

    const bool hasBody = m_parser->hasBody();
    const Router::Match match = m_router.find(m_request);
    if (!match.route) {
        m_keepAlive = m_keepAlive && !hasBody;
        return respond(Router::refusalOf(m_request, match));
    }
    if (const auto checked = checkRouted(); !checked)
        return refuse(checked.error());
    if (m_core.before) {
        if (auto answer = m_core.before(m_request)) {
            m_keepAlive = m_keepAlive && !hasBody;
            return respond(std::move(*answer));
        }
    }
    if (!hasBody)
        return dispatch();

    m_parser->limitBody(m_bodyLimit);
    m_bodyStartMs = m_core.clock.monotonicMs();
    m_state = State::Body;
    setDeadline(m_core.limits.bodyTimeout);
    if (m_parser->isHttp11() && !m_request.header("expect").isNull() && m_inBegin == m_inEnd)
        send("HTTP/1.1 100 Continue\r\n\r\n", {}, Next::Body);
}

/// What the route's own rules and the announced body say, before any of it is read.
Result<void> Connection::checkRouted()
{
    const RouteInfo &info = m_request.route()->info;
    if (info.speaks == Speaks::WebSocket) {
        const bool isUpgrade = m_parser->isHttp11() && m_request.method() == Method::Get
            && m_request.header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0
            && namesUpgrade(m_request.header("connection"))
            && m_request.header("sec-websocket-version") == "13"
            && m_request.headerCount("sec-websocket-key") == 1 && !m_parser->hasBody();
        if (!isUpgrade)
            return Error::of(Problem::Malformed, u"this path takes a WebSocket of version 13"_s);
    }
    const auto coding = codingOf(m_request.header("content-encoding"));
    if (!coding || m_request.headerCount("content-encoding") > 1)
        return Error::of(Problem::UnsupportedMediaType, u"Content-Encoding may be gzip or zstd"_s);
    m_coding = *coding;
    m_bodyLimit = info.bodyLimit >= 0 ? info.bodyLimit : m_core.limits.bodyBytes;
    if (m_parser->contentLength().value_or(0) > m_bodyLimit)
        return Error::of(Problem::TooLarge, u"the body is larger than %1 bytes"_s.arg(m_bodyLimit));
    return {};
}

void Connection::readBody()
{
    qsizetype consumed = 0;
    const auto step = m_parser->put(unread(), consumed);
    m_inBegin += consumed;
    if (!chargeBody())
        return refuse(Error::of(Problem::Overloaded, u"too many bodies are being read"_s));
    switch (step) {
    case MessageParser::Step::HeadDone:
        return;
    case MessageParser::Step::Done:
        return dispatch();
    case MessageParser::Step::Failed:
        return refuse(m_parser->error());
    case MessageParser::Step::NeedMore:
        break;
    }
    if (m_inEnd - m_inBegin >= kBodyBuffer)
        return refuse(Error::of(Problem::Malformed, u"a chunk's header has no end"_s));
    const auto &limits = m_core.limits;
    m_deadlineMs = m_bodyStartMs + limits.bodyTimeout.count()
        + m_request.body().size() * 1000 / limits.bodyBytesPerSecond;
    readMore(kBodyBuffer);
}

bool Connection::chargeBody()
{
    const qint64 more = m_request.body().size() - m_bodyCharge;
    m_bodyCharge += more;
    return m_core.bodyBytes.fetch_add(more, std::memory_order_relaxed) + more <= m_core.limits.allBodiesBytes;
}

void Connection::releaseBody()
{
    m_core.bodyBytes.fetch_sub(std::exchange(m_bodyCharge, 0), std::memory_order_relaxed);
}

/// Reads behind what is there, making room up to `most` bytes. While a read is under way the buffer may not
/// move, so nothing else touches it.
void Connection::readMore(qsizetype most)
{
    m_wantsBytes = true;
    if (m_isReading)
        return;
    if (m_inBegin == m_inEnd)
        m_inBegin = m_inEnd = 0;
    if (m_inBegin > 0) {
        std::memmove(m_in.data(), m_in.data() + m_inBegin, size_t(m_inEnd - m_inBegin));
        m_inEnd -= m_inBegin;
        m_inBegin = 0;
    }
    const auto capacity = qsizetype(m_in.size());
    if (m_inEnd == 0 && capacity > kFirstBuffer && most == kFirstBuffer)
        m_in = std::vector<char>(size_t(kFirstBuffer));
    else if (m_inEnd == capacity)
        m_in.resize(size_t(std::min(most, std::max(kFirstBuffer, capacity * 4))));
    const qsizetype room = qsizetype(m_in.size()) - m_inEnd;
    if (room <= 0)
        return;
    m_isReading = true;
    const bool begun = m_state == State::Body || (m_state == State::Head && m_hasBegun);
    m_transport->read(m_in.data() + m_inEnd, room,
                      begun ? Transport::Awaited::Rest : Transport::Awaited::Message);
}

void Connection::received(qsizetype bytes)
{
    m_isReading = false;
    m_wantsBytes = false;
    m_core.figures.bytesIn.add(quint64(bytes));
    m_inEnd += bytes;
    if (m_state == State::Waiting) {
        if (bytes == 0)
            end();
        else if (m_inEnd - m_inBegin < kFirstBuffer)
            readMore(kFirstBuffer);
        return;
    }
    if (bytes == 0 && (m_state == State::Head || m_state == State::Body))
        return end();
    advance();
}

void Connection::gone() { end(); }

/// A refusal leaves part of the request unread, so the connection ends with it.
void Connection::refuse(const Error &error)
{
    m_keepAlive = false;
    if (error.code() == Problem::Malformed || error.code() == Problem::HeaderTooLarge)
        m_core.figures.malformed.add();
    if (m_startUs == 0) {
        // Of one whose head never came this is all that is known.
        m_startUs = nowUs();
        m_request.setReceived(m_remote, m_core.clock.now());
    }
    if (m_request.traceId() == TraceId())
        m_request.setTraceId(TraceId::make());
    m_request.setBody({});
    releaseBody();
    respond(Response::problem(error));
}

void Connection::tick(qint64 nowMs)
{
    if (nowMs < m_deadlineMs)
        return;
    switch (m_state) {
    case State::Head:
        if (!m_hasBegun)
            return end();
        [[fallthrough]];
    case State::Body:
        m_core.figures.timeouts.add();
        refuse(Error::of(Problem::RequestTimeout));
        return advance();
    case State::Waiting:
        m_deadlineMs = kNever;
        m_deferred->state()->expire();
        return;
    case State::Writing:
        m_core.figures.timeouts.add();
        return end();
    case State::Handshake:
    case State::Linger:
        return end();
    case State::Running:
    case State::Producing:
    case State::Closed:
        return;
    }
}

void Connection::drain()
{
    m_isDraining = true;
    m_keepAlive = false;
    if (m_state == State::Handshake || (m_state == State::Head && !m_hasBegun))
        end();
    else if (m_state == State::Waiting)
        m_deferred->state()->expire();
}

void Connection::abort() { end(); }

void Connection::end()
{
    if (m_state == State::Closed)
        return;
    const auto self = shared_from_this();
    const bool wasWaiting = m_state == State::Waiting;
    m_state = State::Closed;
    if (wasWaiting)
        m_deferred->state()->abandon();
    if (m_transport)
        m_transport->close();
    releaseBody();
    m_core.figures.connections.add(-1);
    m_place.reset();
    m_loop.forget(*this);
}

} // namespace stoa::http

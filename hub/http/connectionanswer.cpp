// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/connection.h"

#include "core/base/log.h"
#include "hub/http/deferredstate.h"

#include <chrono>
#include <exception>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kProbe = 4 * 1024;

qint64 usSince(qint64 startUs)
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count() - startUs;
}

Response busy() { return Response::problem(Problem::Overloaded).withRetryAfter(1); }

} // namespace

void Connection::dispatch()
{
    m_state = State::Running;
    m_deadlineMs = std::numeric_limits<qint64>::max();
    if (m_request.route()->info.runs == Runs::Inline)
        respond(makeAnswer(m_loop.bench(), Turn::Fresh));
    else
        submit(Pool::Admission::New);
}

void Connection::submit(Pool::Admission admission)
{
    const bool isTaken = m_core.pool->submit(
        m_request.route()->info.load,
        [self = shared_from_this()](Bench &bench, Turn turn) { self->work(bench, turn); }, admission);
    if (isTaken)
        return;
    m_core.figures.shed.add();
    m_deferred.reset();
    if (m_streaming)
        return end();
    respond(busy());
}

/// On a pool thread; the connection does not touch what is used here until it is woken.
void Connection::work(Bench &bench, Turn turn)
{
    if (m_streaming) {
        produce(bench);
    } else {
        m_ready = makeAnswer(bench, turn);
        prepare(m_request, *m_ready, bench.gzip, m_core.limits, m_core.after);
    }
    m_loop.wake(shared_from_this());
}

Response Connection::makeAnswer(Bench &bench, Turn turn)
{
    const auto deferred = std::exchange(m_deferred, {});
    if (turn == Turn::Stale) {
        m_core.figures.shed.add();
        return busy();
    }
    if (deferred) {
        try {
            return deferred->state()->takeContinuation()(*bench.worker);
        } catch (const std::exception &exception) {
            qCCritical(lcHttp, "%s threw later: %s", m_request.route()->info.name.constData(),
                       exception.what());
            return Response::problem(Problem::Internal);
        }
    }
    if (m_coding != Coding::Identity && !m_request.body().isEmpty()) {
        auto plain = decoded(m_request.body(), m_coding, m_bodyLimit);
        if (!plain)
            return Response::problem(plain.error());
        m_request.setBody(std::move(*plain));
    }
    return Router::run(m_request, *bench.worker);
}

void Connection::produce(Bench &bench)
{
    Sink sink(m_core.limits.streamPortionBytes);
    try {
        m_production = m_streaming->streamPart()->producer(sink, *bench.worker);
    } catch (const std::exception &exception) {
        qCCritical(lcHttp, "a stream threw: %s", exception.what());
        m_production = Production::Failed;
    }
    m_portion = sink.take();
}

void Connection::woken()
{
    const auto self = shared_from_this();
    switch (m_state) {
    case State::Running:
        if (auto answer = std::exchange(m_ready, {}))
            deliver(std::move(*answer));
        return advance();
    case State::Waiting:
        m_state = State::Running;
        m_deadlineMs = std::numeric_limits<qint64>::max();
        submit(Pool::Admission::Admitted);
        return advance();
    case State::Producing:
        sendPortion();
        return advance();
    case State::Handshake:
    case State::Head:
    case State::Body:
    case State::Writing:
    case State::Linger:
        return;
    case State::Closed:
        // Nobody is left to answer.
        if (m_ready && m_ready->deferredPart())
            m_ready->deferredPart()->state()->abandon();
        m_ready.reset();
        return;
    }
}

void Connection::respond(Response response)
{
    prepare(m_request, response, m_loop.bench().gzip, m_core.limits, m_core.after);
    deliver(std::move(response));
}

void Connection::deliver(Response response)
{
    if (response.deferredPart())
        waitFor(response);
    else if (response.socketPart())
        upgrade(response);
    else if (response.streamPart())
        deliverStream(std::move(response));
    else
        deliverWhole(response);
}

HeadFacts Connection::headFacts(Framing framing, qint64 length)
{
    m_keepAlive = m_keepAlive && !m_isDraining && !m_claim.isRefused() && framing != Framing::UntilClose;
    return {framing, length, m_keepAlive ? Persistence::KeepAlive : Persistence::Close,
            m_transport->isSecure() ? Channel::Tls : Channel::Plain, m_loop.dateAt(m_core.clock.now())};
}

void Connection::deliverWhole(const Response &response)
{
    const bool isBodiless = response.status() == 204 || response.status() == 304;
    m_outBody = m_request.method() == Method::Head || isBodiless ? QByteArray() : response.body();
    writeHead(m_out, response,
              headFacts(isBodiless ? Framing::None : Framing::Length, response.body().size()));
    record(response.status(), m_out.size() + m_outBody.size());
    send(m_out, m_outBody, m_keepAlive ? Next::Request : Next::End);
}

void Connection::deliverStream(Response response)
{
    const auto length = response.streamPart()->length;
    m_framing = length ? Framing::Length : m_parser->isHttp11() ? Framing::Chunked : Framing::UntilClose;
    writeHead(m_out, response, headFacts(m_framing, length.value_or(0)));
    m_streamed = 0;
    m_production = Production::More;
    if (m_request.method() == Method::Head) {
        record(response.status(), m_out.size());
        return send(m_out, {}, m_keepAlive ? Next::Request : Next::End);
    }
    m_streaming = std::move(response);
    send(m_out, {}, Next::Portion);
}

void Connection::sendPortion()
{
    const auto length = m_streaming->streamPart()->length;
    m_streamed += m_portion.size();
    const bool isLast = m_production == Production::Done;
    if (m_production == Production::Failed || (length && m_streamed > *length)
        || (length && isLast && m_streamed < *length)) {
        qCWarning(lcHttp, "%s broke off a stream", m_request.route()->info.name.constData());
        record(500, m_streamed);
        return end();
    }
    if (m_portion.isEmpty() && !isLast)
        return submit(Pool::Admission::Admitted);
    m_out.resize(0);
    if (m_framing == Framing::Chunked) {
        if (!m_portion.isEmpty()) {
            m_out.append(QByteArray::number(m_portion.size(), 16)).append("\r\n");
            m_portion.append("\r\n");
        }
        if (isLast)
            m_portion.append("0\r\n\r\n");
    }
    m_outBody = std::move(m_portion);
    m_portion.clear();
    if (isLast)
        record(m_streaming->status(), m_streamed);
    send(m_out, m_outBody, !isLast ? Next::Portion : m_keepAlive ? Next::Request : Next::End);
}

void Connection::upgrade(const Response &response)
{
    auto place = m_core.sockets.enter(m_censusKey);
    if (!place || m_request.route()->info.speaks != Speaks::WebSocket || m_inBegin != m_inEnd) {
        m_keepAlive = false;
        return respond(busy());
    }
    record(101, 0);
    m_transport->upgrade(m_request, response, std::move(place), m_claim.take());
    end();
}

/// Listens for the caller's going away meanwhile.
void Connection::waitFor(const Response &response)
{
    m_deferred = *response.deferredPart();
    m_state = State::Waiting;
    const auto state = m_deferred->state();
    setDeadline(m_isDraining ? Limits::ms(0) : state->timeout());
    if (m_inEnd - m_inBegin < kProbe)
        readMore(kProbe);
    state->listen([self = shared_from_this()] { self->m_loop.wake(self); });
}

void Connection::send(QByteArrayView first, QByteArrayView second, Next next)
{
    m_next = next;
    switch (m_transport->write(first, second)) {
    case Transport::Wrote::Done:
        m_core.figures.bytesOut.add(quint64(first.size() + second.size()));
        return afterWrite();
    case Transport::Wrote::Pending:
        m_state = State::Writing;
        setDeadline(m_core.limits.writeTimeout
                    + Limits::ms((first.size() + second.size()) * 1000 / m_core.limits.writeBytesPerSecond));
        return;
    case Transport::Wrote::Broken:
        return end();
    }
}

void Connection::written(qsizetype bytes)
{
    if (m_state != State::Writing)
        return;
    if (bytes == 0)
        return end();
    m_core.figures.bytesOut.add(quint64(bytes));
    afterWrite();
    advance();
}

void Connection::afterWrite()
{
    switch (m_next) {
    case Next::Request:
        return startRequest();
    case Next::Body:
        m_state = State::Body;
        return;
    case Next::Portion:
        m_state = State::Producing;
        m_outBody.clear();
        return submit(Pool::Admission::Admitted);
    case Next::End:
        m_state = State::Linger;
        m_claim.release();
        setDeadline(m_core.limits.lingerTimeout);
        // With a read under way nothing is unread: closing then sends all and an orderly end.
        return m_isReading ? end() : m_transport->linger();
    }
}

void Connection::record(int status, qint64 bytesOut)
{
    const qint64 us = usSince(m_startUs);
    const Route *route = m_request.route();
    m_core.figures.observe(route, status, us);
    AccessRecord entry;
    entry.at = m_request.receivedAt();
    entry.method = m_request.method();
    if (route)
        entry.route = route->info.name;
    entry.status = status;
    entry.us = us;
    entry.bytesIn = m_headBytes + m_bodyCharge;
    entry.bytesOut = bytesOut;
    entry.traceId = m_request.traceId();
    entry.userId = m_request.userId();
    entry.deviceId = m_request.deviceId();
    m_core.log.add(std::move(entry));
}

} // namespace stoa::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/answer.h"
#include "hub/http/claim.h"
#include "hub/http/messageparser.h"
#include "hub/http/servercore.h"
#include "hub/http/transport.h"

#include <memory>
#include <optional>
#include <vector>

namespace stoa::http {

/// One HTTP/1.x connection: reads a request, has it answered, writes the answer, and so on in order.
///
/// Everything runs on its I/O thread but work(), which a pool thread runs while the connection waits for it.
/// In every state but Running there is a deadline.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(ServerCore &core, const Router &router, Loop &loop, QByteArray remoteAddress,
               QByteArray censusKey, std::unique_ptr<Census::Place> place);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// The transport may still be shaking hands; started() tells that it is done.
    void attach(std::unique_ptr<Transport> transport);
    void started();
    void received(qsizetype bytes); ///< 0: the peer has ended or failed
    void written(qsizetype bytes); ///< 0: it failed
    void gone();
    void woken();
    void tick(qint64 nowMs);
    /// Ends as soon as the running call is answered.
    void drain();
    void abort();

    qsizetype loopIndex = -1; ///< the loop's own

private:
    enum class State { Handshake, Head, Body, Running, Waiting, Writing, Producing, Linger, Closed };
    enum class Next { Request, Body, Portion, End };

    // Reading (connection.cpp). Each leaves the connection in the state that says what comes next.
    void advance();
    void startRequest();
    void readHead();
    void readBody();
    void headIsDone();
    Result<void> checkRouted();
    bool chargeBody();
    void releaseBody();
    void readMore(qsizetype most);
    void refuse(const Error &error);
    void end();

    // Answering (connectionanswer.cpp).
    void dispatch();
    void submit(Pool::Admission admission);
    void work(Bench &bench, Turn turn);
    Response makeAnswer(Bench &bench, Turn turn);
    void produce(Bench &bench);
    void respond(Response response);
    void deliver(Response response);
    void deliverWhole(const Response &response);
    void deliverStream(Response response);
    void sendPortion();
    void upgrade(const Response &response);
    void waitFor(const Response &response);
    bool hasFold(QByteArrayView head);
    HeadFacts headFacts(Framing framing, qint64 length);
    void send(QByteArrayView first, QByteArrayView second, Next next);
    void afterWrite();
    void record(int status, qint64 bytesOut);

    void setDeadline(Limits::ms wait) { m_deadlineMs = m_core.clock.monotonicMs() + wait.count(); }
    QByteArrayView unread() const { return {m_in.data() + m_inBegin, m_inEnd - m_inBegin}; }

    ServerCore &m_core;
    const Router &m_router;
    Loop &m_loop;
    const QByteArray m_remote;
    const QByteArray m_censusKey;
    std::unique_ptr<Census::Place> m_place;
    Claim m_claim; ///< belongs to the running call while there is one
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<MessageParser> m_parser;

    State m_state = State::Handshake;
    Next m_next = Next::Request;
    qint64 m_deadlineMs = 0;
    bool m_isReading = false;
    bool m_wantsBytes = false;
    bool m_isAdvancing = false;
    bool m_isDraining = false;
    bool m_isFirst = true;
    bool m_hasBegun = false;
    bool m_lineBegins = false; ///< what of the head comes next begins a line

    std::vector<char> m_in;
    qsizetype m_inBegin = 0;
    qsizetype m_inEnd = 0;
    qsizetype m_headBytes = 0;
    qint64 m_bodyCharge = 0;
    qint64 m_bodyStartMs = 0;
    qint64 m_startUs = 0;
    Coding m_coding = Coding::Identity;
    qint64 m_bodyLimit = 0;
    bool m_keepAlive = true;

    Request m_request;
    std::optional<Response> m_ready;
    std::optional<Response> m_streaming;
    std::optional<Deferred> m_deferred;
    QByteArray m_portion;
    Production m_production = Production::More;
    Framing m_framing = Framing::Length;
    qint64 m_streamed = 0;
    QByteArray m_out;
    QByteArray m_outBody;
};

} // namespace stoa::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "hub/http/deferred.h"
#include "hub/http/socket.h"
#include "hub/http/worker.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QVarLengthArray>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace stoa::http {

class Request;

/// What a producer of a streamed body writes into; gathers one portion.
class Sink {
public:
    explicit Sink(qsizetype room)
        : m_room(room)
    { }
    void write(QByteArrayView bytes) { m_bytes.append(bytes); }
    /// False once the portion is large enough and the producer should return More.
    bool wantsMore() const { return m_bytes.size() < m_room; }
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    qsizetype m_room;
    QByteArray m_bytes;
};

/// More: call again once what was written has gone out. Failed: break the connection, so that the receiver
/// cannot take the part for the whole.
enum class Production { More, Done, Failed };

/// Makes a streamed body portion by portion. Each call runs on a pool thread, not always the same one, and no
/// thread waits in between, however slow the reader: keep position in the closure, not in a worker.
using Producer = std::function<Production(Sink &, Worker &)>;

/// The answer to one call.
class Response {
public:
    using Header = std::pair<QByteArray, QByteArray>;
    struct ProblemPart {
        QList<Error> errors; ///< the first one decides code and status
        QJsonObject members; ///< extension members, e.g. {"available": 3}
    };
    struct Stream {
        Producer producer;
        std::optional<qint64> length; ///< bytes, when known beforehand; else chunked
    };

    /// An answer without a body.
    explicit Response(int status = 204)
        : m_status(status)
    { }
    static Response json(const QJsonObject &object, int status = 200);
    /// 200 with a strong entity tag, or 304 when the caller has it. `etag` is without quotes.
    static Response json(const QJsonObject &object, const QByteArray &etag);
    static Response bytes(QByteArray body, QByteArray contentType, int status = 200);
    /// application/problem+json (RFC 9457); the error's `field` becomes a JSON pointer in `errors`.
    static Response problem(const Error &error);
    static Response problem(Problem problem, QString detail = {}, QString field = {});
    /// All errors of one input; at least one.
    static Response problem(QList<Error> errors);
    static Response stream(QByteArray contentType, Producer producer, std::optional<qint64> length = {});
    /// Answered by the Deferred: no thread waits for it.
    static Response later(Deferred deferred);
    /// Yes to a WebSocket upgrade; only for routes with Speaks::WebSocket.
    static Response socket(SocketEvents events);

    Response with(QByteArray name, QByteArray value) &&;
    Response withEtag(const QByteArray &etag) &&;
    Response withRetryAfter(int seconds) &&;
    /// Extension members of a problem body.
    Response withMembers(const QJsonObject &members) &&;
    /// Cache-Control: no-store, for answers with personal data or secrets.
    Response noStore() &&;

    /// Replaces a field of the same name.
    void setHeader(QByteArray name, QByteArray value);
    QByteArrayView header(QByteArrayView name) const;
    void setStatus(int status) { m_status = status; }

    int status() const { return m_status; }
    const auto &headers() const { return m_headers; }
    /// Without quotes; empty when there is none.
    const QByteArray &etag() const { return m_etag; }
    const QByteArray &body() const { return m_body; }
    const ProblemPart *problemPart() const { return std::get_if<ProblemPart>(&m_part); }
    const Stream *streamPart() const { return std::get_if<Stream>(&m_part); }
    const Deferred *deferredPart() const { return std::get_if<Deferred>(&m_part); }
    const SocketEvents *socketPart() const { return std::get_if<SocketEvents>(&m_part); }

    /// Turns the problem part into its body; trace id and instance come from the request. Nothing else
    /// changes.
    void renderProblem(const Request &request);
    void setBody(QByteArray body) { m_body = std::move(body); }
    /// Nothing is sent but the head; what would have been streamed neither.
    void dropBody();

private:
    int m_status;
    QVarLengthArray<Header, 8> m_headers;
    QByteArray m_etag;
    QByteArray m_body;
    std::variant<std::monostate, ProblemPart, Stream, Deferred, SocketEvents> m_part;
};

} // namespace stoa::http

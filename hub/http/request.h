// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "hub/http/traceid.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QVarLengthArray>
#include <optional>
#include <utility>

namespace stoa::http {

class Claim;
struct Route;

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };
QByteArrayView nameOf(Method method);
std::optional<Method> methodOf(QByteArrayView name);

/// One call as it came in. Its target is well formed: percent-encoding complete, UTF-8 valid, no NUL.
///
/// Lives until its handler returns; a handler that answers later copies what it needs. All texts are slices
/// of one buffer, so that a call costs next to no allocations.
class Request {
public:
    Request() = default;
    /// A call as a test or an internal caller makes it.
    static Result<Request> of(Method method, QByteArrayView target, QByteArray body = {});

    Method method() const { return m_method; }
    /// HEAD is routed and answered as GET; the server leaves the body out.
    bool isRead() const { return m_method == Method::Get || m_method == Method::Head; }
    /// As received, without the query.
    QByteArrayView path() const { return view(m_path); }
    /// As received, without the '?'.
    QByteArrayView rawQuery() const { return view(m_query); }
    int segmentCount() const { return int(m_segments.size()); }
    /// Percent-decoded; may hold '/' where the caller sent %2F.
    QByteArrayView segment(int index) const { return view(m_segments[index]); }

    /// The decoded text that stands for {name} in the route's pattern; empty when the pattern has no such
    /// name.
    QString param(QByteArrayView name) const;
    /// The first value of the query field, decoded after RFC 3986 ('+' is a plus); nothing when it is absent.
    std::optional<QString> query(QByteArrayView name) const;
    QList<std::pair<QString, QString>> queryPairs() const;

    /// The first field of that name, names compared without case; null when absent.
    QByteArrayView header(QByteArrayView name) const;
    int headerCount(QByteArrayView name) const;
    /// The entity tags of If-Match and If-None-Match, as the handler made them (a mark for the encoding that
    /// the server added is taken off); "*" stands for any.
    QList<QByteArray> ifMatch() const { return entityTags("if-match"); }
    QList<QByteArray> ifNoneMatch() const { return entityTags("if-none-match"); }

    const QByteArray &body() const { return m_body; }
    /// Text of the peer's address without the port.
    const QByteArray &remoteAddress() const { return m_remote; }
    Instant receivedAt() const { return m_receivedAt; }
    const TraceId &traceId() const { return m_traceId; }
    /// The route that took the call; null before routing.
    const Route *route() const { return m_route; }

    /// Ids for the access log, told by whoever authenticated the call.
    void identify(QByteArray userId, QByteArray deviceId);
    const QByteArray &userId() const { return m_userId; }
    const QByteArray &deviceId() const { return m_deviceId; }
    /// The connection counts for this key from here on, for none when it is empty; told by whoever
    /// authenticated the call. False when as many as may count for it already: the call is to be refused, and
    /// the connection ends with the answer.
    bool countFor(const QByteArray &key);

    // How the server fills it.
    void clear();
    /// Fails with Malformed unless the target is a well-formed path and query. http(s)://authority is
    /// dropped.
    Result<void> setTarget(Method method, QByteArrayView target);
    void addHeader(QByteArrayView name, QByteArrayView value);
    void setBody(QByteArray body) { m_body = std::move(body); }
    QByteArray &bodyBuffer() { return m_body; }
    void setReceived(QByteArray remoteAddress, Instant at);
    void setTraceId(const TraceId &id) { m_traceId = id; }
    void setRoute(const Route *route) { m_route = route; }
    void setClaim(Claim *claim) { m_claim = claim; }
    int headerFieldCount() const { return int(m_fields.size()); }

private:
    struct Slice {
        qint32 at = 0;
        qint32 size = 0;
    };
    struct Field {
        Slice name;
        Slice value;
    };
    QByteArrayView view(Slice slice) const { return {m_text.constData() + slice.at, slice.size}; }
    Slice append(QByteArrayView text);
    QList<QByteArray> entityTags(QByteArrayView field) const;

    Method m_method = Method::Get;
    QByteArray m_text;
    Slice m_path;
    Slice m_query;
    QVarLengthArray<Slice, 12> m_segments;
    QVarLengthArray<Field, 24> m_fields;
    QByteArray m_body;
    QByteArray m_remote;
    QByteArray m_userId;
    QByteArray m_deviceId;
    Instant m_receivedAt;
    TraceId m_traceId;
    const Route *m_route = nullptr;
    Claim *m_claim = nullptr; ///< of the connection; none of a call that came by none
};

} // namespace stoa::http

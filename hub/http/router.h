// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"
#include "hub/http/response.h"
#include "hub/http/worker.h"

#include <QByteArray>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace stoa::http {

/// Makes the answer of one route (its handler).
using RouteFunction = std::function<Response(Request &, Worker &)>;

enum class Idempotency { None, KeyNeeded };
/// Inline: on the I/O thread, for handlers that never block and take microseconds.
enum class Runs { InPool, Inline };
enum class Speaks { Http, WebSocket };
enum class Answers { Whole, Streamed };

struct RouteInfo {
    QByteArray name; ///< for metrics and log, e.g. "items.one"
    LoadClass load = LoadClass::Read;
    QByteArray permission = {}; ///< opaque to the server
    Idempotency idempotency = Idempotency::None;
    Runs runs = Runs::InPool;
    Answers answers = Answers::Whole;
    Speaks speaks = Speaks::Http;
    qint64 bodyLimit = -1; ///< bytes; -1 is the server's own limit
};

struct Route {
    Method method;
    QByteArray pattern; ///< "/v1/items/{sku}"
    RouteInfo info;
    RouteFunction handler;
    int index = 0; ///< in the order of adding
};

/// The table of what the hub answers. Built once, then read by every thread.
///
/// A pattern's segment is text or {name}; text goes before a name. HEAD finds GET routes.
class Router {
public:
    struct Match {
        const Route *route = nullptr;
        QList<Method> allowed; ///< when the path is known but not the method
        bool pathIsKnown() const { return route || !allowed.isEmpty(); }
    };

    Router();
    ~Router();
    Router(Router &&) noexcept;
    Router &operator=(Router &&) noexcept;

    /// Two routes of one method and pattern, or a pattern without a leading '/', are bugs.
    void add(Method method, QByteArray pattern, RouteInfo info, RouteFunction handler);

    /// Finds the route and sets it in the request.
    Match find(Request &request) const;
    /// Finds and runs the handler: 404, 405 with Allow and OPTIONS are answered.
    Response answer(Request &request, Worker &worker) const;

    const std::deque<Route> &routes() const { return m_routes; }

    /// What the server says where no handler does.
    static Response refusalOf(const Request &request, const Match &match);
    /// Why the matched route does not take the request's Idempotency-Key, if it needs one. For handlers to
    /// ask once they know that the caller may do it at all.
    static std::optional<Response> keyRefusal(const Request &request);
    /// Runs the matched handler; a foreign exception becomes a 500.
    static Response run(Request &request, Worker &worker);

private:
    struct Node;
    const Node *walk(const Node &node, const Request &request, int depth) const;

    std::unique_ptr<Node> m_root;
    std::deque<Route> m_routes;
};

} // namespace stoa::http

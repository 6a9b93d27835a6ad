// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/router.h"

#include "core/base/log.h"

#include <algorithm>
#include <exception>
#include <map>

namespace stoa::http {

using namespace Qt::StringLiterals;

struct Router::Node {
    std::map<QByteArray, std::unique_ptr<Node>, std::less<>> texts;
    std::unique_ptr<Node> anything;
    QList<const Route *> routes;
};

Router::Router()
    : m_root(std::make_unique<Node>())
{ }

Router::~Router() = default;
Router::Router(Router &&) noexcept = default;
Router &Router::operator=(Router &&) noexcept = default;

void Router::add(Method method, QByteArray pattern, RouteInfo info, RouteFunction handler)
{
    Q_ASSERT(pattern.startsWith('/'));
    Node *node = m_root.get();
    for (const QByteArray &part : pattern.sliced(1).split('/')) {
        auto &next = part.startsWith('{') && part.endsWith('}') ? node->anything : node->texts[part];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    Q_ASSERT(
        std::ranges::none_of(node->routes, [method](const Route *route) { return route->method == method; }));
    m_routes.push_back(
        {method, std::move(pattern), std::move(info), std::move(handler), int(m_routes.size())});
    node->routes.append(&m_routes.back());
}

const Router::Node *Router::walk(const Node &node, const Request &request, int depth) const
{
    if (depth == request.segmentCount())
        return node.routes.isEmpty() ? nullptr : &node;
    const QByteArrayView part = request.segment(depth);
    const auto text = node.texts.find(part);
    if (text != node.texts.end()) {
        if (const Node *found = walk(*text->second, request, depth + 1))
            return found;
    }
    if (node.anything && !part.isEmpty())
        return walk(*node.anything, request, depth + 1);
    return nullptr;
}

Router::Match Router::find(Request &request) const
{
    request.setRoute(nullptr);
    const Node *node = request.segmentCount() ? walk(*m_root, request, 0) : nullptr;
    if (!node)
        return {};
    const Method wanted = request.method() == Method::Head ? Method::Get : request.method();
    for (const Route *route : node->routes) {
        if (route->method == wanted) {
            request.setRoute(route);
            return {route, {}};
        }
    }
    Match match;
    for (const Route *route : node->routes) {
        match.allowed.append(route->method);
        if (route->method == Method::Get)
            match.allowed.append(Method::Head);
    }
    match.allowed.append(Method::Options);
    return match;
}

Response Router::refusalOf(const Request &request, const Match &match)
{
    if (request.method() == Method::Options && request.path() == "*")
        return Response(204);
    if (match.allowed.isEmpty())
        return Response::problem(stoa::Problem::NotFound, u"no such path"_s);
    QByteArray allow;
    for (const Method method : match.allowed) {
        if (!allow.isEmpty())
            allow += ", ";
        allow += nameOf(method);
    }
    if (request.method() == Method::Options)
        return Response(204).with("Allow"_ba, allow);
    return Response::problem(stoa::Problem::MethodNotAllowed).with("Allow"_ba, allow);
}

std::optional<Response> Router::keyRefusal(const Request &request)
{
    if (!request.route() || request.route()->info.idempotency != Idempotency::KeyNeeded)
        return {};
    const QByteArrayView key = request.header("idempotency-key");
    const bool isVisible = std::ranges::all_of(key, [](char c) { return c > 0x20 && c < 0x7f; });
    if (!key.isEmpty() && key.size() <= 200 && isVisible && request.headerCount("idempotency-key") == 1)
        return {};
    return Response::problem(stoa::Problem::IdempotencyKeyMissing,
                             u"one Idempotency-Key of at most 200 visible ASCII characters is needed"_s);
}

Response Router::run(Request &request, Worker &worker)
{
    const Route &route = *request.route();
    try {
        return route.handler(request, worker);
    } catch (const std::exception &exception) {
        qCCritical(lcHttp, "%s threw: %s", route.info.name.constData(), exception.what());
        return Response::problem(stoa::Problem::Internal);
    }
}

Response Router::answer(Request &request, Worker &worker) const
{
    const Match match = find(request);
    return match.route ? run(request, worker) : refusalOf(request, match);
}

} // namespace stoa::http

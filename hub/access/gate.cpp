// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/gate.h"

#include "core/base/log.h"

#include <QJsonObject>

namespace stoa::access {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

/// Until one of the connections of a device that has too many may have ended.
constexpr int kConnectionSeconds = 5;
/// Until somebody may have made room on a full disk.
constexpr int kRoomSeconds = 30;
/// Until a database that is away may be back.
constexpr int kDatabaseSeconds = 5;

/// Whether the route reads a body that is declared so.
bool isRead(BodyKind kind, QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    const QByteArrayView type = (end < 0 ? contentType : contentType.first(end)).trimmed();
    const auto is = [type](QByteArrayView name) {
        return type.compare(name, Qt::CaseInsensitive) == 0;
    };
    switch (kind) {
    case BodyKind::None:
        return true;
    case BodyKind::Json:
        return is("application/json");
    case BodyKind::Events:
        return is("application/json") || is("application/cloudevents+json")
            || is("application/cloudevents-batch+json");
    }
    return false;
}

/// Where an address is counted, for the calls without a token; empty for all others. Whoever renews his
/// sign-in must not be kept from it by somebody behind the same address who guesses passwords.
QByteArrayView countedAs(const Request &request)
{
    if (!request.path().startsWith("/v1/"))
        return {};
    const QByteArrayView path = request.path().sliced(4);
    if (path == "hub")
        return "h:";
    if (request.method() != http::Method::Post)
        return {};
    // These cost a password hash or guess a code.
    if (path == "auth/sign-in" || path == "auth/setup" || path == "devices/enrol"
        || path == "devices/journal-key")
        return "a:";
    // And these a transaction.
    if (path == "auth/refresh" || path == "auth/sign-out")
        return "r:";
    return {};
}

} // namespace

Gate::Gate(Authenticator &authenticator, const Clock &clock, Paces paces)
    : m_authenticator(authenticator)
    , m_clock(clock)
    , m_read(paces.read, clock)
    , m_write(paces.write, clock)
    , m_search(paces.search, clock)
    , m_auth(paces.auth, clock)
    , m_nobody(std::make_shared<const Caller>())
{ }

void Gate::add(http::Router &router, http::Method method, QByteArray pattern, http::RouteInfo info,
               Demand demand, Guarded handler)
{
    if (demand.permission)
        info.permission =
            QByteArray(stoa::nameOf(*demand.permission).data(), stoa::nameOf(*demand.permission).size());
    m_entries.append({info.name, method, pattern, demand, info.idempotency});
    router.add(method, std::move(pattern), std::move(info),
               [this, demand = std::move(demand), handler = std::move(handler)](Request &request,
                                                                                http::Worker &worker) {
                   return pass(request, worker.as<HubWorker>(), demand, handler);
               });
}

std::optional<Response> Gate::before(const Request &request)
{
    const QByteArrayView counted = countedAs(request);
    if (counted.isEmpty())
        return {};
    // Addresses are personal data; buckets hold them only while they fill up again.
    const auto decision = m_auth.take(counted.toByteArray() + request.remoteAddress());
    if (!decision.allowed)
        return decision.refusal();
    return {};
}

Response Gate::pass(Request &request, HubWorker &worker, const Demand &demand, const Guarded &handler)
{
    auto reader = worker.reader();
    if (!reader)
        return problem(reader.error());
    auto caller = callerOf(**reader, request, demand);
    if (!caller && worker.foundGone()) {
        reader = worker.reader();
        if (!reader)
            return problem(reader.error());
        caller = callerOf(**reader, request, demand);
    }
    if (!caller)
        return problem(caller.error());
    if (demand.who != Who::Anyone) {
        if (!request.countFor((*caller)->device))
            return Response::problem(Problem::RateLimited, u"the device has too many connections"_s)
                .withRetryAfter(kConnectionSeconds);
        const auto decision =
            limiterOf(demand.pace).take((*caller)->device.isEmpty() ? (*caller)->id : (*caller)->device);
        if (!decision.allowed)
            return decision.refusal();
    }
    const bool isOwn = !demand.own.isEmpty() && request.param(demand.own) == (*caller)->actor();
    if (demand.permission && !isOwn) {
        const Rights &rights = (*caller)->rights;
        const auto allowed = demand.store.isEmpty()
            ? rights.authorize(*demand.permission)
            : rights.authorize(*demand.permission, request.param(demand.store));
        if (!allowed)
            return problem(allowed.error());
    }
    // Who may not do it at all is told that first.
    if (auto refusal = http::Router::keyRefusal(request))
        return std::move(*refusal);
    if (!isRead(demand.body, request.header("content-type")))
        return problem(Error::of(Problem::UnsupportedMediaType,
                                 demand.body == BodyKind::Events
                                     ? u"the body must be application/json or CloudEvents in JSON"_s
                                     : u"the body must be application/json"_s));
    Call call{request, worker, **reader, **caller};
    auto response = handler(call);
    // A reading that found its server gone is done once more, at the server that came back.
    if (!response && worker.foundGone() && request.method() == http::Method::Get) {
        reader = worker.reader();
        if (!reader)
            return problem(reader.error());
        Call again{request, worker, **reader, **caller};
        response = handler(again);
    }
    return response ? std::move(*response) : problem(response.error());
}

Result<CallerPtr> Gate::callerOf(sql::Connection &reader, Request &request, const Demand &demand)
{
    if (demand.who == Who::Anyone)
        return m_nobody;
    STOA_TRY_ASSIGN(auto caller, m_authenticator.caller(reader, request));
    request.identify(caller->id, caller->device);
    if (demand.who == Who::Person && caller->kind != CallerKind::Person)
        return Error::of(Problem::Forbidden, u"an API key cannot do this"_s);
    return caller;
}

http::RateLimiter &Gate::limiterOf(Pace pace)
{
    switch (pace) {
    case Pace::Read:
        return m_read;
    case Pace::Write:
        return m_write;
    case Pace::Search:
        return m_search;
    case Pace::Auth:
        return m_auth;
    }
    return m_read;
}

Response storageProblem(const Error &error)
{
    // What the database says is for the log, not for the caller.
    qCCritical(lcHub, "a call failed: %s", qPrintable(error.toString()));
    if (sql::storageFault(error) == sql::StorageFault::Full)
        return Response::problem(Problem::DiskFull).withRetryAfter(kRoomSeconds);
    if (sql::storageFault(error) == sql::StorageFault::Busy)
        return Response::problem(Problem::Overloaded, u"the database does not answer"_s)
            .withRetryAfter(kDatabaseSeconds);
    return Response::problem(Problem::Internal);
}

Response Gate::problem(const Error &error) const
{
    if (error.kind == ErrorKind::Storage && m_trouble)
        m_trouble(error);
    if (error.kind == ErrorKind::Storage && error.problem == Problem::Unspecified)
        return storageProblem(error);
    if (error.kind == ErrorKind::Timeout && error.problem == Problem::Unspecified)
        return Response::problem(Problem::Overloaded, u"the database is busy"_s);
    Response response = Response::problem(error);
    if (error.code() == Problem::ProofInvalid)
        return std::move(response).withMembers({{u"hub_time"_s, m_clock.now().msSinceEpoch()}});
    return response;
}

} // namespace stoa::access

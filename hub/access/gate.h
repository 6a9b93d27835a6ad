// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/authenticator.h"
#include "hub/access/hubworker.h"
#include "hub/http/ratelimiter.h"
#include "hub/http/router.h"

#include <functional>

namespace stoa::access {

/// Anyone: no token (sign-in, health). SignedIn: a person or an API key. Person: with a device.
enum class Who { Anyone, SignedIn, Person };
/// How often one caller (or, without one, one address) may come.
enum class Pace { Read, Write, Search, Auth };
/// Json: the body must be declared as application/json. Events: also as one or several CloudEvents.
enum class BodyKind { None, Json, Events };

/// What a route asks of its caller.
struct Demand {
    Who who = Who::SignedIn;
    std::optional<Permission> permission = {};
    QByteArray store = {}; ///< the path's parameter that names a location, when the permission is per store
    Pace pace = Pace::Read;
    BodyKind body = BodyKind::None;
    QByteArray own = {}; ///< the path's parameter that names a user who needs no permission for himself
};

/// One call that came through the gate.
struct Call {
    http::Request &request;
    HubWorker &worker;
    sql::Connection &reader;
    const Caller &caller; ///< of nobody (no id, no rights) where anyone may call
};

/// An error becomes its problem.
using Guarded = std::function<Result<http::Response>(Call &)>;

struct Paces {
    http::Rate read{120'000, 6'000'000};
    http::Rate write{6'000, 120'000};
    http::Rate search{1'000, 12'000};
    http::Rate auth{60, 120};
};

/// The answer to a failure of the database: disk-full with a Retry-After, or internal.
http::Response storageProblem(const Error &error);

/// The one way to a route: who calls, how often, with which permission, for which store. Every route of the
/// hub is added through it, so that none can forget.
class Gate {
public:
    Gate(Authenticator &authenticator, const Clock &clock, Paces paces = {});

    void add(http::Router &router, http::Method method, QByteArray pattern, http::RouteInfo info,
             Demand demand, Guarded handler);

    /// Is told of every failure of the database, on any thread; set before the first call.
    void setTrouble(std::function<void(const Error &)> told) { m_trouble = std::move(told); }

    struct Entry {
        QByteArray name;
        http::Method method;
        QByteArray pattern;
        Demand demand;
        http::Idempotency idempotency;
    };
    /// What was added, for the documentation's and the tests' matrix.
    const QList<Entry> &entries() const { return m_entries; }

    /// Runs on the I/O thread before a body is read: refuses addresses that come too often to where no token
    /// is asked for. Sign-ins, renewals and greetings are counted apart.
    std::optional<http::Response> before(const http::Request &request);

private:
    http::Response pass(http::Request &request, HubWorker &worker, const Demand &demand,
                        const Guarded &handler);
    Result<CallerPtr> callerOf(sql::Connection &reader, http::Request &request, const Demand &demand);
    http::RateLimiter &limiterOf(Pace pace);
    http::Response problem(const Error &error) const;

    Authenticator &m_authenticator;
    const Clock &m_clock;
    http::RateLimiter m_read;
    http::RateLimiter m_write;
    http::RateLimiter m_search;
    http::RateLimiter m_auth;
    const CallerPtr m_nobody;
    std::function<void(const Error &)> m_trouble;
    QList<Entry> m_entries;
};

} // namespace stoa::access

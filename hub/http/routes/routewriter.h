// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/gate.h"
#include "hub/log/hubstore.h"

#include <QSet>
#include <mutex>

namespace stoa::http {

/// What the audit keeps of a change: ids and figures only.
struct AuditNote {
    QString action; ///< "user.save"
    QString subject; ///< id of what was changed
    hub::AuditDetail detail = {};
};

/// What a write answers. `kept` is the body for repeats when the first one shows a secret.
struct Written {
    int status = 200;
    QByteArray body = {};
    QByteArray etag = {};
    QByteArray location = {}; ///< path of what was made
    std::optional<QByteArray> kept = {};

    static Written json(const QJsonObject &object, int status = 200);
};

/// Whether a write changes who may do what.
enum class Touches { Rows, Access };

/// How routes write: through the hub's one door, once per Idempotency-Key.
///
/// The answer of a POST is stored in the transaction of its work for 90 days. The same key with the same
/// request is answered from there, without the costs that the caller may not read any more; with another
/// request it is refused; while the first is still being worked
/// on the caller is told so. A refused request leaves nothing behind and may be sent again.
class RouteWriter {
public:
    static constexpr qint64 kKeepDays = 90;
    using Work = std::function<Result<Written>(UnitOfWork &)>;
    using Parts = std::function<Result<Written>(hub::HubTransaction &)>;

    RouteWriter(hub::HubStore &store, access::Authority &authority, const Clock &clock);

    Result<Response> write(const access::Call &call, const AuditNote &note, Touches touches,
                           const Work &work);
    /// The same for a call of several parts, each of which may fail alone; the work writes its audit itself
    /// and may be run again from the start.
    Result<Response> writeParts(const access::Call &call, const Parts &work);
    /// Who writes, as verbs want it.
    WorkContext contextOf(const access::Call &call) const;
    /// Forgets answers older than kKeepDays.
    Result<void> prune();

    hub::HubStore &hubStore() { return m_store; }
    const Clock &clock() const { return m_clock; }

private:
    class Turn;
    /// Keeps the answer in the running transaction.
    using Keep = std::function<Result<void>(sql::Connection &, const Written &)>;
    Result<Response> answerOnce(const access::Call &call,
                                const std::function<Result<void>(const Keep &)> &commit);
    Result<std::optional<Response>> stored(const access::Call &call, const QByteArray &key,
                                           const QByteArray &request) const;
    Result<void> store(sql::Connection &connection, const QByteArray &caller, const QByteArray &key,
                       const QByteArray &request, const Written &written) const;

    hub::HubStore &m_store;
    access::Authority &m_authority;
    const Clock &m_clock;
    std::mutex m_mutex;
    QSet<QByteArray> m_running;
};

} // namespace stoa::http

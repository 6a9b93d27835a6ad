// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/routewriter.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

Response responseOf(const Written &written)
{
    Response response = written.body.isEmpty()
        ? Response(written.status)
        : Response::bytes(written.body, "application/json"_ba, written.status);
    if (!written.etag.isEmpty())
        response = std::move(response).withEtag(written.etag);
    if (!written.location.isEmpty())
        response.setHeader("Location"_ba, written.location);
    return std::move(response).noStore();
}

/// The answer was kept when its caller may have had more rights: without the costs that reading hides from
/// him by now (as the routes of items and movements do).
QByteArray inSightOf(const Rights &rights, const QByteArray &body)
{
    if (rights.may(Permission::CostRead) || !body.contains("cost\":"))
        return body;
    QJsonObject json = QJsonDocument::fromJson(body).object();
    json.remove("cost"_L1);
    if (QJsonObject movement = json.value("movement"_L1).toObject(); movement.contains("unit_cost"_L1)) {
        movement.remove("unit_cost"_L1);
        movement.remove("currency"_L1);
        json.insert("movement"_L1, movement);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What makes two requests the same.
QByteArray fingerprintOf(const Request &request)
{
    QByteArray text = nameOf(request.method()).toByteArray() + ' ' + request.path().toByteArray() + '?'
        + request.rawQuery().toByteArray() + '\n';
    return toBase64Url(sha256(text + request.body()));
}

} // namespace

Written Written::json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

/// Holds a caller's key while its request is worked on.
class RouteWriter::Turn {
public:
    Turn(RouteWriter &writer, const QByteArray &name)
        : m_writer(writer)
        , m_name(name)
    {
        const std::lock_guard lock(m_writer.m_mutex);
        m_ours = name.isEmpty() || !m_writer.m_running.contains(name);
        if (m_ours && !name.isEmpty())
            m_writer.m_running.insert(name);
    }
    ~Turn()
    {
        const std::lock_guard lock(m_writer.m_mutex);
        if (m_ours)
            m_writer.m_running.remove(m_name);
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    bool isOurs() const { return m_ours; }

private:
    RouteWriter &m_writer;
    QByteArray m_name;
    bool m_ours;
};

RouteWriter::RouteWriter(hub::HubStore &store, access::Authority &authority, const Clock &clock)
    : m_store(store)
    , m_authority(authority)
    , m_clock(clock)
{ }

WorkContext RouteWriter::contextOf(const access::Call &call) const
{
    const Instant now = m_clock.now();
    const bool isPerson = call.caller.kind == access::CallerKind::Person;
    return {now,
            now,
            call.caller.actor(),
            QString::fromLatin1(call.caller.device),
            isPerson ? Source::Desk : Source::Import,
            call.caller.rights};
}

Result<Response> RouteWriter::answerOnce(const access::Call &call,
                                         const std::function<Result<void>(const Keep &)> &commit)
{
    const Request &request = call.request;
    const bool keyed = request.route() && request.route()->info.idempotency == Idempotency::KeyNeeded;
    const QByteArray key = keyed ? request.header("idempotency-key").toByteArray() : QByteArray();
    const QByteArray caller = call.caller.id;
    const QByteArray fingerprint = keyed ? fingerprintOf(request) : QByteArray();
    const Turn turn(*this, keyed ? caller + '\n' + key : QByteArray());
    if (!turn.isOurs())
        return Error::of(Problem::InProgress, u"the same request is being worked on"_s);

    std::optional<Response> answer;
    if (keyed) {
        STOA_TRY_ASSIGN(answer, stored(call, key, fingerprint));
        if (answer)
            return std::move(*answer);
    }
    const auto committed = commit([&](sql::Connection &connection, const Written &written) -> Result<void> {
        if (keyed)
            STOA_TRY(store(connection, caller, key, fingerprint, written));
        answer = responseOf(written);
        return {};
    });
    // Another replica may have done it meanwhile; what it made is what stands in the way here.
    if (!committed && keyed) {
        STOA_TRY_ASSIGN(answer, stored(call, key, fingerprint));
        if (answer)
            return std::move(*answer);
    }
    if (!committed)
        return committed.error();
    return std::move(*answer);
}

Result<Response> RouteWriter::write(const access::Call &call, const AuditNote &note, Touches touches,
                                    const Work &work)
{
    const hub::HubWrite write{contextOf(call), note.action, note.subject, note.detail,
                              QString::fromLatin1(call.request.traceId().toHex())};
    return answerOnce(call, [&](const Keep &keep) -> Result<void> {
        const auto committed = m_store.write(write, [&](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(const auto written, work(unit));
            return keep(unit.connection(), written);
        });
        if (!committed)
            return committed.error();
        if (touches == Touches::Access)
            m_authority.changed();
        return {};
    });
}

Result<Response> RouteWriter::writeParts(const access::Call &call, const Parts &work)
{
    return answerOnce(call, [&](const Keep &keep) -> Result<void> {
        const auto committed = m_store.transact([&](hub::HubTransaction &transaction) -> Result<void> {
            STOA_TRY_ASSIGN(const auto written, work(transaction));
            return keep(transaction.connection(), written);
        });
        return committed ? Result<void>() : committed.error();
    });
}

Result<std::optional<Response>> RouteWriter::stored(const access::Call &call, const QByteArray &key,
                                                    const QByteArray &request) const
{
    struct Row {
        QByteArray request;
        Written written;
    };
    STOA_TRY_ASSIGN(auto row,
                    call.reader.first(
                        "SELECT request, status, etag, location, body FROM idempotency WHERE "
                        "caller = ?1 AND key = ?2 AND at > ?3",
                        [](const sql::Statement &s) {
                            return Row{s.bytes(0), {int(s.int64(1)), s.bytes(4), s.bytes(2), s.bytes(3)}};
                        },
                        call.caller.id, key, m_clock.now().plusDays(-kKeepDays)));
    if (!row)
        return std::optional<Response>();
    if (row->request != request)
        return Error::of(Problem::IdempotencyKeyReused, u"the key belongs to another request"_s);
    row->written.body = inSightOf(call.caller.rights, row->written.body);
    return std::optional(responseOf(row->written).with("Idempotent-Replayed"_ba, "true"_ba));
}

Result<void> RouteWriter::store(sql::Connection &connection, const QByteArray &caller, const QByteArray &key,
                                const QByteArray &request, const Written &written) const
{
    // A key that is over may be used anew.
    STOA_TRY_ASSIGN(
        auto statement,
        connection.prepare("INSERT INTO idempotency (caller, key, request, status, etag, location, body, at) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (caller, key) DO UPDATE SET "
                           "request = excluded.request, status = excluded.status, etag = excluded.etag, "
                           "location = excluded.location, body = excluded.body, at = excluded.at "
                           "WHERE idempotency.at <= ?9"));
    const Instant now = m_clock.now();
    STOA_TRY(statement
                 .bindAll(caller, key, request, written.status, written.etag, written.location,
                          written.kept.value_or(written.body), now, now.plusDays(-kKeepDays))
                 .run());
    // Another replica was asked the same and was sooner: what was done here must not stand beside it.
    if (statement.changes() == 0)
        return Error::of(Problem::InProgress, u"the same request is being worked on"_s);
    return {};
}

Result<void> RouteWriter::prune()
{
    return m_store.housekeep([this](sql::Connection &connection) {
        return connection.run("DELETE FROM idempotency WHERE at < ?1", m_clock.now().plusDays(-kKeepDays));
    });
}

} // namespace stoa::http

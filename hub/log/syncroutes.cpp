// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/syncroutes.h"

#include "core/base/jsonfields.h"
#include "core/base/log.h"
#include "core/wire/strictjson.h"
#include "core/wire/zstd.h"
#include "hub/log/artefactanswer.h"
#include "hub/log/intakebatch.h"
#include "hub/log/knowncommands.h"
#include "hub/log/streamrepair.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;
using http::LoadClass;
using http::Method;
using http::Response;

namespace {

bool takesZstd(const http::Request &request)
{
    return request.header("accept-encoding").contains(QByteArrayView("zstd"));
}

QString deviceOf(const Call &call) { return QString::fromLatin1(call.caller.device); }

Result<void> checkScope(const access::Caller &caller, const QByteArray &stream)
{
    if (mayCopy(caller.rights, QString::fromLatin1(caller.device), stream))
        return {};
    return Error::of(Problem::ScopeLost, u"the stream is not for this device and user"_s,
                     QString::fromUtf8(stream));
}

Result<qint64> queryInteger(const http::Request &request, QByteArrayView name, qint64 fallback,
                            qint64 highest)
{
    const auto text = request.query(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const qint64 value = text->toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > highest)
        return Error::invalid(QString::fromLatin1(name), u"expected a number from 0 to %1"_s.arg(highest));
    return value;
}

/// As the gate does it, for answers that are made outside of it.
Response problemOf(HubStore &store, const Error &error)
{
    store.note(error);
    if (error.kind == ErrorKind::Storage && error.problem == Problem::Unspecified)
        return access::storageProblem(error);
    return Response::problem(error);
}

} // namespace

SyncRoutes::SyncRoutes(SyncService &service, http::Metrics &metrics)
    : m_service(service)
    , m_mismatches(metrics.counter("stoa_checksum_mismatches_total",
                                   "Times that a desk found its copy of a stream to differ"))
    , m_commands(metrics)
{ }

void SyncRoutes::addTo(access::Gate &gate, http::Router &router)
{
    const auto add = [&](Method method, QByteArray pattern, http::RouteInfo info, BodyKind body,
                         Answer (SyncRoutes::*answer)(Call &)) {
        const Demand demand{Who::Person, {}, {}, Pace::Read, body};
        gate.add(router, method, std::move(pattern), std::move(info), demand,
                 [this, answer](Call &call) -> Answer {
                     STOA_TRY(
                         checkGeneration(QString::fromLatin1(call.request.header(wire::kGenerationHeader))));
                     return (this->*answer)(call);
                 });
    };
    add(Method::Get, "/v1/sync/streams", {"sync.streams", LoadClass::Pull}, BodyKind::None,
        &SyncRoutes::streams);
    add(Method::Post, "/v1/sync/pull", {"sync.pull", LoadClass::Pull}, BodyKind::Json, &SyncRoutes::pull);
    add(Method::Post, "/v1/sync/commands", {"sync.commands", LoadClass::Facts}, BodyKind::Json,
        &SyncRoutes::commands);
    add(Method::Post, "/v1/sync/commands/known", {"sync.commands.known", LoadClass::Pull}, BodyKind::Json,
        &SyncRoutes::known);
    add(Method::Post, "/v1/sync/snapshot", {"sync.snapshot.begin", LoadClass::Pull}, BodyKind::Json,
        &SyncRoutes::beginSnapshot);
    add(Method::Get, "/v1/sync/snapshot/{session}", {"sync.snapshot.page", LoadClass::Pull}, BodyKind::None,
        &SyncRoutes::snapshotPage);
    http::RouteInfo whole{"sync.snapshot.all", LoadClass::Pull};
    whole.answers = http::Answers::Streamed;
    add(Method::Get, "/v1/sync/snapshot/{session}/all", whole, BodyKind::None, &SyncRoutes::snapshotArtefact);
    add(Method::Post, "/v1/sync/verify", {"sync.verify", LoadClass::Report}, BodyKind::Json,
        &SyncRoutes::verify);
    add(Method::Post, "/v1/sync/verify/rows", {"sync.verify.rows", LoadClass::Pull}, BodyKind::Json,
        &SyncRoutes::verifyRows);
    http::RouteInfo socket{"sync.live", LoadClass::Pull};
    socket.speaks = http::Speaks::WebSocket;
    add(Method::Get, "/v1/sync/live", socket, BodyKind::None, &SyncRoutes::live);
}

Result<void> SyncRoutes::checkGeneration(const QString &told) const
{
    if (told.isEmpty() || told == m_service.generation())
        return {};
    return Error::of(Problem::GenerationChanged, u"the hub's history is another one"_s, u"generation"_s);
}

SyncRoutes::Answer SyncRoutes::streams(Call &call)
{
    wire::StreamsAnswer answer{m_service.generation(), deviceOf(call), {}, m_service.store().clock().now()};
    STOA_TRY_ASSIGN(answer.streams, streamsFor(call.reader, call.caller.rights, deviceOf(call)));
    return Response::json(answer.toJson());
}

SyncRoutes::Answer SyncRoutes::pull(Call &call)
{
    STOA_TRY_ASSIGN(const auto json, wire::JsonReader().object(call.request.body()));
    auto job = std::make_shared<PullJob>();
    STOA_TRY_ASSIGN(job->request, wire::PullRequest::fromJson(json));
    job->zstd = takesZstd(call.request);
    STOA_TRY(checkGeneration(job->request.generation));
    for (const wire::StreamCursor &cursor : std::as_const(job->request.streams))
        STOA_TRY(checkScope(call.caller, cursor.stream));
    job->caller = call.caller;
    PullOutcome outcome;
    auto answer = pullNow(call.reader, *job, outcome);
    if (!answer && answer.error().code() == Problem::CursorDiverged && !job->request.generation.isEmpty())
        m_service.reportDivergence(answer.error().field);
    if (!answer || outcome.rows > 0 || !outcome.isCurrent || job->request.waitMs == 0)
        return answer;
    return pullLater(std::move(job), outcome);
}

Result<Response> SyncRoutes::pullNow(sql::Connection &reader, const PullJob &job, PullOutcome &outcome)
{
    wire::FrameWriter frames;
    STOA_TRY_ASSIGN(outcome, FeedReader(reader).pull(job.request, frames));
    return framesAnswer(frames, job.zstd);
}

Response SyncRoutes::pullLater(std::shared_ptr<const PullJob> job, const PullOutcome &outcome)
{
    QList<Effect> standing;
    for (const wire::StreamCursor &cursor : outcome.cursors)
        standing.append({cursor.stream, cursor.seq});
    const auto watch = std::make_shared<std::atomic<quint64>>(0);
    const auto signIn = std::make_shared<std::atomic<quint64>>(0);
    const auto forget = [this, watch, signIn] {
        m_service.board().forget(*watch);
        m_service.signIns().forget(*signIn);
    };
    const http::Continuation answer = [this, job, forget](http::Worker &worker) -> Response {
        forget();
        const auto reader = worker.as<access::HubWorker>().reader();
        if (!reader)
            return problemOf(m_service.store(), reader.error());
        // What was allowed when the wait began may not be so any more.
        if (const auto allowed = recheck(**reader, *job); !allowed)
            return problemOf(m_service.store(), allowed.error());
        PullOutcome now;
        auto made = pullNow(**reader, *job, now);
        return made ? std::move(*made) : problemOf(m_service.store(), made.error());
    };
    http::Deferred deferred(std::chrono::milliseconds(job->request.waitMs), answer);
    deferred.onGone(forget);
    const auto resume = [deferred, answer] {
        deferred.resume(answer);
    };
    *watch = m_service.board().watch(standing, resume);
    *signIn = m_service.signIns().add(job->caller, resume);
    // Answered before its number was known: nobody else forgets it.
    if (!deferred.isOpen())
        m_service.signIns().forget(*signIn);
    return Response::later(deferred);
}

Result<void> SyncRoutes::recheck(sql::Connection &reader, const PullJob &job) const
{
    STOA_TRY_ASSIGN(
        const auto caller,
        m_service.authority().ofSignIn(reader, job.caller.id, job.caller.device, job.caller.family));
    for (const wire::StreamCursor &cursor : job.request.streams)
        STOA_TRY(checkScope(*caller, cursor.stream));
    return {};
}

Result<Response> SyncRoutes::framesAnswer(wire::FrameWriter &frames, bool zstd) const
{
    const QByteArray type = wire::kFramesType.toByteArray();
    const QByteArray text = frames.take();
    if (!zstd)
        return Response::bytes(text, type).noStore();
    STOA_TRY_ASSIGN(const auto packed, wire::pack(text));
    return Response::bytes(packed, type).with("Content-Encoding", "zstd").noStore();
}

SyncRoutes::Answer SyncRoutes::commands(Call &call)
{
    STOA_TRY_ASSIGN(auto batch, wire::CommandBatch::decode(call.request.body()));
    CommandIntake &intake = m_service.intake();
    STOA_TRY_ASSIGN(const auto begun,
                    intake.begin(call.reader, std::move(batch), deviceOf(call), call.caller.actor()));
    STOA_TRY_ASSIGN(const bool turn, intake.isTurnOf(call.reader, *begun));
    if (turn)
        return decided(*begun);
    return decidedLater(begun, call.request.body().size());
}

Result<Response> SyncRoutes::decided(IntakeBatch &batch)
{
    STOA_TRY_ASSIGN(const auto answer, m_service.intake().decide(batch));
    m_commands.count(batch.what(), answer);
    return Response::json(answer.toJson());
}

/// Without a thread that waits: there are few, and the batch before it needs one.
Response SyncRoutes::decidedLater(const std::shared_ptr<IntakeBatch> &batch, qint64 bytes)
{
    BatchOrder &order = m_service.intake().order();
    const auto watch = std::make_shared<std::atomic<quint64>>(0);
    const http::Continuation answer = [this, batch, watch, &order](http::Worker &worker) -> Response {
        order.forget(*watch);
        const auto reader = worker.as<access::HubWorker>().reader();
        if (!reader)
            return problemOf(m_service.store(), reader.error());
        const auto turn = m_service.intake().isTurnOf(**reader, *batch);
        if (!turn)
            return problemOf(m_service.store(), turn.error());
        auto made = *turn ? decided(*batch) : Result<Response>(notItsTurn());
        return made ? std::move(*made) : problemOf(m_service.store(), made.error());
    };
    const http::Deferred deferred(BatchOrder::patience(m_service.store().engine()), answer);
    deferred.onGone([watch, &order] { order.forget(*watch); });
    const wire::CommandBatch &what = batch->what();
    *watch = order.watch(what.device, what.after, bytes, [deferred, answer] { deferred.resume(answer); });
    if (*watch == 0)
        return problemOf(m_service.store(), notItsTurn());
    // Answered before its number was known: nobody else forgets it.
    if (!deferred.isOpen())
        order.forget(*watch);
    return Response::later(deferred);
}

SyncRoutes::Answer SyncRoutes::known(Call &call)
{
    STOA_TRY_ASSIGN(const auto json, wire::JsonReader().object(call.request.body()));
    STOA_TRY_ASSIGN(const auto request, wire::KnownRequest::fromJson(json));
    STOA_TRY_ASSIGN(const auto answer, knownCommands(call.reader, deviceOf(call), request.ranges));
    return Response::json(answer.toJson());
}

Result<QByteArray> SyncRoutes::streamOfBody(Call &call) const
{
    STOA_TRY_ASSIGN(const auto json, wire::JsonReader().object(call.request.body()));
    JsonFields fields(json);
    const QByteArray stream = fields.string("stream"_L1, 200).toUtf8();
    STOA_TRY(fields.end());
    STOA_TRY(checkScope(call.caller, stream));
    return stream;
}

SyncRoutes::Answer SyncRoutes::beginSnapshot(Call &call)
{
    STOA_TRY_ASSIGN(const auto stream, streamOfBody(call));
    STOA_TRY_ASSIGN(const auto state, streamState(call.reader, stream));
    wire::SnapshotAnswer answer;
    answer.generation = m_service.generation();
    if (const auto artefact = m_service.shelf().find(stream, state)) {
        answer.session = artefact->session;
        answer.cursor = artefact->cursor;
        answer.rows = artefact->rows;
        answer.artefact = true;
    } else {
        answer.cursor = {stream, state.head, state.token};
        answer.session = m_service.sessions().nameOf(answer.cursor, answer.generation);
        answer.rows = state.rows;
    }
    return Response::json(answer.toJson());
}

Result<SnapshotSession> SyncRoutes::sessionOf(Call &call) const
{
    STOA_TRY_ASSIGN(const auto session,
                    m_service.sessions().read(call.request.param("session"), m_service.generation()));
    STOA_TRY(checkScope(call.caller, session.cursor.stream));
    return session;
}

SyncRoutes::Answer SyncRoutes::snapshotPage(Call &call)
{
    STOA_TRY_ASSIGN(const auto session, sessionOf(call));
    STOA_TRY_ASSIGN(const auto type, queryInteger(call.request, "type", 0, 0xffff));
    STOA_TRY_ASSIGN(
        const auto rows,
        queryInteger(call.request, "limit", SnapshotReader::kDefaultRows, SnapshotReader::kMostRows));
    const SnapshotReader::Place after{int(type), call.request.query("after").value_or(QString()).toUtf8()};
    wire::FrameWriter frames;
    STOA_TRY(
        SnapshotReader(call.reader)
            .page(call.request.param("session"), session, after, int(std::max<qint64>(rows, 1)), frames));
    return framesAnswer(frames, takesZstd(call.request));
}

SyncRoutes::Answer SyncRoutes::snapshotArtefact(Call &call)
{
    STOA_TRY_ASSIGN(const auto session, sessionOf(call));
    const auto artefact = m_service.shelf().ofSession(call.request.param("session"));
    if (!artefact)
        return Error::of(Problem::SessionUnknown, u"this snapshot is not prebuilt here"_s);
    return artefactAnswer(call.request, artefact);
}

SyncRoutes::Answer SyncRoutes::verify(Call &call)
{
    STOA_TRY_ASSIGN(const auto stream, streamOfBody(call));
    m_mismatches.add();
    logEvent(lcHub(), "mismatch", {{u"stream"_s, QString::fromUtf8(stream)}, {u"device"_s, deviceOf(call)}});
    STOA_TRY_ASSIGN(const auto answer, streamBuckets(call.reader, stream));
    return Response::json(answer.toJson());
}

SyncRoutes::Answer SyncRoutes::verifyRows(Call &call)
{
    STOA_TRY_ASSIGN(const auto json, wire::JsonReader().object(call.request.body()));
    STOA_TRY_ASSIGN(const auto request, wire::RepairRequest::fromJson(json));
    STOA_TRY(checkScope(call.caller, request.stream));
    wire::FrameWriter frames;
    STOA_TRY(appendRanges(call.reader, request, frames));
    return framesAnswer(frames, takesZstd(call.request));
}

SyncRoutes::Answer SyncRoutes::live(Call &call)
{
    STOA_TRY_ASSIGN(const auto infos, streamsFor(call.reader, call.caller.rights, deviceOf(call)));
    QList<QByteArray> names;
    for (const wire::StreamInfo &info : infos)
        names.append(info.stream);
    http::SocketEvents events;
    const auto signIn = std::make_shared<std::atomic<quint64>>(0);
    events.opened = [this, names, signIn, caller = call.caller](const http::Socket &socket) {
        m_service.hints().add(socket, names);
        *signIn = m_service.signIns().add(caller, [this, id = socket.id()] { m_service.hints().revoke(id); });
    };
    events.message = [](const http::Socket &, const QByteArray &) {
    };
    events.closed = [this, signIn](const http::Socket &socket) {
        m_service.signIns().forget(*signIn);
        m_service.hints().remove(socket.id());
    };
    return Response::socket(std::move(events));
}

} // namespace stoa::hub

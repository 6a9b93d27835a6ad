// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakehub.h"

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/wire/contract.h"
#include "core/wire/syncframes.h"
#include "core/wire/zstd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrlQuery>
#include <algorithm>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

const Instant kNow = Instant::fromMs(1'760'000'000'000);

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QString freshGeneration() { return uuidText(uuid7(kNow)); }

} // namespace

FakeHub::FakeHub(QObject *parent)
    : QObject(parent)
    , m_model(std::make_unique<MiniHub>())
    , m_generation(freshGeneration())
{
    m_model->seed();
    m_release.setInterval(400);
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHub::connected);
    connect(&m_release, &QTimer::timeout, this, &FakeHub::changed);
    plugIn();
}

void FakeHub::restore()
{
    m_model = std::make_unique<MiniHub>();
    m_model->seed();
    m_generation = freshGeneration();
    changed();
}

QUrl FakeHub::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

void FakeHub::plugIn()
{
    const bool listening = m_server.listen(QHostAddress::LocalHost, m_port);
    if (!listening)
        qFatal("%s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
    m_release.start();
}

void FakeHub::unplug()
{
    m_server.close();
    m_release.stop();
    m_held.clear();
    const auto sockets = m_received.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void FakeHub::connected()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_received.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { received(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            m_held.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeHub::received(QTcpSocket *socket)
{
    QByteArray &bytes = m_received[socket];
    bytes += socket->readAll();
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = bytes.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        Call call;
        call.method = first.value(0);
        const QByteArray target = first.value(1);
        call.path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
        call.query = target.mid(call.path.size() + 1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            call.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = call.headers.value("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        call.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        answer(socket, call);
    }
}

void FakeHub::answer(QTcpSocket *socket, const Call &call)
{
    m_paths.append(call.path);
    if (call.path == wire::syncpaths::kPull) {
        const auto page = m_expire ? std::optional(handle(call)) : pull(call);
        if (page)
            write(socket, call, *page);
        else
            m_held.insert(socket, call);
        return;
    }
    if (call.path == wire::syncpaths::kCommands && std::exchange(m_holding, false)) {
        m_heldBatch = {socket, call};
        return;
    }
    write(socket, call, handle(call));
    if (call.path != wire::syncpaths::kCommands || !m_heldBatch)
        return;
    const auto [first, held] = *std::exchange(m_heldBatch, {});
    write(first, held, handle(held));
}

void FakeHub::changed()
{
    const auto held = std::exchange(m_held, {});
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        Call now = it.value();
        QJsonObject body = QJsonDocument::fromJson(now.body).object();
        body.insert(u"wait_ms"_s, 0);
        now.body = compact(body);
        write(it.key(), now, pull(now).value_or(Answer()));
    }
}

void FakeHub::write(QTcpSocket *socket, const Call &call, const Answer &answer)
{
    QByteArray body = answer.body;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Type: " + answer.type
        + "\r\nStoa-Generation: " + m_generation.toLatin1() + "\r\n";
    if (call.headers.value("accept-encoding").contains("zstd") && answer.status == 200) {
        body = *wire::pack(body);
        head += "Content-Encoding: zstd\r\n";
    }
    socket->write(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

FakeHub::Answer FakeHub::problem(Problem problem, const QString &field)
{
    const auto &description = descriptionOf(problem);
    return {description.status, compact({{u"code"_s, QString(description.slug)}, {u"field"_s, field}}),
            "application/problem+json"};
}

FakeHub::Answer FakeHub::handle(const Call &call)
{
    const QJsonObject body = QJsonDocument::fromJson(call.body).object();
    if (call.path == wire::kGreetingPath)
        return greeting(call);
    if (call.path == "/v1/devices/enrol" && std::exchange(m_forked, false))
        m_device = u"dev_new"_s;
    if (call.path == "/v1/devices/enrol") {
        m_enrolledKeys.append(body.value("public_key"_L1).toString());
        return {201,
                compact({{u"device_id"_s, m_device},
                         {u"location"_s, u"AAA"_s},
                         {u"hub_name"_s, u"Fake"_s},
                         {u"hub_key"_s,
                          QString::fromLatin1(toBase64Url(m_guise.enrolKey.value_or(m_key.publicKey)))},
                         {u"generation"_s, m_generation}})};
    }
    if (!call.headers.contains("stoa-proof"))
        return problem(Problem::ProofInvalid);
    if (call.path == "/v1/auth/sign-in" && m_signInRefusal)
        return problem(*m_signInRefusal);
    if (call.path == "/v1/auth/sign-in" && m_disabled)
        return problem(Problem::UserDisabled);
    if (call.path == "/v1/auth/sign-in")
        return body.value("password"_L1).toString() == m_password ? tokens({})
                                                                  : problem(Problem::BadCredentials);
    if (call.path == "/v1/auth/refresh") {
        m_expire = false;
        return tokens({});
    }
    if (m_expire)
        return problem(Problem::TokenExpired);
    const QByteArray told = call.headers.value("stoa-generation");
    if (!told.isEmpty() && told != m_generation.toLatin1())
        return problem(Problem::GenerationChanged);
    if (call.path == wire::syncpaths::kStreams)
        return streams();
    if (call.path == wire::syncpaths::kCommands)
        return commands(call);
    if (call.path == wire::syncpaths::kKnown)
        return known(call);
    if (call.path == wire::syncpaths::kVerify)
        return verify(call);
    if (call.path == wire::syncpaths::kVerifyRows)
        return verifyRows(call);
    if (call.path == wire::syncpaths::kSnapshot)
        return beginSnapshot(call);
    if (call.path.startsWith(wire::syncpaths::kSnapshot))
        return snapshotPage(call);
    return problem(Problem::NotFound);
}

FakeHub::Answer FakeHub::greeting(const Call &call)
{
    if (m_guise.instead)
        return {200, *m_guise.instead, "text/html"};
    const QByteArray nonce = call.query.mid(call.query.indexOf('=') + 1);
    const QByteArray shown = m_guise.shownKey.value_or(m_key.publicKey);
    return {200,
            compact({{u"name"_s, u"Fake"_s},
                     {u"version"_s, u"9.9"_s},
                     {u"schema"_s, QJsonObject{{u"oldest"_s, m_guise.oldest}, {u"newest"_s, m_guise.newest}}},
                     {u"hub_key"_s, QString::fromLatin1(toBase64Url(shown))},
                     {u"signature"_s,
                      QString::fromLatin1(
                          toBase64Url(sign(wire::greetingText(nonce, shown), m_key.secretKey)))}})};
}

FakeHub::Answer FakeHub::tokens(const QString &)
{
    const QJsonObject user{{u"id"_s, u"usr_fake"_s},
                           {u"login"_s, u"maria"_s},
                           {u"display_name"_s, u"Maria"_s},
                           {u"language"_s, u"el"_s}};
    const Instant now = SystemClock().now();
    const QJsonObject grant{{u"grant_id"_s, u"grt_fake"_s},
                            {u"user"_s, user},
                            {u"rights"_s, Rights::ofTheHouse().toJson()},
                            {u"device"_s, m_device},
                            {u"issued"_s, now.msSinceEpoch()},
                            {u"expires"_s, now.plusDays(3).msSinceEpoch()}};
    const QByteArray text = "v1." + toBase64Url(compact(grant));
    return {200,
            compact({{u"access_token"_s, u"v1.access.fake"_s},
                     {u"expires_in"_s, 600},
                     {u"refresh_token"_s, u"refresh-fake"_s},
                     {u"grant"_s, QString::fromLatin1(text + '.' + toBase64Url(sign(text, m_key.secretKey)))},
                     {u"user"_s, user}})};
}

FakeHub::Answer FakeHub::streams()
{
    wire::StreamsAnswer answer{m_generation, m_device, {}, SystemClock().now()};
    for (const QByteArray &stream : m_model->streams())
        answer.streams.append({stream, m_model->head(stream), qint64(m_model->copy(stream).rows().size())});
    return {200, compact(answer.toJson())};
}

/// Nothing while the call may wait and nothing is new.
std::optional<FakeHub::Answer> FakeHub::pull(const Call &call)
{
    const auto request = wire::PullRequest::fromJson(QJsonDocument::fromJson(call.body).object());
    if (!request)
        return problem(Problem::ValidationFailed);
    if (!request->generation.isEmpty() && request->generation != m_generation)
        return problem(Problem::GenerationChanged);
    QMap<QByteArray, qint64> cursors;
    for (const wire::StreamCursor &cursor : request->streams) {
        if (cursor.seq > m_model->head(cursor.stream))
            return problem(Problem::CursorDiverged, QString::fromUtf8(cursor.stream));
        cursors.insert(cursor.stream, cursor.seq);
    }
    const FeedPage page = m_model->page(cursors);
    if (page.rows().empty() && request->waitMs > 0)
        return std::nullopt;
    wire::FrameWriter frames;
    for (const FeedRow &row : page.rows()) {
        const QByteArray &stream = page.streams()[row.stream];
        if (row.op == ChangeOp::Upsert)
            frames.upsert(stream, row.seq, row.type, page.key(row), page.body(row));
        else
            frames.remove(stream, row.seq, row.type, page.key(row));
    }
    for (const FeedMark &mark : page.marks())
        frames.cursor(page.streams()[mark.stream], mark.cursor.seq, mark.cursor.token, mark.head,
                      wire::Rest::Nothing, mark.sum);
    frames.end();
    return Answer{200, frames.take(), wire::kFramesType.toByteArray()};
}

FakeHub::Answer FakeHub::beginSnapshot(const Call &call)
{
    const QByteArray stream =
        QJsonDocument::fromJson(call.body).object().value("stream"_L1).toString().toUtf8();
    wire::SnapshotAnswer answer;
    answer.cursor = {stream, m_model->head(stream), "t" + QByteArray::number(m_model->head(stream))};
    answer.session = QString::fromLatin1(stream.toHex()) + QString::number(m_model->head(stream));
    answer.rows = qint64(m_model->copy(stream).rows().size());
    answer.generation = m_generation;
    return {200, compact(answer.toJson())};
}

FakeHub::Answer FakeHub::snapshotPage(const Call &call)
{
    const QByteArray session = call.path.mid(call.path.lastIndexOf('/') + 1);
    wire::FrameWriter frames;
    frames.session(session, 0, {});
    for (const QByteArray &stream : m_model->streams()) {
        if (!session.startsWith(stream.toHex()))
            continue;
        const FeedPage page = m_model->copy(stream);
        for (const FeedRow &row : page.rows())
            frames.upsert(stream, row.seq, row.type, page.key(row), page.body(row));
    }
    frames.next(0, {}, wire::Rest::Nothing);
    frames.end();
    return {200, frames.take(), wire::kFramesType.toByteArray()};
}

FakeHub::Answer FakeHub::commands(const Call &call)
{
    const auto batch = wire::CommandBatch::decode(call.body);
    if (!batch)
        return problem(Problem::ValidationFailed, batch.error().field);
    if (m_forked)
        return problem(Problem::DeviceForked);
    if (batch->after > 0 && !m_decided.contains(batch->after))
        return problem(Problem::InProgress, u"after"_s);
    m_batches.append(batch->commands.size());
    if (m_refusal)
        return problem(*m_refusal);
    wire::CommandsAnswer answer{m_generation, SystemClock().now(), 0, {}};
    for (const wire::CommandEnvelope &envelope : batch->commands) {
        if (!m_failing.isEmpty() && envelope.body.contains('"' + m_failing.toUtf8() + '"'))
            return problem(Problem::Internal);
    }
    if (m_toPutOff > 0) {
        --m_toPutOff;
        for (const wire::CommandEnvelope &envelope : batch->commands) {
            wire::CommandOutcome outcome;
            outcome.n = envelope.n;
            outcome.status = Verdict::Retry;
            outcome.problem = wire::CommandProblem{u"disk-full"_s, {}, {}};
            answer.results.append(outcome);
        }
        return {200, compact(answer.toJson())};
    }
    for (const wire::CommandEnvelope &envelope : batch->commands) {
        JournalCommand command;
        command.n = envelope.n;
        command.id = envelope.id;
        command.type = envelope.type;
        command.at = envelope.at;
        command.actor = u"usr_fake"_s;
        command.device = batch->device;
        command.body = envelope.body;
        const HubVerdict verdict = m_model->take(command);
        if (!m_decided.contains(envelope.n))
            m_decided.append(envelope.n);
        wire::CommandOutcome outcome;
        outcome.n = envelope.n;
        outcome.status = verdict.verdict;
        if (verdict.verdict == Verdict::Duplicate)
            outcome.was = verdict.wasRejected ? Verdict::Rejected : Verdict::Applied;
        outcome.effects = verdict.effects;
        if (verdict.problem)
            outcome.problem = wire::CommandProblem{slugOf(verdict.problem->code()), verdict.problem->detail,
                                                   verdict.problem->field, verdict.problem->permission};
        answer.results.append(outcome);
    }
    QTimer::singleShot(0, this, &FakeHub::changed);
    return {200, compact(answer.toJson())};
}

} // namespace stoa::kit

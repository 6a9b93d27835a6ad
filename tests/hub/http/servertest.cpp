// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"
#include "tests/hub/http/testserver.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;
using kit::TestServer;
using kit::WireClient;

/// What a well-behaved caller sees.
class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOneCallAfterTheOther();
    void answersPipelinedCallsInOrder();
    void headHasTheFieldsOfGetAndNoBody();
    void http10ClosesUnlessAskedToStay();
    void aBodyComesWholeOrInChunks_data();
    void aBodyComesWholeOrInChunks();
    void saysContinueWhenAsked();
    void packsLargeAnswersWhenAllowed();
    void answers304ToAKnownEntityTag();
    void problemBodiesSayWhatAndWhere();
    void unknownPathAndMethod();
    void theLogHoldsIdsAndFiguresOnly();
    void countsCallsByRouteAndStatus();
    void hooksSeeEveryCall();
    void aPostWithoutItsKeyIsRefused();
    void aThrowingHandlerIsAnInternalProblem();
    void eachPoolThreadHasItsOwnWorker();
    void refusesToServePlainHttpBeyondLoopback();
    void readsListenAddresses_data();
    void readsListenAddresses();
};

void ServerTest::answersOneCallAfterTheOther()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    for (int i = 0; i < 3; ++i) {
        const auto hello = client.get("/hello");
        QCOMPARE(hello.status, 200);
        QCOMPARE(hello.body, "hello"_ba);
        QCOMPARE(hello.header("x-content-type-options"), "nosniff"_ba);
        QVERIFY(hello.header("date").endsWith(" GMT"));
        QCOMPARE(client.get("/items/%CE%B1%2Fb").body, "α/b"_ba);
    }
}

void ServerTest::answersPipelinedCallsInOrder()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    QByteArray calls;
    for (int i = 0; i < 50; ++i) {
        calls += "GET /items/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: hub\r\n\r\n";
        calls += "GET /hello HTTP/1.1\r\nHost: hub\r\n\r\n";
    }
    QVERIFY(client.send(calls));
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(client.answer().body, QByteArray::number(i));
        QCOMPARE(client.answer().body, "hello"_ba);
    }
}

void ServerTest::headHasTheFieldsOfGetAndNoBody()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    QVERIFY(client.send("HEAD /hello HTTP/1.1\r\nHost: hub\r\n\r\n"));
    const auto head = client.answer(WireClient::Body::None);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length"), "5"_ba);
    QCOMPARE(client.get("/hello").body, "hello"_ba);
}

void ServerTest::http10ClosesUnlessAskedToStay()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto leaving = server.connect();
    QVERIFY(leaving.send("GET /hello HTTP/1.0\r\n\r\n"));
    QCOMPARE(leaving.answer().body, "hello"_ba);
    QVERIFY(leaving.isEnded());

    auto staying = server.connect();
    QVERIFY(staying.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    QCOMPARE(staying.answer().header("connection"), "keep-alive"_ba);
    QCOMPARE(staying.get("/hello").status, 200);
}

void ServerTest::aBodyComesWholeOrInChunks_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("got");
    const QByteArray large(900'000, 'x');
    QTest::newRow("none") << "Content-Length: 0\r\n"_ba
                          << ""_ba
                          << ""_ba;
    QTest::newRow("whole") << "Content-Length: 3\r\n"_ba
                           << "abc"_ba
                           << "abc"_ba;
    QTest::newRow("large") << "Content-Length: 900000\r\n"_ba << large << large;
    QTest::newRow("chunks") << "Transfer-Encoding: chunked\r\n"_ba
                            << "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"_ba
                            << "abcde"_ba;
    QTest::newRow("chunks with a trailer") << "Transfer-Encoding: chunked\r\n"_ba
                                           << "3\r\nabc\r\n0\r\nX-After: 1\r\n\r\n"_ba
                                           << "abc"_ba;
    QTest::newRow("large chunk") << "Transfer-Encoding: chunked\r\n"_ba
                                 << "dbba0\r\n" + large + "\r\n0\r\n\r\n"
                                 << large;
}

void ServerTest::aBodyComesWholeOrInChunks()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, got);
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: hub\r\n" + head + "\r\n" + sent));
        const auto answer = client.answer();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body == got);
    }
}

void ServerTest::saysContinueWhenAsked()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    QVERIFY(
        client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"));
    QCOMPARE(client.answer().status, 100);
    QVERIFY(client.send("ok"));
    QCOMPARE(client.answer().body, "ok"_ba);
}

void ServerTest::packsLargeAnswersWhenAllowed()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    const auto plain = client.get("/big");
    QVERIFY(!plain.headers.contains("content-encoding"));
    QCOMPARE(plain.header("vary"), "Accept-Encoding"_ba);
    QCOMPARE(plain.header("etag"), "\"v7\""_ba);
    const auto packed = client.get("/big", "Accept-Encoding: br, gzip;q=0.8\r\n");
    QCOMPARE(packed.header("content-encoding"), "gzip"_ba);
    QCOMPARE(packed.header("etag"), "\"v7-gzip\""_ba);
    QVERIFY(packed.body.size() < plain.body.size() / 4);
    QCOMPARE(*decoded(packed.body, Coding::Gzip, 1'000'000), plain.body);
    QVERIFY(!client.get("/big", "Accept-Encoding: gzip;q=0\r\n").headers.contains("content-encoding"));
    QVERIFY(!client.get("/hello", "Accept-Encoding: gzip\r\n").headers.contains("content-encoding"));
}

void ServerTest::answers304ToAKnownEntityTag()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    for (const char *tag : {"\"v7\"", "W/\"v7\"", "\"old\", \"v7\"", "*", "\"v7-gzip\""}) {
        const auto answer = client.get("/big", "If-None-Match: "_ba + tag + "\r\n");
        QCOMPARE(answer.status, 304);
        QVERIFY(!answer.header("etag").isEmpty());
        QVERIFY(!answer.headers.contains("content-length"));
    }
    QCOMPARE(client.get("/big", "If-None-Match: \"v8\"\r\n").status, 200);
}

void ServerTest::problemBodiesSayWhatAndWhere()
{
    TestServer server;
    server.router.add(Method::Get, "/bad"_ba, {.name = "bad"_ba}, [](Request &, Worker &) {
        return Response::problem(
                   {Error::of(Problem::InsufficientStock, u"3 are left"_s, u"lines/0/quantity"_s),
                    Error::invalid(u"note"_s, u"too long"_s)})
            .withMembers({{"available"_L1, 3}});
    });
    server.start();
    const auto answer = server.connect().get(
        "/bad", "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.header("content-type"), "application/problem+json"_ba);
    QCOMPARE(answer.json(),
             QJsonDocument::fromJson(R"({"type":"/problems/insufficient-stock","title":"Not enough stock",
                "status":409,"detail":"3 are left","instance":"/bad","code":"insufficient-stock",
                "retry":"never","trace_id":"0af7651916cd43dd8448eb211c80319c","available":3,
                "errors":[{"pointer":"/lines/0/quantity","code":"insufficient-stock"},
                          {"pointer":"/note","code":"validation-failed"}]})")
                 .object());
}

void ServerTest::unknownPathAndMethod()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    QCOMPARE(client.get("/nothing").code(), "not-found"_ba);
    QVERIFY(client.send("DELETE /hello HTTP/1.1\r\nHost: hub\r\n\r\n"));
    const auto refused = client.answer();
    QCOMPARE(refused.status, 405);
    QCOMPARE(refused.header("allow"), "GET, HEAD, OPTIONS"_ba);
    QVERIFY(
        client.send("OPTIONS /hello HTTP/1.1\r\nHost: hub\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: hub\r\n\r\n"));
    QCOMPARE(client.answer().header("allow"), "GET, HEAD, OPTIONS"_ba);
    QCOMPARE(client.answer().status, 204);
}

void ServerTest::theLogHoldsIdsAndFiguresOnly()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    client.get("/items/secret-sku?token=hunter2",
               "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n");
    const QByteArray lines = server.logLines();
    const QJsonObject line = QJsonDocument::fromJson(lines).object();
    QCOMPARE(line.value("route"_L1), "items.one"_L1);
    QCOMPARE(line.value("status"_L1), 200);
    QCOMPARE(line.value("user"_L1), "usr_1"_L1);
    QCOMPARE(line.value("device"_L1), "dev_1"_L1);
    QCOMPARE(line.value("trace"_L1), "0af7651916cd43dd8448eb211c80319c"_L1);
    QVERIFY(line.value("us"_L1).isDouble());
    QVERIFY(!lines.contains("secret-sku") && !lines.contains("hunter2") && !lines.contains("127.0.0.1"));
}

void ServerTest::countsCallsByRouteAndStatus()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    client.get("/hello");
    client.get("/hello");
    client.get("/nothing");
    const QByteArray text = server.metrics.text();
    QVERIFY2(text.contains("stoa_http_request_seconds_count{route=\"hello\",status=\"2xx\"} 2\n"), text);
    QVERIFY(text.contains("stoa_http_request_seconds_count{route=\"none\",status=\"4xx\"} 1\n"));
    QVERIFY(text.contains("stoa_http_connections 1\n"));
}

void ServerTest::hooksSeeEveryCall()
{
    TestServer server;
    server.addUsualRoutes();
    server.before = [](Request &request) -> std::optional<Response> {
        if (request.header("x-blocked").isNull())
            return {};
        return Response::problem(Problem::RateLimited);
    };
    server.after = [](const Request &, Response &response) {
        response.setHeader("Stoa-Generation"_ba, "4"_ba);
    };
    server.start();
    auto client = server.connect();
    QCOMPARE(client.get("/hello").header("stoa-generation"), "4"_ba);
    QCOMPARE(client.get("/nothing").header("stoa-generation"), "4"_ba);
    const auto blocked = client.get("/hello", "X-Blocked: 1\r\n");
    QCOMPARE(blocked.status, 429);
    QVERIFY(!blocked.header("retry-after").isEmpty());
    QCOMPARE(blocked.header("stoa-generation"), "4"_ba);
}

void ServerTest::aPostWithoutItsKeyIsRefused()
{
    TestServer server;
    server.router.add(
        Method::Post, "/orders"_ba, {.name = "orders.create"_ba, .idempotency = Idempotency::KeyNeeded},
        [](Request &request, Worker &) { return Router::keyRefusal(request).value_or(Response(201)); });
    server.start();
    auto client = server.connect();
    const auto post = [&client](const QByteArray &fields) {
        client.send("POST /orders HTTP/1.1\r\nHost: hub\r\nContent-Length: 0\r\n" + fields + "\r\n");
        return client.answer();
    };
    QCOMPARE(post({}).code(), "idempotency-key-missing"_ba);
    QCOMPARE(post("Idempotency-Key: a b\r\n").code(), "idempotency-key-missing"_ba);
    QCOMPARE(post("Idempotency-Key: " + QByteArray(201, 'x') + "\r\n").code(), "idempotency-key-missing"_ba);
    QCOMPARE(post("Idempotency-Key: 0190-aa\r\n").status, 201);
}

void ServerTest::aThrowingHandlerIsAnInternalProblem()
{
    TestServer server;
    server.router.add(Method::Get, "/throws"_ba, {.name = "throws"_ba},
                      [](Request &, Worker &) -> Response { throw std::runtime_error("the secret inside"); });
    server.start();
    QTest::ignoreMessage(QtCriticalMsg, "throws threw: the secret inside");
    const auto answer = server.connect().get("/throws");
    QCOMPARE(answer.code(), "internal"_ba);
    QVERIFY(!answer.body.contains("secret"));
}

void ServerTest::eachPoolThreadHasItsOwnWorker()
{
    struct Numbered final : Worker {
        int number = 0;
        WorkerKind kind = WorkerKind::Pool;
    };
    TestServer server;
    auto made = std::make_shared<std::atomic<int>>(0);
    server.options.makeWorker = [made](WorkerKind kind) {
        auto worker = std::make_unique<Numbered>();
        worker->number = ++*made;
        worker->kind = kind;
        return worker;
    };
    const auto tell = [](Request &, Worker &worker) {
        return Response::bytes(worker.as<Numbered>().kind == WorkerKind::Pool ? "pool"_ba : "inline"_ba,
                               "text/plain"_ba);
    };
    server.router.add(Method::Get, "/pool"_ba, {.name = "pool"_ba}, tell);
    server.router.add(Method::Get, "/inline"_ba, {.name = "inline"_ba, .runs = Runs::Inline}, tell);
    server.start();
    auto client = server.connect();
    QCOMPARE(client.get("/pool").body, "pool"_ba);
    QCOMPARE(client.get("/inline").body, "inline"_ba);
    server.stop();
    QCOMPARE(made->load(), 3);
}

void ServerTest::refusesToServePlainHttpBeyondLoopback()
{
    SystemClock clock;
    Metrics metrics;
    AccessLog log([](QByteArrayView) {});
    ServerOptions options;
    options.listen = {u"0.0.0.0"_s, 0};
    Server server(options, Router(), Router(), clock, metrics, log);
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(started.error().field, u"listen"_s);
}

void ServerTest::readsListenAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("v4") << u"127.0.0.1:80"_s << true << true;
    QTest::newRow("v4, all") << u"0.0.0.0:0"_s << true << false;
    QTest::newRow("v6") << u"[::1]:8080"_s << true << true;
    QTest::newRow("no port") << u"127.0.0.1"_s << false << false;
    QTest::newRow("name") << u"localhost:80"_s << false << false;
    QTest::newRow("large port") << u"127.0.0.1:65536"_s << false << false;
    QTest::newRow("empty") << u""_s << false << false;
}

void ServerTest::readsListenAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QFETCH(bool, isLoopback);
    const auto address = ListenAddress::parse(text);
    QCOMPARE(address.has_value(), isRead);
    if (address)
        QCOMPARE(address->isLoopback(), isLoopback);
}

} // namespace stoa

using stoa::ServerTest;
STOA_TEST(ServerTest)
#include "servertest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"
#include "tests/hub/http/testserver.h"
#include "tests/kit/memory.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <sys/resource.h>
#include <vector>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;
using kit::TestServer;
using kit::WireClient;

/// What a hostile or broken caller sees: the right refusal, and nobody else suffers.
class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesBadMessages_data();
    void refusesBadMessages();
    void anOversizedBodyIsRefusedBeforeItIsSent();
    void anOversizedChunkedBodyIsRefusedWhileRead();
    void aRouteMaySetItsOwnBodyLimit();
    void bodiesAreUnpackedUpToTheLimit();
    void aSlowHeadTimesOut();
    void aSlowBodyTimesOut();
    void anIdleConnectionIsClosed();
    void halfOpenConnectionsDoNotStandInTheWay();
    void connectionsPerAddressAreCounted();
    void allBodiesTogetherAreBounded();
    void aFullQueueIsAnsweredAtOnce();
};

void LimitsTest::initTestCase()
{
    // Both ends of every connection are in this process.
    rlimit files{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4'096);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
}

void LimitsTest::refusesBadMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &message, int status, const char *code) {
        QTest::newRow(name) << message << status << QByteArray(code);
    };
    const QByteArray host = "Host: hub\r\n";
    const QByteArray get = "GET /hello HTTP/1.1\r\n" + host;
    const QByteArray post = "POST /echo HTTP/1.1\r\n" + host;

    row("no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n", 400, "malformed");
    row("no version", "GET /hello\r\n\r\n", 400, "malformed");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "malformed");
    row("HTTP/1.2", "GET /hello HTTP/1.2\r\n" + host + "\r\n", 400, "malformed");
    row("two spaces", "GET  /hello HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("unknown method", "BREW /hello HTTP/1.1\r\n" + host + "\r\n", 405, "method-not-allowed");
    row("method in lower case", "get /hello HTTP/1.1\r\n" + host + "\r\n", 405, "method-not-allowed");
    row("CONNECT", "CONNECT hub:443 HTTP/1.1\r\n" + host + "\r\n", 405, "method-not-allowed");
    row("no Host", "GET /hello HTTP/1.1\r\n\r\n", 400, "malformed");
    row("two Hosts", get + "Host: other\r\n\r\n", 400, "malformed");
    row("space before the colon", get + "X-A : 1\r\n\r\n", 400, "malformed");
    row("no colon", get + "X-A\r\n\r\n", 400, "malformed");
    row("empty name", get + ": 1\r\n\r\n", 400, "malformed");
    row("NUL in a field", get + QByteArray("X-A: a\0b\r\n\r\n", 13), 400, "malformed");
    row("bare LF", "GET /hello HTTP/1.1\nHost: hub\n\n\r\n\r\n", 400, "malformed");
    row("CR without LF", get + "X-A: 1\rX-B: 2\r\n\r\n", 400, "malformed");

    row("relative target", "GET hello HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("star with GET", "GET * HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("fragment", "GET /hello#x HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("NUL in the path", "GET /items/a%00b HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("newline in the path", "GET /items/a%0ab HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("half an escape", "GET /items/a%4 HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("no hexadecimal", "GET /items/a%zz HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("bad UTF-8 in the path", "GET /items/%ff HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("overlong UTF-8", "GET /items/%c0%af HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("surrogate in UTF-8", "GET /items/%ed%a0%80 HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("raw bad UTF-8", "GET /items/\xff HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("bad UTF-8 in the query", "GET /hello?a=%fe HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("NUL in the query", "GET /hello?a=%00 HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("half an escape in the query", "GET /hello?a=% HTTP/1.1\r\n" + host + "\r\n", 400, "malformed");
    row("deep path", "GET " + QByteArray("/a").repeated(40) + " HTTP/1.1\r\n" + host + "\r\n", 400,
        "malformed");

    row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", 400, "malformed");
    row("two equal lengths", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400, "malformed");
    row("list of lengths", post + "Content-Length: 3, 3\r\n\r\nabc", 400, "malformed");
    row("negative length", post + "Content-Length: -3\r\n\r\nabc", 400, "malformed");
    row("length with a plus", post + "Content-Length: +3\r\n\r\nabc", 400, "malformed");
    row("hexadecimal length", post + "Content-Length: 0x3\r\n\r\nabc", 400, "malformed");
    row("length beyond 64 bits", post + "Content-Length: 99999999999999999999\r\n\r\n", 400, "malformed");
    row("no number as length", post + "Content-Length: abc\r\n\r\nabc", 400, "malformed");
    row("length, then chunked", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400, "malformed");
    row("chunked, then length", post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
        400, "malformed");
    row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400, "malformed");
    row("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400, "malformed");
    row("chunked, identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400,
        "malformed");
    row("identity", post + "Transfer-Encoding: identity\r\n\r\n", 400, "malformed");
    row("xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400, "malformed");
    row("chunked in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        "malformed");
    row("chunk size no number", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400, "malformed");
    row("chunk size beyond 64 bits", post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 400,
        "malformed");
    row("chunk without its end", post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcde\r\n", 400, "malformed");
    row("chunk header without end",
        post + "Transfer-Encoding: chunked\r\n\r\n3;" + QByteArray(80'000, 'x') + "\r\n", 400, "malformed");
    row("unknown expectation", post + "Expect: 200-ok\r\nContent-Length: 0\r\n\r\n", 400, "malformed");
    row("unknown content coding", post + "Content-Encoding: br\r\nContent-Length: 3\r\n\r\nabc", 415,
        "unsupported-media-type");
    row("two content codings", post + "Content-Encoding: gzip, gzip\r\nContent-Length: 3\r\n\r\nabc", 415,
        "unsupported-media-type");
    row("no gzip", post + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", 400, "malformed");
    row("no zstd", post + "Content-Encoding: zstd\r\nContent-Length: 3\r\n\r\nabc", 400, "malformed");

    row("huge field", get + "X-A: " + QByteArray(20'000, 'x') + "\r\n\r\n", 431, "header-too-large");
    row("huge target", "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 431,
        "header-too-large");
    row("a header that never ends", get + "X-A: " + QByteArray(200'000, 'x'), 431, "header-too-large");
    row("many fields", get + QByteArray("A: b\r\n").repeated(200) + "\r\n", 431, "header-too-large");
    row("very many fields", get + QByteArray("A: b\r\n").repeated(100'000) + "\r\n", 431, "header-too-large");
    row("huge method", QByteArray(20'000, 'A') + " / HTTP/1.1\r\n\r\n", 431, "header-too-large");
}

void LimitsTest::refusesBadMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    client.send(message);
    const auto answer = client.answer();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.header("content-type"), "application/problem+json"_ba);
    QVERIFY(!answer.json().value("trace_id"_L1).toString().isEmpty());
    QCOMPARE(server.connect().get("/hello").status, 200);
}

void LimitsTest::anOversizedBodyIsRefusedBeforeItIsSent()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 10737418240\r\n\r\n"));
    const auto answer = client.answer();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.code(), "too-large"_ba);
    QCOMPARE(answer.header("connection"), "close"_ba);
    // A sender that goes on regardless still reads why.
    auto stubborn = server.connect();
    QVERIFY(stubborn.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 4000000\r\n\r\n"
                          + QByteArray(4'000'000, 'x')));
    QCOMPARE(stubborn.answer().status, 413);
}

void LimitsTest::anOversizedChunkedBodyIsRefusedWhileRead()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    const qint64 before = kit::residentKiB();
    auto client = server.connect();
    client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 400 && client.send(chunk); ++i) { }
    QCOMPARE(client.answer().status, 413);
    QVERIFY2(kit::residentKiB() - before < 16 * 1024, "25 MB were sent, 1 MB may be kept");

    auto announced = server.connect();
    announced.send(
        "POST /echo HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n");
    QCOMPARE(announced.answer().status, 413);
}

void LimitsTest::aRouteMaySetItsOwnBodyLimit()
{
    TestServer server;
    const auto size = [](Request &request, Worker &) {
        return Response::bytes(QByteArray::number(request.body().size()), "text/plain"_ba);
    };
    server.router.add(Method::Post, "/small"_ba, {.name = "small"_ba, .bodyLimit = 10}, size);
    server.router.add(Method::Post, "/large"_ba, {.name = "large"_ba, .bodyLimit = 8'000'000}, size);
    server.start();
    auto client = server.connect();
    client.send("POST /large HTTP/1.1\r\nHost: hub\r\nContent-Length: 7000000\r\n\r\n"
                + QByteArray(7'000'000, 'x'));
    QCOMPARE(client.answer().body, "7000000"_ba);
    client.send("POST /small HTTP/1.1\r\nHost: hub\r\nContent-Length: 11\r\n\r\n01234567890");
    QCOMPARE(client.answer().status, 413);
}

void LimitsTest::bodiesAreUnpackedUpToTheLimit()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    const auto post = [&server](const QByteArray &coding, const QByteArray &body) {
        auto client = server.connect();
        client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Encoding: " + coding
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.answer();
    };
    Gzip gzip;
    QCOMPARE(post("gzip", gzip.compressed("hello"_ba.repeated(100))).body, "hello"_ba.repeated(100));
    const QByteArray packed = gzip.compressed(QByteArray(200'000'000, '\0'));
    const qint64 before = kit::residentKiB();
    const auto bomb = post("gzip", packed);
    QCOMPARE(bomb.status, 413);
    QCOMPARE(bomb.code(), "too-large"_ba);
    QVERIFY(kit::residentKiB() - before < 32 * 1024);
    QCOMPARE(post("gzip", gzip.compressed("hello"_ba.repeated(100)).chopped(9)).code(), "malformed"_ba);
    QCOMPARE(post("gzip", gzip.compressed("hello"_ba.repeated(100)) + "more").code(), "malformed"_ba);
}

void LimitsTest::aSlowHeadTimesOut()
{
    TestServer server;
    server.options.limits.headerTimeout = std::chrono::milliseconds(100);
    server.addUsualRoutes();
    server.start();
    auto silent = server.connect();
    QVERIFY(silent.isEnded());
    auto slow = server.connect();
    slow.send("GET /hello HTTP/1.1\r\nHost: h");
    const auto answer = slow.answer();
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.code(), "request-timeout"_ba);
    // Also when it follows a good call.
    auto later = server.connect();
    QCOMPARE(later.get("/hello").status, 200);
    later.send("GET /he");
    QCOMPARE(later.answer().status, 408);
    QVERIFY(server.metrics.text().contains("stoa_http_timeouts_total 2\n"));
}

void LimitsTest::aSlowBodyTimesOut()
{
    TestServer server;
    server.options.limits.bodyTimeout = std::chrono::milliseconds(100);
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\nonly this");
    QCOMPARE(client.answer().status, 408);
    auto chunked = server.connect();
    chunked.send("POST /echo HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nonly");
    QCOMPARE(chunked.answer().status, 408);
}

void LimitsTest::anIdleConnectionIsClosed()
{
    TestServer server;
    server.options.limits.idleTimeout = std::chrono::milliseconds(50);
    server.addUsualRoutes();
    server.start();
    auto client = server.connect();
    QCOMPARE(client.get("/hello").status, 200);
    QVERIFY(client.isEnded());
}

void LimitsTest::halfOpenConnectionsDoNotStandInTheWay()
{
    TestServer server;
    server.addUsualRoutes();
    server.start();
    std::vector<WireClient> halfOpen;
    for (int i = 0; i < 500; ++i) {
        halfOpen.push_back(server.connect());
        if (i % 2)
            QVERIFY(
                halfOpen.back().send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 9\r\n\r\nhalf"));
    }
    auto client = server.connect();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.get("/items/" + QByteArray::number(i)).status, 200);
}

void LimitsTest::connectionsPerAddressAreCounted()
{
    TestServer server;
    server.options.limits.connectionsPerAddress = 3;
    server.addUsualRoutes();
    server.start();
    std::vector<WireClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(server.connect());
        QCOMPARE(clients.back().get("/hello").status, 200);
    }
    auto fourth = server.connect();
    const auto refused = fourth.answer();
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.header("retry-after"), "2"_ba);
    QVERIFY(fourth.isEnded());
    clients.pop_back();
    QVERIFY(QTest::qWaitFor([&] { return server.connect().get("/hello").status == 200; }));
}

void LimitsTest::allBodiesTogetherAreBounded()
{
    TestServer server;
    server.options.limits.allBodiesBytes = 1'500'000;
    server.addUsualRoutes();
    server.start();
    std::vector<WireClient> clients;
    for (int i = 0; i < 2; ++i) {
        clients.push_back(server.connect());
        clients.back().send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 1000000\r\n\r\n"
                            + QByteArray(900'000, 'x'));
    }
    // Which of the two is refused is the kernel's choice; the other goes on.
    QTRY_VERIFY(server.metrics.text().contains("route=\"echo\",status=\"5xx\"} 1\n"));
    int served = 0;
    int refused = 0;
    for (auto &client : clients) {
        client.send(QByteArray(100'000, 'x'));
        const int status = client.answer().status;
        served += status == 200 ? 1 : 0;
        refused += status == 503 ? 1 : 0;
    }
    QCOMPARE(served, 1);
    QCOMPARE(refused, 1);
}

void LimitsTest::aFullQueueIsAnsweredAtOnce()
{
    TestServer server;
    server.options.poolThreads = 1;
    server.options.limits.queueLength = 10;
    QSemaphore started;
    QSemaphore mayEnd;
    const auto wait = [&](Request &, Worker &) {
        started.release();
        mayEnd.acquire();
        return Response(200);
    };
    server.router.add(Method::Get, "/report"_ba, {.name = "report"_ba, .load = LoadClass::Report}, wait);
    server.router.add(Method::Get, "/facts"_ba, {.name = "facts"_ba, .load = LoadClass::Facts}, wait);
    server.start();
    std::vector<WireClient> waiting;
    const auto call = [&](const QByteArray &path) {
        waiting.push_back(server.connect());
        QVERIFY(waiting.back().send("GET " + path + " HTTP/1.1\r\nHost: hub\r\n\r\n"));
    };
    call("/facts");
    started.acquire(); // the one thread is busy now
    for (int i = 0; i < 3; ++i)
        call("/report");
    QTRY_VERIFY(server.metrics.text().contains("stoa_http_waiting 3\n"));
    const auto shed = server.connect().get("/report");
    QCOMPARE(shed.status, 503);
    QCOMPARE(shed.code(), "overloaded"_ba);
    QVERIFY(!shed.header("retry-after").isEmpty());
    for (int i = 0; i < 7; ++i)
        call("/facts");
    QTRY_VERIFY(server.metrics.text().contains("stoa_http_waiting 10\n"));
    QCOMPARE(server.connect().get("/facts").status, 503);
    mayEnd.release(100);
    for (auto &client : waiting)
        QCOMPARE(client.answer().status, 200);
}

} // namespace stoa

using stoa::LimitsTest;
STOA_TEST(LimitsTest)
#include "limitstest.moc"

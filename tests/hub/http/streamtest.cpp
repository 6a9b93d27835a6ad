// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/testserver.h"
#include "tests/kit/testmain.h"

#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;
using kit::TestServer;
using kit::WireClient;

/// Answers that come in portions, come later, or outlast the server's stop.
class StreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsPortionsAsChunks();
    void sendsAKnownLengthAsSuch();
    void streamsNothingThatTheCallerHas();
    void breaksOffWhatFails_data();
    void breaksOffWhatFails();
    void aSlowReaderHoldsNeitherMemoryNorThreads();
    void aReaderThatStopsIsDropped();
    void answersLaterFromAnotherThread();
    void answersWhenTheTimeIsUp();
    void theFirstAnswerWins();
    void tellsWhenTheCallerHasGone();
    void callsBehindALaterAnswerWait();
    void stopLetsRunningCallsEnd();
    void stopAnswersWhoWaits();
    void stopEndsInTimeWhenACallerDoesNotRead();
};

namespace {

/// Portions of 1,000 bytes each, `count` of them.
Producer counted(int count)
{
    return [left = count](Sink &sink, Worker &) mutable {
        while (left > 0 && sink.wantsMore()) {
            sink.write(QByteArray(1'000, char('a' + left % 26)));
            --left;
        }
        return left > 0 ? Production::More : Production::Done;
    };
}

} // namespace

void StreamTest::sendsPortionsAsChunks()
{
    TestServer server;
    server.options.limits.streamPortionBytes = 10'000;
    server.addUsualRoutes();
    server.router.add(
        Method::Get, "/stream"_ba, {.name = "stream"_ba, .answers = Answers::Streamed},
        [](Request &, Worker &) { return Response::stream("application/x-ndjson"_ba, counted(95)); });
    server.start();
    auto client = server.connect();
    const auto answer = client.get("/stream");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("transfer-encoding"), "chunked"_ba);
    QCOMPARE(answer.body.size(), 95'000);
    QCOMPARE(client.get("/hello").body, "hello"_ba);

    QVERIFY(client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    const auto old = client.answer();
    QCOMPARE(old.header("connection"), "close"_ba);
    QCOMPARE(client.read(1'000'000).size(), 95'000);
}

void StreamTest::sendsAKnownLengthAsSuch()
{
    TestServer server;
    server.router.add(Method::Get, "/stream"_ba, {.name = "stream"_ba}, [](Request &, Worker &) {
        return Response::stream("application/octet-stream"_ba, counted(500), 500'000);
    });
    server.start();
    auto client = server.connect();
    const auto answer = client.get("/stream");
    QCOMPARE(answer.header("content-length"), "500000"_ba);
    QCOMPARE(answer.body.size(), 500'000);
    QVERIFY(client.send("HEAD /stream HTTP/1.1\r\nHost: hub\r\n\r\n"));
    QCOMPARE(client.answer(WireClient::Body::None).header("content-length"), "500000"_ba);
}

void StreamTest::streamsNothingThatTheCallerHas()
{
    TestServer server;
    server.router.add(Method::Get, "/stream"_ba, {.name = "stream"_ba}, [](Request &, Worker &) {
        return Response::stream("application/octet-stream"_ba, counted(5), 5'000).withEtag("one");
    });
    server.start();
    auto client = server.connect();
    QVERIFY(client.send("GET /stream HTTP/1.1\r\nHost: hub\r\nIf-None-Match: \"one\"\r\n\r\n"));
    const auto answer = client.answer(WireClient::Body::None);
    QCOMPARE(answer.status, 304);
    QCOMPARE(answer.header("etag"), "\"one\""_ba);
    QVERIFY(!answer.headers.contains("content-length"));
    // What comes next on the connection is the next answer.
    QCOMPARE(client.get("/stream", "If-None-Match: \"two\"\r\n").body.size(), 5'000);
}

void StreamTest::breaksOffWhatFails_data()
{
    QTest::addColumn<int>("claimed");
    QTest::addColumn<bool>("fails");
    QTest::newRow("producer fails") << -1 << true;
    QTest::newRow("too short") << 9'000 << false;
    QTest::newRow("too long") << 1'000 << false;
}

void StreamTest::breaksOffWhatFails()
{
    QFETCH(int, claimed);
    QFETCH(bool, fails);
    TestServer server;
    server.router.add(Method::Get, "/stream"_ba, {.name = "stream"_ba}, [=](Request &, Worker &) {
        Producer producer =
            fails ? Producer([](Sink &, Worker &) { return Production::Failed; }) : counted(5);
        return Response::stream("text/plain"_ba, std::move(producer),
                                claimed < 0 ? std::optional<qint64>() : std::optional<qint64>(claimed));
    });
    server.start();
    QTest::ignoreMessage(QtWarningMsg, "stream broke off a stream");
    auto client = server.connect();
    QCOMPARE(client.get("/stream").status, 0);
    QVERIFY(client.isEnded());
}

void StreamTest::aSlowReaderHoldsNeitherMemoryNorThreads()
{
    TestServer server;
    server.options.poolThreads = 1;
    server.addUsualRoutes();
    const auto produced = std::make_shared<std::atomic<qint64>>(0);
    server.router.add(Method::Get, "/stream"_ba, {.name = "stream"_ba}, [produced](Request &, Worker &) {
        return Response::stream("text/plain"_ba, [produced](Sink &sink, Worker &) {
            const QByteArray portion(100'000, 'x');
            sink.write(portion);
            return (*produced += portion.size()) < 100'000'000 ? Production::More : Production::Done;
        });
    });
    server.start();
    auto slow = server.connect(WireClient::Buffers::Tiny);
    slow.send("GET /stream HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(slow.readLine().endsWith("200 OK"));
    // The one pool thread is free for others while the reader takes its time.
    for (int i = 0; i < 100; ++i)
        QCOMPARE(server.connect().get("/items/7").body, "7"_ba);
    QVERIFY2(produced->load() < 20'000'000, "only what the socket's buffers take may be produced ahead");
}

void StreamTest::aReaderThatStopsIsDropped()
{
    TestServer server;
    server.options.limits.writeTimeout = std::chrono::milliseconds(100);
    server.options.limits.writeBytesPerSecond = 100'000'000;
    server.router.add(Method::Get, "/stream"_ba, {.name = "stream"_ba}, [](Request &, Worker &) {
        return Response::stream("text/plain"_ba, counted(100'000));
    });
    server.start();
    auto client = server.connect(WireClient::Buffers::Tiny);
    client.send("GET /stream HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_VERIFY(server.metrics.text().contains("stoa_http_timeouts_total 1\n"));
    QTRY_VERIFY(server.metrics.text().contains("stoa_http_connections 0\n"));
}

namespace {

/// GET /later answers when the test says so.
struct LaterRoute {
    QSemaphore asked;
    std::mutex mutex;
    std::optional<Deferred> deferred;

    void addTo(Router &router, std::chrono::milliseconds timeout)
    {
        router.add(Method::Get, "/later"_ba, {.name = "later"_ba, .load = LoadClass::Pull},
                   [this, timeout](Request &, Worker &) {
                       Deferred later(timeout, [](Worker &) {
                           return Response::bytes("nothing new"_ba, "text/plain"_ba);
                       });
                       {
                           const std::scoped_lock lock(mutex);
                           deferred = later;
                       }
                       asked.release();
                       return Response::later(later);
                   });
    }
    Deferred wait()
    {
        asked.acquire();
        const std::scoped_lock lock(mutex);
        return *deferred;
    }
};

constexpr std::chrono::minutes kLong{5};
const QByteArray kAsk = "GET /later HTTP/1.1\r\nHost: hub\r\n\r\n";

} // namespace

void StreamTest::answersLaterFromAnotherThread()
{
    LaterRoute route;
    TestServer server;
    server.addUsualRoutes();
    route.addTo(server.router, kLong);
    server.start();
    auto client = server.connect();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(kAsk));
        const Deferred later = route.wait();
        // No pool thread waits meanwhile.
        QCOMPARE(server.connect().get("/items/7").body, "7"_ba);
        QVERIFY(later.isOpen());
        QVERIFY(later.resume([](Worker &) { return Response::bytes("news"_ba, "text/plain"_ba); }));
        QCOMPARE(client.answer().body, "news"_ba);
        QVERIFY(!later.isOpen());
    }
    QCOMPARE(client.get("/hello").body, "hello"_ba);
}

void StreamTest::answersWhenTheTimeIsUp()
{
    LaterRoute route;
    TestServer server;
    route.addTo(server.router, std::chrono::milliseconds(20));
    server.start();
    auto client = server.connect();
    QVERIFY(client.send(kAsk));
    QCOMPARE(client.answer().body, "nothing new"_ba);
    QVERIFY(!route.wait().complete(Response(200)));
}

void StreamTest::theFirstAnswerWins()
{
    LaterRoute route;
    TestServer server;
    route.addTo(server.router, kLong);
    server.start();
    auto client = server.connect();
    QVERIFY(client.send(kAsk));
    const Deferred later = route.wait();
    QVERIFY(later.complete(Response::bytes("first"_ba, "text/plain"_ba)));
    QVERIFY(!later.complete(Response::bytes("second"_ba, "text/plain"_ba)));
    QCOMPARE(client.answer().body, "first"_ba);
}

void StreamTest::tellsWhenTheCallerHasGone()
{
    LaterRoute route;
    TestServer server;
    route.addTo(server.router, kLong);
    server.start();
    QSemaphore gone;
    std::optional<Deferred> later;
    {
        auto client = server.connect();
        QVERIFY(client.send(kAsk));
        later = route.wait();
        later->onGone([&gone] { gone.release(); });
    }
    QVERIFY(gone.tryAcquire(1, 20'000));
    QVERIFY(!later->isOpen());
    QVERIFY(!later->complete(Response(200)));
}

void StreamTest::callsBehindALaterAnswerWait()
{
    LaterRoute route;
    TestServer server;
    server.addUsualRoutes();
    route.addTo(server.router, kLong);
    server.start();
    auto client = server.connect();
    QVERIFY(client.send(kAsk + "GET /hello HTTP/1.1\r\nHost: hub\r\n\r\nGET /items/1 HT"));
    const Deferred later = route.wait();
    QVERIFY(client.send("TP/1.1\r\nHost: hub\r\n\r\n"));
    QVERIFY(later.complete(Response::bytes("news"_ba, "text/plain"_ba)));
    QCOMPARE(client.answer().body, "news"_ba);
    QCOMPARE(client.answer().body, "hello"_ba);
    QCOMPARE(client.answer().body, "1"_ba);
}

void StreamTest::stopLetsRunningCallsEnd()
{
    TestServer server;
    QSemaphore started;
    QSemaphore mayEnd;
    server.addUsualRoutes();
    server.router.add(Method::Get, "/slow"_ba, {.name = "slow"_ba}, [&](Request &, Worker &) {
        started.release();
        mayEnd.acquire();
        return Response::bytes("done"_ba, "text/plain"_ba);
    });
    server.start();
    const quint16 port = server.port();
    auto idle = server.connect();
    QCOMPARE(idle.get("/hello").status, 200);
    auto client = server.connect();
    QVERIFY(client.send("GET /slow HTTP/1.1\r\nHost: hub\r\n\r\n"));
    started.acquire();
    std::thread stopping([&server] { server.stop(std::chrono::seconds(20)); });
    QVERIFY(idle.isEnded());
    mayEnd.release();
    const auto answer = client.answer();
    QCOMPARE(answer.body, "done"_ba);
    QCOMPARE(answer.header("connection"), "close"_ba);
    QVERIFY(client.isEnded());
    stopping.join();
    QVERIFY(!WireClient(port).send("GET / HTTP/1.1\r\n\r\n") || WireClient(port).isEnded());
}

void StreamTest::stopAnswersWhoWaits()
{
    LaterRoute route;
    TestServer server;
    route.addTo(server.router, kLong);
    server.start();
    auto client = server.connect();
    QVERIFY(client.send(kAsk));
    route.wait();
    std::thread stopping([&server] { server.stop(std::chrono::seconds(20)); });
    QCOMPARE(client.answer().body, "nothing new"_ba);
    stopping.join();
}

void StreamTest::stopEndsInTimeWhenACallerDoesNotRead()
{
    TestServer server;
    server.router.add(Method::Get, "/stream"_ba, {.name = "stream"_ba}, [](Request &, Worker &) {
        return Response::stream("text/plain"_ba, counted(1'000'000));
    });
    server.start();
    auto client = server.connect(WireClient::Buffers::Tiny);
    client.send("GET /stream HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(client.readLine().endsWith("200 OK"));
    server.stop(std::chrono::milliseconds(50));
    QVERIFY(server.metrics.text().contains("stoa_http_connections 0\n"));
}

} // namespace stoa

using stoa::StreamTest;
STOA_TEST(StreamTest)
#include "streamtest.moc"

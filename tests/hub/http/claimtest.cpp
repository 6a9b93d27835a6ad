// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/testserver.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;
using kit::TestServer;
using kit::WireAnswer;
using kit::WireClient;

namespace {

constexpr int kMost = 2;

Response answerOf(Request &request)
{
    if (!request.countFor(request.param("who").toUtf8()))
        return Response::problem(Problem::RateLimited).withRetryAfter(5);
    return Response::bytes("in"_ba, "text/plain"_ba);
}

/// Routes whose path says for whom the connection counts, and one that says nothing of it.
std::unique_ptr<TestServer> serverOf(int mostOfDevice = kMost)
{
    auto server = std::make_unique<TestServer>();
    server->options.limits.connectionsPerDevice = mostOfDevice;
    server->addUsualRoutes();
    server->router.add(Method::Get, "/as/{who}"_ba, {.name = "as"_ba},
                       [](Request &request, Worker &) { return answerOf(request); });
    server->router.add(Method::Get, "/inline/{who}"_ba, {.name = "inline"_ba, .runs = Runs::Inline},
                       [](Request &request, Worker &) { return answerOf(request); });
    server->router.add(Method::Get, "/nobody"_ba, {.name = "nobody"_ba},
                       [](Request &request, Worker &) { return Response(request.countFor({}) ? 204 : 500); });
    server->router.add(Method::Get, "/live/{who}"_ba, {.name = "live"_ba, .speaks = Speaks::WebSocket},
                       [](Request &request, Worker &) {
                           auto answer = answerOf(request);
                           return answer.problemPart() ? std::move(answer) : Response::socket({});
                       });
    server->start();
    return server;
}

WireClient connected(const TestServer &server, const QByteArray &path, int status = 200)
{
    WireClient client = server.connect();
    const int answered = client.get(path).status;
    if (answered != status)
        qWarning("%s was answered %d", path.constData(), answered);
    return client;
}

WireClient openSocket(const TestServer &server, const QByteArray &path, int &status)
{
    WireClient client = server.connect();
    client.send("GET " + path
                + " HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    status = client.answer().status;
    return client;
}

} // namespace

/// How many connections count for one device, whatever the server takes a device for.
class ClaimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTooManyIsRefusedAndClosed_data();
    void oneTooManyIsRefusedAndClosed();
    void aConnectionCountsOnce();
    void itCountsForTheLastOfThem();
    void nobodyIsNotCounted();
    void theEndGivesItBack();
    void anAnswerThatEndsTheConnectionGivesItBack();
    void aWebSocketCountsOn();
    void manyAtOnceAreCounted();
};

void ClaimTest::oneTooManyIsRefusedAndClosed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("in the pool") << "/as/a"_ba;
    QTest::newRow("inline") << "/inline/a"_ba;
}

void ClaimTest::oneTooManyIsRefusedAndClosed()
{
    QFETCH(const QByteArray, path);
    const auto server = serverOf();
    std::vector<WireClient> held;
    for (int i = 0; i < kMost; ++i)
        held.push_back(connected(*server, path));
    WireClient third = server->connect();
    const WireAnswer refused = third.get(path);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), "rate-limited"_ba);
    QCOMPARE(refused.header("retry-after"), "5"_ba);
    QCOMPARE(refused.header("connection"), "close"_ba);
    QVERIFY(third.isEnded());
    QVERIFY(server->metrics.text().contains("stoa_http_refused_connections_total 1\n"));
    // The others go on, and so do other devices.
    for (WireClient &client : held)
        QCOMPARE(client.get(path).status, 200);
    QCOMPARE(server->connect().get("/as/b").status, 200);
}

void ClaimTest::aConnectionCountsOnce()
{
    const auto server = serverOf();
    WireClient one = connected(*server, "/as/a");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(one.get("/as/a").status, 200);
    QCOMPARE(one.get("/hello").status, 200);
    QCOMPARE(server->connect().get("/as/a").status, 200);
}

void ClaimTest::itCountsForTheLastOfThem()
{
    const auto server = serverOf();
    WireClient one = connected(*server, "/as/a");
    WireClient two = connected(*server, "/as/a");
    QCOMPARE(one.get("/as/b").status, 200);
    WireClient three = connected(*server, "/as/a");
    // There is no way back in.
    QCOMPARE(one.get("/as/a").status, 429);
    QVERIFY(one.isEnded());
    QCOMPARE(two.get("/as/a").status, 200);
    QCOMPARE(three.get("/as/a").status, 200);
}

void ClaimTest::nobodyIsNotCounted()
{
    const auto server = serverOf();
    std::vector<WireClient> held;
    for (int i = 0; i < 2 * kMost; ++i)
        held.push_back(connected(*server, "/nobody", 204));
    WireClient one = connected(*server, "/as/a");
    WireClient two = connected(*server, "/as/a");
    // What asks for nobody in particular leaves it as it was.
    QCOMPARE(one.get("/hello").status, 200);
    QCOMPARE(server->connect().get("/as/a").status, 429);
    QCOMPARE(one.get("/nobody").status, 204);
    QCOMPARE(server->connect().get("/as/a").status, 200);
}

void ClaimTest::theEndGivesItBack()
{
    const auto server = serverOf();
    std::vector<WireClient> held;
    for (int i = 0; i < kMost; ++i)
        held.push_back(connected(*server, "/as/a"));
    QCOMPARE(server->connect().get("/as/a").status, 429);
    held.pop_back();
    QVERIFY(QTest::qWaitFor([&] { return server->connect().get("/as/a").status == 200; }));
}

void ClaimTest::anAnswerThatEndsTheConnectionGivesItBack()
{
    const auto server = serverOf();
    std::vector<WireClient> held;
    for (int i = 0; i < kMost; ++i) {
        held.push_back(server->connect());
        QCOMPARE(held.back().get("/as/a", "Connection: close\r\n").status, 200);
    }
    // Though the clients have not ended theirs.
    QVERIFY(QTest::qWaitFor([&] { return server->connect().get("/as/a").status == 200; }));
}

void ClaimTest::aWebSocketCountsOn()
{
    const auto server = serverOf(1);
    int status = 0;
    auto socket = std::make_unique<WireClient>(openSocket(*server, "/live/a", status));
    QCOMPARE(status, 101);
    QCOMPARE(server->connect().get("/as/a").status, 429);
    int again = 0;
    WireClient second = openSocket(*server, "/live/a", again);
    QCOMPARE(again, 429);
    QVERIFY(second.isEnded());
    socket.reset();
    QVERIFY(QTest::qWaitFor([&] { return server->connect().get("/as/a").status == 200; }));
}

void ClaimTest::manyAtOnceAreCounted()
{
    constexpr int kClients = 12;
    const auto server = serverOf();
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < kClients; ++i)
        clients.push_back(std::make_unique<WireClient>(server->connect()));
    std::vector<int> answered(kClients);
    std::vector<std::thread> threads;
    for (int i = 0; i < kClients; ++i)
        threads.emplace_back([&, i] { answered[size_t(i)] = clients[size_t(i)]->get("/as/a").status; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(int(std::ranges::count(answered, 200)), kMost);
    QCOMPARE(int(std::ranges::count(answered, 429)), kClients - kMost);
    clients.clear();
    QVERIFY(QTest::qWaitFor([&] { return server->connect().get("/as/a").status == 200; }));
}

} // namespace stoa

using stoa::ClaimTest;
STOA_TEST(ClaimTest)
#include "claimtest.moc"

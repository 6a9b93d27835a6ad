// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/testserver.h"
#include "tests/kit/testmain.h"

#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;
using kit::TestServer;
using kit::WireClient;

/// WebSockets: who gets one, what travels on it, how it ends.
class SocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTheHandshake();
    void refusesWhatIsNoHandshake_data();
    void refusesWhatIsNoHandshake();
    void theHandlerMaySayNo();
    void echoesInOrder();
    void sendsFromAnyThread();
    void aSlowReaderIsDropped();
    void aLargeMessageEndsIt();
    void silenceEndsIt();
    void aPingIsAnswered();
    void socketsPerAddressAreCounted();
    void stopSaysGoodbye();
};

namespace {

const QByteArray kHandshake = "GET /live HTTP/1.1\r\nHost: hub\r\nConnection: keep-alive, Upgrade\r\n"
                              "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

enum class Opcode { None = 0, Text = 1, Close = 8, Ping = 9, Pong = 10 };
using enum Opcode;

/// A client's frame; its mask is all zero.
QByteArray frame(Opcode opcode, const QByteArray &payload)
{
    QByteArray bytes(1, char(0x80 | int(opcode)));
    if (payload.size() < 126) {
        bytes.append(char(0x80 | payload.size()));
    } else if (payload.size() < 65'536) {
        bytes.append(char(0x80 | 126)).append(char(payload.size() >> 8)).append(char(payload.size() & 0xff));
    }
    return bytes.append(4, '\0').append(payload);
}

struct Frame {
    Opcode opcode = Opcode::None; ///< None: the connection has ended
    QByteArray payload;
};

Frame readFrame(WireClient &client)
{
    const QByteArray head = client.read(2);
    if (head.size() < 2)
        return {};
    qsizetype size = head[1] & 0x7f;
    if (size == 126) {
        const QByteArray more = client.read(2);
        size = uchar(more[0]) * 256 + uchar(more[1]);
    }
    return {Opcode(head[0] & 0x0f), client.read(size)};
}

/// GET /live: echoes, and keeps the last socket for the test.
struct LiveRoute {
    QSemaphore opened;
    QSemaphore closed;
    std::mutex mutex;
    std::optional<Socket> last;

    void addTo(Router &router)
    {
        router.add(Method::Get, "/live"_ba,
                   {.name = "live"_ba, .load = LoadClass::Pull, .speaks = Speaks::WebSocket},
                   [this](Request &request, Worker &) {
                       if (request.query("token") == u"bad"_s)
                           return Response::problem(Problem::Unauthenticated);
                       return Response::socket({
                           .opened =
                               [this](const Socket &socket) {
                                   {
                                       const std::scoped_lock lock(mutex);
                                       last = socket;
                                   }
                                   opened.release();
                               },
                           .message = [](const Socket &socket, QByteArray text) { socket.send(text); },
                           .closed = [this](const Socket &) { closed.release(); },
                       });
                   });
    }
    Socket wait()
    {
        opened.acquire();
        const std::scoped_lock lock(mutex);
        return *last;
    }
};

WireClient open(const TestServer &server, WireClient::Buffers buffers = WireClient::Buffers::Usual)
{
    WireClient client = server.connect(buffers);
    client.send(kHandshake);
    const auto answer = client.answer();
    if (answer.status != 101)
        qWarning("no WebSocket: %d", answer.status);
    return client;
}

} // namespace

void SocketTest::answersTheHandshake()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.after = [](const Request &, Response &response) {
        response.setHeader("Stoa-Generation"_ba, "4"_ba);
    };
    server.start();
    auto client = server.connect();
    client.send(kHandshake);
    const auto answer = client.answer();
    QCOMPARE(answer.status, 101);
    QCOMPARE(answer.header("server"), "stoa"_ba);
    QCOMPARE(answer.header("sec-websocket-accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba); // RFC 6455, 1.3
    QCOMPARE(answer.header("stoa-generation"), "4"_ba);
}

void SocketTest::refusesWhatIsNoHandshake_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no upgrade") << "Upgrade: websocket\r\n"_ba
                                << ""_ba;
    QTest::newRow("another upgrade") << "Upgrade: websocket"_ba
                                     << "Upgrade: h2c"_ba;
    QTest::newRow("no connection") << "keep-alive, Upgrade"_ba
                                   << "keep-alive"_ba;
    QTest::newRow("another version") << "Version: 13"_ba
                                     << "Version: 12"_ba;
    QTest::newRow("no key") << "Sec-WebSocket-Key"_ba
                            << "Sec-WebSocket-Kex"_ba;
    QTest::newRow("with a body") << "Host: hub"_ba
                                 << "Host: hub\r\nContent-Length: 1"_ba;
    QTest::newRow("HTTP/1.0") << "HTTP/1.1"_ba
                              << "HTTP/1.0"_ba;
}

void SocketTest::refusesWhatIsNoHandshake()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = server.connect();
    client.send(QByteArray(kHandshake).replace(from, to));
    const auto answer = client.answer();
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), "malformed"_ba);
}

void SocketTest::theHandlerMaySayNo()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = server.connect();
    client.send(QByteArray(kHandshake).replace("/live", "/live?token=bad"));
    QCOMPARE(client.answer().status, 401);
    client.send(kHandshake);
    QCOMPARE(client.answer().status, 101);
}

void SocketTest::echoesInOrder()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = open(server);
    QByteArray frames;
    for (int i = 0; i < 200; ++i)
        frames += frame(Text, "message " + QByteArray::number(i));
    QVERIFY(client.send(frames));
    for (int i = 0; i < 200; ++i)
        QCOMPARE(readFrame(client).payload, "message " + QByteArray::number(i));
    client.send(frame(Close, "\x03\xe8"));
    QCOMPARE(readFrame(client).opcode, Close);
    QVERIFY(route.closed.tryAcquire(1, 20'000));
    QVERIFY(!route.wait().isOpen());
}

void SocketTest::sendsFromAnyThread()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = open(server);
    const Socket socket = route.wait();
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([socket] {
            for (int i = 0; i < 100; ++i)
                socket.send("hint"_ba);
        });
    }
    for (auto &thread : threads)
        thread.join();
    for (int i = 0; i < 400; ++i)
        QCOMPARE(readFrame(client).payload, "hint"_ba);
}

void SocketTest::aSlowReaderIsDropped()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = open(server, WireClient::Buffers::Tiny);
    const Socket socket = route.wait();
    const QByteArray text(10'000, 'x');
    Sent sent = Sent::Queued;
    for (int i = 0; i < 100'000 && sent == Sent::Queued; ++i)
        sent = socket.send(text);
    QCOMPARE(sent, Sent::Dropped);
    QCOMPARE(socket.send(text), Sent::Closed);
    QVERIFY(route.closed.tryAcquire(1, 20'000));
    QVERIFY(server.metrics.text().contains("stoa_http_dropped_sockets_total 1\n"));
}

void SocketTest::aLargeMessageEndsIt()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = open(server);
    client.send(frame(Text, QByteArray(16 * 1024 + 1, 'x')));
    const Frame last = readFrame(client);
    QCOMPARE(last.opcode, Close);
    QCOMPARE(last.payload.first(2), "\x03\xf1"_ba); // 1009, message too big
    QVERIFY(route.closed.tryAcquire(1, 20'000));
}

void SocketTest::silenceEndsIt()
{
    LiveRoute route;
    TestServer server;
    server.options.limits.socketSilence = std::chrono::milliseconds(200);
    route.addTo(server.router);
    server.start();
    auto client = open(server);
    QCOMPARE(readFrame(client).opcode, Ping);
    QVERIFY(route.closed.tryAcquire(1, 20'000));
}

void SocketTest::aPingIsAnswered()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = open(server);
    client.send(frame(Ping, "are you there"));
    const Frame pong = readFrame(client);
    QCOMPARE(pong.opcode, Pong);
    QCOMPARE(pong.payload, "are you there"_ba);
}

void SocketTest::socketsPerAddressAreCounted()
{
    LiveRoute route;
    TestServer server;
    server.options.limits.socketsPerAddress = 2;
    route.addTo(server.router);
    server.start();
    auto one = open(server);
    auto two = open(server);
    auto three = server.connect();
    three.send(kHandshake);
    QCOMPARE(three.answer().status, 503);
}

void SocketTest::stopSaysGoodbye()
{
    LiveRoute route;
    TestServer server;
    route.addTo(server.router);
    server.start();
    auto client = open(server);
    route.wait();
    std::thread stopping([&server] { server.stop(std::chrono::seconds(20)); });
    const Frame last = readFrame(client);
    QCOMPARE(last.opcode, Close);
    QCOMPARE(last.payload.first(2), "\x03\xe9"_ba); // 1001, going away
    client.send(frame(Close, last.payload.first(2)));
    stopping.join();
    QVERIFY(route.closed.tryAcquire(1));
}

} // namespace stoa

using stoa::SocketTest;
STOA_TEST(SocketTest)
#include "sockettest.moc"

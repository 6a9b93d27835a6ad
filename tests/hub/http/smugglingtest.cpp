// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/zstd.h"
#include "tests/hub/http/testserver.h"
#include "tests/kit/memory.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::TestServer;

/// Messages whose length two programs would read differently, and bodies that grow when they are unpacked.
class SmugglingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smugglesNoSecondCall_data();
    void smugglesNoSecondCall();
    void bombsAreNotUnpacked_data();
    void bombsAreNotUnpacked();
};

void SmugglingTest::smugglesNoSecondCall_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &body) {
        QTest::newRow(name) << "POST /echo HTTP/1.1\r\nHost: hub\r\n" + fields + "\r\n" << body;
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("length and chunked", "Content-Length: 5\r\n" + chunked, "0\r\n\r\n");
    row("chunked and length", chunked + "Content-Length: 5\r\n", "0\r\n\r\n");
    row("two lengths", "Content-Length: 0\r\nContent-Length: 5\r\n", "abcde");
    row("length list", "Content-Length: 0, 5\r\n", "abcde");
    row("length with trailing letters", "Content-Length: 0abc\r\n", "");
    row("length of other digits", "Content-Length: \xd9\xa0\r\n", "");
    row("length in exponents", "Content-Length: 0e1\r\n", "");
    row("space before the colon", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n");
    row("tab before the colon", "Transfer-Encoding\t: chunked\r\n", "0\r\n\r\n");
    row("vertical tab", "Transfer-Encoding: \vchunked\r\n", "0\r\n\r\n");
    row("form feed", "Transfer-Encoding: \fchunked\r\n", "0\r\n\r\n");
    row("quoted", "Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n");
    row("with a parameter", "Transfer-Encoding: chunked;a=b\r\n", "0\r\n\r\n");
    row("with a comma", "Transfer-Encoding: ,chunked\r\n", "0\r\n\r\n");
    row("with an empty member", "Transfer-Encoding: chunked,\r\n", "0\r\n\r\n");
    row("twice", chunked + chunked, "0\r\n\r\n");
    row("once more, folded", "Transfer-Encoding: chunked\r\n , identity\r\n", "0\r\n\r\n");
    row("length folded", "Content-Length:\r\n 5\r\nX: 1\r\n", "abcde");
    row("a field before it that is folded", "X-A: a\r\n Content-Length: 5\r\nContent-Length: 0,0\r\n", "");
    row("NUL in the name", QByteArray("Transfer-Enc\0oding: chunked\r\n", 29), "0\r\n\r\n");
    row("CR in the value", "X-A: 1\rTransfer-Encoding: chunked\r\n", "0\r\n\r\n");
    row("chunk size with a sign", chunked, "+0\r\n\r\n");
    row("chunk size in a prefix", chunked, "0x0\r\n\r\n");
    row("chunk size with an underscore", chunked, "0_0\r\n\r\n");
    row("chunk size beyond 64 bits", chunked, "10000000000000000\r\n\r\n");
    row("negative chunk", chunked, "-1\r\n\r\n");
    row("chunk that is longer than said", chunked, "1\r\nabc\r\n0\r\n\r\n");
    row("chunk without CR", chunked, "1\na\n0\n\n");
    row("empty chunk size", chunked, "\r\n\r\n");
}

void SmugglingTest::smugglesNoSecondCall()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    TestServer server;
    server.addUsualRoutes();
    std::atomic<int> reached = 0;
    server.router.add(http::Method::Get, "/secret"_ba, {.name = "secret"_ba},
                      [&reached](http::Request &, http::Worker &) {
                          ++reached;
                          return http::Response(200);
                      });
    server.start();
    auto client = server.connect();
    client.send(head + body + "GET /secret HTTP/1.1\r\nHost: hub\r\n\r\n");
    const auto answer = client.answer();
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("connection"), "close"_ba);
    QVERIFY(client.isEnded());
    QCOMPARE(reached.load(), 0);
    QCOMPARE(server.connect().get("/hello").status, 200);
}

void SmugglingTest::bombsAreNotUnpacked_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray zeros(300'000'000, '\0');
    QTest::newRow("zstd") << "zstd"_ba << *wire::pack(zeros);
    // A frame that does not say how much comes out of it, as streams are packed.
    QTest::newRow("zstd frames in a row") << "zstd"_ba << wire::pack(zeros.first(900'000))->repeated(300);
}

void SmugglingTest::bombsAreNotUnpacked()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    TestServer server;
    server.addUsualRoutes();
    server.start();
    const qint64 before = kit::residentKiB();
    auto client = server.connect();
    client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Encoding: " + coding
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const auto answer = client.answer();
    QVERIFY2(answer.code() == "too-large" || answer.code() == "malformed", answer.body);
    QVERIFY(kit::residentKiB() - before < 32 * 1024);
    QCOMPARE(server.connect().get("/hello").status, 200);
}

STOA_TEST(SmugglingTest)
#include "smugglingtest.moc"

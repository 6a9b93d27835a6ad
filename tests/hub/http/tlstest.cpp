// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/owncertificate.h"
#include "tests/hub/http/testserver.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;
using kit::OwnCertificate;
using kit::TestServer;

namespace {

/// A blocking TLS connection without a look at who is there.
class TlsClient {
public:
    explicit TlsClient(quint16 port, int version = TLS1_3_VERSION)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
        , m_context(SSL_CTX_new(TLS_client_method()))
    {
        const timeval patience{20, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        SSL_CTX_set_security_level(m_context, 0);
        SSL_CTX_set_min_proto_version(m_context, version);
        SSL_CTX_set_max_proto_version(m_context, version);
        m_ssl = SSL_new(m_context);
        SSL_set_fd(m_ssl, m_socket);
        isOpen = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && SSL_connect(m_ssl) == 1;
    }
    ~TlsClient()
    {
        SSL_free(m_ssl);
        SSL_CTX_free(m_context);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(TlsClient)

    bool send(const QByteArray &bytes) { return SSL_write(m_ssl, bytes.constData(), int(bytes.size())) > 0; }
    /// Everything up to the peer's end.
    QByteArray readAll()
    {
        QByteArray all;
        char piece[16 * 1024];
        for (int n = 0; (n = SSL_read(m_ssl, piece, sizeof piece)) > 0;)
            all.append(piece, n);
        isCleanEnd = SSL_get_error(m_ssl, 0) == SSL_ERROR_ZERO_RETURN;
        return all;
    }

    bool isOpen = false;
    bool isCleanEnd = false;

private:
    int m_socket;
    SSL_CTX *m_context;
    SSL *m_ssl;
};

} // namespace

/// HTTPS, the second listener, and work for the pool from outside a call.
class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesHttps_data();
    void servesHttps();
    void sendsLargeAnswersAndStreams();
    void anOversizedBodyIsToldWhy();
    void plainHttpOnTheTlsPortHarmsNobody();
    void aHandshakeThatStallsIsClosed();
    void aBadCertificateIsToldAtTheStart_data();
    void aBadCertificateIsToldAtTheStart();
    void theSecondListenerHasItsOwnRoutes();
    void takesWorkForThePool();
};

void TlsTest::servesHttps_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("isServed");
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION << true;
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION << true;
    QTest::newRow("TLS 1.1") << TLS1_1_VERSION << false;
}

void TlsTest::servesHttps()
{
    QFETCH(int, version);
    QFETCH(bool, isServed);
    const OwnCertificate certificate;
    TestServer server;
    server.options.tls = certificate.files;
    server.addUsualRoutes();
    server.start();
    QVERIFY(server.server().url().startsWith(u"https://127.0.0.1:"_s));
    TlsClient client(server.port(), version);
    QCOMPARE(client.isOpen, isServed);
    if (!isServed)
        return;
    QVERIFY(client.send("GET /hello HTTP/1.1\r\nHost: hub\r\n\r\n"
                        "GET /items/7 HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"));
    const QByteArray answers = client.readAll();
    QVERIFY(answers.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answers.contains("\r\n\r\nhelloHTTP/1.1 200 OK\r\n"));
    QVERIFY(answers.endsWith("\r\n\r\n7"));
    QVERIFY(answers.contains("Strict-Transport-Security: max-age=31536000\r\n"));
    QVERIFY2(client.isCleanEnd, "a cut must not look like an end");
}

void TlsTest::sendsLargeAnswersAndStreams()
{
    const OwnCertificate certificate;
    TestServer server;
    server.options.tls = certificate.files;
    server.router.add(Method::Get, "/stream"_ba, {.name = "stream"_ba}, [](Request &, Worker &) {
        return Response::stream(
            "text/plain"_ba,
            [left = 50](Sink &sink, Worker &) mutable {
                sink.write(QByteArray(100'000, 'x'));
                return --left > 0 ? Production::More : Production::Done;
            },
            5'000'000);
    });
    server.start();
    TlsClient client(server.port());
    QVERIFY(client.send("GET /stream HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"));
    const QByteArray answer = client.readAll();
    QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, 5'000'000);
}

void TlsTest::anOversizedBodyIsToldWhy()
{
    const OwnCertificate certificate;
    TestServer server;
    server.options.tls = certificate.files;
    server.addUsualRoutes();
    server.start();
    TlsClient client(server.port());
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 99999999\r\n\r\n"));
    QVERIFY(client.readAll().startsWith("HTTP/1.1 413 "));
}

void TlsTest::plainHttpOnTheTlsPortHarmsNobody()
{
    const OwnCertificate certificate;
    TestServer server;
    server.options.tls = certificate.files;
    server.addUsualRoutes();
    server.start();
    auto plain = server.connect();
    plain.send("GET /hello HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(!plain.read(100'000).contains("hello"));
    TlsClient client(server.port());
    QVERIFY(client.isOpen);
}

void TlsTest::aHandshakeThatStallsIsClosed()
{
    const OwnCertificate certificate;
    TestServer server;
    server.options.tls = certificate.files;
    server.options.limits.headerTimeout = std::chrono::milliseconds(50);
    server.start();
    QVERIFY(server.connect().isEnded());
}

void TlsTest::aBadCertificateIsToldAtTheStart_data()
{
    QTest::addColumn<bool>("hasCertificate");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("field");
    QTest::newRow("no certificate") << false << true << u"tls-cert"_s;
    QTest::newRow("no key") << true << false << u"tls-key"_s;
    QTest::newRow("another's key") << true << true << u"tls-key"_s;
}

void TlsTest::aBadCertificateIsToldAtTheStart()
{
    QFETCH(bool, hasCertificate);
    QFETCH(bool, hasKey);
    QFETCH(QString, field);
    const OwnCertificate one;
    const OwnCertificate other;
    SystemClock clock;
    Metrics metrics;
    AccessLog log([](QByteArrayView) {});
    ServerOptions options;
    options.tls = TlsFiles{hasCertificate ? one.files.certificateChain : u"/nowhere/cert.pem"_s,
                           hasKey ? other.files.privateKey : u"/nowhere/key.pem"_s};
    Server server(options, Router(), Router(), clock, metrics, log);
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().field, field);
}

void TlsTest::theSecondListenerHasItsOwnRoutes()
{
    SystemClock clock;
    Metrics metrics;
    AccessLog log([](QByteArrayView) {});
    Router router;
    Router admin;
    admin.add(Method::Get, "/metrics"_ba, {.name = "metrics"_ba, .runs = Runs::Inline},
              [&metrics](Request &, Worker &) {
                  return Response::bytes(metrics.text(), "text/plain; version=0.0.4"_ba);
              });
    ServerOptions options;
    options.limits.connections = 1;
    options.adminListen = ListenAddress();
    Server server(options, std::move(router), std::move(admin), clock, metrics, log);
    QVERIFY(server.start());
    QVERIFY(server.adminPort() != 0 && server.adminPort() != server.port());
    kit::WireClient only(server.port());
    QCOMPARE(only.get("/metrics").status, 404);
    kit::WireClient scraper(server.adminPort());
    QVERIFY(scraper.get("/metrics").body.contains("stoa_http_connections 2\n"));
}

void TlsTest::takesWorkForThePool()
{
    TestServer server;
    server.start();
    QSemaphore done;
    QCOMPARE(server.server().run(LoadClass::Facts, [&done](Worker &) { done.release(); }), Submission::Taken);
    QVERIFY(done.tryAcquire(1, 20'000));
    server.stop();
    QCOMPARE(server.server().run(LoadClass::Facts, [](Worker &) {}), Submission::Refused);
}

} // namespace stoa

using stoa::TlsTest;
STOA_TEST(TlsTest)
#include "tlstest.moc"

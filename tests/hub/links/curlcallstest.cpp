// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/calls/curlcalls.h"
#include "tests/hub/http/owncertificate.h"
#include "tests/hub/links/receiver.h"
#include "tests/kit/testmain.h"

#include <QElapsedTimer>
#include <QTest>
#include <arpa/inet.h>
#include <future>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace stoa;
using namespace stoa::kit;
using namespace stoa::links;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

/// Takes connections and never says a word.
class Silence {
public:
    Silence()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_socket, 8) != 0
            || ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no socket");
        port = ntohs(address.sin_port);
    }
    ~Silence() { close(); }
    void close()
    {
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }
    QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(port); }
    quint16 port = 0;

private:
    int m_socket;
};

OutgoingCall callTo(const QString &url, const QByteArray &body = "{}")
{
    const auto target = Target::accept(url, Reach::Private);
    if (!target)
        qFatal("%s", qPrintable(target.error().toString()));
    return {*target, {"Stoa-Event-Id: evt_1"}, body};
}

CallEnd made(CallRules rules, const OutgoingCall &call)
{
    CurlCalls calls(std::move(rules));
    calls.begin(7, call);
    const auto ends = calls.wait(kPatienceMs);
    return ends.size() == 1 ? ends.first() : CallEnd{};
}

CallEnd made(const OutgoingCall &call) { return made({Reach::Private}, call); }

} // namespace

/// The hub's own calls, over real sockets of this machine.
class CurlCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void posts();
    void tellsTheStatus();
    void followsNoRedirect();
    void readsNoEndlessAnswer();
    void heedsRetryAfter();
    void refusesPrivateAddresses_data();
    void refusesPrivateAddresses();
    void goesByNoProxy();
    void certificatesAreChecked();
    void silenceEnds();
    void nobodyIsThere();
    void severalAtOnce();
    void isWoken();
    void droppedCallsAreNotHeardOf();
};

void CurlCallsTest::posts()
{
    Receiver receiver;
    const QByteArray body(200'000, 'x');
    const auto end = made(callTo(receiver.url(), body));
    QCOMPARE(end.id, 7u);
    QCOMPARE(end.status, 204);
    QVERIFY(end.trouble.isEmpty());
    QCOMPARE(receiver.count(), 1);
    const auto got = receiver.got().first();
    QCOMPARE(got.body, body);
    QCOMPARE(got.field("stoa-event-id"), "evt_1"_ba);
    QCOMPARE(got.field("user-agent"), "stoa-hub/" STOA_VERSION ""_ba);
}

void CurlCallsTest::tellsTheStatus()
{
    Receiver receiver;
    for (const int status : {200, 400, 410, 500}) {
        receiver.answers(status);
        QCOMPARE(made(callTo(receiver.url())).status, status);
    }
}

void CurlCallsTest::followsNoRedirect()
{
    Receiver elsewhere;
    Receiver receiver;
    receiver.answersWith(
        [&elsewhere] { return http::Response(307).with("Location"_ba, elsewhere.url().toLatin1()); });
    QCOMPARE(made(callTo(receiver.url())).status, 307);
    QCOMPARE(elsewhere.count(), 0);
}

void CurlCallsTest::readsNoEndlessAnswer()
{
    Receiver receiver;
    receiver.answersWith(
        [] { return http::Response::bytes(QByteArray(5'000'000, 'x'), "text/plain"_ba, 200); });
    const auto end = made(callTo(receiver.url()));
    QCOMPARE(end.status, 200);
}

void CurlCallsTest::heedsRetryAfter()
{
    Receiver receiver;
    receiver.answers(503, 120);
    const auto end = made(callTo(receiver.url()));
    QCOMPARE(end.status, 503);
    QCOMPARE(end.retryAfterSeconds, std::optional<qint64>(120));
    receiver.answers(503);
    QCOMPARE(made(callTo(receiver.url())).retryAfterSeconds, std::optional<qint64>());
}

void CurlCallsTest::refusesPrivateAddresses_data()
{
    QTest::addColumn<QString>("host");
    // The last one is a name, which is known only once it is looked up.
    for (const char *host : {"127.0.0.1", "[::ffff:127.0.0.1]", "localhost"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

/// The check of the address that was typed is not the one that counts.
void CurlCallsTest::refusesPrivateAddresses()
{
    QFETCH(const QString, host);
    OwnCertificate certificate;
    Receiver receiver(certificate.files);
    const QString url = receiver.url().replace(u"127.0.0.1"_s, host);
    const auto end = made({Reach::Public, certificate.files.certificateChain}, callTo(url));
    QCOMPARE(end.status, 0);
    QCOMPARE(end.trouble, "address-refused"_L1);
    QCOMPARE(receiver.count(), 0);
}

void CurlCallsTest::goesByNoProxy()
{
    Receiver receiver;
    Silence proxy;
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port);
    qputenv("http_proxy", address);
    qputenv("all_proxy", address);
    const auto end = made(callTo(receiver.url()));
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    QCOMPARE(end.status, 204);
}

void CurlCallsTest::certificatesAreChecked()
{
    OwnCertificate certificate;
    Receiver receiver(certificate.files);
    const auto stranger = made(callTo(receiver.url()));
    QCOMPARE(stranger.status, 0);
    QCOMPARE(stranger.trouble, "tls"_L1);
    const CallRules trusting{Reach::Private, certificate.files.certificateChain};
    QCOMPARE(made(trusting, callTo(receiver.url())).status, 204);
    // It is for another name.
    const auto other = made(trusting, callTo(receiver.url().replace(u"127.0.0.1"_s, u"localhost"_s)));
    QCOMPARE(other.trouble, "tls"_L1);
    QCOMPARE(receiver.count(), 1);
}

void CurlCallsTest::silenceEnds()
{
    Silence silence;
    CallRules rules{Reach::Private};
    rules.timeoutMs = 200;
    const auto end = made(rules, callTo(silence.url()));
    QCOMPARE(end.status, 0);
    QCOMPARE(end.trouble, "timeout"_L1);
}

void CurlCallsTest::nobodyIsThere()
{
    Silence silence;
    silence.close();
    QCOMPARE(made(callTo(silence.url())).trouble, "connect"_L1);
    QCOMPARE(made(callTo(u"https://receiver.invalid/"_s)).trouble, "dns"_L1);
}

void CurlCallsTest::severalAtOnce()
{
    Receiver receiver;
    CurlCalls calls({Reach::Private});
    for (quint64 id = 1; id <= 10; ++id)
        calls.begin(id, callTo(receiver.url(), QByteArray::number(id)));
    QSet<quint64> ended;
    while (ended.size() < 10) {
        const auto ends = calls.wait(kPatienceMs);
        QVERIFY(!ends.isEmpty());
        for (const CallEnd &end : ends) {
            QCOMPARE(end.status, 204);
            ended.insert(end.id);
        }
    }
    QCOMPARE(receiver.count(), 10);
    QVERIFY(calls.wait(0).isEmpty());
}

void CurlCallsTest::isWoken()
{
    Silence silence;
    CurlCalls calls({Reach::Private});
    calls.begin(1, callTo(silence.url()));
    auto waking = std::async(std::launch::async, [&calls] { calls.wake(); });
    // Without it this would be the ten seconds of a call.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(calls.wait(kPatienceMs).isEmpty());
    QVERIFY(timer.elapsed() < 5'000);
    waking.get();
}

void CurlCallsTest::droppedCallsAreNotHeardOf()
{
    Silence silence;
    Receiver receiver;
    CurlCalls calls({Reach::Private});
    calls.begin(1, callTo(silence.url()));
    calls.drop();
    calls.begin(2, callTo(receiver.url()));
    const auto ends = calls.wait(kPatienceMs);
    QCOMPARE(ends.size(), 1);
    QCOMPARE(ends.first().id, 2u);
}

STOA_TEST(CurlCallsTest)
#include "curlcallstest.moc"

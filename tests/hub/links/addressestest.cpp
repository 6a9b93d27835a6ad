// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/calls/target.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>

using namespace stoa;
using namespace stoa::links;
using namespace Qt::StringLiterals;

namespace {

sockaddr_storage addressOf(const QByteArray &text)
{
    sockaddr_storage storage{};
    auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
    if (inet_pton(AF_INET, text.constData(), &v4->sin_addr) == 1)
        v4->sin_family = AF_INET;
    else if (inet_pton(AF_INET6, text.constData(), &v6->sin6_addr) == 1)
        v6->sin6_family = AF_INET6;
    return storage;
}

} // namespace

/// Where the hub may call.
class AddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reach_data();
    void reach();
    void targets_data();
    void targets();
    void keepsTheAddressEncoded();
};

void AddressesTest::reach_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("fromPublic");
    QTest::addColumn<bool>("fromPrivate");
    const auto row = [](const char *address, bool fromPublic, bool fromPrivate) {
        QTest::newRow(address) << QByteArray(address) << fromPublic << fromPrivate;
    };
    for (const char *address :
         {"1.1.1.1",         "9.255.255.255",   "11.0.0.0",          "100.63.255.255",   "100.128.0.0",
          "126.255.255.255", "128.0.0.0",       "169.253.255.255",   "169.255.0.0",      "172.15.255.255",
          "172.32.0.0",      "192.167.255.255", "192.169.0.0",       "198.17.255.255",   "198.20.0.0",
          "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "64:ff9b::101:101", "2002:101:101::1"})
        row(address, true, true);
    for (const char *address : {"10.0.0.1",         "100.64.0.1",
                                "127.0.0.1",        "127.255.255.255",
                                "169.254.169.254",  "172.16.0.1",
                                "172.31.255.255",   "192.0.0.8",
                                "192.0.2.1",        "192.168.1.1",
                                "198.18.0.1",       "198.51.100.1",
                                "203.0.113.1",      "::1",
                                "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                                "::127.0.0.1",      "64:ff9b::a00:1",
                                "64:ff9b:1::1",     "2002:a00:1::",
                                "2001::1",          "2001:db8::1",
                                "3fff::1",          "fc00::1",
                                "fd12::1",          "fe80::1",
                                "fec0::1"})
        row(address, false, true);
    for (const char *address : {"0.0.0.0", "0.1.2.3", "224.0.0.1", "239.1.1.1", "240.0.0.1",
                                "255.255.255.255", "::", "::ffff:0.0.0.0", "ff02::1"})
        row(address, false, false);
}

void AddressesTest::reach()
{
    QFETCH(const QByteArray, address);
    QFETCH(const bool, fromPublic);
    QFETCH(const bool, fromPrivate);
    const sockaddr_storage storage = addressOf(address);
    const auto &socketAddress = reinterpret_cast<const sockaddr &>(storage);
    QVERIFY(socketAddress.sa_family != 0);
    QCOMPARE(mayReach(socketAddress, Reach::Public), fromPublic);
    QCOMPARE(mayReach(socketAddress, Reach::Private), fromPrivate);
}

void AddressesTest::targets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fromPublic");
    QTest::addColumn<bool>("fromPrivate");
    const auto row = [](const char *url, bool fromPublic, bool fromPrivate) {
        QTest::newRow(url) << QString::fromUtf8(url) << fromPublic << fromPrivate;
    };
    row("https://example.org/hook", true, true);
    row("https://example.org:8443/hook?key=1", true, true);
    row("https://1.1.1.1/", true, true);
    row("https://[2606:4700::1111]/", true, true);
    row("https://localhost/", false, true);
    row("https://LOCALHOST./", false, true);
    row("https://a.localhost/", false, true);
    row("https://127.0.0.1/", false, true);
    row("https://127.1/", false, true);
    row("https://2130706433/", false, true);
    row("https://0x7f.1/", false, true);
    row("https://[::1]:8443/", false, true);
    row("https://[::ffff:127.0.0.1]/", false, true);
    row("https://10.1.2.3/", false, true);
    row("https://169.254.169.254/latest", false, true);
    row("https://0.0.0.0/", false, false);
    row("http://127.0.0.1:9000/hook", false, true);
    row("http://localhost:9000/hook", false, true);
    row("http://[::1]/", false, true);
    row("http://example.org/", false, false);
    row("http://10.1.2.3/", false, false);
    row("ftp://example.org/", false, false);
    row("file:///etc/passwd", false, false);
    row("gopher://127.0.0.1:25/", false, false);
    row("https://", false, false);
    row("https:///hook", false, false);
    row("example.org/hook", false, false);
    QTest::newRow("nothing") << QString() << false << false;
    row("https://user@example.org/", false, false);
    row("https://user:secret@example.org/", false, false);
    row("https://example.org/#part", false, false);
    row("https://exa mple.org/", false, false);
    row("https://example.org:0/", false, false);
    row("https://example.org:99999/", false, false);
    QTest::newRow("long") << QString(u"https://example.org/"_s + QString(2'000, u'a')) << false << false;
}

void AddressesTest::targets()
{
    QFETCH(const QString, url);
    QFETCH(const bool, fromPublic);
    QFETCH(const bool, fromPrivate);
    for (const auto &[reach, fits] : {std::pair{Reach::Public, fromPublic}, {Reach::Private, fromPrivate}}) {
        const auto target = Target::accept(url, reach);
        QCOMPARE(bool(target), fits);
        if (!target)
            QCOMPARE(target.error().field, u"url"_s);
    }
}

void AddressesTest::keepsTheAddressEncoded()
{
    const auto target = Target::accept(u"https://παράδειγμα.ελ/γεια?a=é"_s, Reach::Public);
    QVERIFY(target);
    QCOMPARE(target->url(), "https://xn--hxajbheg2az3al.xn--qxam/%CE%B3%CE%B5%CE%B9%CE%B1?a=%C3%A9"_ba);
    QVERIFY(!target->isPlain());
}

STOA_TEST(AddressesTest)
#include "addressestest.moc"

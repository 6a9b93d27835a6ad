// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What is taken out of use stays known, and is not offered any more.
class ActiveRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotActiveAnyMoreStaysSo_data();
    void whatIsNotActiveAnyMoreStaysSo();
};

void ActiveRoutesTest::whatIsNotActiveAnyMoreStaysSo_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("item") << "/v1/items/OIL-1"_ba
                          << "/v1/items?active=false"_ba
                          << R"({"names":{"en":"Olive oil"}})"_ba;
    QTest::newRow("location") << "/v1/locations/SKG"_ba
                              << "/v1/locations?active=false"_ba
                              << R"({"kind":"store","names":{"en":"Thessaloniki"}})"_ba;
}

/// It is set like every other field, and a change that does not speak of it leaves it alone.
void ActiveRoutesTest::whatIsNotActiveAnyMoreStaysSo()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, whole);
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    const auto write = [&](const QByteArray &method, const QByteArray &body) {
        return hub.callWith(key, method, target, body, "If-Match: *\r\n");
    };
    QCOMPARE(hub.callWith(key, "GET", target).json().value("active"_L1).toBool(), true);
    QCOMPARE(write("PATCH", R"({"active":false})").json().value("active"_L1).toBool(true), false);
    QCOMPARE(write("PATCH", R"({"names":{"en":"Other"}})").json().value("active"_L1).toBool(true), false);
    QCOMPARE(write("PUT", whole).json().value("active"_L1).toBool(true), false);
    QCOMPARE(hub.callWith(key, "GET", list).json().value("items"_L1).toArray().size(), 1);
    QCOMPARE(write("PATCH", R"({"active":true})").json().value("active"_L1).toBool(), true);
    QCOMPARE(hub.callWith(key, "GET", list).json().value("items"_L1).toArray().size(), 0);
}

STOA_TEST(ActiveRoutesTest)
#include "activeroutestest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/cli/hubprogram.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// simulate-traffic as a program of its own, beside the hub that it tells.
class TrafficCommandTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void tellsARunningHub();
    void wrongUseIsTold_data();
    void wrongUseIsTold();
};

void TrafficCommandTest::tellsARunningHub()
{
    const auto made = run({u"init"_s, u"--sample"_s, u"small"_s, u"--orders"_s, u"30"_s, u"--json"_s});
    QVERIFY2(made.code == 0, made.error);
    QCOMPARE(made.json().value("orders"_L1).toInteger(), 30);
    QStringList adding{u"apikey"_s, u"add"_s, u"traffic"_s, u"--json"_s};
    for (const QString &permission :
         {u"catalog.read"_s, u"network.read"_s, u"stock.read"_s, u"stock.record"_s, u"order.read"_s,
          u"order.record"_s, u"order.work"_s, u"order.return"_s})
        adding += {u"--permission"_s, permission};
    const auto key = run(adding);
    QVERIFY2(key.code == 0, key.error);
    const QString secret = file(u"key"_s, key.json().value("secret"_L1).toString().toLatin1() + '\n');
    QProcess hub;
    const quint16 port = serve(hub);
    QVERIFY(port != 0);
    const auto told = run({u"simulate-traffic"_s, u"--url"_s, u"http://127.0.0.1:%1"_s.arg(port),
                           u"--key-file"_s, secret, u"--sample"_s, u"small"_s, u"--rate"_s, u"1200"_s,
                           u"--orders"_s, u"300"_s, u"--always-open"_s, u"--for"_s, u"4s"_s, u"--json"_s});
    QVERIFY2(told.code == 0, told.error);
    QVERIFY(told.json().value("sales"_L1).toInteger() > 0);
    QVERIFY(told.json().value("orders"_L1).toInteger() > 0);
    QCOMPARE(told.json().value("server_errors"_L1).toInteger(), 0);
    stop(hub);
    QCOMPARE(run({u"verify"_s}).code, 0);
}

void TrafficCommandTest::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QStringList there{u"--url"_s, u"http://127.0.0.1:1"_s, u"--key"_s, u"x"_s};
    QTest::newRow("no url") << QStringList{u"--key"_s, u"x"_s} << u"--url"_s;
    QTest::newRow("no key") << QStringList{u"--url"_s, u"http://127.0.0.1:1"_s} << u"key"_s;
    QTest::newRow("two keys") << there + QStringList{u"--key-file"_s, u"y"_s} << u"key"_s;
    QTest::newRow("not on this machine")
        << QStringList{u"--url"_s, u"http://hub.example"_s, u"--key"_s, u"x"_s} << u"https"_s;
    QTest::newRow("a while") << there + QStringList{u"--for"_s, u"long"_s} << u"15m"_s;
    QTest::newRow("a store") << there + QStringList{u"--stores"_s, u"XYZ-01"_s} << u"XYZ-01"_s;
    QTest::newRow("speed") << there + QStringList{u"--speed"_s, u"0"_s} << u"speed"_s;
}

void TrafficCommandTest::wrongUseIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto told = run(QStringList{u"simulate-traffic"_s} + arguments);
    QCOMPARE(told.code, 2);
    QVERIFY2(told.error.contains(says.toUtf8()), told.error);
}

STOA_TEST(TrafficCommandTest)
#include "trafficcommandtest.moc"

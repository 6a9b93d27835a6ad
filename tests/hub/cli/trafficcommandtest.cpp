// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/cli/hubprogram.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// simulate-traffic as a program of its own, beside the hub that it tells.
class TrafficCommandTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void tellsARunningHub();
    void makesItsOwnKey();
    void isStoppedAtAGoodPlace();
    void replaysAFileOfSales();
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

void TrafficCommandTest::makesItsOwnKey()
{
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s, u"--json"_s}).code, 0);
    QProcess hub;
    QVERIFY(serve(hub) != 0);
    const auto tell = [this] {
        return run({u"simulate-traffic"_s, u"--sample"_s, u"small"_s, u"--rate"_s, u"1200"_s,
                    u"--always-open"_s, u"--for"_s, u"2s"_s, u"--json"_s});
    };
    const auto keys = [this] {
        return run({u"apikey"_s, u"list"_s, u"--json"_s}).json()["items"_L1].toArray();
    };
    for (int times = 0; times < 2; ++times) {
        const auto told = tell();
        QVERIFY2(told.code == 0, told.error);
        QVERIFY(told.json().value("orders"_L1).toInteger() > 0);
        QCOMPARE(told.json().value("waiting"_L1).toInteger(), 0);
        QVERIFY(told.json().contains("seconds"_L1));
        QCOMPARE(keys().size(), 1);
    }
    const QString file = m_folder->filePath(u"hub/traffic.key"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(file) && !(QFile::permissions(file) & others));
    // One that was revoked is replaced.
    QCOMPARE(run({u"apikey"_s, u"revoke"_s, keys().first()["id"_L1].toString()}).code, 0);
    const auto told = tell();
    QVERIFY2(told.code == 0, told.error);
    QCOMPARE(keys().size(), 2);
    stop(hub);
    // Nobody answers any more.
    QCOMPARE(tell().code, 2);
}

void TrafficCommandTest::isStoppedAtAGoodPlace()
{
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s, u"--json"_s}).code, 0);
    QProcess hub;
    QVERIFY(serve(hub) != 0);
    QProcess traffic;
    settle(traffic);
    // More than the hub can take.
    traffic.start(QStringLiteral(STOA_HUB_PROGRAM),
                  {u"simulate-traffic"_s, u"--sample"_s, u"small"_s, u"--rate"_s, u"60000"_s,
                   u"--always-open"_s, u"--data"_s, m_folder->filePath(u"hub"_s)});
    QByteArray said;
    const auto tells = [&] {
        return (said += traffic.readAllStandardError()).contains(" sales, ");
    };
    QVERIFY2(QTest::qWaitFor(tells, 60'000), said);
    QCOMPARE(traffic.state(), QProcess::Running);
    traffic.terminate();
    QVERIFY(traffic.waitForFinished(20'000));
    QCOMPARE(traffic.exitStatus(), QProcess::NormalExit);
    QCOMPARE(traffic.exitCode(), 0);
    const QByteArray summary = traffic.readAllStandardOutput();
    QVERIFY2(summary.contains(" sales, ") && !summary.startsWith("0 "), summary);
    stop(hub);
    QCOMPARE(run({u"verify"_s}).code, 0);
}

void TrafficCommandTest::replaysAFileOfSales()
{
    const QString sales =
        file(u"sales.csv"_s,
             "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
             "536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n"
             "536365,22633,HAND WARMER,2,2010-12-01 08:26:00,1.85,17850.0,United Kingdom\n"
             "536366,22633,HAND WARMER,4,2010-12-02 08:28:00,1.85,12583.0,France\n"
             "536366,POST,POSTAGE,3,2010-12-02 08:28:00,18.0,12583.0,France\n"
             "C536379,71053,WHITE METAL LANTERN,-1,2010-12-06 09:41:00,3.39,17850.0,United Kingdom\n"
             "536400,71053,damages,-2,2011-07-04 10:00:00,0.0,,United Kingdom\n");
    QCOMPARE(run({u"init"_s}).code, 0);
    const int imported = run({u"import"_s, u"sales"_s, sales, u"--mapping"_s, u"online-retail"_s}).code;
    QVERIFY(imported == 0 || imported == 6);
    QProcess hub;
    QVERIFY(serve(hub) != 0);
    const auto replay = [&](const QStringList &more) {
        return run(QStringList{u"simulate-traffic"_s, u"--replay"_s, sales, u"--json"_s} + more);
    };
    const auto told = replay({u"--speed"_s, u"1000000"_s});
    QVERIFY2(told.code == 0, told.error);
    QCOMPARE(told.json().value("sales"_L1).toInteger(), 3);
    QCOMPARE(told.json().value("set_aside"_L1).toInteger(), 0);
    QCOMPARE(told.json().value("refused"_L1).toInteger(), 0);
    const auto elsewhere = replay({u"--location"_s, u"NOWHERE"_s});
    QCOMPARE(elsewhere.code, 2);
    QVERIFY2(elsewhere.error.contains("NOWHERE"), elsewhere.error);
    stop(hub);
    QCOMPARE(run({u"verify"_s}).code, 0);
}

void TrafficCommandTest::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString key = u"--key-file"_s;
    const QStringList there{u"--url"_s, u"http://127.0.0.1:1"_s, key, u"KEY"_s};
    QTest::newRow("no hub serves") << QStringList() << u"--url"_s;
    QTest::newRow("no key") << QStringList{u"--url"_s, u"http://127.0.0.1:1"_s} << u"STOA_API_KEY"_s;
    QTest::newRow("no such file") << QStringList{u"--url"_s, u"http://127.0.0.1:1"_s, key, u"gone"_s}
                                  << u"gone"_s;
    QTest::newRow("not on this machine")
        << QStringList{u"--url"_s, u"http://hub.example"_s, key, u"KEY"_s} << u"https"_s;
    QTest::newRow("a while") << there + QStringList{u"--for"_s, u"long"_s} << u"15m"_s;
    QTest::newRow("a store") << there + QStringList{u"--stores"_s, u"XYZ-01"_s} << u"XYZ-01"_s;
    QTest::newRow("speed") << there + QStringList{u"--speed"_s, u"0"_s} << u"speed"_s;
}

void TrafficCommandTest::wrongUseIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const QString key = file(u"key"_s, "x\n");
    const auto told =
        run(QStringList{u"simulate-traffic"_s} + QStringList(arguments).replaceInStrings(u"KEY"_s, key));
    QCOMPARE(told.code, 2);
    QVERIFY2(told.error.contains(says.toUtf8()), told.error);
}

STOA_TEST(TrafficCommandTest)
#include "trafficcommandtest.moc"

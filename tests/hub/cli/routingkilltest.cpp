// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sql/connection.h"
#include "tests/hub/cli/hubprogram.h"
#include "tests/hub/http/wireclient.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kOrdersAtOnce = 30; // enough for a wave

QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

/// Kills the hub at random instants while it routes orders, does its regular work and simulates, and asks at
/// the end whether every order that somebody was told is taken is there, was routed, and none of it twice.
///
/// It tells its seed, which STOA_SEED repeats; STOA_KILLS sets the number of kills.
class RoutingKillTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice();

private:
    void furnish();
    kit::WireAnswer post(quint16 port, const QByteArray &target, const QByteArray &body);
    QByteArray order(const QString &number) const;
    qint64 count(const char *sql);
    QString text(const char *sql);

    QByteArray m_key;
    QString m_sku;
    QSet<QString> m_taken; ///< numbers of orders that were answered for
    QStringList m_simulations;
    int m_number = 0;
};

qint64 RoutingKillTest::count(const char *sql)
{
    const auto connection = sql::Connection::openSqlite({.path = m_folder->filePath(u"hub/hub.db"_s),
                                                         .access = sql::Access::ReadOnly,
                                                         .ifMissing = sql::IfMissing::Fail});
    if (!connection)
        return -1;
    return (*connection)->scalar(sql).value_or(-1);
}

QString RoutingKillTest::text(const char *sql)
{
    const auto connection = sql::Connection::openSqlite({.path = m_folder->filePath(u"hub/hub.db"_s),
                                                         .access = sql::Access::ReadOnly,
                                                         .ifMissing = sql::IfMissing::Fail});
    if (!connection)
        return {};
    const auto found = (*connection)->first(sql, [](const sql::Statement &row) { return row.text(0); });
    return found && *found ? **found : QString();
}

void RoutingKillTest::furnish()
{
    const auto made = run({u"init"_s, u"--sample"_s, u"small"_s, u"--orders"_s, u"30"_s});
    QVERIFY2(made.code == 0, made.error);
    QStringList adding{u"apikey"_s, u"add"_s, u"shop"_s, u"--json"_s};
    for (const QString &permission : {u"order.read"_s, u"order.record"_s, u"routing.edit"_s})
        adding += {u"--permission"_s, permission};
    const auto key = run(adding);
    QVERIFY2(key.code == 0, key.error);
    m_key = "Authorization: Bearer " + key.json().value("secret"_L1).toString().toLatin1() + "\r\n";
    m_sku = text("SELECT p.sku FROM position p JOIN item i ON i.sku = p.sku GROUP BY p.sku ORDER BY "
                 "SUM(p.sellable) DESC, p.sku LIMIT 1");
    QVERIFY(!m_sku.isEmpty());
}

/// An answer without a status: the hub was gone before it.
kit::WireAnswer RoutingKillTest::post(quint16 port, const QByteArray &target, const QByteArray &body)
{
    kit::WireClient client(port);
    client.send("POST " + target + " HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n" + m_key
                + "Idempotency-Key: " + QUuid::createUuid().toByteArray(QUuid::Id128)
                + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body);
    return client.answer();
}

QByteArray RoutingKillTest::order(const QString &number) const
{
    return textOf(
        {{u"number"_s, number},
         {u"channel"_s, u"web"_s},
         {u"placed_at"_s, SystemClock().now().toString()},
         {u"method"_s, u"ship"_s},
         {u"currency"_s, u"EUR"_s},
         {u"payment"_s, u"captured"_s},
         {u"destination"_s,
          QJsonObject{{u"city"_s, u"Athens"_s},
                      {u"country"_s, u"GR"_s},
                      {u"zone"_s, u"urban"_s},
                      {u"latitude"_s, 37'980'000},
                      {u"longitude"_s, 23'730'000}}},
         {u"lines"_s,
          QJsonArray{QJsonObject{{u"sku"_s, m_sku}, {u"quantity"_s, 1'000}, {u"unit_price"_s, 900}}}}});
}

void RoutingKillTest::nothingIsLostAndNothingDoneTwice()
{
    bool isGiven = false;
    const uint given = qEnvironmentVariable("STOA_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
    qInfo("STOA_SEED=%u repeats this run", seed);
    QRandomGenerator random(seed);
    const int told = qEnvironmentVariableIntValue("STOA_KILLS");
    const int kills = told > 0 ? told : 6;
    begin();
    furnish();
    if (QTest::currentTestFailed())
        return;
    const QByteArray policy = text("SELECT '{\"code\":\"' || code || '\",\"version\":' || number || '}' FROM "
                                   "routing_policy WHERE state = 'active'")
                                  .toUtf8();
    const QByteArray simulation = "{\"policies\":[" + policy
        + R"(],"orders":{"recorded":{"from":"2020-01-01T00:00:00Z","to":"2100-01-01T00:00:00Z"}}})";

    for (int kill = 0; kill < kills; ++kill) {
        QProcess hub;
        const quint16 port = serve(hub);
        QVERIFY(port != 0);
        const auto asked = post(port, "/v1/simulations", simulation);
        QVERIFY2(asked.status == 202, asked.body.constData());
        m_simulations.append(asked.json().value("id"_L1).toString());
        for (int i = 0; i < kOrdersAtOnce; ++i) {
            const QString number = u"K-%1"_s.arg(m_number++);
            const auto taken = post(port, "/v1/orders", order(number));
            QVERIFY2(taken.status == 201, taken.body.constData());
            m_taken.insert(number);
        }
        hub.waitForFinished(int(random.bounded(250)));
        hub.kill();
        QVERIFY(hub.waitForFinished(kPatienceMs));
    }

    QProcess hub;
    QVERIFY(serve(hub) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(count("SELECT COUNT(*) FROM orders WHERE route_wanted IS NOT NULL"), 0,
                              kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        count("SELECT COUNT(*) FROM simulation WHERE state NOT IN ('done', 'interrupted')"), 0, kPatienceMs);
    stop(hub);

    QCOMPARE(count("SELECT COUNT(*) FROM orders WHERE number LIKE 'K-%'"), m_taken.size());
    QCOMPARE(count("SELECT COUNT(*) FROM simulation"), m_simulations.size());
    // Each was decided, its record is there, and no piece of it is supplied twice.
    QCOMPARE(count("SELECT COUNT(*) FROM orders o WHERE o.number LIKE 'K-%' AND NOT EXISTS (SELECT 1 FROM "
                   "decision d WHERE d.order_id = o.id)"),
             0);
    QCOMPARE(count("SELECT COUNT(*) FROM decision d JOIN orders o ON o.id = d.order_id WHERE o.number LIKE "
                   "'K-%' AND NOT EXISTS (SELECT 1 FROM decision_record r WHERE r.id = d.id)"),
             0);
    QCOMPARE(count("SELECT COUNT(*) FROM decision_record r WHERE NOT EXISTS (SELECT 1 FROM decision d WHERE "
                   "d.id = r.id)"),
             0);
    QCOMPARE(count("SELECT COUNT(*) FROM orders o WHERE o.number LIKE 'K-%' AND (SELECT COALESCE("
                   "SUM(f.units), 0) FROM fulfilment f WHERE f.order_id = o.id AND f.state NOT IN "
                   "('rejected', 'cancelled')) + o.open_units > o.units"),
             0);
    QVERIFY(count("SELECT COUNT(*) FROM fulfilment f JOIN orders o ON o.id = f.order_id WHERE o.number LIKE "
                  "'K-%'")
            > 0);
    // Whatever is reserved is so for somebody.
    QCOMPARE(
        count("SELECT COUNT(*) FROM position p WHERE p.reserved <> COALESCE((SELECT SUM(r.quantity) FROM "
              "reservation r WHERE r.sku = p.sku AND r.location = p.location AND r.state IN ('held', "
              "'committed')), 0)"),
        0);
    const auto verified = run({u"verify"_s});
    QVERIFY2(verified.code == 0, verified.error);
}

STOA_TEST(RoutingKillTest)
#include "routingkilltest.moc"

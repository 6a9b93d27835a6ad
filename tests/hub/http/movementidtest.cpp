// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What a movement's id stands for.
class MovementIdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMovementIsWhatItWas_data();
    void aMovementIsWhatItWas();
};

void MovementIdTest::aMovementIsWhatItWas_data()
{
    QTest::addColumn<sql::Engine>("engine");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const auto engine : {sql::Engine::Sqlite, sql::Engine::Postgres}) {
        const QByteArray name = engine == sql::Engine::Sqlite ? "SQLite" : "PostgreSQL";
        const auto row = [&](const char *what, const char *from, const char *to) {
            QTest::newRow((name + ", " + what).constData()) << engine << QByteArray(from) << QByteArray(to);
        };
        row("the same", "", "");
        row("quantity", ":1000", ":2000");
        row("kind", "\"sale\"", "\"sample\"");
        row("account", "onHand", "display");
        row("time", "09:30", "09:31");
        row("document", "till 1", "till 2");
        row("cost", "\"unit_cost\":400", "\"unit_cost\":401");
        row("no cost", ",\"unit_cost\":400,\"currency\":\"EUR\"", "");
    }
}

void MovementIdTest::aMovementIsWhatItWas()
{
    STOA_FETCH_ENGINE(engine);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    kit::TestHouse hub(engine);
    const auto key = hub.apiKey({u"stock.record"_s, u"stock.adjust"_s, u"stock.read"_s}, {u"ATH"_s});
    const QByteArray sale =
        "{\"movements\":[{\"id\":\"mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b\",\"sku\":\"OIL-1\","
        "\"kind\":\"sale\",\"from\":{\"account\":\"onHand\",\"location\":\"ATH\"},\"to\":{"
        "\"account\":\"customer\"},\"quantity\":1000,\"occurred_at\":\"2026-09-20T09:30:00Z\","
        "\"document\":\"till 1\",\"unit_cost\":400,\"currency\":\"EUR\"}]}";
    const auto send = [&](const QByteArray &body) {
        return hub.callWith(key, "POST", "/v1/movements", body, kit::TestHouse::freshKey());
    };
    QCOMPARE(send(sale).status, 201);
    hub.clock().advanceMs(60'000);
    const auto again = send(from.isEmpty() ? sale : QByteArray(sale).replace(from, to));
    if (from.isEmpty()) {
        QCOMPARE(again.status, 201);
    } else {
        QCOMPARE(again.status, 422);
        QCOMPARE(again.code(), "idempotency-key-reused"_ba);
        QVERIFY2(again.body.contains("movements/0/id"), again.body.constData());
    }
    QCOMPARE(hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH").json().value("on_hand"_L1).toInteger(),
             9'000);
}

STOA_TEST(MovementIdTest)
#include "movementidtest.moc"

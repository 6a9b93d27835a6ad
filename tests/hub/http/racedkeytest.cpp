// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Two replicas are asked the same at the same moment.
class RacedKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The other one's row is there when this one would write its own: what was done here goes back.
    void whatAnotherReplicaDidMeanwhileIsNotDoneAgain()
    {
        kit::TestHouse hub;
        const auto key = hub.apiKey({u"stock.adjust"_s, u"stock.read"_s}, {u"ATH"_s});
        const auto adjust = [&](const QByteArray &name) {
            return hub.callWith(key, "POST", "/v1/positions/OIL-1/ATH/adjustments",
                                "{\"delta\":-1000,\"reason\":\"broken\"}",
                                "Idempotency-Key: " + name + "\r\n");
        };
        QCOMPARE(adjust("the-first-key").status, 201);
        QVERIFY(hub.house().store().housekeep([](sql::Connection &connection) {
            return connection.execute(
                "CREATE TRIGGER other_replica AFTER INSERT ON movement BEGIN "
                "INSERT INTO idempotency (caller, key, request, status, etag, location, body, at) "
                "SELECT caller, 'the-second-key', request, status, etag, location, body, at "
                "FROM idempotency WHERE key = 'the-first-key'; END");
        }));
        QCOMPARE(adjust("the-second-key").code(), "in-progress"_ba);
        const auto position = hub.callWith(key, "GET", "/v1/positions/OIL-1/ATH");
        QCOMPARE(position.json().value("on_hand"_L1).toInteger(), 9'000);
    }
};

STOA_TEST(RacedKeyTest)
#include "racedkeytest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QSemaphore>
#include <QTest>
#include <future>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &sku) { return "{\"sku\":\"" + sku + "\",\"names\":{\"en\":\"Race\"}}"; }

} // namespace

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

    /// What the other one made stands in the way here, and is the answer all the same.
    void whatAnotherReplicaMadeIsTheAnswer()
    {
        kit::TestHouse hub;
        const auto key = hub.apiKey({u"catalog.read"_s, u"catalog.edit"_s}, {u"*"_s});
        const auto make = [&](const QByteArray &sku, const QByteArray &name) {
            return hub.callWith(key, "POST", "/v1/items", bodyOf(sku), "Idempotency-Key: " + name + "\r\n");
        };
        QCOMPARE(make("RC-1", "the-first-key").status, 201);
        const QByteArray print = toBase64Url(sha256("POST /v1/items?\n" + bodyOf("RC-2")));
        QSemaphore held;
        QSemaphore free;
        auto other = std::async(std::launch::async, [&] {
            return hub.house().store().housekeep([&](sql::Connection &connection) -> Result<void> {
                held.release();
                free.acquire();
                STOA_TRY(connection.execute("INSERT INTO item (sku, names) VALUES ('RC-2', '{}')"));
                return connection.run(
                    "INSERT INTO idempotency (caller, key, request, status, etag, location, "
                    "body, at) SELECT caller, 'the-second-key', ?1, status, etag, location, "
                    "'{\"sku\":\"RC-2\"}', at FROM idempotency",
                    print);
            });
        });
        held.acquire();
        QSemaphore answered;
        const auto race = [&] {
            auto answer = make("RC-2", "the-second-key");
            answered.release();
            return answer;
        };
        auto one = std::async(std::launch::async, race);
        auto two = std::async(std::launch::async, race);
        // Whoever came second is told at once; the first waits for the store.
        const bool told = answered.tryAcquire(1, 30'000);
        free.release();
        QVERIFY(told);
        QVERIFY(other.get());
        const auto a = one.get();
        const auto b = two.get();
        QCOMPARE((a.status == 409 ? a : b).code(), "in-progress"_ba);
        const auto &answer = a.status == 409 ? b : a;
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.header("idempotent-replayed"), "true"_ba);
        QCOMPARE(answer.json().value("sku"_L1).toString(), u"RC-2"_s);
    }
};

STOA_TEST(RacedKeyTest)
#include "racedkeytest.moc"

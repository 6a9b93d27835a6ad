// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace stoa;
using namespace Qt::StringLiterals;

/// The ledger as a desk reads on in it: what happened last comes first.
class MovementListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movementsComeNewestFirst_data() { kit::addEngineRows(); }
    void movementsComeNewestFirst();
};

void MovementListTest::movementsComeNewestFirst()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto key = hub.apiKey({u"stock.record"_s, u"ledger.read"_s}, {u"ATH"_s});
    // Told in another order than they happened in, two of them at once.
    QByteArrayList told;
    for (const char *at : {"2026-03-01T10:00:00Z", "2026-01-05T10:00:00Z", "2026-02-01T10:00:00Z",
                           "2026-02-01T10:00:00Z", "2025-12-01T10:00:00Z"})
        told.append(QByteArray("{\"sku\":\"OIL-1\",\"kind\":\"sale\",\"quantity\":1000,\"from\":{\"account\":"
                               "\"onHand\",\"location\":\"ATH\"},\"to\":{\"account\":\"customer\"},"
                               "\"occurred_at\":\"")
                    + at + "\"}");
    const auto taken = hub.callWith(key, "POST", "/v1/movements",
                                    "{\"source\":\"till\",\"movements\":[" + told.join(',') + "]}",
                                    kit::TestHouse::freshKey());
    QCOMPARE(taken.status, 201);
    const QByteArray list =
        "/v1/movements?sku=OIL-1&location=ATH&order=newest&limit=2&occurred_to=2026-03-02T00%3A00%3A00Z";
    QStringList times;
    QSet<QString> ids;
    QByteArray cursor;
    int pages = 0;
    do {
        const auto page = hub.callWith(key, "GET", list + cursor);
        QCOMPARE(page.status, 200);
        const auto items = page.json().value("items"_L1).toArray();
        for (const QJsonValue &item : items) {
            times.append(item["occurred_at"_L1].toString().left(10));
            ids.insert(item["id"_L1].toString());
        }
        const QString next = page.json().value("next"_L1).toString();
        cursor = next.isEmpty() ? QByteArray() : "&cursor=" + QUrl::toPercentEncoding(next);
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(
        times,
        (QStringList{u"2026-03-01"_s, u"2026-02-01"_s, u"2026-02-01"_s, u"2026-01-05"_s, u"2025-12-01"_s}));
    QCOMPARE(ids.size(), 5);
    QCOMPARE(pages, 3);
    QCOMPARE(hub.callWith(key, "GET", "/v1/movements?order=oldest").code(), "validation-failed"_ba);
    const auto first = hub.callWith(key, "GET", list).json().value("next"_L1).toString();
    QVERIFY(!first.isEmpty());
    // A cursor goes with its order.
    QCOMPARE(
        hub.callWith(
               key, "GET",
               "/v1/movements?sku=OIL-1&location=ATH&limit=2&occurred_to=2026-03-02T00%3A00%3A00Z&cursor="
                   + QUrl::toPercentEncoding(first))
            .code(),
        "validation-failed"_ba);
}

STOA_TEST(MovementListTest)
#include "movementlisttest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/sampleloader.h"

#include "hub/log/verification.h"

#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class SampleLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loads_data() { kit::addEngineRows(); }
    void loads();
    void completes_what_was_cancelled();

private:
    static SampleOptions small() { return {7, SampleScale::Small, Instant::fromMs(1'772'400'000'000)}; }
};

void SampleLoaderTest::loads()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    int days = 0;
    const auto counts = hub::loadSample(hub.store(), small(), [&days](int done, int total) {
        days = done;
        return done <= total;
    });
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().toString()));
    QVERIFY(days > 0);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM item"), counts->items);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM location"), counts->locations);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM movement"), counts->movements);
    QVERIFY(counts->movements > 1'000);
    const auto check = hub::checkHub(hub.reader());
    QVERIFY(check);
    QVERIFY(check->isSound());
    // Every row of the last weeks is in the streams.
    QCOMPARE(hub.number("SELECT COUNT(DISTINCT key) FROM feed WHERE type = 7"), counts->movements);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM feed WHERE type = 6"),
             hub.number("SELECT COUNT(*) FROM position"));
}

void SampleLoaderTest::completes_what_was_cancelled()
{
    kit::ImportHub whole(sql::Engine::Sqlite);
    QVERIFY(hub::loadSample(whole.store(), small()));
    kit::ImportHub hub(sql::Engine::Sqlite);
    const auto cancelled =
        hub::loadSample(hub.store(), small(), [](int done, int total) { return done < total / 2; });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QVERIFY(hub::loadSample(hub.store(), small()));
    const QByteArray stock =
        "SELECT sku || location || on_hand || '/' || safety FROM position ORDER BY sku, location";
    QCOMPARE(hub.column(stock), whole.column(stock));
    QCOMPARE(hub.column("SELECT id FROM movement ORDER BY id"),
             whole.column("SELECT id FROM movement ORDER BY id"));
}

STOA_TEST(SampleLoaderTest)
#include "sampleloadertest.moc"

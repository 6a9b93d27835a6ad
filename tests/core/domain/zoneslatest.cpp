// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/zonesla.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

SlaBand band(int hours, int low, int high) { return {hours, BasisPoints(low), BasisPoints(high)}; }

/// So many orders of a zone, the first of them at the door after the minutes, the rest after a week.
QList<DoorTime> orders(Zone zone, int all, int inTime, qint64 minutes)
{
    QList<DoorTime> list;
    for (int i = 0; i < all; ++i)
        list.append({zone, i < inTime ? minutes : 7 * 24 * 60});
    return list;
}

} // namespace

class ZoneSlaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standardBands();
    void travelsUnchanged();
    void refuses_data();
    void refuses();
    void verdicts_data();
    void verdicts();
    void noDataIsUnknown();
    void whatIsUnderWay();
};

void ZoneSlaTest::standardBands()
{
    const auto sla = ZoneSla::standard();
    QVERIFY(sla.bands(Zone::Urban) == QList({band(24, 8'500, 9'500), band(48, 9'800, 10'000)}));
    QVERIFY(sla.bands(Zone::Suburban) == QList({band(24, 7'000, 8'500), band(48, 9'000, 9'500)}));
    QVERIFY(sla.bands(Zone::Rural) == QList({band(48, 4'000, 6'000), band(72, 7'500, 8'500)}));
    QVERIFY(sla.bands(Zone::Regional).isEmpty());
}

void ZoneSlaTest::travelsUnchanged()
{
    const auto regional = ZoneSla::accept({{Zone::Regional, {band(72, 0, 10'000)}}, {Zone::Urban, {}}});
    QVERIFY(regional);
    for (const auto &sla : {ZoneSla::standard(), *regional, *ZoneSla::accept({})}) {
        const auto back = ZoneSla::fromJson(sla.toJson());
        QVERIFY(back);
        QVERIFY(*back == sla);
    }
}

void ZoneSlaTest::refuses_data()
{
    QTest::addColumn<QJsonArray>("bands");
    QTest::addColumn<QString>("field");
    const auto item = [](const QJsonValue &hours, const QJsonValue &low, const QJsonValue &high) {
        return QJsonObject{{u"hours"_s, hours}, {u"low_bp"_s, low}, {u"high_bp"_s, high}};
    };
    QTest::newRow("no object") << QJsonArray{24} << u"zones/urban/0"_s;
    QTest::newRow("no hours") << QJsonArray{item(0, 1, 2)} << u"zones/urban/0/hours"_s;
    QTest::newRow("half an hour") << QJsonArray{item(0.5, 1, 2)} << u"zones/urban/0/hours"_s;
    QTest::newRow("low") << QJsonArray{item(24, -1, 2)} << u"zones/urban/0/low_bp"_s;
    QTest::newRow("missing") << QJsonArray{item(24, QJsonValue(), 2)} << u"zones/urban/0/low_bp"_s;
    QTest::newRow("high below low") << QJsonArray{item(24, 9'000, 8'999)} << u"zones/urban/0/high_bp"_s;
    QTest::newRow("over the whole") << QJsonArray{item(24, 9'000, 10'001)} << u"zones/urban/0/high_bp"_s;
    QTest::newRow("hours twice") << QJsonArray{item(24, 1, 2), item(24, 1, 2)} << u"zones/urban/1/hours"_s;
    QTest::newRow("less in more hours")
        << QJsonArray{item(24, 8'000, 9'000), item(48, 7'999, 9'000)} << u"zones/urban/1/low_bp"_s;
    QTest::newRow("less at most in more hours")
        << QJsonArray{item(24, 8'000, 9'000), item(48, 8'000, 8'999)} << u"zones/urban/1/high_bp"_s;
}

void ZoneSlaTest::refuses()
{
    QFETCH(QJsonArray, bands);
    QFETCH(QString, field);
    const auto refused = ZoneSla::fromJson({{u"zones"_s, QJsonObject{{u"urban"_s, bands}}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(ZoneSla::fromJson({}).error().field, u"zones"_s);
    QCOMPARE(ZoneSla::fromJson({{u"zones"_s, QJsonObject{{u"lunar"_s, bands}}}}).error().field,
             u"zones/lunar"_s);
}

void ZoneSlaTest::verdicts_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("inTime");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<int>("share"); // within 24 hours, urban: 85 to 95 %
    QTest::addColumn<SlaVerdict>("verdict");
    const qint64 day = 24 * 60;
    QTest::newRow("below") << 100 << 84 << day << 8'400 << SlaVerdict::Below;
    QTest::newRow("on the lower edge") << 100 << 85 << day << 8'500 << SlaVerdict::Within;
    QTest::newRow("on the upper edge") << 100 << 95 << day << 9'500 << SlaVerdict::Within;
    QTest::newRow("above") << 100 << 96 << day << 9'600 << SlaVerdict::Above;
    QTest::newRow("a minute late") << 100 << 90 << day + 1 << 0 << SlaVerdict::Below;
    QTest::newRow("rounded into the band") << 100'000 << 84'999 << day << 8'500 << SlaVerdict::Below;
    QTest::newRow("rounded out of nothing") << 100'000 << 95'001 << day << 9'500 << SlaVerdict::Above;
    QTest::newRow("one") << 1 << 1 << day << 10'000 << SlaVerdict::Above;
}

void ZoneSlaTest::verdicts()
{
    QFETCH(int, all);
    QFETCH(int, inTime);
    QFETCH(qint64, minutes);
    QFETCH(int, share);
    QFETCH(SlaVerdict, verdict);
    const auto results = evaluate(ZoneSla::standard(), orders(Zone::Urban, all, inTime, minutes));
    QCOMPARE(results.first().orders, all);
    QCOMPARE(results.first().share()->value(), share);
    QCOMPARE(results.first().verdict, verdict);
}

void ZoneSlaTest::noDataIsUnknown()
{
    const auto results = evaluate(ZoneSla::standard(), orders(Zone::Regional, 5, 5, 60));
    QCOMPARE(results.size(), 6);
    for (const SlaResult &result : results) {
        QCOMPARE(result.verdict, SlaVerdict::Unknown);
        QVERIFY(!result.share());
        QCOMPARE(result.orders, 0);
    }
    const auto rural = evaluate(ZoneSla::standard(), orders(Zone::Rural, 10, 5, 60));
    QCOMPARE(rural[4].verdict, SlaVerdict::Within);
    QCOMPARE(rural[5].verdict, SlaVerdict::Below);
    QVERIFY(evaluate(*ZoneSla::accept({}), orders(Zone::Urban, 1, 1, 1)).isEmpty());
}

void ZoneSlaTest::whatIsUnderWay()
{
    const auto results =
        evaluate(ZoneSla::standard(), {{Zone::Urban, 60}, {Zone::Urban, 30 * 60, DoorState::UnderWay}});
    QCOMPARE(results[0].orders, 2); // late for 24 hours
    QCOMPARE(results[0].inTime, 1);
    QCOMPARE(results[1].orders, 1); // nobody knows about 48 yet
    QCOMPARE(results[1].inTime, 1);
}

STOA_TEST(ZoneSlaTest)
#include "zoneslatest.moc"

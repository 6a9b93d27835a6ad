// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkdesk.h"
#include "tests/kit/networkstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    kit::NetworkStage stage;
    NetworkDesk desk{stage.stage.door(), stage.wording, stage.clock};

    bool read()
    {
        return QTest::qWaitFor([this] { return desk.isRead(); }, 10'000);
    }
    const NodeRow &row(const QString &code) { return *desk.node(code); }
};

} // namespace

/// Hours and days of a location, by the clock on its wall.
class PlaceTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsToldByItsOwnClock()
    {
        Scene scene;
        QVERIFY(scene.read());
        // 14:32 in Athens, where the desk is, and 13:32 in Milan, before its pause.
        QCOMPARE(scene.row(u"MIL-BRE"_s).openWord, u"Open until 14:00 (UTC+1)"_s);
        const NodeRow milan = scene.row(u"MIL-BRE"_s);
        QVERIFY(scene.desk.loadSentence(milan, milan.load).startsWith(u"13:00 (UTC+1): "_s));
        const CapacityModel &model = scene.desk.capacity();
        const auto hourOf = [&](const QString &code, int hour) {
            const qsizetype at = model.hours().indexOf(hour);
            return model.rows()[model.rowOf(code)].loads[at].hour;
        };
        QCOMPARE(hourOf(u"ATH-ERM"_s, 14), *Instant::parse(u"2026-11-18T12:00:00Z"));
        QCOMPARE(hourOf(u"MIL-BRE"_s, 14), *Instant::parse(u"2026-11-18T13:00:00Z"));
        const auto mark = [&](const QString &code) {
            return model.data(model.index(model.rowOf(code), 0), role(TableRole::Detail)).toString();
        };
        QCOMPARE(mark(u"ATH-ERM"_s), QString());
        QCOMPARE(mark(u"MIL-BRE"_s), u"UTC+1"_s);
        for (const PeakRow &row : scene.desk.peaks().rows())
            QCOMPARE(row.zone, scene.row(row.code).zone);
    }

    void aDayWhoseClockIsSetHasAllItsHours_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("hours");
        QTest::newRow("usual") << QDate(2026, 11, 18) << qint64(24);
        QTest::newRow("an hour less") << QDate(2026, 3, 29) << qint64(23);
        QTest::newRow("an hour more") << QDate(2026, 10, 25) << qint64(25);
    }
    void aDayWhoseClockIsSetHasAllItsHours()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, hours);
        Scene scene;
        QVERIFY(scene.read());
        const NetworkNode &node = scene.row(u"MIL-BRE"_s).node;
        const OpeningHours always = OpeningHours::always(scene.row(u"MIL-BRE"_s).hours->clock());
        const QList<HourLoad> loads = loadsOfDay(node, always, FulfilmentMethod::Ship, day);
        QCOMPARE(loads.size(), 24);
        qint64 limit = 0;
        for (const HourLoad &load : loads)
            limit += load.limit;
        QCOMPARE(limit, hours * node.settings.terms(FulfilmentMethod::Ship)->perHour);
    }
};

STOA_TEST(PlaceTimesTest)
#include "placetimestest.moc"

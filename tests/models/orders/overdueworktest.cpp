// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/network/networkquery.h"
#include "models/orders/work/workdesk.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// Work is overdue past the time when it was due; what is packed, when its carrier has been.
class OverdueWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packedInTimeIsNotOverdue_data();
    void packedInTimeIsNotOverdue();
    void whatIsKeptTheShortestComesFirst();
};

void OverdueWorkTest::packedInTimeIsNotOverdue_data()
{
    using enum FulfilmentState;
    QTest::addColumn<FulfilmentState>("state");
    QTest::addColumn<int>("cutOff"); // minutes from now; the goods were due an hour ago
    QTest::addColumn<bool>("overdue");
    QTest::newRow("not begun") << Accepted << 120 << true;
    QTest::newRow("picked") << Picked << 120 << true;
    QTest::newRow("packed") << Packed << 120 << false;
    QTest::newRow("left behind") << Packed << -5 << true;
}

void OverdueWorkTest::packedInTimeIsNotOverdue()
{
    QFETCH(FulfilmentState, state);
    QFETCH(int, cutOff);
    QFETCH(bool, overdue);
    kit::WorkStage stage;
    const Wording wording(u"en"_s, QTimeZone("Europe/Athens"));
    const QString id =
        stage.addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}, 60, u"ELTA"_s});
    stage.advance(id, state);
    const Instant now = stage.stage.clock().now();
    stage.run("UPDATE fulfilment SET due_at = " + QByteArray::number(now.plusMs(-3'600'000).msSinceEpoch())
              + ", cut_off_at = " + QByteArray::number(now.plusMs(cutOff * 60'000).msSinceEpoch()));
    const JudgedWord word = WorkWords::due(dueOf(stage.fulfilment(id)), wording.formats(), now);
    QCOMPARE(word.kind == StatusKind::Problem, overdue);
    const auto nodes = kit::awaited(stage.line.store().read(u"test"_s, [now](sql::Connection &connection) {
        return NetworkQuery::nodes(connection, {now, now, now, now});
    }));
    QVERIFY(nodes);
    const auto here = std::ranges::find(*nodes, u"ATH-ERM"_s,
                                        [](const NetworkNode &node) { return node.location.code().text(); });
    QVERIFY(here != nodes->end());
    QCOMPARE(here->open, 1);
    QCOMPARE(here->late, overdue ? 1 : 0);
}

void OverdueWorkTest::whatIsKeptTheShortestComesFirst()
{
    kit::WorkStage stage;
    Wording wording(u"en"_s, QTimeZone("Europe/Athens"));
    // The order in which they were due is the other way round, and one is urgent no more.
    const auto add = [&stage](const QString &number, qint64 due, int hours, OrderPriority priority) {
        const QString id =
            stage.addOrder({number, FulfilmentMethod::Pickup, {{u"MOK-POT-6"_s, 1}}, due, {}, priority});
        stage.advance(id, FulfilmentState::Packed);
        stage.advance(id, FulfilmentState::ReadyForPickup);
        const Instant until = stage.stage.clock().now().plusMs(hours * 3'600'000LL);
        stage.run("UPDATE fulfilment SET expires_at = " + QByteArray::number(until.msSinceEpoch())
                  + " WHERE id = '" + id.toLatin1() + "'");
    };
    add(u"E-1"_s, 100, 47, OrderPriority::High);
    add(u"E-2"_s, 200, 41, OrderPriority::Normal);
    add(u"E-3"_s, 300, 2, OrderPriority::Normal);
    WorkDesk desk(stage.line, wording, stage.stage.clock());
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(WorkList::Ready), 3, kWait);
    QStringList numbers;
    for (const WorkPart &part : desk.rows(WorkList::Ready))
        numbers.append(part.fulfilment.parts().orderNumber);
    QCOMPARE(numbers, (QStringList{u"E-3"_s, u"E-2"_s, u"E-1"_s}));
}

STOA_TEST(OverdueWorkTest)
#include "overdueworktest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/goldendesk.h"
#include "tests/kit/routinghub.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Lab {
    Lab()
        : line(stage)
        , hub(stage, line)
        , wording(u"en"_s)
        , settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
        , desk(line, wording, stage.clock(), settings)
        , simulation(desk)
        , golden(desk, simulation)
    {
        [&] {
            QTRY_VERIFY(desk.isRead());
            QTRY_VERIFY(simulation.isGoldenKnown());
        }();
    }
    const GoldenRow *row(const QString &code) const
    {
        const auto &rows = simulation.golden();
        const auto it = std::ranges::find(rows, code, &GoldenRow::code);
        return it == rows.end() ? nullptr : &*it;
    }
    const kit::FakeLine::Call &lastChange() const
    {
        for (auto it = line.calls.crbegin(); it != line.calls.crend(); ++it) {
            if (it->method != "GET" && it->path.startsWith(routingwire::kGoldenOrders))
                return *it;
        }
        qFatal("nothing was changed");
    }

    kit::DeskStage stage;
    kit::FakeLine line;
    kit::RoutingHub hub;
    Wording wording;
    QTemporaryDir folder;
    QSettings settings;
    PolicyDesk desk;
    SimulationDesk simulation;
    GoldenDesk golden;
};

} // namespace

class GoldenDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsKeptByItsNumber()
    {
        Lab lab;
        const auto code = kit::awaited(lab.golden.keep(u"E-104382"_s, u"Two parcels"_s));
        QVERIFY(code);
        QCOMPARE(*code, u"G-26"_s);
        QCOMPARE(lab.lastChange().method, "POST"_ba);
        QCOMPARE(lab.lastChange().body["policy"_L1].toString(), u"GR-IT"_s);
        QCOMPARE(lab.lastChange().body["order"_L1].toString(), u"E-104382"_s);
        // It is run at once.
        QTRY_VERIFY(lab.row(u"G-26"_s));
        QCOMPARE(lab.row(u"G-26"_s)->name, u"Two parcels"_s);
    }

    void anOrderThatCannotBeKeptSaysWhy()
    {
        Lab lab;
        const auto unknown = kit::awaited(lab.golden.keep(u"E-404"_s, u"x"_s));
        QVERIFY(!unknown);
        QVERIFY(GoldenDesk::orderFault(unknown.error()).contains(u"no order of this number"_s));
        const auto early = kit::awaited(lab.golden.keep(u"E-409"_s, u"x"_s));
        QVERIFY(!early);
        QVERIFY(GoldenDesk::orderFault(early.error()).contains(u"not routed yet"_s));
        QVERIFY(GoldenDesk::orderFault(Error::of(Problem::Overloaded)).isEmpty());
    }

    void aNameIsChangedWithTheTagThatWasRead()
    {
        Lab lab;
        lab.hub.goldenVersion = 7;
        QVERIFY(kit::awaited(lab.golden.rename(u"G-17"_s, u"Gift set"_s)));
        QCOMPARE(lab.lastChange().headers.value("if-match"), "\"7\""_ba);
        QVERIFY(!lab.lastChange().body.contains("expect"_L1));
        QTRY_COMPARE(lab.row(u"G-17"_s)->name, u"Gift set"_s);
    }

    void theNewOutcomeIsAcceptedAndTakenBack()
    {
        Lab lab;
        QVERIFY(!lab.row(u"G-17"_s)->passed);
        const auto before = kit::awaited(lab.golden.accept(u"G-17"_s));
        QVERIFY(before);
        QCOMPARE((*before)["nodes"_L1].toArray(), QJsonArray{u"MIL-BRE"_s});
        QCOMPARE(lab.lastChange().body["version"_L1].toInt(), 14);
        QTRY_VERIFY(lab.row(u"G-17"_s)->passed);
        QVERIFY(kit::awaited(lab.golden.expect(u"G-17"_s, *before)));
        QCOMPARE(lab.hub.expected, *before);
        // What was not looked at before is not looked at then.
        QVERIFY(kit::awaited(lab.golden.expect(u"G-17"_s, {{u"parts"_s, 1}})));
        QCOMPARE(lab.hub.expected, (QJsonObject{{u"parts"_s, 1}}));
        QVERIFY(kit::awaited(lab.golden.expect(u"G-17"_s, *before)));
        QTRY_VERIFY(!lab.row(u"G-17"_s)->passed);
    }

    void oneIsRemoved()
    {
        Lab lab;
        QVERIFY(kit::awaited(lab.golden.remove(u"G-03"_s)));
        QTRY_VERIFY(!lab.row(u"G-03"_s));
        QVERIFY(!kit::awaited(lab.golden.remove(u"G-03"_s)));
    }

    void theDecisionStandsBesideWhatWasExpected()
    {
        Lab lab;
        const auto read = kit::awaited(lab.golden.decision(u"G-17"_s));
        QVERIFY(read);
        QCOMPARE(read->name, u"Gift set to Milano"_s);
        QCOMPARE(read->version, u"v14"_s);
        QVERIFY(read->differs);
        QVERIFY(read->expected.first().endsWith(u"from Milano Brera."_s));
        QVERIFY(!read->expectedBy.isEmpty());
        QVERIFY(read->got.first().startsWith(u"2 parcel"_s));
        QVERIFY(read->got.first().contains(u"Athens Ermou"_s));
        QCOMPARE(read->parts.size(), 2);
        QVERIFY2(read->parts[0].startsWith(u"Athens Ermou: 2 × A"_s), qPrintable(read->parts[0]));
        QVERIFY2(read->parts[1].startsWith(u"Milano Brera: 1 × B"_s), qPrintable(read->parts[1]));
        QVERIFY2(read->parts[0].contains(u"(UTC+2)"_s), qPrintable(read->parts[0]));
        QCOMPARE(read->candidates.size(), 3);
    }

    void nothingIsDoneWithoutTheHubOrTheRight()
    {
        Lab lab;
        QVERIFY(lab.golden.whyNot().isEmpty());
        lab.line.signIn({Permission::RoutingEdit}, SessionState::Offline);
        QVERIFY(lab.golden.whyNot().contains(u"hub"_s));
        lab.line.signIn({Permission::NetworkRead});
        QVERIFY(!lab.golden.whyNot().isEmpty());
        lab.line.signIn({Permission::RoutingEdit});
        lab.hub.refuses = Error::of(Problem::VersionConflict);
        QCOMPARE(kit::awaited(lab.golden.rename(u"G-17"_s, u"x"_s)).error().code(), Problem::VersionConflict);
        QVERIFY(!kit::awaited(lab.golden.accept(u"G-17"_s)));
    }
};

STOA_TEST(GoldenDeskTest)
#include "goldendesktest.moc"

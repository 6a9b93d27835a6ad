// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/simulationdesk.h"
#include "tests/kit/routinghub.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
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
    {
        [&] {
            QTRY_VERIFY(desk.isRead());
        }();
    }
    void run()
    {
        QVERIFY(kit::awaited(simulation.start()));
        QTRY_VERIFY(!simulation.isRunning());
    }
    const SimulationMeasure &measure(const QString &id)
    {
        const auto &model = simulation.measures();
        return model.at(model.rowOf(id));
    }

    kit::DeskStage stage;
    kit::FakeLine line;
    kit::RoutingHub hub;
    Wording wording;
    QTemporaryDir folder;
    QSettings settings;
    PolicyDesk desk;
    SimulationDesk simulation;
};

} // namespace

class SimulationDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void progressIsToldUntilItIsDone()
    {
        Lab lab;
        lab.hub.steps = 2;
        QVERIFY(kit::awaited(lab.simulation.start()));
        QVERIFY(lab.simulation.isRunning());
        QVERIFY(!lab.simulation.whyNoStart().isEmpty());
        QTRY_VERIFY(lab.simulation.run()->done > 0);
        QCOMPARE(lab.simulation.run()->total, 37'440);
        QTRY_VERIFY(!lab.simulation.isRunning());
        QCOMPARE(lab.simulation.run()->state, routingwire::RunState::Done);
        QCOMPARE(lab.simulation.subjects(), (QStringList{u"v13 active"_s, u"v14 draft"_s, u"v12 earlier"_s}));
        QVERIFY(lab.simulation.problem().isEmpty());
    }

    void theRequestNamesPoliciesOrdersAndStock()
    {
        Lab lab;
        SimulationDesk::Range range = lab.simulation.range();
        range.channel = u"web"_s;
        lab.simulation.setRange(range);
        lab.run();
        const auto post = std::ranges::find_if(lab.line.calls, [](const auto &call) {
            return call.path == routingwire::kSimulations && call.method == "POST";
        });
        QVERIFY(post != lab.line.calls.end());
        QCOMPARE(post->body["policies"_L1].toArray().size(), 3);
        const QJsonValue recorded = post->body["orders"_L1]["recorded"_L1];
        QCOMPARE(recorded["channel"_L1].toString(), u"web"_s);
        QVERIFY(Instant::parse(recorded["from"_L1].toString()));
        QCOMPARE(post->body["stock_at"_L1], recorded["from"_L1]);
        QCOMPARE(routingwire::Request::fromJson(post->body).toJson(), post->body);
    }

    void cancellingLeavesNothing()
    {
        Lab lab;
        lab.hub.steps = 1'000;
        QVERIFY(kit::awaited(lab.simulation.start()));
        lab.simulation.cancel();
        QTRY_VERIFY(!lab.simulation.isRunning());
        QCOMPARE(lab.simulation.run()->state, routingwire::RunState::Cancelled);
        QVERIFY(!lab.simulation.problem().isEmpty());
        QCOMPARE(lab.simulation.measures().rowCount(), 0);
        QVERIFY(lab.simulation.whyNoStart().isEmpty());
    }

    void aChangedDraftIsSavedFirst()
    {
        Lab lab;
        RoutingDraft draft = lab.desk.draft();
        draft.policy.strategies[0].limits.maxParts = 5;
        lab.desk.setDraft(draft);
        lab.run();
        QVERIFY(!lab.desk.isChanged());
        QVERIFY(lab.simulation.isOfDraft());
        lab.hub.refuses = Error::of(Problem::IllegalTransition);
        draft.policy.strategies[0].limits.maxParts = 6;
        lab.desk.setDraft(draft);
        QVERIFY(!kit::awaited(lab.simulation.start()));
        QVERIFY(!lab.simulation.isRunning());
    }

    void measuresAreJudgedByTheirDirection()
    {
        Lab lab;
        const QAbstractItemModelTester tester(&lab.simulation.measures(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        lab.run();
        using Judgement = SimulationMeasure::Judgement;
        QCOMPARE(lab.measure(u"orders"_s).judgement, Judgement::Same);
        QCOMPARE(lab.measure(u"inTime"_s).figures, (QStringList{u"93.4 %"_s, u"94.9 %"_s, u"91.2 %"_s}));
        QCOMPARE(lab.measure(u"inTime"_s).difference, u"+1.5 pt"_s);
        QCOMPARE(lab.measure(u"inTime"_s).judgement, Judgement::Better);
        QCOMPARE(lab.measure(u"split"_s).difference, u"\u22123.1 pt"_s);
        QCOMPARE(lab.measure(u"split"_s).judgement, Judgement::Better);
        QCOMPARE(lab.measure(u"costPerOrder"_s).figures[1], u"€6.94"_s);
        QCOMPARE(lab.measure(u"cost"_s).difference, u"\u2212€2,246.40"_s);
        QCOMPARE(lab.measure(u"filled"_s).judgement, Judgement::Worse);
        QCOMPARE(lab.measure(u"emptied"_s).judgement, Judgement::Worse);
        QCOMPARE(lab.measure(u"days"_s).figures.first(2), (QStringList{u"1.94"_s, u"1.81"_s}));
        QCOMPARE(lab.measure(u"zone.urban.24"_s).title, u"Urban within 24 h"_s);
        const auto charts = lab.simulation.charts();
        QCOMPARE(charts.size(), 3);
        QCOMPARE(charts[0].values, (QList<double>{93.4, 94.9, 91.2}));
        const auto ships = lab.simulation.whoShips();
        QCOMPARE(ships.first().name, u"Stores"_s);
        QCOMPARE(ships.first().shares, (QList<double>{46.0, 53.0}));
        QCOMPARE(lab.simulation.strategyShare(u"Urban next day"_s), u"41 %"_s);
        QCOMPARE(lab.simulation.strategyShare(u"no such one"_s), QString());
    }

    void onlyWhatRanIsShown()
    {
        Lab lab;
        auto &measures = lab.simulation.measures();
        const QAbstractItemModelTester tester(&measures,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto ran = [&lab](const QList<int> &versions) {
            QJsonArray policies;
            for (const int version : versions)
                policies.append(QJsonObject{{u"code"_s, u"GR-IT"_s}, {u"version"_s, version}});
            // As by another program.
            QVERIFY(lab.hub.answer({"POST", routingwire::kSimulations, {{u"policies"_s, policies}}, {}}));
            lab.simulation.load(u"sim_other"_s);
            QTRY_VERIFY(lab.simulation.run() && lab.simulation.run()->isOver());
        };
        ran({14});
        QCOMPARE(lab.simulation.tableNames(), QStringList{u"v14"_s});
        QVERIFY(!lab.simulation.isComparison());
        QCOMPARE(measures.columnCount(), 2);
        QCOMPARE(measures.index(measures.rowOf(u"inTime"_s), 1).data().toString(), u"94.9 %"_s);
        QVERIFY(lab.measure(u"inTime"_s).difference.isEmpty());
        // Without the version that it would be compared with.
        ran({14, 12});
        QCOMPARE(lab.simulation.tableNames(), (QStringList{u"v12"_s, u"v14"_s}));
        QVERIFY(lab.simulation.isComparison());
        QCOMPARE(measures.columnCount(), 5);
        QCOMPARE(lab.measure(u"inTime"_s).difference, u"+3.7 pt"_s);
        // Without the draft.
        ran({12, 13});
        QCOMPARE(lab.simulation.tableNames(), (QStringList{u"v12"_s, u"v13"_s}));
        QVERIFY(!lab.simulation.isComparison());
        QCOMPARE(measures.columnCount(), 3);
        const QString path = lab.folder.filePath(u"comparison.csv"_s);
        QVERIFY(lab.simulation.exportTo(path, ExportFormat::Csv));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().trimmed().endsWith("v12 earlier,v13 active"));
    }

    void zonesAreHeldAgainstTheirGoals()
    {
        Lab lab;
        lab.run();
        const QList<ZoneGoalRow> rows = lab.simulation.zoneGoals();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].word, u"within the goal"_s);
        QCOMPARE(rows[0].goal, u"85–95 %"_s);
        QCOMPARE(rows[1].word, u"below the goal"_s);
        QCOMPARE(rows[1].kind, StatusKind::Attention);
    }

    void theComparisonIsExported()
    {
        Lab lab;
        lab.run();
        const QString path = lab.folder.filePath(u"comparison.csv"_s);
        QVERIFY(lab.simulation.exportTo(path, ExportFormat::Csv));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), lab.simulation.measures().rowCount() + 1);
        QVERIFY(lines[0].contains("v14 draft"));
        QVERIFY(lab.simulation.exportTo(lab.folder.filePath(u"comparison.xlsx"_s), ExportFormat::Xlsx));
    }

    void aGoldenOrderThatDiffersSaysHow()
    {
        Lab lab;
        QTRY_VERIFY(lab.simulation.isGoldenKnown());
        QCOMPARE(lab.simulation.golden().size(), 25);
        const GoldenRow &first = lab.simulation.golden().first();
        QCOMPARE(first.code, u"G-17"_s);
        QVERIFY(!first.passed);
        QVERIFY(first.sentence.contains(u"Milano Brera"_s));
        QVERIFY(first.sentence.contains(u"v14 sends 2, from Athens Ermou"_s));
    }

    void whatStandsInTheWayIsSaid()
    {
        Lab lab;
        QTRY_VERIFY(lab.simulation.isGoldenKnown());
        QVERIFY(lab.simulation.obstacleSentence().contains(u"it was not simulated"_s));
        QVERIFY(lab.simulation.obstacleSentence().contains(u"golden order G-17 differs"_s));
        for (const auto &obstacle : lab.simulation.obstacles())
            QVERIFY(!obstacle.remedy.isEmpty());
        lab.run();
        QVERIFY(lab.simulation.whyNoAttaching().isEmpty());
        lab.hub.goldenPass = true;
        QVERIFY(kit::awaited(lab.simulation.attach()));
        QTRY_COMPARE(lab.simulation.obstacleSentence(), QString());
        // Nobody approves what he wrote himself.
        lab.hub.changedBy = kit::FakeLine::self();
        RoutingDraft draft = lab.desk.draft();
        draft.policy.strategies[0].limits.maxParts = 5;
        lab.desk.setDraft(draft);
        QVERIFY(lab.simulation.obstacleSentence().contains(u"not saved"_s));
        QVERIFY(kit::awaited(lab.desk.save()));
        QCOMPARE(lab.desk.number(), 15);
        QVERIFY(lab.simulation.obstacleSentence().contains(u"second person"_s));
    }

    void oneWithoutOrdersIsNone()
    {
        Lab lab;
        lab.hub.goldenPass = true;
        lab.hub.orders = 0;
        lab.run();
        QVERIFY(lab.simulation.wasEmpty());
        QVERIFY(lab.simulation.problem().contains(u"no orders"_s));
        QCOMPARE(lab.simulation.whyNoAttaching(), lab.simulation.problem());
        QVERIFY(lab.simulation.obstacleSentence().contains(u"no orders"_s));
        QVERIFY(!lab.simulation.obstacleSentence().contains(u"not simulated"_s));
        lab.hub.orders = 1;
        lab.run();
        QVERIFY(lab.simulation.problem().isEmpty());
        QVERIFY(kit::awaited(lab.simulation.attach()));
        QTRY_COMPARE(lab.simulation.obstacleSentence(), QString());
        // One that was attached while nobody looked at that.
        Error refusal = Error::of(Problem::IllegalTransition);
        refusal.reasons = {u"nothingSimulated"_s};
        lab.hub.refuses = refusal;
        QVERIFY(!kit::awaited(lab.simulation.activate(14)));
        QVERIFY(lab.simulation.obstacleSentence().contains(u"no orders"_s));
    }

    void whatTheHubFindsInTheWayIsSaid()
    {
        Lab lab;
        lab.run();
        lab.hub.goldenPass = true;
        QVERIFY(kit::awaited(lab.simulation.attach()));
        QTRY_COMPARE(lab.simulation.obstacleSentence(), QString());
        Error refusal = Error::of(Problem::IllegalTransition);
        refusal.reasons = {u"superseded"_s, u"fourEyes"_s, u"golden/G-99"_s};
        lab.hub.refuses = refusal;
        const auto refused = kit::awaited(lab.simulation.activate(14));
        QVERIFY(!refused);
        QVERIFY(lab.simulation.obstacleSentence().contains(u"second person"_s));
        QVERIFY(lab.simulation.obstacleSentence().contains(u"another state"_s));
        // Golden orders were run again and pass by now.
        QTRY_VERIFY(!lab.simulation.obstacleSentence().contains(u"G-99"_s));
        QVERIFY(lab.simulation.obstacleSentence().contains(u"second person"_s));
        // It was about the version as it was.
        lab.hub.refuses = {};
        QVERIFY(kit::awaited(lab.desk.setOwner(14, u"giulia"_s)));
        QCOMPARE(lab.simulation.obstacleSentence(), QString());
        QVERIFY(kit::awaited(lab.simulation.activate(14)));
    }

    void resultsOfADiscardedDraftGoWithIt()
    {
        Lab lab;
        lab.run();
        QVERIFY(lab.simulation.draftSubject() >= 0);
        QVERIFY(kit::awaited(lab.desk.discardStored()));
        QVERIFY(!lab.simulation.run());
    }
};

STOA_TEST(SimulationDeskTest)
#include "simulationdesktest.moc"

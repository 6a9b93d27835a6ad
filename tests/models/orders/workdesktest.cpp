// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/bulkwork.h"
#include "models/orders/work/packjob.h"
#include "models/orders/work/pickuplist.h"
#include "models/orders/work/pickwalk.h"
#include "models/orders/work/workcolumns.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

namespace {
using enum FulfilmentState;
} // namespace

/// What a store has to do: lists, verbs and papers, all without a hub.
class WorkDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingStandsInItsList();
    void theMostPressingComesFirst();
    void acceptingManyGivesAResultForEach();
    void whatIsPackedIsShippedWithItsCarrier();
    void packingNeedsEveryUnit();
    void theBoxFitsTheWeight();
    void readyStartsTheClock();
    void theCustomerIsFoundByAnyCode();
    void checkInAndHandover();
    void whatNobodyCollectsGoesBack();
    void tasksAreClosedWithANote();
    void tasksOfNoPlaceAreOfCustomerService();
    void wordsOfTimes();
    void aClerkWithoutTheRightIsTold();
    void boxesComeFromTheSettings();

private:
    void make();
    /// The lists show what was done last.
    void read();
    QStringList codes(WorkList list) const;
    const WorkPart &part(const QString &id) const { return *m_desk->part(id); }

    std::unique_ptr<kit::WorkStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<WorkDesk> m_desk;
};

void WorkDeskTest::init()
{
    m_stage = std::make_unique<kit::WorkStage>();
    m_wording = std::make_unique<Wording>(u"en"_s, QTimeZone("Europe/Athens"));
}

void WorkDeskTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void WorkDeskTest::make()
{
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
    m_desk->setBoxes({{u"S"_s, 90, 1'000}, {u"M"_s, 180, 3'000}, {u"L"_s, 320, 8'000}});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isRead(), kWait);
}

void WorkDeskTest::read()
{
    QSignalSpy changed(m_desk.get(), &WorkDesk::changed);
    m_stage->tellAll();
    QVERIFY(changed.wait(kWait));
}

QStringList WorkDeskTest::codes(WorkList list) const
{
    QStringList codes;
    for (const WorkPart &row : m_desk->rows(list))
        codes.append(row.fulfilment.parts().orderNumber);
    return codes;
}

void WorkDeskTest::everythingStandsInItsList()
{
    m_stage->fillDay();
    make();
    QAbstractItemModelTester lists(&m_desk->table(WorkList::ToPick));
    QAbstractItemModelTester waves(&m_desk->waves());
    QCOMPARE(m_desk->count(WorkList::ToAccept), 3);
    QCOMPARE(codes(WorkList::ToPick),
             (QStringList{u"E-104377"_s, u"E-104380"_s, u"E-104385"_s, u"E-104386"_s}));
    QCOMPARE(m_desk->count(WorkList::Picking), 3);
    QCOMPARE(m_desk->count(WorkList::ToPack), 2);
    QCOMPARE(m_desk->count(WorkList::ToShip), 3);
    QCOMPARE(codes(WorkList::ToTell), QStringList{u"E-104340"_s});
    QCOMPARE(m_desk->count(WorkList::Ready), 2);
    QCOMPARE(codes(WorkList::Here), QStringList{u"E-104333"_s});
    // Its time is over, whether or not the hub has said so yet.
    QCOMPARE(codes(WorkList::Expired), QStringList{u"E-104310"_s});
    QCOMPARE(m_desk->waves().rowCount(), 1);
    const WaveRow wave = m_desk->waves().at(0);
    QCOMPARE(wave.id, u"W-7"_s);
    QCOMPARE(wave.orders, 3);
    QCOMPARE(wave.units, 18'000);
    QCOMPARE(m_desk->sheet().lastWave, 7);
    QCOMPARE(m_desk->nextWave(), u"W-8"_s);
    // Without the hub another desk may count the same: this one puts its own letters behind.
    m_stage->line.setStatus(m_stage->line.offline());
    QCOMPARE(m_desk->nextWave(), u"W-8-01"_s);
    QCOMPARE(m_desk->tasks().rowCount(), 2);
    QCOMPARE(m_desk->returns().rowCount(), 1);
    QCOMPARE(m_desk->quarantine().rowCount(), 2);
}

void WorkDeskTest::theMostPressingComesFirst()
{
    m_stage->addOrder({u"E-3"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}, 300});
    m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}, 20});
    m_stage->addOrder(
        {u"E-2"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}, 400, u"ELTA"_s, OrderPriority::High});
    make();
    QCOMPARE(codes(WorkList::ToAccept), (QStringList{u"E-2"_s, u"E-1"_s, u"E-3"_s}));
    const WorkPart &soon = m_desk->rows(WorkList::ToAccept)[1];
    QCOMPARE(WorkWords::due(soon, m_desk->formats(), m_desk->now()).kind, StatusKind::Attention);
}

void WorkDeskTest::acceptingManyGivesAResultForEach()
{
    QStringList ids;
    for (const QString &number : {u"E-1"_s, u"E-2"_s, u"E-3"_s})
        ids.append(m_stage->addOrder({number, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}}));
    make();
    // Somebody else has given the second one back meanwhile.
    m_stage->advance(ids[1], Rejected);
    BulkWork work(*m_desk, BulkWork::Verb::Accept, ids);
    QTRY_VERIFY_WITH_TIMEOUT(work.isRehearsed(), kWait);
    QCOMPARE(work.count(), 3);
    QCOMPARE(work.refusedCount(), 1);
    QVERIFY(work.rows().at(1).refused);
    QCOMPARE(kit::awaited(work.submit()), 2);
    QCOMPARE(work.doneCount(), 2);
    QVERIFY(work.rows().at(0).done && !work.rows().at(1).done);
    QCOMPARE(m_stage->fulfilment(ids[0]).state(), Accepted);
    QCOMPARE(m_stage->fulfilment(ids[2]).state(), Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(WorkList::ToPick), 2, kWait);
    // They wait for the hub, and say so.
    QCOMPARE(m_desk->rows(WorkList::ToPick).first().local, LocalMark::Waiting);
    const auto bodies = m_stage->outbox();
    QCOMPARE(bodies.size(), 2);
    QCOMPARE(bodies.first().value("reference"_L1).toString(), u"E-1 F1"_s);
}

void WorkDeskTest::whatIsPackedIsShippedWithItsCarrier()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 2}}});
    m_stage->advance(id, Packed);
    make();
    BulkWork work(*m_desk, BulkWork::Verb::Ship, {id});
    QTRY_VERIFY_WITH_TIMEOUT(work.isRehearsed(), kWait);
    QCOMPARE(kit::awaited(work.submit()), 1);
    QCOMPARE(m_stage->fulfilment(id).state(), Shipped);
    QCOMPARE(m_stage->fulfilment(id).parts().handover->to, u"carrier"_s);
    QCOMPARE(m_stage->figure("on_hand", u"MOK-POT-6"_s), 38'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(WorkList::ToShip), 0, kWait);
    const auto entries = kit::awaited(m_stage->stage.store().outbox(OutboxPart::Open));
    QCOMPARE(entries->last().type, QString(nameOf(CommandType::FulfilmentHandover)));
}

void WorkDeskTest::packingNeedsEveryUnit()
{
    const QString id =
        m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 2}, {u"MOK-POT-6"_s, 1}}});
    m_stage->advance(id, Picked);
    make();
    PackJob job(*m_desk, id);
    QList<ScanVerdict> verdicts;
    connect(&job, &PackJob::answered, this, [&](const ScanVerdict &verdict) { verdicts.append(verdict); });
    QVERIFY(!job.whyNot().isEmpty());
    job.scan(m_stage->gtin(u"CER-BWL-AEG"_s));
    QVERIFY(verdicts.last().isRight());
    QCOMPARE(job.checkedUnits(), 1'000);
    job.scan(u"cer-bwl-aeg"_s);
    job.scan(u"CER-BWL-AEG"_s);
    QCOMPARE(verdicts.last().kind, ScanVerdict::Kind::TooMany);
    job.scan(u"JUT-RUG-120"_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.last().kind, ScanVerdict::Kind::Wrong, kWait);
    QVERIFY(verdicts.last().sentence.contains(u"Jute rug"_s));
    QVERIFY(!job.whyNot().isEmpty());
    job.toggle(2);
    QCOMPARE(job.whyNot(), QString());
    job.setWeight(u"1.24"_s);
    job.setTracking(u"1Z999"_s);
    QVERIFY(kit::awaited(job.pack()));
    const Fulfilment packed = m_stage->fulfilment(id);
    QCOMPARE(packed.state(), Packed);
    QCOMPARE(packed.parts().weight, 1'240);
    QCOMPARE(packed.parts().tracking, u"1Z999"_s);
    QVERIFY(!packed.parts().box.isEmpty());
}

void WorkDeskTest::theBoxFitsTheWeight()
{
    m_stage->weigh(u"CER-BWL-AEG"_s, 700);
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 2}}});
    m_stage->advance(id, Picked);
    make();
    PackJob job(*m_desk, id);
    QCOMPARE(job.box(), u"M"_s);
    QCOMPARE(job.expectedGrams(), 1'580);
    QVERIFY(job.isWeightKnown());
    job.setBox(u"L"_s);
    QCOMPARE(job.grams(), 1'720);
    job.setWeight(u"heavy"_s);
    QVERIFY(!job.weightError().isEmpty());
    job.setWeight(u""_s);
    QVERIFY(job.weightError().isEmpty());
}

void WorkDeskTest::readyStartsTheClock()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Pickup, {{u"MOK-POT-6"_s, 1}}});
    m_stage->advance(id, Packed);
    make();
    QCOMPARE(codes(WorkList::ToTell), QStringList{u"E-1"_s});
    QVERIFY(kit::awaited(m_desk->advance(part(id), m_desk->stepOf(part(id), ReadyForPickup))));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(WorkList::Ready), 1, kWait);
    QVERIFY(part(id).fulfilment.parts().expiresAt);
    QCOMPARE(WorkWords::expiry(part(id), m_desk->formats(), m_desk->now()).kind, StatusKind::Ok);
}

void WorkDeskTest::theCustomerIsFoundByAnyCode()
{
    m_stage->fillDay();
    make();
    PickupList list(*m_desk);
    QAbstractItemModelTester tester(&list.rows());
    QCOMPARE(list.rows().rowCount(), 5);
    list.setText(u"331"_s);
    QCOMPARE(list.rows().rowCount(), 1);
    QCOMPARE(list.rows().at(0).fulfilment.parts().orderNumber, u"E-104331"_s);
    list.setText(u"e-104332 f1"_s);
    QCOMPARE(list.rows().rowCount(), 1);
    list.setText(u"panda"_s);
    QCOMPARE(list.rows().rowCount(), 1);
    list.setText(u"pappa"_s);
    QCOMPARE(list.rows().rowCount(), 5);
    list.setText(u"31"_s);
    QCOMPARE(list.rows().rowCount(), 0);
    list.setText({});
    list.setLists({WorkList::Here});
    QCOMPARE(list.rows().rowCount(), 1);
    QVERIFY(m_desk->partOfCode(u"E-104366"_s));
    QVERIFY(!m_desk->partOfCode(u"E-1"_s));
}

void WorkDeskTest::checkInAndHandover()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Curbside, {{u"MOK-POT-6"_s, 1}}});
    m_stage->advance(id, ReadyForPickup);
    make();
    FulfilmentStep here = m_desk->stepOf(part(id), CheckedIn);
    here.bay = u"3"_s;
    here.car = u"red Yaris"_s;
    QVERIFY(kit::awaited(m_desk->advance(part(id), here)));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(WorkList::Here), 1, kWait);
    QCOMPARE(part(id).fulfilment.parts().car, u"red Yaris"_s);
    FulfilmentStep over = m_desk->stepOf(part(id), Collected);
    over.handedTo = u"deputy"_s;
    over.proof = u"idCard"_s;
    QVERIFY(kit::awaited(m_desk->advance(part(id), over)));
    const Fulfilment gone = m_stage->fulfilment(id);
    QCOMPARE(gone.state(), Collected);
    QCOMPARE(gone.parts().handover->proof, u"idCard"_s);
    QCOMPARE(m_stage->figure("on_hand", u"MOK-POT-6"_s), 39'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(WorkList::Here), 0, kWait);
}

void WorkDeskTest::whatNobodyCollectsGoesBack()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Pickup, {{u"MOK-POT-6"_s, 2}}});
    m_stage->advance(id, ReadyForPickup);
    m_stage->run("UPDATE fulfilment SET expires_at = 1000");
    make();
    QCOMPARE(m_desk->count(WorkList::Expired), 1);
    BulkWork work(*m_desk, BulkWork::Verb::Expire, {id});
    QTRY_VERIFY_WITH_TIMEOUT(work.isRehearsed(), kWait);
    QCOMPARE(kit::awaited(work.submit()), 1);
    QCOMPARE(m_stage->fulfilment(id).state(), Cancelled);
    QCOMPARE(m_stage->figure("reserved", u"MOK-POT-6"_s), 0);
    // Somebody puts it back, and somebody pays back.
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->tasks().rowCount(), 2, kWait);
}

void WorkDeskTest::tasksAreClosedWithANote()
{
    m_stage->fillDay();
    make();
    const WorkTask task = m_desk->tasks().at(0);
    QVERIFY(kit::awaited(m_desk->closeTask(task, TaskState::Done, u"counted twice"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->tasks().rowCount(), 1, kWait);
    QCOMPARE(m_stage->outbox().last().value("note"_L1).toString(), u"counted twice"_s);
}

void WorkDeskTest::tasksOfNoPlaceAreOfCustomerService()
{
    m_stage->run("INSERT INTO task (id, location, kind, subject, created_at) VALUES "
                 "('tsk_01890000-0000-7000-8000-000000000001', '', 'refund', 'ord_x', 0), "
                 "('tsk_01890000-0000-7000-8000-000000000002', 'ATH-KIF', 'refund', 'ord_y', 0)");
    using enum Permission;
    m_stage->line.signIn({OrderRead, OrderWork});
    make();
    QCOMPARE(m_desk->tasks().rowCount(), 0);
    m_stage->line.signIn({OrderRead, OrderEdit, OrderReturn, ContactRead});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->tasks().rowCount(), 1, kWait);
    const WorkTask task = m_desk->tasks().at(0);
    QCOMPARE(task.task.location, QString());
    QCOMPARE(m_desk->whyNotClosed(task), QString());
    WorkTask elsewhere = task;
    elsewhere.task.location = u"ATH-ERM"_s;
    QVERIFY(!m_desk->whyNotClosed(elsewhere).isEmpty());
    QVERIFY(kit::awaited(m_desk->closeTask(task, TaskState::Done, {})));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->tasks().rowCount(), 0, kWait);
}

void WorkDeskTest::wordsOfTimes()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}, -12});
    make();
    const JudgedWord due = WorkWords::due(part(id), m_desk->formats(), m_desk->now());
    QCOMPARE(due.kind, StatusKind::Problem);
    QVERIFY(due.word.contains(u"12"_s));
    const auto now = m_desk->now();
    QCOMPARE(WorkWords::cutOff(now.plusSeconds(3'600), m_desk->formats(), now).kind, StatusKind::None);
    QCOMPARE(WorkWords::cutOff(now.plusSeconds(600), m_desk->formats(), now).kind, StatusKind::Attention);
    QCOMPARE(WorkWords::cutOff(now.plusSeconds(-1), m_desk->formats(), now).kind, StatusKind::Problem);
}

void WorkDeskTest::aClerkWithoutTheRightIsTold()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}});
    m_stage->line.signIn({Permission::OrderRead, Permission::StockRead, Permission::CatalogRead});
    make();
    QVERIFY(!m_desk->whyNot(Permission::OrderWork).isEmpty());
    QCOMPARE(m_desk->count(WorkList::ToAccept), 1);
    // Who gets it is not to be seen.
    QCOMPARE(part(id).name, QString());
    QVERIFY(!kit::awaited(m_desk->advance(part(id), m_desk->stepOf(part(id), Accepted))));
}

void WorkDeskTest::boxesComeFromTheSettings()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"boxes.ini"_s), QSettings::IniFormat);
    QCOMPARE(readBoxes(settings).size(), 4);
    saveBoxes(settings, {{u"Crate"_s, 900, 30'000}, {u"Bag"_s, 10, 500}});
    const QList<PackBox> boxes = readBoxes(settings);
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.first().code, u"Bag"_s);
    QCOMPARE(boxFor(boxes, 400)->code, u"Bag"_s);
    QCOMPARE(boxFor(boxes, 501)->code, u"Crate"_s);
    QCOMPARE(boxFor(boxes, 90'000)->code, u"Crate"_s);
    QVERIFY(!boxFor({}, 1));
}

STOA_TEST(WorkDeskTest)
#include "workdesktest.moc"

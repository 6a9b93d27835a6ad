// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/pickwalk.h"
#include "core/store/orders/fulfilmentrepository.h"
#include "models/orders/work/workcolumns.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

namespace {
using enum FulfilmentState;
} // namespace

/// A walk through the store: its way, scans, what lacks, and that nothing of it is lost.
class PickWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theMostPressingGoTogether();
    void theWayGoesByZoneBinAndDate();
    void whatExpiresFirstIsTakenFirst();
    void aScanCountsWhereverItBelongs();
    void aWrongItemIsNamed();
    void quickScansAreAllCounted();
    void anInterruptedWalkGoesOn();
    void aWalkIsOverdueWithItsOrders();
    void aKillLosesNothing();
    void onlyWholeOrdersAreFinished();
    void twoPartsOfOneOrderAreKeptApart();
    void somebodyElseMayGoOn();

private:
    void make();
    QString begin(const QStringList &ids);
    std::unique_ptr<PickWalk> walk(const QString &wave);
    QStringList skus(const PickWalk &walk) const;

    std::unique_ptr<kit::WorkStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<WorkDesk> m_desk;
};

void PickWalkTest::init()
{
    m_stage = std::make_unique<kit::WorkStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
}

void PickWalkTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void PickWalkTest::make()
{
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isRead(), kWait);
}

QString PickWalkTest::begin(const QStringList &ids)
{
    const auto wave = kit::awaited(m_desk->beginWave(ids));
    return wave ? *wave : QString();
}

std::unique_ptr<PickWalk> PickWalkTest::walk(const QString &wave)
{
    auto made = std::make_unique<PickWalk>(*m_desk, wave);
    const auto isThere = [&made] {
        return !made->stops().isEmpty();
    };
    if (!QTest::qWaitFor(isThere, kWait))
        qFatal("the walk has no stops");
    return made;
}

QStringList PickWalkTest::skus(const PickWalk &walk) const
{
    QStringList list;
    for (const PickStop &stop : walk.stops())
        list.append(stop.sku);
    return list;
}

void PickWalkTest::theMostPressingGoTogether()
{
    const auto order = [this](const QString &number, qint64 due, const QString &carrier, int lines,
                              OrderPriority priority = OrderPriority::Normal) {
        const QStringList goods{u"MOK-POT-6"_s, u"CER-BWL-AEG"_s, u"CER-PLT-27"_s};
        kit::WorkStage::Wish wish{number, FulfilmentMethod::Ship, {}, due, carrier, priority};
        for (int i = 0; i < lines; ++i)
            wish.lines.append({goods[i], 1});
        const QString id = m_stage->addOrder(wish);
        m_stage->advance(id, Accepted);
        return id;
    };
    const QString late = order(u"E-1"_s, 30, u"ELTA"_s, 2);
    const QString other = order(u"E-2"_s, 60, u"ACS"_s, 1);
    const QString high = order(u"E-3"_s, 500, u"ELTA"_s, 1, OrderPriority::High);
    const QString many = order(u"E-4"_s, 90, u"ELTA"_s, 3);
    make();
    const QList<WorkPart> &all = m_desk->rows(WorkList::ToPick);
    QCOMPARE(WavePlan::suggest(all, {2, 40, {}}), (QStringList{high, late}));
    QCOMPARE(WavePlan::suggest(all, {8, 4, {}}), (QStringList{high, late, other}));
    QCOMPARE(WavePlan::suggest(all, {8, 40, u"ELTA"_s}), (QStringList{high, late, many}));
    // The first goes whatever its size.
    QCOMPARE(WavePlan::suggest(all, {8, 0, {}}).size(), 1);
    QVERIFY(WavePlan::suggest({}, {}).isEmpty());
}

void PickWalkTest::theWayGoesByZoneBinAndDate()
{
    m_stage->place(u"CER-BWL-AEG"_s, R"({"zone":"A","bin":"A-10"})");
    m_stage->place(u"CER-PLT-27"_s, R"({"zone":"A","bin":"A-9"})");
    m_stage->place(u"TOW-BTH-SEA"_s, R"({"zone":"B"})");
    // Two in one bin: what expires first is first.
    m_stage->place(u"SOA-OLV-125"_s, R"({"zone":"B","bin":"B-1","expiry":"2027-06-01"})");
    m_stage->place(u"SOA-LAU-200"_s, R"({"zone":"B","bin":"B-1","expiry":"2027-02-01","lot":"L7"})");
    const QString one = m_stage->addOrder(
        {u"E-1"_s,
         FulfilmentMethod::Ship,
         {{u"MOK-POT-6"_s, 1}, {u"SOA-OLV-125"_s, 1}, {u"CER-BWL-AEG"_s, 1}, {u"TOW-BTH-SEA"_s, 1}}});
    const QString two =
        m_stage->addOrder({u"E-2"_s,
                           FulfilmentMethod::Ship,
                           {{u"SOA-LAU-200"_s, 1}, {u"CER-PLT-27"_s, 2}, {u"CER-BWL-AEG"_s, 3}}});
    make();
    const auto way = walk(begin({one, two}));
    // What has no zone of its own comes last, by its category.
    QCOMPARE(skus(*way),
             (QStringList{u"CER-PLT-27"_s, u"CER-BWL-AEG"_s, u"CER-BWL-AEG"_s, u"SOA-LAU-200"_s,
                          u"SOA-OLV-125"_s, u"TOW-BTH-SEA"_s, u"MOK-POT-6"_s}));
    QCOMPARE(way->stops()[3].lot, u"L7"_s);
    QCOMPARE(way->stops()[6].zone, u"Kitchen"_s);
    QCOMPARE(way->current(), 0);
    QCOMPARE(way->next(3).size(), 3);
    QCOMPARE(way->wantedUnits(), 10'000);
    way->skip();
    QCOMPARE(way->stop()->sku, u"CER-BWL-AEG"_s);
}

void PickWalkTest::whatExpiresFirstIsTakenFirst()
{
    m_stage->place(u"SOA-OLV-125"_s,
                   R"({"lots":[{"lot":"L311","expiry":"2027-06-30"},)"
                   R"({"lot":"L204","expiry":"2027-01-15","quantity":2000}]})");
    const QString one = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"SOA-OLV-125"_s, 2}}});
    const QString two = m_stage->addOrder({u"E-2"_s, FulfilmentMethod::Ship, {{u"SOA-OLV-125"_s, 1}}});
    make();
    const auto way = walk(begin({one, two}));
    QCOMPARE(way->stops()[0].lot, u"L204"_s);
    // The first order takes all of the first lot.
    QCOMPARE(way->stops()[1].lot, u"L311"_s);
    QList<ScanVerdict> verdicts;
    connect(way.get(), &PickWalk::answered, this,
            [&](const ScanVerdict &verdict) { verdicts.append(verdict); });
    const QString later = u"01"_s + u"0"_s + m_stage->gtin(u"SOA-OLV-125"_s) + u"17270630"_s + u"10L311"_s;
    way->scan(later);
    QCOMPARE(verdicts.last().kind, ScanVerdict::Kind::LaterDate);
    QCOMPARE(way->pickedUnits(), 0);
    // Once more: whoever picks has looked, and takes it.
    way->scan(later);
    QVERIFY(verdicts.last().isRight());
    QCOMPARE(way->pickedUnits(), 1'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->outbox().size(), 3, kWait);
    QCOMPARE(m_stage->outbox().last().value("note"_L1).toString(), u"lot L311"_s);
}

void PickWalkTest::aScanCountsWhereverItBelongs()
{
    const QString id =
        m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 2}, {u"MOK-POT-6"_s, 1}}});
    make();
    const auto way = walk(begin({id}));
    QSignalSpy answered(way.get(), &PickWalk::answered);
    const QString other = way->stops()[1].sku;
    way->scan(m_stage->gtin(other));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(way->stops()[1].picked, 1'000);
    // A UPC is the same number with zeros in front.
    way->scan(u"0"_s + m_stage->gtin(way->stops()[0].sku));
    QVERIFY(way->stops()[0].picked > 0);
}

void PickWalkTest::aWrongItemIsNamed()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 1}}});
    make();
    const auto way = walk(begin({id}));
    QList<ScanVerdict> verdicts;
    connect(way.get(), &PickWalk::answered, this,
            [&](const ScanVerdict &verdict) { verdicts.append(verdict); });
    way->scan(m_stage->gtin(u"JUT-RUG-120"_s));
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 1, kWait);
    QCOMPARE(verdicts.last().kind, ScanVerdict::Kind::Wrong);
    QVERIFY(verdicts.last().sentence.contains(u"Jute rug"_s));
    QVERIFY(verdicts.last().sentence.contains(u"Ceramic bowl"_s));
    way->scan(u"0000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 2, kWait);
    QVERIFY(verdicts.last().sentence.contains(u"0000"_s));
    QCOMPARE(way->pickedUnits(), 0);
    way->scan(u"CER-BWL-AEG"_s);
    way->scan(u"CER-BWL-AEG"_s);
    QCOMPARE(verdicts.last().kind, ScanVerdict::Kind::TooMany);
    QVERIFY(way->isComplete());
}

void PickWalkTest::quickScansAreAllCounted()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 30}}});
    make();
    const auto way = walk(begin({id}));
    for (int i = 0; i < 29; ++i) {
        way->scan(u"CER-BWL-AEG"_s);
        QCOMPARE(way->stops()[0].picked, (i + 1) * 1'000);
        // Some are shown by the rows before the next one comes.
        if (i % 5 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->fulfilment(id).parts().lines.first().picked, 29'000, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->part(id)->fulfilment.parts().lines.first().picked, 29'000, kWait);
    QCOMPARE(way->stops()[0].picked, 29'000);
    QVERIFY(kit::awaited(way->unpick()));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->fulfilment(id).parts().lines.first().picked, 0, kWait);
    QVERIFY(kit::awaited(way->found(30'000)));
    QVERIFY(!kit::awaited(way->found(1'000)));
}

void PickWalkTest::anInterruptedWalkGoesOn()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 3}}});
    make();
    const QString wave = begin({id});
    {
        const auto way = walk(wave);
        QVERIFY(kit::awaited(way->found(2'000)));
    }
    m_desk.reset();
    make();
    QCOMPARE(m_desk->waves().rowCount(), 1);
    const auto way = walk(wave);
    QCOMPARE(way->stops()[0].picked, 2'000);
    QCOMPARE(way->stop()->left(), 1'000);
}

void PickWalkTest::aWalkIsOverdueWithItsOrders()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 3}}, -12});
    make();
    begin({id});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->waves().rowCount(), 1, kWait);
    const QModelIndex due = m_desk->waves().index(0, int(WaveColumn::Due));
    QCOMPARE(due.data(role(TableRole::Status)).toInt(), int(StatusKind::Problem));
    QVERIFY(due.data().toString().contains(u"12"_s));
}

void PickWalkTest::aKillLosesNothing()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 30}}});
    make();
    const auto way = walk(begin({id}));
    QVERIFY(kit::awaited(way->found(3'000)));
    QList<Future<Result<Receipt>>> written;
    for (int i = 0; i < 12; ++i)
        written.append(way->found(1'000));
    QVERIFY(kit::awaited(written[4]));
    const qint64 acknowledged =
        3'000 + 1'000 * std::ranges::count_if(written, [](const auto &each) { return each.isFinished(); });
    // What the kernel holds now is what a killed program leaves.
    QTemporaryDir left;
    const QDir folder(m_stage->stage.folder());
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        if (!name.endsWith(u"-shm"_s))
            QVERIFY(QFile::copy(folder.filePath(name), left.filePath(name)));
    }
    DeskOptions options;
    options.folder = left.path();
    options.journalKey = m_stage->stage.journalKey();
    options.device = u"dev_stage"_s;
    auto store = StoreThread::open(options, m_stage->stage.clock());
    QVERIFY(store);
    const auto parsed = FulfilmentId::parse(id);
    const auto found = kit::awaited((*store)->onStore(
        [parsed](DeskWriter &writer) { return FulfilmentRepository::find(writer.cache(), *parsed); }));
    QVERIFY(found && *found);
    const Fulfilment &fulfilment = (*found)->fulfilment;
    QVERIFY(fulfilment.parts().lines.first().picked >= acknowledged);
    QCOMPARE(fulfilment.parts().wave, way->wave());
    (*store)->close();
}

void PickWalkTest::onlyWholeOrdersAreFinished()
{
    const QString one = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 1}}});
    const QString two = m_stage->addOrder({u"E-2"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}});
    make();
    const auto way = walk(begin({one, two}));
    way->scan(u"CER-BWL-AEG"_s);
    QCOMPARE(way->complete(), QStringList{one});
    QCOMPARE(way->incomplete(), QStringList{two});
    QCOMPARE(*kit::awaited(way->finish()), 1);
    QCOMPARE(m_stage->fulfilment(one).state(), Picked);
    QCOMPARE(m_stage->fulfilment(two).state(), Picking);
    QTRY_COMPARE_WITH_TIMEOUT(way->stops().size(), 1, kWait);
}

void PickWalkTest::twoPartsOfOneOrderAreKeptApart()
{
    // Both from this store: the second came after the first was begun.
    const QString first =
        m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 1}, {u"CER-BWL-AEG"_s, 2}}},
                          {u"ATH-ERM"_s, u"ATH-ERM"_s});
    make();
    QCOMPARE(m_desk->count(WorkList::ToAccept), 2);
    QStringList ids;
    for (const WorkPart &part : m_desk->rows(WorkList::ToAccept))
        ids.append(part.key());
    QVERIFY(ids.contains(first));
    const auto way = walk(begin(ids));
    QCOMPARE(way->orders(), 2);
    QCOMPARE(way->stops().size(), 2);
    way->scan(u"CER-BWL-AEG"_s);
    QCOMPARE(way->doneStops(), 1);
    way->scan(u"CER-BWL-AEG"_s);
    way->scan(u"CER-BWL-AEG"_s);
    QVERIFY(way->isComplete());
    QCOMPARE(*kit::awaited(way->finish()), 2);
    for (const QString &id : ids)
        QCOMPARE(m_stage->fulfilment(id).state(), Picked);
}

void PickWalkTest::somebodyElseMayGoOn()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 3}}});
    make();
    const QString wave = begin({id});
    const auto way = walk(wave);
    QVERIFY(kit::awaited(way->found(1'000)));
    // The colleague's desk has told of another one.
    m_stage->work([&](UnitOfWork &unit) -> Result<void> {
        return unit.connection().execute("UPDATE fulfilment SET lines = replace(lines, '\"picked\":1000', "
                                         "'\"picked\":2000')");
    });
    m_stage->tellAll();
    QTRY_COMPARE_WITH_TIMEOUT(way->stops()[0].picked, 2'000, kWait);
    QCOMPARE(way->stop()->left(), 1'000);
}

STOA_TEST(PickWalkTest)
#include "pickwalktest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/pickwalk.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

namespace {
using enum FulfilmentState;
} // namespace

/// Short picks: what each reason does to the stock of the place, here and before it is done.
class PickShortTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void shortReasons_data();
    void shortReasons();
    void whatIsPickedForOthersStaysOnTheBooks();
    void anOrderOfWhichNothingIsThereIsGivenBack();

private:
    void make();
    QString begin(const QStringList &ids);
    std::unique_ptr<PickWalk> walk(const QString &wave);

    std::unique_ptr<kit::WorkStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<WorkDesk> m_desk;
};

void PickShortTest::init()
{
    m_stage = std::make_unique<kit::WorkStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
}

void PickShortTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void PickShortTest::make()
{
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isRead(), kWait);
}

QString PickShortTest::begin(const QStringList &ids)
{
    const auto wave = kit::awaited(m_desk->beginWave(ids));
    return wave ? *wave : QString();
}

std::unique_ptr<PickWalk> PickShortTest::walk(const QString &wave)
{
    auto made = std::make_unique<PickWalk>(*m_desk, wave);
    const auto isThere = [&made] {
        return !made->stops().isEmpty();
    };
    if (!QTest::qWaitFor(isThere, kWait))
        qFatal("the walk has no stops");
    return made;
}

void PickShortTest::shortReasons_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<qint64>("onHand"); ///< thousandths, of 40 with 1 picked and 2 lacking
    QTest::addColumn<qint64>("damaged");
    QTest::addColumn<qint64>("display");
    QTest::addColumn<int>("tasks");
    QTest::newRow("not there: what is picked stays")
        << int(ShortReason::NotInStock) << 1'000LL << 0LL << 0LL << 1;
    QTest::newRow("mismatch") << int(ShortReason::Mismatch) << 38'000LL << 0LL << 0LL << 0;
    QTest::newRow("damaged") << int(ShortReason::Damaged) << 40'000LL << 2'000LL << 0LL << 0;
    QTest::newRow("display") << int(ShortReason::WornDisplay) << 40'000LL << 0LL << 2'000LL << 0;
    QTest::newRow("too busy") << int(ShortReason::TooBusy) << 40'000LL << 0LL << 0LL << 0;
    QTest::newRow("avoid a split") << int(ShortReason::AvoidSplit) << 40'000LL << 0LL << 0LL << 0;
}

void PickShortTest::shortReasons()
{
    QFETCH(int, reason);
    QFETCH(qint64, onHand);
    QFETCH(qint64, damaged);
    QFETCH(qint64, display);
    QFETCH(int, tasks);
    const QString sku = u"CER-BWL-AEG"_s;
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{sku, 3}}});
    make();
    const auto way = walk(begin({id}));
    QVERIFY(kit::awaited(way->found(1'000)));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pickedInHouse(sku), 1'000, kWait);
    const WorkWords::Shelf shelf = way->shelfAfter(2'000, ShortReason(reason));
    QCOMPARE(shelf.left, onHand);
    QVERIFY(!way->effect(2'000, ShortReason(reason)).isEmpty());
    QVERIFY(!kit::awaited(way->shorten(3'000, ShortReason(reason))));
    QVERIFY(kit::awaited(way->shorten(2'000, ShortReason(reason))));
    QCOMPARE(m_stage->figure("on_hand", sku), onHand);
    QCOMPARE(m_stage->figure("damaged", sku), damaged);
    QCOMPARE(m_stage->figure("display", sku), display);
    // What is left to supply is found already.
    QTRY_VERIFY_WITH_TIMEOUT(way->isComplete(), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->tasks().rowCount(), tasks, kWait);
    QCOMPARE(m_stage->fulfilment(id).parts().lines.first().shortage, 2'000);
}

void PickShortTest::whatIsPickedForOthersStaysOnTheBooks()
{
    const QString sku = u"CER-BWL-AEG"_s;
    const QString other = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{sku, 4}}});
    m_stage->advance(other, Packed);
    const QString id = m_stage->addOrder({u"E-2"_s, FulfilmentMethod::Ship, {{sku, 2}}});
    m_stage->stock(sku, 9);
    m_stage->run("UPDATE position SET damaged = 1000 WHERE sku = 'CER-BWL-AEG' AND location = 'ATH-ERM'");
    make();
    const auto way = walk(begin({id}));
    // Of nine four are in a box and one is broken: four should be on the shelf, and are not.
    QCOMPARE(way->shelfAfter(2'000, ShortReason::NotInStock).left, 5'000);
    QVERIFY(kit::awaited(way->shorten(2'000, ShortReason::NotInStock)));
    QCOMPARE(m_stage->figure("on_hand", sku), 5'000);
    QCOMPARE(m_stage->outbox().last().value("short"_L1)[0]["correction"_L1].toInteger(), -4'000);
}

void PickShortTest::anOrderOfWhichNothingIsThereIsGivenBack()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"CER-BWL-AEG"_s, 1}}});
    make();
    const auto way = walk(begin({id}));
    QVERIFY(kit::awaited(way->shorten(1'000, ShortReason::TooBusy)));
    QTRY_VERIFY_WITH_TIMEOUT(way->isOver(), kWait);
    QCOMPARE(m_stage->fulfilment(id).state(), Rejected);
}

STOA_TEST(PickShortTest)
#include "pickshorttest.moc"

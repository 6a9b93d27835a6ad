// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/positiontablemodel.h"
#include "models/shared/tableroles.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

namespace {

constexpr int kMass = 3'000;

PositionQuery bySku(const PositionFilter &filter = {})
{
    return PositionQuery(filter, {{PositionColumn::Sku}});
}

} // namespace

/// The grid's model while pages come, rows change, and the number of rows with them.
class PositionTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void loadsOnlyPagesThatAreAskedFor();
    void aQueryTakesThePlaceOfTheOneBefore();
    void aChangeKeepsItsRowAndNamesItsFigure();
    void rowsComeAndGo();
    void aRenamedStoreTakesItsRowsAlong();
    void aRefreshWhileTheFirstPageIsOnItsWayLosesNothing();
    void marksWhatWaitsAndWhatIsLate();
    void typingInTheTableNeverWalksAllRows();
    void piecesReachEveryRowOnce();

private:
    void load(int row);
    QString cell(int row, PositionColumn column)
    {
        return m_model->index(row, int(column)).data().toString();
    }

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<PositionTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PositionTableModelTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_model = std::make_unique<PositionTableModel>(m_stage->store(), *m_wording, m_stage->clock());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void PositionTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_wording.reset();
    m_stage.reset();
}

void PositionTableModelTest::load(int row)
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->index(row, 0).data().isNull(), kWait);
}

void PositionTableModelTest::loadsOnlyPagesThatAreAskedFor()
{
    m_stage->addMany(kMass);
    QSignalSpy first(m_model.get(), &PositionTableModel::firstRows);
    QSignalSpy counted(m_model.get(), &PositionTableModel::counted);
    m_model->setQuery(bySku());
    QVERIFY(first.wait(kWait));
    QVERIFY(m_model->rowCount() >= PositionTableModel::kPage);
    QCOMPARE(cell(0, PositionColumn::Sku), u"BRS-LAN-M"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kMass + kit::DeskStage::kPositions, kWait);
    const int far = m_model->rowCount() - 1;
    QVERIFY(m_model->index(far, 0).data(role(TableRole::Loading)).toBool());
    QVERIFY(!m_model->rowAt(far));
    load(far);
    QCOMPARE(cell(far, PositionColumn::Sku), u"WOL-BLK-GRY"_s);
    QVERIFY(!m_model->rowAt(far / 2));
}

void PositionTableModelTest::aQueryTakesThePlaceOfTheOneBefore()
{
    m_stage->addMany(kMass);
    m_model->setQuery(bySku());
    m_model->setQuery(bySku({.sku = u"cer"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), 12, kWait);
    QCOMPARE(m_model->rowCount(), 12);
    m_model->setQuery(bySku({.sku = u"none"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), 0, kWait);
}

void PositionTableModelTest::aChangeKeepsItsRowAndNamesItsFigure()
{
    m_model->setQuery(PositionQuery({.locations = {u"ATH-ERM"_s}}, {{PositionColumn::OnHand}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kit::DeskStage::kSkus, kWait);
    const PositionRow before = *m_model->rowAt(3);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto adjustment =
        Adjustment::accept(MovementId::make(m_stage->clock().now()),
                           {before.sku, before.location, Quantity::units(500), u"found"_s, {}, {}});
    QVERIFY(kit::awaited(m_stage->store().write({CommandType::StockAdjust, adjustment->toJson()})));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowAt(3)->stock.onHand, before.stock.onHand + Quantity::units(500),
                              kWait);
    QCOMPARE(m_model->rowAt(3)->sku, before.sku);
    QSet<int> lit;
    for (const auto &signal : changed) {
        if (signal.at(2).value<QList<int>>().contains(Qt::DisplayRole))
            lit.insert(signal.at(0).toModelIndex().column());
    }
    QCOMPARE(lit, (QSet<int>{int(PositionColumn::OnHand), int(PositionColumn::Sellable)}));
}

void PositionTableModelTest::rowsComeAndGo()
{
    m_model->setQuery(bySku());
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kit::DeskStage::kPositions, kWait);
    QSignalSpy shifted(m_model.get(), &PositionTableModel::shifted);
    m_stage->addAtHub(u"AAA-NEW"_s, u"ATH-ERM"_s, 5);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kit::DeskStage::kPositions + 1, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PositionColumn::Sku), u"AAA-NEW"_s, kWait);
    QCOMPARE(shifted.count(), 1);
    m_stage->removeAtHub(u"AAA-NEW"_s, u"ATH-ERM"_s);
    m_stage->removeAtHub(u"BRS-LAN-M"_s, u"ATH-ERM"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kit::DeskStage::kPositions - 1, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowAt(0) ? m_model->rowAt(0)->location : QString(), u"ATH-KIF"_s,
                              kWait);
}

void PositionTableModelTest::aRenamedStoreTakesItsRowsAlong()
{
    // Rows are read when they are looked at.
    const auto first = [this] {
        cell(0, PositionColumn::Location);
        return m_model->isFresh(0) ? m_model->rowAt(0)->location : QString();
    };
    m_model->setQuery(PositionQuery({}, {{PositionColumn::Location}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kit::DeskStage::kPositions, kWait);
    QCOMPARE(first(), u"ATH-ERM"_s);
    m_stage->renameAtHub(u"ATH-ERM"_s, u"Zakynthos"_s);
    QTRY_COMPARE_WITH_TIMEOUT(first(), u"ATH-KIF"_s, kWait);
    QCOMPARE(m_model->total(), kit::DeskStage::kPositions);
    // In an order that has no names in it, nothing is read for one.
    m_model->setQuery(bySku());
    QTRY_COMPARE_WITH_TIMEOUT(first(), u"ATH-ERM"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kit::DeskStage::kPositions, kWait);
    QSignalSpy shifted(m_model.get(), &PositionTableModel::shifted);
    m_stage->renameAtHub(u"ATH-KIF"_s, u"Aegina"_s);
    m_stage->addAtHub(u"ZZZ-NEW"_s, u"ATH-ERM"_s, 5);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kit::DeskStage::kPositions + 1, kWait);
    QCOMPARE(shifted.count(), 1);
}

void PositionTableModelTest::aRefreshWhileTheFirstPageIsOnItsWayLosesNothing()
{
    m_stage->addMany(kMass);
    m_model->setQuery(bySku());
    m_model->refresh();
    m_wording->setLanguage(u"el"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kMass + kit::DeskStage::kPositions, kWait);
    load(0);
    load(m_model->rowCount() - 1);
}

void PositionTableModelTest::marksWhatWaitsAndWhatIsLate()
{
    m_model->setQuery(bySku({.sku = u"CER-BWL"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), 6, kWait);
    const auto mark = [this](int row) {
        return RowMark(m_model->index(row, 0).data(role(TableRole::Mark)).toInt());
    };
    QCOMPARE(mark(0), RowMark::None);
    const auto adjustment =
        Adjustment::accept(MovementId::make(m_stage->clock().now()),
                           {u"CER-BWL-AEG"_s, u"ATH-ERM"_s, Quantity::units(1), u"found"_s, {}, {}});
    QVERIFY(kit::awaited(m_stage->store().write({CommandType::StockAdjust, adjustment->toJson()})));
    QTRY_COMPARE_WITH_TIMEOUT(mark(0), RowMark::Waiting, kWait);
    // What waits says so in words and with a clock, also at a location that is late.
    m_model->setLate({{u"ATH-ERM"_s, m_stage->clock().now().plusMs(-720'000)}});
    const QModelIndex waiting = m_model->index(0, int(PositionColumn::Updated));
    QCOMPARE(waiting.data().toString(), u"waiting"_s);
    QCOMPARE(waiting.data(role(TableRole::StatusIcon)).toString(), u"clock"_s);
    QCOMPARE(waiting.data(role(TableRole::Status)).toInt(), int(StatusKind::None));
    QVERIFY(waiting.data(Qt::ToolTipRole).toString().contains(u"has not confirmed"_s));
    m_model->setLate({{u"ATH-KIF"_s, m_stage->clock().now().plusMs(-720'000)}});
    QCOMPARE(mark(1), RowMark::Late);
    const QModelIndex updated = m_model->index(1, int(PositionColumn::Updated));
    QCOMPARE(updated.data(role(TableRole::Status)).toInt(), int(StatusKind::Attention));
    QCOMPARE(updated.data().toString(), u"12 min"_s);
}

void PositionTableModelTest::typingInTheTableNeverWalksAllRows()
{
    m_stage->addMany(kMass);
    m_model->setQuery(bySku());
    QTRY_VERIFY_WITH_TIMEOUT(m_model->total() > kMass, kWait);
    const auto found =
        m_model->match(m_model->index(0, 0), Qt::DisplayRole, u"CAN"_s, 1, Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().data().toString(), u"CAN-FIG-220"_s);
    QVERIFY(
        m_model->match(m_model->index(0, 0), Qt::DisplayRole, u"WOL"_s, 1, Qt::MatchStartsWith).isEmpty());
}

void PositionTableModelTest::piecesReachEveryRowOnce()
{
    m_stage->addMany(kMass);
    m_model->setQuery(bySku());
    QTRY_VERIFY_WITH_TIMEOUT(m_model->total() > kMass, kWait);
    const auto pieces = m_model->piecesOf(200, 1'300);
    int rows = 0;
    for (const auto &piece : pieces)
        rows += piece.take;
    QCOMPARE(rows, 1'101);
    QCOMPARE(pieces.first().skip, 200);
    QCOMPARE(pieces.at(1).skip, 0);
}

STOA_TEST(PositionTableModelTest)
#include "positiontablemodeltest.moc"

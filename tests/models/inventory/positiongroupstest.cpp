// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/labelling.h"
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

constexpr int kPlaces = 6;

PositionGroup group(const QString &value, int count) { return {value, {.count = count}}; }

} // namespace

/// The grid while its positions stand in groups.
class PositionGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyRowHasItsPlace();
    void groupsHaveNameCountAndSums();
    void categoriesOfItemsAndOfNone();
    void closingTakesTheRowsAway();
    void closedGroupsStayClosed();
    void aFigureThatChangesChangesTheSums();
    void positionsAndGroupsComeAndGo();
    void reachesTheMiddleOfManyRows();
    void rangesLeaveTheGroupsOut();
    void anotherLanguageTurnsTheGroupsRound();

private:
    void ask(PositionColumn by, const PositionFilter &filter = {});
    int rowsOfGroups() const;

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<PositionTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PositionGroupsTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_model = std::make_unique<PositionTableModel>(m_stage->store(), *m_wording, m_stage->clock());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void PositionGroupsTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_wording.reset();
    m_stage.reset();
}

void PositionGroupsTest::ask(PositionColumn by, const PositionFilter &filter)
{
    QSignalSpy first(m_model.get(), &PositionTableModel::firstRows);
    m_model->setQuery(PositionQuery(filter, {{by}, {PositionColumn::Sku}}), by);
    QVERIFY(first.wait(kWait));
    QCOMPARE(m_model->groupBy(), std::optional(by));
}

int PositionGroupsTest::rowsOfGroups() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->isGroup(row) ? 1 : 0;
    return count;
}

void PositionGroupsTest::everyRowHasItsPlace()
{
    PositionSections sections;
    sections.setClosed({u"b"_s});
    sections.set({group(u"a"_s, 2), group(u"b"_s, 3), group(u"c"_s, 1)});
    QCOMPARE(sections.rows(), 6);
    QCOMPARE(sections.places(), 6);
    QList<QPair<int, int>> spots;
    for (int row = -1; row <= 6; ++row)
        spots.append({sections.at(row).section, sections.at(row).place});
    QCOMPARE(spots,
             (QList<QPair<int, int>>{{-1, -1}, {0, -1}, {0, 0}, {0, 1}, {1, -1}, {2, -1}, {2, 5}, {-1, -1}}));
    QList<int> rows;
    for (int place = -1; place <= 6; ++place)
        rows.append(sections.rowOf(place));
    QCOMPARE(rows, (QList<int>{-1, 1, 2, 3, 3, 3, 5, -1}));
    sections.open(1);
    QCOMPARE(sections.rows(), 9);
    QCOMPARE(sections.rowOf(5), 8);
    QVERIFY(sections.closed().isEmpty());
}

void PositionGroupsTest::groupsHaveNameCountAndSums()
{
    m_model->setLocationNames({{u"ATH-ERM"_s, u"Athens Ermou"_s}});
    ask(PositionColumn::Location);
    QCOMPARE(m_model->total(), kit::DeskStage::kPositions);
    QCOMPARE(m_model->rowCount(), kit::DeskStage::kPositions + kPlaces);
    QCOMPARE(rowsOfGroups(), kPlaces);
    QVERIFY(m_model->isGroup(0) && m_model->isOpen(0));
    QVERIFY(!m_model->rowAt(0));
    const QModelIndex name = m_model->index(0, int(PositionColumn::Sku));
    QCOMPARE(name.data().toString(), u"Athens Ermou"_s);
    QCOMPARE(name.data(role(TableRole::Group)).toInt(), int(RowGroup::Open));
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"24"_s));
    Quantity onHand;
    Quantity sellable;
    for (int row = 1; row <= kit::DeskStage::kSkus; ++row) {
        QCOMPARE(m_model->rowAt(row)->location, u"ATH-ERM"_s);
        onHand += m_model->rowAt(row)->stock.onHand;
        sellable += m_model->rowAt(row)->stock.sellable();
    }
    const Formats &formats = m_wording->formats();
    QCOMPARE(m_model->index(0, int(PositionColumn::OnHand)).data().toString(), formats.quantity(onHand));
    QCOMPARE(m_model->index(0, int(PositionColumn::Sellable)).data().toString(), formats.quantity(sellable));
    QVERIFY(m_model->isGroup(kit::DeskStage::kSkus + 1));
}

void PositionGroupsTest::categoriesOfItemsAndOfNone()
{
    m_stage->addAtHub(u"AAA-NEW"_s, u"ATH-ERM"_s, 5);
    ask(PositionColumn::Category);
    QCOMPARE(m_model->total(), kit::DeskStage::kPositions + 1);
    // What has no item has no category; it stands in front and is not lost.
    QCOMPARE(m_model->index(0, 0).data().toString(), u"No category"_s);
    QCOMPARE(m_model->rowAt(1)->sku, u"AAA-NEW"_s);
    QVERIFY(m_model->isGroup(2));
}

void PositionGroupsTest::closingTakesTheRowsAway()
{
    ask(PositionColumn::Location);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy toggled(m_model.get(), &PositionTableModel::groupsToggled);
    m_model->setGroup(0, RowGroup::Closed);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(removed.first().at(2).toInt(), kit::DeskStage::kSkus);
    QCOMPARE(m_model->rowCount(), kit::DeskStage::kPositions + kPlaces - kit::DeskStage::kSkus);
    QCOMPARE(m_model->total(), kit::DeskStage::kPositions);
    QVERIFY(!m_model->isOpen(0));
    QCOMPARE(m_model->rowOfPlace(5), 0);
    // The first of the next group follows at once.
    QVERIFY(m_model->isGroup(1));
    QCOMPARE(m_model->rowAt(2)->location, kit::DeskStage::locations().at(1));
    m_model->setGroup(0, RowGroup::Closed);
    QCOMPARE(removed.size(), 1);
    m_model->setGroup(0, RowGroup::Open);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(m_model->rowOfPlace(5), 6);
    // All of them at once: views hear of it once.
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setAllGroups(RowGroup::Closed);
    QCOMPARE(m_model->rowCount(), kPlaces);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(toggled.size(), 3);
    m_model->setAllGroups(RowGroup::Closed);
    QCOMPARE(reset.size(), 1);
    m_model->setAllGroups(RowGroup::Open);
    QCOMPARE(m_model->rowCount(), kit::DeskStage::kPositions + kPlaces);
}

void PositionGroupsTest::closedGroupsStayClosed()
{
    m_model->setClosedGroups({u"ATH-KIF"_s});
    ask(PositionColumn::Location);
    QCOMPARE(m_model->rowCount(), kit::DeskStage::kPositions + kPlaces - kit::DeskStage::kSkus);
    ask(PositionColumn::Location, {.sku = u"CER"_s});
    QCOMPARE(m_model->rowCount(), 12 + kPlaces - 2);
    m_model->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 12 + kPlaces - 2, kWait);
    // Other groups are others: what was closed of the places means nothing to categories.
    ask(PositionColumn::Category, {.sku = u"CER"_s});
    QCOMPARE(m_model->rowCount(), 12 + rowsOfGroups());
    QVERIFY(m_model->closedGroups().isEmpty());
}

void PositionGroupsTest::aFigureThatChangesChangesTheSums()
{
    ask(PositionColumn::Location, {.sku = u"CER-BWL"_s});
    QCOMPARE(m_model->rowCount(), 12);
    const Quantity before = m_model->rowAt(1)->stock.onHand;
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const auto adjustment =
        Adjustment::accept(MovementId::make(m_stage->clock().now()),
                           {u"CER-BWL-AEG"_s, u"ATH-ERM"_s, Quantity::units(500), u"found"_s, {}, {}});
    QVERIFY(kit::awaited(m_stage->store().write({CommandType::StockAdjust, adjustment->toJson()})));
    const QString after = m_wording->formats().quantity(before + Quantity::units(500));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->index(1, int(PositionColumn::OnHand)).data().toString(), after, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->index(0, int(PositionColumn::OnHand)).data().toString(), after, kWait);
    QCOMPARE(reset.size() + removed.size() + inserted.size(), 0);
}

void PositionGroupsTest::positionsAndGroupsComeAndGo()
{
    ask(PositionColumn::Location, {.locations = {u"ATH-ERM"_s, u"NEW-PLC"_s}});
    QCOMPARE(m_model->rowCount(), kit::DeskStage::kSkus + 1);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy shifted(m_model.get(), &PositionTableModel::shifted);
    m_stage->addAtHub(u"AAA-NEW"_s, u"ATH-ERM"_s, 5);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), kit::DeskStage::kSkus + 2, kWait);
    QCOMPARE(inserted.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowAt(1) ? m_model->rowAt(1)->sku : QString(), u"AAA-NEW"_s, kWait);
    QCOMPARE(shifted.size(), 1);
    m_stage->removeAtHub(u"AAA-NEW"_s, u"ATH-ERM"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), kit::DeskStage::kSkus + 1, kWait);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void PositionGroupsTest::reachesTheMiddleOfManyRows()
{
    m_stage->addMany(3'000);
    ask(PositionColumn::Location);
    QCOMPARE(m_model->total(), 3'000 + kit::DeskStage::kPositions);
    const int far = m_model->rowCount() - 1;
    QVERIFY(m_model->index(far, 0).data(role(TableRole::Loading)).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->index(far, 0).data().isNull(), kWait);
    const auto places = kit::DeskStage::locations();
    QCOMPARE(m_model->rowAt(far)->location, *std::max_element(places.begin(), places.end()));
    m_model->setGroup(0, RowGroup::Closed);
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->index(2, 0).data().isNull(), kWait);
    QCOMPARE(m_model->rowAt(2)->location, places.at(1));
    QCOMPARE(m_model->rowAt(2)->sku, u"BRS-LAN-M"_s);
}

void PositionGroupsTest::rangesLeaveTheGroupsOut()
{
    m_stage->addMany(3'000);
    ask(PositionColumn::Location);
    const int rows = m_model->rowCount();
    QCOMPARE(m_model->positionsIn({{0, rows - 1}}), m_model->total());
    QCOMPARE(m_model->positionsIn({{0, 0}}), 0);
    QCOMPARE(m_model->positionsIn({{0, 1}}), 1);
    const auto reached = [this](int first, int last) {
        int count = 0;
        const auto pieces = m_model->piecesOf(first, last);
        for (const auto &piece : pieces)
            count += piece.take;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(reached(0, rows - 1), int(m_model->total()), kWait);
    QCOMPARE(reached(0, 0), 0);
    m_model->setGroup(0, RowGroup::Closed);
    QCOMPARE(reached(0, 2), 1);
}

void PositionGroupsTest::anotherLanguageTurnsTheGroupsRound()
{
    const auto groups = [this] {
        QStringList values;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->isGroup(row))
                values.append(m_model->groupValueOf(row));
        }
        return values;
    };
    ask(PositionColumn::Location);
    QCOMPARE(groups(), kit::DeskStage::locations());
    m_model->setGroup(0, RowGroup::Closed);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy shifted(m_model.get(), &PositionTableModel::shifted);
    QVERIFY(kit::awaited(
        m_stage->store().onStore([](DeskWriter &writer) { return relabel(writer, u"zh_CN"_s); })));
    m_model->refresh();
    // Ā, kè, mǐ, pà, yǎ.
    const QStringList chinese{u"ATT-DC"_s,  u"KRK-RYN"_s, u"MIL-BRE"_s,
                              u"PAT-AGO"_s, u"ATH-ERM"_s, u"ATH-KIF"_s};
    QTRY_COMPARE_WITH_TIMEOUT(groups(), chinese, kWait);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(inserted.size() + removed.size(), 0);
    QCOMPARE(shifted.size(), 1);
    QCOMPARE(m_model->total(), kit::DeskStage::kPositions);
    const int closed = m_model->rowOfGroup(u"ATH-ERM"_s);
    QVERIFY(!m_model->isOpen(closed));
    QCOMPARE(closed, 4 * (kit::DeskStage::kSkus + 1));
    QVERIFY(m_model->isGroup(closed + 1));
    // Each row is of its group, once it is looked at.
    const auto placeOf = [this](int row) {
        m_model->index(row, 0).data();
        return m_model->isFresh(row) ? m_model->rowAt(row)->location : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(placeOf(1), u"ATT-DC"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(placeOf(closed + 2), u"ATH-KIF"_s, kWait);
}

STOA_TEST(PositionGroupsTest)
#include "positiongroupstest.moc"

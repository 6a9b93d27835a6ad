// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// What is typed into the filter row, what is asked of the store, and what is kept in views.
class InventoryFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void boundsAreRead_data();
    void boundsAreRead();
    void columnsFilter_data();
    void columnsFilter();
    void whatIsNotUnderstoodChangesNothing_data();
    void whatIsNotUnderstoodChangesNothing();
    void everyFilterHasWordsAndCanBeTakenOff();
    void boundsBesideAWholeNumberAreSaidAsSuch_data();
    void boundsBesideAWholeNumberAreSaidAsSuch();
    void pricesAreInMajorUnits();
    void viewsGoAndComeBack();
    void viewsAreCounted();
    void brokenViewsAreLeftOut();

private:
    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<InventoryDesk> m_desk;
};

void InventoryFilterTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_desk = std::make_unique<InventoryDesk>(m_stage->door(), *m_wording, m_stage->clock());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->positions().total(), kit::DeskStage::kPositions, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->categories().isEmpty(), kWait);
}

void InventoryFilterTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void InventoryFilterTest::boundsAreRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    QTest::newRow("a number alone") << u"en"_s << u"12"_s << true << qint64(12'000) << qint64(12'000);
    QTest::newRow("equals") << u"en"_s << u"= 3"_s << true << qint64(3'000) << qint64(3'000);
    QTest::newRow("at most, one sign") << u"en"_s << u"≤ 70"_s << true << none << qint64(70'000);
    QTest::newRow("at most, two signs") << u"en"_s << u"<=70"_s << true << none << qint64(70'000);
    QTest::newRow("below") << u"en"_s << u"< 70"_s << true << none << qint64(69'999);
    QTest::newRow("at least") << u"en"_s << u"≥70"_s << true << qint64(70'000) << none;
    QTest::newRow("above") << u"en"_s << u">0"_s << true << qint64(1) << none;
    QTest::newRow("between") << u"en"_s << u"5..9"_s << true << qint64(5'000) << qint64(9'000);
    QTest::newRow("between, one sign") << u"en"_s << u"5 … 9"_s << true << qint64(5'000) << qint64(9'000);
    QTest::newRow("negative") << u"en"_s << u"< -1"_s << true << none << qint64(-1'001);
    QTest::newRow("thousands, English") << u"en"_s << u"≥ 1,500"_s << true << qint64(1'500'000) << none;
    QTest::newRow("decimals, Greek") << u"el"_s << u"≤ 2,5"_s << true << none << qint64(2'500);
    QTest::newRow("a sign alone") << u"en"_s << u"≤"_s << false << none << none;
    QTest::newRow("letters") << u"en"_s << u"many"_s << false << none << none;
    QTest::newRow("half a range") << u"en"_s << u"5.."_s << false << none << none;
    QTest::newRow("nothing") << u"en"_s << u" "_s << false << none << none;
}

void InventoryFilterTest::boundsAreRead()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(bool, understood);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const Formats formats(language);
    const auto range = rangeOf(typed, formats);
    QCOMPARE(range.has_value(), understood);
    if (!understood)
        return;
    QCOMPARE(range->least.value_or(none), least);
    QCOMPARE(range->most.value_or(none), most);
}

void InventoryFilterTest::columnsFilter_data()
{
    QTest::addColumn<PositionColumn>("column");
    QTest::addColumn<QString>("typed");
    using Holds = std::function<bool(const PositionRow &)>;
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char *name, PositionColumn column, const QString &typed, Holds holds) {
        QTest::newRow(name) << column << typed << std::move(holds);
    };
    using enum PositionColumn;
    row("SKU", Sku, u"cer"_s, [](const PositionRow &r) { return r.sku.startsWith(u"CER"_s); });
    row("name", Name, u"bowl aegean"_s, [](const PositionRow &r) { return r.sku == u"CER-BWL-AEG"_s; });
    row("location", Location, u"MIL-BRE"_s, [](const PositionRow &r) { return r.location == u"MIL-BRE"_s; });
    row("category", Category, u"bath"_s, [](const PositionRow &r) { return r.category == u"bath"_s; });
    row("brand", Brand, u"elaia"_s, [](const PositionRow &r) { return r.brand == u"Elaia"_s; });
    row("on hand", OnHand, u"<0"_s, [](const PositionRow &r) { return r.stock.onHand < Quantity(); });
    row("unavailable", Unavailable, u"2"_s,
        [](const PositionRow &r) { return r.stock.unavailable() == Quantity::units(2); });
    row("reserved", Reserved, u"1..3"_s, [](const PositionRow &r) {
        return r.stock.reserved >= Quantity::units(1) && r.stock.reserved <= Quantity::units(3);
    });
    row("safety", Safety, u">4"_s, [](const PositionRow &r) { return r.stock.safety > Quantity::units(4); });
    row("sellable", Sellable, u"≤ 10"_s,
        [](const PositionRow &r) { return r.stock.sellable() <= Quantity::units(10); });
    row("in transit", InTransit, u">= 1"_s,
        [](const PositionRow &r) { return r.stock.inTransit >= Quantity::units(1); });
    row("price", Price, u"≤ 9.90"_s,
        [](const PositionRow &r) { return r.price && r.price->minorUnits() <= 990; });
}

void InventoryFilterTest::columnsFilter()
{
    QFETCH(PositionColumn, column);
    QFETCH(QString, typed);
    using Holds = std::function<bool(const PositionRow &)>;
    QFETCH(Holds, holds);
    QList<PositionRow> all;
    for (int i = 0; i < kit::DeskStage::kPositions; ++i)
        all.append(*m_desk->positions().rowAt(i));
    const qsizetype expected = std::ranges::count_if(all, holds);
    QVERIFY(expected > 0 && expected < all.size());
    QVERIFY(m_desk->setColumnFilter(column, typed));
    QCOMPARE(m_desk->columnFilter(column).trimmed(), typed);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->positions().total(), expected, kWait);
    for (int i = 0; i < expected; ++i)
        QVERIFY(holds(*m_desk->positions().rowAt(i)));
}

void InventoryFilterTest::whatIsNotUnderstoodChangesNothing_data()
{
    QTest::addColumn<PositionColumn>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a sign alone") << PositionColumn::Sellable << u"≤"_s;
    QTest::newRow("words for a number") << PositionColumn::OnHand << u"a few"_s;
    QTest::newRow("an age that is none") << PositionColumn::Updated << u"yesterday"_s;
    QTest::newRow("words for a price") << PositionColumn::Price << u"cheap"_s;
}

void InventoryFilterTest::whatIsNotUnderstoodChangesNothing()
{
    QFETCH(PositionColumn, column);
    QFETCH(QString, typed);
    QVERIFY(m_desk->setColumnFilter(PositionColumn::Sku, u"cer"_s));
    const PositionFilter before = m_desk->filter();
    QVERIFY(!m_desk->setColumnFilter(column, typed));
    QVERIFY(m_desk->filter() == before);
}

void InventoryFilterTest::everyFilterHasWordsAndCanBeTakenOff()
{
    m_desk->setText(u"blue"_s);
    m_desk->setColumnFilter(PositionColumn::Category, u"table"_s);
    m_desk->setColumnFilter(PositionColumn::Sellable, u"≤ 70"_s);
    m_desk->setColumnFilter(PositionColumn::Updated, u"7d"_s);
    QStringList words;
    for (const auto &filter : m_desk->filterWords())
        words.append(filter.words);
    QCOMPARE(words,
             (QStringList{u"Search: blue"_s, u"Sellable ≤ 70"_s, u"Updated: last 7 days"_s,
                          u"Category: Table"_s}));
    for (const auto &filter : m_desk->filterWords())
        m_desk->clearFilter(filter.column);
    QVERIFY(m_desk->filter().isEmpty());
    QVERIFY(m_desk->filterWords().isEmpty());
}

void InventoryFilterTest::boundsBesideAWholeNumberAreSaidAsSuch_data()
{
    QTest::addColumn<PositionColumn>("column");
    QTest::addColumn<Range>("range");
    QTest::addColumn<QString>("words");
    using enum PositionColumn;
    QTest::newRow("under zero") << OnHand << Range{std::nullopt, -1} << u"On hand < 0"_s;
    QTest::newRow("over zero") << InTransit << Range{1, std::nullopt} << u"In transit > 0"_s;
    QTest::newRow("at most zero") << Sellable << Range{std::nullopt, 0} << u"Sellable ≤ 0"_s;
    QTest::newRow("at least one") << Sellable << Range{1'000, std::nullopt} << u"Sellable ≥ 1"_s;
    QTest::newRow("under a negative one") << OnHand << Range{std::nullopt, -5'001} << u"On hand < −5"_s;
    QTest::newRow("a part") << OnHand << Range{std::nullopt, 2'500} << u"On hand ≤ 2.5"_s;
    QTest::newRow("a price of a cent") << Price << Range{1, std::nullopt} << u"Price ≥ 0.01"_s;
}

void InventoryFilterTest::boundsBesideAWholeNumberAreSaidAsSuch()
{
    QFETCH(PositionColumn, column);
    QFETCH(Range, range);
    m_desk->setFilter({.ranges = {{column, range}}});
    QCOMPARE(m_desk->filterWords().size(), 1);
    QTEST(m_desk->filterWords().first().words, "words");
    // What stands in the filter row means the same when it is typed.
    const QString typed = m_desk->columnFilter(column);
    m_desk->setFilter({});
    QVERIFY(m_desk->setColumnFilter(column, typed));
    QCOMPARE(m_desk->filter().ranges.value(column), range);
}

void InventoryFilterTest::pricesAreInMajorUnits()
{
    QVERIFY(m_desk->setColumnFilter(PositionColumn::Price, u"10..20.5"_s));
    QCOMPARE(m_desk->filter().ranges.value(PositionColumn::Price), (Range{1'000, 2'050}));
}

void InventoryFilterTest::viewsGoAndComeBack()
{
    PositionFilter filter{.text = u"bowl"_s,
                          .sku = u"CER"_s,
                          .name = u"aegean"_s,
                          .locations = {u"ATH-ERM"_s},
                          .categories = {u"table"_s},
                          .brand = u"Elaia"_s,
                          .ranges = {{PositionColumn::Sellable, {std::nullopt, 70'000}},
                                     {PositionColumn::OnHand, {5'000, 9'000}}}};
    const SavedView view{u"own-1"_s,
                         u"Blue & white"_s,
                         SavedView::Kind::Own,
                         filter,
                         {{PositionColumn::Sellable, Direction::Descending}, {PositionColumn::Sku}},
                         {{u"compact"_s, true}}};
    QVERIFY(m_desk->views().save(view));
    SavedViews other;
    other.fromJson(m_desk->views().toJson());
    QVERIFY(other.find(u"own-1"_s) == view);
    SavedView renamed = view;
    renamed.name = u"Renamed"_s;
    QVERIFY(other.save(renamed));
    QCOMPARE(other.all().size(), m_desk->views().all().size());
    other.remove(u"own-1"_s);
    QVERIFY(!other.find(u"own-1"_s));
    other.remove(u"all"_s);
    QVERIFY(other.find(u"all"_s));
    renamed.name = u"  "_s;
    QVERIFY(!other.save(renamed));
}

void InventoryFilterTest::viewsAreCounted()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->viewCount(u"all"_s), kit::DeskStage::kPositions, kWait);
    QCOMPARE(m_desk->viewCount(u"negative"_s), 1);
    QVERIFY(m_desk->views().save(
        {u"own-2"_s, u"Bath"_s, SavedView::Kind::Own, {.categories = {u"bath"_s}}, {}, {}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->viewCount(u"own-2"_s), 18, kWait);
    m_stage->addAtHub(u"NEW-1"_s, u"ATH-ERM"_s, -5);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->viewCount(u"negative"_s), 2, kWait);
    QCOMPARE(m_desk->viewCount(u"all"_s), kit::DeskStage::kPositions + 1);
}

void InventoryFilterTest::brokenViewsAreLeftOut()
{
    m_desk->views().fromJson({QJsonObject{{u"id"_s, u"x"_s}}, QJsonObject{}, 7,
                              QJsonObject{{u"id"_s, u"y"_s},
                                          {u"name"_s, u"Fine"_s},
                                          {u"sort"_s, QJsonArray{u"nonsense"_s, u"-sku"_s}}}});
    const auto fine = m_desk->views().find(u"y"_s);
    QVERIFY(fine);
    QCOMPARE(fine->sort, (QList<PositionSort>{{PositionColumn::Sku, Direction::Descending}}));
    QVERIFY(!m_desk->views().find(u"x"_s));
}

STOA_TEST(InventoryFilterTest)
#include "inventoryfiltertest.moc"

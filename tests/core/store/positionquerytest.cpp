// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/positionquery.h"
#include "core/sql/dialect.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/desk/deskschema.h"
#include "core/store/desk/labels.h"
#include "core/store/inventory/ledgerrepository.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Fact {
    QString sku;
    QString english;
    QString greek;
    QString location;
    qint64 onHand;
    qint64 safety;
};

} // namespace

/// The grid's SQL against a plain walk over the same facts.
class PositionQueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesGiveEveryRowOnceInOrder_data();
    void pagesGiveEveryRowOnceInOrder();
    void filters_data();
    void filters();
    void textFindsItInEveryLanguage_data();
    void textFindsItInEveryLanguage();
    void labelsSwitchLanguage();
    void aSkuWithoutAnItemIsNotLost();
    void rowsAndTotalsOfKeys();
    void placesOfKeys_data();
    void placesOfKeys();
    void groupsAddUp_data();
    void groupsAddUp();

private:
    QStringList keysOf(const PositionQuery &query);

    std::unique_ptr<sql::Connection> m_connection;
    QList<Fact> m_facts;
};

void PositionQueryTest::initTestCase()
{
    auto connection = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(connection);
    m_connection = std::move(*connection);
    QVERIFY(migrateCache(*m_connection));

    NoSink sink;
    UnitOfWork work(*m_connection, sink,
                    {Instant::fromMs(1), Instant::fromMs(1), {}, {}, Source::Import, Rights::ofTheHouse()});
    const QList<std::pair<QString, QString>> names{{u"Ceramic bowl"_s, u"Κεραμικό μπολ"_s},
                                                   {u"Brass lantern"_s, u"Φανάρι ορείχαλκου"_s},
                                                   {u"Linen towel"_s, u"Λινή πετσέτα"_s},
                                                   {u"Łódź candle"_s, u"Κερί Λοτζ"_s}};
    QRandomGenerator random(7);
    for (int i = 0; i < 120; ++i) {
        ItemDraft draft;
        draft.sku = u"SKU-%1"_s.arg(i, 3, 10, QChar(u'0'));
        const auto &[english, greek] = names[i % 4];
        draft.names = {{u"en"_s, u"%1 %2"_s.arg(english).arg(i)}, {u"el"_s, u"%1 %2"_s.arg(greek).arg(i)}};
        draft.category = i % 3 == 0 ? u"table"_s : u"light"_s;
        draft.brand = i % 2 == 0 ? u"Élan"_s : u"Ostra"_s;
        const auto item = Item::accept(draft);
        QVERIFY(item);
        QVERIFY(CatalogRepository::save(work, *item));
        for (const auto &location : {u"ATH"_s, u"MIL"_s, u"PAT"_s}) {
            const Fact fact{draft.sku, draft.names.value(u"en"_s), draft.names.value(u"el"_s),
                            location,  random.bounded(-3, 60),     random.bounded(5)};
            m_facts.append(fact);
            QVERIFY(m_connection->run("INSERT INTO position (sku, location, on_hand, safety, updated_at) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5)",
                                      fact.sku, location, fact.onHand * 1000, fact.safety * 1000, qint64(i)));
        }
    }
}

QStringList PositionQueryTest::keysOf(const PositionQuery &query)
{
    QStringList keys;
    const auto walked = query.each(*m_connection, [&keys](const PositionRow &row) -> Result<void> {
        keys.append(QString::fromUtf8(row.key()));
        return {};
    });
    if (!walked)
        qWarning("%s", qPrintable(walked.error().toString()));
    return keys;
}

void PositionQueryTest::pagesGiveEveryRowOnceInOrder_data()
{
    QTest::addColumn<QList<PositionSort>>("sort");
    using enum PositionColumn;
    QTest::newRow("by SKU") << QList<PositionSort>{{Sku}};
    QTest::newRow("by SKU, last first") << QList<PositionSort>{{Sku, Direction::Descending}};
    QTest::newRow("by location") << QList<PositionSort>{{Location}};
    QTest::newRow("by name") << QList<PositionSort>{{Name}};
    QTest::newRow("by name, last first") << QList<PositionSort>{{Name, Direction::Descending}};
    QTest::newRow("by on hand") << QList<PositionSort>{{OnHand}};
    QTest::newRow("by sellable, most first") << QList<PositionSort>{{Sellable, Direction::Descending}};
    QTest::newRow("by category, then on hand from the top")
        << QList<PositionSort>{{Category}, {OnHand, Direction::Descending}};
    QTest::newRow("by category") << QList<PositionSort>{{Category}};
    QTest::newRow("by category, last first") << QList<PositionSort>{{Category, Direction::Descending}};
    QTest::newRow("mixed directions")
        << QList<PositionSort>{{Location, Direction::Descending}, {Safety}, {OnHand, Direction::Descending}};
    QTest::newRow("by unavailable") << QList<PositionSort>{{Unavailable}};
    QTest::newRow("by price, which none has") << QList<PositionSort>{{Price}};
    QTest::newRow("by age") << QList<PositionSort>{{Updated, Direction::Descending}};
}

void PositionQueryTest::pagesGiveEveryRowOnceInOrder()
{
    QFETCH(QList<PositionSort>, sort);
    const PositionQuery query({}, sort);
    const QStringList all = keysOf(query);
    QCOMPARE(all.size(), m_facts.size());
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), m_facts.size());

    constexpr int kStep = 7;
    const auto index = query.index(*m_connection, kStep);
    QVERIFY(index);
    QCOMPARE(index->total, m_facts.size());
    QCOMPARE(index->marks.size(), (m_facts.size() + kStep - 1) / kStep);
    QStringList paged;
    for (qsizetype i = 0; i < index->marks.size(); ++i) {
        const auto page = query.pageFrom(*m_connection, index->marks[i], kStep);
        QVERIFY(page);
        QCOMPARE(page->more, i + 1 < index->marks.size());
        QVERIFY(page->first == index->marks[i]);
        for (const PositionRow &row : page->rows)
            paged.append(QString::fromUtf8(row.key()));
        const auto rank = query.rank(*m_connection, index->marks[i]);
        QVERIFY(rank);
        QCOMPARE(*rank, i * kStep);
    }
    QCOMPARE(paged, all);
    const auto first = query.firstPage(*m_connection, kStep);
    QVERIFY(first);
    QCOMPARE(QString::fromUtf8(first->rows.first().key()), all.first());
}

void PositionQueryTest::filters_data()
{
    QTest::addColumn<PositionFilter>("filter");
    QTest::addColumn<std::function<bool(const Fact &)>>("holds");
    const auto row = [](const char *name, const PositionFilter &filter,
                        std::function<bool(const Fact &)> holds) {
        QTest::newRow(name) << filter << std::move(holds);
    };
    row("none", {}, [](const Fact &) { return true; });
    row("SKU prefix, small letters", {.sku = u"sku-01"_s},
        [](const Fact &f) { return f.sku.startsWith(u"SKU-01"_s); });
    row("one location", {.locations = {u"MIL"_s}}, [](const Fact &f) { return f.location == u"MIL"_s; });
    row("two locations", {.locations = {u"MIL"_s, u"PAT"_s}},
        [](const Fact &f) { return f.location != u"ATH"_s; });
    row("negative", {.ranges = {{PositionColumn::OnHand, {std::nullopt, -1}}}},
        [](const Fact &f) { return f.onHand < 0; });
    row("sellable at most 10", {.ranges = {{PositionColumn::Sellable, {std::nullopt, 10'000}}}},
        [](const Fact &f) { return std::max<qint64>(0, f.onHand - f.safety) <= 10; });
    row("on hand between", {.ranges = {{PositionColumn::OnHand, {5'000, 9'000}}}},
        [](const Fact &f) { return f.onHand >= 5 && f.onHand <= 9; });
    row("category", {.categories = {u"table"_s}},
        [](const Fact &f) { return f.sku.right(3).toInt() % 3 == 0; });
    row("brand without its accent", {.brand = u"ela"_s},
        [](const Fact &f) { return f.sku.right(3).toInt() % 2 == 0; });
    row("text", {.text = u"lantern"_s}, [](const Fact &f) { return f.english.contains(u"lantern"_s); });
    row("two words in any order", {.text = u"17 lant"_s}, [](const Fact &f) {
        return f.english.contains(u"lantern"_s) && f.english.contains(u"17"_s)
            && f.english.endsWith(u" 17"_s);
    });
    row("text and range", {.text = u"bowl"_s, .ranges = {{PositionColumn::OnHand, {30'000, std::nullopt}}}},
        [](const Fact &f) { return f.english.contains(u"bowl"_s) && f.onHand >= 30; });
    row("nothing has it", {.text = u"zebra"_s}, [](const Fact &) { return false; });
    row("quotes and stars are letters", {.text = u"\"bowl* OR"_s}, [](const Fact &) { return false; });
}

void PositionQueryTest::filters()
{
    QFETCH(PositionFilter, filter);
    using Holds = std::function<bool(const Fact &)>;
    QFETCH(Holds, holds);
    QStringList expected;
    Quantity onHand;
    for (const Fact &fact : m_facts) {
        if (holds(fact)) {
            expected.append(fact.sku + u'|' + fact.location);
            onHand += Quantity::units(fact.onHand);
        }
    }
    const PositionQuery query(filter, {{PositionColumn::Sku}});
    QCOMPARE(keysOf(query), expected);
    const auto totals = query.totals(*m_connection);
    QVERIFY(totals);
    QCOMPARE(totals->count, expected.size());
    QCOMPARE(query.count(*m_connection).value_or(-1), totals->count);
    QCOMPARE(totals->stock.onHand.thousandths(), onHand.thousandths());
}

void PositionQueryTest::textFindsItInEveryLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("positions");
    QTest::newRow("Greek without accents") << u"κεραμικο"_s << 90;
    QTest::newRow("Greek capitals") << u"ΦΑΝΑΡΙ"_s << 90;
    QTest::newRow("Polish l for ł") << u"lodz"_s << 90;
    QTest::newRow("middle of a word") << u"nter"_s << 90;
    QTest::newRow("SKU with its dash") << u"sku-042"_s << 3;
    QTest::newRow("one letter is a beginning") << u"b"_s << 180;
}

void PositionQueryTest::textFindsItInEveryLanguage()
{
    QFETCH(QString, typed);
    QFETCH(int, positions);
    QCOMPARE(keysOf(PositionQuery({.text = typed}, {{PositionColumn::Sku}})).size(), positions);
}

void PositionQueryTest::labelsSwitchLanguage()
{
    QVERIFY(labelIn(*m_connection, u"el"_s));
    const PositionQuery query({}, {{PositionColumn::Name}});
    const auto page = query.firstPage(*m_connection, 400);
    QVERIFY(page);
    QVERIFY(page->rows.first().name.startsWith(u"Κεραμικό"_s));
    for (qsizetype i = 1; i < page->rows.size(); ++i)
        QVERIFY(sql::sortKey(page->rows[i - 1].name, u"el"_s) <= sql::sortKey(page->rows[i].name, u"el"_s));
    QVERIFY(labelIn(*m_connection, u"en"_s));
    QCOMPARE(query.firstPage(*m_connection, 1)->rows.first().name.left(5), u"Brass"_s);
}

void PositionQueryTest::aSkuWithoutAnItemIsNotLost()
{
    QVERIFY(m_connection->run("INSERT INTO position (sku, location, on_hand) VALUES ('GHOST', 'ATH', 1000)"));
    QVERIFY(keysOf(PositionQuery({}, {{PositionColumn::Name}})).contains(u"GHOST|ATH"_s));
    QVERIFY(keysOf(PositionQuery({}, {{PositionColumn::Sku}})).contains(u"GHOST|ATH"_s));
    // In the order of categories those without one come first, page by page as at once.
    const PositionQuery byCategory({}, {{PositionColumn::Category}});
    const auto index = byCategory.index(*m_connection, 2);
    QVERIFY(index);
    QStringList paged;
    for (const PositionMark &mark : index->marks) {
        const auto page = byCategory.pageFrom(*m_connection, mark, 2);
        QVERIFY(page);
        for (const PositionRow &row : page->rows)
            paged.append(QString::fromUtf8(row.key()));
    }
    QCOMPARE(paged.first(), u"GHOST|ATH"_s);
    QCOMPARE(paged, keysOf(byCategory));
    QVERIFY(m_connection->run("DELETE FROM position WHERE sku = 'GHOST'"));
    QVERIFY(m_connection->run("DELETE FROM item_label WHERE sku = 'GHOST'"));
}

void PositionQueryTest::rowsAndTotalsOfKeys()
{
    const QList<QByteArray> keys{"SKU-003|MIL", "SKU-001|ATH", "NONE|ATH"};
    const auto rows = PositionQuery::rows(*m_connection, keys);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    const auto totals = PositionQuery::totalsOf(*m_connection, keys);
    QVERIFY(totals);
    QCOMPARE(totals->count, 2);
    QCOMPARE(totals->stock.onHand.thousandths(),
             (rows->at(0).stock.onHand + rows->at(1).stock.onHand).thousandths());
}

void PositionQueryTest::placesOfKeys_data()
{
    QTest::addColumn<PositionFilter>("filter");
    QTest::addColumn<QList<PositionSort>>("sort");
    using enum PositionColumn;
    QTest::newRow("by SKU") << PositionFilter() << QList<PositionSort>{{Sku}};
    QTest::newRow("by name, last first")
        << PositionFilter() << QList<PositionSort>{{Name, Direction::Descending}};
    QTest::newRow("by category") << PositionFilter() << QList<PositionSort>{{Category}};
    QTest::newRow("by on hand") << PositionFilter() << QList<PositionSort>{{OnHand}, {Location}};
    QTest::newRow("filtered") << PositionFilter{.text = u"bowl"_s, .locations = {u"MIL"_s, u"PAT"_s}}
                              << QList<PositionSort>{{Sellable, Direction::Descending}};
}

void PositionQueryTest::placesOfKeys()
{
    QFETCH(PositionFilter, filter);
    QFETCH(QList<PositionSort>, sort);
    const PositionQuery query(filter, sort);
    const QStringList all = keysOf(query);
    QVERIFY(all.size() > 20);
    const QList<QByteArray> asked{all.at(17).toUtf8(), "NONE|ATH", all.first().toUtf8(), all.last().toUtf8(),
                                  all.at(17).toUtf8()};
    const auto places = query.placesOf(*m_connection, asked);
    QVERIFY(places);
    QCOMPARE(*places, (QList<int>{17, -1, 0, int(all.size()) - 1, 17}));
}

void PositionQueryTest::groupsAddUp_data()
{
    QTest::addColumn<PositionFilter>("filter");
    QTest::addColumn<PositionColumn>("by");
    QTest::addColumn<Direction>("direction");
    for (const auto by : {PositionColumn::Location, PositionColumn::Category}) {
        const QByteArray name = by == PositionColumn::Location ? "location" : "category";
        QTest::newRow(name + ", all") << PositionFilter() << by << Direction::Ascending;
        QTest::newRow(name + ", downwards") << PositionFilter() << by << Direction::Descending;
        QTest::newRow(name + ", by text") << PositionFilter{.text = u"bowl"_s} << by << Direction::Ascending;
        QTest::newRow(name + ", some on hand")
            << PositionFilter{.ranges = {{PositionColumn::OnHand, {1, std::nullopt}}}} << by
            << Direction::Ascending;
    }
}

void PositionQueryTest::groupsAddUp()
{
    QFETCH(PositionFilter, filter);
    QFETCH(PositionColumn, by);
    QFETCH(Direction, direction);
    const PositionQuery query(filter, {{by, direction}, {PositionColumn::Sku}});
    const auto groups = query.groups(*m_connection);
    QVERIFY(groups);
    // What one by one makes of it, in the order of the rows.
    QList<PositionGroup> walked;
    QVERIFY(query.each(*m_connection, [&walked, by](const PositionRow &row) -> Result<void> {
        const QString value = by == PositionColumn::Location ? row.location : row.category;
        if (walked.isEmpty() || walked.last().value != value)
            walked.append({value, {}});
        PositionTotals &totals = walked.last().totals;
        ++totals.count;
        totals.stock.onHand += row.stock.onHand;
        totals.stock.safety += row.stock.safety;
        totals.sellable += row.stock.sellable();
        return {};
    }));
    QCOMPARE(groups->size(), walked.size());
    QVERIFY(!walked.isEmpty());
    for (qsizetype i = 0; i < walked.size(); ++i) {
        QCOMPARE(groups->at(i).value, walked[i].value);
        QCOMPARE(groups->at(i).totals.count, walked[i].totals.count);
        QCOMPARE(groups->at(i).totals.stock.onHand, walked[i].totals.stock.onHand);
        QCOMPARE(groups->at(i).totals.stock.safety, walked[i].totals.stock.safety);
        QCOMPARE(groups->at(i).totals.sellable, walked[i].totals.sellable);
    }
}

STOA_TEST(PositionQueryTest)
#include "positionquerytest.moc"

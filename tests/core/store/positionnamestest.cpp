// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"
#include "core/sql/migrator.h"
#include "core/store/desk/deskschema.h"
#include "core/store/desk/labels.h"
#include "core/store/inventory/positionquery.h"
#include "core/store/schema.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    QString code;
    QString english;
    QString greek;
    QString chinese;

    QString in(const QString &language) const
    {
        return language == u"el"_s ? greek : language == u"zh_CN"_s ? chinese : english;
    }
    QString json() const
    {
        return u"{\"el\":\"%1\",\"en\":\"%2\",\"zh_CN\":\"%3\"}"_s.arg(greek, english, chinese);
    }
};

/// In none of the languages is their order that of the codes; two are named alike.
const QList<Named> kPlaces{{u"A1"_s, u"Volos"_s, u"Βόλος"_s, u"沃洛斯"_s},
                           {u"B2"_s, u"Athens"_s, u"Αθήνα"_s, u"雅典"_s},
                           {u"C3"_s, u"Patras"_s, u"Πάτρα"_s, u"帕特雷"_s},
                           {u"D4"_s, u"Larissa"_s, u"Λάρισα"_s, u"拉里萨"_s},
                           {u"E5"_s, u"Larissa"_s, u"Λάρισα"_s, u"拉里萨"_s}};
const QList<Named> kCategories{{u"a-cat"_s, u"Table"_s, u"Τραπέζι"_s, u"餐桌"_s},
                               {u"b-cat"_s, u"Bath"_s, u"Μπάνιο"_s, u"浴室"_s},
                               {u"c-cat"_s, u"Light"_s, u"Φως"_s, u"灯光"_s}};
const QList<Named> kItems{{{}, u"Bowl"_s, u"Μπολ"_s, u"碗"_s},
                          {{}, u"Lamp"_s, u"Φανάρι"_s, u"灯"_s},
                          {{}, u"Towel"_s, u"Πετσέτα"_s, u"巾"_s},
                          {{}, u"Candle"_s, u"Κερί"_s, u"烛"_s}};
/// A position stands there, and no location has the code; given up, and so shown by its code.
const QString kNameless = u"F6"_s;
const QString kGivenUp = u"G7"_s;
/// The last one has no row, the empty one is none.
const QStringList kCategoryCodes{u"a-cat"_s, u"b-cat"_s, u"c-cat"_s, u"d-cat"_s, u""_s};

QString shown(const QList<Named> &all, const QString &code, const QString &language)
{
    const auto found = std::ranges::find(all, code, &Named::code);
    return found == all.end() ? code : found->in(language);
}

void fill(sql::Connection &connection)
{
    for (const Named &place : kPlaces)
        QVERIFY(connection.run("INSERT INTO location (code, kind, names) VALUES (?1, 'store', ?2)",
                               place.code, place.json()));
    QVERIFY(connection.run("INSERT INTO location (code, kind, names, active) "
                           "VALUES (?1, 'store', '{\"el\":\"Ααα\",\"en\":\"Aaa\"}', 0)",
                           kGivenUp));
    for (const Named &category : kCategories)
        QVERIFY(connection.run("INSERT INTO category (code, names) VALUES (?1, ?2)", category.code,
                               category.json()));
    for (int i = 0; i < 25; ++i) {
        // The last of them is no item.
        const QString sku = i < 24 ? u"SKU-%1"_s.arg(i, 2, 10, QLatin1Char('0')) : u"GHOST"_s;
        if (i < 24)
            QVERIFY(connection.run("INSERT INTO item (sku, names, category) VALUES (?1, ?2, ?3)", sku,
                                   kItems[i % 4].json(), kCategoryCodes[i % 5]));
        int place = 0;
        for (const QString &code : {u"A1"_s, u"B2"_s, u"C3"_s, u"D4"_s, u"E5"_s, kNameless, kGivenUp}) {
            QVERIFY(connection.run("INSERT INTO position (sku, location, on_hand) VALUES (?1, ?2, ?3)", sku,
                                   code, qint64((i * 7 + ++place * 5) % 4) * 1'000));
        }
    }
}

} // namespace

/// Locations and categories in the order of the names that people see.
class PositionNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ordersFollowTheLanguage_data();
    void ordersFollowTheLanguage();
    void pagesGoOnAcrossEqualNames_data();
    void pagesGoOnAcrossEqualNames();
    void whatIsRenamedMoves();
    void categoriesMoveWithTheirNamesAndItems();
    void aCacheOfBeforeGetsItsLabels();
    void theSortSaysWhatMayMoveRows();

private:
    QStringList codesBy(PositionColumn column, Direction direction = Direction::Ascending);
    QStringList groupsBy(PositionColumn column, Direction direction);
    bool stand(const PositionRow &a, const PositionRow &b, const QList<PositionSort> &sort,
               const QString &language);

    std::unique_ptr<sql::Connection> m_connection;
};

void PositionNamesTest::init()
{
    auto connection = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(connection);
    m_connection = std::move(*connection);
    QVERIFY(migrateCache(*m_connection));
    fill(*m_connection);
}

/// Each code once, as the rows come.
QStringList PositionNamesTest::codesBy(PositionColumn column, Direction direction)
{
    QStringList codes;
    const PositionQuery query({}, {{column, direction}});
    const auto walked = query.each(*m_connection, [&](const PositionRow &row) -> Result<void> {
        const QString &code = column == PositionColumn::Location ? row.location : row.category;
        if (codes.isEmpty() || codes.last() != code)
            codes.append(code);
        return {};
    });
    return walked ? codes : QStringList{walked.error().toString()};
}

QStringList PositionNamesTest::groupsBy(PositionColumn column, Direction direction)
{
    QStringList codes;
    const auto groups = PositionQuery({}, {{column, direction}, {PositionColumn::Sku}}).groups(*m_connection);
    if (!groups)
        return {groups.error().toString()};
    for (const PositionGroup &group : *groups)
        codes.append(group.value);
    return codes;
}

void PositionNamesTest::ordersFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QStringList>("categories");
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"B2"_s, u"F6"_s, u"G7"_s, u"D4"_s, u"E5"_s, u"C3"_s, u"A1"_s}
                             << QStringList{u""_s, u"b-cat"_s, u"d-cat"_s, u"c-cat"_s, u"a-cat"_s};
    QTest::newRow("Greek") << u"el"_s
                           << QStringList{u"B2"_s, u"A1"_s, u"D4"_s, u"E5"_s, u"C3"_s, u"F6"_s, u"G7"_s}
                           << QStringList{u""_s, u"b-cat"_s, u"a-cat"_s, u"c-cat"_s, u"d-cat"_s};
    QTest::newRow("Chinese") << u"zh_CN"_s
                             << QStringList{u"D4"_s, u"E5"_s, u"C3"_s, u"A1"_s, u"B2"_s, u"F6"_s, u"G7"_s}
                             << QStringList{u""_s, u"a-cat"_s, u"c-cat"_s, u"b-cat"_s, u"d-cat"_s};
    // No name is in Polish: the English ones are shown.
    QTest::newRow("Polish") << u"pl"_s
                            << QStringList{u"B2"_s, u"F6"_s, u"G7"_s, u"D4"_s, u"E5"_s, u"C3"_s, u"A1"_s}
                            << QStringList{u""_s, u"b-cat"_s, u"d-cat"_s, u"c-cat"_s, u"a-cat"_s};
}

void PositionNamesTest::ordersFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, places);
    QFETCH(QStringList, categories);
    // From another language and back.
    QVERIFY(labelIn(*m_connection, language == u"el"_s ? u"zh_CN"_s : u"el"_s));
    QVERIFY(labelIn(*m_connection, language));
    const auto turned = [](QStringList codes) {
        std::ranges::reverse(codes);
        return codes;
    };
    using enum Direction;
    QCOMPARE(codesBy(PositionColumn::Location), places);
    QCOMPARE(codesBy(PositionColumn::Location, Descending), turned(places));
    QCOMPARE(codesBy(PositionColumn::Category), categories);
    QCOMPARE(codesBy(PositionColumn::Category, Descending), turned(categories));
    QCOMPARE(groupsBy(PositionColumn::Location, Ascending), places);
    QCOMPARE(groupsBy(PositionColumn::Location, Descending), turned(places));
    QCOMPARE(groupsBy(PositionColumn::Category, Ascending), categories);
    QCOMPARE(groupsBy(PositionColumn::Category, Descending), turned(categories));
}

void PositionNamesTest::pagesGoOnAcrossEqualNames_data()
{
    using enum PositionColumn;
    constexpr auto kDown = Direction::Descending;
    QTest::addColumn<PositionFilter>("filter");
    QTest::addColumn<QList<PositionSort>>("sort");
    QTest::addColumn<QString>("language");
    const QList<std::pair<const char *, QList<PositionSort>>> sorts{
        {"location", {{Location}}},
        {"location, down", {{Location, kDown}}},
        {"location down, SKU up", {{Location, kDown}, {Sku}}},
        {"location, on hand down", {{Location}, {OnHand, kDown}}},
        {"location, category down", {{Location}, {Category, kDown}}},
        {"name, location down", {{Name}, {Location, kDown}}},
        {"on hand, location", {{OnHand}, {Location}}},
        {"SKU, location down", {{Sku}, {Location, kDown}}},
        {"category", {{Category}}},
        {"category, down", {{Category, kDown}}},
        {"category down, SKU up", {{Category, kDown}, {Sku}}},
        {"category, name down, location", {{Category}, {Name, kDown}, {Location}}},
        {"category, location, SKU down", {{Category}, {Location}, {Sku, kDown}}},
        {"on hand down, category", {{OnHand, kDown}, {Category}}},
    };
    const QList<std::pair<const char *, PositionFilter>> filters{
        {"all", {}},
        {"text", {.text = u"bowl"_s}},
        {"SKU", {.sku = u"SKU-1"_s}},
        {"locations", {.locations = {u"B2"_s, u"E5"_s, u"F6"_s}}},
        {"categories", {.categories = {u"a-cat"_s, u"d-cat"_s}}},
        {"some on hand", {.ranges = {{OnHand, {2'000, std::nullopt}}}}},
    };
    for (const QString &language : {u"el"_s, u"zh_CN"_s}) {
        for (const auto &[by, sort] : sorts) {
            for (const auto &[what, filter] : filters)
                QTest::addRow("%s: %s, %s", qPrintable(language), by, what) << filter << sort << language;
        }
    }
}

/// Whether b may follow a.
bool PositionNamesTest::stand(const PositionRow &a, const PositionRow &b, const QList<PositionSort> &sort,
                              const QString &language)
{
    const auto keyOf = [&](const PositionRow &row, PositionColumn column) -> std::pair<QByteArray, QString> {
        switch (column) {
        case PositionColumn::Location:
            return {sql::sortKey(shown(kPlaces, row.location, language), language), row.location};
        case PositionColumn::Category:
            return {sql::sortKey(shown(kCategories, row.category, language), language), row.category};
        case PositionColumn::Name:
            return {sql::sortKey(row.name, language), {}};
        case PositionColumn::OnHand:
            return {QByteArray::number(row.stock.onHand.thousandths()), {}};
        default:
            return {row.sku.toUtf8(), {}};
        }
    };
    for (const PositionSort &by : sort) {
        const auto left = keyOf(a, by.column);
        const auto right = keyOf(b, by.column);
        if (left != right)
            return (left < right) == (by.direction == Direction::Ascending);
    }
    return true;
}

void PositionNamesTest::pagesGoOnAcrossEqualNames()
{
    QFETCH(PositionFilter, filter);
    QFETCH(QList<PositionSort>, sort);
    QFETCH(QString, language);
    QVERIFY(labelIn(*m_connection, language));
    const PositionQuery query(filter, sort);
    QList<PositionRow> all;
    QVERIFY(query.each(*m_connection, [&all](const PositionRow &row) -> Result<void> {
        all.append(row);
        return {};
    }));
    QVERIFY(!all.isEmpty());
    QCOMPARE(query.count(*m_connection).value_or(-1), all.size());
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY2(stand(all[i - 1], all[i], query.sort(), language), qPrintable(QString::number(i)));

    constexpr int kStep = 4;
    const auto index = query.index(*m_connection, kStep);
    QVERIFY(index);
    QCOMPARE(index->total, all.size());
    QList<PositionRow> paged;
    for (qsizetype i = 0; i < index->marks.size(); ++i) {
        const auto page = query.pageFrom(*m_connection, index->marks[i], kStep);
        QVERIFY(page);
        QCOMPARE(page->more, i + 1 < index->marks.size());
        QVERIFY(page->first == index->marks[i]);
        paged += page->rows;
        QCOMPARE(query.rank(*m_connection, index->marks[i]).value_or(-1), i * kStep);
    }
    QVERIFY(paged == all);
    const auto first = query.firstPage(*m_connection, kStep);
    QVERIFY(first);
    QVERIFY(first->rows == all.first(std::min<qsizetype>(kStep, all.size())));
    const auto places = query.placesOf(*m_connection, {all.last().key(), "NONE|A1", all.first().key()});
    QVERIFY(places);
    QCOMPARE(*places, (QList<int>{int(all.size()) - 1, -1, 0}));
}

void PositionNamesTest::whatIsRenamedMoves()
{
    using List = QStringList;
    const auto order = [this] {
        return codesBy(PositionColumn::Location);
    };
    QCOMPARE(order(), (List{u"B2"_s, u"F6"_s, u"G7"_s, u"D4"_s, u"E5"_s, u"C3"_s, u"A1"_s}));
    const QByteArray upsert = "INSERT INTO location (code, kind, names) VALUES (?1, 'store', ?2) "
                              "ON CONFLICT (code) DO UPDATE SET names = excluded.names, active = 1";
    QVERIFY(m_connection->run(upsert, u"B2"_s, u"{\"en\":\"Mykonos\"}"_s));
    QCOMPARE(order(), (List{u"F6"_s, u"G7"_s, u"D4"_s, u"E5"_s, u"B2"_s, u"C3"_s, u"A1"_s}));
    QVERIFY(m_connection->run(upsert, kGivenUp, u"{\"en\":\"Aaa\"}"_s));
    QCOMPARE(order(), (List{u"G7"_s, u"F6"_s, u"D4"_s, u"E5"_s, u"B2"_s, u"C3"_s, u"A1"_s}));
    QVERIFY(m_connection->run("DELETE FROM location WHERE code = 'B2'"));
    QCOMPARE(order(), (List{u"G7"_s, u"B2"_s, u"F6"_s, u"D4"_s, u"E5"_s, u"C3"_s, u"A1"_s}));
    // Of languages that nobody asks for the first by its code.
    QVERIFY(m_connection->run(upsert, kNameless, u"{\"pl\":\"Aa\",\"it\":\"Zz\"}"_s));
    QCOMPARE(order(), (List{u"G7"_s, u"B2"_s, u"D4"_s, u"E5"_s, u"C3"_s, u"A1"_s, u"F6"_s}));
    QVERIFY(m_connection->run("INSERT INTO position (sku, location) VALUES ('SKU-00', 'H8')"));
    QCOMPARE(order(), (List{u"G7"_s, u"B2"_s, u"H8"_s, u"D4"_s, u"E5"_s, u"C3"_s, u"A1"_s, u"F6"_s}));
}

void PositionNamesTest::categoriesMoveWithTheirNamesAndItems()
{
    using List = QStringList;
    const auto order = [this] {
        return codesBy(PositionColumn::Category);
    };
    QCOMPARE(order(), (List{u""_s, u"b-cat"_s, u"d-cat"_s, u"c-cat"_s, u"a-cat"_s}));
    QVERIFY(m_connection->run("INSERT INTO category (code, names) VALUES ('b-cat', '{\"en\":\"Zen\"}') "
                              "ON CONFLICT (code) DO UPDATE SET names = excluded.names"));
    QCOMPARE(order(), (List{u""_s, u"d-cat"_s, u"c-cat"_s, u"a-cat"_s, u"b-cat"_s}));
    QVERIFY(m_connection->run("UPDATE item SET category = 'e-cat' WHERE sku = 'SKU-01'"));
    QCOMPARE(order(), (List{u""_s, u"d-cat"_s, u"e-cat"_s, u"c-cat"_s, u"a-cat"_s, u"b-cat"_s}));
    QVERIFY(m_connection->run("DELETE FROM category WHERE code = 'b-cat'"));
    QCOMPARE(order(), (List{u""_s, u"b-cat"_s, u"d-cat"_s, u"e-cat"_s, u"c-cat"_s, u"a-cat"_s}));
    // Without any item all are in none.
    QVERIFY(m_connection->run("DELETE FROM item"));
    QCOMPARE(order(), (List{u""_s}));
}

void PositionNamesTest::aCacheOfBeforeGetsItsLabels()
{
    const QStringList expected = [this] {
        return labelIn(*m_connection, u"el"_s) ? codesBy(PositionColumn::Location) : QStringList();
    }();
    const QStringList categories = codesBy(PositionColumn::Category);
    const auto steps = sql::readMigrations(u":/stoa/migrations/desk"_s);
    QVERIFY(steps);
    auto old = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(old);
    m_connection = std::move(*old);
    QVERIFY(migrateCore(*m_connection));
    QVERIFY(sql::migrate(*m_connection, u"desk"_s, steps->first(4)));
    QVERIFY(m_connection->run("UPDATE desk_setting SET value = 'el' WHERE name = 'label_language'"));
    fill(*m_connection);
    QVERIFY(m_connection->run("INSERT INTO item_label (sku, name, sort_key) VALUES ('GHOST', '', x'')"));
    QVERIFY(migrateCache(*m_connection));
    QCOMPARE(codesBy(PositionColumn::Location), expected);
    QCOMPARE(codesBy(PositionColumn::Category), categories);
}

void PositionNamesTest::theSortSaysWhatMayMoveRows()
{
    const PositionQuery bySku({}, {{PositionColumn::Sku}});
    QVERIFY(bySku.mayMoveWith(EntityType::Item));
    QVERIFY(!bySku.mayMoveWith(EntityType::Location));
    QVERIFY(!bySku.mayMoveWith(EntityType::Category));
    const PositionQuery byNames({}, {{PositionColumn::Category}, {PositionColumn::Location}});
    QVERIFY(byNames.mayMoveWith(EntityType::Location));
    QVERIFY(byNames.mayMoveWith(EntityType::Category));
    QVERIFY(!byNames.mayMoveWith(EntityType::Reason));
}

STOA_TEST(PositionNamesTest)
#include "positionnamestest.moc"

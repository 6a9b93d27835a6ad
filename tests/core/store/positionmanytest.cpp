// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/transaction.h"
#include "core/store/desk/deskschema.h"
#include "core/store/inventory/positionquery.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kItems = 5'000;

/// Every second article is a bowl: more than are fetched from the index of words.
bool isBowl(int i) { return i % 2 == 0; }
/// Every second one is in no category, in tens: more than are looked up.
QString categoryOf(int i) { return i % 20 < 10 ? u""_s : i % 3 == 0 ? u"a"_s : u"b"_s; }
/// The names turn the order of the SKUs round.
QString nameOf(int i)
{
    return u"%1 %2"_s.arg(isBowl(i) ? u"bowl"_s : u"lamp"_s).arg(kItems - i, 5, 10, QLatin1Char('0'));
}
QString skuOf(int i) { return u"SKU-%1"_s.arg(i, 5, 10, QLatin1Char('0')); }

} // namespace

/// A text that fits thousands of items is looked up another way than one that fits a few: the rows must be
/// the same.
class PositionManyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesGiveEveryRowOnceInOrder_data();
    void pagesGiveEveryRowOnceInOrder();

private:
    std::unique_ptr<sql::Connection> m_connection;
};

void PositionManyTest::initTestCase()
{
    auto connection = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(connection);
    m_connection = std::move(*connection);
    QVERIFY(migrateCache(*m_connection));
    auto transaction = sql::Transaction::begin(*m_connection);
    QVERIFY(transaction);
    // So do those of the locations and categories.
    for (const auto &[code, name] : {std::pair(u"ATH"_s, u"Zakynthos"_s), std::pair(u"MIL"_s, u"Aegina"_s)})
        QVERIFY(m_connection->run("INSERT INTO location (code, kind, names) VALUES (?1, 'store', ?2)", code,
                                  u"{\"en\":\"%1\"}"_s.arg(name)));
    QVERIFY(m_connection->run("INSERT INTO category (code, names) VALUES ('a', '{\"en\":\"z\"}')"));
    for (int i = 0; i < kItems; ++i) {
        QVERIFY(m_connection->run("INSERT INTO item (sku, names, category) VALUES (?1, ?2, ?3)", skuOf(i),
                                  u"{\"en\":\"%1\"}"_s.arg(nameOf(i)), categoryOf(i)));
        for (const QString &location : {u"ATH"_s, u"MIL"_s})
            QVERIFY(m_connection->run("INSERT INTO position (sku, location, on_hand) VALUES (?1, ?2, ?3)",
                                      skuOf(i), location, qint64(i % 97) * 1'000));
    }
    QVERIFY(transaction->commit());
}

void PositionManyTest::pagesGiveEveryRowOnceInOrder_data()
{
    QTest::addColumn<PositionColumn>("column");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("text");
    for (const auto &[name, column] :
         {std::pair("SKU", PositionColumn::Sku), std::pair("name", PositionColumn::Name),
          std::pair("on hand", PositionColumn::OnHand), std::pair("location", PositionColumn::Location),
          std::pair("category", PositionColumn::Category)}) {
        for (const auto &[way, direction] :
             {std::pair("up", Direction::Ascending), std::pair("down", Direction::Descending)}) {
            for (const QString &text : {u"b"_s, u"bow"_s, u"bowl sku"_s, u"owl"_s})
                QTest::addRow("%s %s, %s", name, way, qPrintable(text)) << column << direction << text;
        }
    }
}

void PositionManyTest::pagesGiveEveryRowOnceInOrder()
{
    QFETCH(const PositionColumn, column);
    QFETCH(const Direction, direction);
    QFETCH(const QString, text);
    QStringList expected;
    for (int i = 0; i < kItems; ++i) {
        if (isBowl(i))
            expected << skuOf(i) + u"|ATH"_s << skuOf(i) + u"|MIL"_s;
    }
    PositionFilter filter;
    filter.text = text;
    const PositionQuery query(filter, {{column, direction}});

    // Page by page, each from the first row that the one before left out.
    QStringList keys;
    QList<PositionRow> rows;
    const auto index = query.index(*m_connection, 777);
    QVERIFY(index);
    QCOMPARE(index->total, expected.size());
    for (const PositionMark &mark : index->marks) {
        const auto rank = query.rank(*m_connection, mark);
        QVERIFY(rank);
        QCOMPARE(*rank, rows.size());
        const auto page = query.pageFrom(*m_connection, mark, 777);
        QVERIFY(page);
        rows += page->rows;
    }
    for (const PositionRow &row : std::as_const(rows))
        keys.append(QString::fromUtf8(row.key()));
    const bool up = direction == Direction::Ascending;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto &a = rows[up ? i - 1 : i];
        const auto &b = rows[up ? i : i - 1];
        if (column == PositionColumn::Sku)
            QVERIFY(a.key() < b.key());
        else if (column == PositionColumn::Name)
            QVERIFY(a.name <= b.name);
        else if (column == PositionColumn::Location)
            QVERIFY(a.location >= b.location);
        else if (column == PositionColumn::Category)
            QVERIFY(a.category.isEmpty() || (!b.category.isEmpty() && a.category >= b.category));
        else
            QVERIFY(a.stock.onHand <= b.stock.onHand);
    }
    std::ranges::sort(keys);
    QCOMPARE(keys, expected);
    const auto totals = query.totals(*m_connection);
    QVERIFY(totals);
    QCOMPARE(totals->count, expected.size());
    QCOMPARE(query.firstPage(*m_connection, 5)->rows, rows.first(5));
}

STOA_TEST(PositionManyTest)
#include "positionmanytest.moc"

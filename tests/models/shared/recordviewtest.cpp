// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/recordview.h"
#include "models/shared/recordtablemodel.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Person {
    QString name;
    qint64 age = 0;
    QString city;
    friend bool operator==(const Person &, const Person &) = default;
};

RecordColumn<Person> column(const QString &title, std::function<QVariant(const Person &)> shown,
                            std::function<QVariant(const Person &)> key = {})
{
    return {[title] { return title; },
            [shown = std::move(shown), key = std::move(key)](const Person &person, int asked) -> QVariant {
                if (asked == Qt::DisplayRole)
                    return shown(person);
                return asked == role(TableRole::SortKey) && key ? key(person) : QVariant();
            }};
}

struct Table {
    Table()
        : model({column(u"Name"_s, [](const Person &p) { return p.name; }),
                 column(
                     u"Age"_s, [](const Person &p) { return u"%1 years"_s.arg(p.age); },
                     [](const Person &p) { return p.age; }),
                 column(
                     u"City"_s, [](const Person &p) { return p.city; },
                     [](const Person &p) { return p.city.toLower(); })},
                [](const Person &p) { return p.name; })
        , view(model, wording)
    {
        model.setRows({{u"Źródło"_s, 9, u"Kraków"_s},
                       {u"Ανδρέας"_s, 100, u"Athens"_s},
                       {u"Łukasz"_s, 31, u"Kraków"_s},
                       {u"anna 10"_s, 31, u"Milano"_s},
                       {u"Anna 9"_s, 4, u"Athens"_s}});
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < view.rowCount(); ++row)
            all.append(view.index(row, 0).data().toString());
        return all;
    }

    Wording wording{u"pl"_s};
    RecordTableModel<Person> model;
    RecordView view;
};

} // namespace

class RecordViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unsortedIsAsItCame()
    {
        Table table;
        const QAbstractItemModelTester tester(&table.view,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList came = table.names();
        table.view.setSort({{1, Qt::AscendingOrder}});
        QVERIFY(table.names() != came);
        table.view.setSort({});
        QCOMPARE(table.names(), came);
    }

    void numbersAreNumbersAndTiesGoOn()
    {
        Table table;
        table.view.setSort({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(table.names(),
                 (QStringList{u"Ανδρέας"_s, u"anna 10"_s, u"Łukasz"_s, u"Źródło"_s, u"Anna 9"_s}));
        table.view.setSort({{1, Qt::DescendingOrder}, {0, Qt::DescendingOrder}});
        QCOMPARE(table.names(),
                 (QStringList{u"Ανδρέας"_s, u"Łukasz"_s, u"anna 10"_s, u"Źródło"_s, u"Anna 9"_s}));
    }

    void textIsInTheLanguagesOrder()
    {
        Table table;
        table.view.setFilter(2, RecordView::Match::Contains, u"kra"_s);
        table.view.setSort({{0, Qt::AscendingOrder}});
        QCOMPARE(table.names(), (QStringList{u"Łukasz"_s, u"Źródło"_s}));
        table.view.clearFilters();
        table.view.setFilter(0, RecordView::Match::Contains, u"ann"_s);
        QCOMPARE(table.names(), (QStringList{u"Anna 9"_s, u"anna 10"_s}));
    }

    void filters_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<RecordView::Match>("match");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        using Match = RecordView::Match;
        QTest::newRow("part of a word") << 0 << Match::Contains << u"nna"_s << 2;
        QTest::newRow("words in any order") << 0 << Match::Contains << u"10 anna"_s << 1;
        QTest::newRow("without the accent") << 0 << Match::Contains << u"ανδρεας"_s << 1;
        QTest::newRow("with the other sigma") << 0 << Match::Contains << u"ΑΝΔΡΕΑΣ"_s << 1;
        QTest::newRow("Polish without its signs") << 0 << Match::Contains << u"zrodlo"_s << 1;
        QTest::newRow("nobody") << 0 << Match::Contains << u"zzz"_s << 0;
        QTest::newRow("a choice") << 2 << Match::Equals << u"athens"_s << 2;
        QTest::newRow("a choice is no part") << 2 << Match::Equals << u"athen"_s << 0;
        QTest::newRow("a number") << 1 << Match::Number << u"31"_s << 2;
        QTest::newRow("above") << 1 << Match::Number << u"> 31"_s << 1;
        QTest::newRow("from") << 1 << Match::Number << u">=31"_s << 3;
        QTest::newRow("below") << 1 << Match::Number << u"<9"_s << 1;
        QTest::newRow("up to") << 1 << Match::Number << u"<=9"_s << 2;
        QTest::newRow("between") << 1 << Match::Number << u"5..31"_s << 3;
        QTest::newRow("still being typed") << 1 << Match::Number << u">"_s << 5;
        QTest::newRow("nothing") << 0 << Match::Contains << u"  "_s << 5;
    }
    void filters()
    {
        QFETCH(int, column);
        QFETCH(RecordView::Match, match);
        QFETCH(QString, text);
        QFETCH(int, rows);
        Table table;
        table.view.setFilter(column, match, text);
        QCOMPARE(table.view.rowCount(), rows);
        table.view.clearFilters();
        QCOMPARE(table.view.rowCount(), 5);
    }

    void rowsThatComeAreFilteredAndSorted()
    {
        Table table;
        table.view.setFilter(2, RecordView::Match::Equals, u"athens"_s);
        table.view.setSort({{1, Qt::AscendingOrder}});
        auto rows = table.model.rows();
        rows.append({u"Zoe"_s, 50, u"Athens"_s});
        rows.append({u"Zorro"_s, 50, u"Milano"_s});
        table.model.setRows(rows);
        QCOMPARE(table.names(), (QStringList{u"Anna 9"_s, u"Zoe"_s, u"Ανδρέας"_s}));
        QCOMPARE(table.view.sourceRow(1), 5);
        QCOMPARE(table.view.rowOfSource(5), 1);
        QCOMPARE(table.view.rowOfSource(6), -1);
        QCOMPARE(table.view.sourceRow(9), -1);
    }
};

STOA_TEST(RecordViewTest)
#include "recordviewtest.moc"

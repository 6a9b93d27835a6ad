// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/recordtablemodel.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    int key = 0;
    int value = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

using Model = RecordTableModel<Row>;

Model *modelIn(QObject *parent)
{
    const RecordColumn<Row> column{[] { return u"Value"_s; },
                                   [](const Row &row, int role) {
                                       return role == Qt::DisplayRole ? QVariant(row.value) : QVariant();
                                   }};
    return new Model(
        {column}, [](const Row &row) { return QString::number(row.key); }, parent);
}

} // namespace

class RecordTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyRowsBecomeAnyOthers()
    {
        QObject owner;
        Model *model = modelIn(&owner);
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<Row> rows;
            for (int key = 0; key < 24; ++key) {
                if (random.bounded(3) > 0)
                    rows.append({key, random.bounded(4)});
            }
            for (qsizetype i = rows.size() - 1; i > 0; --i)
                rows.swapItemsAt(i, random.bounded(int(i) + 1));
            model->setRows(rows);
            QCOMPARE(model->rows(), rows);
        }
    }

    void wholeRunsAreToldAtOnce()
    {
        QObject owner;
        Model *model = modelIn(&owner);
        QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
        QList<Row> rows;
        for (int key = 0; key < 10'000; ++key)
            rows.append({key, key});
        model->setRows(rows);
        QCOMPARE(inserted.count(), 1);
        model->setRows({rows.first(), rows.last()});
        QCOMPARE(removed.count(), 1);
    }

    void aRowThatStaysKeepsItsIndex()
    {
        QObject owner;
        Model *model = modelIn(&owner);
        model->setRows({{1, 10}, {2, 20}, {3, 30}});
        const QPersistentModelIndex third = model->index(2, 0);
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        model->setRows({{3, 31}, {5, 50}, {1, 10}});
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data().toInt(), 31);
        QCOMPARE(changed.count(), 1);
    }
};

STOA_TEST(RecordTableModelTest)
#include "recordtablemodeltest.moc"

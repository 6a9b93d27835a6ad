// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/pagedtablemodel.h"
#include "models/shared/tableroles.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongWait = 20'000;
constexpr int kMany = 50'000;

struct Parcel {
    QByteArray key;
    qint64 weight = 0;
    friend bool operator==(const Parcel &, const Parcel &) = default;
};

using Model = PagedTableModel<Parcel>;

Result<RowKeys> keysFrom(sql::Connection &connection, int most, qint64 above)
{
    STOA_TRY_ASSIGN(auto find,
                    connection.prepare("SELECT key FROM parcel WHERE rank > ?1 ORDER BY rank LIMIT ?2"));
    find.bindAll(above, most);
    RowKeys keys;
    for (;;) {
        STOA_TRY_ASSIGN(const bool more, find.step());
        if (!more)
            return keys;
        keys.append(find.utf8(0));
    }
}

Result<QList<Parcel>> rowsOf(sql::Connection &connection, const QList<QByteArray> &keys)
{
    STOA_TRY_ASSIGN(auto find, connection.prepare("SELECT weight FROM parcel WHERE key = ?1"));
    QList<Parcel> rows;
    for (const QByteArray &key : keys) {
        find.bind(1, key);
        STOA_TRY_ASSIGN(const bool found, find.step());
        if (found)
            rows.append({key, find.int64(0)});
        find.reset();
    }
    return rows;
}

PagedQuery<Parcel> above(qint64 rank)
{
    return {u"parcels"_s,
            [rank](sql::Connection &connection, int most) { return keysFrom(connection, most, rank); },
            rowsOf};
}

QList<RecordColumn<Parcel>> columns()
{
    return {{[] { return u"Parcel"_s; },
             [](const Parcel &parcel, int role) {
                 return role == Qt::DisplayRole ? QVariant(QString::fromUtf8(parcel.key)) : QVariant();
             }},
            {[] { return u"Weight"_s; },
             [](const Parcel &parcel, int role) {
                 return role == Qt::DisplayRole || role == stoa::role(TableRole::Amount)
                     ? QVariant(parcel.weight)
                     : QVariant();
             }}};
}

QByteArray keyOf(int number) { return QByteArray::number(number + 1'000'000); }

} // namespace

/// A list of many rows while pages come and rows change, come and go.
class PagedTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_stage.reset();
    }
    void theFirstPageComesAtOnceAndTheRestUnread();
    void pagesComeAsTheyAreLookedAt();
    void aQueryTakesThePlaceOfTheOneBefore();
    void aChangedRowIsReadInItsPlace();
    void rowsComeAndGoInRuns();
    void manyRunsKeepWhatIsSelected();
    void aCommitThatTouchesNothingReadsNothing();
    void aCommitDuringTheFirstPageIsNotLost();
    void everythingIsReadAnewInPlace();
    void whatIsNotThereIsAskedForOnce();
    void errorsAreToldAndARefreshAsksAgain();
    void typingLooksThroughWhatIsInMemory();

private:
    void start(qint64 aboveRank = -1)
    {
        m_model->setQuery(above(aboveRank));
        QTRY_VERIFY_WITH_TIMEOUT(m_model->total() >= 0 && !m_model->isBeginning(), kLongWait);
    }
    void load(int row)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->index(row, 0).data().isNull() && m_model->isFresh(row), kLongWait);
    }
    void tell(const QList<QByteArray> &keys)
    {
        ChangeSet changes;
        for (const QByteArray &key : keys)
            changes.changes.append({EntityType::Order, key, ChangeOp::Upsert});
        Q_EMIT m_stage->store().committed(changes);
    }

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PagedTableModelTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>(kit::DeskStage::Data::None);
    m_stage->run("CREATE TABLE parcel (key TEXT PRIMARY KEY, rank BIGINT, weight BIGINT) WITHOUT ROWID;"
                 "CREATE INDEX parcel_rank ON parcel (rank);"
                 "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < "
                 + QByteArray::number(kMany - 1)
                 + ") INSERT INTO parcel SELECT CAST(1000000 + i AS TEXT), i * 10, i FROM n;");
    const auto touched = [](const ChangeSet &changes) {
        TouchedRows rows;
        for (const Change &change : changes.changes) {
            if (change.type == EntityType::Order)
                rows.keys.insert(change.key);
        }
        return rows;
    };
    m_model = std::make_unique<Model>(
        m_stage->store(), m_stage->clock(), columns(), [](const Parcel &parcel) { return parcel.key; },
        touched);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PagedTableModelTest::theFirstPageComesAtOnceAndTheRestUnread()
{
    QSignalSpy first(m_model.get(), &PagedTableCore::firstRows);
    QSignalSpy counted(m_model.get(), &PagedTableCore::counted);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setQuery(above(-1));
    QVERIFY(first.wait(kLongWait));
    QCOMPARE(m_model->rowCount(), PagedTableCore::kPage);
    QCOMPARE(m_model->total(), -1);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"1000000"_s);
    QVERIFY(counted.wait(kLongWait));
    QCOMPARE(m_model->total(), kMany);
    QCOMPARE(first.count(), 1);
    QCOMPARE(counted.count(), 1);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), PagedTableCore::kPage);
    QCOMPARE(m_model->rowOfKey(keyOf(kMany - 1)), kMany - 1);
    QCOMPARE(m_model->rowOfKey("none"), -1);
    QCOMPARE(m_model->keysIn(4, 5), (QList<QByteArray>{keyOf(4), keyOf(5)}));
    m_model->setQuery(above((kMany - 11) * 10));
    QVERIFY(counted.wait(kLongWait));
    QCOMPARE(m_model->total(), 10);
}

void PagedTableModelTest::pagesComeAsTheyAreLookedAt()
{
    start();
    const QModelIndex far = m_model->index(40'000, 0);
    QVERIFY(!m_model->isLoaded(40'000));
    QVERIFY(far.data(role(TableRole::Loading)).toBool());
    QCOMPARE(m_model->at(40'000), nullptr);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(changed.wait(kLongWait));
    QCOMPARE(changed.first().at(0).toModelIndex().row(),
             40'000 / PagedTableCore::kPage * PagedTableCore::kPage);
    QCOMPARE(far.data().toString(), u"1040000"_s);
    QVERIFY(!far.data(role(TableRole::Loading)).isValid());
    QCOMPARE(m_model->at(40'000)->weight, 40'000);
    QVERIFY(!m_model->isLoaded(20'000));
    for (int page = 0; page < 80; ++page)
        load(page * PagedTableCore::kPage);
    QVERIFY(m_model->isLoaded(79 * PagedTableCore::kPage));
    QVERIFY(!m_model->isLoaded(40'000));
}

void PagedTableModelTest::aQueryTakesThePlaceOfTheOneBefore()
{
    QSignalSpy first(m_model.get(), &PagedTableCore::firstRows);
    QSignalSpy failed(m_model.get(), &PagedTableCore::failed);
    m_model->setQuery(above(-1));
    m_model->setQuery(above(10 * 100 - 1));
    m_model->setQuery(above(10 * (kMany - 2) - 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), 2, kLongWait);
    QCOMPARE(first.count(), 1);
    QCOMPARE(failed.count(), 0);
    // The keys of all rows are on their way when the next query comes.
    m_model->setQuery(above(-1));
    QVERIFY(first.wait(kLongWait));
    m_model->setQuery(above(10 * (kMany - 3) - 1));
    QVERIFY(first.wait(kLongWait));
    QCOMPARE(m_model->total(), 3);
    QCOMPARE(m_model->index(0, 0).data().toString(), QString::fromUtf8(keyOf(kMany - 3)));
    QCOMPARE(failed.count(), 0);
}

void PagedTableModelTest::aChangedRowIsReadInItsPlace()
{
    start();
    load(7);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy shifted(m_model.get(), &PagedTableCore::shifted);
    QSignalSpy counted(m_model.get(), &PagedTableCore::counted);
    // Its rank would take it to the end; it stays until the next query.
    m_stage->run("UPDATE parcel SET weight = 5, rank = 9999999 WHERE key = '1000007'");
    tell({keyOf(7)});
    QVERIFY(changed.wait(kLongWait));
    QCOMPARE(m_model->at(7)->weight, 5);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(7, 1));
    QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{Qt::DisplayRole});
    QVERIFY(changed.last().at(2).value<QList<int>>().isEmpty());
    QVERIFY(counted.wait(kLongWait));
    QCOMPARE(m_model->rowOfKey(keyOf(7)), 7);
    QCOMPARE(shifted.count(), 0);
    start();
    QCOMPARE(m_model->rowOfKey(keyOf(7)), kMany - 1);
}

void PagedTableModelTest::rowsComeAndGoInRuns()
{
    start();
    load(200);
    const QPersistentModelIndex kept = m_model->index(200, 0);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy shifted(m_model.get(), &PagedTableCore::shifted);
    m_stage->run("DELETE FROM parcel WHERE key IN ('1000100', '1000101', '1000300');"
                 "INSERT INTO parcel VALUES ('new-1', 5, 1), ('new-2', 6, 2), ('new-3', 45, 3)");
    tell({keyOf(100), keyOf(101), keyOf(300), "new-1", "new-2", "new-3"});
    QVERIFY(shifted.wait(kLongWait));
    QCOMPARE(removed.count(), 2);
    QCOMPARE(removed.first().at(1).toInt(), 300);
    QCOMPARE(removed.last().at(1).toInt(), 100);
    QCOMPARE(removed.last().at(2).toInt(), 101);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 7);
    QCOMPARE(layouts.count(), 0);
    QCOMPARE(shifted.count(), 1);
    QCOMPARE(m_model->total(), kMany);
    QCOMPARE(kept.row(), 201);
    QCOMPARE(kept.data().toString(), u"1000200"_s);
    load(1);
    QCOMPARE(m_model->index(1, 0).data().toString(), u"new-1"_s);
    QCOMPARE(m_model->rowOfKey("new-3"), 7);
    QCOMPARE(m_model->rowOfKey(keyOf(100)), -1);
}

void PagedTableModelTest::manyRunsKeepWhatIsSelected()
{
    start();
    load(0);
    QItemSelectionModel selection(m_model.get());
    for (const int row : {11, 12, 4'000})
        selection.select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(m_model->index(12, 0), QItemSelectionModel::NoUpdate);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy shifted(m_model.get(), &PagedTableCore::shifted);
    m_stage->run("DELETE FROM parcel WHERE weight % 10 = 0;"
                 "INSERT INTO parcel SELECT key || '-b', rank + 1, 0 FROM parcel WHERE weight % 100 = 1");
    tell({keyOf(0)});
    QVERIFY(shifted.wait(kLongWait));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(layouts.count(), 2);
    QCOMPARE(m_model->total(), kMany - kMany / 10 + kMany / 100);
    // Of the first twelve two went and one came.
    QCOMPARE(selection.currentIndex().row(), m_model->rowOfKey(keyOf(12)));
    QCOMPARE(m_model->rowOfKey(keyOf(12)), 11);
    QCOMPARE(m_model->rowOfKey("1000001-b"), 1);
    QCOMPARE(selection.selectedRows().size(), 2);
    QVERIFY(selection.isRowSelected(m_model->rowOfKey(keyOf(11))));
}

void PagedTableModelTest::aCommitThatTouchesNothingReadsNothing()
{
    start();
    QSignalSpy counted(m_model.get(), &PagedTableCore::counted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    ChangeSet changes;
    changes.changes.append({EntityType::Position, keyOf(1), ChangeOp::Upsert});
    Q_EMIT m_stage->store().committed(changes);
    // Both of these pass through the same queue as the first would have.
    m_stage->run("UPDATE parcel SET weight = 77 WHERE key = '1000002'");
    tell({keyOf(2)});
    QVERIFY(changed.wait(kLongWait));
    QVERIFY(counted.wait(kLongWait));
    QCOMPARE(counted.count(), 1);
    QCOMPARE(m_model->at(2)->weight, 77);
    QCOMPARE(m_model->at(1)->weight, 1);
}

void PagedTableModelTest::aCommitDuringTheFirstPageIsNotLost()
{
    m_model->setQuery(above(-1));
    m_stage->run("UPDATE parcel SET weight = 99 WHERE key = '1000003';"
                 "INSERT INTO parcel VALUES ('new', 1, 1)");
    tell({keyOf(3), "new"});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), kMany + 1, kLongWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowOfKey("new"), 1, kLongWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->at(m_model->rowOfKey(keyOf(3)))->weight, 99, kLongWait);
}

void PagedTableModelTest::everythingIsReadAnewInPlace()
{
    start();
    load(3);
    m_stage->run(
        "UPDATE parcel SET weight = weight + 1 WHERE rank < 90; DELETE FROM parcel WHERE key = '1000000'");
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy shifted(m_model.get(), &PagedTableCore::shifted);
    ChangeSet changes;
    changes.everything = true;
    Q_EMIT m_stage->store().committed(changes);
    QVERIFY(shifted.wait(kLongWait));
    QCOMPARE(m_model->total(), kMany - 1);
    load(2);
    QCOMPARE(m_model->at(2)->weight, 4);
    QCOMPARE(reset.count(), 0);
}

void PagedTableModelTest::whatIsNotThereIsAskedForOnce()
{
    m_model->setQuery({u"parcels"_s,
                       [](sql::Connection &, int) {
                           RowKeys keys;
                           keys.append("here-not");
                           return Result<RowKeys>(keys);
                       },
                       rowsOf});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), 1, kLongWait);
    QSignalSpy counted(m_model.get(), &PagedTableCore::counted);
    QVERIFY(m_model->index(0, 0).data(role(TableRole::Loading)).toBool());
    QVERIFY(counted.wait(kLongWait));
    QVERIFY(m_model->index(0, 0).data(role(TableRole::Loading)).toBool());
    QCOMPARE(m_model->total(), 1);
}

void PagedTableModelTest::errorsAreToldAndARefreshAsksAgain()
{
    start();
    QSignalSpy failed(m_model.get(), &PagedTableCore::failed);
    auto broken = std::make_shared<std::atomic<bool>>(true);
    auto query = above(10 * (kMany - 4) - 1);
    query.keys = [keys = query.keys, broken](sql::Connection &connection, int most) -> Result<RowKeys> {
        if (*broken)
            return Error{ErrorKind::Storage, u"disk"_s};
        return keys(connection, most);
    };
    m_model->setQuery(query);
    QVERIFY(failed.wait(kLongWait));
    QCOMPARE(m_model->rowCount(), kMany);
    *broken = false;
    m_model->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->total(), 4, kLongWait);
    QCOMPARE(failed.count(), 1);
}

void PagedTableModelTest::typingLooksThroughWhatIsInMemory()
{
    start();
    load(300);
    const auto found = [this](const QString &text, int from) {
        const auto hits = m_model->match(m_model->index(from, 0), Qt::DisplayRole, text, 1, {});
        return hits.isEmpty() ? -1 : hits.first().row();
    };
    QCOMPARE(found(u"10003"_s, 0), 300);
    QCOMPARE(found(u"10000"_s, 60), 60);
    QCOMPARE(found(u"10000"_s, 250), 0);
    QCOMPARE(found(u"104"_s, 0), -1);
}

STOA_TEST(PagedTableModelTest)
#include "pagedtablemodeltest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/positionexport.h"
#include "core/store/desk/deskschema.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What leaves a desk as a file needs the leave for it.
class PositionExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void needsThePermission_data();
    void needsThePermission();
};

void PositionExportTest::needsThePermission_data()
{
    QTest::addColumn<Rights>("rights");
    QTest::addColumn<int>("rows");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nobody") << Rights() << 0 << Problem::Forbidden;
    QTest::newRow("reader") << Rights({Permission::StockRead, Permission::LedgerRead}, {},
                                      Rights::Stores::All)
                            << 0 << Problem::Forbidden;
    QTest::newRow("exporter") << Rights({Permission::StockRead, Permission::ExportRun}, {u"ATH-01"_s}) << 2
                              << Problem::Unspecified;
}

void PositionExportTest::needsThePermission()
{
    QFETCH(Rights, rights);
    QFETCH(int, rows);
    QFETCH(Problem, problem);
    const auto connection = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(connection);
    QVERIFY(migrateCache(**connection));
    for (const QString &location : {u"ATH-01"_s, u"MIL-01"_s})
        QVERIFY((*connection)
                    ->run("INSERT INTO position (sku, location, on_hand, safety, updated_at) "
                          "VALUES ('OIL-1', ?1, 1000, 0, 1)",
                          location));
    QStringList seen;
    const auto done = exportPositions(**connection, rights, PositionQuery({}, {}),
                                      [&seen](const PositionRow &row) -> Result<void> {
                                          seen.append(row.location);
                                          return {};
                                      });
    QCOMPARE(seen.size(), rows);
    QCOMPARE(done ? Problem::Unspecified : done.error().problem, problem);
}

STOA_TEST(PositionExportTest)
#include "positionexporttest.moc"

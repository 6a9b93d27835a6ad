// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/stockverbs.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/desk/deskschema.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What an adjustment may say of an article.
class StockVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesAreWhole_data();
    void piecesAreWhole();
};

void StockVerbsTest::piecesAreWhole_data()
{
    QTest::addColumn<QString>("unit"); // empty: the catalogue does not know the SKU
    QTest::addColumn<QString>("delta");
    QTest::addColumn<bool>("taken");
    QTest::newRow("pieces") << u"H87"_s << u"2"_s << true;
    QTest::newRow("half a piece") << u"H87"_s << u"0.5"_s << false;
    QTest::newRow("pieces and a bit") << u"H87"_s << u"-2.001"_s << false;
    QTest::newRow("half a kilogram") << u"KGM"_s << u"0.5"_s << true;
    QTest::newRow("not in the catalogue") << QString() << u"0.5"_s << true;
}

void StockVerbsTest::piecesAreWhole()
{
    QFETCH(QString, unit);
    QFETCH(QString, delta);
    QFETCH(bool, taken);
    const auto connection = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(connection);
    QVERIFY(migrateCache(**connection));
    NoSink sink;
    UnitOfWork work(**connection, sink,
                    {Instant::fromMs(1), Instant::fromMs(1), {}, {}, Source::Desk, Rights::ofTheHouse()});
    LocationDraft place;
    place.code = u"ATH-01"_s;
    place.kind = nameOf(LocationKind::Store);
    place.names = {{u"en"_s, u"Athens"_s}};
    place.country = u"GR"_s;
    place.timeZone = u"Europe/Athens"_s;
    place.zone = nameOf(Zone::Urban);
    const auto location = Location::accept(place);
    QVERIFY(location && LocationRepository::save(work, *location));
    for (const Reason &reason : builtInReasons())
        QVERIFY(LedgerRepository::saveReason(work, reason));
    if (!unit.isEmpty()) {
        ItemDraft draft;
        draft.sku = u"OIL-1"_s;
        draft.names = {{u"en"_s, u"Oil"_s}};
        draft.unit = unit;
        const auto item = Item::accept(draft);
        QVERIFY(item && CatalogRepository::save(work, *item));
    }
    const auto adjustment =
        Adjustment::accept(MovementId::make(Instant::fromMs(1)),
                           {u"OIL-1"_s, u"ATH-01"_s, *Quantity::parse(delta), u"miscount"_s, {}});
    QVERIFY(adjustment);
    const auto done = adjustStock(work, *adjustment);
    QCOMPARE(bool(done), taken);
    if (!taken) {
        QCOMPARE(done.error().problem, Problem::ValidationFailed);
        QCOMPARE(done.error().field, u"delta"_s);
    }
}

STOA_TEST(StockVerbsTest)
#include "stockverbstest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {
constexpr int kLongWait = 20'000;
}

class FirstStockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstOfItCanBeEnteredAtTheOwnStore();
};

/// An article that stands nowhere is found, and its page offers the stores of whoever adjusts.
void FirstStockTest::theFirstOfItCanBeEnteredAtTheOwnStore()
{
    kit::DeskStage stage;
    Wording wording(u"en"_s);
    InventoryDesk desk(stage.door(), wording, stage.clock());
    SkuDesk sku(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.locations().isEmpty(), kLongWait);
    stage.run("DELETE FROM position WHERE sku = 'CER-BWL-AEG'");
    stage.door().signIn(
        Rights({Permission::CatalogRead, Permission::StockRead, Permission::StockAdjust}, {u"ATH-ERM"_s}));
    const auto found = desk.search(u"CER-BWL-AEG"_s, 5);
    QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), kLongWait);
    QCOMPARE(found.result()->size(), 1);
    QVERIFY(!found.result()->first().name.isEmpty());

    sku.open(u"CER-BWL-AEG"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(sku.positionModel().rowCount(), 1, kLongWait);
    QVERIFY(sku.positions().isEmpty());
    const PositionRow &row = sku.positionModel().at(0);
    QCOMPARE(row.location, u"ATH-ERM"_s);
    QVERIFY(row.stock.onHand.isZero());
    QVERIFY(desk.whyNoAdjusting(row.location).isEmpty());
}

STOA_TEST(FirstStockTest)
#include "firststocktest.moc"

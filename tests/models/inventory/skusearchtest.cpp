// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class SkuSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatShowsTheWordsStandsFirst();
};

/// Names in languages that one does not read find an article too, behind those where one sees why.
void SkuSearchTest::whatShowsTheWordsStandsFirst()
{
    kit::DeskStage stage;
    Wording wording(u"en"_s);
    InventoryDesk desk(stage.door(), wording, stage.clock());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.locations().isEmpty(), 20'000);
    stage.run("UPDATE item SET names = '{\"en\":\"Lamp\",\"pl\":\"Zxqowa\"}' "
              "WHERE sku = (SELECT min(sku) FROM position)");
    stage.run(
        "UPDATE item SET names = '{\"en\":\"The Zxq lamp\"}' WHERE sku = (SELECT max(sku) FROM position)");
    const auto both = desk.search(u"zxq"_s, 5);
    QTRY_VERIFY_WITH_TIMEOUT(both.isFinished(), 20'000);
    QCOMPARE(both.result()->size(), 2);
    QCOMPARE(both.result()->first().name, u"The Zxq lamp"_s);
    QCOMPARE(both.result()->last().name, u"Lamp"_s);
    // The later search ends the earlier one.
    const auto one = desk.search(u"zxq"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(one.isFinished(), 20'000);
    QCOMPARE(one.result()->size(), 1);
    QCOMPARE(one.result()->first().name, u"The Zxq lamp"_s);
}

STOA_TEST(SkuSearchTest)
#include "skusearchtest.moc"

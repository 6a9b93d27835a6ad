// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// What is said of movements that are not here.
class SkuLedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotOpenIsSaidToBeSo_data();
    void whatIsNotOpenIsSaidToBeSo();
};

void SkuLedgerTest::whatIsNotOpenIsSaidToBeSo_data()
{
    QTest::addColumn<Error>("answer");
    QTest::newRow("the hub refuses it") << Error::of(Problem::Forbidden);
    QTest::newRow("the hub is away") << Error{ErrorKind::Offline};
    QTest::newRow("signed in on this PC alone") << Error::of(Problem::Unauthenticated);
}

/// Neither a hub that comes back nor another sign-in opens another's store.
void SkuLedgerTest::whatIsNotOpenIsSaidToBeSo()
{
    QFETCH(Error, answer);
    kit::DeskStage stage;
    Wording wording(u"en"_s);
    InventoryDesk desk(stage.door(), wording, stage.clock());
    SkuDesk sku(desk);
    stage.door().answer = [answer](const QString &) -> Result<HubAnswer> {
        return answer;
    };
    sku.open(u"CER-BWL-AEG"_s, u"MIL-BRE"_s);
    QVERIFY(!sku.isLedgerRead());
    QTRY_COMPARE_WITH_TIMEOUT(sku.ledgerNote(), u"The movements of this location are not open to you."_s,
                              kWait);
    QVERIFY(sku.isLedgerRead());
    QCOMPARE(sku.ledgerNoteKind(), StatusKind::None);
    QVERIFY(!sku.hasMoreLedger());
    QCOMPARE(sku.ledgerModel().rowCount(), 0);
}

STOA_TEST(SkuLedgerTest)
#include "skuledgertest.moc"

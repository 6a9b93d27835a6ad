// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/ledgersection.h"
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/shared/noteline.h"

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// The movements on the page of a SKU.
class LedgerSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSentenceStandsInPlaceOfAnEmptyTable()
    {
        kit::InventoryStage s;
        QVERIFY(s.panel->openRecord(u"sku CER-BWL-AEG"_s));
        SkuPage &page = *s.panel->skuPage();
        LedgerSection &ledger = page.ledger();
        QTRY_COMPARE_WITH_TIMEOUT(page.places().model()->rowCount(), 6, kit::kWait);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.table().model()->rowCount() > 0, kit::kWait);
        QVERIFY(ledger.table().isVisible());
        const auto openLedgerOf = [&page](const QString &place) {
            const QAbstractItemModel &places = *page.places().model();
            for (int row = 0; row < places.rowCount(); ++row) {
                if (places.index(row, 0).data().toString() == place)
                    Q_EMIT page.places().rowActivated(row);
            }
        };
        openLedgerOf(u"Milano Brera"_s);
        auto *note = ledger.findChild<NoteLine *>();
        QTRY_COMPARE_WITH_TIMEOUT(note->text(), u"The movements of this location are not open to you."_s,
                                  kit::kWait);
        QVERIFY(!ledger.table().isVisible());
        QVERIFY(note->isVisible());
        // Right below the title.
        QTRY_VERIFY2(note->y() < 60, qPrintable(QString::number(note->y())));
        QVERIFY(ledger.isAncestorOf(s.focus()));
        openLedgerOf(u"Athens Ermou"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.table().isVisible() && ledger.table().model()->rowCount() > 0,
                                 kit::kWait);
    }
};

STOA_TEST(LedgerSectionTest)
#include "ledgersectiontest.moc"

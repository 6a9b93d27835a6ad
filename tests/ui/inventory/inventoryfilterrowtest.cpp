// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inventory/inventorystage.h"

#include "tests/kit/testmain.h"
#include "ui/shared/filterline.h"

#include <QLineEdit>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// The fields of the filter row over the positions, where what is typed is no filter yet.
class InventoryFilterRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFilterThatCannotBeReadSaysSo();

private:
    std::unique_ptr<kit::InventoryStage> m_stage;
};

void InventoryFilterRowTest::init() { m_stage = std::make_unique<kit::InventoryStage>(); }

void InventoryFilterRowTest::cleanup() { m_stage.reset(); }

void InventoryFilterRowTest::aFilterThatCannotBeReadSaysSo()
{
    auto &s = *m_stage;
    auto *field = qobject_cast<QLineEdit *>(s.visible(u"filter.onHand"_s));
    field->setFocus();
    s.type(u"few"_s);
    QVERIFY(hasFieldError(field));
    QVERIFY(s.desk->filter().isEmpty());
    QCOMPARE(field->text(), u"few"_s);
    QVERIFY(!field->property("filterActive").toBool());
    QVERIFY(field->toolTip().contains(u"5..9"_s));
    s.press(Qt::Key_Return);
    QVERIFY(field->hasFocus());
    // It stays while others are typed in, and goes with all of them.
    s.desk->setColumnFilter(PositionColumn::Sku, u"CER"_s);
    QVERIFY(hasFieldError(field));
    QCOMPARE(field->text(), u"few"_s);
    Q_EMIT s.page().filterLine().cleared();
    QVERIFY(!hasFieldError(field));
    QCOMPARE(field->text(), QString());
    s.type(u"5x"_s);
    QVERIFY(hasFieldError(field));
    s.press(Qt::Key_Backspace);
    QVERIFY(!hasFieldError(field));
    QVERIFY(field->property("filterActive").toBool());
    s.page().openView(u"all"_s);
    QCOMPARE(field->text(), QString());
    QVERIFY(!field->property("filterActive").toBool());
}

STOA_TEST(InventoryFilterRowTest)
#include "inventoryfilterrowtest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inventory/inventorystage.h"

#include "tests/kit/testmain.h"
#include "ui/inventory/ledgersection.h"
#include "ui/inventory/scansound.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/sumrow.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// The Inventory panel as people use it: by keyboard, by scanner, in their language, over many rows.
class InventoryPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void runsByKeyboardAlone();
    void aFilterIsSeenTwice();
    void sortsBySeveralColumns();
    void sumsWhatIsSelected();
    void copiesWithTitles();
    void scansAnywhere_data();
    void scansAnywhere();
    void slowTypingIsNoScan();
    void aScannedCodeIsTakenApart();
    void anUnknownCodeIsKept_data();
    void anUnknownCodeIsKept();
    void aScanThrowsNoFormAway();
    void adjustsManyWithAResultPerRow();
    void refusalsSayWhy();
    void opensRecordsAndClosesThem();
    void viewsAreSavedAndOpened();
    void exportsWhatIsFiltered();

private:
    std::unique_ptr<kit::InventoryStage> m_stage;
};

void InventoryPanelTest::init() { m_stage = std::make_unique<kit::InventoryStage>(); }

void InventoryPanelTest::cleanup() { m_stage.reset(); }

void InventoryPanelTest::runsByKeyboardAlone()
{
    auto &s = *m_stage;
    s.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(s.focus(), static_cast<QWidget *>(&s.page().searchField()));
    s.type(u"aegean"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 6, kit::kWait);
    s.pause();
    s.press(Qt::Key_Return);
    QVERIFY(s.page().table().isAncestorOf(s.focus()));
    s.press(Qt::Key_Down);
    QCOMPARE(s.page().currentKey(), "CER-BWL-AEG|ATH-KIF");
    QTRY_COMPARE_WITH_TIMEOUT(s.panel->pane()->accessibleName(), u"Ceramic bowl, Aegean blue"_s, kit::kWait);
    const Quantity before = s.desk->positions().rowAt(1)->stock.onHand;

    s.press(Qt::Key_Return, Qt::ControlModifier);
    AdjustPane &form = *s.panel->adjustPane();
    QVERIFY(form.isOpen() && form.isVisible());
    QCOMPARE(s.focus(), static_cast<QWidget *>(&form.deltaField()));
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!form.deltaEditor().error().isEmpty());
    s.type(u"-2"_s);
    QVERIFY(form.deltaEditor().error().isEmpty());
    s.press(Qt::Key_Tab);
    QCOMPARE(s.focus(), static_cast<QWidget *>(&form.reasonField()));
    while (form.reasonField().currentData() != u"broken"_s
           && form.reasonField().currentIndex() + 1 < form.reasonField().count())
        s.press(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(form.form()->isRehearsed(), kit::kWait);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().rowAt(1)->stock.onHand, before - Quantity::units(2),
                              kit::kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!form.isOpen(), kit::kWait);
    QVERIFY(s.window->toast().isOpen());
    QVERIFY(!s.panel->undoText().isEmpty());
    QVERIFY(s.page().table().isAncestorOf(s.focus()));

    s.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().rowAt(1)->stock.onHand, before, kit::kWait);
    QVERIFY(s.panel->undoText().isEmpty());
    QCOMPARE(s.page().currentKey(), "CER-BWL-AEG|ATH-KIF");
}

void InventoryPanelTest::aFilterIsSeenTwice()
{
    auto &s = *m_stage;
    auto *field = qobject_cast<QLineEdit *>(s.visible(u"filter.sellable"_s));
    QVERIFY(field);
    field->setFocus();
    s.type(u"<= 10"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.desk->filter().ranges.contains(PositionColumn::Sellable), kit::kWait);
    QCOMPARE(field->text(), u"<= 10"_s);
    s.settle();
    auto *chip = s.window->findChild<QAbstractButton *>(u"filterChip."_s
                                                        + QString::number(int(PositionColumn::Sellable)));
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Sellable <= 10"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->statusText().contains(u" of 144 positions"_s), kit::kWait);
    chip->click();
    QVERIFY(s.desk->filter().isEmpty());
    QCOMPARE(field->text(), QString());
}

void InventoryPanelTest::sortsBySeveralColumns()
{
    auto &s = *m_stage;
    Q_EMIT s.page().table().sortAsked({{int(PositionColumn::Location), Qt::AscendingOrder},
                                       {int(PositionColumn::OnHand), Qt::DescendingOrder}});
    QTRY_COMPARE_WITH_TIMEOUT(s.page().table().sort().size(), 2, kit::kWait);
    QTRY_VERIFY_WITH_TIMEOUT(
        s.desk->positions().rowAt(5) && s.desk->positions().rowAt(5)->location == u"ATH-ERM"
            && s.desk->positions().rowAt(0)->stock.onHand >= s.desk->positions().rowAt(1)->stock.onHand,
        kit::kWait);
}

void InventoryPanelTest::sumsWhatIsSelected()
{
    auto &s = *m_stage;
    s.stage.addMany(6'000);
    s.desk->positions().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 6'144, kit::kWait);
    s.page().table().view().selectAll();
    auto *sum = s.page().table().findChild<SumRow *>();
    QTRY_COMPARE_WITH_TIMEOUT(sum->words(), u"Sum of 6,144 selected rows"_s, kit::kWait);
    const auto totals = kit::awaited(
        s.stage.store().read({}, [query = s.desk->positions().query()](sql::Connection &connection) {
            return query.totals(connection);
        }));
    QTRY_COMPARE_WITH_TIMEOUT(sum->figure(int(PositionColumn::OnHand)),
                              s.wording.formats().quantity(totals->stock.onHand), kit::kWait);
    s.page().table().setCurrentRow(0);
    QTRY_COMPARE_WITH_TIMEOUT(sum->words(), QString(), kit::kWait);
}

void InventoryPanelTest::copiesWithTitles()
{
    auto &s = *m_stage;
    s.page().table().setCurrentRow(1);
    s.page().table().setFocus();
    s.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"SKU\tItem\tLocation\tOn hand"_s));
    QVERIFY(lines.last().startsWith(u"BRS-LAN-M\tBrass lantern, medium\tAthens Kifissia\t"_s));
}

void InventoryPanelTest::scansAnywhere_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("in the table") << QString();
    QTest::newRow("in a filter field") << u"filter.sku"_s;
    QTest::newRow("in the search field") << u"search"_s;
}

void InventoryPanelTest::scansAnywhere()
{
    QFETCH(QString, where);
    auto &s = *m_stage;
    QWidget *place = where.isEmpty() ? &s.page().table() : s.visible(where);
    QVERIFY(place);
    place->setFocus();
    s.scan(u"OLV-TRY-40"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->isSkuPageOpen(), kit::kWait);
    if (auto *field = qobject_cast<QLineEdit *>(place))
        QCOMPARE(field->text(), QString());
    QVERIFY(s.desk->filter().isEmpty());
    s.press(Qt::Key_Escape);
    QVERIFY(!s.panel->isSkuPageOpen());
    s.page().table().setFocus();
    s.scan(u"4006381333931"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.window->messages().count(), 1, kit::kWait);
    QVERIFY(!s.panel->isSkuPageOpen());
}

void InventoryPanelTest::slowTypingIsNoScan()
{
    auto &s = *m_stage;
    s.page().searchField().setFocus();
    s.type(u"OLV-TRY-40"_s);
    s.pause();
    s.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 6, kit::kWait);
    QVERIFY(!s.panel->isSkuPageOpen());
}

void InventoryPanelTest::aScannedCodeIsTakenApart()
{
    auto &s = *m_stage;
    int beeps = 0;
    s.panel->sound().setBeep([&beeps] { ++beeps; });
    s.page().table().setFocus();
    s.scan(u"]C101052071830400371726123110A7"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->isSkuPageOpen(), kit::kWait);
    QCOMPARE(s.panel->header().status, StatusKind::Ok);
    QCOMPARE(s.panel->header().word, u"Scanned"_s);
    QVERIFY2(s.panel->header().line.contains(u"A7"_s) && s.panel->header().line.contains(u"31 Dec 2026"_s),
             qPrintable(s.panel->header().line));
    QCOMPARE(beeps, 1);
    s.press(Qt::Key_Escape);
    QCOMPARE(s.panel->header().status, StatusKind::None);
    QVERIFY(s.panel->saveState().value(u"scanSound").toBool());
}

void InventoryPanelTest::anUnknownCodeIsKept_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("why");
    QTest::newRow("of another house") << u"4006381333931"_s << u"Neither a barcode"_s;
    QTest::newRow("misread") << u"4006381333932"_s << u"check digit"_s;
    QTest::newRow("no element string") << u"]C1HELLO"_s << u"GS1"_s;
}

void InventoryPanelTest::anUnknownCodeIsKept()
{
    QFETCH(QString, code);
    QFETCH(QString, why);
    auto &s = *m_stage;
    int beeps = 0;
    s.panel->sound().setBeep([&beeps] { ++beeps; });
    QList<Message> raised;
    connect(s.panel.get(), &Panel::messageRaised, this,
            [&raised](const Message &message) { raised.append(message); });
    s.page().table().setFocus();
    s.scan(code);
    QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kit::kWait);
    QVERIFY2(raised.first().text.contains(why), qPrintable(raised.first().text));
    QCOMPARE(raised.first().kind, StatusKind::Attention);
    QTRY_COMPARE(beeps, 2);
    raised.first().actions.last().run();
    QVERIFY(code.endsWith(QApplication::clipboard()->text()));
    raised.first().actions.first().run();
    QCOMPARE(s.page().searchField().text(), QApplication::clipboard()->text());
}

void InventoryPanelTest::aScanThrowsNoFormAway()
{
    auto &s = *m_stage;
    s.page().table().setFocus();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    AdjustPane &form = *s.panel->adjustPane();
    QVERIFY(form.isOpen());
    s.type(u"-2"_s);
    QList<Message> raised;
    connect(s.panel.get(), &Panel::messageRaised, this,
            [&raised](const Message &message) { raised.append(message); });
    s.scan(u"OLV-TRY-40"_s);
    QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kit::kWait);
    QVERIFY(form.isOpen() && !s.panel->isSkuPageOpen());
    QCOMPARE(form.deltaField().text(), u"-2"_s);
    raised.first().actions.first().run();
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->isSkuPageOpen(), kit::kWait);
    QVERIFY(!form.isOpen());
    // A form that is left behind must not take the next Ctrl+Enter.
    QVERIFY(s.panel->openRecord(u"sku SOA-OLV-125"_s));
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(form.isOpen() || s.window->messages().count() > 0, kit::kWait);
    QVERIFY(s.panel->undoText().isEmpty());
}

void InventoryPanelTest::adjustsManyWithAResultPerRow()
{
    auto &s = *m_stage;
    s.desk->setColumnFilter(PositionColumn::Sku, u"CER-BWL"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 6, kit::kWait);
    s.page().table().view().selectAll();
    QCOMPARE(s.panel->pane()->adjustButton().text(), u"Adjust 6 positions…"_s);
    s.page().table().setFocus();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    AdjustPane &form = *s.panel->adjustPane();
    QTRY_VERIFY_WITH_TIMEOUT(form.isOpen(), kit::kWait);
    form.deltaField().setText(u"+1"_s);
    form.form()->setReason(u"found"_s);
    QTRY_COMPARE_WITH_TIMEOUT(form.form()->refusedCount(), 4, kit::kWait);
    QCOMPARE(form.previewTable().model()->rowCount(), 6);
    form.submit();
    const auto result = [&form](int row) {
        return form.previewTable().model()->index(row, 3).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(result(0), u"entered"_s, kit::kWait);
    QCOMPARE(result(1), u"entered"_s);
    QCOMPARE(result(4), u"refused"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->undoText().contains(u'2'), kit::kWait);
    QVERIFY(form.isOpen());
    s.press(Qt::Key_Escape);
    QVERIFY(!form.isOpen());
    QVERIFY(s.panel->undoText().contains(u'2'));
}

void InventoryPanelTest::refusalsSayWhy()
{
    auto &s = *m_stage;
    s.desk->setColumnFilter(PositionColumn::Location, u"MIL-BRE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 24, kit::kWait);
    QTRY_VERIFY_WITH_TIMEOUT(refusalOf(&s.panel->pane()->adjustButton()).contains(u"Milano Brera"_s),
                             kit::kWait);
    s.page().table().setFocus();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!s.panel->adjustPane()->isOpen());
    QCOMPARE(s.window->messages().count(), 1);
}

void InventoryPanelTest::opensRecordsAndClosesThem()
{
    auto &s = *m_stage;
    QVERIFY(s.window->openPanel(u"inventory"_s, u"sku SOA-OLV-125"_s));
    QVERIFY(s.panel->isSkuPageOpen());
    QTRY_COMPARE_WITH_TIMEOUT(s.panel->skuPage()->places().model()->rowCount(), 6, kit::kWait);
    s.press(Qt::Key_Escape);
    QVERIFY(!s.panel->isSkuPageOpen());
    s.page().table().setFocus();
    s.press(Qt::Key_Return);
    QVERIFY(s.panel->isSkuPageOpen());
    QVERIFY(!s.panel->openRecord(u"no such thing!"_s));

    QSignalSpy answered(&s.panel->skuSource(), &PaletteSource::answered);
    s.panel->skuSource().search(u"olive tray"_s, 7);
    QVERIFY(answered.wait(kit::kWait));
    const auto items = answered.first().at(1).value<QList<PaletteItem>>();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().id, u"OLV-TRY-40"_s);
}

void InventoryPanelTest::viewsAreSavedAndOpened()
{
    auto &s = *m_stage;
    s.desk->setColumnFilter(PositionColumn::Category, u"bath"_s);
    QVERIFY(s.page().saveView(u"Bath & co"_s));
    const QString id = s.page().view();
    QCOMPARE(s.page().tabs().tabText(4), u"Bath && co"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().tabs().count(4), u"18"_s, kit::kWait);
    s.page().openView(u"all"_s);
    QVERIFY(s.desk->filter().isEmpty());
    s.page().openView(id);
    QCOMPARE(s.desk->filter().categories, QStringList{u"bath"_s});
    QVERIFY(!s.page().isChanged());
    s.desk->setColumnFilter(PositionColumn::OnHand, u">5"_s);
    QVERIFY(s.page().isChanged());
    s.page().updateView();
    QVERIFY(!s.page().isChanged());
    QVERIFY(!s.page().saveView(u"  "_s));
}

void InventoryPanelTest::exportsWhatIsFiltered()
{
    auto &s = *m_stage;
    QTemporaryDir out;
    s.prompts.path = out.filePath(u"stock"_s);
    s.desk->setColumnFilter(PositionColumn::Sku, u"CER"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 12, kit::kWait);
    Q_EMIT s.page().exportAsked(ExportFormat::Csv);
    const QString path = out.filePath(u"stock.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kit::kWait);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().trimmed().count('\n'), 12);
    QVERIFY(s.prompts.proposals.first().endsWith(u"All positions.csv"_s));
}

STOA_TEST(InventoryPanelTest)
#include "inventorypaneltest.moc"

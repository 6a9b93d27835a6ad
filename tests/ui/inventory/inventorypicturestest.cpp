// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"

#include <QDir>
#include <QLineEdit>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// Draws the panel in its states into the folder that STOA_PICTURES names, to be looked at; without it, only
/// that every state can be drawn is checked.
class InventoryPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void draws_data();
    void draws();

private:
    void keep(QWidget &widget, const QString &name);
};

void InventoryPicturesTest::draws_data()
{
    QTest::addColumn<LookChoice>("look");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    const QSize usual(1440, 900);
    QTest::newRow("light") << LookChoice::Light << u"en"_s << usual << false;
    QTest::newRow("dark") << LookChoice::Dark << u"en"_s << usual << false;
    QTest::newRow("hc") << LookChoice::HighContrast << u"en"_s << usual << false;
    QTest::newRow("el") << LookChoice::Light << u"el"_s << QSize(1280, 800) << false;
    QTest::newRow("zh") << LookChoice::Dark << u"zh_CN"_s << QSize(1920, 1080) << false;
    QTest::newRow("rtl") << LookChoice::Light << u"en"_s << usual << true;
    QTest::newRow("small") << LookChoice::Light << u"en"_s << QSize(1024, 640) << false;
}

void InventoryPicturesTest::keep(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("STOA_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(
        picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u'-' + name + u".png"_s));
}

void InventoryPicturesTest::draws()
{
    QFETCH(LookChoice, look);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QTranslator translator;
    if (translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)))
        qApp->installTranslator(&translator);
    {
        kit::InventoryStage s(kit::DeskStage::Data::Chain, look);
        s.wording.setLanguage(language);
        s.window->resize(size);
        SyncStatus status;
        status.state = SyncState::Live;
        status.behind = {{"store/MIL-BRE", 12, s.clock.now().plusMs(-720'000)}};
        s.stage.door().setStatus(status);
        s.desk->setColumnFilter(PositionColumn::Sellable, u"≤ 70"_s);
        s.desk->setSort({{PositionColumn::Sku}, {PositionColumn::Location}});
        s.settle();
        s.page().table().setCurrentRow(18);
        for (const int row : {19, 20, 23})
            s.page().table().view().selectionModel()->select(
                s.desk->positions().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        s.page().table().setFocus();
        s.settle();
        keep(*s.window, u"1-grid"_s);
        s.panel->pane()->showTab(SkuPane::Tab::Ledger);
        s.settle();
        keep(*s.window, u"2-ledger"_s);
        s.panel->pane()->showTab(SkuPane::Tab::Places);
        s.settle();
        keep(*s.window, u"3-places"_s);
        s.press(Qt::Key_Return, Qt::ControlModifier);
        s.settle();
        if (s.panel->adjustPane()->isOpen()) {
            s.panel->adjustPane()->deltaField().setText(u"-2"_s);
            s.panel->adjustPane()->form()->setReason(u"broken"_s);
        }
        s.settle();
        keep(*s.window, u"4-adjust"_s);
        s.press(Qt::Key_Escape);
        s.panel->openRecord(u"sku CER-BWL-AEG"_s);
        s.settle();
        keep(*s.window, u"5-sku"_s);
        s.press(Qt::Key_Escape);
        s.desk->setText(u"zebra"_s);
        s.settle();
        keep(*s.window, u"6-nothing"_s);
    }
    qApp->removeTranslator(&translator);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(before);
}

STOA_TEST(InventoryPicturesTest)
#include "inventorypicturestest.moc"

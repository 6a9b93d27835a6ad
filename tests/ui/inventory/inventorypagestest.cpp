// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/shared/charttwin.h"

#include <QDir>
#include <QMenu>
#include <QPainter>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// The pages of the panel that pictures are drawn of. With STOA_PICTURES they are drawn into that folder, in
/// three languages and looks, to be looked at; without it, what each shows is checked, and that it left
/// nothing behind.
class InventoryPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachShowsWhatItIsOf();
    void whoMayNotAdjustHasNoPageOfIt();
    void aRefusedEntryPreviewsNothing();
    void draws_data();
    void draws();
};

void InventoryPagesTest::eachShowsWhatItIsOf()
{
    kit::InventoryStage s;
    const auto movements = [&s] {
        return *kit::awaited(s.stage.store().read({}, [](sql::Connection &connection) {
            return connection.scalar("SELECT COUNT(*) FROM movement");
        }));
    };
    const qint64 before = movements();
    const auto pages = s.panel->pages();
    QHash<QString, PanelPage> byName;
    for (const PanelPage &page : pages)
        byName.insert(page.name, page);
    QCOMPARE(byName.size(), pages.size());
    const auto show = [&](const QString &name) {
        QVERIFY2(byName.contains(name), qPrintable(name));
        byName[name].show();
    };
    show(u"sku"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->isSkuPageOpen(), kit::kWait);
    QCOMPARE(s.panel->skuPage()->chart().showing(), ChartTwin::Showing::Chart);
    show(u"sku-as-table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->isSkuPageOpen(), kit::kWait);
    QCOMPARE(s.panel->skuPage()->chart().showing(), ChartTwin::Showing::Table);
    show(u"adjust-one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->adjustPane()->isOpen(), kit::kWait);
    QCOMPARE(s.panel->adjustPane()->form()->rows().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->adjustPane()->form()->isRehearsed(), kit::kWait);
    QVERIFY(s.panel->adjustPane()->form()->isComplete());
    show(u"adjust-many"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        s.panel->adjustPane()->isOpen() && s.panel->adjustPane()->form()->rows().size() > 1, kit::kWait);
    show(u"view"_s);
    QCOMPARE(s.page().tabs().currentIndex(), 4);
    QCOMPARE(s.desk->filterWords().size(), 2);
    show(u"by-location"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.desk->positions().isGroup(0), kit::kWait);
    QCOMPARE(s.page().tabs().QTabBar::count(), 4);
    show(u"columns"_s);
    QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
    show(u"scanned-unknown"_s);
    QCOMPARE(s.window->messages().count(), 1);
    show(u"empty"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 0, kit::kWait);
    show(u"grid"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), kit::DeskStage::kPositions, kit::kWait);
    QCOMPARE(s.window->messages().count(), 0);
    QVERIFY(s.panel->undoText().isEmpty());
    QCOMPARE(movements(), before);
}

void InventoryPagesTest::whoMayNotAdjustHasNoPageOfIt()
{
    kit::InventoryStage s;
    const auto adjusting = [&s] {
        const auto pages = s.panel->pages();
        return std::ranges::count_if(pages,
                                     [](const PanelPage &page) { return page.name.startsWith(u"adjust"_s); });
    };
    QCOMPARE(adjusting(), 2);
    s.stage.door().signIn(Rights({Permission::StockRead}, {u"*"_s}));
    QCOMPARE(adjusting(), 0);
    QVERIFY(s.panel->pages().size() > 5);
}

void InventoryPagesTest::aRefusedEntryPreviewsNothing()
{
    kit::InventoryStage s;
    const auto pages = s.panel->pages();
    const auto one =
        std::ranges::find_if(pages, [](const PanelPage &page) { return page.name == u"adjust-one"_s; });
    QVERIFY(one != pages.cend());
    one->show();
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->adjustPane()->isOpen(), kit::kWait);
    const auto onHand = [&s] {
        return s.panel->adjustPane()->previewTable().model()->index(0, 1).data().toString();
    };
    QVERIFY(onHand() != u"–"_s);
    s.panel->adjustPane()->deltaField().setText(u"-1.5"_s);
    QCOMPARE(onHand(), u"–"_s);
    s.panel->adjustPane()->deltaField().setText(u"-1"_s);
    QVERIFY(onHand() != u"–"_s);
}

void InventoryPagesTest::draws_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<LookChoice>("look");
    QTest::addColumn<QSize>("size");
    const bool all = !qEnvironmentVariableIsEmpty("STOA_PICTURES");
    const auto add = [](const char *name, const QString &language, LookChoice look, const QSize &size) {
        QTest::newRow(name) << language << look << size;
    };
    add("el-light-1440", u"el"_s, LookChoice::Light, {1440, 900});
    if (!all)
        return;
    add("en-light-1280", u"en"_s, LookChoice::Light, {1280, 800});
    add("en-dark-1920", u"en"_s, LookChoice::Dark, {1920, 1080});
    add("en-hc-1440", u"en"_s, LookChoice::HighContrast, {1440, 900});
    add("el-dark-1280", u"el"_s, LookChoice::Dark, {1280, 800});
    add("el-hc-1920", u"el"_s, LookChoice::HighContrast, {1920, 1080});
    add("zh-light-1440", u"zh_CN"_s, LookChoice::Light, {1440, 900});
    add("zh-dark-1280", u"zh_CN"_s, LookChoice::Dark, {1280, 800});
    add("zh-hc-1440", u"zh_CN"_s, LookChoice::HighContrast, {1440, 900});
    add("pl-light-1440", u"pl"_s, LookChoice::Light, {1440, 900});
    add("it-light-1440", u"it"_s, LookChoice::Light, {1440, 900});
}

void InventoryPagesTest::draws()
{
    QFETCH(QString, language);
    QFETCH(LookChoice, look);
    QFETCH(QSize, size);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(13);
    QApplication::setFont(font);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)));
    qApp->installTranslator(&translator);
    const QString folder = qEnvironmentVariable("STOA_PICTURES");
    {
        kit::InventoryStage s(kit::DeskStage::Data::Chain, look);
        s.wording.setLanguage(language);
        s.window->resize(size);
        s.settle();
        const auto pages = s.panel->pages();
        for (const PanelPage &page : pages) {
            page.show();
            s.settle();
            QPixmap picture = s.window->grab();
            if (QWidget *popup = QApplication::activePopupWidget()) {
                QPainter(&picture).drawPixmap(s.window->mapFromGlobal(popup->pos()), popup->grab());
                popup->close();
            }
            QVERIFY(!picture.isNull());
            if (folder.isEmpty())
                continue;
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(picture.save(
                u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), page.name)));
        }
    }
    qApp->removeTranslator(&translator);
    QApplication::setFont(before);
}

STOA_TEST(InventoryPagesTest)
#include "inventorypagestest.moc"

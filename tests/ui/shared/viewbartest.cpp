// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/viewbar.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/viewtabs.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kViews = 8;

QList<ViewTab> views()
{
    QList<ViewTab> list;
    for (int i = 0; i < kViews; ++i)
        list.append({QString::number(i), u"Waiting for stock %1"_s.arg(i), u"12"_s,
                     i < 4 ? ViewTab::Owner::Program : ViewTab::Owner::Person});
    return list;
}

struct Stage {
    Stage()
    {
        bar.setViews(views(), u"0"_s);
        bar.resize(500, 40);
        bar.show();
        const bool seen = QTest::qWaitForWindowExposed(&bar);
        Q_UNUSED(seen)
    }
    int shown() const
    {
        int count = 0;
        for (int i = 0; i < kViews; ++i)
            count += bar.tabs().isTabVisible(i) ? 1 : 0;
        return count;
    }
    /// Each tab that is shown is in sight as wide as it wants to be.
    bool isWhole() const
    {
        const ViewTabs &tabs = bar.tabs();
        for (int i = 0; i < kViews; ++i) {
            const QRect tab = tabs.tabRect(i);
            if (tabs.isTabVisible(i) && (tab.width() < tabs.widthOf(i) || !tabs.rect().contains(tab)))
                return false;
        }
        return true;
    }
    kit::Themed themed;
    ViewBar bar;
};

} // namespace

class ViewBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noTabIsCut()
    {
        Stage stage;
        QVERIFY(stage.shown() > 0 && stage.shown() < kViews);
        QTRY_VERIFY(stage.isWhole());
        QVERIFY(stage.bar.moreButton().isVisible());
        QCOMPARE(stage.bar.moreButton().text(), u"%1 more"_s.arg(kViews - stage.shown()));
        stage.bar.resize(4'000, 40);
        QTRY_COMPARE(stage.shown(), kViews);
        QTRY_VERIFY(stage.isWhole());
        stage.bar.resize(700, 40);
        QTRY_VERIFY(stage.shown() < kViews && stage.isWhole());
        stage.bar.resize(4'000, 40);
        QTRY_COMPARE(stage.shown(), kViews);
        QVERIFY(!stage.bar.moreButton().isVisible());
    }

    void theOpenOneAlwaysHasItsTab()
    {
        Stage stage;
        QSignalSpy opened(&stage.bar, &ViewBar::opened);
        stage.bar.setViews(views(), u"7"_s);
        QVERIFY(stage.bar.tabs().isTabVisible(7));
        QCOMPARE(stage.bar.tabs().currentIndex(), 7);
        QVERIFY(!stage.bar.tabOf(u"7"_s).isEmpty());
        // Only people open views.
        QCOMPARE(opened.count(), 0);
        QTest::mouseClick(&stage.bar.tabs(), Qt::LeftButton, {}, stage.bar.tabOf(u"0"_s).center());
        QVERIFY(opened.count() > 0);
        QCOMPARE(opened.last().first().toString(), u"0"_s);
    }

    void theOthersAreInAMenu()
    {
        Stage stage;
        QSignalSpy opened(&stage.bar, &ViewBar::opened);
        stage.bar.moreButton().click();
        auto *menu = stage.bar.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), kViews - stage.shown());
        menu->actions().last()->trigger();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"7"_s);
        menu->close();
    }

    void whatWasChangedIsMarkedWhereItIsOnesOwn()
    {
        Stage stage;
        QList<ViewTab> list = views();
        list[0].isChanged = true;
        list[5].isChanged = true;
        list[5].name = u"Bath & co"_s;
        stage.bar.setViews(list, u"5"_s);
        QCOMPARE(stage.bar.tabs().tabText(0), u"Waiting for stock 0"_s);
        QCOMPARE(stage.bar.tabs().tabText(5), u"Bath && co *"_s);
    }
};

STOA_TEST(ViewBarTest)
#include "viewbartest.moc"

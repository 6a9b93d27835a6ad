// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/namepopover.h"
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/shared/stoastyle.h"

#include <QAbstractButton>
#include <QScreen>
#include <algorithm>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

/// As far as the screen reaches, which may end before the window does.
QPoint onScreen(QPoint at, const QWidget &popover)
{
    return {std::min(at.x(), popover.screen()->availableGeometry().right() + 1 - popover.width()), at.y()};
}

} // namespace

/// Asking for the name of a view.
class NamePopoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensBesideWhatWasPressed()
    {
        kit::InventoryStage s;
        auto &link = static_cast<QAbstractButton &>(s.page().saveLink());
        QVERIFY(link.isVisible());
        link.click();
        auto *popover = s.window->findChild<NamePopover *>();
        QTRY_VERIFY(popover->isVisible());
        QCOMPARE(popover->pos(), onScreen(link.mapToGlobal(QPoint(0, link.height() + 2)), *popover));
        popover->hide();
        // A view that has one is named anew at its tab.
        QVERIFY(s.page().saveView(u"Bath"_s));
        QCoreApplication::processEvents();
        Q_EMIT s.page().renameViewAsked(s.page().view());
        const QRect tab = s.page().tabOf(s.page().view());
        QVERIFY(tab.left() > 0);
        QTRY_VERIFY(popover->isVisible());
        QCOMPARE(popover->pos(),
                 onScreen(s.page().tabs().mapToGlobal(tab.bottomLeft() + QPoint(0, 3)), *popover));
    }

    void opensAboveWhereTheScreenEnds()
    {
        const kit::Themed themed;
        QWidget window;
        window.resize(60, 30);
        const QRect screen = window.screen()->availableGeometry();
        window.move(screen.right() - 59, screen.bottom() - 29);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        NamePopover popover(&window);
        popover.ask(window, window.rect(), u"Name"_s, {}, [](const QString &) { return Result<void>(); });
        QVERIFY(screen.contains(popover.geometry()));
        QVERIFY(!popover.geometry().intersects(QRect(window.mapToGlobal(QPoint()), window.size())));
    }

    void hasRoundCorners()
    {
        const kit::Themed themed;
        QWidget window;
        window.show();
        NamePopover popover(&window);
        popover.ask(window, window.rect(), u"Name"_s, {}, [](const QString &) { return Result<void>(); });
        QImage image(popover.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        popover.render(&image, {}, {}, QWidget::DrawChildren);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(image.pixelColor(image.width() / 2, 0),
                 themed.theme.tokens().colour(ColourRole::FieldBorder));
    }
};

STOA_TEST(NamePopoverTest)
#include "namepopovertest.moc"

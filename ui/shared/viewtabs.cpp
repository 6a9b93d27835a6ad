// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/viewtabs.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QPainter>
#include <QStyleOptionTab>

namespace stoa::ui {

namespace {
constexpr int kViewTabsGap = 6;
}

ViewTabs::ViewTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setProperty("focusInside", true);
}

void ViewTabs::setCount(int index, const QString &figure)
{
    setTabData(index, figure);
    updateGeometry();
    // The bar lays its tabs out anew only when one of them changes.
    setTabText(index, tabText(index));
}

QSize ViewTabs::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    const QString figure = count(index);
    if (!figure.isEmpty())
        size.rwidth() +=
            QFontMetrics(fontOf(TextSize::Secondary, font())).horizontalAdvance(figure) + kViewTabsGap;
    return size;
}

QSize ViewTabs::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

QRect ViewTabs::uncut() const
{
    QRect seen = rect();
    for (int i = 0; i < QTabBar::count(); ++i) {
        if (!isTabVisible(i))
            continue;
        QStyleOptionTab cut;
        initStyleOption(&cut, i);
        cut.rect = rect();
        if (tabRect(i).left() < 0)
            seen.setLeft(style()->subElementRect(QStyle::SE_TabBarTearIndicatorLeft, &cut, this).right() + 1);
        if (isRightToLeft() && tabRect(i).right() > width())
            seen.setRight(style()->subElementRect(QStyle::SE_TabBarTearIndicatorRight, &cut, this).left()
                          - 1);
    }
    return seen;
}

void ViewTabs::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    const QFont small = fontOf(TextSize::Secondary, font());
    painter.setFont(small);
    painter.setClipRect(uncut());
    for (int i = 0; i < QTabBar::count(); ++i) {
        const QString figure = count(i);
        if (figure.isEmpty() || !isTabVisible(i))
            continue;
        painter.setPen(tokens.colour(isTabEnabled(i) ? ColourRole::Text2 : ColourRole::Disabled));
        const int wide = QFontMetrics(small).horizontalAdvance(figure) + 1;
        const QRect tab = tabRect(i);
        const QFont shown = i == currentIndex() ? fontOf(TextSize::BodyStrong, font()) : font();
        const int text = QFontMetrics(shown).size(Qt::TextShowMnemonic, tabText(i)).width();
        const QRect place(tab.left() + 12 + text + kViewTabsGap, tab.top() + 1, wide, tab.height() - 1);
        painter.drawText(QStyle::visualRect(layoutDirection(), tab, place), Qt::AlignCenter, figure);
    }
}

} // namespace stoa::ui

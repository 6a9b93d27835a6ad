// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stoastyle.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTableView>

namespace stoa::ui {

using namespace Qt::StringLiterals;

StoaStyle::StoaStyle(std::shared_ptr<const Tokens> tokens, std::shared_ptr<const Icons> icons)
    : QProxyStyle(u"Fusion"_s)
    , m_tokens(std::move(tokens))
    , m_icons(std::move(icons))
{ }

const StoaStyle *StoaStyle::of(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : nullptr;
    const auto *found = qobject_cast<const StoaStyle *>(style);
    if (!found)
        found = qobject_cast<const StoaStyle *>(QApplication::style());
    Q_ASSERT_X(found, "StoaStyle", "Theme::applyTo() must run before widgets are made");
    return found;
}

const Tokens &StoaStyle::tokensOf(const QWidget *widget) { return *of(widget)->m_tokens; }

const Icons &StoaStyle::iconsOf(const QWidget *widget) { return *of(widget)->m_icons; }

bool StoaStyle::reducedMotionOf(const QWidget *widget) { return of(widget)->m_reducedMotion; }

void StoaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const paint::Kit kit{*m_tokens, *m_icons, *this};
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::button(kit, *painter, *button, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_PanelToolBar:
    case PE_PanelStatusBar:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paint::field(kit, *painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(kit, *painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(kit, *painter, *option);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (qobject_cast<const QTableView *>(widget) && !widget->property("bare").toBool())
                paint::rowHairline(kit, *painter, item->rect);
        }
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem ground = *item;
            if (qobject_cast<const QTableView *>(widget))
                ground.rect.adjust(0, 0, 0, -1);
            paint::itemGround(kit, *painter, ground, widget);
        }
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const QString name = element == PE_IndicatorArrowDown ? u"chevron-down"_s
            : element == PE_IndicatorArrowUp                  ? u"chevron-up"_s
            : element == PE_IndicatorArrowLeft                ? u"chevron-left"_s
                                                              : u"chevron-right"_s;
        const QPixmap image = m_icons->pixmap(
            name, 14, painter->device()->devicePixelRatio(),
            m_tokens->colour(option->state & State_Enabled ? ColourRole::Text2 : ColourRole::Disabled));
        painter->drawPixmap(option->rect.center() - QPoint(6, 6), image);
        return;
    }
    case PE_FrameMenu:
        paint::box(*painter, option->rect, QColor(), m_tokens->colour(ColourRole::Line), 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_tokens->colour(ColourRole::Raised));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_tokens->colour(ColourRole::Tooltip));
        return;
    case PE_Frame:
    case PE_FrameWindow: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paint::box(*painter, option->rect, QColor(), m_tokens->colour(ColourRole::Hairline), 0);
        return;
    }
    case PE_FrameTabBarBase: {
        const QRect rect = option->rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          m_tokens->colour(ColourRole::Hairline));
        return;
    }
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight: {
        // A tab that is cut by the bar's end stops at a line, as a table does that scrolls sideways.
        const QRect rect = option->rect.adjusted(0, 0, 0, -1);
        painter->fillRect(rect, m_tokens->colour(ColourRole::Base));
        const int x = element == PE_IndicatorTabTearLeft ? rect.right() : rect.left();
        painter->fillRect(QRect(x, rect.top() + 8, 1, rect.height() - 16),
                          m_tokens->colour(ColourRole::Hairline));
        return;
    }
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StoaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const paint::Kit kit{*m_tokens, *m_icons, *this};
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paint::button(kit, *painter, *button, widget);
            paint::buttonLabel(kit, *painter, *button, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonLabel(kit, *painter, *button, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            paint::comboLabel(kit, *painter, *combo, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tabShape(kit, *painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tabLabel(kit, *painter, *tab);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paint::headerSection(kit, *painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::headerLabel(kit, *painter, *header);
        return;
    case CE_ProgressBarGroove:
        paint::progressGroove(kit, *painter, *option);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progressContents(kit, *painter, *bar);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint::menuItem(kit, *painter, *item);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_tokens->colour(ColourRole::Hairline));
        return;
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->frameShape == QFrame::NoFrame)
            return;
        const QColor hairline = m_tokens->colour(ColourRole::Hairline);
        if (frame->frameShape == QFrame::HLine)
            painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                              hairline);
        else if (frame->frameShape == QFrame::VLine)
            painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                              hairline);
        else
            paint::box(*painter, option->rect, QColor(), hairline, 0);
        return;
    }
    case CE_FocusFrame:
        paint::ring(*painter, option->rect, m_tokens->colour(ColourRole::Focus),
                    m_tokens->size(Size::FocusRing), m_tokens->size(Size::RadiusControl) + 2);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void StoaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const paint::Kit kit{*m_tokens, *m_icons, *this};
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            paint::comboBox(kit, *painter, *combo, widget);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            paint::spinBox(kit, *painter, *spin, widget);
        return;
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::scrollBar(kit, *painter, *slider, widget);
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::slider(kit, *painter, *slider);
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            paint::toolButton(kit, *painter, *button, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon StoaStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_MessageBoxInformation:
        return m_icons->icon(u"info"_s, ColourRole::AccentText);
    case SP_MessageBoxWarning:
        return m_icons->icon(u"triangle-alert"_s, ColourRole::Attention);
    case SP_MessageBoxCritical:
        return m_icons->icon(u"octagon-alert"_s, ColourRole::Problem);
    case SP_MessageBoxQuestion:
        return m_icons->icon(u"circle-help"_s, ColourRole::AccentText);
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
        return m_icons->icon(u"x"_s, ColourRole::Text2);
    case SP_ToolBarHorizontalExtensionButton:
        return m_icons->icon(u"ellipsis"_s, ColourRole::Text2);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QPalette StoaStyle::standardPalette() const { return m_tokens->palette(); }

void StoaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QSlider *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace stoa::ui

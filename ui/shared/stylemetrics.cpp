// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controlkind.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QFontMetrics>
#include <QTabBar>
#include <QToolButton>

namespace stoa::ui {

namespace {
constexpr int kHeaderMargin = 8;
}

QRect StoaStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const QRect rect = option->rect;
        return frame && frame->lineWidth > 0 ? rect.adjusted(6, 2, -6, -2) : rect;
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect StoaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [&](const QRect &logical) {
        return visualRect(option->direction, rect, logical);
    };
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBarRect(*slider, int(sub));
    }
    if (control == CC_Slider && sub == SC_SliderHandle) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const bool flat = slider->orientation == Qt::Horizontal;
            const int room = (flat ? rect.width() : rect.height()) - 12;
            const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                   room, slider->upsideDown);
            return flat ? QRect(rect.left() + at, rect.top(), 12, rect.height())
                        : QRect(rect.left(), rect.top() + at, rect.width(), 12);
        }
    }
    if (control == CC_ComboBox) {
        switch (sub) {
        case SC_ComboBoxEditField:
            return visual(rect.adjusted(6, 2, -26, -2));
        case SC_ComboBoxArrow:
            return visual(QRect(rect.right() - 25, rect.top(), 26, rect.height()));
        case SC_ComboBoxListBoxPopup:
            return rect;
        default:
            return rect;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool plain = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int half = rect.height() / 2;
        switch (sub) {
        case SC_SpinBoxUp:
            return plain ? QRect() : visual(QRect(rect.right() - 21, rect.top(), 22, half));
        case SC_SpinBoxDown:
            return plain ? QRect()
                         : visual(QRect(rect.right() - 21, rect.top() + half, 22, rect.height() - half));
        case SC_SpinBoxEditField:
            return visual(rect.adjusted(6, 2, plain ? -6 : -22, -2));
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize StoaStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const paint::Kit kit{*m_tokens, *m_icons, *this};
    const QFontMetrics metrics(widget ? widget->fontMetrics() : QFontMetrics(QFont()));
    const int control = std::max(m_tokens->size(Size::Control), metrics.height() + 10);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::buttonSize(kit, *button, widget);
        break;
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return {size.width() + 12, control};
        break;
    }
    case CT_ComboBox:
        return {size.width() + 36, control};
    case CT_SpinBox:
        return {size.width() + 32, control};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool withText =
                button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
            const int icon = button->toolButtonStyle == Qt::ToolButtonTextOnly || button->icon.isNull()
                ? 0
                : button->iconSize.width();
            int width = withText ? 16 + icon + (icon ? 8 : 0)
                    + QFontMetrics(button->font).size(Qt::TextShowMnemonic, button->text).width()
                                 : control;
            if (button->features & QStyleOptionToolButton::HasMenu
                && (withText || (widget && widget->property("framed").toBool())))
                width += 18;
            return {width, isSmall(widget) ? m_tokens->size(Size::ControlSmall) : control};
        }
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QFontMetrics strong(fontOf(TextSize::BodyStrong, widget ? widget->font() : QFont()));
            const int text = strong.size(Qt::TextShowMnemonic, tab->text).width();
            return {text + 24 + (tab->icon.isNull() ? 0 : 20),
                    std::max(m_tokens->size(Size::ViewTabs), strong.height() + 12)};
        }
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics strong(fontOf(TextSize::SecondaryStrong, widget ? widget->font() : QFont()));
            // A pixel more on each side than the label asks for: widths of glyphs are rounded.
            return {strong.horizontalAdvance(header->text) + 2 * kHeaderMargin + 2,
                    std::max(m_tokens->size(Size::TableHeader), strong.height() + 10)};
        }
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(kit, *item, size);
        break;
    case CT_ProgressBar:
        return {std::max(size.width(), 60), 6};
    case CT_ItemViewItem: {
        QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        item.setHeight(
            std::max(item.height(), std::max(m_tokens->size(Size::TableRow), metrics.height() + 10)));
        return item;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int StoaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return m_tokens->size(Size::IconNormal);
    case PM_TabBarIconSize:
        return m_tokens->size(Size::IconSmall);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_MenuPanelWidth:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_SliderLength:
    case PM_SliderThickness:
        return metric == PM_SliderLength ? 12 : 20;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_HeaderMargin:
        return kHeaderMargin;
    case PM_HeaderGripMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StoaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_TabBar_PreferNoArrows:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_FocusFrame_Mask:
        return 0;
    case SH_FocusFrame_AboveWidget:
        // Else it is a child of the control's parent, which may end where the control does and cut the ring.
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace stoa::ui

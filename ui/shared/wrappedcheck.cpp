// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wrappedcheck.h"

#include <QPainter>
#include <QStyleOption>

namespace stoa::ui {

namespace {

constexpr int kAWord = 48; // px
constexpr int kWrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappedCheck::WrappedCheck(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheck::beforeWords() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QRect WrappedCheck::wordsIn(int width) const
{
    constexpr int kNoLimit = 1 << 20;
    const QRect room(0, 0, std::max(kAWord, width - beforeWords()), kNoLimit);
    return fontMetrics().boundingRect(room, kWrapped, text());
}

QSize WrappedCheck::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), beforeWords() + kAWord), whole.height()};
}

int WrappedCheck::heightForWidth(int width) const
{
    const QSize whole = sizeHint();
    if (width >= whole.width())
        return whole.height();
    // The box keeps the air above and below it that it has in one line.
    return whole.height() + std::max(0, wordsIn(width).height() - fontMetrics().height());
}

bool WrappedCheck::hitButton(const QPoint &at) const { return rect().contains(at); }

void WrappedCheck::paintEvent(QPaintEvent *event)
{
    const QSize whole = sizeHint();
    if (width() >= whole.width()) {
        QCheckBox::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton box = option;
    const QRect line(0, 0, width(), whole.height());
    box.rect = line;
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    const QRect words(beforeWords(), (whole.height() - fontMetrics().height()) / 2, width() - beforeWords(),
                      height());
    style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), rect(), words),
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignTop)
                              | Qt::TextWordWrap | Qt::TextShowMnemonic,
                          palette(), isEnabled(), text(), QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace stoa::ui

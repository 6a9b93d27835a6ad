// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/toast.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStart = 36;
constexpr int kMargin = 12;

/// White on dark where the rest is dark on white, so it paints itself.
class ToastButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextSize::BodyStrong, font()));
        return {metrics.horizontalAdvance(text()) + 8, metrics.height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont strong = fontOf(TextSize::BodyStrong, font());
        strong.setUnderline(true);
        painter.setFont(strong);
        const Tokens &tokens = StoaStyle::tokensOf(this);
        painter.setPen(tokens.colour(ColourRole::OnTooltip));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paint::ring(painter, rect(), tokens.colour(ColourRole::OnTooltip), 2, 3);
    }
};

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(QString(), TextSize::Body, ColourRole::OnTooltip, this))
    , m_undo(new ToastButton(this))
    , m_seconds(new TextLabel(QString(), TextSize::Body, ColourRole::OnTooltip, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addSpacing(kStart - 12);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    layout->addWidget(m_seconds);
    m_undo->setProperty("focusInside", true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QAbstractButton::clicked, this, &Toast::undo);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Toast::tick);
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const ToastText &text)
{
    m_toast = text;
    m_text->setText(text.text);
    //: Button in the note about what was just done
    m_undo->setText(tr("Undo"));
    m_undo->setVisible(bool(text.undo));
    m_left = StoaStyle::tokensOf(this).size(Size::ToastMs) / 1000 + 1;
    setAccessibleName(text.text);
    tick();
    m_timer.start();
    place();
    setVisible(true);
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toast::undo()
{
    if (!isOpen() || !m_toast.undo)
        return false;
    const auto run = m_toast.undo;
    dismiss();
    run();
    return true;
}

void Toast::dismiss()
{
    m_timer.stop();
    m_left = 0;
    m_toast = {};
    hide();
}

void Toast::setFoot(int pixels)
{
    m_foot = pixels;
    place();
}

void Toast::tick()
{
    if (isVisible() && (underMouse() || m_undo->hasFocus()))
        return;
    --m_left;
    if (m_left <= 0) {
        dismiss();
        return;
    }
    //: Seconds until the note goes away
    m_seconds->setText(tr("%1 s").arg(m_left));
}

void Toast::place()
{
    adjustSize();
    const int room = parentWidget()->width() - 2 * kMargin;
    resize(std::min(sizeHint().width(), room), sizeHint().height());
    const int x = isRightToLeft() ? parentWidget()->width() - width() - kMargin : kMargin;
    move(x, parentWidget()->height() - m_foot - height() - kMargin);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint::box(painter, rect(), tokens.colour(ColourRole::Tooltip), QColor(), tokens.size(Size::RadiusCard));
    StoaStyle::iconsOf(this).paint(
        painter, u"check"_s, QStyle::visualRect(layoutDirection(), rect(), QRect(4, 0, kStart - 4, height())),
        16, tokens.colour(ColourRole::OnTooltip));
}

} // namespace stoa::ui

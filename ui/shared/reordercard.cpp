// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reordercard.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReorderCardPadding = 12;
constexpr int kGrip = 24; ///< from the edge to the number
constexpr int kNumber = 24;
constexpr int kChevron = 20;
constexpr int kReorderCardGap = 8;

} // namespace

ReorderHead::ReorderHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusInside", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReorderHead::setFace(int number, int of, const QString &title, const QString &share)
{
    m_number = number;
    m_of = of;
    m_title = title;
    m_share = share;
    //: Read aloud: a card in a list whose order counts, as in "1 of 4: Urban next day"
    const QString name = tr("%1 of %2: %3").arg(QString::number(number), QString::number(of), title);
    //: Read aloud: a card and its share, as in "1 of 4: Urban next day, 41 % of orders"
    setAccessibleName(share.isEmpty() ? name : tr("%1, %2").arg(name, share));
    updateGeometry();
    update();
}

void ReorderHead::setMovable(bool movable)
{
    m_movable = movable;
    //: Read aloud with a card of a list whose order counts
    setAccessibleDescription(movable ? tr("Alt+Up and Alt+Down move it.") : QString());
    update();
}

QSize ReorderHead::sizeHint() const
{
    const int title = QFontMetrics(fontOf(TextSize::BodyStrong, font())).horizontalAdvance(m_title);
    const int share = QFontMetrics(fontOf(TextSize::Secondary, font())).horizontalAdvance(m_share);
    return {2 * kReorderCardPadding + kGrip + kNumber + title + kReorderCardGap + share + kReorderCardGap
                + kChevron,
            minimumSizeHint().height()};
}

QSize ReorderHead::minimumSizeHint() const { return {200, std::max(36, fontMetrics().height() + 18)}; }

QRect ReorderHead::titleRoom() const
{
    const int share = QFontMetrics(fontOf(TextSize::Secondary, font())).horizontalAdvance(m_share);
    return rect().adjusted(kReorderCardPadding + kGrip + kNumber, 0,
                           -kReorderCardPadding - kChevron - kReorderCardGap - share - kReorderCardGap, 0);
}

void ReorderHead::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    if (underMouse())
        paint::box(painter, rect().adjusted(1, 1, -1, -1), tokens.colour(ColourRole::Hover), QColor(),
                   tokens.size(Size::RadiusCard));
    if (m_movable) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.colour(ColourRole::Text2));
        for (int column = 0; column < 2; ++column) {
            for (int row = -1; row <= 1; ++row) {
                const QRect dot =
                    visual({kReorderCardPadding + 1 + column * 6, height() / 2 + row * 5 - 1, 2, 2});
                painter.drawEllipse(dot);
            }
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(tokens.colour(ColourRole::Text));
    painter.setFont(fontOf(TextSize::BodyStrong, font()));
    painter.drawText(visual({kReorderCardPadding + kGrip, 0, kNumber, height()}), start,
                     QString::number(m_number));
    const QRect room = titleRoom();
    painter.drawText(visual(room), start,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room.width()));
    painter.setFont(fontOf(TextSize::Secondary, font()));
    painter.setPen(tokens.colour(ColourRole::Text2));
    const QRect share(room.right(), 0,
                      width() - kReorderCardPadding - kChevron - kReorderCardGap - room.right(), height());
    painter.drawText(visual(share), end, m_share);
    StoaStyle::iconsOf(this).paint(painter, isChecked() ? u"chevron-down"_s : u"chevron-right"_s,
                                   visual({width() - kReorderCardPadding - kChevron, 0, kChevron, height()}),
                                   14, tokens.colour(ColourRole::Text2));
    if (hasFocus())
        paint::ring(painter, rect().adjusted(1, 1, -1, -1), tokens.colour(ColourRole::Focus),
                    tokens.size(Size::FocusRing), tokens.size(Size::RadiusCard));
}

void ReorderHead::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (up || event->key() == Qt::Key_Down) {
        const Step step = up ? Step::Up : Step::Down;
        if (!(event->modifiers() & Qt::AltModifier))
            Q_EMIT walked(step);
        else if (m_movable)
            Q_EMIT stepAsked(step);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        Q_EMIT dragCancelled();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ReorderHead::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void ReorderHead::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_movable && event->buttons() & Qt::LeftButton && (m_dragging || far)) {
        if (!m_dragging) {
            m_dragging = true;
            setDown(false);
            setFocus(Qt::MouseFocusReason); // Esc ends the drag
        }
        Q_EMIT dragged(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void ReorderHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragging, false)) {
        Q_EMIT dropped();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ReorderHead::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_movable)
        return;
    QMenu menu(this);
    QAction *up = menu.addAction(StoaStyle::iconsOf(this).icon(u"arrow-up"_s), tr("Move &up"));
    QAction *down = menu.addAction(StoaStyle::iconsOf(this).icon(u"arrow-down"_s), tr("Move &down"));
    up->setShortcut(QKeySequence(u"Alt+Up"_s));
    down->setShortcut(QKeySequence(u"Alt+Down"_s));
    up->setEnabled(m_number > 1);
    down->setEnabled(m_number < m_of);
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen)
        Q_EMIT stepAsked(chosen == up ? Step::Up : Step::Down);
}

bool ReorderHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics metrics(fontOf(TextSize::BodyStrong, font()));
        const bool whole = metrics.horizontalAdvance(m_title) <= titleRoom().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole ? QString() : m_title, this);
        return true;
    }
    return QAbstractButton::event(event);
}

ReorderCard::ReorderCard(const QString &id, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_head(new ReorderHead(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
}

void ReorderCard::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    if (!body)
        return;
    body->setContentsMargins(kReorderCardPadding, kReorderCardPadding, kReorderCardPadding,
                             kReorderCardPadding);
    m_column->addWidget(body);
    body->setVisible(isOpen());
}

void ReorderCard::setOpen(bool open)
{
    m_head->setChecked(open);
    if (m_body)
        m_body->setVisible(open);
    update();
}

void ReorderCard::setLifted(bool lifted)
{
    m_lifted = lifted;
    update();
}

void ReorderCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    const bool open = isOpen() && m_body;
    paint::box(painter, rect(), tokens.colour(m_lifted ? ColourRole::SelectionInactive : ColourRole::Base),
               tokens.colour(open ? ColourRole::FieldBorder : ColourRole::Hairline),
               tokens.size(Size::RadiusCard));
    if (open)
        painter.fillRect(QRect(1, m_head->height(), width() - 2, 1), tokens.colour(ColourRole::Hairline));
}

} // namespace stoa::ui

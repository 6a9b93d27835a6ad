// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordercard.h"

#include "ui/shared/chip.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

namespace {
constexpr int kUnderChip = 6;
}

OrderCard::OrderCard(const QString &iconName, Edges edges, QWidget *parent)
    : QFrame(parent)
    , m_icon(iconName)
    , m_title(new TextLabel({}, TextSize::BodyStrong))
    , m_note(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_chip(new Chip)
    , m_end(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_head(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_headPlace(new QWidget)
    , m_body(new QVBoxLayout)
{
    m_title->setOverflow(TextLabel::Overflow::Elide);
    m_note->setOverflow(TextLabel::Overflow::Elide);
    m_end->setOverflow(TextLabel::Overflow::Elide);
    m_head->setContentsMargins(12, 0, 12, 0);
    m_head->setSpacing(8);
    if (!iconName.isEmpty()) {
        m_iconPlace = new QWidget;
        m_iconPlace->setFixedSize(16, 16);
        m_head->addWidget(m_iconPlace);
    }
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addWidget(m_chip);
    m_head->addStretch(1);
    m_head->addWidget(m_end);
    m_below->addStretch(1);
    auto *lines = new QVBoxLayout(m_headPlace);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(m_head, 1);
    lines->addLayout(m_below);
    m_headPlace->setFixedHeight(StoaStyle::tokensOf(this).size(Size::Control) + 8);
    const int inner = edges == Edges::Padded ? 12 : 1;
    m_body->setContentsMargins(inner, edges == Edges::Padded ? 10 : 0, inner,
                               edges == Edges::Padded ? 12 : 1);
    m_body->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_headPlace);
    column->addLayout(m_body, 1);
    setTitle({});
    setChip(StatusKind::None, {});
    setEnd({});
}

void OrderCard::fitHead()
{
    int wanted = -m_head->spacing();
    for (int i = 0; i < m_head->count(); ++i) {
        const QWidget *widget = m_head->itemAt(i)->widget();
        if (widget && widget != m_chip && !widget->isHidden())
            wanted += m_head->itemAt(i)->sizeHint().width() + m_head->spacing();
    }
    const QMargins around = m_head->contentsMargins();
    const int room = width() - around.left() - around.right();
    // What is quiet gives way before the title does.
    const int beforeTitle = m_iconPlace ? m_iconPlace->width() + m_head->spacing() : 0;
    m_title->setMinimumWidth(std::clamp(room - beforeTitle, 0, m_title->sizeHint().width()));
    const bool below =
        !m_chip->isHidden() && wanted + m_head->spacing() + m_chip->sizeHint().width() > room && width() > 0;
    if (below == (m_below->indexOf(m_chip) >= 0))
        return;
    const int line = StoaStyle::tokensOf(this).size(Size::Control) + 8;
    if (below) {
        m_head->removeWidget(m_chip);
        m_below->insertWidget(0, m_chip);
    } else {
        m_below->removeWidget(m_chip);
        m_head->insertWidget(m_head->indexOf(m_note) + 1, m_chip);
    }
    m_below->setContentsMargins(12, 0, 12, below ? kUnderChip : 0);
    m_headPlace->setFixedHeight(line + (below ? m_chip->sizeHint().height() + kUnderChip : 0));
    update();
}

void OrderCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void OrderCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHead();
}

void OrderCard::setTitle(const QString &title, const QString &note)
{
    m_title->setPlain(title);
    m_note->setPlain(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
    fitHead();
}

void OrderCard::setChip(StatusKind kind, const QString &word)
{
    m_chip->setStatus(kind, word);
    m_chip->setVisible(!word.isEmpty());
    fitHead();
}

void OrderCard::setEnd(const QString &words)
{
    m_end->setPlain(words);
    m_end->setVisible(!words.isEmpty());
    fitHead();
}

void OrderCard::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
    fitHead();
}

void OrderCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tokens &tokens = StoaStyle::tokensOf(this);
    paint::box(painter, rect(), tokens.colour(ColourRole::Base), tokens.colour(ColourRole::Hairline),
               tokens.size(Size::RadiusCard));
    painter.fillRect(QRect(1, m_headPlace->geometry().bottom() + 1, width() - 2, 1),
                     tokens.colour(ColourRole::Hairline));
    if (m_iconPlace)
        StoaStyle::iconsOf(this).paint(painter, m_icon,
                                       QRect(m_iconPlace->mapTo(this, QPoint()), m_iconPlace->size()), 16,
                                       tokens.colour(ColourRole::Text2));
}

} // namespace stoa::ui

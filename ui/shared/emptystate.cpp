// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/emptystate.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace stoa::ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_iconPlace(new QWidget(this))
    , m_title(new TextLabel(QString(), TextSize::BodyStrong, ColourRole::Text, this))
    , m_sentence(new TextLabel(QString(), TextSize::Body, ColourRole::Text2, this))
    , m_buttons(new QHBoxLayout)
{
    const int size = StoaStyle::tokensOf(this).size(Size::IconEmpty);
    m_iconPlace->setFixedSize(size, size);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_title->setOverflow(TextLabel::Overflow::Wrap);
    m_sentence->setOverflow(TextLabel::Overflow::Wrap);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addLayout(m_buttons);
    layout->addStretch();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setPlain(title);
    m_sentence->setPlain(sentence);
}

void EmptyState::addButton(QWidget *button) { m_buttons->insertWidget(m_buttons->count() - 1, button); }

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    StoaStyle::iconsOf(this).paint(painter, m_icon, m_iconPlace->geometry(), m_iconPlace->width(),
                                   StoaStyle::tokensOf(this).colour(ColourRole::Text2));
}

} // namespace stoa::ui

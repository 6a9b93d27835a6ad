// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace stoa::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel({}, TextSize::BodyStrong))
    , m_note(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_note);
    m_body->addLayout(head);
    setTitle({});
}

void Card::setTitle(const QString &title, const QString &note)
{
    m_title->setPlain(title);
    m_note->setPlain(note);
    m_title->setVisible(!title.isEmpty());
    m_note->setVisible(!note.isEmpty());
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = StoaStyle::tokensOf(this);
    paint::box(painter, rect(), tokens.colour(ColourRole::Base), tokens.colour(ColourRole::Hairline),
               tokens.size(Size::RadiusCard));
}

} // namespace stoa::ui

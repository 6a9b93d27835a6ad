// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/entryhead.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stoa::ui {

namespace {

constexpr int kHeadIcon = 18;
constexpr int kHeadStart = 30;
constexpr int kFactStart = 28;

void paintIcon(QWidget &widget, const QString &name, int size, int height)
{
    QPainter painter(&widget);
    painter.setLayoutDirection(widget.layoutDirection());
    StoaStyle::iconsOf(&widget).paint(
        painter, name, QStyle::visualRect(widget.layoutDirection(), widget.rect(), QRect(0, 0, size, height)),
        size, StoaStyle::tokensOf(&widget).colour(ColourRole::Text));
}

} // namespace

EntryHead::EntryHead(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_title(new TextLabel({}, TextSize::Title))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(kHeadStart);
    m_title->setOverflow(TextLabel::Overflow::Wrap);
    row->addWidget(m_title, 1);
}

void EntryHead::setTitle(const QString &title) { m_title->setPlain(title); }

void EntryHead::paintEvent(QPaintEvent *)
{
    paintIcon(*this, m_icon, kHeadIcon, QFontMetrics(fontOf(TextSize::Title, font())).height());
}

EntryFact::EntryFact(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_words(new TextLabel)
    , m_more(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 7);
    row->setSpacing(0);
    row->addSpacing(kFactStart);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    for (TextLabel *label : {m_words, m_more}) {
        label->setOverflow(TextLabel::Overflow::Wrap);
        column->addWidget(label);
    }
    row->addLayout(column, 1);
}

void EntryFact::setWords(const QString &words, const QString &more)
{
    m_words->setPlain(words);
    m_more->setPlain(more);
}

void EntryFact::paintEvent(QPaintEvent *)
{
    paintIcon(*this, m_icon, 16, height() - 3);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     StoaStyle::tokensOf(this).colour(ColourRole::Hairline));
}

} // namespace stoa::ui

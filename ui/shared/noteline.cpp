// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/noteline.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stoa::ui {

namespace {
constexpr int kNoteLineIcon = 13;
constexpr int kStart = 17;
} // namespace

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_start = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    row->addItem(m_start);
    m_text->setOverflow(TextLabel::Overflow::Wrap);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row->addWidget(m_text, 1);
    setNote(StatusKind::None, {});
}

void NoteLine::setNote(StatusKind kind, const QString &text, const QString &iconName)
{
    m_kind = kind;
    m_icon = iconName.isEmpty() ? Tokens::statusIcon(kind) : iconName;
    m_text->setStatus(kind);
    m_text->setPlain(text);
    m_start->changeSize(m_icon.isEmpty() ? 0 : kStart, 0, QSizePolicy::Fixed);
    layout()->invalidate();
    update();
}

QString NoteLine::text() const { return m_text->text(); }

void NoteLine::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty() || m_text->text().isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const int line = QFontMetrics(fontOf(TextSize::Secondary, font())).height();
    StoaStyle::iconsOf(this).paint(
        painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kNoteLineIcon, line)),
        kNoteLineIcon,
        m_kind == StatusKind::None ? tokens.colour(ColourRole::Text2) : tokens.statusText(m_kind));
}

} // namespace stoa::ui

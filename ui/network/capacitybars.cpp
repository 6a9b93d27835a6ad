// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/capacitybars.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

namespace stoa::ui {

namespace {

constexpr int kCapacityBarsGap = 8;
constexpr int kBar = 12;
constexpr int kCapacityBarsIcon = 14;
constexpr int kLeastBar = 60;
constexpr int kMostWords = 48; ///< that are asked for; they get more where there is room

} // namespace

CapacityBars::CapacityBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CapacityBars::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    updateGeometry();
    update();
    tellPartsChanged(*this);
}

int CapacityBars::lineHeight() const { return std::max(22, fontMetrics().height() + 6); }

int CapacityBars::hourWidth() const
{
    int most = 0;
    for (const Line &line : m_lines)
        most = std::max(most, fontMetrics().horizontalAdvance(line.hour));
    return most;
}

int CapacityBars::figureWidth() const
{
    const QFontMetrics strong(fontOf(TextSize::BodyStrong, font()));
    int most = 0;
    for (const Line &line : m_lines)
        most = std::max(most, strong.horizontalAdvance(line.figure));
    return most;
}

int CapacityBars::wordWidth() const
{
    const QFontMetrics small(fontOf(TextSize::Secondary, font()));
    int most = 0;
    for (const Line &line : m_lines) {
        if (!line.word.isEmpty())
            most = std::max(most, kCapacityBarsIcon + 4 + small.horizontalAdvance(line.word));
    }
    return most;
}

QSize CapacityBars::minimumSizeHint() const
{
    // Longer words are cut: the tooltip has the whole sentence.
    const int words = std::min(wordWidth(), kMostWords);
    return {hourWidth() + kCapacityBarsGap + kLeastBar + kCapacityBarsGap + figureWidth()
                + (words > 0 ? kCapacityBarsGap + words : 0),
            int(m_lines.size()) * lineHeight()};
}

QSize CapacityBars::sizeHint() const { return minimumSizeHint() + QSize(100, 0); }

QRect CapacityBars::partRect(int part) const { return {0, part * lineHeight(), width(), lineHeight()}; }

void CapacityBars::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Icons &icons = StoaStyle::iconsOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    const int hours = hourWidth();
    const int figures = figureWidth();
    const int from = hours + kCapacityBarsGap;
    const int words = std::clamp(width() - from - kLeastBar - figures - 2 * kCapacityBarsGap, 0, wordWidth());
    const int length =
        width() - from - kCapacityBarsGap - figures - (words > 0 ? kCapacityBarsGap + words : 0);
    qint64 most = 1;
    for (const Line &line : m_lines)
        most = std::max({most, line.load.limit, line.load.taken});
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const HourLoad &load = line.load;
        const QRect row(0, i * lineHeight(), width(), lineHeight());
        const auto part = [&](qint64 begin, qint64 until) {
            const int first = int(begin * length / most);
            return visual(
                {from + first, row.center().y() - kBar / 2, int(until * length / most) - first, kBar});
        };
        painter.setFont(font());
        painter.setPen(tokens.colour(ColourRole::Text2));
        painter.drawText(visual({0, row.y(), hours, row.height()}), start, line.hour);
        // What the hour does, its buffer hatched, what is taken over both.
        painter.fillRect(part(0, load.limit), tokens.colour(ColourRole::SelectionInactive));
        if (load.buffer() > 0)
            painter.fillRect(part(load.usable, load.limit),
                             QBrush(tokens.colour(ColourRole::Line), Qt::BDiagPattern));
        const QRect taken = part(0, std::min(load.taken, most)).adjusted(0, 2, 0, -2);
        const StatusKind kind = NetworkWords::loadKind(load.state);
        painter.fillRect(taken,
                         load.state == LoadState::Room || load.state == LoadState::Closed
                             ? tokens.seriesBrush(0)
                             : QBrush(tokens.statusText(kind)));
        if (load.limit > 0) {
            const QRect mark = part(load.usable, load.usable);
            const int x = layoutDirection() == Qt::RightToLeft ? mark.right() : mark.left();
            painter.fillRect(QRect(x, row.center().y() - kBar / 2 - 2, 1, kBar + 4),
                             tokens.colour(ColourRole::Text2));
        }
        painter.setFont(fontOf(TextSize::BodyStrong, font()));
        painter.setPen(tokens.colour(load.taken > 0 ? ColourRole::Text : ColourRole::Text2));
        painter.drawText(visual({from + length + kCapacityBarsGap, row.y(), figures, row.height()}), end,
                         line.figure);
        if (line.word.isEmpty())
            continue;
        const QColor colour =
            kind == StatusKind::None ? tokens.colour(ColourRole::Text2) : tokens.statusText(kind);
        const int x = from + length + kCapacityBarsGap + figures + kCapacityBarsGap;
        if (kind != StatusKind::None)
            icons.paint(painter, Tokens::statusIcon(kind),
                        visual({x, row.y(), kCapacityBarsIcon, row.height()}), kCapacityBarsIcon, colour);
        painter.setFont(fontOf(TextSize::Secondary, font()));
        painter.setPen(colour);
        const int room = words - kCapacityBarsIcon - 4;
        painter.drawText(visual({x + kCapacityBarsIcon + 4, row.y(), room, row.height()}), start,
                         painter.fontMetrics().elidedText(line.word, Qt::ElideRight, room));
    }
}

void CapacityBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool CapacityBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int part = help->pos().y() / lineHeight();
    QToolTip::showText(help->globalPos(),
                       part >= 0 && part < m_lines.size() ? m_lines[part].sentence : QString(), this);
    return true;
}

} // namespace stoa::ui

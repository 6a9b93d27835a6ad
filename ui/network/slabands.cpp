// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/slabands.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlaBandsGap = 10;
constexpr int kBand = 12;
constexpr int kMark = 5;
constexpr int kSlaBandsIcon = 14;
constexpr int kLeastTrack = 140;
constexpr int kEdge = 14; ///< room at the ends of the track for the words of its axis

} // namespace

SlaBands::SlaBands(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SlaBands::setLines(const QList<Line> &lines, const QStringList &axis)
{
    m_lines = lines;
    m_axis = axis;
    m_current = std::min(m_current, int(lines.size()) - 1);
    updateGeometry();
    update();
    tellPartsChanged(*this);
}

QString SlaBands::partName(int part) const { return m_lines[part].zone + u' ' + m_lines[part].hours; }

int SlaBands::lineHeight() const { return std::max(28, fontMetrics().height() + 10); }

SlaBands::Widths SlaBands::widths() const
{
    const QFontMetrics strong(fontOf(TextSize::BodyStrong, font()));
    Widths widest;
    for (const Line &line : m_lines) {
        widest.zone = std::max(widest.zone, strong.horizontalAdvance(line.zone) + kSlaBandsGap);
        widest.hours = std::max(widest.hours, fontMetrics().horizontalAdvance(line.hours) + kSlaBandsGap);
        widest.figure = std::max(widest.figure, strong.horizontalAdvance(line.figure) + kSlaBandsGap);
        widest.verdict = std::max(
            widest.verdict, kSlaBandsIcon + 4 + kSlaBandsGap + fontMetrics().horizontalAdvance(line.verdict));
    }
    return widest;
}

QSize SlaBands::minimumSizeHint() const
{
    return {widths().all() + kLeastTrack + 2 * kEdge,
            int(m_lines.size()) * lineHeight() + fontMetrics().height() + 6};
}

QSize SlaBands::sizeHint() const { return minimumSizeHint() + QSize(160, 0); }

QRect SlaBands::partRect(int part) const { return {0, part * lineHeight(), width(), lineHeight()}; }

void SlaBands::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Icons &icons = StoaStyle::iconsOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    const Widths wide = widths();
    const int from = wide.zone + wide.hours + kEdge;
    const int length = std::max(1, width() - wide.all() - 2 * kEdge);
    const int foot = int(m_lines.size()) * lineHeight();
    const auto at = [&](double share) {
        return from + int(std::clamp(share, 0.0, 1.0) * length);
    };
    for (int i = 0; i < m_axis.size(); ++i) {
        const int x = at(double(i) / std::max<qsizetype>(1, m_axis.size() - 1));
        painter.fillRect(visual({x, 0, 1, foot}),
                         tokens.colour(i == 0 ? ColourRole::Line : ColourRole::Hairline));
        painter.setFont(fontOf(TextSize::Secondary, font()));
        painter.setPen(tokens.colour(ColourRole::Text2));
        painter.drawText(visual({x - 60, foot, 120, fontMetrics().height() + 4}), Qt::AlignCenter, m_axis[i]);
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const QRect row(0, i * lineHeight(), width(), lineHeight());
        const int middle = row.center().y();
        if (i == 0 || m_lines[i - 1].zone != line.zone) {
            painter.setFont(fontOf(TextSize::BodyStrong, font()));
            painter.setPen(tokens.colour(ColourRole::Text));
            painter.drawText(visual({0, row.y(), wide.zone, row.height()}), start, line.zone);
            if (i > 0)
                painter.fillRect(QRect(0, row.y(), width(), 1), tokens.colour(ColourRole::Hairline));
        }
        painter.setFont(font());
        painter.setPen(tokens.colour(ColourRole::Text2));
        painter.drawText(visual({wide.zone, row.y(), wide.hours, row.height()}), start, line.hours);
        painter.fillRect(visual({from, middle, length, 1}), tokens.colour(ColourRole::Line));
        if (line.band) {
            const int first = at(line.band->first);
            const QRect band =
                visual({first, middle - kBand / 2, std::max(2, at(line.band->second) - first), kBand});
            painter.fillRect(band, tokens.colour(ColourRole::AccentSoft));
            painter.setPen(tokens.colour(ColourRole::FieldBorder));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(band.adjusted(0, 0, -1, -1));
        }
        if (line.reached) {
            const QPoint mark = visual({at(*line.reached), middle, 1, 1}).center();
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(QPen(tokens.colour(ColourRole::Base), 1));
            painter.setBrush(tokens.statusText(line.kind));
            painter.drawEllipse(QPointF(mark) + QPointF(0.5, 0.5), kMark, kMark);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        const int words = width() - wide.figure - wide.verdict;
        painter.setFont(fontOf(TextSize::BodyStrong, font()));
        painter.setPen(tokens.colour(line.reached ? ColourRole::Text : ColourRole::Text2));
        painter.drawText(visual({words, row.y(), wide.figure, row.height()}), end, line.figure);
        const QColor colour = tokens.statusText(line.kind);
        icons.paint(painter, Tokens::statusIcon(line.kind),
                    visual({words + wide.figure + kSlaBandsGap, row.y(), kSlaBandsIcon, row.height()}),
                    kSlaBandsIcon, colour);
        painter.setFont(font());
        painter.setPen(colour);
        painter.drawText(visual({words + wide.figure + kSlaBandsGap + kSlaBandsIcon + 4, row.y(),
                                 wide.verdict, row.height()}),
                         start, line.verdict);
        if (i == m_current && hasFocus()) {
            painter.setPen(QPen(tokens.colour(ColourRole::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(row.adjusted(1, 1, -1, -1));
        }
    }
}

void SlaBands::mousePressEvent(QMouseEvent *event)
{
    const int line = int(event->position().y()) / lineHeight();
    if (line < 0 || line >= m_lines.size())
        return;
    m_current = line;
    update();
    Q_EMIT pressed(line);
}

void SlaBands::keyPressEvent(QKeyEvent *event)
{
    if (m_lines.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (m_current >= 0)
            Q_EMIT pressed(m_current);
        return;
    }
    const int last = int(m_lines.size()) - 1;
    const int next = event->key() == Qt::Key_Down ? std::min(m_current + 1, last)
        : event->key() == Qt::Key_Up              ? std::max(m_current - 1, 0)
        : event->key() == Qt::Key_Home            ? 0
        : event->key() == Qt::Key_End             ? last
                                                  : -1;
    if (next < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = next;
    tellPartFocused(*this, m_current);
    update();
}

void SlaBands::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_lines.isEmpty())
        m_current = 0;
    update();
}

void SlaBands::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SlaBands::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool SlaBands::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = help->pos().y() / lineHeight();
    QToolTip::showText(help->globalPos(),
                       line >= 0 && line < m_lines.size() ? m_lines[line].sentence : QString(), this);
    return true;
}

} // namespace stoa::ui

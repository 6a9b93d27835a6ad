// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/kpitile.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QPainter>
#include <QPainterPath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kKpiTilePadding = 12;
/// Tiles beside each other are of one width; what is longer than the room is elided, and in the tooltip.
constexpr int kMostAsked = 120;
} // namespace

KpiTile::KpiTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusInside", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setKpi(const Kpi &kpi)
{
    m_kpi = kpi;
    setText(kpi.label);
    QStringList spoken{kpi.label, (kpi.figure + u' ' + kpi.unit).trimmed()};
    if (const QString below = (kpi.change + u' ' + kpi.against).trimmed(); !below.isEmpty())
        spoken.append(below);
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize KpiTile::minimumSizeHint() const
{
    const QFontMetrics body(font());
    const QFontMetrics figure(fontOf(TextSize::Figure, font()));
    const QFontMetrics small(fontOf(TextSize::Secondary, font()));
    const int texts =
        std::max({body.horizontalAdvance(m_kpi.label) + 24,
                  figure.horizontalAdvance(m_kpi.figure) + 6 + body.horizontalAdvance(m_kpi.unit),
                  small.horizontalAdvance(m_kpi.change + m_kpi.against) + 24});
    return {std::min(texts, kMostAsked) + 2 * kKpiTilePadding,
            body.height() + figure.height() + small.height() + 28};
}

QSize KpiTile::sizeHint() const { return {kMostAsked + 2 * kKpiTilePadding, minimumSizeHint().height()}; }

void KpiTile::paintLine(QPainter &painter, const QRect &rect) const
{
    const auto [low, high] = std::minmax_element(m_kpi.line.cbegin(), m_kpi.line.cend());
    const qreal span = std::max(1e-9, *high - *low);
    QPainterPath path;
    QPointF last;
    for (qsizetype i = 0; i < m_kpi.line.size(); ++i) {
        const qreal x = rect.left() + qreal(rect.width()) * qreal(i) / qreal(m_kpi.line.size() - 1);
        const qreal y = rect.bottom() - rect.height() * (m_kpi.line[i] - *low) / span;
        last = {isRightToLeft() ? rect.left() + rect.right() - x : x, y};
        i == 0 ? path.moveTo(last) : path.lineTo(last);
    }
    const QColor colour = StoaStyle::tokensOf(this).series(0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setBrush(colour);
    painter.drawEllipse(last, 1.8, 1.8);
    painter.restore();
}

void KpiTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Icons &icons = StoaStyle::iconsOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), tokens.colour(underMouse() ? ColourRole::Hover : ColourRole::Base));
    // Tiles stand side by side without gaps; hairlines part them.
    const QColor hairline = tokens.colour(ColourRole::Hairline);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     hairline);
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline);
    const QRect inner = rect().adjusted(kKpiTilePadding, 10, -kKpiTilePadding, -10);
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;

    painter.setPen(tokens.colour(ColourRole::Text2));
    const QFontMetrics body(font());
    const QRect labelRow(inner.left(), inner.top(), inner.width() - 18, body.height());
    painter.drawText(visual(labelRow), start, body.elidedText(m_kpi.label, Qt::ElideRight, labelRow.width()));
    icons.paint(painter, u"chevron-right"_s, visual({inner.right() - 14, inner.top(), 16, body.height()}), 14,
                tokens.colour(ColourRole::Text2));

    const QFont figureFont = fontOf(TextSize::Figure, font());
    const QFontMetrics figure(figureFont);
    const int y = labelRow.bottom() + 3;
    painter.setFont(figureFont);
    painter.setPen(tokens.colour(ColourRole::Text));
    const int wide = figure.horizontalAdvance(m_kpi.figure) + 1;
    painter.drawText(visual({inner.left(), y, wide, figure.height()}), start, m_kpi.figure);
    painter.setFont(font());
    painter.setPen(tokens.colour(ColourRole::Text2));
    const int unitWide = body.horizontalAdvance(m_kpi.unit) + 1;
    painter.drawText(visual({inner.left() + wide + 5, y + 2, unitWide, figure.height() - 2}), start,
                     m_kpi.unit);

    const int textEnd = inner.left() + wide + unitWide + 24;
    if (m_kpi.line.size() > 1 && inner.right() - textEnd > 40) {
        const int width = std::min(92, inner.right() - textEnd);
        paintLine(painter, visual({inner.right() - width - 2, y + 2, width, figure.height() - 6}));
    }

    const QFont smallFont = fontOf(TextSize::Secondary, font());
    const QFontMetrics small(smallFont);
    const int below = y + figure.height() + 3;
    painter.setFont(smallFont);
    int x = inner.left();
    const QColor judged =
        tokens.statusText(m_kpi.judgement == StatusKind::None ? StatusKind::Unknown : m_kpi.judgement);
    // Where no change is judged, the figure itself is.
    const bool ofFigure = m_kpi.direction == Kpi::Direction::None && m_kpi.change.isEmpty();
    const QString icon = m_kpi.direction == Kpi::Direction::Up ? u"arrow-up"_s
        : m_kpi.direction == Kpi::Direction::Down              ? u"arrow-down"_s
                                                               : Tokens::statusIcon(m_kpi.judgement);
    if (!icon.isEmpty() && ofFigure) {
        const int at = inner.left() + wide + (m_kpi.unit.isEmpty() ? 0 : unitWide) + 8;
        icons.paint(painter, icon, visual({at, y, 14, figure.height()}), 14, judged);
    } else if (!icon.isEmpty()) {
        icons.paint(painter, icon, visual({x, below, 12, small.height()}), 12, judged);
        x += 16;
    }
    painter.setPen(judged);
    const int changeWide = m_kpi.change.isEmpty() ? 0 : small.horizontalAdvance(m_kpi.change) + 1;
    painter.setLayoutDirection(m_kpi.direction == Kpi::Direction::None ? layoutDirection() : Qt::LeftToRight);
    painter.drawText(visual({x, below, changeWide, small.height()}), Qt::AlignCenter, m_kpi.change);
    painter.setLayoutDirection(layoutDirection());
    x += m_kpi.change.isEmpty() ? 0 : changeWide + 6;
    painter.setPen(tokens.colour(ColourRole::Text2));
    const QRect rest(x, below, std::max(0, inner.right() - x), small.height());
    painter.drawText(visual(rest), start, small.elidedText(m_kpi.against, Qt::ElideRight, rest.width()));
    if (hasFocus())
        paint::ring(painter, rect().adjusted(1, 1, -1, -1), tokens.colour(ColourRole::Focus),
                    tokens.size(Size::FocusRing), 2);
}

} // namespace stoa::ui

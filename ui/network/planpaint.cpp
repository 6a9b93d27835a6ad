// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkplan.h"

#include "ui/network/planmetrics.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLineLeast = 90; ///< pixels between two lines of the graticule
constexpr double kScaleMost = 120;
constexpr double kThickest = 6;
constexpr int kTop = 90 * 16; ///< where QPainter's angles have the top
constexpr int kCircle = 360 * 16;

QString degrees(double value)
{
    const double away = std::abs(value);
    return QString::number(away, 'f',
                           away == std::floor(away)                 ? 0
                               : away * 10 == std::floor(away * 10) ? 1
                                                                    : 2);
}

bool needsColour(StatusKind status)
{
    return status == StatusKind::Problem || status == StatusKind::Attention || status == StatusKind::Offline;
}

} // namespace

QRectF NetworkPlan::markOf(const PlanMarker &marker) const
{
    double across = plan::kOuter;
    if (marker.isCluster()) {
        const QFontMetricsF strong(fontOf(TextSize::SecondaryStrong, font()));
        across = std::max(across, strong.horizontalAdvance(QString::number(marker.places.size())) / 2 + 8);
    }
    return {marker.at.x() - across, marker.at.y() - plan::kOuter, 2 * across, 2 * plan::kOuter};
}

QSizeF NetworkPlan::sizeOf(const Words &words) const
{
    const QFontMetricsF strong(fontOf(TextSize::SecondaryStrong, font()));
    const QFontMetricsF small(fontOf(TextSize::Secondary, font()));
    const double state =
        words.state.isEmpty() ? 0 : plan::kStateIcon + 4 + small.horizontalAdvance(words.state);
    if (words.name.isEmpty() && words.state.isEmpty())
        return {};
    return {std::max(strong.horizontalAdvance(words.name), state) + 6,
            (words.name.isEmpty() ? 0 : strong.height()) + (words.state.isEmpty() ? 0 : small.height()) + 2};
}

void NetworkPlan::paintGraticule(QPainter &painter) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const QFont small = fontOf(TextSize::Secondary, font());
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const QColor line = tokens.colour(ColourRole::Hairline);
    const QColor text = tokens.colour(ColourRole::Text2);
    const GeoPoint top = m_projection.unproject(m_view.fromScreen({0, 0}));
    const QPointF left = m_view.fromScreen({0, 0});
    const QPointF right = m_view.fromScreen({double(width()), double(height())});
    const double down = graticuleStep(m_view.scale, kLineLeast);
    for (double at = std::floor(top.latitude / down) * down; at >= -90; at -= down) {
        const int y = int(std::lround(m_view.toScreen({0, -at}).y()));
        if (y > height())
            break;
        painter.fillRect(QRect(0, y, width(), 1), line);
        painter.setPen(text);
        //: A line of latitude on a plan, north or south of the equator
        const QString word = at >= 0 ? tr("%1° N").arg(degrees(at)) : tr("%1° S").arg(degrees(at));
        const int start = isRightToLeft() ? width() - 5 - metrics.horizontalAdvance(word) : 4;
        if (y > metrics.height())
            painter.drawText(QPoint(start, y - 2), word);
    }
    const double across = graticuleStep(m_view.scale * m_projection.shortening(), kLineLeast);
    const double first = m_projection.unproject({left.x(), 0}).longitude;
    const double span = (right.x() - left.x()) / m_projection.shortening();
    for (double at = std::ceil(first / across) * across; at < first + std::min(span, 360.0); at += across) {
        const double x = m_view.toScreen({left.x() + (at - first) * m_projection.shortening(), 0}).x();
        painter.fillRect(QRect(int(std::lround(x)), 0, 1, height()), line);
        const double longitude = at > 180 ? at - 360 : at;
        painter.setPen(text);
        //: A line of longitude on a plan, east or west of Greenwich
        const QString word =
            longitude >= 0 ? tr("%1° E").arg(degrees(longitude)) : tr("%1° W").arg(degrees(longitude));
        painter.drawText(QPoint(int(x) + 4, metrics.ascent() + 2), word);
    }
}

void NetworkPlan::paintScale(QPainter &painter) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const ScaleBar bar = scaleBar(m_view.kmPerPixel(), kScaleMost);
    if (bar.pixels <= 0)
        return;
    const bool metres = bar.km < 1;
    //: Length of the scale bar of a plan, in metres or kilometres
    const QString word = metres ? tr("%1 m").arg(qRound(bar.km * 1000)) : tr("%1 km").arg(qRound(bar.km));
    const int wide = int(std::lround(bar.pixels));
    const QFont small = fontOf(TextSize::Secondary, font());
    const QRect logical(12, height() - 14, wide, 5);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), logical);
    painter.setPen(tokens.colour(ColourRole::Text2));
    painter.drawLine(place.left(), place.top(), place.left(), place.bottom());
    painter.drawLine(place.right(), place.top(), place.right(), place.bottom());
    painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom());
    painter.setFont(small);
    const int tall = QFontMetrics(small).height();
    painter.drawText(QRect(place.left() - 40, place.top() - tall - 1, place.width() + 80, tall),
                     Qt::AlignCenter, word);
}

std::optional<QPointF> NetworkPlan::endOf(const PlanFlow &flow) const
{
    if (flow.place)
        return m_view.toScreen(m_projection.project(*flow.place));
    const int node = indexOf(flow.to);
    if (node < 0)
        return std::nullopt;
    for (const PlanMarker &marker : m_markers) {
        if (marker.places.contains(node))
            return marker.at;
    }
    return std::nullopt;
}

void NetworkPlan::paintFlows(QPainter &painter) const
{
    if (m_chosen < 0 || m_flows.isEmpty())
        return;
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const QPointF from = m_view.toScreen(m_points[m_chosen]);
    qint64 most = 1;
    for (const PlanFlow &flow : m_flows)
        most = std::max(most, flow.count);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlanFlow &flow : m_flows) {
        const auto to = endOf(flow);
        if (!to)
            continue;
        const double thick = std::max(1.0, kThickest * std::sqrt(double(flow.count) / double(most)));
        painter.setPen(QPen(tokens.series(0), thick, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, *to);
        if (!flow.place)
            continue;
        painter.setPen(QPen(tokens.colour(ColourRole::Base), 1));
        painter.setBrush(tokens.series(0));
        painter.drawEllipse(*to, 4, 4);
    }
    // Words over all lines, where they have room.
    const QFont strong = fontOf(TextSize::SecondaryStrong, font());
    const QFontMetricsF metrics(strong);
    painter.setFont(strong);
    QList<QRectF> taken;
    for (const PlanFlow &flow : m_flows) {
        const auto to = endOf(flow);
        if (!to)
            continue;
        //: Beside a line on a plan: where it leads and how much
        const QString words = flow.name.isEmpty() ? flow.figure : tr("%1: %2").arg(flow.name, flow.figure);
        const QPointF at = from + (*to - from) * 0.6;
        const QSizeF size(metrics.horizontalAdvance(words) + 10, metrics.height() + 2);
        const QRectF room(at - QPointF(size.width() / 2, size.height() / 2), size);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(room); }))
            continue;
        taken.append(room);
        paint::box(painter, room.toRect(), tokens.colour(ColourRole::Base), tokens.colour(ColourRole::Line),
                   tokens.size(Size::RadiusControl));
        painter.setPen(tokens.colour(ColourRole::Text));
        painter.drawText(room, Qt::AlignCenter, words);
    }
    painter.restore();
}

void NetworkPlan::paintRing(QPainter &painter, const QPointF &at, const PlanNode &node) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const double radius = plan::kInner + plan::kRing / 2;
    const QRectF ring(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    painter.setBrush(Qt::NoBrush);
    if (node.capacity <= 0) {
        QPen dashes(tokens.colour(ColourRole::FieldBorder), 1);
        dashes.setDashPattern({3, 3});
        painter.setPen(dashes);
        painter.drawEllipse(ring);
        return;
    }
    painter.setPen(QPen(tokens.colour(ColourRole::Line), plan::kRing, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    const double share = std::clamp(double(node.used) / double(node.capacity), 0.0, 1.0);
    const QColor filled =
        needsColour(node.status) ? tokens.statusText(node.status) : tokens.colour(ColourRole::Accent);

    painter.setPen(QPen(filled, plan::kRing, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, kTop, -int(std::lround(share * kCircle)));
    if (node.buffer <= 0 || node.buffer >= node.capacity)
        return;
    const double free = double(node.capacity - node.buffer) / double(node.capacity);
    const double angle = free * 2 * std::numbers::pi;
    const QPointF out(std::sin(angle), -std::cos(angle));
    painter.setPen(QPen(tokens.colour(ColourRole::Text), 1.5));
    painter.drawLine(at + out * plan::kInner, at + out * (plan::kInner + plan::kRing));
}

void NetworkPlan::paintMarker(QPainter &painter, const PlanMarker &marker) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const QRectF mark = markOf(marker);
    const bool chosen = marker.places.first() == m_chosen && !marker.isCluster();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (marker.isCluster()) {
        const StatusKind worst = worstOf(marker);
        const QRectF pill = mark.adjusted(2, 2, -2, -2);
        painter.setPen(
            QPen(needsColour(worst) ? tokens.statusText(worst) : tokens.colour(ColourRole::Accent), 2));
        painter.setBrush(tokens.colour(ColourRole::Base));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setFont(fontOf(TextSize::SecondaryStrong, font()));
        painter.setPen(tokens.colour(ColourRole::Text));
        painter.drawText(pill, Qt::AlignCenter, QString::number(marker.places.size()));
        painter.restore();
        return;
    }
    const PlanNode &node = m_nodes[marker.places.first()];
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.colour(chosen ? ColourRole::Selection : ColourRole::Base));
    painter.drawEllipse(marker.at, plan::kOuter, plan::kOuter);
    paintRing(painter, marker.at, node);
    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.colour(hasFocus() ? ColourRole::Focus : ColourRole::FieldBorder), 2));
        painter.drawEllipse(marker.at, plan::kOuter + 2, plan::kOuter + 2);
    }
    painter.restore();
    const QPoint middle = marker.at.toPoint();
    StoaStyle::iconsOf(this).paint(painter, node.kindIcon, QRect(middle.x() - 8, middle.y() - 8, 16, 16),
                                   plan::kIcon,
                                   tokens.colour(chosen ? ColourRole::OnSelection : ColourRole::Text));
}

void NetworkPlan::paintLabel(QPainter &painter, const PlanMarker &marker, const QRectF &room) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Words words = wordsOf(marker);
    // Lines of the graticule do not run through words.
    QColor ground = tokens.colour(ColourRole::Base);
    ground.setAlpha(220);
    painter.fillRect(room, ground);
    // On the side of the mark the words begin at it.
    const bool before = room.right() <= marker.at.x();
    const bool beside = before || room.left() >= marker.at.x();
    const int align = int(!beside      ? Qt::AlignHCenter
                              : before ? Qt::AlignRight
                                       : Qt::AlignLeft)
        | Qt::AlignVCenter | int(Qt::AlignAbsolute);
    QRectF line = room.adjusted(3, 1, -3, -1);
    if (!words.name.isEmpty()) {
        painter.setFont(fontOf(TextSize::SecondaryStrong, font()));
        painter.setPen(tokens.colour(ColourRole::Text));
        line.setHeight(painter.fontMetrics().height());
        painter.drawText(line, align, words.name);
        line.translate(0, line.height());
    }
    if (words.state.isEmpty())
        return;
    painter.setFont(fontOf(TextSize::Secondary, font()));
    line.setHeight(painter.fontMetrics().height());
    const double text = painter.fontMetrics().horizontalAdvance(words.state) + 1;
    const double wide = plan::kStateIcon + 4 + text;
    const double left = !beside ? line.center().x() - wide / 2 : before ? line.right() - wide : line.left();
    const QColor colour = tokens.statusText(words.status);
    const QRectF whole(left, line.top(), wide, line.height());
    const auto visual = [&](const QRectF &logical) {
        return QStyle::visualRect(layoutDirection(), whole.toRect(), logical.toRect());
    };
    StoaStyle::iconsOf(this).paint(painter, Tokens::statusIcon(words.status),
                                   visual({left, line.top(), plan::kStateIcon, line.height()}),
                                   plan::kStateIcon, colour);
    painter.setPen(colour);
    painter.drawText(visual({left + plan::kStateIcon + 4, line.top(), text + 1, line.height()}),
                     Qt::AlignCenter, words.state);
}

void NetworkPlan::paintEvent(QPaintEvent *)
{
    arrange();
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Base));
    // Figures with their signs read from left to right everywhere.
    painter.setLayoutDirection(Qt::LeftToRight);
    paintGraticule(painter);
    paintScale(painter);
    painter.setLayoutDirection(layoutDirection());
    paintFlows(painter);
    const QRectF seen(rect());
    for (qsizetype i = 0; i < m_markers.size(); ++i) {
        if (!m_labels[i].isNull())
            paintLabel(painter, m_markers[i], m_labels[i]);
    }
    for (const PlanMarker &marker : std::as_const(m_markers)) {
        if (markOf(marker).intersects(seen))
            paintMarker(painter, marker);
    }
    if (hasFocus())
        paint::ring(painter, rect(), tokens.colour(ColourRole::Focus), tokens.size(Size::FocusRing), 2);
}

} // namespace stoa::ui

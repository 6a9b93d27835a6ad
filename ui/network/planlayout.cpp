// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/planlayout.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace stoa::ui {

namespace {

constexpr double kLeastShortening = 0.05; ///< towards the poles the plan would become a line
constexpr double kFurthestZoom = 20'000; ///< pixels for a degree: some 5 m for a pixel
constexpr double kLeastSpan = 0.02; ///< degrees: a single place is shown with what is around it
constexpr double kLabelGap = 4;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// The point itself, or where it is `near` from the other in the same direction.
QPointF beside(const QPointF &point, const QPointF &other, double near)
{
    const QPointF away = point - other;
    const double distance = std::hypot(away.x(), away.y());
    if (distance >= near)
        return point;
    return other + (distance > 0 ? away * (near / distance) : QPointF(-near, 0));
}

/// Between -180 and 180.
double wrapped(double degrees) { return degrees - 360 * std::floor((degrees + 180) / 360); }

} // namespace

PlanProjection::PlanProjection(const QList<GeoPoint> &places)
{
    if (places.isEmpty())
        return;
    double low = 90;
    double high = -90;
    double x = 0;
    double y = 0;
    for (const GeoPoint &place : places) {
        low = std::min(low, place.latitude);
        high = std::max(high, place.latitude);
        x += std::cos(radians(place.longitude));
        y += std::sin(radians(place.longitude));
    }
    m_shortening = std::max(kLeastShortening, std::cos(radians((low + high) / 2)));
    m_origin = std::atan2(y, x) * 180 / std::numbers::pi;
}

QPointF PlanProjection::project(const GeoPoint &place) const
{
    return {wrapped(place.longitude - m_origin) * m_shortening, -place.latitude};
}

GeoPoint PlanProjection::unproject(const QPointF &point) const
{
    return {-point.y(), wrapped(point.x() / m_shortening + m_origin)};
}

QPointF PlanView::toScreen(const QPointF &point) const
{
    return QPointF(size.width() / 2, size.height() / 2) + (point - centre) * scale;
}

QPointF PlanView::fromScreen(const QPointF &pixel) const
{
    return centre + (pixel - QPointF(size.width() / 2, size.height() / 2)) / scale;
}

PlanView PlanView::around(const QList<QPointF> &points, const QSizeF &size, double margin)
{
    PlanView view;
    view.size = size;
    if (points.isEmpty())
        return view;
    const auto [left, right] =
        std::ranges::minmax_element(points, {}, [](const QPointF &point) { return point.x(); });
    const auto [top, bottom] =
        std::ranges::minmax_element(points, {}, [](const QPointF &point) { return point.y(); });
    view.centre = {(left->x() + right->x()) / 2, (top->y() + bottom->y()) / 2};
    const double across = std::max(kLeastSpan, right->x() - left->x());
    const double down = std::max(kLeastSpan, bottom->y() - top->y());
    view.scale = std::min(std::max(1.0, size.width() - 2 * margin) / across,
                          std::max(1.0, size.height() - 2 * margin) / down);
    view.scale = std::clamp(view.scale, 1e-3, kFurthestZoom);
    return view;
}

QList<PlanMarker> markersOf(const QList<QPointF> &points, double near, int apart)
{
    QList<PlanMarker> markers;
    QList<QPointF> anchors; ///< the first point of each
    QHash<std::pair<int, int>, QList<int>> cells;
    const auto cellOf = [near](const QPointF &at) {
        return std::pair(int(std::floor(at.x() / near)), int(std::floor(at.y() / near)));
    };
    const auto neighbour = [&](const QPointF &at) {
        const auto [column, row] = cellOf(at);
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                const auto found = cells.constFind({column + dx, row + dy});
                if (found == cells.cend())
                    continue;
                for (const int marker : *found) {
                    const QPointF away = anchors[marker] - at;
                    if (std::hypot(away.x(), away.y()) < near)
                        return marker;
                }
            }
        }
        return -1;
    };
    for (int place = 0; place < points.size(); ++place) {
        if (place == apart)
            continue;
        const QPointF &at = points[place];
        const int marker = neighbour(at);
        if (marker >= 0) {
            markers[marker].places.append(place);
            continue;
        }
        cells[cellOf(at)].append(int(markers.size()));
        anchors.append(at);
        markers.append({at, {place}});
    }
    for (PlanMarker &marker : markers) {
        const QPointF sum = std::accumulate(marker.places.cbegin(), marker.places.cend(), QPointF(),
                                            [&](const QPointF &so, int place) { return so + points[place]; });
        marker.at = sum / double(marker.places.size());
    }
    if (apart < 0 || apart >= points.size())
        return markers;
    for (PlanMarker &marker : markers)
        marker.at = beside(marker.at, points[apart], near);
    markers.append({points[apart], {apart}});
    return markers;
}

QList<QRectF> placeLabels(const QList<PlanLabel> &labels, const QList<QRectF> &marks, const QRectF &within)
{
    QList<QRectF> places(labels.size());
    QList<int> order(labels.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int label) { return labels[label].rank; });
    QList<QRectF> taken;
    const auto isFree = [&](const QRectF &room) {
        const auto overlaps = [&room](const QRectF &other) {
            return room.intersects(other);
        };
        return within.contains(room) && std::ranges::none_of(marks, overlaps)
            && std::ranges::none_of(taken, overlaps);
    };
    for (const int label : std::as_const(order)) {
        const QRectF &mark = labels[label].mark;
        const QSizeF &size = labels[label].size;
        if (size.isEmpty() || !mark.intersects(within))
            continue;
        const QPointF middle = mark.center();
        const double up = middle.y() - size.height() / 2;
        const std::array places4{
            QPointF(mark.right() + kLabelGap, up), QPointF(mark.left() - kLabelGap - size.width(), up),
            QPointF(middle.x() - size.width() / 2, mark.bottom() + kLabelGap),
            QPointF(middle.x() - size.width() / 2, mark.top() - kLabelGap - size.height())};
        for (const QPointF &corner : places4) {
            const QRectF room(corner, size);
            if (!isFree(room))
                continue;
            places[label] = room;
            taken.append(room);
            break;
        }
    }
    return places;
}

double graticuleStep(double pixelsPerDegree, double least)
{
    static constexpr std::array kSteps{0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0};
    for (const double step : kSteps) {
        if (step * pixelsPerDegree >= least)
            return step;
    }
    return 45;
}

ScaleBar scaleBar(double kmPerPixel, double most)
{
    const double longest = kmPerPixel * most;
    if (!(longest > 0))
        return {};
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    double km = power;
    for (const double factor : {2.0, 5.0}) {
        if (factor * power <= longest)
            km = factor * power;
    }
    return {km, km / kmPerPixel};
}

int nextInDirection(const QList<QPointF> &points, int from, const QPointF &direction)
{
    int best = -1;
    double least = 0;
    for (int i = 0; i < points.size(); ++i) {
        const QPointF away = points[i] - points[from];
        const double ahead = QPointF::dotProduct(away, direction);
        const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
        // Within 45° to both sides.
        if (i == from || ahead <= 0 || aside > ahead)
            continue;
        const double cost = ahead + 2 * aside;
        if (best < 0 || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace stoa::ui

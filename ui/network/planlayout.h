// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace stoa::ui {

/// Where on the globe, in degrees.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
};

/// An equirectangular plan: degrees of latitude downwards, degrees of longitude made as short as they are in
/// the middle latitude of the places that are shown. True enough for a chain's own places; it needs no map.
class PlanProjection {
public:
    PlanProjection() = default;
    explicit PlanProjection(const QList<GeoPoint> &places);

    QPointF project(const GeoPoint &place) const;
    GeoPoint unproject(const QPointF &point) const;
    double shortening() const { return m_shortening; }

    static constexpr double kKmOfDegree = 111.195; ///< of latitude, on a sphere of 6371 km

private:
    double m_shortening = 1; ///< cosine of the middle latitude
    double m_origin = 0; ///< longitude: places on both sides of 180° stay together
};

/// Which part of the plan is seen.
struct PlanView {
    QPointF centre; ///< projected
    double scale = 1; ///< pixels for a degree of latitude
    QSizeF size;

    QPointF toScreen(const QPointF &point) const;
    QPointF fromScreen(const QPointF &pixel) const;
    double kmPerPixel() const { return PlanProjection::kKmOfDegree / scale; }
    /// All points, with room around them for marks and words.
    static PlanView around(const QList<QPointF> &points, const QSizeF &size, double margin);
};

/// One place, or several that are too near each other to be told apart.
struct PlanMarker {
    QPointF at; ///< on the screen
    QList<int> places; ///< their numbers
    bool isCluster() const { return places.size() > 1; }
};

/// Puts points that are nearer than `near` pixels into one marker. The `apart` one, -1 for none, always
/// stands alone at its place and comes last; what it would cover stands beside it. The order of the points
/// decides which stay, so that the same plan looks the same.
QList<PlanMarker> markersOf(const QList<QPointF> &points, double near, int apart);

/// A word that wants to stand beside its mark; the lower the rank, the sooner it gets its place.
struct PlanLabel {
    QRectF mark;
    QSizeF size;
    int rank = 0;
};

/// The places of labels that overlap neither marks, nor each other, nor the edge; null where there is none.
QList<QRectF> placeLabels(const QList<PlanLabel> &labels, const QList<QRectF> &marks, const QRectF &within);

/// Degrees between two lines, so that they stand at least `least` pixels apart.
double graticuleStep(double pixelsPerDegree, double least);

/// A round length of at most so many pixels.
struct ScaleBar {
    double km = 0;
    double pixels = 0;
};
ScaleBar scaleBar(double kmPerPixel, double most);

/// The nearest of the points that lie in a direction from one of them, -1 for none.
int nextInDirection(const QList<QPointF> &points, int from, const QPointF &direction);

} // namespace stoa::ui

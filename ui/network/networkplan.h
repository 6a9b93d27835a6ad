// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/planlayout.h"
#include "ui/shared/paintedparts.h"
#include "ui/shared/tokens.h"

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <optional>

class QPushButton;

namespace stoa::ui {

class IconButton;

/// One place of the chain; all texts are ready to be read.
struct PlanNode {
    QString code;
    QString name;
    QString kindIcon; ///< "store", "warehouse"
    QString kindWord; ///< "Store"
    GeoPoint place;
    StatusKind status = StatusKind::None;
    QString statusWord; ///< "Open", "Late, 12 min"
    qint64 used = 0; ///< of the capacity
    qint64 capacity = 0; ///< 0: not known
    qint64 buffer = 0; ///< the part of the capacity that is kept back, marked on the ring
    QString load; ///< "31 of 40 slots, buffer 6"
};

/// What a place ships to another one, or to an area without a code.
struct PlanFlow {
    QString to; ///< a node's code
    std::optional<GeoPoint> place; ///< instead of a code
    QString name; ///< of the area
    qint64 count = 0; ///< for the width of the line
    QString figure; ///< "1,204 parcels"
};

/// The places of a chain as points, where they are on the globe, without a map of anybody's.
///
/// Each has the icon of its kind, a ring that fills with the capacity used, and beside it its name and state,
/// where there is room; what stands too near is one marker with a number, until one zooms in. The wheel and
/// + and - zoom, the mouse and Ctrl with the arrows move the plan, the arrows go from one place to the next
/// in their direction, Home shows all. A table beside it shows the same places: they go by their code.
class NetworkPlan : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit NetworkPlan(QWidget *parent = nullptr);

    /// Of the places that stay the view and the choice stay.
    void setNodes(const QList<PlanNode> &nodes);
    /// From the chosen place; gone with another choice.
    void setFlows(const QList<PlanFlow> &flows);
    /// Without a signal; the plan moves until the place is seen. Empty for none.
    void setChosen(const QString &code);
    QString chosen() const;

    void zoom(double factor, std::optional<QPointF> around = {});
    void showAll();
    const PlanView &view() const { return m_view; }
    /// What is drawn now: places alone and those that stand for several.
    const QList<PlanMarker> &markers() const;
    /// How many names have found room.
    int labelsShown() const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

    int partCount() const override { return int(m_nodes.size()); }
    QString partName(int part) const override;
    QString partValue(int part) const override;
    QRect partRect(int part) const override;
    int currentPart() const override { return m_chosen; }
    void pressPart(int part) override;

Q_SIGNALS:
    /// By hand.
    void nodeChosen(const QString &code);
    /// Enter or double click.
    void nodeActivated(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Words {
        QString name;
        QString state;
        StatusKind status = StatusKind::None;
    };

    void retranslate();
    void placeButtons();
    void changeView(const PlanView &view);
    void choose(int node);
    void bringIntoSight(int node);
    void pan(const QPointF &pixels);
    void arrange() const;
    int markerAt(const QPointF &at) const;
    void pressMarker(const PlanMarker &marker);
    StatusKind worstOf(const PlanMarker &marker) const;
    Words wordsOf(const PlanMarker &marker) const;
    QRectF markOf(const PlanMarker &marker) const;
    QSizeF sizeOf(const Words &words) const;
    int indexOf(const QString &code) const { return m_indexOf.value(code, -1); }
    QString tipOf(const PlanMarker &marker) const;

    void paintGraticule(QPainter &painter) const;
    void paintFlows(QPainter &painter) const;
    void paintMarker(QPainter &painter, const PlanMarker &marker) const;
    void paintRing(QPainter &painter, const QPointF &at, const PlanNode &node) const;
    void paintLabel(QPainter &painter, const PlanMarker &marker, const QRectF &room) const;
    void paintScale(QPainter &painter) const;
    std::optional<QPointF> endOf(const PlanFlow &flow) const;

    QList<PlanNode> m_nodes;
    QHash<QString, int> m_indexOf;
    QList<QPointF> m_points; ///< projected
    QList<PlanFlow> m_flows;
    PlanProjection m_projection;
    PlanView m_view;
    bool m_moved = false; ///< by hand: all places are not what one wants to see
    int m_chosen = -1;
    mutable bool m_arranged = false;
    mutable QList<PlanMarker> m_markers;
    mutable QList<QRectF> m_labels; ///< one for each marker, null for none
    QPointF m_pressed;
    QPointF m_last;
    bool m_panning = false;
    IconButton *m_in;
    IconButton *m_out;
    QPushButton *m_all;
};

} // namespace stoa::ui

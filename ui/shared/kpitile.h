// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QAbstractButton>

namespace stoa::ui {

/// What a tile shows; every figure is already formatted.
struct Kpi {
    enum class Direction { None, Up, Down };

    QString label;
    QString figure;
    QString unit;
    Direction direction = Direction::None; ///< Of the change, as an arrow.
    StatusKind judgement = StatusKind::None; ///< Good or bad, as colour; with no direction also as icon,
                                             ///< beside the figure where no change is given.
    QString change; ///< "+4", "In band"
    QString against; ///< "vs Tuesdays 14:30"
    QList<qreal> line; ///< The last values, oldest first; only their shape is drawn.
};

/// One figure of the day with its trend. The whole tile is a button that opens where the figure comes from.
class KpiTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiTile(QWidget *parent = nullptr);

    void setKpi(const Kpi &kpi);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &rect) const;

    Kpi m_kpi;
};

} // namespace stoa::ui

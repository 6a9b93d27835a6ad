// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charttwin.h"

#ifdef STOA_CHARTS

#include <QChartView>

namespace stoa::ui {

/// The chart itself: bars from zero, few grid lines, values at the bars' ends, all text in the palette's
/// colours.
class ChartTwin::Drawing : public QChartView {
public:
    explicit Drawing(QWidget *parent);

    void showBars(const ChartData &data);
    void showCascade(const ChartData &scale, const QList<CascadeRow> &rows);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { None, Bars, Cascade };

    void rebuild();
    /// Which category stands at a place, counted from the left.
    int place(int category) const;
    void addBars();
    void addCascade();
    void dress();

    Kind m_kind = Kind::None;
    ChartData m_data;
    QList<CascadeRow> m_rows;
    QList<CascadeSpan> m_spans;
};

} // namespace stoa::ui

#endif

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/cascade.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace stoa::ui {

class IconButton;
class TextLabel;

/// What a chart shows. The format writes every number, on the axis, at the bars and in the table twin.
struct ChartData {
    struct Series {
        QString name;
        QList<qreal> values; ///< One for each category.
        AxisFormat format; ///< Where its numbers are written in another way than those of the chart.
    };

    QString title;
    QString note; ///< Quieter, at the end of the title's line.
    QString unit; ///< Named at the value axis.
    QString categoryTitle; ///< Named at the category axis and as the twin's first column.
    QStringList categories;
    QList<Series> series; ///< More than one are stacked.
    AxisFormat format;
};

/// A chart and, one press away, the same numbers as a table that can be read aloud and copied.
///
/// Built without Qt Charts the table stands alone.
class ChartTwin : public QWidget {
    Q_OBJECT
public:
    enum class Showing { Chart, Table };

    explicit ChartTwin(QWidget *parent = nullptr);
    ~ChartTwin() override;

    void setBars(const ChartData &data);
    /// A waterfall; the spans come from cascadeSpans().
    void setCascade(const QString &title, const QString &unit, const QList<CascadeRow> &rows,
                    const AxisFormat &format);
    /// A drawing of one's own, which the twin owns from now on, and the numbers in it.
    void setDrawing(QWidget *drawing, const ChartData &data);
    Showing showing() const;
    void setShowing(Showing showing);
    QTableView &table() const { return *m_table; }

Q_SIGNALS:
    void rowOpened(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Drawing;

    void fillTable(const ChartData &data);
    void fitColumns();
    void refresh();
    bool hasChart() const;

    TextLabel *m_title;
    TextLabel *m_note;
    IconButton *m_swap;
    QStackedWidget *m_stack;
    QTableView *m_table;
    Drawing *m_drawing = nullptr;
    QWidget *m_own = nullptr; ///< in the place of the chart
    QList<CascadeRow> m_cascade;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <functional>

namespace stoa::ui {

/// One line of a waterfall: a total that starts at zero, or a change that starts where the line before ended.
struct CascadeRow {
    enum class Kind { Total, Change };
    enum class Weight { Normal, Highlighted };

    QString id;
    QString term;
    Kind kind = Kind::Change;
    qreal value = 0; ///< Total, or signed change.
    QString figure; ///< The value as people read it.
    Weight weight = Weight::Normal;
    QString explanation; ///< Tooltip and spoken description.
};

/// How a value on the axis is written.
using AxisFormat = std::function<QString(qreal)>;

/// Where a bar begins and ends, in the values' own unit.
struct CascadeSpan {
    qreal from = 0;
    qreal to = 0;
};
QList<CascadeSpan> cascadeSpans(const QList<CascadeRow> &rows);
/// A step of 1, 2 or 5 times a power of ten that cuts the length into at most five parts.
qreal axisStep(qreal length);

/// Where a label of an axis stands along it.
struct AxisLabel {
    int middle = 0;
    int width = 0;
};
/// The places in the list of those that are drawn: all, or every second, third … so that each has room beside
/// the one before; even steps make an even scale.
QList<int> labelsThatFit(const QList<AxisLabel> &labels);

class CascadeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Term, Bar, Figure, Open };

    explicit CascadeModel(QObject *parent = nullptr);

    void setRows(const QList<CascadeRow> &rows);
    const QList<CascadeRow> &rows() const { return m_rows; }
    const QList<CascadeSpan> &spans() const { return m_spans; }
    qreal low() const { return m_low; }
    qreal high() const { return m_high; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CascadeRow> m_rows;
    QList<CascadeSpan> m_spans;
    qreal m_low = 0;
    qreal m_high = 1;
};

/// Paints the bars of a waterfall inside a table, joined by thin lines; mirrored in right-to-left layouts.
class CascadeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The waterfall as one table: term, bar, figure, and a way into what is behind each line, with an axis
/// below.
class CascadeView : public QTableView {
    Q_OBJECT
public:
    explicit CascadeView(QWidget *parent = nullptr);

    void setRows(const QList<CascadeRow> &rows, const AxisFormat &format);
    CascadeModel &cascade() const { return *m_cascade; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    void layColumns();
    int axisHeight() const;

    CascadeModel *m_cascade;
    AxisFormat m_format;
    QWidget *m_axis;
};

} // namespace stoa::ui

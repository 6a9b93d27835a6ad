// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tabletypes.h"
#include "ui/shared/tokens.h"

#include <QStyledItemDelegate>

class QHeaderView;
class QTableView;

namespace stoa::ui {

class CellFlash;
class Icons;

/// Paints the cells of a DataTable from the TableRole answers of its model.
///
/// Codes and numbers are always laid out left to right; only their side follows the layout direction.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QTableView &view, const CellFlash *flash = nullptr);

    void setColumns(const QList<ColumnSpec> &columns) { m_columns = columns; }
    /// Width of the mark column at the start of the row; 0 for none.
    void setLead(int pixels) { m_lead = pixels; }
    /// The header along which the name of a group is laid; the view's own unless it shows a part of another.
    void setSpanHeader(const QHeaderView *header) { m_spanHeader = header; }
    void setHoverRow(int row) { m_hoverRow = row; }
    int hoverRow() const { return m_hoverRow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Width the cell's content needs, padding included.
    int contentWidth(const QModelIndex &index) const;

private:
    struct Cell;

    Cell read(const QModelIndex &index) const;
    bool isFirst(const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Cell &cell) const;
    void paintGroup(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index, const QColor &override) const;
    void paintMark(QPainter &painter, const QRect &rect, const Cell &cell, const QColor &override) const;
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const Cell &cell, const QColor &override) const;

    QTableView &m_view;
    const CellFlash *m_flash;
    QList<ColumnSpec> m_columns;
    const QHeaderView *m_spanHeader = nullptr;
    int m_lead = 0;
    int m_hoverRow = -1;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tabletypes.h"

#include <QTableView>

namespace stoa::ui {

class CellDelegate;
class CellFlash;
class ColumnFit;
class TableHeader;

/// A table set up once for the whole product: rows of one height, no grid, whole rows selected, the first
/// column in sight while one scrolls sideways, and always a current index when there is a row.
///
/// Nothing in it walks over all rows, so a model of a million rows costs no more than one of fifty.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *model) override;
    void setColumns(const QList<ColumnSpec> &columns);
    const QList<ColumnSpec> &columns() const { return m_columns; }
    void setSort(const QList<SortKey> &keys);
    void setDensity(Density density);
    Density density() const { return m_density; }
    /// Room for the mark at the start of each row.
    void setMarks(bool shown);

    TableHeader &header() const { return *m_header; }
    TableHeader &frozenHeader() const { return *m_frozenHeader; }
    CellFlash &flash() const { return *m_flash; }
    ColumnFit &fit() const { return *m_fit; }
    bool isFrozenShown() const;
    int rowHeightNow() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// What is otherwise done in the next turn of the event loop: rows get their places, the bars their
    /// ranges.
    void layOut();

Q_SIGNALS:
    /// The visible parts moved: sections, scroll offset or size.
    void sectionsMoved();
    void copyAsked();
    /// A press on the row of a group, or the arrows in it and below it.
    void groupAsked(int row, stoa::ui::GroupAsk ask);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp(QTableView &view, CellDelegate &delegate, TableHeader &header);
    void placeFrozen();
    void hideAllButFirst();
    void keepCurrent();
    void setHoverRow(int row);
    void applyRowHeight();
    void watchGroups();
    bool takeGroupKey(const QKeyEvent &event);
    bool isGroup(const QModelIndex &index) const;

    QList<ColumnSpec> m_columns;
    TableHeader *m_header;
    CellFlash *m_flash;
    CellDelegate *m_delegate;
    QTableView *m_frozen;
    TableHeader *m_frozenHeader;
    CellDelegate *m_frozenDelegate;
    QWidget *m_corner;
    ColumnFit *m_fit;
    Density m_density = Density::Normal;
    int m_lastRow = 0;
    QList<QMetaObject::Connection> m_modelLinks;
};

} // namespace stoa::ui

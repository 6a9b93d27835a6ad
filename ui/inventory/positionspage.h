// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorydesk.h"
#include "ui/shared/datatable.h"

#include <QJsonObject>
#include <QLineEdit>

class QPushButton;

namespace stoa::ui {

class EmptyState;
class FilterLine;
class ProgressLine;
class SelectionKeeper;
class ViewBar;
class ViewTabs;

/// The grid of positions with what stands over it: saved views, filters that are on, search, and the running
/// export. It shows what the desk holds and asks it; whatever is on is seen in the filter row and as a chip.
class PositionsPage : public QWidget {
    Q_OBJECT
public:
    explicit PositionsPage(InventoryDesk &desk, QWidget *parent = nullptr);

    DataTable &table() const { return *m_table; }
    QLineEdit &searchField() const { return *m_search; }
    ViewTabs &tabs() const;
    /// The tab of a view, in the tabs.
    QRect tabOf(const QString &view) const;
    /// Saves what is shown now as a view.
    QWidget &saveLink() const;
    FilterLine &filterLine() const { return *m_filters; }
    const QString &view() const { return m_view; }
    void openView(const QString &id);
    /// Saves what is shown now under the name, as a new view that is then open; under a new id unless one is
    /// given.
    Result<void> saveView(const QString &name, const QString &id = {});
    /// Puts the rows together by location or category, or apart again.
    void setGrouping(std::optional<PositionColumn> by);
    /// Lets people choose the columns that are shown.
    void openColumns();
    /// Writes what is shown now into the open own view.
    void updateView();
    /// True when filter, order or columns are others than those of the open view.
    bool isChanged() const;

    /// The columns in sight, in their order.
    QList<PositionColumn> shownColumns() const;
    void follow(ExportJob &job, const QString &fileName);

    /// How many positions are selected; the row of a group is none.
    qint64 selectedCount() const;

    /// The current position's key; empty when there is none.
    QByteArray currentKey() const;
    /// What people mean by the current one: as it was chosen while it is looked for or read.
    QByteArray keyInHand() const;
    /// The same as it was chosen: while rows come and go another one may stand in its row for a moment.
    const QByteArray &chosenKey() const;
    /// The positions that are selected, or the current one, as they are now; at most `most`.
    Future<Result<QList<PositionRow>>> chosenRows(int most);
    /// Puts current row and selection on these positions once they are found; the first is the current one.
    void choose(const QList<QByteArray> &keys, int scroll = -1);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    void say();

Q_SIGNALS:
    void saveViewAsked();
    void renameViewAsked(const QString &id);
    void exportAsked(stoa::ExportFormat format);
    void currentChanged();
    /// Once, when positions can be seen for the first time.
    void rowsPainted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void refreshTabs();
    void refreshFilters();
    void refreshSort();
    void refreshEmpty();
    void refreshExport();
    void sayButtons();
    void takeFilter(int column, const QString &text);
    static QString howToFilter();
    void takeSort(const QList<SortKey> &keys);
    void sumSelection();
    void copyUnread();
    void showSum(qint64 rows, const PositionTotals *totals);
    void groupMenu();
    void askGroup(int row, GroupAsk ask);

    InventoryDesk &m_desk;
    ViewBar *m_views;
    FilterLine *m_filters;
    QLineEdit *m_search;
    QPushButton *m_group;
    QPushButton *m_columns;
    QPushButton *m_export;
    ProgressLine *m_progress;
    DataTable *m_table;
    SelectionKeeper *m_keeper;
    EmptyState *m_empty;
    QPushButton *m_clear;
    QString m_view;
    /// Columns whose field cannot be read, each with the filter that is on in the field's place.
    QHash<int, QString> m_misread;
    int m_sumRound = 0;
    bool m_showing = false;
    bool m_painted = false;
};

} // namespace stoa::ui

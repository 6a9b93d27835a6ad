// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/ordersdesk.h"
#include "ui/shared/datatable.h"

#include <QJsonObject>
#include <QLineEdit>

class QPushButton;

namespace stoa::ui {

class EmptyState;
class FilterLine;
class ViewBar;
class ViewTabs;

/// The queue of orders with what stands over it: saved views, filters that are on, search. It shows what the
/// desk holds and asks it; whatever is on is seen in the filter row and as a chip.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    explicit QueuePage(OrdersDesk &desk, QWidget *parent = nullptr);

    DataTable &table() const { return *m_table; }
    QLineEdit &searchField() const { return *m_search; }
    ViewTabs &tabs() const;
    QRect tabOf(const QString &view) const;
    QWidget &saveLink() const;
    FilterLine &filterLine() const { return *m_filters; }
    const QString &view() const { return m_view; }
    QString viewName() const;
    void openView(const QString &id);
    /// Saves what is shown now under the name, as a new view that is then open; under a new id unless one is
    /// given.
    Result<void> saveView(const QString &name, const QString &id = {});
    void updateView();
    /// True when filter, order or columns are others than those of the open view.
    bool isChanged() const;
    void openColumns();

    /// The current order; empty where there is none.
    QByteArray currentKey() const;
    /// The selected orders, or the current one; at most `most`.
    QList<QByteArray> chosenKeys(int most) const;
    qint64 selectedCount() const { return m_table->selectedCount(); }
    /// Selects these of the rows that are there; the first is the current one.
    void choose(const QList<QByteArray> &keys);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    void say();

Q_SIGNALS:
    void saveViewAsked();
    void renameViewAsked(const QString &id);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void refreshTabs();
    void refreshFilters();
    void refreshSort();
    void refreshEmpty();
    void sayButtons();
    void takeFilter(int column, const QString &text);
    void sumSelection();
    void showSum(const OrderTotals &totals);
    void keepChoice();

    OrdersDesk &m_desk;
    ViewBar *m_views;
    FilterLine *m_filters;
    QLineEdit *m_search;
    QPushButton *m_columns;
    DataTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_clear;
    QString m_view;
    QHash<int, QString> m_misread; ///< columns whose field cannot be read, with the filter in its place
    QList<QByteArray> m_wanted; ///< to be chosen once their rows are known
    int m_sumRound = 0;
    bool m_showing = false;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/datatable.h"

class QStackedWidget;

namespace stoa::ui {

class TextLabel;

/// A list of the work: a table without filters, or, where it is empty, what that means.
class WorkTable : public QWidget {
    Q_OBJECT
public:
    /// Of the model's columns those are shown whose spec is not hidden.
    WorkTable(const QString &name, QAbstractItemModel &model, const QList<ColumnSpec> &columns,
              QWidget *parent = nullptr);

    DataTable &table() const { return *m_table; }
    void setWords(const QString &name, const QString &empty);
    QList<int> selectedRows() const;

Q_SIGNALS:
    void activated(int row);
    void settled(int row);
    void selectionChanged();

private:
    void refresh();

    QAbstractItemModel &m_model;
    QStackedWidget *m_stack;
    DataTable *m_table;
    TextLabel *m_empty;
};

/// Specs for a table that shows some columns of a model and hides the others.
struct ShownColumn {
    int column;
    ColumnKind kind = ColumnKind::Text;
    int width = 80;
    bool fills = false;
    int givesWay = 0;
    int minimum = 60; ///< px; of one that fills at the least
};
QList<ColumnSpec> shownColumns(int count, const QList<ShownColumn> &shown);

} // namespace stoa::ui

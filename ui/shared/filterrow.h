// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tabletypes.h"

#include <QHash>
#include <QWidget>

class QHeaderView;

namespace stoa::ui {

/// The fields under a table's header, one for each filterable column, always where their column is.
class FilterRow : public QWidget {
    Q_OBJECT
public:
    FilterRow(QHeaderView &header, QWidget *parent);

    /// Keeps what is typed in columns whose id stays.
    void setColumns(const QList<ColumnSpec> &columns);
    /// Only this column's field is shown; -1 shows all.
    void setOnly(int column);
    /// This column's field is not shown, because another row shows it; -1 for none.
    void setWithout(int column);

    QString text(int column) const;
    /// Sets the field without a signal.
    void setText(int column, const QString &text);
    /// Marks a filter that cannot be read: it is no active one, and Enter tells the sentence in place of
    /// going to the rows. Empty means that it can be.
    void setError(int column, const QString &sentence);
    /// If the column's field of the other row is typed in, so is the one of this row from now on.
    void takeOver(int column, const FilterRow &from);
    QWidget *field(int column) const { return m_fields.value(column); }
    int rowHeight() const;
    void place();

Q_SIGNALS:
    void edited(int column, const QString &text);
    /// Enter or arrow down in a field: the keyboard goes back to the rows.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeField(int column, const ColumnSpec &spec);
    void mark(int column);

    QHeaderView &m_header;
    QList<ColumnSpec> m_columns;
    QHash<int, QWidget *> m_fields;
    int m_only = -1;
    int m_without = -1;
};

} // namespace stoa::ui

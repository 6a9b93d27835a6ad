// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tableview.h"

#include <QJsonObject>
#include <QTimer>
#include <functional>

class QMenu;

namespace stoa::ui {

class SumRow;

/// The table of every panel: header with several sort keys, filter row, rows, sum of the selection.
///
/// It says what people ask for (filters, sorting, copying) and knows nothing of what it shows. Filters and
/// sorting are done by whoever owns the model; the table shows them once it is told so.
class DataTable : public QWidget {
    Q_OBJECT
public:
    /// Formats the sum of a column's TableRole::Amount values.
    using SumFormat = std::function<QString(int column, qlonglong total)>;

    explicit DataTable(QWidget *parent = nullptr);
    ~DataTable() override;

    /// The name for the screen reader, e.g. "Positions".
    void setName(const QString &name);
    void setColumns(const QList<ColumnSpec> &columns);
    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const { return m_view->model(); }
    TableView &view() const { return *m_view; }

    QString filter(int column) const;
    QHash<int, QString> filters() const;
    /// Shows a filter in its field, without a signal.
    void setFilter(int column, const QString &text);
    /// Says in its field why a filter cannot be read; empty when it can be.
    void setFilterError(int column, const QString &sentence);
    void setFilterRowShown(bool shown);
    void focusFilter(int column);
    void setSort(const QList<SortKey> &keys);
    QList<SortKey> sort() const;
    void setMarks(bool shown) { m_view->setMarks(shown); }
    void setDensity(Density density);

    int currentRow() const;
    void setCurrentRow(int row);
    /// Selected row ranges, first and last, in order; never a list of a million rows.
    QList<QPair<int, int>> selectedRanges() const;
    qint64 selectedCount() const;

    /// Lets the table sum small selections itself; without it, or above kMostSummed rows, the owner answers
    /// sumWanted() with setSum().
    void setSumFormat(SumFormat format);
    void setSum(const QString &words, const QHash<int, QString> &figures);

    /// The selected rows as tab-separated text with titles; empty when more than kMostCopied rows are
    /// selected.
    QString selectionAsTsv() const;
    bool copySelection();
    /// The cells as a line that a spreadsheet takes apart again.
    static QString tsvLine(QStringList cells);

    void fillColumnMenu(QMenu &menu);
    /// Widths set by hand, order, visibility, sort, filters and density by column id.
    QJsonObject saveView() const;
    void restoreView(const QJsonObject &state);

    static constexpr int kMostSummed = 5000;
    static constexpr int kMostCopied = 20000;

Q_SIGNALS:
    void filterEdited(int column, const QString &text);
    void sortAsked(const QList<SortKey> &keys);
    /// The current row has rested for a moment; for the details pane.
    void currentSettled(int row);
    /// Enter or double click.
    void rowActivated(int row);
    void selectionChanged(qint64 rows);
    void sumWanted();
    void menuAsked(const QPoint &globalPos);
    void tooManyToCopy(qint64 rows);
    /// Rows are to be copied that the model has not read yet; its owner reads and copies them.
    void copyWanted();
    void viewChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void watchSelection();
    void updateSum();
    bool isSelectionRead() const;

    TableView *m_view;
    SumRow *m_sum;
    SumFormat m_sumFormat;
    QTimer m_settle;
    QTimer m_sumTimer;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <functional>

namespace stoa {

/// One column of a RecordTableModel: its title and what a row answers in it, for any role.
template <typename Record> struct RecordColumn {
    std::function<QString()> title;
    std::function<QVariant(const Record &, int role)> value;
};

/// A table over plain value rows that are read as a whole (hundreds, not millions). setRows() tells views
/// exactly what came, went and changed, by key, so that selection and scroll stay. No two rows have one key.
template <typename Record> class RecordTableModel : public QAbstractTableModel {
public:
    using Key = std::function<QString(const Record &)>;

    RecordTableModel(QList<RecordColumn<Record>> columns, Key key, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    { }

    const QList<Record> &rows() const { return m_rows; }
    const Record &at(int row) const { return m_rows.at(row); }
    /// -1 when there is none.
    int rowOf(const QString &key) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_key(m_rows[i]) == key)
                return i;
        }
        return -1;
    }

    void setColumns(QList<RecordColumn<Record>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    /// What came and went is told in whole runs, so that a thousand rows at once cost no more than one.
    void setRows(const QList<Record> &rows)
    {
        QSet<QString> wanted;
        for (const Record &row : rows)
            wanted.insert(m_key(row));
        QSet<QString> kept;
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            const QString key = m_key(m_rows[last]);
            if (wanted.contains(key)) {
                kept.insert(key);
                continue;
            }
            int first = last;
            while (first > 0 && !wanted.contains(m_key(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
        for (int i = 0; i < rows.size();) {
            if (kept.contains(m_key(rows[i]))) {
                place(i, rows[i]);
                ++i;
                continue;
            }
            int end = i + 1;
            while (end < rows.size() && !kept.contains(m_key(rows[end])))
                ++end;
            beginInsertRows({}, i, end - 1);
            m_rows = m_rows.first(i) + rows.sliced(i, end - i) + m_rows.sliced(i);
            endInsertRows();
            i = end;
        }
    }

    /// Titles and texts are said anew.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return m_columns[index.column()].value(m_rows[index.row()], role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
            || section >= m_columns.size())
            return {};
        return m_columns[section].title();
    }

private:
    /// The record is among the rows, at this place or after it.
    void place(int row, const Record &record)
    {
        const QString key = m_key(record);
        int from = row;
        while (from < m_rows.size() && m_key(m_rows[from]) != key)
            ++from;
        Q_ASSERT(from < m_rows.size());
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        replace(row, record);
    }

    void replace(int row, const Record &record)
    {
        if (m_rows[row] == record)
            return;
        m_rows[row] = record;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<RecordColumn<Record>> m_columns;
    Key m_key;
    QList<Record> m_rows;
};

} // namespace stoa

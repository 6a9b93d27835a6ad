// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <functional>

namespace stoa {

/// One column of a RecordTableModel: its title and what a row answers in it, for any role.
template <typename Record> struct RecordColumn {
    std::function<QString()> title;
    std::function<QVariant(const Record &, int role)> value;
};

/// A table over plain value rows that are read as a whole (hundreds, not millions). setRows() tells views
/// exactly what came, went and changed, by key, so that selection and scroll stay.
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

    void setRows(const QList<Record> &rows)
    {
        QHash<QString, qsizetype> wanted;
        for (qsizetype i = 0; i < rows.size(); ++i)
            wanted.insert(m_key(rows[i]), i);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (!wanted.contains(m_key(m_rows[i]))) {
                beginRemoveRows({}, i, i);
                m_rows.removeAt(i);
                endRemoveRows();
            }
        }
        for (int i = 0; i < rows.size(); ++i)
            place(i, rows[i]);
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
    void place(int row, const Record &record)
    {
        const QString key = m_key(record);
        if (row < m_rows.size() && m_key(m_rows[row]) == key) {
            replace(row, record);
            return;
        }
        for (int from = row + 1; from < m_rows.size(); ++from) {
            if (m_key(m_rows[from]) == key) {
                beginMoveRows({}, from, from, {}, row);
                m_rows.move(from, row);
                endMoveRows();
                replace(row, record);
                return;
            }
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, record);
        endInsertRows();
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

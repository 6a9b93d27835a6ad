// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/tableroles.h"

#include <QAbstractTableModel>
#include <QHash>

namespace stoa::kit {

/// A model that says it has very many rows and remembers how many cells it was asked for.
class MillionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit MillionModel(int rows, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_rows(rows)
    { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        static const char *const kTitles[] = {"SKU", "Item", "On hand", "Sellable", "Updated"};
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > 4)
            return {};
        return QString::fromLatin1(kTitles[section]);
    }
    QVariant data(const QModelIndex &index, int asked) const override
    {
        if (!index.isValid())
            return {};
        ++m_asked;
        if (asked == Qt::DisplayRole) {
            if (const auto found = m_changed.constFind({index.row(), index.column()});
                found != m_changed.cend())
                return *found;
            return index.column() == 0 ? QStringLiteral("SKU-%1").arg(index.row())
                                       : QString::number(index.row() + index.column());
        }
        if (asked == role(TableRole::Amount) && (index.column() == 2 || index.column() == 3))
            return qlonglong(index.row() + index.column());
        if (asked == role(TableRole::CopyText) && index.column() == 4)
            return QStringLiteral("copied\t%1").arg(index.row());
        return {};
    }

    void change(int row, int column, const QString &text)
    {
        m_changed.insert({row, column}, text);
        Q_EMIT dataChanged(index(row, column), index(row, column), {Qt::DisplayRole});
    }
    void arrive(int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, 4)); }
    void shrinkTo(int rows)
    {
        if (rows >= m_rows)
            return;
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    void growBy(int rows)
    {
        beginInsertRows({}, m_rows, m_rows + rows - 1);
        m_rows += rows;
        endInsertRows();
    }
    void resetTo(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    qint64 asked() const { return m_asked; }

private:
    int m_rows;
    mutable qint64 m_asked = 0;
    QHash<QPair<int, int>, QString> m_changed;
};

} // namespace stoa::kit

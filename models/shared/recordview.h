// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/tableroles.h"
#include "models/shared/wording.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

namespace stoa {

/// The rows of a small table in the order and choice of whoever looks at it: sorted by several columns in the
/// language's order, filtered column by column.
///
/// A column that answers TableRole::SortKey is compared by it, numbers as numbers; others by what they show.
/// Rows that compare equal stay in the order of the source.
class RecordView : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct Key {
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const Key &, const Key &) = default;
    };
    /// How the text of a filter is meant.
    enum class Match {
        Contains, ///< every word, without regard to case and accents
        Equals, ///< the sort key as text, for choices
        Number ///< 5, >5, <=5, 2..5
    };

    RecordView(QAbstractItemModel &source, const Wording &wording, QObject *parent = nullptr);

    void setSort(const QList<Key> &keys);
    const QList<Key> &sortKeys() const { return m_keys; }
    /// An empty text takes the filter off.
    void setFilter(int column, Match match, const QString &text);
    void clearFilters();
    bool isFiltered() const { return !m_filters.isEmpty(); }

    /// -1 when there is none.
    int sourceRow(int row) const;
    int rowOfSource(int sourceRow) const;

protected:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    struct Filter {
        Match match;
        QString text;
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    int compare(const QModelIndex &a, const QModelIndex &b) const;
    bool fits(const QModelIndex &cell, const Filter &filter) const;

    QCollator m_collator;
    QList<Key> m_keys;
    QHash<int, Filter> m_filters;
};

} // namespace stoa

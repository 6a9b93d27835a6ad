// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/store/inventory/positionquery.h"
#include "models/shared/wording.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace stoa {

/// The grid of positions: any number of rows, of which only the pages in sight are in memory.
///
/// A new query shows its first page at once; the number of rows and the marks of the other pages follow from
/// a second read. Rows change only by StoreThread::committed(): a changed row keeps its place until the next
/// query, so nothing jumps under the hand.
class PositionTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    PositionTableModel(StoreThread &store, const Wording &wording, const Clock &clock,
                       QObject *parent = nullptr);

    /// In the order of PositionColumn; the same number is the model's column.
    static constexpr int kColumns = int(PositionColumn::Price) + 1;
    static QString titleOf(PositionColumn column);

    void setQuery(const PositionQuery &query);
    const PositionQuery &query() const { return m_query; }
    /// The query whose rows are shown: the one before until the first page of a new one is here.
    const PositionQuery &shownQuery() const { return m_shownQuery; }
    /// Reads everything anew, in place.
    void refresh();

    /// The row, or nothing while its page is not here yet.
    std::optional<PositionRow> rowAt(int row) const;
    /// All rows of the query; -1 until counted.
    qint64 total() const { return m_counted ? m_total : -1; }
    /// Rows that are known of, counted or not.
    int known() const { return m_total; }
    /// A piece of a range of rows: from the mark on, `skip` are left out and `take` are meant.
    struct Piece {
        PositionMark mark;
        int skip;
        int take;
    };
    /// How a read reaches the rows from first to last, piece by piece; empty where the marks are not here
    /// yet.
    QList<Piece> piecesOf(int first, int last) const;
    /// Names of locations in the language of the desk.
    void setLocationNames(const QHash<QString, QString> &names);
    void setCategoryNames(const QHash<QString, QString> &names);
    /// Locations whose stream stands behind, with the instant that their rows are as of.
    void setLate(const QHash<QString, Instant> &late);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Looks through the first column of the rows in memory only: a letter typed must not walk a million.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                          Qt::MatchFlags flags) const override;

    static constexpr int kPage = 256;

Q_SIGNALS:
    /// The first rows of a query are here; microseconds from setQuery().
    void firstRows(qint64 microseconds);
    void counted(qint64 rows);
    void failed(const stoa::Error &error);
    /// Rows came or went in between: a row number may mean another position than before.
    void shifted();

private:
    using Page = QList<PositionRow>;

    void readIndex();
    void takeIndex(const PositionIndex &index);
    void want(int page) const;
    void readWanted();
    void takePage(int page, const PositionPage &rows);
    void onCommitted(const ChangeSet &changes);
    void readTouched();
    void replaceRows(const QList<PositionRow> &rows);
    void forgetOldPages();
    void sayCells(int row, const PositionRow &before, const PositionRow &after);
    void say(PositionColumn column);
    QVariant text(const PositionRow &row, PositionColumn column) const;
    QVariant detail(const PositionRow &row, PositionColumn column, int role) const;
    QVariant hint(const PositionRow &row, PositionColumn column) const;

    StoreThread &m_store;
    const Wording &m_wording;
    const Clock &m_clock;
    PositionQuery m_query;
    PositionQuery m_shownQuery;
    int m_round = 0; ///< answers of an earlier query are dropped
    bool m_beginning = false; ///< the first page is on its way
    bool m_indexing = false;
    int m_total = 0;
    bool m_counted = false;
    QList<PositionMark> m_marks;
    QHash<int, Page> m_pages;
    QSet<int> m_stale; ///< pages to be read anew when next in sight
    mutable QList<int> m_wanted; ///< most wanted last
    mutable QTimer m_wantedTimer;
    QList<int> m_recent; ///< pages by last use, oldest first
    QSet<int> m_reading;
    QSet<QByteArray> m_touched;
    bool m_reindex = false;
    QTimer m_touchedTimer;
    QTimer m_reindexTimer;
    QTimer m_ageTimer;
    QHash<QString, QString> m_locationNames;
    QHash<QString, QString> m_categoryNames;
    QHash<QString, Instant> m_late;
};

} // namespace stoa

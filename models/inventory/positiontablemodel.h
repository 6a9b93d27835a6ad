// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "models/inventory/positionsections.h"
#include "models/shared/tableroles.h"
#include "models/shared/wording.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace stoa {

/// The grid of positions: any number of rows, of which only the pages in sight are in memory.
///
/// Grouped by location or category it has a row more for each group, with its count and sums; where the text
/// below says "row" that is a row of the grid, and a "place" the number of a position among all of them.
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

    /// Grouped by a column, the query must be sorted by it first.
    void setQuery(const PositionQuery &query, std::optional<PositionColumn> groupBy = {});
    const PositionQuery &query() const { return m_query; }
    /// The query whose rows are shown: the one before until the first page of a new one is here.
    const PositionQuery &shownQuery() const { return m_shownQuery; }
    /// Reads everything anew, in place.
    void refresh();

    /// The position in the row; nothing while its page is not here yet, and for the row of a group.
    std::optional<PositionRow> rowAt(int row) const;
    /// The position in the row is in memory, and not to be read anew.
    bool isFresh(int row) const;
    /// All positions of the query; -1 until counted.
    qint64 total() const { return m_counted ? m_total : -1; }
    /// Positions that are known of, counted or not.
    int known() const { return m_total; }
    /// Grows with every query that is asked: what was read of the rows under another round is of another
    /// order.
    int round() const { return m_round; }
    /// Rows are being told to come or go because others stand in them now: which are selected meanwhile says
    /// nothing of what was chosen. shifted() follows when it is so.
    bool isShifting() const { return m_shifting; }
    /// The first rows of a query are on their way.
    bool isBeginning() const { return m_beginning; }

    std::optional<PositionColumn> groupBy() const { return m_groupBy; }
    bool isGroup(int row) const;
    bool isOpen(int row) const;
    /// The code of the location or category whose group stands in the row, and the way back; -1 for none.
    QString groupValueOf(int row) const;
    int rowOfGroup(const QString &value) const;
    /// The groups whose own rows are from first to last.
    QStringList groupsIn(int first, int last) const;
    /// The row of the group in which the row stands; -1 when nothing is grouped.
    int groupRowOf(int row) const;
    /// Opens or closes the group in which the row stands.
    void setGroup(int row, RowGroup to);
    void setAllGroups(RowGroup to);
    const QSet<QString> &closedGroups() const { return m_sections.closed(); }
    void setClosedGroups(const QSet<QString> &values);
    /// The row of a position, or of its group while that is closed; -1 when there is none.
    int rowOfPlace(int place) const;
    /// How many positions stand in these rows.
    qint64 positionsIn(const QList<QPair<int, int>> &ranges) const;
    /// A piece of a range of positions: from the mark on, `skip` are left out and `take` are meant.
    struct Piece {
        PositionMark mark;
        int skip;
        int take;
    };
    /// How a read reaches the positions in the rows from first to last, piece by piece; empty where the marks
    /// are not here yet.
    QList<Piece> piecesOf(int first, int last) const;
    /// What a spreadsheet gets of a cell.
    QString copyOf(const PositionRow &row, PositionColumn column) const;
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
    /// A group was opened or closed.
    void groupsToggled();

private:
    using Page = QList<PositionRow>;

    struct Counted {
        PositionIndex index;
        QList<PositionGroup> groups;
    };
    void readIndex();
    void takeIndex(const Counted &counted);
    void takeTotal(const PositionIndex &index);
    /// True when other rows stand somewhere now.
    bool takeGroups(const QList<PositionGroup> &groups);
    void removeGroup(int section);
    void insertGroup(int section, const PositionGroup &group);
    void resizeGroup(int section, const PositionTotals &totals);
    QString groupName(const QString &value) const;
    QVariant groupData(int section, PositionColumn column, int role) const;
    /// -1 for the row of a group.
    int placeOf(int row) const;
    QList<QPair<int, int>> placesIn(int first, int last) const;
    void sayAll();
    void sayPlaces(int first, int last);
    void want(int page) const;
    void readWanted();
    void takePage(int page, const PositionPage &rows);
    void onCommitted(const ChangeSet &changes);
    void readTouched();
    void replaceRows(const QList<PositionRow> &rows);
    void forgetOldPages();
    void forgetStalePages();
    void sayCells(int place, const PositionRow &before, const PositionRow &after);
    void say(PositionColumn column);
    QVariant text(const PositionRow &row, PositionColumn column) const;
    QVariant detail(const PositionRow &row, PositionColumn column, int role) const;
    QVariant told(const PositionRow &row, PositionColumn column) const;
    QVariant hint(const PositionRow &row, PositionColumn column) const;

    StoreThread &m_store;
    const Wording &m_wording;
    const Clock &m_clock;
    PositionQuery m_query;
    PositionQuery m_shownQuery;
    std::optional<PositionColumn> m_askedGroupBy;
    std::optional<PositionColumn> m_groupBy;
    PositionSections m_sections; ///< while m_groupBy is set
    int m_round = 0; ///< answers of an earlier query are dropped
    bool m_beginning = false; ///< the first page is on its way
    bool m_indexing = false;
    bool m_shifting = false;
    bool m_gone = false; ///< a row in memory is not there any more
    int m_total = 0; ///< positions
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
    QTimer m_indexTimer; ///< after the first page of a query
    QTimer m_ageTimer;
    QHash<QString, QString> m_locationNames;
    QHash<QString, QString> m_categoryNames;
    QHash<QString, Instant> m_late;
};

} // namespace stoa

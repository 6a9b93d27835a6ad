// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "models/shared/recordtablemodel.h"
#include "models/shared/rowkeys.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <memory>

namespace stoa {

/// What a commit means for a list.
struct TouchedRows {
    enum class Membership { MayChange, Stays };

    QSet<QByteArray> keys; ///< rows that are others now, came or went
    bool all = false; ///< everything is to be read anew
    Membership membership = Membership::MayChange; ///< Stays: none of them came or went
};

/// A list of any number of rows, of which only those in sight are in memory; PagedTableModel knows their
/// type.
///
/// A new query shows its first page at once (firstRows()), and all its rows once their keys are read
/// (counted()). Rows change only by StoreThread::committed(): a changed row is read anew in its place, rows
/// that came or went are told as such, and those that stay never change their order before the next query, so
/// that selection and scroll stay and nothing jumps under the hand.
class PagedTableCore : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kPage = 256;
    /// What a commit means here; called on the thread of the model.
    using Touched = std::function<TouchedRows(const ChangeSet &)>;

    /// Reads everything anew, in place; also a query that failed.
    void refresh();
    /// Titles and texts are said anew.
    void retranslate();

    /// All rows of the query; -1 until counted.
    qint64 total() const { return m_counted ? m_order.size() : -1; }
    /// The first rows of a query are on their way.
    bool isBeginning() const { return m_beginning; }
    /// The row is in memory.
    bool isLoaded(int row) const { return entryOf(row) != nullptr; }
    /// The row is in memory, and not to be read anew.
    bool isFresh(int row) const;
    QByteArray keyOf(int row) const;
    /// -1 when there is none, or it is not known of yet.
    int rowOfKey(const QByteArray &key) const;
    /// For reads of what is selected: from the first to the last row.
    QList<QByteArray> keysIn(int first, int last) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Looks through the rows in memory only: a letter typed must not walk half a million.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                          Qt::MatchFlags flags) const override;

Q_SIGNALS:
    /// The first rows of a query are here; microseconds since it was set.
    void firstRows(qint64 microseconds);
    void counted(qint64 rows);
    void failed(const stoa::Error &error);
    /// Rows came or went: a row number may mean another row than before.
    void shifted();

protected:
    using Row = std::shared_ptr<const void>;
    using KeyedRows = QList<std::pair<QByteArray, Row>>;
    struct Query {
        QString channel;
        std::function<Result<RowKeys>(sql::Connection &, int most)> keys;
        std::function<Result<KeyedRows>(sql::Connection &, const QList<QByteArray> &)> rows;
    };

    PagedTableCore(StoreThread &store, const Clock &clock, Touched touched, QObject *parent);

    void ask(const Query &query);
    /// Null while it is not here.
    const void *recordAt(int row) const;
    virtual QVariant cell(const void *record, int column, int role) const = 0;
    virtual bool areSame(const void *a, const void *b) const = 0;

private:
    struct Entry {
        Row row;
        int round; ///< of refresh() in which it was read
        mutable int used; ///< the turn of reading in which it was last in sight
    };
    struct Beginning {
        RowKeys keys;
        bool all;
        KeyedRows rows;
    };
    struct Index {
        RowKeys keys;
        RowChanges changes;
    };

    void begin(const Beginning &beginning);
    void readIndex();
    void readIndexSoon();
    void apply(const Index &index);
    void reorder(const QList<int> &order);
    const Entry *entryOf(int row) const;
    void want(int row) const;
    void readWanted();
    void readRows(const QList<QByteArray> &keys);
    void takeRows(const QList<QByteArray> &asked, const KeyedRows &rows, const QSet<QByteArray> &touched);
    void forgetOld();
    void onCommitted(const ChangeSet &changes);
    void readTouched();
    void sayRows(QList<int> rows);
    void sayCells(int row, const void *before, const void *after);

    StoreThread &m_store;
    const Clock &m_clock;
    Touched m_touchedBy;
    Query m_asked;
    Query m_shown;
    int m_round = 0; ///< answers about the order of an earlier query are dropped
    int m_shownRound = 0; ///< grows when other rows are shown: what was read for those before is dropped
    bool m_beginning = false;
    bool m_unanswered = false; ///< the query asked last failed
    bool m_indexing = false;
    bool m_counted = false;
    qint64 m_indexMs = 0; ///< how long the last reading of all keys took
    RowKeys m_keys;
    QList<int> m_order; ///< places among the keys, row by row
    mutable QList<int> m_rowOfPlace; ///< made when asked for
    QHash<QByteArray, Entry> m_rows;
    int m_freshRound = 0;
    int m_turn = 0;
    mutable QList<int> m_wanted; ///< pages, most wanted last
    mutable QTimer m_wantedTimer;
    int m_lastRead = 0;
    QHash<int, QSet<QByteArray>> m_reading; ///< by number of the read, what was touched meanwhile
    QSet<QByteArray> m_inFlight;
    QSet<QByteArray> m_lost; ///< asked for and not found
    TouchedRows m_touched;
    QTimer m_touchedTimer;
    QTimer m_indexTimer;
};

/// How the rows of a list are read. Both run on a reader, `keys` first.
template <typename Record> struct PagedQuery {
    QString channel; ///< a newer query of the same channel cancels the older one
    /// The keys of all rows in their order; of more than `most` the rest may be left out.
    std::function<Result<RowKeys>(sql::Connection &, int most)> keys;
    /// The rows with these keys, in any order; what is not there is left out.
    std::function<Result<QList<Record>>(sql::Connection &, const QList<QByteArray> &keys)> rows;
};

/// A table over value rows of one type, thousands to hundreds of thousands, read page by page as they come in
/// sight; RecordTableModel's larger sister.
template <typename Record> class PagedTableModel : public PagedTableCore {
public:
    using Key = std::function<QByteArray(const Record &)>;

    PagedTableModel(StoreThread &store, const Clock &clock, QList<RecordColumn<Record>> columns, Key key,
                    Touched touched, QObject *parent = nullptr)
        : PagedTableCore(store, clock, std::move(touched), parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    { }

    void setQuery(const PagedQuery<Record> &query)
    {
        ask({query.channel, query.keys,
             [rows = query.rows, key = m_key](sql::Connection &connection,
                                              const QList<QByteArray> &keys) -> Result<KeyedRows> {
                 STOA_TRY_ASSIGN(const QList<Record> read, rows(connection, keys));
                 KeyedRows keyed;
                 keyed.reserve(read.size());
                 for (const Record &record : read)
                     keyed.append({key(record), std::make_shared<const Record>(record)});
                 return keyed;
             }});
    }

    /// Null while the row is not here yet; gone with the next turn of the event loop.
    const Record *at(int row) const { return static_cast<const Record *>(recordAt(row)); }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
            || section >= m_columns.size())
            return {};
        return m_columns[section].title();
    }

protected:
    QVariant cell(const void *record, int column, int role) const override
    {
        return m_columns[column].value(*static_cast<const Record *>(record), role);
    }
    bool areSame(const void *a, const void *b) const override
    {
        return *static_cast<const Record *>(a) == *static_cast<const Record *>(b);
    }

private:
    QList<RecordColumn<Record>> m_columns;
    Key m_key;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/inventory/position.h"
#include "core/domain/sync/entity.h"
#include "core/sql/connection.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <QVariant>

namespace stoa {

/// What the grid of positions shows and sorts by.
enum class PositionColumn {
    Sku,
    Name,
    Location,
    OnHand,
    Unavailable,
    Reserved,
    Safety,
    Sellable,
    InTransit,
    Updated,
    Category,
    Brand,
    Price,
};

enum class Direction { Ascending, Descending };

/// A column that the rows are sorted by. Name, Location and Category are in the order of what is shown, in
/// the language of the labels; where two are shown alike, their codes decide. The hub's list by REST is
/// another one: it goes by codes.
struct PositionSort {
    PositionColumn column;
    Direction direction = Direction::Ascending;
    friend bool operator==(const PositionSort &, const PositionSort &) = default;
};

/// Bounds of a numeric column, both included: thousandths, or milliseconds since 1970 for Updated.
struct Range {
    std::optional<qint64> least;
    std::optional<qint64> most;
    friend bool operator==(const Range &, const Range &) = default;
};

/// Which positions are meant; empty fields mean all. All that is set must hold.
struct PositionFilter {
    QString text; ///< words, in any order: beginnings, and from three letters on parts, of SKU, name in any
                  ///< language, brand, barcode
    QString sku; ///< what the SKU begins with
    QString name; ///< words like text, for the shown filter row
    QStringList locations; ///< codes
    QStringList categories;
    QString brand; ///< what the brand begins with, whatever its case
    QMap<PositionColumn, Range> ranges;

    bool isEmpty() const;
    friend bool operator==(const PositionFilter &, const PositionFilter &) = default;
};

/// One row of the grid, joined.
struct PositionRow {
    QString sku;
    QString name; ///< in the language of the labels; empty for a SKU without an item
    QString location;
    QString category;
    QString brand;
    Unit unit = Unit::Piece;
    Stock stock;
    Instant updatedAt;
    std::optional<Money> price;
    enum class Local { None, Waiting } local = Local::None; ///< Waiting: holds what the hub has not confirmed

    QByteArray key() const { return joinKey(sku, location); }
    friend bool operator==(const PositionRow &, const PositionRow &) = default;
};

/// Where a page goes on: the sort values and the key of a row. Opaque to others.
struct PositionMark {
    QVariantList values;
    friend bool operator==(const PositionMark &, const PositionMark &) = default;
};

struct PositionPage {
    QList<PositionRow> rows;
    PositionMark first; ///< of the first row; a page from here includes it
    bool more = false;
};

/// Marks of each `step`-th row, so that any row of a million is one short page away.
struct PositionIndex {
    qint64 total = 0;
    int step = 0;
    QList<PositionMark> marks; ///< marks[i] is of row i * step
};

/// Sums over a set of positions.
struct PositionTotals {
    qint64 count = 0;
    Stock stock;
    Quantity sellable;
    friend bool operator==(const PositionTotals &, const PositionTotals &) = default;
};

/// The positions of one location or category.
struct PositionGroup {
    QString value; ///< its code; empty: items without a category
    PositionTotals totals;
    friend bool operator==(const PositionGroup &, const PositionGroup &) = default;
};

/// Reads positions of a desk's cache: filtered, sorted and paged by key in SQL, never by offset.
class PositionQuery {
public:
    /// The sort is completed by SKU and the code of the location, so the order is total.
    PositionQuery(PositionFilter filter, QList<PositionSort> sort);

    const PositionFilter &filter() const { return m_filter; }
    const QList<PositionSort> &sort() const { return m_sort; }
    /// Whether another row of this type, such as one with another name, may have moved positions.
    bool mayMoveWith(EntityType type) const;

    /// The first `limit` rows.
    Result<PositionPage> firstPage(sql::Connection &connection, int limit) const;
    /// `limit` rows from the marked row on, which is the first of them.
    Result<PositionPage> pageFrom(sql::Connection &connection, const PositionMark &mark, int limit) const;
    /// How many there are, and marks of every `step`-th. Walks all matching keys.
    Result<PositionIndex> index(sql::Connection &connection, int step) const;
    /// The number of rows in front of the marked row.
    Result<qint64> rank(sql::Connection &connection, const PositionMark &mark) const;
    /// The number of rows in front of each of these keys (joinKey(sku, location)), in their order; -1 for
    /// what is not among the rows. Walks all matching keys up to the last of them.
    Result<QList<int>> placesOf(sql::Connection &connection, const QList<QByteArray> &keys) const;
    Result<PositionTotals> totals(sql::Connection &connection) const;
    /// The number of rows alone; far sooner there than totals().
    Result<qint64> count(sql::Connection &connection) const;
    /// Count and sums of each value of the column that leads the sort, in its order; location or category.
    Result<QList<PositionGroup>> groups(sql::Connection &connection) const;
    /// Calls row for each, in order; an error ends it.
    Result<void> each(sql::Connection &connection,
                      const std::function<Result<void>(const PositionRow &)> &row) const;

    /// The rows of these keys (joinKey(sku, location)), in no order; missing ones are left out.
    static Result<QList<PositionRow>> rows(sql::Connection &connection, const QList<QByteArray> &keys);
    /// SKU and name of items that the text finds and that have no position, in the order of SKUs.
    static Result<QList<PositionRow>> placeless(sql::Connection &connection, const QString &text, int most);
    static Result<PositionTotals> totalsOf(sql::Connection &connection, const QList<QByteArray> &keys);

    /// The CREATE INDEX that makes sorting by the column fast, or empty when there is one already. To be run
    /// once by the writer, when somebody first sorts by it.
    static QByteArray indexFor(PositionColumn column);

private:
    bool isSortedBy(PositionColumn column) const;

    PositionFilter m_filter;
    QList<PositionSort> m_sort;
};

} // namespace stoa

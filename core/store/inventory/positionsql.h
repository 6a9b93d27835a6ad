// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/inventory/positionquery.h"

namespace stoa {

/// The SQL of a PositionQuery with the values that belong into it.
struct PositionSql {
    QByteArray text;
    QVariantList values; ///< qint64, QString or QByteArray (a blob)
};

/// How many items a text matches decides the way it is looked up: a few are fetched from the word index, many
/// are met soon enough by walking along the order. Where no item is in sight, words are parts of SKUs.
enum class TextPlan { None, Index, Walk, Codes };

/// What leads the loops, so that an index of it gives the order; an order that none gives is sorted.
enum class PositionLead {
    Positions, ///< by SKU
    Words, ///< by SKU: the words of the items, which are far fewer than the positions
    Names, ///< the labels of the items
    Locations, ///< the labels of the locations
    Categories, ///< the labels of the categories and the items in each; leaves out what has none
};

/// Which rows a path has. Those of items without a category, or without an item, are all at one place in the
/// order of categories: there the rest of the sort decides. Few are looked up, many are met on the way.
enum class PositionPart { All, NoCategory, FewWithoutCategory };

struct PositionPath {
    TextPlan text = TextPlan::None;
    PositionLead lead = PositionLead::Positions;
    PositionPart part = PositionPart::All;

    bool isWithoutCategory() const { return part != PositionPart::All; }
};

/// One of the values that rows are ordered by.
struct OrderTerm {
    enum class Kind { Text, Blob, Number };
    QByteArray sql;
    Kind kind;
    Direction direction;
};

/// The words of a search text, folded.
QList<QByteArray> searchWords(const QString &text);
/// Whether all of these stand in the SKU, shown name and brand of the row.
bool showsWords(const PositionRow &row, const QList<QByteArray> &words);

/// The sort, completed by the code of the location: its name would be looked up for every row, and nobody
/// asked for it.
QList<OrderTerm> orderOf(const QList<PositionSort> &sort, const PositionPath &path);

/// `columns` is the SELECT list; `from` a mark to begin at, or null; `limit` 0 is none, -1 no order either.
PositionSql positionSql(const PositionFilter &filter, const QList<PositionSort> &sort,
                        const PositionPath &path, const QByteArray &columns, const PositionMark *from,
                        int limit, Direction walk = Direction::Ascending);
/// SELECT of matching item ids with a limit, to choose the plan. Empty without text.
PositionSql candidateSql(const PositionFilter &filter, int limit);
/// The number of SKUs without a category, counted up to the limit.
PositionSql withoutCategorySql(int limit);

/// SELECT of SKU and name of matching items that stand nowhere. Empty without text.
PositionSql placelessSql(const QString &text, int limit);

/// SELECT list that rowOf() reads; the values of the order.
QByteArray rowColumns();
QByteArray orderColumns(const QList<OrderTerm> &order);

} // namespace stoa

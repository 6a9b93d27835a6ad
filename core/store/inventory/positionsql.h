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
/// are met soon enough by walking along the order: of the positions, or, where items come in that order, of
/// the items, which are far fewer.
///
/// Without a text, in the order of categories, the items lead: their index by category gives the order. What
/// has no category, or no item at all, comes before them and is read by itself.
enum class TextPlan { None, Index, Walk, WalkItems, WalkCategories, NoCategory };

/// The words of a search text, folded.
QList<QByteArray> searchWords(const QString &text);

/// `columns` is the SELECT list; `from` a mark to begin at, or null; `limit` 0 is none.
PositionSql positionSql(const PositionFilter &filter, const QList<PositionSort> &sort, TextPlan plan,
                        const QByteArray &columns, const PositionMark *from, int limit,
                        Direction walk = Direction::Ascending);
/// SELECT of matching item ids with a limit, to choose the plan. Empty without text.
PositionSql candidateSql(const PositionFilter &filter, int limit);

/// SELECT of SKU and name of matching items that stand nowhere. Empty without text.
PositionSql placelessSql(const QString &text, int limit);

/// SELECT list that rowOf() reads, then the sort values.
QByteArray rowColumns();
QByteArray sortColumns(const QList<PositionSort> &sort);

} // namespace stoa

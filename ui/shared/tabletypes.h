// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <Qt>

namespace stoa::ui {

/// How a column's values are set: text at the start and elided, numbers at the end, codes always left to
/// right and never elided.
enum class ColumnKind { Text, Number, Code, Status };

enum class FilterKind { None, Text, Number, Choice };

/// What is asked of the group in which a row stands.
enum class GroupAsk { Open, Close, Toggle };

enum class Density { Normal, Compact };

/// One column of a DataTable; its place in the list is the model's column. Titles come from the model.
struct ColumnSpec {
    QString id; ///< Stable, for saved views.
    ColumnKind kind = ColumnKind::Text;
    int width = 120; ///< At least, by itself; wider where title, codes, figures or choices ask for it.
    int minimum = 48; ///< By hand, and of a column that fills.
    FilterKind filter = FilterKind::None;
    QString filterHint; ///< Placeholder of the filter field, translated.
    QList<QPair<QString, QString>> choices; ///< Value and translated word, for FilterKind::Choice.
    bool hidden = false; ///< Not shown until chosen.
    bool sortable = true;
    bool summed = false; ///< Has a figure in the sum row.
    bool fills = false; ///< Takes the room that the others leave, down to its minimum.
    int givesWay = 0; ///< Not shown while all columns have no room; the highest goes first, 0 never.
    int comfortable = 0; ///< Of one that fills: once others give way, enough of them do for this width.

    bool operator==(const ColumnSpec &) const = default;
};

struct SortKey {
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

} // namespace stoa::ui

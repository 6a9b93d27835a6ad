// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <Qt>

namespace stoa {

/// What state a thing is in; always shown as icon, word and colour together.
enum class StatusKind { None, Ok, Attention, Problem, Offline, Unknown, Info };

/// How loud the text of a cell is.
enum class CellTone { Normal, Quiet, Strong, Link, Problem };

/// Why a row stands out, in order of priority; shown in the mark column at the start.
enum class RowMark { None, Late, Waiting, Edited, Conflict };

/// Whether a row stands for a group of rows, and whether these are shown below it.
enum class RowGroup { None, Open, Closed };

/// Data roles that a table model may answer beside Qt's own. An absent answer means "nothing special".
enum class TableRole : int {
    Status = Qt::UserRole + 0x200, ///< int(StatusKind): icon and colour before the cell's text
    StatusIcon, ///< QString: another icon than the status's own
    StatusChip, ///< bool: with ground, as a chip
    Tone, ///< int(CellTone)
    OldValue, ///< QString: edited and not saved; struck through before the new text
    Mark, ///< int(RowMark), asked of the row's first visible column
    Loading, ///< bool: not here yet; a bar of the final height is drawn
    CopyText, ///< QString for TSV and export; DisplayRole when absent
    Amount, ///< qlonglong in the column's smallest unit, for the sum of the selection
    SortKey, ///< any comparable, for models that sort themselves
    Group, ///< int(RowGroup), of any column; the first column's text and detail go over those without any
    Detail, ///< QString: second, quieter text after the first
};

constexpr int role(TableRole r) { return static_cast<int>(r); }

} // namespace stoa

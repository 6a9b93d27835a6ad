// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace stoa::hub {

/// An event as a file tells it.
struct FileEvent {
    qint64 row = 0; ///< of the file, from 1: where it begins
    QByteArray text; ///< JSON of a CloudEvent
};

/// Names of columns: theirs in plain form (small letters, blanks and dashes as _) to ours.
using ColumnRenames = QMap<QString, QString>;
/// Lines THEIRS=OURS; blank ones and those that begin with # are left out. InvalidInput with the line.
Result<ColumnRenames> columnRenames(const QByteArray &text);

/// Orders in a CSV file, one row per line of an order; rows of one channel and number are one order, which is
/// told as one event of this source. What cannot be read as a number stays a text, so that the order is set
/// aside with its place. InvalidInput with the column or the row where the file is no such table.
///
/// Columns: see docs/feeds.md.
Result<QList<FileEvent>> ordersInSheet(const QString &path, const ColumnRenames &renames,
                                       const QString &source, const QString &idPrefix);

} // namespace stoa::hub

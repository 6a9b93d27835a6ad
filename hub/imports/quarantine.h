// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/sql/connection.h"

namespace stoa::hub {

/// So many lines of one import are kept; of all further ones only the reasons are counted. Whoever has read
/// these knows what is wrong with the file, and a file of nothing but such lines must not fill the disk.
inline constexpr qint64 kMostQuarantined = 100'000;

/// A line that an import could not use.
struct QuarantineRow {
    QString import; ///< ImportReport::source of the file
    qint64 line = 0; ///< of the file, from 1
    QString reason; ///< the code
    QString detail; ///< with the column, in English; may be empty
    QString content; ///< as it stood in the file, without people
    Instant at; ///< when it was set aside first
};

/// Lines of one import, or of all when `import` is empty, by import and line; at most `limit`.
Result<QList<QuarantineRow>> quarantineRows(sql::Connection &reader, const QString &import, int limit);
/// How many there are.
Result<qint64> quarantineCount(sql::Connection &reader, const QString &import);

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <vector>

namespace stoa::sql {

/// A stretch of SQL: code, or something in which no code is looked for (a string, a quoted name, a comment).
struct SqlPiece {
    enum class Kind { Code, Quoted, Comment };
    Kind kind;
    QByteArrayView text;
};

/// The text cut into its pieces, in order and without gaps; they are views into it. Knows '…', "…", line and
/// block comments and dollar quotes.
std::vector<SqlPiece> sqlPieces(const QByteArray &sql);

/// The text with ?1 as $1 and so on, where it is code; `highest` becomes the highest number there is.
QByteArray withDollarPlaceholders(const QByteArray &sql, int &highest);

/// As json_each takes them: `WHERE n IN (SELECT value FROM json_each(?1))`.
QByteArray jsonNumbers(const QList<qint64> &numbers);

/// A table or column name in double quotes, each part of a dotted one on its own.
QByteArray quotedName(const QByteArray &name);

} // namespace stoa::sql

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <libpq-fe.h>
#include <vector>

namespace stoa::sql {

/// How the bytes of a column are to be read.
enum class PostgresCoding {
    Int2, ///< big-endian, as all binary integers
    Int4,
    Int8,
    Bool, ///< one byte, 0 or 1
    Plain, ///< text, or the raw bytes of a bytea
    BoolText, ///< t or f
    HexText, ///< a bytea as \x…
};

/// The columns of a statement. All of them come in binary form, or, when one has a type without a plain
/// binary form (numeric, which sum(bigint) gives), all as text.
struct PostgresColumns {
    std::vector<PostgresCoding> codings;
    bool binary = true;

    static PostgresColumns of(const PGresult *description);
};

/// Types of what is sent; fixed numbers of PostgreSQL's catalogue.
constexpr Oid kPostgresInt8 = 20;
constexpr Oid kPostgresText = 25;
constexpr Oid kPostgresBytea = 17;

/// An integer, the leading integer of a text, or 0: what SQLite makes of it.
qint64 postgresInt64(PostgresCoding coding, QByteArrayView bytes);

/// The value as text or bytes; `scratch` holds it when it has to be made.
QByteArrayView postgresBytes(PostgresCoding coding, QByteArrayView bytes, QByteArray &scratch);

} // namespace stoa::sql

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace stoa::sql {

/// Rows in memory that one statement reads as the table stoa_rows(?), whose columns are c0, c1 …: an INSERT
/// from it costs half of an INSERT for each, and keeps its place in the table from row to row. The bytes
/// stand in one buffer that is used again.
class RowBatch {
public:
    static constexpr int kMostColumns = 64;

    /// What the connection needs to read batches.
    static Result<void> registerWith(sqlite3 *db);

    explicit RowBatch(std::size_t columns)
        : m_columns(columns)
    { }

    void addInteger(qint64 value) { m_cells.push_back({Cell::Kind::Integer, value, 0}); }
    void addText(QByteArrayView utf8) { addBytes(Cell::Kind::Text, utf8); }
    void addBlob(QByteArrayView bytes) { addBytes(Cell::Kind::Blob, bytes); }
    void addNull() { m_cells.push_back({Cell::Kind::Null, 0, 0}); }

    /// Values behind the last whole row.
    std::size_t cellsInRow() const { return m_cells.size() - m_rows * m_columns; }
    void endRow() { ++m_rows; }
    /// Takes the unfinished row away again.
    void dropRow() { m_cells.resize(m_rows * m_columns); }

    std::size_t rows() const { return m_rows; }
    qsizetype bytes() const { return m_bytes.size(); }
    void clear();

    /// Lets the statement's placeholder stand for this batch, which must outlive it.
    int bindTo(sqlite3_stmt *statement, int index);

private:
    struct Cell {
        enum class Kind { Integer, Text, Blob, Null };
        Kind kind;
        qint64 value; ///< of an integer; else where the bytes start in the buffer
        qsizetype size;
    };
    struct Module;

    void addBytes(Cell::Kind kind, QByteArrayView bytes);

    std::size_t m_columns;
    std::size_t m_rows = 0;
    std::vector<Cell> m_cells;
    QByteArray m_bytes;
};

} // namespace stoa::sql

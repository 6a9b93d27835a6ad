// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlite/rowbatch.h"

#include "core/sql/sqlite/sqliteerror.h"

#include <sqlite3.h>

namespace stoa::sql {

namespace {

/// What a pointer is bound as, so that no other one is taken for a batch.
constexpr const char *kPointer = "stoa-rows";

} // namespace

/// The table-valued function (https://www.sqlite.org/vtab.html#tabfunc2): the batch is its one hidden column.
struct RowBatch::Module {
    struct Cursor {
        sqlite3_vtab_cursor base;
        const RowBatch *batch;
        std::size_t row;
    };

    static Cursor &of(sqlite3_vtab_cursor *cursor) { return *reinterpret_cast<Cursor *>(cursor); }

    static int connect(sqlite3 *db, void *, int, const char *const *, sqlite3_vtab **table, char **)
    {
        QByteArray columns;
        for (int i = 0; i < kMostColumns; ++i)
            columns += 'c' + QByteArray::number(i) + ", ";
        const int code =
            sqlite3_declare_vtab(db, ("CREATE TABLE x (" + columns + "batch HIDDEN)").constData());
        if (code != SQLITE_OK)
            return code;
        // Nothing that stands in a file may name it.
        sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
        *table = new sqlite3_vtab{};
        return SQLITE_OK;
    }

    static int disconnect(sqlite3_vtab *table)
    {
        delete table;
        return SQLITE_OK;
    }

    static int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
    {
        info->estimatedCost = 1;
        for (int i = 0; i < info->nConstraint; ++i) {
            const auto &constraint = info->aConstraint[i];
            if (constraint.iColumn != kMostColumns || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ)
                continue;
            if (constraint.usable == 0)
                return SQLITE_CONSTRAINT;
            info->aConstraintUsage[i].argvIndex = 1;
            info->aConstraintUsage[i].omit = 1;
        }
        return SQLITE_OK;
    }

    static int open(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
    {
        *cursor = &(new Cursor{})->base;
        return SQLITE_OK;
    }

    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete &of(cursor);
        return SQLITE_OK;
    }

    static int filter(sqlite3_vtab_cursor *cursor, int, const char *, int count, sqlite3_value **values)
    {
        void *const batch = count == 1 ? sqlite3_value_pointer(values[0], kPointer) : nullptr;
        of(cursor).batch = static_cast<const RowBatch *>(batch);
        of(cursor).row = 0;
        return SQLITE_OK;
    }

    static int next(sqlite3_vtab_cursor *cursor)
    {
        ++of(cursor).row;
        return SQLITE_OK;
    }

    static int eof(sqlite3_vtab_cursor *cursor)
    {
        return !of(cursor).batch || of(cursor).row >= of(cursor).batch->m_rows ? 1 : 0;
    }

    static int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
    {
        const RowBatch &batch = *of(cursor).batch;
        if (std::size_t(column) >= batch.m_columns)
            return SQLITE_OK;
        const Cell &cell = batch.m_cells[of(cursor).row * batch.m_columns + std::size_t(column)];
        switch (cell.kind) {
        case Cell::Kind::Integer:
            sqlite3_result_int64(context, cell.value);
            break;
        case Cell::Kind::Text:
            sqlite3_result_text64(context, batch.m_bytes.constData() + cell.value, sqlite3_uint64(cell.size),
                                  SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Cell::Kind::Blob:
            sqlite3_result_blob64(context, batch.m_bytes.constData() + cell.value, sqlite3_uint64(cell.size),
                                  SQLITE_STATIC);
            break;
        case Cell::Kind::Null:
            break;
        }
        return SQLITE_OK;
    }

    static int rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
    {
        *id = sqlite3_int64(of(cursor).row);
        return SQLITE_OK;
    }

    static const sqlite3_module &get()
    {
        static const sqlite3_module module = [] {
            sqlite3_module made{};
            // Without xCreate it is there without being made, on every connection that knows it.
            made.xConnect = connect;
            made.xBestIndex = bestIndex;
            made.xDisconnect = disconnect;
            made.xOpen = open;
            made.xClose = close;
            made.xFilter = filter;
            made.xNext = next;
            made.xEof = eof;
            made.xColumn = column;
            made.xRowid = rowid;
            return made;
        }();
        return module;
    }
};

Result<void> RowBatch::registerWith(sqlite3 *db)
{
    const int code = sqlite3_create_module_v2(db, "stoa_rows", &Module::get(), nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteStorageError(db, code);
    return {};
}

void RowBatch::addBytes(Cell::Kind kind, QByteArrayView bytes)
{
    m_cells.push_back({kind, m_bytes.size(), bytes.size()});
    m_bytes.append(bytes);
}

void RowBatch::clear()
{
    m_cells.clear();
    m_bytes.resize(0);
    m_rows = 0;
}

int RowBatch::bindTo(sqlite3_stmt *statement, int index)
{
    return sqlite3_bind_pointer(statement, index, this, kPointer, nullptr);
}

} // namespace stoa::sql

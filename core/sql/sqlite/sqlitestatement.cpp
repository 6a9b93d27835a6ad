// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlite/sqlitestatement.h"

#include "core/sql/fault.h"
#include "core/sql/sqlite/sqliteerror.h"

#include <algorithm>
#include <sqlite3.h>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

/// sqlite3_changes() keeps the count of the last INSERT, UPDATE or DELETE through every other statement.
bool writesRows(sqlite3_stmt *statement, const QByteArray &sql)
{
    if (sqlite3_stmt_readonly(statement))
        return false;
    const QByteArray head = sql.trimmed().left(7).toUpper();
    return head.startsWith("INSERT") || head.startsWith("UPDATE") || head.startsWith("DELETE")
        || head.startsWith("REPLACE") || head.startsWith("WITH");
}

} // namespace

Result<std::unique_ptr<SqliteStatement>> SqliteStatement::prepare(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                        &statement, &rest);
    if (code != SQLITE_OK)
        return sqliteError(db, code);
    const QByteArrayView tail = QByteArrayView(rest, sql.constData() + sql.size()).trimmed();
    if (!statement || !tail.isEmpty()) {
        sqlite3_finalize(statement);
        return storageError(StorageFault::Other, u"the text is not exactly one statement"_s);
    }
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(db, statement, sql));
}

SqliteStatement::SqliteStatement(sqlite3 *db, sqlite3_stmt *statement, const QByteArray &sql)
    : m_db(db)
    , m_statement(statement)
    , m_sql(sql)
    , m_held(size_t(sqlite3_bind_parameter_count(statement)))
    , m_writesRows(writesRows(statement, sql))
{
    // The key must own its bytes, whatever the caller's QByteArray points to.
    m_sql.detach();
}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(m_statement); }

void SqliteStatement::clear()
{
    reset();
    if (m_held.empty())
        return;
    sqlite3_clear_bindings(m_statement);
    for (auto &bytes : m_held)
        bytes = {};
    m_refusals.clear();
}

bool SqliteStatement::open(int index)
{
    if (m_active)
        reset();
    if (Q_UNLIKELY(!m_refusals.empty()))
        std::erase_if(m_refusals, [index](const Refusal &refusal) { return refusal.index == index; });
    if (Q_LIKELY(index >= 1 && size_t(index) <= m_held.size()))
        return true;
    refuse(index, u"there is no such placeholder"_s);
    return false;
}

void SqliteStatement::refuse(int index, const QString &why) { m_refusals.push_back({index, why}); }

void SqliteStatement::bindInt64(int index, qint64 value)
{
    if (open(index))
        sqlite3_bind_int64(m_statement, index, value);
}

void SqliteStatement::bindText(int index, QByteArray utf8)
{
    if (!open(index))
        return;
    if (const QString why = refusalOfText(utf8); Q_UNLIKELY(!why.isEmpty()))
        return refuse(index, why);
    auto &held = m_held[size_t(index) - 1];
    held = std::move(utf8);
    const int code = sqlite3_bind_text64(m_statement, index, held.isEmpty() ? "" : held.constData(),
                                         sqlite3_uint64(held.size()), SQLITE_STATIC, SQLITE_UTF8);
    if (Q_UNLIKELY(code != SQLITE_OK))
        refuse(index, u"the text is too long"_s);
}

void SqliteStatement::bindBlob(int index, QByteArray bytes)
{
    if (!open(index))
        return;
    auto &held = m_held[size_t(index) - 1];
    held = std::move(bytes);
    const int code = sqlite3_bind_blob64(m_statement, index, held.isEmpty() ? "" : held.constData(),
                                         sqlite3_uint64(held.size()), SQLITE_STATIC);
    if (Q_UNLIKELY(code != SQLITE_OK))
        refuse(index, u"the bytes are too many"_s);
}

void SqliteStatement::bindNull(int index)
{
    if (open(index))
        sqlite3_bind_null(m_statement, index);
}

Result<bool> SqliteStatement::step()
{
    if (Q_UNLIKELY(!m_refusals.empty())) {
        const auto &first = m_refusals.front();
        return Error::invalid({}, u"?%1: %2"_s.arg(first.index).arg(first.why));
    }
    const int code = sqlite3_step(m_statement);
    if (Q_LIKELY(code == SQLITE_ROW)) {
        m_active = true;
        return true;
    }
    if (code == SQLITE_DONE) {
        m_changes = m_writesRows ? sqlite3_changes64(m_db) : 0;
        m_active = true;
        reset();
        return false;
    }
    const Error error = sqliteError(m_db, code);
    m_active = true;
    m_changes = 0;
    reset();
    return error;
}

void SqliteStatement::reset()
{
    if (!m_active)
        return;
    sqlite3_reset(m_statement);
    m_active = false;
}

int SqliteStatement::columnCount() const { return sqlite3_column_count(m_statement); }

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::int64(int column) const { return sqlite3_column_int64(m_statement, column); }

QByteArrayView SqliteStatement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text ? text : "", sqlite3_column_bytes(m_statement, column));
}

QByteArrayView SqliteStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(bytes ? bytes : "", sqlite3_column_bytes(m_statement, column));
}

} // namespace stoa::sql

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barewriter.h"

#include <sqlite3.h>

namespace stoa::bench {

namespace {

void check(sqlite3 *db, int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("reference: %s", sqlite3_errmsg(db));
}

} // namespace

BareWriter::BareWriter(const QString &path, const char *synchronous)
{
    check(m_db, sqlite3_open(path.toUtf8().constData(), &m_db));
    run("PRAGMA journal_mode=WAL");
    run(QByteArray("PRAGMA synchronous=").append(synchronous).constData());
}

BareWriter::~BareWriter()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void BareWriter::run(const char *sql) { check(m_db, sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }

void BareWriter::prepare(int slot, const char *sql)
{
    check(m_db, sqlite3_prepare_v2(m_db, sql, -1, &m_statements[slot], nullptr));
}

BareWriter &BareWriter::text(int slot, int index, const QByteArray &value)
{
    check(
        m_db,
        sqlite3_bind_text(m_statements[slot], index, value.constData(), int(value.size()), SQLITE_TRANSIENT));
    return *this;
}

BareWriter &BareWriter::number(int slot, int index, qint64 value)
{
    check(m_db, sqlite3_bind_int64(m_statements[slot], index, value));
    return *this;
}

void BareWriter::step(int slot)
{
    check(m_db, sqlite3_step(m_statements[slot]));
    sqlite3_reset(m_statements[slot]);
}

} // namespace stoa::bench

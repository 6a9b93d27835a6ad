// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/statementlog.h"

#include <QMutex>
#include <sqlite3.h>

namespace stoa::kit {

namespace {

QMutex &guard()
{
    static QMutex mutex;
    return mutex;
}

QSet<QByteArray> &texts()
{
    static QSet<QByteArray> seen;
    return seen;
}

int note(unsigned, void *, void *statement, void *)
{
    const QMutexLocker locked(&guard());
    texts().insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    return 0;
}

int listen(sqlite3 *connection, const char **, const void *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &note, nullptr);
}

// SQLite calls it with the arguments of listen.
using Entry = void (*)();
Entry entry() { return reinterpret_cast<Entry>(&listen); }

} // namespace

StatementLog::StatementLog()
{
    const QMutexLocker locked(&guard());
    texts().clear();
    sqlite3_auto_extension(entry());
}

StatementLog::~StatementLog() { sqlite3_cancel_auto_extension(entry()); }

QSet<QByteArray> StatementLog::all() const
{
    const QMutexLocker locked(&guard());
    return texts();
}

} // namespace stoa::kit

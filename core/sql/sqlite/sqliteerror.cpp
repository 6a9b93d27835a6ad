// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlite/sqliteerror.h"

#include "core/sql/fault.h"

#include <sqlite3.h>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(sqlite3 *db, int code)
{
    const QString general = QString::fromUtf8(sqlite3_errstr(code));
    QString message = db ? QString::fromUtf8(sqlite3_errmsg(db)) : general;
    // What a person searched for does not belong into a log.
    if (message.startsWith("fts5:"_L1))
        message = u"fts5: the search expression is not valid"_s;
    return u"%1 (%2)"_s.arg(message).arg(code);
}

Constraint constraintOf(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Constraint::Unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Constraint::ForeignKey;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Constraint::NotNull;
    case SQLITE_CONSTRAINT_CHECK:
        return Constraint::Check;
    default:
        return Constraint::Other;
    }
}

StorageFault faultOf(int code)
{
    // The log's index has no room, which is all that a full disk says to who opens a file.
    if (code == SQLITE_IOERR_SHMSIZE)
        return StorageFault::Full;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StorageFault::Busy;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return StorageFault::InputOutput;
    case SQLITE_FULL:
        return StorageFault::Full;
    case SQLITE_CORRUPT:
        return StorageFault::Corrupt;
    case SQLITE_NOTADB:
        return StorageFault::NotADatabase;
    default:
        return StorageFault::Other;
    }
}

} // namespace

Error sqliteError(sqlite3 *db, int code)
{
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return cancelledError();
    case SQLITE_CONSTRAINT:
        return constraintError(constraintOf(code), messageOf(db, code));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return busyError(messageOf(db, code));
    default:
        return sqliteStorageError(db, code);
    }
}

Error sqliteStorageError(sqlite3 *db, int code) { return storageError(faultOf(code), messageOf(db, code)); }

} // namespace stoa::sql

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <QList>
#include <QStringList>

namespace stoa::sql {

/// Appends rows to a table as fast as the engine can: COPY on PostgreSQL, one INSERT of many rows on SQLite.
/// Used inside a transaction; finish() must be called before the next statement of the connection. What the
/// engine does not take shows at a later row or at finish(), and the transaction has to be rolled back.
class BulkInsert {
public:
    /// `onConflict` is what happens to a row whose key is there, as it stands behind ON CONFLICT: only for
    /// SQLite, Refused elsewhere. Without it such a row is a Conflict.
    static Result<std::unique_ptr<BulkInsert>> begin(Connection &connection, const QByteArray &table,
                                                     const QList<QByteArray> &columns,
                                                     const QByteArray &onConflict = {});
    virtual ~BulkInsert() = default;
    virtual BulkInsert &add(qint64 value) = 0;
    virtual BulkInsert &add(QByteArrayView utf8) = 0;
    virtual BulkInsert &addBlob(QByteArrayView bytes) = 0;
    virtual BulkInsert &addNull() = 0;
    BulkInsert &add(const QString &text) { return add(QByteArrayView(text.toUtf8())); }
    /// Ends the row; fails when it has another number of values than there are columns.
    virtual Result<void> endRow() = 0;
    virtual Result<void> finish() = 0;
};

/// Appended to a SELECT that must hold its rows to the end of the transaction: " FOR UPDATE" on PostgreSQL;
/// nothing on SQLite, where one writer holds them all.
QByteArray forUpdate(Engine engine);

/// Sends an empty notification after commit (PostgreSQL NOTIFY); nothing on SQLite.
Result<void> notify(Connection &connection, const QByteArray &channel);

/// Makes the connection hear the channel's notifications. Only PostgreSQL; Refused elsewhere.
Result<void> listen(Connection &connection, const QByteArray &channel);

/// The channels, each once, that notified since the last call; waits for the first one until the time is over
/// (then the list is empty, which it may also be a little earlier). For a connection that does nothing else.
Result<QList<QByteArray>> waitForNotifications(Connection &connection, int timeoutMs);

/// Nobody else takes the turn of this name before the transaction ends; waits for who has it, also where
/// there is no row yet. What is read afterwards is as they left it. Nothing on SQLite, where one writes at a
/// time.
Result<void> takeTurn(Connection &connection, const QString &name);

/// Puts up a mark of this number for as long as the connection lives, also when its process dies; any number
/// of connections may hold the same. Only PostgreSQL; Refused elsewhere.
Result<void> holdMark(Connection &connection, qint32 number);

/// Takes a mark of this number for this connection alone, as long as it lives, also when its process dies;
/// false: another holds it. Only PostgreSQL; Refused elsewhere. Taking it twice is taking it once.
Result<bool> takeMark(Connection &connection, qint32 number);

/// How many connections to this database hold the mark. Only PostgreSQL; Refused elsewhere.
Result<qint64> heldMarks(Connection &connection, qint32 number);

/// Folds text for search: compatibility decomposition, accents off, case folded, final sigma and ł, ß, æ, ø
/// and their kind to plain letters, full-width to narrow, CJK ideographs parted by blanks, runs of blanks
/// one. Registered in SQLite as stoa_fold(text).
QString foldForSearch(QStringView text);

/// The ICU sort key of the text for the language, so that ORDER BY on the key is that language's order.
QByteArray sortKey(QStringView text, const QString &language);

} // namespace stoa::sql

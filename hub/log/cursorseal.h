// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "core/wire/syncmessages.h"

namespace stoa::hub {

/// The second half of a cursor's token: shows that this hub gave the cursor, even when a restore has taken
/// the commit away that it tells of. The key lies in the database, so that every copy of it has the same.
///
/// A cursor of an earlier generation proves nothing any more: the restore that it was lost in is known.
struct CursorSeal {
    /// Hexadecimal digits of the commit's own number, before the seal.
    static constexpr qsizetype kNumberDigits = 16;

    QByteArray key;
    QString generation;

    /// Makes the key when there is none. At the start, before anything is served.
    static Result<void> prepare(sql::Connection &connection);

    /// The number and the seal over it; the number alone while there is no key.
    QByteArray tokenOf(const QByteArray &stream, qint64 seq, qint64 number) const;
    bool isOurs(const wire::StreamCursor &cursor) const;

private:
    QByteArray sealed(const QByteArray &stream, qint64 seq, const QByteArray &number) const;
};

/// Whether both tokens tell of the same commit, in whichever generation they were given.
bool sameCommit(const QByteArray &token, const QByteArray &other);

} // namespace stoa::hub

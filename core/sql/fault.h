// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::sql {

// Errors of the two drivers. The kind of fault stands as a word in front of the detail ("NOTADB: …"), which
// storageFault() and brokenConstraint() read back.

Error storageError(StorageFault fault, const QString &message);
/// A lock that was not had in time, a deadlock or a lost race: the same work may succeed when tried again.
Error busyError(const QString &message);
Error constraintError(Constraint constraint, const QString &message);
Error cancelledError();

/// Why the bytes cannot be stored as text on both engines, or nothing: a NUL or malformed UTF-8.
QString refusalOfText(QByteArrayView utf8);

} // namespace stoa::sql

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/undolog.h"

namespace stoa {

Result<void> UndoLog::before(sql::Connection &connection, const EntityKey &row)
{
    STOA_TRY_ASSIGN(const auto image, m_rows.image(row));
    // A row that the same command changed before keeps its first image.
    return connection.run(
        "INSERT INTO undo (n, type, key, body, seq, seq_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
        "ON CONFLICT (n, type, key) DO NOTHING",
        m_n, qint64(row.type), row.key, image.body, image.seq, image.seqTo);
}

} // namespace stoa

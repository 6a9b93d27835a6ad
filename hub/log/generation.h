// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sql/connection.h"

#include <mutex>

namespace stoa::hub {

/// Which history of the hub this is: a UUID that changes when the database was restored from a copy, so that
/// desks know that what they were promised may be gone and send it again.
///
/// SQLite: a nonce stands in the database and in a witness file beside it and is made anew at every opening
/// and closing; a copy brings an old one. PostgreSQL: the server's system identifier and timeline.
class Generation {
public:
    /// At the start, before anything is served. `witness` is the file's path; empty on PostgreSQL.
    static Result<std::unique_ptr<Generation>> settle(sql::Connection &connection, const QString &witness,
                                                      const Clock &clock);

    QString id() const;
    /// True when settle() or raise() made a new one in this process.
    bool isNew() const;

    /// A cursor that this history does not know, shown by a desk of this generation, proves a restore that
    /// settle() could not see: makes a new generation, at most once in ten minutes.
    Result<void> raise(sql::Connection &connection, const QString &why);
    /// Takes over what another replica made.
    Result<void> reload(sql::Connection &connection);
    /// A fresh nonce in both places: at the end, and after a backup, so that a copy is always older.
    Result<void> renewWitness(sql::Connection &connection);

private:
    Generation(QString witness, const Clock &clock);
    Result<bool> wasRestored(sql::Connection &connection);

    const QString m_witness;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QString m_id;
    bool m_isNew = false;
    std::optional<qint64> m_raisedAt;
};

/// A value of the hub's own state.
Result<std::optional<QString>> hubState(sql::Connection &connection, const QByteArray &name);
Result<void> setHubState(sql::Connection &connection, const QByteArray &name, const QString &value);

} // namespace stoa::hub

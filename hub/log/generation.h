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
/// and closing; a copy brings an old one. A copy of the whole folder brings its witness along, so another
/// nonce stands in a witness outside of the folder. That one may be missing (the folder was moved to another
/// place or machine, and nothing is wrong); when it is there and differs, an older folder was put back.
/// PostgreSQL: the server's system identifier and timeline.
///
/// Every history that ends with another is written down in the audit trail, so that what desks have seen of
/// it and the hub no longer has can be told from what somebody took away.
class Generation {
public:
    /// Of the audit trail, with one entry for each history that ended.
    static constexpr char kRestoreChain[] = "history";

    /// Paths of files; empty on PostgreSQL. The far one is empty too where there is no place for it.
    struct Witnesses {
        QString near;
        QString far;
    };
    /// At the start, before anything is served.
    static Result<std::unique_ptr<Generation>> settle(sql::Connection &connection, const Witnesses &witnesses,
                                                      const Clock &clock);

    QString id() const;
    /// The same as each answer bears it.
    QByteArray idText() const;
    /// True when settle() or raise() made a new one in this process.
    bool isNew() const;

    /// A cursor that this history does not know, shown by a desk of this generation, proves a restore that
    /// settle() could not see: makes a new generation, at most once in ten minutes.
    Result<void> raise(sql::Connection &connection, const QString &why);
    /// Takes over what another replica made.
    Result<void> reload(sql::Connection &connection);
    /// Fresh nonces in all places: at the end, and after a backup, so that a copy is always older.
    Result<void> renewWitness(sql::Connection &connection);

private:
    Generation(Witnesses witnesses, const Clock &clock);
    Result<bool> wasRestored(sql::Connection &connection);
    /// Of the id that this has become.
    Result<void> begin(sql::Connection &connection, const std::optional<QString> &was, const QString &why);
    Result<void> record(sql::Connection &connection, const QString &was, const QString &why) const;
    /// Called with the lock held, or before anybody else knows of this.
    void become(const QString &id);
    Result<void> renew(sql::Connection &connection, const QString &path, const QByteArray &name);

    const Witnesses m_witnesses;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QString m_id;
    QByteArray m_idText;
    bool m_isNew = false;
    std::optional<qint64> m_raisedAt;
};

/// Why a witness cannot be written, by the system's number of the error (errno).
Error witnessError(int systemError);

/// A value of the hub's own state.
Result<std::optional<QString>> hubState(sql::Connection &connection, const QByteArray &name);
Result<void> setHubState(sql::Connection &connection, const QByteArray &name, const QString &value);

} // namespace stoa::hub

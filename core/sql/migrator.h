// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <QList>
#include <QString>

namespace stoa::sql {

/// One numbered step: plain SQL, forward only.
///
/// The text is in the common subset; BLOB becomes BYTEA on PostgreSQL, and a line `-- sqlite:` or
/// `-- postgres:` alone starts lines for that engine only, `-- both:` ends it.
struct Migration {
    int number;
    QString name;
    QByteArray sql;
};

/// The migrations of a track, read from a resource folder of NNNN_name.sql files, in order.
/// Fails with Storage on a gap, a duplicate or a badly named file.
Result<QList<Migration>> readMigrations(const QString &folder);

/// Brings one track (core, desk, hub) of a database up to date, each step in a transaction of its own.
/// A fresh database replays them all; there is no second create path. Two replicas that start together wait
/// for one another. Fails with Refused (Problem::UpgradeRequired) when the database is newer than the
/// program, and with Storage when an applied step's text is no longer what it was.
Result<void> migrate(Connection &connection, const QString &track, const QList<Migration> &migrations);

} // namespace stoa::sql

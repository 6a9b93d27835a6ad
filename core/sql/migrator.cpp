// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrator.h"

#include "core/sql/fault.h"
#include "core/sql/migrationtext.h"
#include "core/sql/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTable = "CREATE TABLE IF NOT EXISTS schema_step ("
                        "  track TEXT NOT NULL,"
                        "  number INTEGER NOT NULL,"
                        "  name TEXT NOT NULL,"
                        "  checksum TEXT NOT NULL,"
                        "  PRIMARY KEY (track, number))";

Error broken(const QString &message) { return storageError(StorageFault::Other, message); }

QString labelOf(const QString &track, const Migration &migration)
{
    return u"%1 %2_%3"_s.arg(track).arg(migration.number, 4, 10, QLatin1Char('0')).arg(migration.name);
}

/// Only one program at a time may bring a PostgreSQL database up to date; SQLite's write lock does the same.
/// The lock's number is "stoa" in ASCII.
class UpgradeLock {
public:
    static Result<UpgradeLock> take(Connection &connection)
    {
        UpgradeLock lock(connection);
        if (connection.engine() == Engine::Postgres) {
            // The other program may need longer than any lock is otherwise waited for.
            STOA_TRY(connection.execute("SET LOCAL lock_timeout = 0; SELECT pg_advisory_lock(1937010529)"));
            lock.m_taken = true;
        }
        return lock;
    }
    UpgradeLock(UpgradeLock &&other) noexcept
        : m_connection(other.m_connection)
        , m_taken(std::exchange(other.m_taken, false))
    { }
    UpgradeLock &operator=(UpgradeLock &&) = delete;
    ~UpgradeLock()
    {
        if (m_taken)
            (void)m_connection.execute("SELECT pg_advisory_unlock(1937010529)");
    }

private:
    explicit UpgradeLock(Connection &connection)
        : m_connection(connection)
    { }

    Connection &m_connection;
    bool m_taken = false;
};

/// How many steps are in the database; fails when they are not the first ones of ours.
Result<int> appliedSteps(Connection &connection, const QString &track, const QList<Migration> &migrations)
{
    STOA_TRY_ASSIGN(const qint64 last,
                    connection.scalar("SELECT max(number) FROM schema_step WHERE track = ?1", track));
    if (last > migrations.size())
        return Error::of(
            Problem::UpgradeRequired,
            u"the %1 database is at step %2, this program knows %3: use the newer program"_s.arg(track)
                .arg(last)
                .arg(migrations.size()));
    int applied = 0;
    STOA_TRY(connection.each(
        "SELECT number, checksum FROM schema_step WHERE track = ?1 ORDER BY number",
        [&](const Statement &row) -> Result<void> {
            const int number = int(row.int64(0));
            if (number != ++applied)
                return broken(u"step %1 of the %2 database is missing"_s.arg(applied).arg(track));
            const auto &migration = migrations[applied - 1];
            if (row.text(1) != checksumOf(migration.sql))
                return broken(
                    u"the text of %1 is no longer what was applied"_s.arg(labelOf(track, migration)));
            return {};
        },
        track));
    return applied;
}

Result<void> applyStep(Connection &connection, const QString &track, const Migration &migration)
{
    STOA_TRY_ASSIGN(auto transaction, Transaction::begin(connection));
    // Another program may have been here between our look and our lock.
    STOA_TRY_ASSIGN(const qint64 present,
                    connection.scalar("SELECT count(*) FROM schema_step WHERE track = ?1 AND number = ?2",
                                      track, migration.number));
    if (present > 0)
        return {};
    if (auto done = connection.execute(scriptFor(connection.engine(), migration.sql)); !done) {
        Error error = done.error();
        error.detail += u" (in %1)"_s.arg(labelOf(track, migration));
        return error;
    }
    STOA_TRY(connection.run("INSERT INTO schema_step (track, number, name, checksum) VALUES (?1, ?2, ?3, ?4)",
                            track, migration.number, migration.name, checksumOf(migration.sql)));
    return transaction.commit();
}

Result<void> checkNumbers(const QList<Migration> &migrations)
{
    int expected = 0;
    for (const auto &migration : migrations) {
        if (migration.number != ++expected)
            return broken(u"migration %1 stands where %2 is due"_s.arg(migration.number).arg(expected));
    }
    return {};
}

} // namespace

Result<QList<Migration>> readMigrations(const QString &folder)
{
    static const QRegularExpression form(u"^([0-9]{4})_([a-z0-9_]+)\\.sql$"_s);
    QList<Migration> migrations;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const auto match = form.match(name);
        if (!match.hasMatch())
            return broken(u"%1 is not named NNNN_name.sql"_s.arg(name));
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return broken(u"%1 cannot be read"_s.arg(name));
        migrations.append({match.captured(1).toInt(), match.captured(2), file.readAll()});
    }
    if (migrations.isEmpty())
        return broken(u"there are no migrations in %1"_s.arg(folder));
    STOA_TRY(checkNumbers(migrations));
    return migrations;
}

Result<void> migrate(Connection &connection, const QString &track, const QList<Migration> &migrations)
{
    STOA_TRY(checkNumbers(migrations));
    STOA_TRY_ASSIGN(const auto lock, UpgradeLock::take(connection));
    STOA_TRY(connection.execute(kTable));
    STOA_TRY_ASSIGN(const int applied, appliedSteps(connection, track, migrations));
    for (const auto &migration : migrations.sliced(applied))
        STOA_TRY(applyStep(connection, track, migration));
    return {};
}

} // namespace stoa::sql

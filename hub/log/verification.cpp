// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/verification.h"

#include "core/sql/transaction.h"
#include "core/store/entitytable.h"
#include "hub/log/hubstore.h"
#include "hub/log/streamstate.h"

#include <optional>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostListed = 100;
constexpr qsizetype kMostDamage = 20;

struct NamedStream {
    QByteArray name;
    StreamState state;
};

class FeedChecker {
public:
    explicit FeedChecker(sql::Connection &connection)
        : m_connection(connection)
    { }

    Result<FeedCheck> run()
    {
        QList<QByteArray> names;
        STOA_TRY(m_connection.each("SELECT stream FROM stream_head ORDER BY stream",
                                   [&names](const sql::Statement &row) { names.append(row.bytes(0)); }));
        for (const QByteArray &name : std::as_const(names)) {
            STOA_TRY_ASSIGN(const auto state, streamState(m_connection, name));
            const NamedStream stream{name, state};
            ++m_check.streams;
            STOA_TRY(checkCommits(stream));
            STOA_TRY(checkRows(stream));
        }
        STOA_TRY(checkEntities());
        return m_check;
    }

private:
    void broken(const QByteArray &stream, const QString &why)
    {
        if (m_check.broken.size() < kMostListed)
            m_check.broken.append(QString::fromUtf8(stream) + u": "_s + why);
    }

    Result<void> checkCommits(const NamedStream &stream)
    {
        qint64 end = -1;
        STOA_TRY(m_connection.each(
            "SELECT seq_start, seq_end FROM stream_commit WHERE stream = ?1 ORDER BY seq_end",
            [&](const sql::Statement &row) {
                const qint64 expected = end < 0 && stream.state.floor == 0 ? 1 : end + 1;
                const bool isFirstKept = end < 0 && stream.state.floor > 0;
                if (!isFirstKept && row.int64(0) != expected)
                    broken(stream.name,
                           u"numbers %1 to %2 are missing"_s.arg(expected).arg(row.int64(0) - 1));
                end = row.int64(1);
            },
            stream.state.no));
        if (end != stream.state.head && (end >= 0 || stream.state.head > 0))
            broken(stream.name,
                   u"the last commit ends at %1, the head is %2"_s.arg(end).arg(stream.state.head));
        return {};
    }

    Result<void> checkRows(const NamedStream &stream)
    {
        Sum128 sum;
        qint64 rows = 0;
        qint64 highest = 0;
        STOA_TRY(m_connection.each(
            "SELECT type, key, seq, del FROM feed WHERE stream = ?1",
            [&](const sql::Statement &row) {
                highest = std::max(highest, row.int64(2));
                if (row.int64(3) != 0)
                    return;
                ++rows;
                sum.add(rowSum(int(row.int64(0)), row.bytes(1), row.int64(2)));
            },
            stream.state.no));
        m_check.rows += rows;
        if (highest > stream.state.head)
            broken(stream.name, u"row %1 is ahead of the head %2"_s.arg(highest).arg(stream.state.head));
        if (rows != stream.state.rows)
            broken(stream.name, u"%1 rows, %2 counted"_s.arg(rows).arg(stream.state.rows));
        if (sum != stream.state.sum)
            broken(stream.name, u"the sum is not that of its rows"_s);
        return {};
    }

    /// Every live row of the feed has its entity. (The other way round does not hold: old movements and
    /// orders.)
    Result<void> checkEntities()
    {
        for (const EntityTable &table : entityTables()) {
            const QByteArray key = table.keys.size() == 1 ? "e." + table.keys[0].name.toByteArray()
                                                          : "e." + table.keys[0].name.toByteArray()
                    + " || '|' || e." + table.keys[1].name.toByteArray();
            STOA_TRY_ASSIGN(
                const qint64 missing,
                m_connection.scalar(
                    "SELECT COUNT(*) FROM (SELECT key FROM feed WHERE type = ?1 AND del = 0 EXCEPT "
                    "SELECT "
                        + key + " FROM " + table.table.toByteArray() + " e) lost",
                    int(table.type)));
            if (missing > 0)
                broken(table.table.toByteArray(), u"%1 rows of the feed are not in the table"_s.arg(missing));
            if (table.type == EntityType::Movement || table.mutability == Mutability::Shared)
                continue;
            STOA_TRY_ASSIGN(const qint64 untold,
                            m_connection.scalar(
                                "SELECT COUNT(*) FROM (SELECT " + key + " FROM " + table.table.toByteArray()
                                    + " e EXCEPT SELECT key FROM feed WHERE type = ?1 AND del = 0) untold",
                                int(table.type)));
            if (untold > 0)
                broken(table.table.toByteArray(), u"%1 rows of the table are not in the feed"_s.arg(untold));
        }
        return {};
    }

    sql::Connection &m_connection;
    FeedCheck m_check;
};

} // namespace

Result<FeedCheck> checkFeed(sql::Connection &connection) { return FeedChecker(connection).run(); }

bool HubCheck::takeDamage(const Error &error, const QString &at)
{
    if (!isDamage(error) && (damage.isEmpty() || error.kind != ErrorKind::Storage))
        return false;
    // The first word is the mark of the fault.
    QString words = error.detail.section(u": "_s, 1);
    const auto lines = words.replace(u"; "_s, u"\n"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString told = at.isEmpty() ? line : at + u": "_s + line;
        if (damage.size() < kMostDamage && !line.startsWith("*** in database"_L1) && !damage.contains(told))
            damage.append(told);
    }
    if (damage.isEmpty())
        damage.append(error.detail);
    return true;
}

Result<void> checkHub(sql::Connection &connection, const AuditWitness &witness, HubCheck &check)
{
    const auto unlessDamage = [&check](const Result<void> &done, const QString &at = {}) -> Result<void> {
        return done || check.takeDamage(done.error(), at) ? Result<void>() : done;
    };
    STOA_TRY(unlessDamage(connection.quickCheck()));
    // One for all; PostgreSQL's is over after an error.
    std::optional<sql::Transaction> snapshot;
    const auto part = [&](const QString &name, auto &found, const auto &look) -> Result<void> {
        if (!snapshot) {
            auto begun = sql::Transaction::begin(connection, sql::Mode::Snapshot);
            if (!begun)
                return unlessDamage(begun.error(), name);
            snapshot.emplace(std::move(*begun));
        }
        const auto looked = look();
        if (looked) {
            found = *looked;
            return {};
        }
        snapshot.reset();
        return unlessDamage(looked.error(), name);
    };
    STOA_TRY(part(u"ledger"_s, check.ledger, [&] { return checkLedger(connection); }));
    STOA_TRY(part(u"feed"_s, check.feed, [&] { return checkFeed(connection); }));
    STOA_TRY(part(u"audit"_s, check.audit, [&]() -> Result<AuditCheck> {
        STOA_TRY_ASSIGN(auto audit, checkAudit(connection));
        STOA_TRY(checkAuditRoots(connection, witness, audit));
        return audit;
    }));
    return snapshot ? snapshot->commit() : Result<void>();
}

Result<HubCheck> checkHub(sql::Connection &connection, const AuditWitness &witness)
{
    HubCheck check;
    STOA_TRY(checkHub(connection, witness, check));
    return check;
}

} // namespace stoa::hub

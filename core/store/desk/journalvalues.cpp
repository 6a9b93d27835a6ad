// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/store/desk/journalrepository.h"

#include <QSet>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray noteContext(qint64 n, Instant at)
{
    return "note|" + QByteArray::number(n) + '|' + QByteArray::number(at.msSinceEpoch());
}

QByteArray grantContext(const QString &id) { return "grant|" + id.toUtf8(); }

QByteArray valueContext(const QString &name) { return "kv|" + name.toUtf8(); }

constexpr char kNoteColumns[] = "id, n, at, actor, kind, sealed";

} // namespace

Result<QList<JournalCommand>> JournalRepository::batch(const BatchLimits &limits)
{
    QList<qint64> facts;
    QList<qint64> intents;
    qint64 factBytes = 0;
    qint64 intentBytes = 0;
    QSet<QString> blocked = limits.lanes;
    // What travels around a body: ids, instants, trace, signature.
    constexpr qint64 kEnvelope = 500;
    // Nothing is told to wait for longer: a time beyond was written by a clock that was wrong.
    constexpr qint64 kLongestWaitMs = 3'600'000;
    static const QByteArray kWaiting = "SELECT n, type, lane, length(body), next_try, state FROM "
        + QByteArray(kOpen) + " AND state IN ('pending', 'sent', 'rejected') ORDER BY n";
    STOA_TRY_ASSIGN(auto waiting, m_connection.prepare(kWaiting));
    // Facts go first: with as many as a batch takes, the rest need not be looked at.
    while (facts.size() < limits.commands) {
        STOA_TRY_ASSIGN(const bool more, waiting.step());
        if (!more)
            break;
        const sql::Statement &row = waiting;
        const qint64 n = row.int64(0);
        const QString lane = row.text(2);
        const bool waits = row.text(5) == nameOf(CommandState::Rejected) || limits.inFlight.contains(n)
            || (!row.isNull(4) && row.instant(4) > limits.now
                && row.instant(4).msSince(limits.now) < kLongestWaitMs)
            || (!limits.only.isEmpty() && !limits.only.contains(n));
        if (waits || (!lane.isEmpty() && blocked.contains(lane))) {
            blocked.insert(lane);
            continue;
        }
        const auto type = commandTypeOf(row.text(1));
        const bool fact = type && classOf(*type) == CommandClass::Fact;
        QList<qint64> &list = fact ? facts : intents;
        qint64 &bytes = fact ? factBytes : intentBytes;
        const qint64 size = row.int64(3) + kEnvelope;
        if (list.size() >= limits.commands || (bytes + size > limits.bytes && !list.isEmpty())) {
            blocked.insert(lane);
            continue;
        }
        list.append(n);
        bytes += size;
    }
    // Facts first, each kind by its numbers.
    QList<JournalCommand> found;
    for (const QList<qint64> &numbers : {facts, intents}) {
        STOA_TRY_ASSIGN(auto some, numbers.isEmpty() ? QList<JournalCommand>() : withBodies(numbers));
        found.append(std::move(some));
    }
    QList<JournalCommand> commands;
    qint64 bytes = 0;
    for (JournalCommand &command : found) {
        bytes += command.body.size() + kEnvelope;
        if (commands.size() >= limits.commands || (bytes > limits.bytes && !commands.isEmpty()))
            break;
        // One batch speaks by one grant.
        if (!commands.isEmpty() && commands.first().grant != command.grant)
            break;
        commands.append(std::move(command));
    }
    return commands;
}

Result<void> JournalRepository::addNote(const JournalNote &note)
{
    STOA_TRY_ASSIGN(
        auto statement,
        m_connection.prepare("INSERT INTO note (n, at, actor, kind, sealed) VALUES (?1, ?2, ?3, ?4, ?5)"));
    statement.bindAll(note.n, note.at, note.actor, note.kind);
    statement.bindBlob(5, sealFor(note.text.toUtf8(), noteContext(note.n, note.at)));
    return statement.run();
}

Result<QList<JournalNote>> JournalRepository::notesOf(qint64 n)
{
    static const QByteArray kSql =
        "SELECT " + QByteArray(kNoteColumns) + " FROM note WHERE n = ?1 ORDER BY id";
    QList<JournalNote> notes;
    STOA_TRY(m_connection.each(
        kSql,
        [&](const sql::Statement &row) -> Result<void> {
            JournalNote note{row.int64(0), row.int64(1), row.instant(2), row.text(3), row.text(4), {}};
            STOA_TRY_ASSIGN(const auto text, unseal(row.bytes(5), m_key, noteContext(note.n, note.at)));
            note.text = QString::fromUtf8(text);
            notes.append(note);
            return {};
        },
        n));
    return notes;
}

Result<void> JournalRepository::saveGrant(const GrantRow &grant)
{
    STOA_TRY_ASSIGN(auto statement,
                    m_connection.prepare("INSERT INTO offline_grant (id, login, expires, sealed) "
                                         "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET "
                                         "expires = excluded.expires, sealed = excluded.sealed"));
    statement.bindAll(grant.id, grant.login, grant.expires);
    statement.bindBlob(4, sealFor(grant.blob, grantContext(grant.id)));
    return statement.run();
}

Result<std::optional<GrantRow>> JournalRepository::grantOf(const QString &login)
{
    return grantBy("SELECT id, login, expires, sealed FROM offline_grant WHERE login = ?1 "
                   "ORDER BY expires DESC, id DESC LIMIT 1",
                   login);
}

Result<std::optional<GrantRow>> JournalRepository::grant(const QString &id)
{
    return grantBy("SELECT id, login, expires, sealed FROM offline_grant WHERE id = ?1", id);
}

Result<std::optional<GrantRow>> JournalRepository::grantBy(const QByteArray &sql, const QString &value)
{
    STOA_TRY_ASSIGN(auto found,
                    m_connection.first(
                        sql,
                        [](const sql::Statement &row) {
                            return GrantRow{row.text(0), row.text(1), row.instant(2), row.bytes(3)};
                        },
                        value));
    if (!found)
        return std::optional<GrantRow>();
    auto blob = unseal(found->blob, m_key, grantContext(found->id));
    // A damaged one is as good as none, and in the way of nothing else.
    if (!blob)
        return std::optional<GrantRow>();
    found->blob = std::move(*blob);
    return found;
}

Result<QList<GrantRow>> JournalRepository::grants()
{
    QList<GrantRow> grants;
    STOA_TRY(m_connection.each("SELECT id, login, expires, sealed FROM offline_grant ORDER BY expires, id",
                               [&](const sql::Statement &row) -> Result<void> {
                                   GrantRow grant{row.text(0), row.text(1), row.instant(2), {}};
                                   auto blob = unseal(row.bytes(3), m_key, grantContext(grant.id));
                                   if (blob) {
                                       grant.blob = std::move(*blob);
                                       grants.append(grant);
                                   }
                                   return {};
                               }));
    return grants;
}

Result<std::optional<QByteArray>> JournalRepository::value(const QString &name)
{
    STOA_TRY_ASSIGN(const auto found,
                    m_connection.first(
                        "SELECT sealed FROM kv WHERE name = ?1",
                        [](const sql::Statement &row) { return row.bytes(0); }, name));
    if (!found)
        return std::optional<QByteArray>();
    STOA_TRY_ASSIGN(auto plain, unseal(*found, m_key, valueContext(name)));
    return std::optional(std::move(plain));
}

Result<void> JournalRepository::setValue(const QString &name, const QByteArray &value)
{
    STOA_TRY_ASSIGN(auto statement,
                    m_connection.prepare("INSERT INTO kv (name, sealed) VALUES (?1, ?2) "
                                         "ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed"));
    statement.bind(1, name);
    statement.bindBlob(2, sealFor(value, valueContext(name)));
    return statement.run();
}

Result<void> JournalRepository::removeValue(const QString &name)
{
    return m_connection.run("DELETE FROM kv WHERE name = ?1", name);
}

Result<void> JournalRepository::setSlot(const QString &name, const QByteArray &box)
{
    STOA_TRY_ASSIGN(auto statement,
                    m_connection.prepare("INSERT INTO slot (name, box) VALUES (?1, ?2) "
                                         "ON CONFLICT (name) DO UPDATE SET box = excluded.box"));
    statement.bind(1, name);
    statement.bindBlob(2, box);
    return statement.run();
}

Result<std::optional<QByteArray>> JournalRepository::slotBox(const QString &name)
{
    return m_connection.first(
        "SELECT box FROM slot WHERE name = ?1", [](const sql::Statement &row) { return row.bytes(0); }, name);
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/commandlog.h"

#include "core/base/bytes.h"
#include "core/sql/dialect.h"
#include "core/sql/fault.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr char kColumns[] =
    "device, n, command_id, body_hash, type, state, actor, flags, problem, effects, signature, "
    "occurred_at, hlc";

Decision decisionOf(const sql::Statement &row)
{
    Decision made;
    made.device = row.text(0);
    made.n = row.int64(1);
    made.commandId = row.text(2);
    made.bodyHash = row.bytes(3);
    made.type = row.text(4);
    made.verdict = verdictOf(row.text(5)).value_or(Verdict::Applied);
    made.actor = row.text(6);
    made.flags = row.text(7).split(u' ', Qt::SkipEmptyParts);
    if (!row.isNull(8))
        made.problem = wire::CommandProblem::fromJson(QJsonDocument::fromJson(row.bytes(8)).object());
    if (!row.isNull(9))
        made.effects = effectsOf(row.bytes(9));
    if (!row.isNull(10))
        made.signature = fromBase64Url(row.bytes(10));
    made.occurredAt = row.instant(11);
    made.hlc = row.int64(12);
    return made;
}

} // namespace

CommandLog::CommandLog(sql::Connection &connection, QString device)
    : m_connection(connection)
    , m_device(std::move(device))
{ }

Result<void> CommandLog::seen(sql::Connection &connection, const QString &device, Instant now)
{
    return connection.run("INSERT INTO device_mark (device, seen_at) VALUES (?1, ?2) ON CONFLICT (device) DO "
                          "UPDATE SET seen_at = excluded.seen_at",
                          device, now);
}

Result<void> CommandLog::open(const QList<const wire::CommandEnvelope *> &commands)
{
    STOA_TRY(m_connection.run("INSERT INTO device_mark (device) VALUES (?1) ON CONFLICT (device) DO NOTHING",
                              m_device));
    STOA_TRY(m_connection.each(
        "SELECT through_n, ack_below FROM device_mark WHERE device = ?1"
            + sql::forUpdate(m_connection.engine()),
        [this](const sql::Statement &row) {
            m_through = row.int64(0);
            m_acknowledged = row.int64(1);
        },
        m_device));
    return inBlocks(commands.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
        STOA_TRY(read("device = ?1 AND n IN (" + placeholders(2, count) + ')', [&](sql::Statement &select) {
            select.bind(1, m_device);
            for (qsizetype i = 0; i < count; ++i)
                select.bind(int(i) + 2, commands[first + i]->n);
        }));
        return read("command_id IN (" + placeholders(1, count) + ')', [&](sql::Statement &select) {
            for (qsizetype i = 0; i < count; ++i)
                select.bind(int(i) + 1, commands[first + i]->id);
        });
    });
}

Result<void> CommandLog::read(const QByteArray &where, const std::function<void(sql::Statement &)> &bind)
{
    STOA_TRY_ASSIGN(
        auto select,
        m_connection.prepare("SELECT " + QByteArray(kColumns) + " FROM command_log WHERE " + where));
    bind(select);
    for (;;) {
        STOA_TRY_ASSIGN(const bool more, select.step());
        if (!more)
            return {};
        const Decision known = decisionOf(select);
        if (known.device == m_device)
            m_byNumber.insert(known.n, known);
        m_byId.insert(known.commandId, known);
    }
}

const Decision *CommandLog::byNumber(qint64 n) const
{
    const auto found = m_byNumber.constFind(n);
    return found == m_byNumber.cend() ? nullptr : &*found;
}

const Decision *CommandLog::byId(const QString &commandId) const
{
    const auto found = m_byId.constFind(commandId);
    return found == m_byId.cend() ? nullptr : &*found;
}

void CommandLog::add(Decision decision, int part)
{
    m_byNumber.insert(decision.n, decision);
    m_byId.insert(decision.commandId, decision);
    m_added.append(std::move(decision));
    m_parts.append(part);
}

Result<void> CommandLog::write(const HubTransaction &transaction, qint64 ackBelow)
{
    STOA_TRY_ASSIGN(auto insert,
                    m_connection.prepare("INSERT INTO command_log (" + QByteArray(kColumns)
                                         + ", recorded_at)"
                                           " VALUES ("
                                         + placeholders(1, 14) + ')'));
    for (qsizetype i = 0; i < m_added.size(); ++i) {
        Decision &each = m_added[i];
        if (m_parts[i] >= 0)
            each.effects = transaction.effectsOf(m_parts[i]);
        const auto problem = each.problem
            ? std::optional(QJsonDocument(each.problem->toJson()).toJson(QJsonDocument::Compact))
            : std::nullopt;
        const auto signature =
            each.signature.isEmpty() ? std::nullopt : std::optional(toBase64Url(each.signature));
        insert.bindAll(each.device, each.n, each.commandId, each.bodyHash, each.type, nameOf(each.verdict),
                       each.actor, each.flags.join(u' '), problem, textOf(each.effects), signature,
                       each.occurredAt, each.hlc, transaction.now());
        if (const auto done = insert.run(); !done) {
            // Another transaction decided the same command a moment ago.
            return done.error().kind == ErrorKind::Conflict ? sql::busyError(done.error().detail)
                                                            : done.error();
        }
    }
    return moveMark(transaction.now(), ackBelow);
}

Result<void> CommandLog::moveMark(Instant now, qint64 ackBelow)
{
    if (ackBelow > m_acknowledged) {
        STOA_TRY(
            m_connection.run("UPDATE command_log SET problem = NULL, effects = NULL WHERE device = ?1 AND "
                             "n >= ?2 AND n < ?3",
                             m_device, m_acknowledged, ackBelow));
        m_acknowledged = ackBelow;
    }
    if (!m_added.isEmpty()) {
        // Only as far as the numbers follow each other.
        STOA_TRY_ASSIGN(auto select,
                        m_connection.prepare("SELECT n FROM command_log WHERE device = ?1 AND n > "
                                             "?2 ORDER BY n LIMIT 1000"));
        select.bindAll(m_device, m_through);
        for (;;) {
            STOA_TRY_ASSIGN(const bool more, select.step());
            if (!more || select.int64(0) != m_through + 1)
                break;
            ++m_through;
        }
    }
    return m_connection.run(
        "UPDATE device_mark SET through_n = ?2, ack_below = ?3, seen_at = ?4 WHERE device "
        "= ?1",
        m_device, m_through, m_acknowledged, now);
}

} // namespace stoa::hub

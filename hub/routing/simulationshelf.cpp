// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/simulationshelf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{SimulationState::Waiting, SimulationState::Running,
                             SimulationState::Done,    SimulationState::Cancelled,
                             SimulationState::Failed,  SimulationState::Interrupted};
constexpr char kSimulationSelect[] =
    "SELECT id, name, state, body, done, total, result, problem, created_by, "
    "created_at, ended_at FROM simulation";

StoredSimulation simulationOf(const sql::Statement &row)
{
    StoredSimulation simulation{
        row.text(0),   row.text(1),  simulationStateOf(row.text(2)).value_or(SimulationState::Failed),
        row.bytes(3),  row.int64(4), row.int64(5),
        row.bytes(6),  row.text(7),  row.text(8),
        row.instant(9)};
    if (!row.isNull(10))
        simulation.endedAt = row.instant(10);
    return simulation;
}

/// The rules of a policy, whoever answers for them.
QJsonObject rulesOf(QJsonObject policy)
{
    policy.remove("owner"_L1);
    return policy;
}

} // namespace

QLatin1StringView nameOf(SimulationState state)
{
    switch (state) {
    case SimulationState::Waiting:
        return "waiting"_L1;
    case SimulationState::Running:
        return "running"_L1;
    case SimulationState::Done:
        return "done"_L1;
    case SimulationState::Cancelled:
        return "cancelled"_L1;
    case SimulationState::Failed:
        return "failed"_L1;
    case SimulationState::Interrupted:
        return "interrupted"_L1;
    }
    return {};
}

std::optional<SimulationState> simulationStateOf(QStringView name)
{
    for (const SimulationState state : kStates) {
        if (nameOf(state) == name)
            return state;
    }
    return std::nullopt;
}

bool isOver(SimulationState state)
{
    return state != SimulationState::Waiting && state != SimulationState::Running;
}

QJsonObject StoredSimulation::toJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"name"_s, name},
                     {u"state"_s, nameOf(state)},
                     {u"done"_s, done},
                     {u"total"_s, total},
                     {u"progress"_s, total > 0 ? done * 10'000 / total : 0}, // basis points
                     {u"created_by"_s, createdBy},
                     {u"created_at"_s, createdAt.toString()}};
    if (endedAt)
        json.insert(u"ended_at"_s, endedAt->toString());
    if (!problem.isEmpty())
        json.insert(u"problem"_s, problem);
    if (!result.isEmpty())
        json.insert(u"result"_s, QJsonDocument::fromJson(result).object());
    return json;
}

Result<void> SimulationShelf::add(sql::Connection &connection, const StoredSimulation &simulation)
{
    return connection.run("INSERT INTO simulation (id, name, state, body, created_by, created_at) VALUES "
                          "(?1, ?2, ?3, ?4, ?5, ?6)",
                          simulation.id, simulation.name, nameOf(simulation.state), simulation.body,
                          simulation.createdBy, simulation.createdAt);
}

Result<std::optional<StoredSimulation>> SimulationShelf::find(sql::Connection &connection, const QString &id)
{
    static const QByteArray kSql = QByteArray(kSimulationSelect) + " WHERE id = ?1";
    return connection.first(kSql, simulationOf, id);
}

Result<std::optional<StoredSimulation>> SimulationShelf::next(sql::Connection &connection)
{
    static const QByteArray kSql =
        QByteArray(kSimulationSelect) + " WHERE state = 'waiting' ORDER BY created_at, id LIMIT 1";
    return connection.first(kSql, simulationOf);
}

Result<qint64> SimulationShelf::countWaiting(sql::Connection &connection)
{
    return connection.scalar("SELECT COUNT(*) FROM simulation WHERE state = 'waiting'");
}

Result<bool> SimulationShelf::begin(sql::Connection &connection, const QString &id, const QString &runner)
{
    STOA_TRY_ASSIGN(auto statement,
                    connection.prepare("UPDATE simulation SET state = 'running', runner = ?2 WHERE id = ?1 "
                                       "AND state = 'waiting'"));
    STOA_TRY(statement.bindAll(id, runner).run());
    return statement.changes() > 0;
}

Result<bool> SimulationShelf::progress(sql::Connection &connection, const QString &id, qint64 done,
                                       qint64 total)
{
    STOA_TRY_ASSIGN(auto statement,
                    connection.prepare("UPDATE simulation SET done = ?2, total = ?3 WHERE id = ?1 AND state "
                                       "= 'running'"));
    STOA_TRY(statement.bindAll(id, done, total).run());
    return statement.changes() > 0;
}

Result<bool> SimulationShelf::finish(sql::Connection &connection, const QString &id, SimulationState state,
                                     const QByteArray &result, const QString &problem, Instant now)
{
    STOA_TRY_ASSIGN(auto statement,
                    connection.prepare("UPDATE simulation SET state = ?2, result = ?3, problem = ?4, "
                                       "ended_at = ?5, done = CASE WHEN ?2 = 'done' THEN total ELSE done END "
                                       "WHERE id = ?1 AND state = 'running'"));
    STOA_TRY(statement.bindAll(id, nameOf(state), result, problem, now).run());
    return statement.changes() > 0;
}

Result<bool> SimulationShelf::cancel(sql::Connection &connection, const QString &id, Instant now)
{
    STOA_TRY_ASSIGN(auto statement,
                    connection.prepare("UPDATE simulation SET state = 'cancelled', ended_at = ?2 WHERE id = "
                                       "?1 AND state IN ('waiting', 'running')"));
    STOA_TRY(statement.bindAll(id, now).run());
    return statement.changes() > 0;
}

Result<void> SimulationShelf::interruptOthers(sql::Connection &connection, const QString &runner, Instant now)
{
    return connection.run(
        "UPDATE simulation SET state = 'interrupted', ended_at = ?2 WHERE state = 'running' "
        "AND runner <> ?1",
        runner, now);
}

Result<void> SimulationShelf::prune(sql::Connection &connection, Instant now)
{
    return connection.run("DELETE FROM simulation WHERE ended_at < ?1", now.plusDays(-kKeptDays));
}

Result<std::optional<qint64>> SimulationShelf::ordersUnder(sql::Connection &connection, const QString &id,
                                                           const RoutingPolicy &policy)
{
    STOA_TRY_ASSIGN(const auto found, find(connection, id));
    if (!found || found->state != SimulationState::Done)
        return std::optional<qint64>();
    const QJsonArray policies =
        QJsonDocument::fromJson(found->result).object().value("policies"_L1).toArray();
    const QJsonObject rules = rulesOf(policy.toJson());
    for (const QJsonValue &each : policies) {
        if (rulesOf(each["policy"_L1].toObject()) == rules)
            return std::optional(each["orders"_L1].toInteger());
    }
    return std::optional<qint64>();
}

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/taskrepository.h"

#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSelect =
    "SELECT id, location, kind, subject, order_id, state, due_at, assignee, note, detail, "
    "created_at, closed_at FROM task";

Result<Task> taskOf(const sql::Statement &row)
{
    const auto id = TaskId::parse(row.text(0));
    const auto kind = taskKindOf(row.text(2));
    const auto state = taskStateOf(row.text(5));
    if (!id || !kind || !state)
        return Error{ErrorKind::Storage, {}, u"a task row cannot be read"_s};
    Task task{*id, row.text(1), *kind, row.text(3), row.text(4), *state};
    if (!row.isNull(6))
        task.dueAt = row.instant(6);
    task.assignee = row.text(7);
    task.note = row.text(8);
    task.detail = jsonObject(row, 9);
    task.createdAt = row.instant(10);
    if (!row.isNull(11))
        task.closedAt = row.instant(11);
    return task;
}

template <typename... Values>
Result<std::optional<Task>> one(sql::Connection &connection, const QByteArray &sql, const Values &...values)
{
    STOA_TRY_ASSIGN(const auto found, connection.first(sql, taskOf, values...));
    if (!found)
        return std::optional<Task>();
    STOA_TRY_ASSIGN(auto task, *found);
    return std::optional(std::move(task));
}

EntityKey keyOf(const Task &task) { return {EntityType::Task, task.id.toString().toLatin1()}; }

} // namespace

Result<void> TaskRepository::add(UnitOfWork &work, const Task &task)
{
    return work.change(keyOf(task), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO task (id, location, kind, subject, order_id, state, due_at, assignee, note, detail, "
            "created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
            "ON CONFLICT (id) DO NOTHING",
            task.id.toString(), task.location, nameOf(task.kind), task.subject, task.order,
            nameOf(task.state), task.dueAt, task.assignee, task.note, jsonText(task.detail), task.createdAt,
            work.context().recordedAt);
    });
}

Result<void> TaskRepository::save(UnitOfWork &work, const Task &task)
{
    return work.change(keyOf(task), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "UPDATE task SET state = ?2, due_at = ?3, assignee = ?4, note = ?5, detail = ?6, closed_at = ?7, "
            "version = version + 1, updated_at = ?8 WHERE id = ?1",
            task.id.toString(), nameOf(task.state), task.dueAt, task.assignee, task.note,
            jsonText(task.detail), task.closedAt, work.context().recordedAt);
    });
}

Result<std::optional<Task>> TaskRepository::find(sql::Connection &connection, const TaskId &id)
{
    return one(connection, kSelect + " WHERE id = ?1", id.toString());
}

Result<std::optional<Task>> TaskRepository::findOpen(sql::Connection &connection, const QString &location,
                                                     TaskKind kind, const QString &subject)
{
    return one(
        connection,
        kSelect
            + " WHERE location = ?1 AND state = 'open' AND kind = ?2 AND subject = ?3 ORDER BY id LIMIT 1",
        location, nameOf(kind), subject);
}

Result<QList<Task>> TaskRepository::openAt(sql::Connection &connection, const QString &location)
{
    QList<Task> list;
    STOA_TRY(connection.each(
        kSelect + " WHERE location = ?1 AND state = 'open' ORDER BY due_at IS NULL, due_at, created_at, id",
        [&list](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto task, taskOf(row));
            list.append(std::move(task));
            return {};
        },
        location));
    return list;
}

} // namespace stoa

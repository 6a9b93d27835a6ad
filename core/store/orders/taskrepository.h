// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/task.h"
#include "core/store/unitofwork.h"

namespace stoa {

class TaskRepository {
public:
    /// The same task once more changes nothing.
    static Result<void> add(UnitOfWork &work, const Task &task);
    static Result<void> save(UnitOfWork &work, const Task &task);
    static Result<std::optional<Task>> find(sql::Connection &connection, const TaskId &id);
    /// Open ones there, by due time.
    static Result<QList<Task>> openAt(sql::Connection &connection, const QString &location);
    /// An open one of this kind about the same thing there.
    static Result<std::optional<Task>> findOpen(sql::Connection &connection, const QString &location,
                                                TaskKind kind, const QString &subject);
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/task.h"
#include "core/services/orders/openorder.h"

namespace stoa {

struct TaskWish {
    TaskKind kind;
    QString location;
    QString subject;
    QString order = {};
    QJsonObject detail = {};
    qint64 dueInHours = 24;
};

/// Puts a task on the location's list; not twice while one about the same thing is open. Its id is the n-th
/// that is derived from `seed`.
Result<void> addTask(UnitOfWork &work, const QUuid &seed, quint32 n, const TaskWish &wish);

/// Nobody has to do it any more; nothing where no such task is open. Whether there was one.
Result<bool> dropTask(UnitOfWork &work, TaskKind kind, const QString &location, const QString &subject);

/// Who does a task: OrderWork at its location. One of no location, as about the money of an order that none
/// ever had, is customer service's: OrderEdit in all stores. NotFound for whoever does not see it.
Result<void> authorizeTask(const Rights &rights, const Task &task);

/// The body of a task.close command: {task, state: "done" | "dropped", note?, reference?}. See
/// authorizeTask().
Result<void> closeTask(UnitOfWork &work, const QJsonObject &body);

/// A fulfilment that is called off or that nobody came for: reservations go back, its units are cancelled in
/// the order, what was picked is to be put back, and the money that was taken to be paid back.
Result<void> restock(UnitOfWork &work, OpenOrder &open, const Fulfilment &fulfilment, const OrderEvent &event,
                     const QUuid &seed);

} // namespace stoa

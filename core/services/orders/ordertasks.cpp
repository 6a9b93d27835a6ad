// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/ordertasks.h"

#include "core/base/jsonfields.h"
#include "core/base/nametext.h"
#include "core/domain/orders/orderparts.h"
#include "core/store/orders/taskrepository.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr quint32 kTaskIds = 2'000;

bool isPaid(PaymentState payment)
{
    return payment == PaymentState::Captured || payment == PaymentState::PartlyRefunded;
}

} // namespace

Result<void> addTask(UnitOfWork &work, const QUuid &seed, quint32 n, const TaskWish &wish)
{
    STOA_TRY_ASSIGN(const auto open,
                    TaskRepository::findOpen(work.connection(), wish.location, wish.kind, wish.subject));
    if (open)
        return {};
    Task task{TaskId::derived(seed, kTaskIds + n), wish.location, wish.kind, wish.subject, wish.order};
    task.detail = wish.detail;
    task.createdAt = work.context().at;
    task.dueAt = work.context().at.plusMs(wish.dueInHours * kHourMs);
    return TaskRepository::add(work, task);
}

Result<bool> dropTask(UnitOfWork &work, TaskKind kind, const QString &location, const QString &subject)
{
    STOA_TRY_ASSIGN(auto task, TaskRepository::findOpen(work.connection(), location, kind, subject));
    if (!task)
        return false;
    task->state = TaskState::Dropped;
    task->closedAt = work.context().at;
    STOA_TRY(TaskRepository::save(work, *task));
    return true;
}

Result<void> authorizeTask(const Rights &rights, const Task &task)
{
    const QString &location = task.location;
    const bool isSeen =
        location.isEmpty() ? rights.reach() == Rights::Stores::All : rights.maySeeStore(location);
    if (!isSeen)
        return Error::of(Problem::NotFound, u"no such task"_s, u"task"_s);
    return location.isEmpty() ? rights.authorizeChain(Permission::OrderEdit)
                              : rights.authorize(Permission::OrderWork, location);
}

Result<void> closeTask(UnitOfWork &work, const QJsonObject &body)
{
    JsonFields fields(body);
    const auto id = fields.parsed("task"_L1, &TaskId::parse);
    const auto state = fields.parsed("state"_L1, &taskStateOf);
    const QString note = fields.optionalString("note"_L1, 1'000).value_or(QString());
    fields.optionalString("reference"_L1, 120); // for lists of commands
    STOA_TRY(fields.end());
    if (*state == TaskState::Open)
        return Error::invalid(u"state"_s, u"expected done or dropped"_s);
    STOA_TRY_ASSIGN(auto task, TaskRepository::find(work.connection(), *id));
    if (!task)
        return Error::of(Problem::NotFound, u"no such task"_s, u"task"_s);
    STOA_TRY(authorizeTask(work.context().rights, *task));
    if (task->state != TaskState::Open)
        return {};
    STOA_TRY_ASSIGN(task->note, noteText(note, 1'000, u"note"_s));
    task->state = *state;
    task->assignee = work.context().actor;
    task->closedAt = work.context().at;
    return TaskRepository::save(work, *task);
}

Result<void> restock(UnitOfWork &work, OpenOrder &open, const Fulfilment &fulfilment, const OrderEvent &event,
                     const QUuid &seed)
{
    const bool wasPicked = std::ranges::any_of(fulfilment.parts().lines,
                                               [](const FulfilmentLine &line) { return line.picked > 0; });
    STOA_TRY(open.giveUp(fulfilment, FulfilmentState::Cancelled, {}, event));
    STOA_TRY_ASSIGN(auto order, open.order().cancelled(fulfilment.units(), event));
    open.set(order);
    const QString &location = fulfilment.parts().location;
    const QString id = order.id().toString();
    if (wasPicked)
        STOA_TRY(addTask(work, seed, 1, {TaskKind::Restock, location, fulfilment.id().toString(), id}));
    if (isPaid(order.parts().payment))
        STOA_TRY(addTask(work, seed, 2, {TaskKind::Refund, location, id, id}));
    return open.save();
}

} // namespace stoa

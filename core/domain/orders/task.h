// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/orders/ids.h"

#include <QJsonObject>
#include <optional>

namespace stoa {

/// What somebody at a location has to do. Names are part of the wire contract.
enum class TaskKind {
    Count, ///< subject: SKU whose record errs
    Refund, ///< money goes back: subject is the order
    ReviewHandover, ///< goods left although their order was cancelled
    Restock, ///< put what was picked back: subject is the fulfilment
    Recall, ///< fetch a parcel back that left although its order was cancelled
    CallCustomer,
};
QLatin1StringView nameOf(TaskKind kind);
std::optional<TaskKind> taskKindOf(QStringView name);

enum class TaskState { Open, Done, Dropped };
QLatin1StringView nameOf(TaskState state);
std::optional<TaskState> taskStateOf(QStringView name);

struct Task {
    TaskId id;
    QString location;
    TaskKind kind = TaskKind::Count;
    QString subject;
    QString order; ///< id, or empty
    TaskState state = TaskState::Open;
    std::optional<Instant> dueAt;
    QString assignee;
    QString note;
    QJsonObject detail; ///< figures by kind
    Instant createdAt;
    std::optional<Instant> closedAt;
    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace stoa {

struct OrderTag {
    static constexpr QLatin1StringView prefix{"ord"};
};
using OrderId = Id<OrderTag>;

struct FulfilmentTag {
    static constexpr QLatin1StringView prefix{"ful"};
};
using FulfilmentId = Id<FulfilmentTag>;

struct ReservationTag {
    static constexpr QLatin1StringView prefix{"rsv"};
};
using ReservationId = Id<ReservationTag>;

struct ReturnTag {
    static constexpr QLatin1StringView prefix{"ret"};
};
using ReturnId = Id<ReturnTag>;

struct DecisionTag {
    static constexpr QLatin1StringView prefix{"dec"};
};
using DecisionId = Id<DecisionTag>;

struct TaskTag {
    static constexpr QLatin1StringView prefix{"tsk"};
};
using TaskId = Id<TaskTag>;

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/task.h"

#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{"count"_L1,   "refund"_L1, "reviewHandover"_L1,
                            "restock"_L1, "recall"_L1, "callCustomer"_L1};
constexpr std::array kStates{"open"_L1, "done"_L1, "dropped"_L1};

} // namespace

QLatin1StringView nameOf(TaskKind kind) { return kKinds[std::size_t(kind)]; }

std::optional<TaskKind> taskKindOf(QStringView name)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i] == name)
            return TaskKind(int(i));
    }
    return std::nullopt;
}

QLatin1StringView nameOf(TaskState state) { return kStates[std::size_t(state)]; }

std::optional<TaskState> taskStateOf(QStringView name)
{
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (kStates[i] == name)
            return TaskState(int(i));
    }
    return std::nullopt;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/method.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(FulfilmentMethod method)
{
    switch (method) {
    case FulfilmentMethod::Ship:
        return "ship"_L1;
    case FulfilmentMethod::Pickup:
        return "pickup"_L1;
    case FulfilmentMethod::Curbside:
        return "curbside"_L1;
    case FulfilmentMethod::Locker:
        return "locker"_L1;
    case FulfilmentMethod::ShipToStore:
        return "shipToStore"_L1;
    }
    return {};
}

std::optional<FulfilmentMethod> methodOf(QStringView name)
{
    for (const FulfilmentMethod method : kFulfilmentMethods) {
        if (nameOf(method) == name)
            return method;
    }
    return std::nullopt;
}

bool isCollected(FulfilmentMethod method) { return method != FulfilmentMethod::Ship; }

} // namespace stoa

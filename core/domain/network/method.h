// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <array>
#include <optional>

namespace stoa {

/// How the goods of one fulfilment get from its location to the customer. Names are part of the wire
/// contract.
enum class FulfilmentMethod {
    Ship, ///< a carrier takes them to the door
    Pickup, ///< the customer comes in
    Curbside, ///< they are brought to the car
    Locker, ///< the customer opens a box at the location
    ShipToStore, ///< a carrier takes them to another store, where the customer comes in
};

inline constexpr std::array kFulfilmentMethods{FulfilmentMethod::Ship, FulfilmentMethod::Pickup,
                                               FulfilmentMethod::Curbside, FulfilmentMethod::Locker,
                                               FulfilmentMethod::ShipToStore};

QLatin1StringView nameOf(FulfilmentMethod method);
std::optional<FulfilmentMethod> methodOf(QStringView name);
/// The customer comes for it; otherwise a carrier brings it.
bool isCollected(FulfilmentMethod method);
/// Whether a carrier takes the goods from the location that fulfils.
constexpr bool leavesByCarrier(FulfilmentMethod method)
{
    return method == FulfilmentMethod::Ship || method == FulfilmentMethod::ShipToStore;
}

} // namespace stoa

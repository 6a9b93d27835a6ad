// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/domain/inventory/movement.h"

namespace stoa {

/// What the ledger says about one SKU at one location: a projection, never edited. `onHand` is all that is
/// physically there, the unavailable part included. Negative values are kept as they are.
struct Stock {
    Quantity onHand;
    Quantity damaged;
    Quantity hold;
    Quantity display;
    Quantity quarantine;
    Quantity inTransit;
    Quantity onOrder;
    Quantity reserved;
    Quantity safety;
    Quantity leased;

    Quantity unavailable() const { return damaged + hold + display + quarantine; }
    /// max(0, onHand − unavailable − reserved − safety): inventory.md, "The waterfall".
    Quantity sellable() const;

    friend bool operator==(const Stock &, const Stock &) = default;
};

enum class Leg { From, To };

/// The stock after this leg of a movement of `quantity` out of or into the account.
Stock after(Stock stock, const Account &account, Leg leg, Quantity quantity);

} // namespace stoa

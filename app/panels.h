// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

namespace stoa {

class AccessDesk;
class InventoryDesk;
class NetworkDesk;
class OrdersDesk;
class PolicyDesk;
class SyncDesk;
class WorkDesk;

namespace ui {
class Prompts;
struct StoreTools;
} // namespace ui

/// The desks that panels stand on.
struct Desks {
    InventoryDesk &inventory;
    OrdersDesk &orders;
    WorkDesk &work;
    NetworkDesk &network;
    PolicyDesk &policies;
    SyncDesk &sync;
    AccessDesk &access;
};

/// The one list of features: which panels there are, in the order of the rail.
QList<ui::Panel *> makePanels(const Desks &desks, ui::Prompts &prompts, const ui::StoreTools &tools,
                              QObject *owner);

} // namespace stoa

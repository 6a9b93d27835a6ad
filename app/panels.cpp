// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels.h"

#include "ui/access/adminpanel.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/network/networkpanel.h"
#include "ui/orders/orderspanel.h"
#include "ui/orders/storepages.h"
#include "ui/sync/syncpanel.h"

namespace stoa {

QList<ui::Panel *> makePanels(const Desks &desks, ui::Prompts &prompts, const ui::StoreTools &tools,
                              QObject *owner)
{
    auto *store = new ui::StorePages(desks.work, tools, owner);
    auto *orders = new ui::OrdersPanel(desks.orders, prompts, store->pages(), owner);
    store->hostIn(*orders);
    return {
        new ui::InventoryPanel(desks.inventory, prompts, owner),
        orders,
        new ui::NetworkPanel(desks.network, desks.policies, prompts, owner),
        new ui::SyncPanel(desks.sync, prompts, owner),
        new ui::AdminPanel(desks.access, prompts, owner),
    };
}

} // namespace stoa

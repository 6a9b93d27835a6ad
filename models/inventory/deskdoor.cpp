// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/deskdoor.h"

#include "models/inventory/inventorydesk.h"

namespace stoa {

CoreDoor::CoreDoor(DeskCore &core, QObject *parent)
    : DeskDoor(parent)
    , m_core(core)
{
    connect(&core, &DeskCore::sessionChanged, this, &DeskDoor::sessionChanged);
    connect(&core, &DeskCore::statusChanged, this, &DeskDoor::statusChanged);
}

Future<Result<HubAnswer>> CoreDoor::ask(const QString &path) { return m_core.call("GET", path); }

InventoryDesk::InventoryDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : InventoryDesk(*new CoreDoor(core), wording, clock, parent)
{
    m_door.setParent(this);
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessdesk.h"

#include "core/domain/access/auditaction.h"
#include "models/shared/permissiontext.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString AccessDesk::roleNames(const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes) {
        const int row = m_roles.rowOf(code);
        names.append(row < 0 ? code : roleName(m_roles.at(row).role));
    }
    return m_wording.formats().list(names);
}

QString AccessDesk::storeNames(const QStringList &codes) const
{
    if (codes.contains(u"*"_s))
        return tr("All stores");
    QStringList names;
    for (const QString &code : codes)
        names.append(m_locations.value(code, code));
    return m_wording.formats().list(names);
}

QString AccessDesk::actorName(const QString &id) const
{
    const int row = m_users.rowOf(id);
    if (row >= 0)
        return m_users.at(row).user.displayName;
    if (const int key = m_keys.rowOf(id); key >= 0)
        //: Who did it: the name of an API key
        return tr("%1 (API key)").arg(m_keys.at(key).name);
    if (id.isEmpty())
        //: Who did it: a PC that is being connected, before anybody has signed in
        return tr("Nobody yet");
    //: Who did it: nobody, the hub by itself
    return id == "hub"_L1 ? tr("The hub") : id == "console"_L1 ? tr("At the hub’s console") : id;
}

QString AccessDesk::roleName(const Role &role)
{
    if (!role.builtIn)
        return role.name;
    if (role.code == "cashier"_L1)
        return tr("Cashier");
    if (role.code == "picker"_L1)
        return tr("Picker");
    if (role.code == "stockClerk"_L1)
        return tr("Stock clerk");
    if (role.code == "storeManager"_L1)
        return tr("Store manager");
    if (role.code == "merchandiser"_L1)
        return tr("Merchandiser");
    if (role.code == "networkPlanner"_L1)
        return tr("Network planner");
    if (role.code == "privacyOfficer"_L1)
        return tr("Privacy officer");
    if (role.code == "customerService"_L1)
        return tr("Customer service");
    if (role.code == "auditor"_L1)
        return tr("Auditor");
    if (role.code == "integrator"_L1)
        return tr("Integrator");
    if (role.code == "admin"_L1)
        return tr("Administrator");
    return role.name;
}

/// Of orders, and of events that tell of them.
static QString orderActionName(const QString &action)
{
    if (action == "contact.read"_L1)
        return AccessDesk::tr("Read who gets an order");
    if (action == "order.take"_L1)
        return AccessDesk::tr("Took an order");
    if (action == "order.act"_L1)
        return AccessDesk::tr("Decided about an order");
    if (action == "fulfilment.advance"_L1)
        return AccessDesk::tr("Worked on a fulfilment");
    if (action == "fulfilment.handover"_L1)
        return AccessDesk::tr("Handed over a fulfilment");
    if (action == "return.open"_L1)
        return AccessDesk::tr("Opened a return");
    if (action == "return.advance"_L1)
        return AccessDesk::tr("Worked on a return");
    if (action == "task.close"_L1)
        return AccessDesk::tr("Closed a task");
    if (action == "reservation.make"_L1)
        return AccessDesk::tr("Made a reservation");
    if (action == "reservation.extend"_L1)
        return AccessDesk::tr("Extended reservations");
    if (action == "reservation.release"_L1)
        return AccessDesk::tr("Released a reservation");
    if (action == "reservation.transfer"_L1)
        return AccessDesk::tr("Moved a reservation");
    if (action == "reservation.consume"_L1)
        return AccessDesk::tr("Used up a reservation");
    if (action == "event.set-aside"_L1)
        return AccessDesk::tr("Set an event aside");
    if (action == "quarantine.save"_L1)
        return AccessDesk::tr("Mended an event that was set aside");
    if (action == "quarantine.replay"_L1)
        return AccessDesk::tr("Sent an event that was set aside again");
    if (action == "quarantine.discard"_L1)
        return AccessDesk::tr("Discarded an event that was set aside");
    return {};
}

QString AccessDesk::actionName(const QString &action)
{
    if (action == "auth.sign-in"_L1)
        return tr("Signed in");
    if (action == "hub.setup"_L1)
        return tr("Set up the hub");
    if (action == "hub.restore"_L1)
        return tr("Went on after a restored backup");
    if (action == "hub.furnish"_L1)
        return tr("Updated what is built in: roles, reasons, settings");
    if (action == "setting.save"_L1)
        return tr("Changed a setting");
    if (action == "import.locations"_L1)
        return tr("Imported locations");
    if (action == "import.catalog"_L1)
        return tr("Imported a catalogue");
    if (action == "import.positions"_L1)
        return tr("Imported positions");
    if (action == "import.movements"_L1)
        return tr("Imported movements");
    if (action == "import.sales"_L1)
        return tr("Imported sales");
    if (action == "user.save"_L1)
        return tr("Saved a user");
    if (action == "user.password"_L1)
        return tr("Set a password");
    if (action == "role.save"_L1)
        return tr("Saved a role");
    if (action == "role.remove"_L1)
        return tr("Removed a role");
    if (action == "device.save"_L1)
        return tr("Changed a PC");
    if (action == "device.code"_L1)
        return tr("Made a code for a PC");
    if (action == "device.enrol"_L1)
        return tr("Connected a PC");
    if (action == "device.unlock"_L1)
        return tr("Gave a PC its journal's key back");
    if (action == "apikey.make"_L1)
        return tr("Made an API key");
    if (action == "apikey.revoke"_L1)
        return tr("Revoked an API key");
    if (action == "item.save"_L1)
        return tr("Saved an item");
    if (action == "category.save"_L1)
        return tr("Saved a category");
    if (action == "location.save"_L1)
        return tr("Saved a location");
    if (action == "node.save"_L1)
        return tr("Set how a location takes part");
    if (action == "carrier.save"_L1)
        return tr("Saved a carrier");
    if (action == "sla.save"_L1)
        return tr("Set the service goals");
    if (action == "reason.save"_L1)
        return tr("Changed a reason");
    if (action == "safety.set"_L1)
        return tr("Set a safety stock");
    if (action == "stock.adjust"_L1)
        return tr("Adjusted stock");
    if (action == "stock.record"_L1)
        return tr("Recorded movements");
    if (action == "outbox.discard"_L1)
        return tr("Discarded a refused change");
    if (action == "webhook.make"_L1)
        return tr("Made a webhook");
    if (action == "webhook.save"_L1)
        return tr("Changed a webhook");
    if (action == "webhook.remove"_L1)
        return tr("Removed a webhook");
    if (action == "webhook.rotate"_L1)
        return tr("Gave a webhook a new secret");
    if (action == "webhook.replay"_L1)
        return tr("Sent events of a webhook again");
    if (action == "webhook.test"_L1)
        return tr("Tried a webhook");
    if (action == "webhook.stop"_L1)
        return tr("Stopped a webhook whose receiver is gone");
    if (action == "order.route"_L1)
        return tr("Routed an order");
    if (action == "label.buy"_L1)
        return tr("Bought a shipping label");
    if (action == "label.cancel"_L1)
        return tr("Cancelled a shipping label");
    if (action == "manifest.close"_L1)
        return tr("Closed a carrier's manifest");
    if (action == "policy.save"_L1)
        return tr("Saved a routing policy");
    if (action == "policy.activate"_L1)
        return tr("Activated a routing policy");
    if (action == "policy.remove"_L1)
        return tr("Discarded a draft of a routing policy");
    if (action == "policy.rollback"_L1)
        return tr("Went back to an earlier routing policy");
    if (action == "golden.save"_L1)
        return tr("Saved a golden order");
    if (action == "golden.remove"_L1)
        return tr("Removed a golden order");
    if (action == "simulation.start"_L1)
        return tr("Started a simulation");
    if (action == "simulation.cancel"_L1)
        return tr("Cancelled a simulation");
    if (action == "command.unknown"_L1)
        return tr("Sent a command that the hub does not know");
    const QString ofOrders = orderActionName(action);
    return ofOrders.isEmpty() ? action : ofOrders;
}

QString AccessDesk::actionName(const AuditRow &row)
{
    if (row.action == "user.save"_L1 && row.state == nameOf(UserState::Disabled))
        return tr("Disabled a user");
    if (row.action == "user.save"_L1 && row.state == nameOf(UserState::Active))
        return tr("Enabled a user");
    if (row.action.startsWith("import."_L1)) {
        const QString what = actionName(row.action);
        if (row.state == "begun"_L1)
            //: %1 is what was done, as "Imported a catalogue"
            return tr("%1: begun").arg(what);
        if (row.state == "done"_L1)
            //: %1 is what was done, as "Imported a catalogue"
            return tr("%1: done").arg(what);
        if (row.state == "cancelled"_L1)
            //: %1 is what was done, as "Imported a catalogue"
            return tr("%1: cancelled").arg(what);
        if (row.state == "failed"_L1)
            //: %1 is what was done, as "Imported a catalogue"
            return tr("%1: failed").arg(what);
    }
    //: %1 is what somebody wanted done, as "Adjusted stock", and the hub refused; short, in a narrow column
    return row.refused ? tr("%1 (refused)").arg(actionName(row.action)) : actionName(row.action);
}

QList<QPair<QString, QString>> AccessDesk::actionChoices() const
{
    QList<QPair<QString, QString>> choices;
    for (const QLatin1StringView action : auditActions())
        choices.append({action, actionName(action)});
    m_wording.sortByName(choices);
    return choices;
}

QString AccessDesk::permissionNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        const auto permission = permissionOf(code);
        names.append(permission ? PermissionText::name(*permission) : code);
    }
    return names.join(u", "_s);
}

QString AccessDesk::keyStateWord(const ApiKeyRow &key) const
{
    switch (key.stateAt(m_clock.now())) {
    case ApiKeyRow::State::Works:
        //: State of an API key
        return tr("Works");
    case ApiKeyRow::State::EndsSoon:
        //: State of an API key; how long it still works
        return tr("Ends in %1").arg(m_wording.formats().duration(key.expiresAt.msSince(m_clock.now())));
    case ApiKeyRow::State::Ended:
        //: State of an API key
        return tr("Ended");
    case ApiKeyRow::State::Revoked:
        //: State of an API key
        return tr("Revoked");
    case ApiKeyRow::State::Orphaned:
        //: State of an API key: whoever made it may not sign in any more
        return tr("Maker disabled");
    }
    return {};
}

StatusKind AccessDesk::keyStateKind(const ApiKeyRow &key) const
{
    switch (key.stateAt(m_clock.now())) {
    case ApiKeyRow::State::Works:
        return StatusKind::Ok;
    case ApiKeyRow::State::EndsSoon:
        return StatusKind::Attention;
    case ApiKeyRow::State::Ended:
    case ApiKeyRow::State::Revoked:
    case ApiKeyRow::State::Orphaned:
        return StatusKind::Unknown;
    }
    return StatusKind::Unknown;
}

QList<AccessDesk::PermissionGroup> AccessDesk::permissionGroups()
{
    using enum Permission;
    return {
        {tr("Catalogue and prices"), {CatalogRead, CatalogEdit, CostRead, PriceEdit}},
        {tr("Stock"), {StockRead, StockAdjust, StockRecord, LedgerRead, PolicyEdit, StockReserve}},
        {tr("Orders"), {OrderRead, OrderEdit, OrderWork, OrderReturn, OrderRecord, ContactRead}},
        {tr("Locations and routing"), {NetworkRead, NetworkEdit, RoutingEdit, RoutingApprove}},
        {tr("People and PCs"), {UserRead, UserEdit, RoleEdit, DeviceRead, DeviceEdit, AuditRead}},
        {tr("Data"), {ImportRun, ExportRun, OutboxDiscard, WebhookEdit}},
    };
}

QList<QPair<QString, QString>> AccessDesk::roleChoices() const
{
    QList<QPair<QString, QString>> choices;
    for (const RoleRow &row : m_roles.rows())
        choices.append({row.role.code, roleName(row.role)});
    m_wording.sortByName(choices);
    return choices;
}

QList<QPair<QString, QString>> AccessDesk::locationChoices() const
{
    QList<QPair<QString, QString>> choices;
    for (auto it = m_locations.cbegin(); it != m_locations.cend(); ++it)
        choices.append({it.key(), it.value()});
    m_wording.sortByName(choices);
    return choices;
}

QString AccessDesk::deviceName(const QString &id) const
{
    const int row = m_devices.rowOf(id);
    return row < 0 ? id : m_devices.at(row).name;
}

QString AccessDesk::subjectName(const AuditRow &row) const
{
    if (row.adjusted)
        //: What was adjusted: SKU, location, by how much
        return tr("%1, %2, %3")
            .arg(row.adjusted->sku, m_locations.value(row.adjusted->location, row.adjusted->location),
                 m_wording.formats().signedQuantity(row.adjusted->delta));
    if (const int user = m_users.rowOf(row.subject); user >= 0)
        return m_users.at(user).user.displayName;
    if (const int key = m_keys.rowOf(row.subject); key >= 0)
        return m_keys.at(key).name;
    if (row.discarded > 0)
        //: A refused change of a PC that was given up: its number there, why it was
        return tr("No. %1: %2").arg(m_wording.formats().integer(row.discarded), row.name);
    if (row.action.startsWith("apikey."_L1) && !row.name.isEmpty())
        return row.name;
    if (const int device = m_devices.rowOf(row.subject); device >= 0)
        return m_devices.at(device).name;
    if (row.action.startsWith("role."_L1)) {
        const int role = m_roles.rowOf(row.subject);
        return role < 0 ? row.subject : roleName(m_roles.at(role).role);
    }
    if (row.action == "device.code"_L1)
        return row.subject.isEmpty() ? tr("Head office") : m_locations.value(row.subject, row.subject);
    if (row.action == "location.save"_L1 || row.action == "node.save"_L1)
        return m_locations.value(row.subject, row.subject);
    if (row.action == "setting.save"_L1 && row.subject == "chain"_L1)
        return tr("Name of the chain");
    return row.subject;
}

QString AccessDesk::usersTitle() const
{
    //: Heading of a count of users, for somebody who sees those of some stores only
    return seesAllUsers() ? tr("Users") : tr("Users you see");
}

bool AccessDesk::seesAllUsers() const
{
    const auto &user = m_line.session().user;
    return !user || user->rights.reach() == Rights::Stores::All;
}

bool AccessDesk::isSelf(const QString &userId) const
{
    const auto &user = m_line.session().user;
    return user && user->id == userId;
}

} // namespace stoa

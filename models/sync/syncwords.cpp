// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "models/sync/syncdesk.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

SyncSummary SyncDesk::summary() const
{
    const SyncStatus &s = status();
    const Formats &formats = m_wording.formats();
    const auto counted = [&](const QString &words) {
        return formats.grouped(words, s.outbox.rejected);
    };
    switch (s.state) {
    case SyncState::Stopped:
        return {StatusKind::Unknown, tr("Not connected"), tr("This PC belongs to no hub yet.")};
    case SyncState::SignedOut:
        if (m_line.session().user && s.hubIsBack)
            return {StatusKind::Attention, tr("The hub is back"),
                    tr("The hub is back. Sign in once more to work with it.")};
        if (m_line.session().user && s.lastContact)
            return {StatusKind::Offline, tr("On this PC alone"),
                    tr("No answer from the hub since %1, and it has not seen this sign-in yet.")
                        .arg(formats.moment(*s.lastContact, m_clock.now()))};
        if (m_line.session().user)
            return {StatusKind::Offline, tr("On this PC alone"),
                    tr("The hub has not seen this sign-in yet; what waits is sent after the next one.")};
        return {StatusKind::Unknown, tr("Signed out"),
                tr("Nobody is signed in; what waits is sent after signing in.")};
    case SyncState::Halted:
        return {StatusKind::Problem, tr("Stopped"),
                s.trouble ? ProblemText::sentence(*s.trouble) : QString()};
    case SyncState::Offline: {
        // The program may have been started while the hub was silent already.
        const Instant since = s.lastContact.value_or(s.since);
        const Instant now = m_clock.now();
        return {StatusKind::Offline, tr("Offline since %1").arg(formats.shortMoment(since, now)),
                tr("No answer from the hub since %1.").arg(formats.moment(since, now))};
    }
    case SyncState::Probing:
        return {StatusKind::Unknown, tr("Connecting"), tr("The hub is being asked how it stands.")};
    case SyncState::Reconciling:
        return {StatusKind::Attention, tr("Comparing"),
                tr("The hub was set back. This PC tells it again what it had done.")};
    case SyncState::Copying:
        return {StatusKind::Attention, tr("Copying"), tr("The data is being copied to this PC.")};
    case SyncState::CatchingUp:
    case SyncState::Live:
        break;
    }
    if (s.room == DiskRoom::Full)
        return {StatusKind::Problem, tr("Disk full"),
                tr("The disk of this PC is full. Nothing is fetched; make room so that work can go on.")};
    if (s.room == DiskRoom::Low)
        return {
            StatusKind::Attention, tr("Disk nearly full"),
            tr("Little room is left on this PC. Nothing is fetched; what is entered here is still sent.")};
    if (s.outbox.rejected > 0)
        return {StatusKind::Attention, counted(tr("%n need(s) attention", nullptr, s.outbox.rejected)),
                refusedWords()};
    if (s.outbox.parked == 0 && s.isCurrent(m_clock.now()))
        return {StatusKind::Ok, tr("In sync"), tr("Everything is at the hub, and all of the hub is here.")};
    return {StatusKind::Attention, tr("Catching up"), tr("Changes are on their way.")};
}

QString SyncDesk::refusedWords() const
{
    const int refused = status().outbox.rejected;
    return m_wording.formats().grouped(
        tr("The hub refused %n change(s). Choose what happens with each.", nullptr, refused), refused);
}

bool SyncDesk::isLost(const OutboxEntry &entry)
{
    return entry.verdict && entry.verdict->code() == Problem::CommandLost;
}

bool SyncDesk::isOfOtherUnit(const OutboxEntry &entry)
{
    return entry.verdict && ProblemText::isOfOtherUnit(*entry.verdict);
}

QString SyncDesk::what(const OutboxEntry &entry) const
{
    if (isLost(entry))
        return tr("A change that could not be read any more");
    if (entry.isForeign)
        return tr("A change at a store that is not open to you");
    const QJsonObject &body = entry.body;
    const QString sku = body.value("sku"_L1).toString();
    const QString code = body.value("location"_L1).toString();
    const QString location = m_locations.value(code, code);
    const auto type = commandTypeOf(entry.type);
    if (!type)
        return entry.type;
    switch (*type) {
    case CommandType::StockAdjust: {
        const QString delta =
            m_wording.formats().signedQuantity(Quantity::fromThousandths(body.value("delta"_L1).toInteger()));
        const QString reason =
            m_reasons.value(body.value("reason"_L1).toString(), body.value("reason"_L1).toString());
        if (body.contains("reverses"_L1))
            return tr("Take back the movement of %1 at %2, %3").arg(sku, location, delta);
        return tr("Adjust %1 at %2, %3, %4").arg(sku, location, delta, reason);
    }
    case CommandType::StockRecord: {
        const int count = int(body.value("movements"_L1).toArray().size());
        return m_wording.formats().grouped(tr("Record %n movement(s)", nullptr, count), count);
    }
    case CommandType::SafetySet:
        return tr("Set the safety stock of %1 at %2").arg(sku, location);
    case CommandType::LocationSave:
        return tr("Change the location %1").arg(body.value("code"_L1).toString());
    case CommandType::NodeSave:
        return tr("Change how %1 takes part in orders").arg(location);
    case CommandType::CarrierSave:
        return tr("Change the carrier %1").arg(body.value("code"_L1).toString());
    case CommandType::SlaSave:
        return tr("Change the service goals");
    case CommandType::ItemSave:
        return tr("Change the item %1").arg(sku);
    case CommandType::ReasonSave:
        return tr("Change the reason %1").arg(body.value("code"_L1).toString());
    case CommandType::OutboxDiscard:
        return tr("Tell the hub that a change was discarded");
    case CommandType::FulfilmentAdvance:
    case CommandType::FulfilmentHandover:
    case CommandType::OrderAct:
    case CommandType::ReturnOpen:
    case CommandType::ReturnAdvance:
    case CommandType::TaskClose:
        return OrderWords::what(*type, body);
    }
    return entry.type;
}

QString SyncDesk::kindWord(const OutboxEntry &entry) const
{
    const auto type = commandTypeOf(entry.type);
    if (!type)
        return isLost(entry) ? tr("Change") : entry.type;
    switch (*type) {
    case CommandType::StockAdjust:
        return tr("Adjustment");
    case CommandType::StockRecord:
        return tr("Movements");
    case CommandType::SafetySet:
        return tr("Safety stock");
    case CommandType::LocationSave:
        return tr("Location");
    case CommandType::NodeSave:
        //: Kind of a change: what a location does for orders
        return tr("Location settings");
    case CommandType::CarrierSave:
        return tr("Carrier");
    case CommandType::SlaSave:
        return tr("Service goals");
    case CommandType::ItemSave:
        return tr("Item");
    case CommandType::ReasonSave:
        return tr("Reason");
    case CommandType::OutboxDiscard:
        return tr("Discarding");
    case CommandType::FulfilmentAdvance:
    case CommandType::FulfilmentHandover:
        return tr("Order work");
    case CommandType::OrderAct:
        return tr("Order");
    case CommandType::ReturnOpen:
    case CommandType::ReturnAdvance:
        return tr("Return");
    case CommandType::TaskClose:
        return tr("Task");
    }
    return entry.type;
}

QString SyncDesk::subject(const OutboxEntry &entry) const
{
    if (commandTypeOf(entry.type) != CommandType::StockAdjust || entry.isForeign || isLost(entry))
        return {};
    const QString code = entry.body.value("location"_L1).toString();
    //: %1 is a SKU, %2 a location
    return tr("Movement of %1 at %2")
        .arg(entry.body.value("sku"_L1).toString(), m_locations.value(code, code));
}

QString SyncDesk::stateWord(const OutboxEntry &entry) const
{
    switch (entry.state) {
    case CommandState::Pending:
        return entry.waitsForLane ? tr("Waits for an earlier one") : tr("Waiting");
    case CommandState::Sent:
        return tr("Sent, not confirmed");
    case CommandState::Applied:
        return tr("At the hub");
    case CommandState::Settled:
        return tr("Settled");
    case CommandState::Rejected:
        if (isLost(entry))
            return tr("Lost");
        return isInConflict(entry) ? tr("Conflict") : tr("Parked");
    case CommandState::Resolved:
        return entry.replacedBy > 0 ? tr("Sent again") : tr("Discarded");
    }
    return {};
}

bool SyncDesk::isInConflict(const OutboxEntry &entry)
{
    return entry.state == CommandState::Rejected && !isLost(entry) && entry.verdict
        && entry.verdict->kind == ErrorKind::Conflict;
}

StatusKind SyncDesk::stateKind(const OutboxEntry &entry) const
{
    switch (entry.state) {
    case CommandState::Pending:
        return StatusKind::Unknown;
    case CommandState::Sent:
        return StatusKind::Attention;
    case CommandState::Applied:
    case CommandState::Settled:
        return StatusKind::Ok;
    case CommandState::Rejected:
        return StatusKind::Problem;
    case CommandState::Resolved:
        return StatusKind::Unknown;
    }
    return StatusKind::Unknown;
}

QString SyncDesk::actorName(const QString &userId) const
{
    // Whoever is here may not be among the people that the hub has sent.
    const auto &user = session().user;
    return m_users.value(userId, user && user->id == userId ? user->displayName : userId);
}

QString SyncDesk::why(const OutboxEntry &entry) const
{
    if (entry.verdict && entry.verdict->code() == Problem::DeviceForked)
        return tr(
            "It was entered under an earlier identity of this PC. Send it again if the hub does not have "
            "it, or discard it.");
    if (entry.verdict)
        return ProblemText::sentenceOf(actorName(entry.actor), *entry.verdict);
    return entry.hereRefused ? ProblemText::sentence(*entry.hereRefused) : QString();
}

QString SyncDesk::effect(const OutboxEntry &entry) const
{
    if (isLost(entry))
        return tr("Its effect is not in the stock. Enter it anew if it is missing, then discard it here.");
    if (entry.state == CommandState::Rejected)
        return tr("Its effect was taken back on this PC: the stock is as the hub says.");
    if (entry.hereRefused)
        return tr("It is on its way to the hub, but cannot be shown on this PC.");
    return {};
}

QString SyncDesk::streamName(const QByteArray &stream) const
{
    if (stream == streams::kConfiguration)
        return tr("Settings and people");
    if (stream == streams::kCatalogue)
        return tr("Catalogue");
    if (stream == streams::kPrices)
        return tr("Prices");
    if (stream == streams::kCosts)
        return tr("Costs");
    if (stream == streams::kOrders)
        return tr("Orders of all stores");
    if (stream == streams::kContacts)
        return tr("Contacts for all orders");
    const QString code = QString::fromUtf8(stream.mid(stream.indexOf('/') + 1));
    if (stream.startsWith("orders/"))
        return tr("Orders of %1").arg(m_locations.value(code, code));
    if (stream.startsWith("contacts/"))
        return tr("Contacts for the orders of %1").arg(m_locations.value(code, code));
    if (stream.startsWith("store/"))
        return tr("Stock of %1").arg(m_locations.value(code, code));
    if (stream.startsWith("ledger/"))
        return tr("Movements of %1").arg(m_locations.value(code, code));
    if (stream.startsWith("dev/"))
        return tr("Answers to this PC");
    return QString::fromUtf8(stream);
}

QString SyncDesk::pushWord() const
{
    switch (status().push) {
    case PushKind::None:
        return tr("Not now");
    case PushKind::Socket:
        return tr("At once, the hub tells it");
    case PushKind::LongPoll:
        return tr("At once, by an open question");
    case PushKind::Interval:
        return tr("Every few seconds, by asking");
    }
    return {};
}

QString SyncDesk::copyFigures() const
{
    const auto &copy = status().copy;
    if (!copy)
        return {};
    const Formats &formats = m_wording.formats();
    return copy->of > 0 ? tr("%1 of %2 rows").arg(formats.integer(copy->rows), formats.integer(copy->of))
                        : tr("%1 rows").arg(formats.integer(copy->rows));
}

} // namespace stoa

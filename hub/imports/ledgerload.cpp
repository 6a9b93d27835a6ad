// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/ledgerload.h"

#include "core/base/crypto.h"
#include "core/domain/inventory/position.h"
#include "core/sql/dialect.h"
#include "core/store/inventory/businessdate.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

using PositionKey = std::pair<QString, QString>;

const QList<QByteArray> &columns()
{
    static const QList<QByteArray> kColumns{
        "id",       "sku",       "kind",     "from_account", "from_location", "to_account", "to_location",
        "quantity", "reason",    "source",   "occurred_at",  "recorded_at",   "document",   "party",
        "note",     "unit_cost", "currency", "reverses",     "actor",         "device",     "business_date"};
    return kColumns;
}

Result<void> addRow(sql::BulkInsert &bulk, const Movement &movement, const QByteArray &id, const QString &day)
{
    const auto &what = movement.what();
    bulk.add(QByteArrayView(id)).add(what.sku).add(QByteArrayView(nameOf(what.kind)));
    bulk.add(QByteArrayView(nameOf(what.from.kind()))).add(what.from.location());
    bulk.add(QByteArrayView(nameOf(what.to.kind()))).add(what.to.location());
    bulk.add(what.quantity.thousandths()).add(what.reason).add(QByteArrayView(nameOf(what.source)));
    bulk.add(what.occurredAt.msSinceEpoch()).add(what.recordedAt.msSinceEpoch());
    bulk.add(what.document).add(what.party).add(what.note);
    if (what.unitCost)
        bulk.add(what.unitCost->minorUnits()).add(what.unitCost->currency().code());
    else
        bulk.addNull().addNull();
    if (what.reverses)
        bulk.add(what.reverses->toString());
    else
        bulk.addNull();
    bulk.add(what.actor).add(what.device).add(day);
    return bulk.endRow();
}

/// Which of the ids are in the ledger. One look at the range of ids spares the rest when none can be.
Result<QSet<QByteArray>> known(sql::Connection &connection, const QList<QByteArray> &ids)
{
    QSet<QByteArray> found;
    const auto [least, most] = std::ranges::minmax_element(ids);
    STOA_TRY_ASSIGN(const auto any,
                    connection.first(
                        "SELECT 1 FROM movement WHERE id >= ?1 AND id <= ?2 LIMIT 1",
                        [](const sql::Statement &) { return true; }, *least, *most));
    if (!any)
        return found;
    STOA_TRY(inBlocks(ids.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
        STOA_TRY_ASSIGN(
            auto select,
            connection.prepare("SELECT id FROM movement WHERE id IN (" + placeholders(1, count) + ")"));
        for (qsizetype i = 0; i < count; ++i)
            select.bind(int(i) + 1, ids[first + i]);
        for (;;) {
            STOA_TRY_ASSIGN(const bool more, select.step());
            if (!more)
                return {};
            found.insert(select.bytes(0));
        }
    }));
    return found;
}

Result<void> addToPosition(sql::Connection &connection, const PositionKey &key, const Stock &delta,
                           Instant at)
{
    return connection.run(
        "INSERT INTO position (sku, location, on_hand, damaged, hold, display, quarantine, in_transit, "
        "updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (sku, location) DO UPDATE SET "
        "on_hand = position.on_hand + excluded.on_hand, damaged = position.damaged + excluded.damaged, "
        "hold = position.hold + excluded.hold, display = position.display + excluded.display, "
        "quarantine = position.quarantine + excluded.quarantine, "
        "in_transit = position.in_transit + excluded.in_transit, version = position.version + 1, "
        "updated_at = CASE WHEN excluded.updated_at > position.updated_at THEN excluded.updated_at ELSE "
        "position.updated_at END",
        key.first, key.second, delta.onHand.thousandths(), delta.damaged.thousandths(),
        delta.hold.thousandths(), delta.display.thousandths(), delta.quarantine.thousandths(),
        delta.inTransit.thousandths(), at);
}

QList<QByteArray> ledgersOf(const Movement &movement)
{
    QList<QByteArray> streams;
    for (const Account &account : {movement.what().from, movement.what().to}) {
        if (account.location().isEmpty())
            continue;
        const QByteArray stream = streams::ledger(account.location());
        if (!streams.contains(stream))
            streams.append(stream);
    }
    return streams;
}

Result<qint64> enter(HubTransaction &transaction, const QList<Movement> &movements)
{
    sql::Connection &connection = transaction.connection();
    QList<QByteArray> ids;
    ids.reserve(movements.size());
    for (const Movement &movement : movements)
        ids.append(movement.id().toString().toLatin1());
    STOA_TRY_ASSIGN(QSet<QByteArray> taken, known(connection, ids));

    const Instant oldest = transaction.now().plusDays(-ChangeLog::kLedgerDays);
    std::map<PositionKey, Stock> deltas;
    // Before the rows: while they go in, the connection takes nothing else.
    BusinessCalendar calendar;
    QStringList days;
    for (const Movement &movement : movements) {
        STOA_TRY_ASSIGN(const auto day, calendar.dayOf(connection, movement.what()));
        days.append(day);
    }
    qint64 entered = 0;
    STOA_TRY_ASSIGN(auto bulk, sql::BulkInsert::begin(connection, "movement", columns()));
    for (qsizetype i = 0; i < movements.size(); ++i) {
        const Movement &movement = movements[i];
        if (taken.contains(ids[i]))
            continue;
        taken.insert(ids[i]);
        STOA_TRY(addRow(*bulk, movement, ids[i], days[i]));
        ++entered;
        const auto &what = movement.what();
        for (const auto &[account, leg] : {std::pair(what.from, Leg::From), std::pair(what.to, Leg::To)}) {
            if (!isAtLocation(account.kind()))
                continue;
            Stock &delta = deltas[{movement.sku().text(), account.location()}];
            delta = after(delta, account, leg, what.quantity);
        }
        if (what.occurredAt >= oldest)
            transaction.note({EntityType::Movement, ids[i], ChangeOp::Upsert}, Novelty::New,
                             ledgersOf(movement));
    }
    STOA_TRY(bulk->finish());
    for (const auto &[key, delta] : deltas) {
        STOA_TRY(addToPosition(connection, key, delta, transaction.now()));
        transaction.note({EntityType::Position, joinKey(key.first, key.second), ChangeOp::Upsert},
                         Novelty::Unknown, {streams::store(key.second)});
    }
    return entered;
}

} // namespace

QUuid loadId(Instant at, const QByteArray &name)
{
    QByteArray bytes(6, Qt::Uninitialized);
    const auto ms = static_cast<quint64>(at.msSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(ms >> (8 * (5 - i)));
    bytes += blake2b(name, 16).first(10);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

Result<MovementId> movementId(const QUuid &uuid)
{
    return MovementId::parse(QString(MovementTag::prefix) + u'_' + uuidText(uuid));
}

Result<qint64> loadMovements(HubStore &store, const QList<Movement> &movements)
{
    if (movements.isEmpty())
        return 0;
    qint64 entered = 0;
    const auto done = store.transact([&](HubTransaction &transaction) -> Result<void> {
        STOA_TRY_ASSIGN(entered, enter(transaction, movements));
        return {};
    });
    if (!done)
        return done.error();
    return entered;
}

} // namespace stoa::hub

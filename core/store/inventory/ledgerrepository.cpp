// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"

#include "core/store/inventory/businessdate.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Of any figure of a position, in thousandths: what desks can read (entitytable.cpp).
constexpr qint64 kMostStanding = 1'000 * Quantity::kLimit;

/// Adds one leg to its position, creating it when it is the first.
Result<void> addLeg(UnitOfWork &work, const Movement &movement, const Account &account, Leg leg)
{
    if (!isAtLocation(account.kind()))
        return {};
    const auto &what = movement.what();
    const Stock delta = after({}, account, leg, what.quantity);
    const EntityKey key{EntityType::Position, joinKey(movement.sku().text(), account.location())};
    return work.change(key, ChangeOp::Upsert, [&]() -> Result<void> {
        STOA_TRY_ASSIGN(
            auto statement,
            work.connection().prepare(
                "INSERT INTO position (sku, location, on_hand, damaged, hold, display, quarantine, "
                "in_transit, "
                "updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
                "ON CONFLICT (sku, location) DO UPDATE SET on_hand = position.on_hand + excluded.on_hand, "
                "damaged = position.damaged + excluded.damaged, hold = position.hold + excluded.hold, "
                "display = position.display + excluded.display, "
                "quarantine = position.quarantine + excluded.quarantine, "
                "in_transit = position.in_transit + excluded.in_transit, version = position.version + 1, "
                "updated_at = CASE WHEN excluded.updated_at > position.updated_at THEN excluded.updated_at "
                "ELSE position.updated_at END "
                "WHERE abs(position.on_hand + excluded.on_hand) <= ?10 "
                "AND abs(position.damaged + excluded.damaged) <= ?10 "
                "AND abs(position.hold + excluded.hold) <= ?10 "
                "AND abs(position.display + excluded.display) <= ?10 "
                "AND abs(position.quarantine + excluded.quarantine) <= ?10 "
                "AND abs(position.in_transit + excluded.in_transit) <= ?10"));
        STOA_TRY(statement
                     .bindAll(movement.sku().text(), account.location(), delta.onHand.thousandths(),
                              delta.damaged.thousandths(), delta.hold.thousandths(),
                              delta.display.thousandths(), delta.quarantine.thousandths(),
                              delta.inTransit.thousandths(), what.recordedAt, kMostStanding)
                     .run());
        if (statement.changes() == 0)
            return Error::invalid(u"quantity"_s, u"the position would stand outside of all range"_s);
        return {};
    });
}

/// Pieces have no parts; only what makes a position whole again may move one. Asked when the movement stands:
/// on PostgreSQL a change of the unit is then either seen, or waits and sees the movement.
Result<void> needWholePieces(sql::Connection &connection, const Movement &movement)
{
    const auto &what = movement.what();
    if (what.quantity.isWhole() || what.reverses)
        return {};
    const QString &sku = movement.sku().text();
    STOA_TRY_ASSIGN(const auto pieces,
                    connection.scalar("SELECT 1 FROM item WHERE sku = ?1 AND unit = 'H87'", sku));
    if (pieces == 0)
        return {};
    STOA_TRY_ASSIGN(
        const auto parts,
        connection.scalar("SELECT count(*) FROM position WHERE sku = ?1 AND location IN (?2, ?3) AND "
                          "(on_hand % 1000 <> 0 OR damaged % 1000 <> 0 OR hold % 1000 <> 0 OR "
                          "display % 1000 <> 0 OR quarantine % 1000 <> 0 OR in_transit % 1000 <> 0)",
                          sku, what.from.location(), what.to.location()));
    const bool anywhere = isAtLocation(what.from.kind()) || isAtLocation(what.to.kind());
    if (parts > 0 || !anywhere)
        return Error::invalid(u"quantity"_s, u"the SKU is counted in whole pieces"_s);
    return {};
}

constexpr char kMovementColumns[] =
    "id, sku, kind, from_account, from_location, to_account, to_location, quantity, reason, source, "
    "occurred_at, recorded_at, document, party, note, unit_cost, currency, reverses, actor, device";

Result<Movement> movementOf(const sql::Statement &row)
{
    const auto broken = [] {
        return Error{ErrorKind::Storage, {}, u"a movement row cannot be read"_s};
    };
    const auto id = MovementId::parse(row.text(0));
    const auto kind = movementKindOf(row.text(2));
    const auto fromKind = accountKindOf(row.text(3));
    const auto toKind = accountKindOf(row.text(5));
    const auto source = sourceOf(row.text(9));
    if (!id || !kind || !fromKind || !toKind || !source)
        return broken();
    STOA_TRY_ASSIGN(const auto from, Account::accept(*fromKind, row.text(4)));
    STOA_TRY_ASSIGN(const auto to, Account::accept(*toKind, row.text(6)));
    MovementDraft draft{*id,
                        row.text(1),
                        *kind,
                        from,
                        to,
                        Quantity::fromThousandths(row.int64(7)),
                        row.text(8),
                        *source,
                        row.instant(10),
                        row.instant(11),
                        row.text(12),
                        row.text(13),
                        row.text(14)};
    if (!row.isNull(15)) {
        const auto currency = Currency::parse(row.text(16));
        if (!currency)
            return broken();
        draft.unitCost = Money(row.int64(15), *currency);
    }
    if (!row.isNull(17)) {
        const auto reverses = MovementId::parse(row.text(17));
        if (!reverses)
            return broken();
        draft.reverses = *reverses;
    }
    draft.actor = row.text(18);
    draft.device = row.text(19);
    return Movement::accept(draft);
}

Error unreadableReason() { return {ErrorKind::Storage, {}, u"a reason row cannot be read"_s}; }

Result<Reason> reasonOf(const sql::Statement &row)
{
    const auto kind = movementKindOf(row.text(1));
    const auto sign = reasonSignOf(row.text(2));
    const auto counter = accountKindOf(row.text(3));
    const auto names = Names::fromJson(QJsonDocument::fromJson(row.bytes(4)).object());
    if (!kind || !sign || !counter || !names)
        return unreadableReason();
    return Reason{row.text(0),      *kind, *sign, *counter, *names, int(row.int64(5)), row.int64(6) != 0,
                  row.int64(7) != 0};
}

Result<ReasonRule> ruleOf(const sql::Statement &row)
{
    const auto kind = movementKindOf(row.text(1));
    const auto sign = reasonSignOf(row.text(2));
    const auto counter = accountKindOf(row.text(3));
    if (!kind || !sign || !counter)
        return unreadableReason();
    return ReasonRule{row.text(0), *kind, *sign, *counter, row.int64(4) != 0, row.int64(5) != 0};
}

/// Who told it and when it was taken down are not part of what is told; nor is the time of one that came
/// without a time and was given that of its coming.
bool saysTheSame(const Movement &known, const Movement &movement)
{
    const MovementDraft &earlier = known.what();
    const MovementDraft &now = movement.what();
    const bool timed = now.occurredAt != now.recordedAt;
    return known.sku().text() == movement.sku().text() && earlier.kind == now.kind && earlier.from == now.from
        && earlier.to == now.to && earlier.quantity == now.quantity && earlier.reason == now.reason
        && (!timed || earlier.occurredAt == now.occurredAt) && earlier.document == now.document
        && earlier.party == now.party && earlier.note == now.note && earlier.unitCost == now.unitCost
        && earlier.reverses == now.reverses;
}

constexpr char kReasonColumns[] = "code, kind, sign, counter_account, names, rank, active, system";

} // namespace

/// A movement of this id is there: the same one is passed over, another one is refused.
static Result<LedgerRepository::Entered> alreadyThere(sql::Connection &connection, const Movement &movement)
{
    STOA_TRY_ASSIGN(const auto earlier, LedgerRepository::find(connection, movement.what().id));
    if (earlier && saysTheSame(*earlier, movement))
        return LedgerRepository::Entered::Before;
    return Error::of(Problem::IdempotencyKeyReused, u"the id belongs to another movement"_s, u"id"_s);
}

Result<LedgerRepository::Entered> LedgerRepository::enter(UnitOfWork &work, const Movement &movement,
                                                          Known known)
{
    const auto &what = movement.what();
    const QByteArray id = what.id.toString().toLatin1();
    if (known == Known::Not) {
        STOA_TRY_ASSIGN(const auto there,
                        work.connection().scalar("SELECT 1 FROM movement WHERE id = ?1", id));
        if (there != 0)
            return alreadyThere(work.connection(), movement);
    }

    STOA_TRY_ASSIGN(const auto day, work.lookups().calendar.dayOf(work.connection(), what));
    const auto cost = what.unitCost ? std::optional(what.unitCost->minorUnits()) : std::nullopt;
    const auto currency = what.unitCost ? std::optional(what.unitCost->currency().code()) : std::nullopt;
    const auto reverses = what.reverses ? std::optional(what.reverses->toString()) : std::nullopt;
    bool entered = false;
    STOA_TRY(work.change({EntityType::Movement, id}, ChangeOp::Upsert, [&]() -> Result<void> {
        STOA_TRY_ASSIGN(
            auto statement,
            work.connection().prepare(
                "INSERT INTO movement (id, sku, kind, from_account, from_location, to_account, to_location, "
                "quantity, "
                "reason, source, occurred_at, recorded_at, document, party, note, unit_cost, currency, "
                "reverses, "
                "actor, device, business_date) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                "?13, "
                "?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21) ON CONFLICT (id) DO NOTHING"));
        STOA_TRY(statement
                     .bindAll(id, movement.sku().text(), nameOf(what.kind), nameOf(what.from.kind()),
                              what.from.location(), nameOf(what.to.kind()), what.to.location(),
                              what.quantity.thousandths(), what.reason, nameOf(what.source), what.occurredAt,
                              what.recordedAt, what.document, what.party, what.note, cost, currency, reverses,
                              what.actor, what.device, day)
                     .run());
        entered = statement.changes() > 0;
        return {};
    }));
    // Another replica entered it since it was looked for.
    if (!entered)
        return alreadyThere(work.connection(), movement);
    // In the order of the keys, so that two transfers in opposite directions never wait for each other.
    const bool fromFirst = what.from.location() <= what.to.location();
    if (fromFirst)
        STOA_TRY(addLeg(work, movement, what.from, Leg::From));
    STOA_TRY(addLeg(work, movement, what.to, Leg::To));
    if (!fromFirst)
        STOA_TRY(addLeg(work, movement, what.from, Leg::From));
    STOA_TRY(needWholePieces(work.connection(), movement));
    return Entered::Now;
}

Result<std::optional<Movement>> LedgerRepository::find(sql::Connection &connection, const MovementId &id)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kMovementColumns) + " FROM movement WHERE id = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, movementOf, id.toString()));
    if (!found)
        return std::optional<Movement>();
    STOA_TRY_ASSIGN(auto movement, std::move(*found));
    return std::optional(std::move(movement));
}

Result<bool> LedgerRepository::isReversed(sql::Connection &connection, const MovementId &id)
{
    STOA_TRY_ASSIGN(const auto found,
                    connection.scalar("SELECT 1 FROM movement WHERE reverses = ?1", id.toString()));
    return found != 0;
}

Result<Stock> LedgerRepository::stockOf(sql::Connection &connection, const QString &sku,
                                        const QString &location)
{
    const auto make = [](const sql::Statement &row) {
        const auto quantity = [&row](int column) {
            return Quantity::fromThousandths(row.int64(column));
        };
        return Stock{quantity(0), quantity(1), quantity(2), quantity(3), quantity(4),
                     quantity(5), quantity(6), quantity(7), quantity(8), quantity(9)};
    };
    STOA_TRY_ASSIGN(
        const auto found,
        connection.first("SELECT on_hand, damaged, hold, display, quarantine, in_transit, on_order, "
                         "reserved, safety, leased FROM position WHERE sku = ?1 AND location = ?2",
                         make, sku, location));
    return found.value_or(Stock());
}

Result<void> LedgerRepository::setSafety(UnitOfWork &work, const QString &sku, const QString &location,
                                         Quantity safety)
{
    return work.change({EntityType::Position, joinKey(sku, location)}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO position (sku, location, safety, updated_at) VALUES (?1, ?2, ?3, ?4) "
            "ON CONFLICT (sku, location) DO UPDATE SET safety = excluded.safety, version = position.version "
            "+ 1",
            sku, location, safety.thousandths(), work.context().recordedAt);
    });
}

/// Those that are being written are waited for, and later ones wait until this transaction is over.
static Result<void> waitForMovements(sql::Connection &connection)
{
    if (connection.engine() != sql::Engine::Postgres)
        return {};
    return connection.execute("LOCK TABLE movement IN SHARE ROW EXCLUSIVE MODE");
}

Result<bool> LedgerRepository::hasMovements(sql::Connection &connection, const QString &sku)
{
    STOA_TRY(waitForMovements(connection));
    STOA_TRY_ASSIGN(const auto found,
                    connection.scalar("SELECT 1 FROM movement WHERE sku = ?1 LIMIT 1", sku));
    return found != 0;
}

Result<bool> LedgerRepository::hasParts(sql::Connection &connection, const QString &sku)
{
    STOA_TRY(waitForMovements(connection));
    STOA_TRY_ASSIGN(
        const auto found,
        connection.scalar("SELECT 1 FROM movement WHERE sku = ?1 AND quantity % 1000 <> 0 LIMIT 1", sku));
    return found != 0;
}

Result<std::optional<Reason>> LedgerRepository::findReason(sql::Connection &connection, const QString &code)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kReasonColumns) + " FROM reason WHERE code = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, reasonOf, code));
    if (!found)
        return std::optional<Reason>();
    STOA_TRY_ASSIGN(auto reason, std::move(*found));
    return std::optional(std::move(reason));
}

Result<std::optional<ReasonRule>> LedgerRepository::findRule(UnitOfWork &work, const QString &code)
{
    QHash<QString, ReasonRule> &rules = work.lookups().rules;
    if (const auto known = rules.constFind(code); known != rules.cend())
        return std::optional(*known);
    STOA_TRY_ASSIGN(
        const auto found,
        work.connection().first(
            "SELECT code, kind, sign, counter_account, active, system FROM reason WHERE code = ?1", ruleOf,
            code));
    if (!found)
        return std::optional<ReasonRule>();
    STOA_TRY_ASSIGN(auto rule, *found);
    rules.insert(code, rule);
    return std::optional(std::move(rule));
}

Result<QList<Reason>> LedgerRepository::reasons(sql::Connection &connection)
{
    static const QByteArray kSql =
        "SELECT " + QByteArray(kReasonColumns) + " FROM reason ORDER BY rank, code";
    QList<Reason> list;
    STOA_TRY(connection.each(kSql, [&list](const sql::Statement &row) -> Result<void> {
        STOA_TRY_ASSIGN(auto reason, reasonOf(row));
        list.append(std::move(reason));
        return {};
    }));
    return list;
}

Result<void> LedgerRepository::saveReason(UnitOfWork &work, const Reason &reason)
{
    return work.change({EntityType::Reason, reason.code.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO reason (code, kind, sign, counter_account, names, rank, active, system) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, "
            "sign = excluded.sign, counter_account = excluded.counter_account, names = excluded.names, "
            "rank = excluded.rank, active = excluded.active, system = excluded.system, "
            "version = reason.version + 1",
            reason.code, nameOf(reason.kind), nameOf(reason.sign), nameOf(reason.counterAccount),
            QJsonDocument(reason.names.toJson()).toJson(QJsonDocument::Compact), reason.rank,
            int(reason.active), int(reason.system));
    });
}

} // namespace stoa

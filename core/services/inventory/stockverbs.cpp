// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/stockverbs.h"

#include "core/base/nametext.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"

#include <QJsonArray>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Result<void> needLocation(UnitOfWork &work, const QString &location)
{
    STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(work, location));
    if (!known)
        return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
    return {};
}

/// What was counted in one unit is not entered in another one.
Result<void> needSameUnit(UnitOfWork &work, const AdjustmentDraft &what)
{
    if (!what.unit)
        return {};
    STOA_TRY_ASSIGN(const auto unit,
                    work.connection().first(
                        "SELECT unit FROM item WHERE sku = ?1",
                        [](const sql::Statement &row) { return row.text(0); }, what.sku));
    if (unit && *unit != codeOf(*what.unit))
        return Error::invalid(u"unit"_s, u"the SKU is counted in another unit by now"_s);
    return {};
}

/// Pieces are counted whole. An earlier movement may be taken back as it was.
Result<void> needWholePieces(UnitOfWork &work, const AdjustmentDraft &what)
{
    if (what.delta.isWhole() || what.reverses)
        return {};
    STOA_TRY_ASSIGN(const auto item, CatalogRepository::find(work.connection(), what.sku));
    if (!item || item->unit() != Unit::Piece)
        return {};
    STOA_TRY_ASSIGN(const qint64 onHand,
                    work.connection().scalar("SELECT on_hand FROM position WHERE sku = ?1 AND location = ?2",
                                             what.sku, what.location));
    // What stands in parts of pieces is put right by one.
    if (!Quantity::fromThousandths(onHand + what.delta.thousandths()).isWhole())
        return Error::invalid(u"delta"_s, u"the SKU is counted in whole pieces"_s);
    return {};
}

/// Whether somebody who works for these stores may know of the movement.
bool isInSight(const Rights &rights, const MovementDraft &movement)
{
    const auto isSeen = [&rights](const Account &account) {
        return isAtLocation(account.kind()) && rights.maySeeStore(account.location());
    };
    return rights.reach() == Rights::Stores::All || isSeen(movement.from) || isSeen(movement.to);
}

/// The movement that turns an earlier one back. The desk may not hold the earlier one (another store's ledger
/// is not copied); then, as at first sight, the reason's own account stands in for it.
Result<std::pair<Account, Account>> accountsOf(UnitOfWork &work, const Adjustment &adjustment,
                                               const ReasonRule &reason)
{
    const auto &what = adjustment.what();
    const Account shelf = Account::at(AccountKind::OnHand, what.location);
    if (what.reverses) {
        STOA_TRY_ASSIGN(const auto earlier, LedgerRepository::find(work.connection(), *what.reverses));
        // What lies in another's stores tells nothing.
        const bool known = earlier && isInSight(work.context().rights, earlier->what());
        if (work.context().wholeLedger && !known)
            return Error::invalid(u"reverses"_s, u"no such movement"_s);
        STOA_TRY_ASSIGN(const bool reversed, LedgerRepository::isReversed(work.connection(), *what.reverses));
        if (reversed)
            return Error::of(Problem::AlreadyReversed, u"the movement was taken back already"_s,
                             u"reverses"_s);
        if (earlier) {
            STOA_TRY_ASSIGN(const auto expected, reversalOf(earlier->what(), what.location));
            if (expected.sku != what.sku || expected.delta != what.delta)
                return Error::invalid(u"reverses"_s, u"SKU or difference is not that of the movement"_s);
            // The other end may be another store's.
            for (const Account &account : {earlier->what().from, earlier->what().to}) {
                if (isAtLocation(account.kind()))
                    STOA_TRY(work.context().rights.authorize(Permission::StockAdjust, account.location()));
            }
            return std::pair(earlier->what().to, earlier->what().from);
        }
    }
    STOA_TRY_ASSIGN(const auto counter,
                    Account::accept(reason.counterAccount,
                                    isAtLocation(reason.counterAccount) ? what.location : QString()));
    return what.delta > Quantity() ? std::pair(counter, shelf) : std::pair(shelf, counter);
}

/// Whether the movement is what the adjustment made of it, here or at the hub: times and the other account
/// may differ between the two.
bool saysTheSame(const MovementDraft &movement, const AdjustmentDraft &adjustment)
{
    const Account shelf = Account::at(AccountKind::OnHand, adjustment.location);
    const bool more = adjustment.delta > Quantity();
    return movement.sku == adjustment.sku && (more ? movement.to : movement.from) == shelf
        && movement.quantity == (more ? adjustment.delta : -adjustment.delta)
        && movement.reason == adjustment.reason && movement.note == adjustment.note
        && movement.reverses == adjustment.reverses;
}

} // namespace

Result<void> needKnownSku(sql::Connection &connection, const QString &sku)
{
    STOA_TRY_ASSIGN(const qint64 known,
                    connection.scalar("SELECT count(*) FROM (SELECT sku FROM item WHERE sku = ?1 "
                                      "UNION ALL SELECT sku FROM position WHERE sku = ?1) known",
                                      sku));
    if (known == 0)
        return Error::of(Problem::UnknownSku, u"no such SKU"_s, u"sku"_s);
    return {};
}

Result<void> adjustStock(UnitOfWork &work, const Adjustment &adjustment)
{
    const auto &what = adjustment.what();
    STOA_TRY(work.context().rights.authorize(Permission::StockAdjust, what.location));
    STOA_TRY(needLocation(work, what.location));
    STOA_TRY_ASSIGN(const auto earlier, LedgerRepository::find(work.connection(), adjustment.id()));
    if (earlier) {
        if (saysTheSame(earlier->what(), what))
            return {};
        return Error::of(Problem::IdempotencyKeyReused, u"the id belongs to another movement"_s,
                         u"movement"_s);
    }
    STOA_TRY(needSameUnit(work, what));
    STOA_TRY(needWholePieces(work, what));
    STOA_TRY_ASSIGN(const auto reason, LedgerRepository::findRule(work, what.reason));
    // A reason that was retired meanwhile was good when somebody gave it; only what is entered now needs one
    // that is in use.
    if (!reason || (!reason->active && !work.context().doneBefore)
        || (reason->system && (!what.reverses || reason->code != reasons::kUndo)))
        return Error::of(Problem::UnknownReason, u"no such reason"_s, u"reason"_s);
    if (what.reverses && reason->code != reasons::kUndo)
        return Error::of(Problem::ReasonKind, u"a movement is taken back by the reason for it"_s,
                         u"reason"_s);
    if (!reason->allows(what.delta))
        return Error::of(Problem::ReasonSign, u"the reason does not go with this sign"_s, u"reason"_s);
    STOA_TRY_ASSIGN(const auto accounts, accountsOf(work, adjustment, *reason));

    const auto &context = work.context();
    MovementDraft draft{adjustment.id(),
                        what.sku,
                        reason->kind,
                        accounts.first,
                        accounts.second,
                        what.delta > Quantity() ? what.delta : -what.delta,
                        reason->code,
                        context.source,
                        context.at,
                        context.recordedAt,
                        {},
                        {},
                        what.note};
    draft.reverses = what.reverses;
    draft.actor = context.actor;
    draft.device = context.device;
    STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
    STOA_TRY_ASSIGN(const auto entered,
                    LedgerRepository::enter(work, movement, LedgerRepository::Known::Missing));
    Q_UNUSED(entered);
    return {};
}

Result<void> needReason(UnitOfWork &work, const MovementDraft &what, const QString &at)
{
    if (what.reason.isEmpty())
        return {};
    STOA_TRY_ASSIGN(const auto reason, LedgerRepository::findRule(work, what.reason));
    if (!reason || reason->code == reasons::kUndo)
        return Error::of(Problem::UnknownReason, u"no such reason"_s, at + u"reason"_s);
    if (reason->kind != what.kind)
        return Error::of(Problem::ReasonKind, u"the reason does not go with this kind of movement"_s,
                         at + u"reason"_s);
    return {};
}

namespace {

/// What corrects the books rather than tells of goods that came or went; it asks for the right to adjust.
bool isCorrection(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Receipt:
    case MovementKind::Sale:
    case MovementKind::CustomerReturn:
    case MovementKind::TransferOut:
    case MovementKind::TransferIn:
    case MovementKind::SupplierReturn:
        return false;
    case MovementKind::Adjustment:
    case MovementKind::CountCorrection:
    case MovementKind::Damage:
    case MovementKind::Theft:
    case MovementKind::Sample:
    case MovementKind::Found:
    case MovementKind::QuarantineIn:
    case MovementKind::QuarantineOut:
        return true;
    }
    return true;
}

Result<void> authorizeMovement(const Rights &rights, const MovementDraft &what)
{
    QList<Permission> needed{Permission::StockRecord};
    if (isCorrection(what.kind))
        needed.append(Permission::StockAdjust);
    bool somewhere = false;
    for (const Permission permission : needed) {
        STOA_TRY(rights.authorize(permission));
        for (const Account &account : {what.from, what.to}) {
            if (!isAtLocation(account.kind()))
                continue;
            somewhere = true;
            STOA_TRY(rights.authorize(permission, account.location()));
        }
    }
    // What touches no store is a fact of all of them.
    if (!somewhere && rights.reach() != Rights::Stores::All)
        return Error::of(Problem::Forbidden, u"a movement outside of all stores asks for the whole chain"_s);
    return {};
}

} // namespace

Result<void> recordMovements(UnitOfWork &work, const QList<Movement> &movements)
{
    STOA_TRY(work.context().rights.authorize(Permission::StockRecord));
    for (qsizetype i = 0; i < movements.size(); ++i) {
        const auto &what = movements[i].what();
        STOA_TRY(authorizeMovement(work.context().rights, what));
        STOA_TRY(needReason(work, what, u"movements/%1/"_s.arg(i)));
        for (const Account &account : {what.from, what.to}) {
            if (!isAtLocation(account.kind()))
                continue;
            if (auto known = needLocation(work, account.location()); !known) {
                Error error = known.error();
                error.field = u"movements/%1/"_s.arg(i) + error.field;
                return error;
            }
        }
        if (auto entered = LedgerRepository::enter(work, movements[i]); !entered) {
            Error error = entered.error();
            if (error.field == "id"_L1 || error.field == "quantity"_L1)
                error.field = u"movements/%1/"_s.arg(i) + error.field;
            return error;
        }
    }
    return {};
}

namespace {

constexpr qint64 kDayMs = 24LL * 3'600 * 1'000;

Result<Account> accountFromJson(const QJsonValue &value, const QString &field)
{
    const auto kind = accountKindOf(value.toObject().value("account"_L1).toString());
    if (!kind)
        return Error::invalid(field + u"/account"_s, u"no such account"_s);
    auto account = Account::accept(*kind, value.toObject().value("location"_L1).toString());
    if (!account)
        return Error::invalid(field + u"/location"_s, account.error().detail);
    return account;
}

/// A reference is one line; it may be missing.
Result<QString> referenceText(const QJsonValue &value, qsizetype most, const QString &field)
{
    const QString text = value.toString();
    return text.trimmed().isEmpty() ? Result<QString>(QString()) : nameText(text, most, field);
}

Result<Movement> movementFromJson(const QJsonObject &json, const WorkContext &context)
{
    STOA_TRY_ASSIGN(const auto note, noteText(json.value("note"_L1).toString(), 1'000, u"note"_s));
    STOA_TRY_ASSIGN(const auto document, referenceText(json.value("document"_L1), 120, u"document"_s));
    STOA_TRY_ASSIGN(const auto party, referenceText(json.value("party"_L1), 80, u"party"_s));
    const auto id = MovementId::parse(json.value("id"_L1).toString());
    if (!id)
        return Error::invalid(u"id"_s, id.error().detail);
    const auto kind = movementKindOf(json.value("kind"_L1).toString());
    if (!kind)
        return Error::invalid(u"kind"_s, u"no such kind of movement"_s);
    STOA_TRY_ASSIGN(const auto from, accountFromJson(json.value("from"_L1), u"from"_s));
    STOA_TRY_ASSIGN(const auto to, accountFromJson(json.value("to"_L1), u"to"_s));
    const auto occurredAt = Instant::parse(json.value("occurred_at"_L1).toString());
    if (!occurredAt)
        return Error::invalid(u"occurred_at"_s, occurredAt.error().detail);
    // Of a desk it is a clock that is ahead; the movement happened all the same.
    const bool ahead = occurredAt->msSince(context.recordedAt) > kDayMs;
    if (ahead && !context.doneBefore)
        return Error::invalid(u"occurred_at"_s, u"lies in the future"_s);
    const Instant at = ahead ? context.at : *occurredAt;
    if (!json.value("quantity"_L1).isDouble())
        return Error::invalid(u"quantity"_s, u"expected an integer of thousandths"_s);
    MovementDraft draft{*id,
                        json.value("sku"_L1).toString(),
                        *kind,
                        from,
                        to,
                        Quantity::fromThousandths(json.value("quantity"_L1).toInteger()),
                        json.value("reason"_L1).toString(),
                        context.source,
                        at,
                        context.recordedAt,
                        document,
                        party,
                        note};
    if (json.contains("unit_cost"_L1)) {
        if (json.value("unit_cost"_L1).toInteger() < 0)
            return Error::invalid(u"unit_cost"_s, u"a cost is not negative"_s);
        const auto currency = Currency::parse(json.value("currency"_L1).toString());
        if (!currency)
            return Error::invalid(u"currency"_s, currency.error().detail);
        draft.unitCost = Money(json.value("unit_cost"_L1).toInteger(), *currency);
    }
    draft.actor = context.actor;
    draft.device = context.device;
    return Movement::accept(draft);
}

} // namespace

Result<QList<Movement>> movementsFromJson(const QJsonObject &body, const WorkContext &context)
{
    const auto list = body.value("movements"_L1).toArray();
    if (list.isEmpty())
        return Error::invalid(u"movements"_s, u"expected at least one movement"_s);
    QList<Movement> movements;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto movement = movementFromJson(list[i].toObject(), context);
        if (!movement) {
            Error error = movement.error();
            error.field = u"movements/%1/"_s.arg(i) + error.field;
            return error;
        }
        movements.append(std::move(*movement));
    }
    return movements;
}

Result<void> setSafety(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY_ASSIGN(const auto sku, Sku::parse(body.value("sku"_L1).toString()));
    STOA_TRY_ASSIGN(const auto location, LocationCode::parse(body.value("location"_L1).toString()));
    STOA_TRY(work.context().rights.authorize(Permission::PolicyEdit, location.text()));
    STOA_TRY(needLocation(work, location.text()));
    const QJsonValue value = body.value("safety"_L1);
    if (!value.isDouble() || value.toInteger(-1) < 0 || value.toInteger() > Quantity::kLimit)
        return Error::invalid(u"safety"_s, u"expected a quantity that is not negative"_s);
    STOA_TRY(needKnownSku(work.connection(), sku.text()));
    STOA_TRY_ASSIGN(const auto item, CatalogRepository::find(work.connection(), sku.text()));
    if (item && item->unit() == Unit::Piece && value.toInteger() % 1'000 != 0)
        return Error::invalid(u"safety"_s, u"the SKU is counted in whole pieces"_s);
    return LedgerRepository::setSafety(work, sku.text(), location.text(),
                                       Quantity::fromThousandths(value.toInteger()));
}

Result<void> saveReason(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY(work.context().rights.authorizeChain(Permission::NetworkEdit));
    STOA_TRY_ASSIGN(auto reason,
                    LedgerRepository::findReason(work.connection(), body.value("code"_L1).toString()));
    if (!reason)
        return Error::of(Problem::UnknownReason, u"no such reason"_s, u"code"_s);
    STOA_TRY_ASSIGN(reason->names, Names::fromJson(body.value("names"_L1).toObject()));
    const qint64 rank = body.value("rank"_L1).toInteger(reason->rank);
    if (rank < 0 || rank > 10'000)
        return Error::invalid(u"rank"_s, u"expected 0 to 10,000"_s);
    reason->rank = int(rank);
    reason->active = body.value("active"_L1).toBool(reason->active);
    if (reason->system && !reason->active)
        return Error::invalid(u"active"_s, u"what the system needs stays in use"_s);
    return LedgerRepository::saveReason(work, *reason);
}

} // namespace stoa

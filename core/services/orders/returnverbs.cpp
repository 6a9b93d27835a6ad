// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/returnverbs.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/exchange.h"
#include "core/services/orders/openorder.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/wholepieces.h"
#include "core/store/contactplaces.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "core/store/orderfamily.h"
#include "core/store/orders/returnrepository.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMovementIds = 6'000;

Result<void> authorizeReturn(const Rights &rights, const Order &order, const QString &location)
{
    STOA_TRY(rights.authorize(Permission::OrderReturn));
    const bool here = !location.isEmpty() && rights.maySeeStore(location);
    return here || reaches(rights, order) ? Result<void>() : Error::of(Problem::NotFound, u"no such order"_s);
}

/// Customer service, that is: whoever knows the contacts of the whole chain, and is a person. It decides that
/// the store learns who comes; a store that takes goods back on its own learns of the order's lines.
bool isCustomerService(const Rights &rights)
{
    return rights.authorizeChain(Permission::ContactRead) && rights != Rights::ofTheHouse();
}

/// Goods come in wherever their customer brings them; all else is done where they are.
bool mayAdvance(const Rights &rights, const Order &order, const ReturnCase &returnCase,
                const ReturnStep &step)
{
    const QString &own = returnCase.parts().location;
    if (step.to == ReturnState::Received && !step.location.isEmpty())
        return rights.maySeeStore(step.location);
    return own.isEmpty() ? reaches(rights, order) : rights.maySeeStore(own);
}

/// Where units of this disposition come to lie; nothing: they leave the books again.
std::optional<AccountKind> shelfOf(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Resell:
        return AccountKind::OnHand;
    case Disposition::Refurbish:
        return AccountKind::Hold;
    case Disposition::Quarantine:
        return AccountKind::Quarantine;
    case Disposition::Scrap:
    case Disposition::ReturnToSupplier:
        break;
    }
    return std::nullopt;
}

Result<void> enter(UnitOfWork &work, MovementDraft draft)
{
    const WorkContext &context = work.context();
    draft.source = context.source;
    draft.occurredAt = context.at;
    draft.recordedAt = context.recordedAt;
    draft.actor = context.actor;
    draft.device = context.device;
    STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
    STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(work, movement));
    Q_UNUSED(entered);
    return {};
}

/// Each unit that came back goes where its disposition says.
Result<void> enterInspected(UnitOfWork &work, const ReturnCase &returnCase, const Order &order,
                            const QUuid &seed)
{
    const ReturnCase::Parts &parts = returnCase.parts();
    quint32 n = 0;
    for (const ReturnLine &line : parts.lines) {
        for (const ReturnLine::Inspected &each : line.inspected) {
            const auto shelf = shelfOf(each.disposition);
            const Account to = Account::at(shelf.value_or(AccountKind::OnHand), parts.location);
            MovementDraft back{MovementId::derived(seed, kMovementIds + n++),
                               line.sku,
                               MovementKind::CustomerReturn,
                               Account::outside(AccountKind::Customer),
                               to,
                               Quantity::fromThousandths(each.quantity)};
            back.document = parts.number;
            back.party = order.parts().customer;
            STOA_TRY(enter(work, back));
            if (shelf)
                continue;
            const bool scrap = each.disposition == Disposition::Scrap;
            MovementDraft out{MovementId::derived(seed, kMovementIds + n++),
                              line.sku,
                              scrap ? MovementKind::Damage : MovementKind::SupplierReturn,
                              to,
                              Account::outside(scrap ? AccountKind::Shrink : AccountKind::Supplier),
                              Quantity::fromThousandths(each.quantity),
                              scrap ? u"broken"_s : u"supplier-return"_s};
            out.document = parts.number;
            STOA_TRY(enter(work, out));
        }
    }
    return {};
}

/// The other cases of the order.
Result<QList<ReturnCase>> othersOf(UnitOfWork &work, const OrderId &order, const ReturnId &id)
{
    STOA_TRY_ASSIGN(const auto all, ReturnRepository::ofOrder(work.connection(), order));
    QList<ReturnCase> others;
    for (const StoredReturn &each : all) {
        if (each.returnCase.id() != id)
            others.append(each.returnCase);
    }
    return others;
}

Result<void> checkOpening(sql::Connection &connection, const Order &order, const ReturnOpening &opening)
{
    for (qsizetype i = 0; i < opening.lines.size(); ++i) {
        const ReturnOpening::Line &each = opening.lines[i];
        if (const OrderLine *line = order.line(each.line))
            STOA_TRY(needWholeOf(connection, line->sku, line->fulfilled, each.quantity,
                                 u"lines/%1/quantity"_s.arg(i)));
    }
    return {};
}

/// Of what came and of what was made of it.
Result<void> checkUnits(sql::Connection &connection, const ReturnCase &returnCase, const ReturnStep &step)
{
    const QList<ReturnLine> &lines = returnCase.parts().lines;
    for (qsizetype i = 0; step.to == ReturnState::Received && i < step.received.size(); ++i) {
        const auto line = std::ranges::find(lines, step.received[i].line, &ReturnLine::line);
        if (line != lines.end()) {
            const QString field = u"received/%1/quantity"_s.arg(i);
            STOA_TRY(needWholeOf(connection, line->sku, line->quantity, step.received[i].quantity, field));
            STOA_TRY(
                needWholeOf(connection, line->exchangeSku, line->quantity, step.received[i].quantity, field));
        }
    }
    if (step.to != ReturnState::Inspected)
        return {};
    // As the body lists them: line by line.
    qsizetype n = 0;
    QList<int> numbers = step.inspected.keys();
    std::ranges::sort(numbers);
    for (const int number : std::as_const(numbers)) {
        const auto line = std::ranges::find(lines, number, &ReturnLine::line);
        for (const ReturnLine::Inspected &each : step.inspected.value(number)) {
            const QString field = u"inspected/%1/quantity"_s.arg(n++);
            if (line != lines.end())
                STOA_TRY(needWholeOf(connection, line->sku, line->received, each.quantity, field));
        }
    }
    return {};
}

/// The units count as returned in the order's own lines.
Result<void> takeBack(OpenOrder &open, const ReturnCase &returnCase)
{
    if (returnCase.receivedUnits().isEmpty())
        return {};
    STOA_TRY_ASSIGN(auto order,
                    open.order().returned(returnCase.receivedUnits(),
                                          open.event(OrderEventKind::Noted, {},
                                                     {{u"return"_s, returnCase.parts().number},
                                                      {u"state"_s, nameOf(returnCase.state())}})));
    open.set(order);
    return {};
}

Result<ReturnCase> goTo(UnitOfWork &work, OpenOrder &open, const ReturnCase &before, const ReturnStep &step)
{
    const Instant at = work.context().at;
    switch (step.to) {
    case ReturnState::Received: {
        const QString &where = step.location.isEmpty() ? before.parts().location : step.location;
        STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(work.connection(), where));
        if (!known)
            return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
        STOA_TRY(work.context().rights.authorize(Permission::OrderReturn, where));
        open.set(open.order().sharedWith(where));
        return before.received(open.order(), where, step.received, at);
    }
    case ReturnState::Inspected: {
        STOA_TRY(work.context().rights.authorize(Permission::OrderReturn, before.parts().location));
        STOA_TRY_ASSIGN(auto after, before.inspected(step.inspected, at));
        STOA_TRY(enterInspected(work, after, open.order(), step.seed));
        open.set(open.order().noted(
            open.event(OrderEventKind::Noted, {},
                       {{u"return"_s, after.parts().number}, {u"state"_s, nameOf(ReturnState::Inspected)}})));
        return after;
    }
    case ReturnState::Refunded: {
        STOA_TRY_ASSIGN(const auto others, othersOf(work, open.order().id(), before.id()));
        STOA_TRY_ASSIGN(auto after, before.refunded(open.order(), others, at));
        STOA_TRY(takeBack(open, after));
        const Order::Parts &parts = open.order().parts();
        const bool all = std::ranges::all_of(parts.lines, [](const OrderLine &line) {
            return line.returned + line.cancelled >= line.quantity;
        });
        open.set(open.order().withPayment(
            all ? PaymentState::Refunded : PaymentState::PartlyRefunded,
            open.event(OrderEventKind::PaymentChanged, {},
                       {{u"return"_s, after.parts().number}, {u"refund"_s, after.parts().refund}})));
        const QString id = parts.id.toString();
        STOA_TRY(addTask(work, step.seed, 1,
                         {TaskKind::Refund,
                          after.parts().location,
                          after.parts().id.toString(),
                          id,
                          {{u"amount"_s, after.parts().refund}, {u"currency"_s, after.parts().currency}}}));
        return after;
    }
    case ReturnState::Exchanged: {
        STOA_TRY_ASSIGN(const auto replacement, orderReplacement(work, before, open.order(), step.seed));
        STOA_TRY_ASSIGN(auto after, before.exchanged(replacement, at));
        STOA_TRY(takeBack(open, after));
        return after;
    }
    case ReturnState::Requested:
    case ReturnState::Accepted:
    case ReturnState::InTransit:
    case ReturnState::Rejected:
    case ReturnState::Closed:
        break;
    }
    return before.advanced(step.to, at);
}

} // namespace

Result<void> openReturn(UnitOfWork &work, const ReturnOpening &opening)
{
    STOA_TRY_ASSIGN(const auto known, ReturnRepository::find(work.connection(), opening.id));
    if (known)
        return known->returnCase.parts().order == opening.order
            ? Result<void>()
            : Error::of(Problem::IdempotencyKeyReused, u"the id belongs to another return"_s, u"return"_s);
    STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, opening.order));
    STOA_TRY(authorizeReturn(work.context().rights, open.order(), opening.location));
    if (!opening.location.isEmpty()) {
        STOA_TRY_ASSIGN(const bool there, LocationRepository::exists(work.connection(), opening.location));
        if (!there)
            return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
    }
    STOA_TRY(checkOpening(work.connection(), open.order(), opening));
    STOA_TRY(checkExchange(work.connection(), open.order(), opening));
    STOA_TRY_ASSIGN(const auto others, othersOf(work, opening.order, opening.id));
    ReturnCase::Parts draft{opening.id, u"R-%1-%2"_s.arg(open.order().parts().number).arg(others.size() + 1),
                            opening.order, open.order().parts().number, opening.channel};
    draft.wish = opening.wish;
    draft.location = opening.location;
    draft.note = opening.note;
    draft.createdAt = work.context().at;
    for (const ReturnOpening::Line &line : opening.lines) {
        ReturnLine each;
        each.line = line.line;
        each.quantity = line.quantity;
        each.reason = line.reason;
        each.exchangeSku = line.exchangeSku;
        draft.lines.append(each);
    }
    STOA_TRY_ASSIGN(const auto made, ReturnCase::open(draft, open.order(), others));
    QJsonObject detail{{u"return"_s, made.parts().number}};
    const bool shared = !opening.location.isEmpty() && isCustomerService(work.context().rights);
    if (shared)
        detail.insert(kSharedContact, opening.location);
    open.set(open.order().noted(open.event(OrderEventKind::ReturnOpened, {}, detail)));
    open.set(open.order().sharedWith(opening.location));
    STOA_TRY(ReturnRepository::insert(work, made));
    STOA_TRY(open.save());
    return shared ? touchContact(work, opening.order.toString().toLatin1()) : Result<void>();
}

Result<void> authorizeStep(const Rights &rights, const Order &order, const ReturnCase &returnCase,
                           const ReturnStep &step)
{
    STOA_TRY(rights.authorize(Permission::OrderReturn));
    return mayAdvance(rights, order, returnCase, step)
        ? Result<void>()
        : Error::of(Problem::NotFound, u"no such return"_s, u"return"_s);
}

Result<void> advanceReturn(UnitOfWork &work, const ReturnStep &step)
{
    const auto unknown = Error::of(Problem::NotFound, u"no such return"_s, u"return"_s);
    STOA_TRY_ASSIGN(const auto found, ReturnRepository::find(work.connection(), step.id));
    if (!found)
        return unknown;
    STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, found->returnCase.parts().order));
    STOA_TRY_ASSIGN(const auto now, ReturnRepository::find(work.connection(), step.id));
    const ReturnCase &before = now->returnCase;
    STOA_TRY(authorizeStep(work.context().rights, open.order(), before, step));
    if (before.state() == step.to || before.hasReached(step.to))
        return {};
    STOA_TRY(checkUnits(work.connection(), before, step));
    STOA_TRY_ASSIGN(const auto after, goTo(work, open, before, step));
    if (step.to == ReturnState::Closed)
        open.set(open.order().noted(
            open.event(OrderEventKind::ReturnClosed, {}, {{u"return"_s, after.parts().number}})));
    STOA_TRY(ReturnRepository::save(work, after));
    return open.save();
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/pickshortage.h"

#include "core/services/orders/ordertasks.h"
#include "core/sql/dialect.h"
#include "core/store/inventory/ledgerrepository.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kCorrectionIds = 3'000;
constexpr quint32 kCountTasks = 100;

/// What the reason does to the stock; nothing where the stock is right.
struct Correction {
    MovementKind kind;
    Account to;
    QString reason;
    qint64 quantity;
};

/// What is picked of a line once the step is done; past picking that is all which is to be supplied.
qint64 pickedOf(const FulfilmentLine &line, const Fulfilment &fulfilment, const FulfilmentStep &step)
{
    const bool passes = step.to
        && wayTo(fulfilment.state(), *step.to, fulfilment.parts().method).contains(FulfilmentState::Picked);
    return passes ? line.quantity : line.picked;
}

/// What the record has on the shelf and nobody found: all that is neither set aside nor picked for somebody.
/// Where whoever looked says how much that was, it is no more than that: what came since lies there.
Result<qint64> surplus(sql::Connection &connection, const Fulfilment &fulfilment, const QString &sku,
                       const FulfilmentStep::Shortage &shortage, const FulfilmentStep &step)
{
    const QString &location = fulfilment.parts().location;
    STOA_TRY_ASSIGN(
        qint64 shelf,
        connection.scalar(
            QByteArray("SELECT on_hand - damaged - hold - display - quarantine FROM position WHERE sku = "
                       "?1 AND location = ?2")
                + sql::forUpdate(connection.engine()),
            sku, location));
    STOA_TRY_ASSIGN(const auto inHouse, FulfilmentRepository::inHouse(connection, location));
    for (const StoredFulfilment &each : inHouse) {
        const bool isThis = each.fulfilment.id() == fulfilment.id();
        const QList<FulfilmentLine> lines = (isThis ? fulfilment : each.fulfilment).parts().lines;
        for (const FulfilmentLine &line : lines) {
            if (line.sku == sku)
                shelf -= isThis ? pickedOf(line, fulfilment, step) : line.picked;
        }
    }
    const qint64 told = shortage.correction < 0 ? qMax(shortage.quantity, -shortage.correction) : shelf;
    return qMax<qint64>(0, qMin(told, shelf));
}

Result<std::optional<Correction>> correctionOf(sql::Connection &connection, const Fulfilment &fulfilment,
                                               const QString &sku, const FulfilmentStep::Shortage &shortage,
                                               const FulfilmentStep &step)
{
    const QString &location = fulfilment.parts().location;
    const auto missing = [](qint64 quantity) {
        return std::optional(Correction{MovementKind::CountCorrection, Account::outside(AccountKind::Shrink),
                                        reasons::kPickMissing.toString(), quantity});
    };
    switch (shortage.reason) {
    case ShortReason::NotInStock: {
        STOA_TRY_ASSIGN(const qint64 all, surplus(connection, fulfilment, sku, shortage, step));
        return all > 0 ? missing(all) : std::nullopt;
    }
    case ShortReason::Mismatch:
        return missing(shortage.quantity);
    case ShortReason::Damaged:
        return std::optional(Correction{MovementKind::Damage, Account::at(AccountKind::Damaged, location),
                                        u"damaged"_s, shortage.quantity});
    case ShortReason::WornDisplay:
        return std::optional(Correction{MovementKind::Adjustment, Account::at(AccountKind::Display, location),
                                        u"display"_s, shortage.quantity});
    case ShortReason::TooBusy:
    case ShortReason::AvoidSplit:
        break;
    }
    return std::optional<Correction>();
}

Result<void> correct(UnitOfWork &work, const Fulfilment &fulfilment, const FulfilmentLine &line,
                     const Correction &correction, const QUuid &seed)
{
    const auto &parts = fulfilment.parts();
    const WorkContext &context = work.context();
    MovementDraft draft{MovementId::derived(seed, kCorrectionIds + quint32(line.line)),
                        line.sku,
                        correction.kind,
                        Account::at(AccountKind::OnHand, parts.location),
                        correction.to,
                        Quantity::fromThousandths(correction.quantity),
                        correction.reason,
                        context.source,
                        context.at,
                        context.recordedAt,
                        u"%1/%2"_s.arg(parts.orderNumber).arg(line.line),
                        {}};
    draft.actor = context.actor;
    draft.device = context.device;
    STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
    STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(work, movement));
    Q_UNUSED(entered);
    return {};
}

} // namespace

Result<Fulfilment> takeShortages(UnitOfWork &work, OpenOrder &open, Fulfilment fulfilment,
                                 const FulfilmentStep &step)
{
    const QString location = fulfilment.parts().location;
    QList<FulfilmentLine> lacking;
    for (const FulfilmentStep::Shortage &shortage : step.shortages) {
        const auto line = std::ranges::find(fulfilment.parts().lines, shortage.line, &FulfilmentLine::line);
        if (line == fulfilment.parts().lines.end())
            return Error::invalid(u"short"_s, u"the fulfilment has no such line"_s);
        lacking.append(*line);
        STOA_TRY(open.releaseLine(fulfilment, shortage.line, shortage.quantity));
        if (shortage.reason == ShortReason::NotInStock)
            STOA_TRY(addTask(work, step.seed, kCountTasks + quint32(shortage.line),
                             {TaskKind::Count,
                              location,
                              lacking.last().sku,
                              open.order().id().toString(),
                              {{u"lacking"_s, shortage.quantity}}}));
        STOA_TRY_ASSIGN(fulfilment,
                        fulfilment.withShortage(shortage.line, shortage.quantity, work.context().at));
        STOA_TRY_ASSIGN(auto order,
                        open.order().deallocated({{shortage.line, shortage.quantity}}, location,
                                                 open.event(OrderEventKind::Short, fulfilment.id().toString(),
                                                            {{u"line"_s, shortage.line},
                                                             {u"sku"_s, lacking.last().sku},
                                                             {u"quantity"_s, shortage.quantity},
                                                             {u"location"_s, location},
                                                             {u"reason"_s, nameOf(shortage.reason)}})));
        open.set(order);
    }
    // By what is picked when all that lacks is told.
    for (qsizetype i = 0; i < lacking.size(); ++i) {
        STOA_TRY_ASSIGN(const auto correction,
                        correctionOf(work.connection(), fulfilment, lacking[i].sku, step.shortages[i], step));
        if (correction)
            STOA_TRY(correct(work, fulfilment, lacking[i], *correction, step.seed));
    }
    open.wantRoute(work.context().recordedAt);
    return fulfilment;
}

} // namespace stoa

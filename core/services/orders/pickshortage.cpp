// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/pickshortage.h"

#include "core/services/orders/ordertasks.h"
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

std::optional<Correction> correctionOf(const FulfilmentStep::Shortage &shortage, const QString &location)
{
    switch (shortage.reason) {
    case ShortReason::NotInStock: {
        // The whole of what the record had too much; at the least what lacks.
        const qint64 all = qMax(shortage.quantity, -shortage.correction);
        return Correction{MovementKind::CountCorrection, Account::outside(AccountKind::Shrink),
                          reasons::kPickMissing.toString(), all};
    }
    case ShortReason::Mismatch:
        return Correction{MovementKind::CountCorrection, Account::outside(AccountKind::Shrink),
                          reasons::kPickMissing.toString(), shortage.quantity};
    case ShortReason::Damaged:
        return Correction{MovementKind::Damage, Account::at(AccountKind::Damaged, location), u"damaged"_s,
                          shortage.quantity};
    case ShortReason::WornDisplay:
        return Correction{MovementKind::Adjustment, Account::at(AccountKind::Display, location), u"display"_s,
                          shortage.quantity};
    case ShortReason::TooBusy:
    case ShortReason::AvoidSplit:
        break;
    }
    return std::nullopt;
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
    for (const FulfilmentStep::Shortage &shortage : step.shortages) {
        const auto line = std::ranges::find(fulfilment.parts().lines, shortage.line, &FulfilmentLine::line);
        if (line == fulfilment.parts().lines.end())
            return Error::invalid(u"short"_s, u"the fulfilment has no such line"_s);
        const FulfilmentLine lacking = *line;
        const QString location = fulfilment.parts().location;
        STOA_TRY(open.releaseLine(fulfilment, shortage.line, shortage.quantity));
        if (const auto correction = correctionOf(shortage, location))
            STOA_TRY(correct(work, fulfilment, lacking, *correction, step.seed));
        if (shortage.reason == ShortReason::NotInStock)
            STOA_TRY(addTask(work, step.seed, kCountTasks + quint32(shortage.line),
                             {TaskKind::Count,
                              location,
                              lacking.sku,
                              open.order().id().toString(),
                              {{u"lacking"_s, shortage.quantity}}}));
        STOA_TRY_ASSIGN(fulfilment,
                        fulfilment.withShortage(shortage.line, shortage.quantity, work.context().at));
        STOA_TRY_ASSIGN(auto order,
                        open.order().deallocated({{shortage.line, shortage.quantity}}, location,
                                                 open.event(OrderEventKind::Short, fulfilment.id().toString(),
                                                            {{u"line"_s, shortage.line},
                                                             {u"sku"_s, lacking.sku},
                                                             {u"quantity"_s, shortage.quantity},
                                                             {u"location"_s, location},
                                                             {u"reason"_s, nameOf(shortage.reason)}})));
        open.set(order);
    }
    open.wantRoute(work.context().recordedAt);
    return fulfilment;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/voidedlabels.h"

#include "core/base/log.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/verbs.h"

#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 500;
constexpr quint32 kRecallSeed = 75;

bool isGivenUp(const Fulfilment &fulfilment)
{
    return fulfilment.state() == FulfilmentState::Cancelled
        || fulfilment.state() == FulfilmentState::Rejected;
}

Result<void> askToFetchBack(UnitOfWork &work, const Fulfilment &fulfilment, const QJsonObject &detail)
{
    return addTask(work, derivedUuid(fulfilment.id().uuid(), kRecallSeed), 1,
                   {TaskKind::Recall, fulfilment.parts().location, fulfilment.id().toString(),
                    fulfilment.parts().order.toString(), detail});
}

bool tells(const OrderEvent &event, const QString &fulfilment, QLatin1StringView code)
{
    return event.fulfilment == fulfilment && event.detail.value("code"_L1).toString() == code;
}

Result<void> giveUpLabel(UnitOfWork &work, const Fulfilment &fulfilment, const Shipment &shipment)
{
    STOA_TRY_ASSIGN(const auto manifest, Shipments::manifestOf(work.connection(), shipment.tracking));
    if (!manifest)
        return Shipments::setAside(work, shipment, {});
    const auto code = "labelOnManifest"_L1;
    STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, fulfilment.parts().order));
    const auto &timeline = open.order().parts().timeline;
    const QString id = fulfilment.id().toString();
    if (std::ranges::any_of(timeline, [&](const OrderEvent &each) { return tells(each, id, code); }))
        return {};
    QJsonObject detail{{u"code"_s, QString(code)},
                       {u"carrier"_s, shipment.carrier},
                       {u"tracking"_s, shipment.tracking},
                       {u"manifest"_s, *manifest}};
    open.set(open.order().noted(open.event(OrderEventKind::Noted, id, detail)));
    STOA_TRY(open.save());
    detail.remove(u"code"_s);
    return askToFetchBack(work, fulfilment, detail);
}

/// Settles one; false where the carrier cannot be asked now.
Result<bool> tellOne(JobParts &parts, const Shipments &shipments, const Shipment &shipment)
{
    const auto told = shipments.tellCancelled(parts.reader, shipment);
    if (!told && told.error().kind == ErrorKind::Storage)
        return told.error();
    if (!told && !isVerdict(told.error())) {
        qCInfo(lcHub, "the carrier was not told of the label %s: %s", qUtf8Printable(shipment.tracking),
               qUtf8Printable(told.error().toString()));
        return false;
    }
    const auto done = parts.store.write(byTheHub(parts.store), [&](UnitOfWork &work) -> Result<void> {
        STOA_TRY(work.connection().run("UPDATE shipment_cancelled SET told_at = ?2 WHERE tracking = ?1",
                                       shipment.tracking, work.context().recordedAt));
        STOA_TRY_ASSIGN(const auto id, FulfilmentId::parse(shipment.fulfilment));
        STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(work.connection(), id));
        if (told || !found)
            return {};
        return askToFetchBack(
            work, found->fulfilment,
            {{u"carrier"_s, shipment.carrier}, {u"tracking"_s, shipment.tracking}, {u"refused"_s, true}});
    });
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

} // namespace

Result<void> voidGivenUpLabels(UnitOfWork &work)
{
    // What is written here is added to the same list.
    const QList<Change> changes = work.changes();
    for (const Change &change : changes) {
        if (change.type != EntityType::Fulfilment)
            continue;
        const auto id = FulfilmentId::parse(QString::fromLatin1(change.key));
        if (!id)
            continue;
        STOA_TRY_ASSIGN(const auto shipment, Shipments::find(work.connection(), *id));
        if (!shipment)
            continue;
        STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(work.connection(), *id));
        if (found && isGivenUp(found->fulfilment))
            STOA_TRY(giveUpLabel(work, found->fulfilment, *shipment));
    }
    return {};
}

Result<qint64> tellVoidedLabels(JobParts &parts, const Shipments &shipments)
{
    STOA_TRY_ASSIGN(const auto untold, Shipments::untold(parts.reader, kAtOnce));
    qint64 settled = 0;
    for (const Shipment &each : untold) {
        if (parts.ending)
            break;
        STOA_TRY_ASSIGN(const bool done, tellOne(parts, shipments, each));
        settled += done ? 1 : 0;
    }
    return settled;
}

} // namespace stoa::hub

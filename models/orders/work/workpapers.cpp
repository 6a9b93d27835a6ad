// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/workpapers.h"

#include "core/domain/network/localclock.h"
#include "core/domain/orders/orderparts.h"
#include "core/store/network/locationrepository.h"
#include "core/store/orders/fulfilmentrepository.h"
#include "core/store/orders/orderrepository.h"
#include "models/orders/work/parcellabels.h"
#include "models/orders/work/waveplan.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// All that a paper about one fulfilment needs.
struct Source {
    Fulfilment fulfilment;
    Order order;
    OrderContact contact;
    std::optional<Location> sender;
    QHash<QString, WorkItem> items;
};

Result<Source> sourceOf(sql::Connection &connection, const QString &id)
{
    STOA_TRY_ASSIGN(const auto parsed, FulfilmentId::parse(id));
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(connection, parsed));
    if (!found)
        return Error::of(Problem::NotFound);
    const Fulfilment::Parts &parts = found->fulfilment.parts();
    STOA_TRY_ASSIGN(const auto order, OrderRepository::find(connection, parts.order));
    if (!order)
        return Error::of(Problem::NotFound);
    STOA_TRY_ASSIGN(const auto contact, OrderRepository::contactOf(connection, parts.order));
    STOA_TRY_ASSIGN(const auto sender, LocationRepository::find(connection, parts.location));
    QStringList skus;
    for (const FulfilmentLine &line : parts.lines)
        skus.append(line.sku);
    STOA_TRY_ASSIGN(const auto items, WorkQuery::items(connection, parts.location, skus));
    Source source{found->fulfilment, order->order, contact.value_or(OrderContact()), sender, {}};
    for (const WorkItem &item : items)
        source.items.insert(item.sku, item);
    return source;
}

PrintAddress senderOf(const Source &source, const QString &language)
{
    if (!source.sender)
        return {source.fulfilment.parts().location, {}};
    const LocationDraft &place = source.sender->details();
    PrintAddress address{source.sender->names().in(language), {}};
    for (const QString &line : {place.street, QString(place.postalCode + u' ' + place.city).trimmed()}) {
        if (!line.isEmpty())
            address.lines.append(line);
    }
    return address;
}

PrintAddress recipientOf(const Source &source)
{
    const Destination &to = source.order.parts().destination;
    PrintAddress address{source.contact.name, {}};
    for (const QString &line :
         {source.contact.street, QString(to.postalCode + u' ' + to.city).trimmed(), to.country}) {
        if (!line.isEmpty())
            address.lines.append(line);
    }
    return address;
}

std::optional<Quantity> kilograms(qint64 grams)
{
    return grams > 0 ? std::optional(Quantity::fromThousandths(grams)) : std::nullopt;
}

PackingSlipDocument slipOf(const Source &source, const QString &language, Instant now)
{
    const Fulfilment::Parts &parts = source.fulfilment.parts();
    const Order::Parts &order = source.order.parts();
    PackingSlipDocument slip;
    slip.order = parts.orderNumber;
    slip.fulfilment = parts.number;
    slip.sender = senderOf(source, language);
    slip.recipient = recipientOf(source);
    slip.ordered = order.placedAt;
    slip.service = parts.service;
    slip.printed = now;
    for (const FulfilmentLine &line : parts.lines) {
        if (line.quantity <= 0)
            continue;
        const WorkItem item = source.items.value(line.sku);
        slip.lines.append({line.sku,
                           item.name.isEmpty() ? line.sku : item.name,
                           Quantity::fromThousandths(line.quantity),
                           item.unit,
                           {},
                           {}});
    }
    return slip;
}

/// Without what only others know: its carrier stands as the code, and its number may be missing.
Result<ShippingLabelDocument> labelOf(sql::Connection &connection, const QString &id, const QString &language)
{
    STOA_TRY_ASSIGN(const auto source, sourceOf(connection, id));
    const Fulfilment::Parts &parts = source.fulfilment.parts();
    ShippingLabelDocument label;
    label.carrier = parts.carrier;
    label.service = parts.service;
    label.tracking = parts.tracking;
    label.sender = senderOf(source, language);
    label.recipient = recipientOf(source);
    label.order = parts.orderNumber;
    label.fulfilment = parts.number;
    label.weight = kilograms(parts.weight);
    return label;
}

} // namespace

PickListDocument WorkPapers::pickList(const WorkDesk &desk, const QString &name, const QList<WorkPart> &parts)
{
    PickListDocument list;
    list.number = name;
    list.location = desk.locationName(desk.location());
    if (const auto &user = desk.line().session().user)
        list.picker = user->displayName;
    list.printed = desk.now();
    for (const WorkPart &part : parts) {
        const auto at = dueOf(part.fulfilment);
        list.orders.append({part.code(), at});
        if (at && (!list.promised || *at < *list.promised))
            list.promised = at;
    }
    for (const PickStop &stop : WavePlan::stops(desk, parts)) {
        if (stop.isDone())
            continue;
        list.lines.append({stop.sku, desk.itemName(stop.sku), Quantity::fromThousandths(stop.left()),
                           desk.item(stop.sku).unit, stop.zone, stop.bin, stop.expiry, stop.lot, stop.code});
    }
    return list;
}

Future<Result<QList<PackingSlipDocument>>> WorkPapers::slips(WorkDesk &desk, const QStringList &fulfilments)
{
    return desk.line().store().read({},
                                    [fulfilments, language = desk.wording().language(), now = desk.now()](
                                        sql::Connection &connection) -> Result<QList<PackingSlipDocument>> {
                                        QList<PackingSlipDocument> list;
                                        for (const QString &id : fulfilments) {
                                            STOA_TRY_ASSIGN(const auto source, sourceOf(connection, id));
                                            list.append(slipOf(source, language, now));
                                        }
                                        return list;
                                    });
}

Future<Result<PackingSlipDocument>> WorkPapers::slip(WorkDesk &desk, const QString &fulfilment)
{
    return slips(desk, {fulfilment})
        .then(&desk, [](const Result<QList<PackingSlipDocument>> &list) -> Result<PackingSlipDocument> {
            if (!list)
                return list.error();
            return list->first();
        });
}

Future<Result<ShippingLabelDocument>> WorkPapers::label(WorkDesk &desk, const QString &fulfilment)
{
    using Label = Result<ShippingLabelDocument>;
    const auto done = std::make_shared<QPromise<Label>>();
    done->start();
    const auto give = [done](const Label &label) {
        done->addResult(label);
        done->finish();
    };
    const auto read = [fulfilment, language = desk.wording().language()](sql::Connection &connection) {
        return labelOf(connection, fulfilment, language);
    };
    desk.line().store().read({}, read).then(&desk, [&desk, fulfilment, give](const Label &written) {
        if (!written) {
            give(written);
            return;
        }
        ShippingLabelDocument label = *written;
        label.carrier = desk.carrierName(label.carrier);
        ParcelLabels::numbers(desk, fulfilment, label.tracking)
            .then(&desk, [give, label](const Result<ParcelNumbers> &numbers) mutable {
                if (!numbers) {
                    give(numbers.error());
                    return;
                }
                label.tracking = numbers->tracking;
                label.sscc = numbers->sscc;
                give(label);
            });
    });
    return done->future();
}

Future<Result<ManifestDocument>> WorkPapers::manifest(WorkDesk &desk, const QString &carrier,
                                                      const QStringList &fulfilments)
{
    ManifestDocument manifest;
    manifest.carrier = desk.carrierName(carrier);
    manifest.location = desk.locationName(desk.location());
    manifest.printed = desk.now();
    manifest.number = u"M-%1-%2"_s.arg(desk.location(), QString::number(desk.now().msSinceEpoch() / 60'000));
    struct Paper {
        ManifestDocument manifest;
        QString day; ///< at the location
    };
    using Answer = Result<ManifestDocument>;
    const auto done = std::make_shared<QPromise<Answer>>();
    done->start();
    const auto give = [done](const Answer &answer) {
        done->addResult(answer);
        done->finish();
    };
    const auto read = [manifest, fulfilments, now = desk.now(),
                       location = desk.location()](sql::Connection &connection) -> Result<Paper> {
        Paper paper{manifest, {}};
        STOA_TRY_ASSIGN(const auto place, LocationRepository::find(connection, location));
        const QString zone = place ? place->details().timeZone : QString();
        if (const auto clock = LocalClock::of(zone.isEmpty() ? u"UTC"_s : zone))
            paper.day = clock->dateAt(now).toString(Qt::ISODate);
        for (const QString &id : fulfilments) {
            STOA_TRY_ASSIGN(const auto source, sourceOf(connection, id));
            const Fulfilment::Parts &parts = source.fulfilment.parts();
            QStringList to{source.contact.name, source.order.parts().destination.city};
            to.removeAll(QString());
            paper.manifest.service = parts.service;
            paper.manifest.pickup = parts.cutOffAt;
            paper.manifest.parcels.append({parts.tracking,
                                           {},
                                           parts.orderNumber + u' ' + parts.number,
                                           to.join(u", "_s),
                                           kilograms(parts.weight)});
        }
        return paper;
    };
    desk.line().store().read({}, read).then(&desk, [&desk, carrier, give](const Result<Paper> &paper) {
        if (!paper) {
            give(paper.error());
            return;
        }
        ParcelLabels::close(desk, carrier, paper->day, paper->manifest).then(&desk, give);
    });
    return done->future();
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/workstage.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/orders/returnverbs.h"
#include "core/sql/transaction.h"
#include "core/store/network/noderepository.h"
#include "core/store/orders/fulfilmentrepository.h"
#include "core/store/orders/orderrepository.h"

#include <algorithm>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

const QString kHere = u"ATH-ERM"_s;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}

} // namespace

WorkStage::WorkStage()
    : start(stage.clock().now())
{
    // Every position has enough for orders, and nothing is kept back.
    run("UPDATE position SET on_hand = 40000, damaged = 0, hold = 0, display = 0, quarantine = 0, reserved = "
        "0, "
        "safety = 0");
    work([](UnitOfWork &unit) -> Result<void> {
        for (const auto &[code, name] :
             {std::pair(u"ELTA"_s, u"ELTA Courier"_s), std::pair(u"ACS"_s, u"ACS"_s)}) {
            CarrierDraft draft;
            draft.code = code;
            draft.names = {{u"en"_s, name}};
            STOA_TRY_ASSIGN(const auto carrier, Carrier::accept(draft));
            STOA_TRY(NodeRepository::saveCarrier(unit, carrier));
        }
        return {};
    });
}

void WorkStage::work(const std::function<Result<void>(UnitOfWork &)> &verb)
{
    const Instant now = stage.clock().now();
    const auto done = awaited(stage.store().onStore([now, verb](DeskWriter &writer) -> Result<void> {
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
        NoSink sink;
        UnitOfWork unit(writer.cache(), sink, {now, now, {}, {}, Source::Desk, Rights::ofTheHouse()});
        STOA_TRY(verb(unit));
        return transaction.commit();
    }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

QString WorkStage::addOrder(const Wish &wish, const QStringList &places)
{
    const Instant now = stage.clock().now();
    const OrderId id = OrderId::make(now);
    QString first;
    work([&](UnitOfWork &unit) -> Result<void> {
        OrderDraft draft;
        draft.number = wish.number;
        draft.channel = u"web"_s;
        draft.customer = u"cus_"_s + wish.number.right(4).toLower();
        draft.placedAt = now.plusSeconds(-3'600);
        draft.method = wish.method;
        draft.priority = wish.priority;
        if (leavesByCarrier(wish.method)) {
            draft.destination = {u"Patras"_s, u"26221"_s, u"GR"_s, Zone::Urban,
                                 Coordinates{38'246'600, 21'734'600}};
            if (wish.method == FulfilmentMethod::ShipToStore)
                draft.pickupAt = u"ATH-KIF"_s;
        } else {
            draft.pickupAt = kHere;
        }
        draft.contact = {u"Eleni Pappa"_s, u"+30 6900000000"_s, {}, u"Korinthou 12"_s, {}};
        draft.currency = u"EUR"_s;
        draft.payment = PaymentState::Captured;
        for (const Line &line : wish.lines) {
            OrderLineDraft each;
            each.sku = line.sku;
            each.quantity = line.units * 1'000;
            each.unitPrice = 2'490;
            draft.lines.append(each);
        }
        STOA_TRY_ASSIGN(const auto taken, takeOrder(unit, id, draft));
        Q_UNUSED(taken);
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        QList<PlannedPart> parts;
        for (const QString &place : places)
            parts.append({place,
                          wish.method,
                          {},
                          leavesByCarrier(wish.method) ? wish.carrier : QString(),
                          leavesByCarrier(wish.method) ? u"48h"_s : QString(),
                          now.plusSeconds(wish.dueInMinutes * 60)});
        qsizetype turn = 0;
        for (const OrderLine &line : open.order().lines())
            parts[turn++ % parts.size()].units.append({line.line, line.open});
        STOA_TRY(allocate(unit, open, {uuid7(now), parts, {}, {}, std::nullopt}));
        STOA_TRY_ASSIGN(const auto made, FulfilmentRepository::ofOrder(unit.connection(), id));
        for (const StoredFulfilment &each : made) {
            if (each.fulfilment.parts().location == kHere && first.isEmpty())
                first = each.fulfilment.id().toString();
        }
        return {};
    });
    return first;
}

void WorkStage::advance(const QString &fulfilment, FulfilmentState to)
{
    FulfilmentStep step{uuid7(stage.clock().now()), must(FulfilmentId::parse(fulfilment)), to};
    work([&](UnitOfWork &unit) { return advanceFulfilment(unit, step); });
}

void WorkStage::place(const QString &sku, const QByteArray &json)
{
    run("UPDATE position SET ext = '" + json + "' WHERE sku = '" + sku.toUtf8()
        + "' AND location = 'ATH-ERM'");
}

void WorkStage::stock(const QString &sku, qint64 units)
{
    run("UPDATE position SET on_hand = " + QByteArray::number(units * 1'000) + " WHERE sku = '" + sku.toUtf8()
        + "' AND location = 'ATH-ERM'");
}

void WorkStage::weigh(const QString &sku, qint64 grams)
{
    run("UPDATE item SET weight = " + QByteArray::number(grams) + " WHERE sku = '" + sku.toUtf8() + '\'');
}

void WorkStage::quarantine(const QString &id, const QString &reference, const QString &field,
                           const QByteArray &body, const QString &detail)
{
    run("INSERT INTO order_quarantine (id, kind, source, reference, problem, field, detail, body, "
        "created_at) "
        "VALUES ('"
        + id.toUtf8() + "', 'orderPlaced', 'shop/gr', '" + reference.toUtf8() + "', 'unknown-sku', '"
        + field.toUtf8() + "', '" + detail.toUtf8() + "', '" + body + "', "
        + QByteArray::number(start.msSinceEpoch()) + ')');
}

Fulfilment WorkStage::fulfilment(const QString &id)
{
    const auto parsed = must(FulfilmentId::parse(id));
    const auto found = awaited(stage.store().onStore(
        [parsed](DeskWriter &writer) { return FulfilmentRepository::find(writer.cache(), parsed); }));
    return must(found)->fulfilment;
}

qint64 WorkStage::figure(const QByteArray &column, const QString &sku)
{
    return must(awaited(stage.store().onStore([column, sku](DeskWriter &writer) {
        return writer.cache().scalar(
            "SELECT " + column + " FROM position WHERE sku = ?1 AND location = 'ATH-ERM'", sku);
    })));
}

QString WorkStage::gtin(const QString &sku)
{
    const auto found = must(awaited(stage.store().onStore([sku](DeskWriter &writer) {
        return writer.cache().first(
            "SELECT gtin FROM barcode WHERE sku = ?1", [](const sql::Statement &row) { return row.text(0); },
            sku);
    })));
    return found.value_or(QString());
}

QList<QJsonObject> WorkStage::outbox()
{
    QList<QJsonObject> bodies;
    auto entries = must(awaited(stage.store().outbox(OutboxPart::All)));
    std::ranges::sort(entries, {}, &OutboxEntry::n);
    for (const OutboxEntry &entry : entries)
        bodies.append(entry.body);
    return bodies;
}

void WorkStage::fillDay()
{
    using enum FulfilmentState;
    using enum FulfilmentMethod;
    place(u"CER-BWL-AEG"_s, R"({"zone":"A Table","bin":"A-10"})");
    place(u"CER-PLT-27"_s, R"({"zone":"A Table","bin":"A-9"})");
    place(u"GLS-TUM-4"_s, R"({"zone":"A Table","bin":"A-12"})");
    place(u"SOA-OLV-125"_s,
          R"({"zone":"C Bath","bin":"C-4","lots":[{"lot":"L204","expiry":"2027-01-15","quantity":4000},)"
          R"({"lot":"L311","expiry":"2027-06-30"}]})");
    place(u"TOW-BTH-SEA"_s, R"({"zone":"C Bath","bin":"C-1"})");
    for (const auto &[sku, grams] : {std::pair(u"CER-BWL-AEG"_s, 620), std::pair(u"CER-PLT-27"_s, 540),
                                     std::pair(u"SOA-OLV-125"_s, 130), std::pair(u"TOW-BTH-SEA"_s, 480)})
        weigh(sku, grams);
    const auto to = [this](const QString &id, FulfilmentState state) {
        advance(id, state);
        return id;
    };
    addOrder({u"E-104391"_s, Ship, {{u"OLV-TRY-40"_s, 1}, {u"SOA-OLV-125"_s, 2}}, 240});
    addOrder({u"E-104393"_s, Pickup, {{u"MOK-POT-6"_s, 1}}, 95});
    addOrder({u"E-104394"_s, Ship, {{u"COT-THR-OAT"_s, 1}}, 300, u"ACS"_s});
    for (const auto &[number, due] :
         {std::pair(u"E-104377"_s, -12), std::pair(u"E-104380"_s, 25), std::pair(u"E-104385"_s, 140)})
        to(addOrder(
               {number, Ship, {{u"CER-BWL-AEG"_s, 2}, {u"SOA-OLV-125"_s, 1}, {u"TOW-BTH-SEA"_s, 1}}, due}),
           Accepted);
    to(addOrder({u"E-104386"_s, Curbside, {{u"GLS-TUM-4"_s, 1}, {u"CER-PLT-27"_s, 4}}, 160}), Accepted);
    for (const QString &number : {u"E-104371"_s, u"E-104372"_s, u"E-104373"_s}) {
        const QString id = addOrder(
            {number, Ship, {{u"CER-PLT-27"_s, 2}, {u"SOA-OLV-125"_s, 3}, {u"CER-BWL-AEG"_s, 1}}, 70});
        FulfilmentStep step{uuid7(stage.clock().now()), must(FulfilmentId::parse(id)), Picking};
        step.wave = u"W-7"_s;
        work([&](UnitOfWork &unit) { return advanceFulfilment(unit, step); });
    }
    to(addOrder({u"E-104366"_s, Ship, {{u"CER-BWL-AEG"_s, 1}, {u"TOW-BTH-SEA"_s, 2}}, 45}), Picked);
    to(addOrder({u"E-104368"_s, Pickup, {{u"SOA-OLV-125"_s, 6}}, 60}), Picked);
    for (const QString &number : {u"E-104350"_s, u"E-104352"_s})
        to(addOrder({number, Ship, {{u"WIC-BSK-L"_s, 1}}, 55}), Packed);
    to(addOrder({u"E-104354"_s, Ship, {{u"JUT-RUG-120"_s, 1}}, 85, u"ACS"_s}), Packed);
    to(addOrder({u"E-104340"_s, Pickup, {{u"BSK-RAT-L"_s, 1}}}), Packed);
    to(addOrder({u"E-104331"_s, Pickup, {{u"ENM-MUG-350"_s, 4}}}), ReadyForPickup);
    to(addOrder({u"E-104332"_s, Curbside, {{u"KIT-KNF-20"_s, 1}}}), ReadyForPickup);
    to(addOrder({u"E-104333"_s, Curbside, {{u"MRB-BRD-R"_s, 1}}}), CheckedIn);
    to(addOrder({u"E-104310"_s, Pickup, {{u"STN-MRT-14"_s, 1}}}), ReadyForPickup);
    run("UPDATE fulfilment SET bay = '2', car = 'blue Panda' WHERE order_number = 'E-104333'");
    const auto ends = [this](const QByteArray &number, qint64 hours) {
        run("UPDATE fulfilment SET expires_at = "
            + QByteArray::number(start.plusSeconds(hours * 3'600).msSinceEpoch()) + " WHERE order_number = '"
            + number + '\'');
    };
    ends("E-104331", 60);
    ends("E-104332", 5);
    ends("E-104333", 50);
    ends("E-104310", -7);
    const QString sold =
        to(addOrder({u"E-104300"_s, Pickup, {{u"TER-POT-18"_s, 3}, {u"CAN-FIG-220"_s, 2}}}), Collected);
    const OrderId order = fulfilment(sold).parts().order;
    work([&](UnitOfWork &unit) -> Result<void> {
        ReturnOpening opening{ReturnId::make(unit.context().at),
                              order,
                              u"store"_s,
                              ReturnWish::Refund,
                              kHere,
                              {{1, 2'000, ReturnReason::Damaged, {}}, {2, 1'000, ReturnReason::Unwanted, {}}},
                              {}};
        STOA_TRY(openReturn(unit, opening));
        ReturnStep step{uuid7(unit.context().at), opening.id, ReturnState::Accepted};
        STOA_TRY(advanceReturn(unit, step));
        STOA_TRY(
            addTask(unit, uuid7(unit.context().at), 0,
                    {TaskKind::Count, kHere, u"OLV-SPN-30"_s, order.toString(), {{u"lacking"_s, 2'000}}}));
        return addTask(unit, uuid7(unit.context().at), 1,
                       {TaskKind::Refund,
                        kHere,
                        order.toString(),
                        order.toString(),
                        {{u"amount"_s, 4'980}, {u"currency"_s, u"EUR"_s}}});
    });
    quarantine(
        u"qrn_01890000-0000-7000-8000-000000000001"_s, u"M-88201"_s, u"data/lines/1/sku"_s,
        R"({"specversion":"1.0","id":"e1","source":"shop/gr","type":"orderPlaced","data":)"
        R"({"number":"M-88201","channel":"web","currency":"EUR","lines":[{"sku":"CER-BWL-AEG",)"
        R"("quantity":1000,"unit_price":2490},{"sku":"CER-BWL-OLD","quantity":2000,"unit_price":1990}]}})");
    quarantine(
        u"qrn_01890000-0000-7000-8000-000000000002"_s, u"M-88207"_s, {},
        R"({"specversion":"1.0","id":"e2","source":"shop/gr","type":"orderPlaced","data":{"number":"M-88207"}})");
}

} // namespace stoa::kit

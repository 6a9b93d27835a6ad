// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/orderdesk.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/openorder.h"
#include "core/services/orders/orderverbs.h"
#include "core/sql/transaction.h"

#include <QJsonArray>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

template <typename T> T must(Result<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().toString()));
    return std::move(*value);
}

OrderLineDraft line(const QString &sku, qint64 units, qint64 price,
                    const QList<OrderDiscount> &discounts = {}, qint64 tax = 0)
{
    OrderLineDraft draft;
    draft.sku = sku;
    draft.quantity = units * 1'000;
    draft.unitPrice = price;
    draft.discounts = discounts;
    draft.tax = tax;
    return draft;
}

QJsonObject plan(const QStringList &nodes, const std::array<qint64, 6> &costs, Instant arrives)
{
    return {{u"nodes"_s, QJsonArray::fromStringList(nodes)},
            {u"costs"_s,
             QJsonObject{{u"shipping"_s, costs[0]},
                         {u"handling"_s, costs[1]},
                         {u"split_penalty"_s, costs[2]},
                         {u"lateness"_s, costs[3]},
                         {u"stock_out_risk"_s, costs[4]},
                         {u"markdown_relief"_s, costs[5]}}},
            {u"arrives"_s, arrives.toString()}};
}

} // namespace

OrderDesk::OrderDesk(DeskStage &stage, Instant now)
    : m_stage(stage)
    , m_now(now)
{
    // Enough for all of them, wherever they come from.
    stage.run("UPDATE position SET on_hand = on_hand + 200000 WHERE sku IN ('CER-BWL-AEG', 'LIN-TEA-SND', "
              "'BRS-LAN-M')");
}

Rights OrderDesk::manager()
{
    return Rights({Permission::CatalogRead, Permission::NetworkRead, Permission::StockRead,
                   Permission::OrderRead, Permission::OrderEdit, Permission::OrderWork,
                   Permission::ContactRead},
                  {u"ATH-ERM"_s, u"ATH-KIF"_s});
}

Rights OrderDesk::chain() { return Rights(manager().permissions(), {}, Rights::Stores::All); }

void OrderDesk::work(Instant at, const Work &verb)
{
    const auto done = awaited(m_stage.store().onStore([at, verb](DeskWriter &writer) -> Result<void> {
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
        NoSink sink;
        UnitOfWork unit(writer.cache(), sink,
                        {at, at, u"usr_stage"_s, {}, Source::Desk, Rights::ofTheHouse()});
        STOA_TRY(verb(unit));
        return transaction.commit();
    }));
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

OrderDraft OrderDesk::draft(const QString &number) const
{
    OrderDraft draft;
    draft.number = number;
    draft.channel = u"web"_s;
    draft.customer = u"cus_7f3k21"_s;
    draft.placedAt = m_now.plusMs(-2 * kHour);
    draft.destination = {u"Patras"_s, u"26221"_s, u"GR"_s, Zone::Urban, Coordinates{38'246'600, 21'734'600}};
    draft.contact = {u"Eleni Pappa"_s, u"+30 6900000000"_s, u"e.pappa@example.org"_s, u"Korinthou 12"_s, {}};
    draft.currency = u"EUR"_s;
    draft.payment = PaymentState::Authorised;
    draft.promisedTo = m_now.plusDays(2);
    draft.lines = {line(u"CER-BWL-AEG"_s, 1, 2'490), line(u"LIN-TEA-SND"_s, 2, 1'290)};
    return draft;
}

OrderId OrderDesk::takeAt(Instant at, const OrderDraft &draft)
{
    const OrderId id = OrderId::make(at);
    work(at, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto taken, takeOrder(unit, id, draft));
        Q_UNUSED(taken);
        return {};
    });
    return id;
}

OrderId OrderDesk::take(const OrderDraft &draft) { return takeAt(draft.placedAt.plusSeconds(20), draft); }

void OrderDesk::allocateAt(Instant at, const OrderId &id, const QList<PlannedPart> &parts,
                           const std::optional<QJsonObject> &summary)
{
    work(at, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        AllocationPlan plan{uuid7(at), parts, {}, {}, std::nullopt};
        if (summary)
            plan.decision =
                AllocationPlan::Decision{DecisionId::make(at), u"GR-IT"_s, 13, u"assigned"_s, *summary};
        return stoa::allocate(unit, open, plan);
    });
}

FulfilmentId OrderDesk::allocate(const OrderId &id, const QString &location)
{
    const Instant at = m_now.plusMs(-90 * kMinute);
    QList<Order::Units> units;
    FulfilmentMethod method = FulfilmentMethod::Ship;
    FulfilmentId made = FulfilmentId::make(at);
    work(at, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        method = open.order().parts().method;
        for (const OrderLine &each : open.order().lines()) {
            if (each.open > 0)
                units.append({each.line, each.open});
        }
        PlannedPart part{location, method, units};
        part.dueAt = open.order().parts().promisedTo;
        return stoa::allocate(unit, open, {uuid7(at), {part}, {}, {}, std::nullopt});
    });
    work(at, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto there, FulfilmentRepository::ofOrder(unit.connection(), id));
        made = there.last().fulfilment.id();
        return {};
    });
    return made;
}

void OrderDesk::stepAt(Instant at, const FulfilmentId &id, const std::function<void(FulfilmentStep &)> &fill)
{
    FulfilmentStep step{uuid7(at), id, std::nullopt, {}, {}, {}};
    fill(step);
    work(at, [&](UnitOfWork &unit) { return advanceFulfilment(unit, step); });
}

void OrderDesk::command(const Fulfilment &of, FulfilmentState to)
{
    FulfilmentStep step{uuid7(m_now), of.id(), to};
    step.reference = of.parts().orderNumber + u' ' + of.parts().number;
    const auto written = awaited(
        m_stage.store().write({CommandType::FulfilmentAdvance, step.toJson(), of.parts().order.toString()}));
    if (!written)
        qFatal("%s", qPrintable(written.error().toString()));
}

void OrderDesk::step(const FulfilmentId &id, FulfilmentState to)
{
    stepAt(m_now.plusMs(-kMinute), id, [to](FulfilmentStep &step) { step.to = to; });
}

void OrderDesk::reject(const FulfilmentId &id, const QString &reason, const QString &note)
{
    stepAt(m_now.plusMs(-kMinute), id, [&](FulfilmentStep &step) {
        step.to = FulfilmentState::Rejected;
        step.reason = reason;
        step.note = note;
    });
}

QJsonObject OrderDesk::exampleSummary(Instant now)
{
    const Instant soon = now.plusMs(22 * kHour);
    const Instant late = now.plusMs(70 * kHour);
    const auto out = [](const QString &node, const QString &kind) {
        return QJsonObject{{u"node"_s, node}, {u"kind"_s, kind}};
    };
    QJsonObject counting = out(u"ATH-KIF"_s, u"brokeringOff"_s);
    counting.insert(u"at"_s, now.plusMs(90 * kMinute).toString());
    QJsonObject full = out(u"MIL-BRE"_s, u"capacity"_s);
    full.insert(u"figure"_s, 0);
    full.insert(u"limit"_s, 8);
    QJsonObject far = out(u"KRK-RYN"_s, u"distance"_s);
    far.insert(u"figure"_s, 1'551'000);
    far.insert(u"limit"_s, 900'000);
    return {{u"currency"_s, u"EUR"_s},
            {u"optimal"_s, true},
            {u"plans"_s,
             QJsonArray{plan({u"PAT-AGO"_s, u"ATH-ERM"_s}, {810, 160, 150, 0, 34, -170}, soon),
                        plan({u"ATT-DC"_s}, {620, 110, 0, 240, 76, 0}, late),
                        plan({u"ATH-ERM"_s}, {740, 160, 0, 0, 285, 0}, soon)}},
            {u"flip"_s,
             QJsonObject{{u"kind"_s, u"cutOff"_s},
                         {u"node"_s, u"ATT-DC"_s},
                         {u"carrier"_s, u"ELL"_s},
                         {u"change"_s, 22},
                         {u"before"_s, 840},
                         {u"after"_s, 862},
                         {u"nodes"_s, QJsonArray{u"ATT-DC"_s}},
                         {u"complete"_s, true},
                         {u"gain"_s, 178'000}}},
            {u"exclusions"_s, QJsonArray{counting, full, far}},
            {u"candidates"_s, 6},
            {u"left_out"_s, 3}};
}

OrderId OrderDesk::addExample()
{
    OrderDraft draft = this->draft(u"E-104382"_s);
    draft.placedAt = m_now.plusMs(-34 * kMinute);
    draft.promisedTo = m_now.plusMs(51 * kHour);
    draft.payment = PaymentState::Authorised;
    draft.lines = {line(u"CER-BWL-AEG"_s, 2, 2'490, {{u"Autumn table −10 %"_s, 498}}, 867),
                   line(u"LIN-TEA-SND"_s, 4, 850, {{u"Take 4, pay 3"_s, 850}}, 494),
                   line(u"BRS-LAN-M"_s, 1, 5'900, {}, 1'142)};
    const OrderId id = takeAt(m_now.plusMs(-12 * kMinute), draft);
    const Instant routed = m_now.plusMs(-11 * kMinute);
    PlannedPart patras{u"PAT-AGO"_s, FulfilmentMethod::Ship, {{1, 2'000}, {2, 4'000}}};
    patras.carrier = u"ELL"_s;
    patras.service = u"48H"_s;
    patras.cutOffAt = m_now.plusMs(178 * kMinute);
    patras.dueAt = patras.cutOffAt;
    patras.arrivesAt = m_now.plusMs(22 * kHour);
    PlannedPart athens = patras;
    athens.location = u"ATH-ERM"_s;
    athens.units = {{3, 1'000}};
    athens.cutOffAt = m_now.plusMs(118 * kMinute);
    athens.dueAt = athens.cutOffAt;
    allocateAt(routed, id, {patras, athens}, exampleSummary(m_now));
    QList<FulfilmentId> parts;
    work(routed, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto there, FulfilmentRepository::ofOrder(unit.connection(), id));
        for (const StoredFulfilment &each : there)
            parts.append(each.fulfilment.id());
        return {};
    });
    const auto to = [&](int part, qint64 minutesAgo, FulfilmentState state) {
        stepAt(m_now.plusMs(-minutesAgo * kMinute), parts[part], [&](FulfilmentStep &step) {
            step.to = state;
            if (state == FulfilmentState::Packed) {
                step.box = u"M"_s;
                step.weight = 2'100;
            }
        });
    };
    to(0, 9, FulfilmentState::Accepted);
    to(1, 6, FulfilmentState::Accepted);
    to(0, 4, FulfilmentState::Picked);
    to(0, 1, FulfilmentState::Packed);
    return id;
}

void OrderDesk::addOthers()
{
    OrderDraft draft = this->draft(u"E-104366"_s);
    draft.placedAt = m_now.plusDays(-2);
    draft.promisedTo = m_now.plusMs(-3 * kHour);
    draft.priority = OrderPriority::High;
    step(allocate(take(draft), u"ATH-ERM"_s), FulfilmentState::Accepted);
    draft = this->draft(u"E-104371"_s);
    draft.holds = {HoldKind::Fraud};
    draft.placedAt = m_now.plusMs(-26 * kHour);
    const OrderId held = take(draft);
    work(m_now, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, held));
        open.set(open.order().sharedWith(u"ATH-ERM"_s));
        return open.save();
    });
    draft = this->draft(u"S-5521"_s);
    draft.channel = u"app"_s;
    draft.method = FulfilmentMethod::Pickup;
    draft.pickupAt = u"ATH-ERM"_s;
    draft.destination = {};
    draft.promisedTo = m_now.plusMs(4 * kHour);
    const FulfilmentId pickup = allocate(take(draft), u"ATH-ERM"_s);
    step(pickup, FulfilmentState::Packed);
    step(pickup, FulfilmentState::ReadyForPickup);
    draft = this->draft(u"M-88231"_s);
    draft.channel = u"marketplace:Skroutz"_s;
    draft.promisedTo = m_now.plusMs(20 * kHour);
    allocate(take(draft), u"ATH-ERM"_s);
    draft = this->draft(u"E-104390"_s);
    draft.placedAt = m_now.plusMs(-25 * kMinute);
    allocate(take(draft), u"ATH-KIF"_s);
    draft = this->draft(u"E-104201"_s);
    draft.placedAt = m_now.plusDays(-6);
    draft.promisedTo = m_now.plusDays(-3);
    step(allocate(take(draft), u"ATH-ERM"_s), FulfilmentState::Shipped);
}

void OrderDesk::addMany(int orders)
{
    const QByteArray count = QByteArray::number(orders);
    const QByteArray now = QByteArray::number(m_now.msSinceEpoch());
    const QByteArray id = "printf('ord_0193a000-0000-7000-8000-%012x', i)";
    m_stage.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count
        + ") INSERT INTO orders (id, number, channel, customer, placed_at, state, priority, method, city, "
          "postal_code, country, zone, currency, total, units, open_units, payment, promised_to, "
          "expected_at, "
          "places, lines, timeline, version) SELECT "
        + id
        + ", printf('E-%06d', 200000 + i), CASE i % 4 WHEN 0 THEN 'web' WHEN 1 THEN 'app' WHEN 2 THEN "
          "'store' "
          "ELSE 'marketplace:Skroutz' END, printf('cus_%05d', i % 9973), "
        + now
        + " - (i * 7919 % 20000) * 60000, CASE i % 10 WHEN 0 THEN 'onHold' WHEN 1 THEN 'completed' WHEN 2 "
          "THEN 'completed' WHEN 3 THEN 'cancelled' ELSE 'approved' END, CASE i % 17 WHEN 0 THEN 'high' "
          "ELSE 'normal' END, 'ship', 'Patras', '26221', 'GR', CASE i % 3 WHEN 0 THEN 'urban' WHEN 1 "
          "THEN 'suburban' ELSE 'rural' END, 'EUR', 2490 * (1 + i % 5), 1000 * (1 + i % 5), 0, "
          "'authorised', "
        + now
        + " + ((i * 104729 % 8000) - 2000) * 60000, NULL, '[\"ATH-ERM\"]', "
          "printf('[{\"allocated\":%d,\"line\":1,\"quantity\":%d,\"sku\":\"CER-BWL-AEG\","
          "\"unit_price\":2490}]', 1000 * (1 + i % 5), 1000 * (1 + i % 5)), '[]', 1 FROM n");
    // What is closed has its units elsewhere, and who is held says why.
    m_stage.run("UPDATE orders SET closed_at = placed_at + 86400000, lines = replace(lines, 'allocated', "
                "'fulfilled') WHERE number > 'E-200000' AND state = 'completed'");
    m_stage.run("UPDATE orders SET closed_at = placed_at + 3600000, lines = replace(lines, 'allocated', "
                "'cancelled') WHERE number > 'E-200000' AND state = 'cancelled'");
    m_stage.run(
        "UPDATE orders SET holds = json_array(json_object('kind', 'fraud', 'since', "
        "'2026-11-17T10:00:00.000Z')), lines = replace(lines, 'allocated', 'open'), open_units = units "
        "WHERE number > 'E-200000' AND state = 'onHold'");
    m_stage.run(
        "INSERT INTO fulfilment (id, order_id, order_number, channel, number, location, method, state, "
        "lines, units, due_at, created_at) SELECT 'ful_' || substr(id, 5), id, number, channel, 'F1', "
        "'ATH-ERM', 'ship', CASE substr(number, -1) WHEN '4' THEN 'allocated' WHEN '5' THEN 'accepted' "
        "WHEN '6' THEN 'picked' ELSE 'packed' END, json_array(json_object('line', 1, 'sku', "
        "'CER-BWL-AEG', 'asked', units, 'quantity', units, 'picked', CASE WHEN substr(number, -1) IN "
        "('4', '5') THEN 0 ELSE units END)), units, promised_to, placed_at FROM orders WHERE number > "
        "'E-200000' AND state = 'approved'");
}

} // namespace stoa::kit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/orderstage.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/orderverbs.h"
#include "core/sql/fault.h"
#include "core/sql/transaction.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/schema.h"

#include <QThread>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().toString()));
}

template <typename T> T must(Result<T> value)
{
    if (!value)
        qFatal("%s", qUtf8Printable(value.error().toString()));
    return std::move(*value);
}

} // namespace

OrderStage::OrderStage(sql::Engine engine)
    : m_database(engine)
    , m_connection(m_database.open())
{
    must(migrateCore(*m_connection));
    must(work([](UnitOfWork &unit) -> Result<void> {
        for (const Reason &reason : builtInReasons())
            STOA_TRY(LedgerRepository::saveReason(unit, reason));
        return {};
    }));
    for (const QString &code : {u"ATH-01"_s, u"PAT-01"_s, u"DC-EL"_s})
        addLocation(code);
    addItem(u"BOWL"_s);
    addItem(u"TOWEL"_s);
}

WorkContext OrderStage::context() const
{
    WorkContext context{now, now, u"usr_1"_s, u"dev_1"_s, Source::Desk, m_rights};
    context.wholeLedger = true;
    return context;
}

Result<void> OrderStage::workOn(sql::Connection &connection, const WorkContext &context,
                                const std::function<Result<void>(UnitOfWork &)> &verb)
{
    for (int attempt = 0;; ++attempt) {
        const auto once = [&]() -> Result<void> {
            STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(connection, sql::Mode::Write));
            NoSink sink;
            UnitOfWork unit(connection, sink, context);
            STOA_TRY(verb(unit));
            return transaction.commit();
        };
        auto done = once();
        const bool busy = !done && done.error().kind == ErrorKind::Timeout;
        const bool raced = !done && sql::storageFault(done.error()) == sql::StorageFault::Busy;
        if ((!busy && !raced) || attempt >= 200)
            return done;
        QThread::yieldCurrentThread();
    }
}

Result<void> OrderStage::work(const std::function<Result<void>(UnitOfWork &)> &verb)
{
    return workOn(*m_connection, context(), verb);
}

void OrderStage::addLocation(const QString &code)
{
    must(m_connection->run("INSERT INTO location (code, kind, names, country) VALUES (?1, 'store', ?2, 'GR')",
                           code, QByteArray("{\"en\":\"" + code.toUtf8() + "\"}")));
}

void OrderStage::addItem(const QString &sku, const QString &unit)
{
    must(m_connection->run(
        "INSERT INTO item (sku, names, unit, price, currency) VALUES (?1, ?2, ?3, 2490, 'EUR')", sku,
        QByteArray("{\"en\":\"" + sku.toUtf8() + "\"}"), unit));
}

void OrderStage::receive(const QString &sku, const QString &location, qint64 units)
{
    must(work([&](UnitOfWork &unit) -> Result<void> {
        const MovementDraft draft{MovementId::make(now),
                                  sku,
                                  MovementKind::Receipt,
                                  Account::outside(AccountKind::Supplier),
                                  Account::at(AccountKind::OnHand, location),
                                  Quantity::units(units),
                                  {},
                                  Source::Desk,
                                  now,
                                  now,
                                  {},
                                  {},
                                  {}};
        STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
        STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(unit, movement));
        Q_UNUSED(entered);
        return {};
    }));
}

qint64 OrderStage::figure(const QByteArray &column, const QString &sku, const QString &location)
{
    return must(m_connection->scalar("SELECT " + column + " FROM position WHERE sku = ?1 AND location = ?2",
                                     sku, location));
}

OrderDraft OrderStage::draft(const QString &number)
{
    OrderDraft draft;
    draft.number = number;
    draft.channel = u"web"_s;
    draft.placedAt = Instant::fromMs(1'794'999'000'000);
    draft.destination = {u"Patras"_s, u"26221"_s, u"GR"_s, Zone::Urban, Coordinates{38'246'600, 21'734'600}};
    draft.currency = u"EUR"_s;
    draft.payment = PaymentState::Captured;
    OrderLineDraft bowl;
    bowl.sku = u"BOWL"_s;
    bowl.quantity = 2'000;
    bowl.unitPrice = 2'490;
    OrderLineDraft towel;
    towel.sku = u"TOWEL"_s;
    towel.quantity = 1'000;
    towel.unitPrice = 850;
    draft.lines = {bowl, towel};
    return draft;
}

OrderId OrderStage::take(const OrderDraft &draft)
{
    const OrderId id = OrderId::make(now);
    must(work([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto taken, takeOrder(unit, id, draft));
        Q_UNUSED(taken);
        return {};
    }));
    return id;
}

Order OrderStage::order(const OrderId &id) { return must(OrderRepository::find(*m_connection, id))->order; }

QList<Fulfilment> OrderStage::fulfilments(const OrderId &id)
{
    QList<Fulfilment> list;
    const auto stored = must(FulfilmentRepository::ofOrder(*m_connection, id));
    for (const StoredFulfilment &each : stored)
        list.append(each.fulfilment);
    return list;
}

FulfilmentId OrderStage::allocateAll(const OrderId &id, const QString &location)
{
    const QUuid seed = uuid7(now);
    must(work([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        PlannedPart part{location, open.order().parts().method, {}};
        for (const OrderLine &line : open.order().lines()) {
            if (line.open > 0)
                part.units.append({line.line, line.open});
        }
        return allocate(unit, open, {seed, {part}, {}, {}, std::nullopt});
    }));
    return fulfilments(id).last().id();
}

Result<void> OrderStage::step(const FulfilmentId &id, FulfilmentState to)
{
    FulfilmentStep step{uuid7(now), id, to, {}, {}, {}};
    return work([&](UnitOfWork &unit) { return advanceFulfilment(unit, step); });
}

QString OrderStage::disagreement()
{
    const auto reserved = must(m_connection->first(
        "SELECT p.sku, p.location, p.reserved, coalesce(r.kept, 0) FROM position p LEFT JOIN (SELECT sku, "
        "location, "
        "sum(quantity) AS kept FROM reservation WHERE state IN ('held', 'committed') GROUP BY sku, location) "
        "r ON "
        "r.sku = p.sku AND r.location = p.location WHERE p.reserved <> coalesce(r.kept, 0)",
        [](const sql::Statement &row) {
            return u"%1 at %2: reserved %3, reservations %4"_s.arg(row.text(0), row.text(1))
                .arg(row.int64(2))
                .arg(row.int64(3));
        }));
    if (reserved)
        return *reserved;
    const qint64 forNothing = must(m_connection->scalar(
        "SELECT count(*) FROM reservation r JOIN orders o ON o.id = r.holder WHERE r.fulfilment = '' AND "
        "r.state IN ('held', 'committed') AND o.state IN ('completed', 'rejected', 'cancelled')"));
    if (forNothing != 0)
        return u"something is kept for an order that is over"_s;
    const auto check = must(checkLedger(*m_connection));
    if (!check.differences.isEmpty())
        return u"%1 at %2 is not what its movements say"_s.arg(check.differences.first().sku,
                                                               check.differences.first().location);
    return check.unbalancedSkus.isEmpty()
        ? QString()
        : u"the ledger of %1 is not balanced"_s.arg(check.unbalancedSkus.first());
}

} // namespace stoa::kit

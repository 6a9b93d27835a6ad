// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilment.h"
#include "core/services/orders/allocation.h"
#include "core/store/orders/fulfilmentrepository.h"
#include "core/store/orders/orderrepository.h"
#include "tests/kit/tempdatabase.h"

#include <functional>

namespace stoa::kit {

/// A hub's tables with a few stores and goods, and verbs run on them as the house or as somebody.
class OrderStage {
public:
    explicit OrderStage(sql::Engine engine = sql::Engine::Sqlite);

    sql::Connection &connection() { return *m_connection; }
    /// Another connection to the same tables, for what goes on at the same time.
    std::unique_ptr<sql::Connection> another() const { return m_database.open(); }

    /// In a transaction of its own, rolled back on an error. Busy ones are run again.
    Result<void> work(const std::function<Result<void>(UnitOfWork &)> &verb);
    static Result<void> workOn(sql::Connection &connection, const WorkContext &context,
                               const std::function<Result<void>(UnitOfWork &)> &verb);
    WorkContext context() const;
    /// Whose verbs run from now on.
    void actAs(const Rights &rights) { m_rights = rights; }
    void actAsTheHouse() { m_rights = Rights::ofTheHouse(); }
    Instant now = Instant::fromMs(1'795'000'000'000); ///< 2026-11-18

    void addLocation(const QString &code);
    void addItem(const QString &sku, const QString &unit = QStringLiteral("H87"));
    /// What lies there, in whole units, entered as a receipt.
    void receive(const QString &sku, const QString &location, qint64 units);
    /// Thousandths.
    qint64 figure(const QByteArray &column, const QString &sku, const QString &location);

    /// Two bowls and a towel, paid, to be shipped to Patras; `change` makes it another.
    static OrderDraft draft(const QString &number);
    OrderId take(const OrderDraft &draft);
    Order order(const OrderId &id);
    QList<Fulfilment> fulfilments(const OrderId &id);
    /// All that is open goes to the location.
    FulfilmentId allocateAll(const OrderId &id, const QString &location);
    Result<void> step(const FulfilmentId &id, FulfilmentState to);

    /// Every figure that must agree: reserved is the sum of active reservations, none of which is kept for an
    /// order that is over, units are conserved, the ledger folds into the positions. Empty when all does.
    QString disagreement();

private:
    TempDatabase m_database;
    std::unique_ptr<sql::Connection> m_connection;
    Rights m_rights = Rights::ofTheHouse();
};

} // namespace stoa::kit

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilment.h"
#include "core/domain/orders/orderparts.h"
#include "core/domain/orders/returncase.h"
#include "tests/kit/randomorders.h"

namespace stoa {

/// What happens to an order by chance, out of a seed: people, stores and carriers do things in any order,
/// half of which is not allowed. Beside the order stands a plain count of where its units must be, and after
/// every step all that must hold is looked at.
class OrderStory {
public:
    explicit OrderStory(quint32 seed);

    /// One thing happens, or is tried in vain. What is wrong afterwards, or nothing.
    QString step();
    /// What is wrong with the whole as it would be stored, or nothing.
    QString finish();
    /// How often something of the kind was done, by its name: what the stories are about.
    const QHash<QByteArray, int> &done() const { return m_done; }

private:
    /// Where the units of a line must be.
    struct Count {
        qint64 open = 0;
        qint64 allocated = 0;
        qint64 backordered = 0;
        qint64 fulfilled = 0;
        qint64 cancelled = 0;
        qint64 returned = 0;
    };
    using Place = qint64 Count::*;
    struct Deed {
        int weight;
        const char *name;
        void (OrderStory::*happens)();
    };
    static const QList<Deed> &deeds();

    void approve();
    void hold();
    void release();
    void reject();
    void cancel();
    void allocate();
    void backorder();
    void reopen();
    void work();
    void pick();
    void fallShort();
    void withdraw();
    void say();
    void openReturn();
    void moveReturn();

    QList<Order::Units> someUnits(std::initializer_list<Place> from);
    bool has(const QList<Order::Units> &units, std::initializer_list<Place> from) const;
    void count(const QList<Order::Units> &units, std::initializer_list<Place> from, Place to);
    OrderEvent by(OrderEventKind kind = OrderEventKind::Noted);
    bool take(const Result<Order> &next, bool expected);
    bool isOpenState(std::initializer_list<OrderState> states) const;
    void expect(bool holds, const char *what);
    void move(ReturnCase &one);
    void receive(ReturnCase &one);

    void checkLines();
    void checkFulfilments();
    void checkState();
    void checkReturns();
    void checkStored();

    kit::RandomOrders m_chance;
    Instant m_now;
    Order m_order;
    QList<Count> m_counts;
    QList<Fulfilment> m_fulfilments;
    QList<ReturnCase> m_cases;
    OrderState m_before = OrderState::Created;
    QList<OrderLine> m_stored; ///< as they were read back last
    qsizetype m_told = 0; ///< so many events were read back
    QHash<QByteArray, int> m_done;
    QString m_fault;
    const char *m_deed = "accept";
};

} // namespace stoa

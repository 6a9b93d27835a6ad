// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/routing/nearjobs.h"

#include <QHash>
#include <QSet>

namespace stoa::hub {

/// Looks again at orders that wait, as soon as what they wait for may be there: goods that came, what was
/// reserved and is free again, an hour of work that came free, a location or a carrier that was changed,
/// another policy.
///
/// Movements and steps do nothing for it. The numbers of the streams tell what changed since the last look;
/// where nobody waits for an SKU its positions are not even read, and a location matters only to orders whose
/// goods lie there, or that are collected there. All it knows it has from the tables, so that another replica
/// may begin at any time. Used by one thread.
class StockWatch {
public:
    struct Look {
        int tried = 0;
        int found = 0; ///< of them: something of the order has its place now
    };

    bool isWatching() const { return m_isWatching; }
    /// Learns who waits. What came before is left to whoever looks at all of them.
    Result<void> begin(sql::Connection &reader);
    void end();
    /// While it watches. What it has no time for it does the next time.
    Result<Look> look(JobParts &parts);

private:
    struct Waiting {
        QStringList skus; ///< sorted
        QString pickupAt;
        OrderPriority priority = OrderPriority::Normal;
        Instant placedAt;
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };
    struct Head {
        QByteArray stream;
        qint64 no = 0;
        qint64 head = 0;
    };

    Result<QList<Head>> heads(sql::Connection &reader) const;
    /// Whether it waits, and did not so far or not for the same.
    Result<bool> learn(sql::Connection &reader, const OrderId &id);
    void forget(const OrderId &id);
    Result<void> learnOrders(sql::Connection &reader, const Head &orders, Instant now);
    Result<void> learnStock(sql::Connection &reader, const Head &store);
    /// Up to a number: what is looked at again has to see the network as it is then.
    Result<void> learnNetwork(sql::Connection &reader, qint64 no, qint64 upTo);
    Result<void> wakeAt(sql::Connection &reader, const QSet<QByteArray> &locations);
    void wake(QList<OrderId> orders);

    bool m_isWatching = false;
    QHash<qint64, qint64> m_marks; ///< by the number of the stream: up to where it was read
    QHash<OrderId, Waiting> m_waiting;
    QHash<QString, QSet<OrderId>> m_bySku;
    QHash<QByteArray, qint64>
        m_sellable; ///< by position, as it was seen last; of SKUs that somebody waits for
    QList<OrderId> m_due; ///< to be looked at, the next first
    QSet<OrderId> m_isDue;
};

} // namespace stoa::hub

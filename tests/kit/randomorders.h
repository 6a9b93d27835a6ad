// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderdraft.h"

#include <QRandomGenerator>
#include <QStringList>

namespace stoa::kit {

/// Believable orders of a chain, one after the other out of a seed: the same seed and world give the same
/// orders. Every one of them is accepted by Order::accept() at the world's instant.
///
/// Most want one or two SKUs, one of each; wholesale wants dozens. A SKU has one price. Two thirds are
/// shipped to Greek towns with their coordinates; the rest is collected at one of the locations. One in
/// twenty-five is held from the start.
class RandomOrders {
public:
    struct World {
        QStringList skus; ///< at least one
        QStringList locations; ///< where goods are collected; at least one
        QString currency = QStringLiteral("EUR");
        Instant now; ///< orders are placed in the week before
    };
    RandomOrders(quint32 seed, World world);

    OrderDraft next();

    /// From 0 up to, not including, `end`, which is positive.
    qint64 below(qint64 end);
    /// Of a hundred cases so many.
    bool chance(int percent);
    template <typename List> const auto &oneOf(const List &list)
    {
        return list.begin()[below(std::distance(list.begin(), list.end()))];
    }

private:
    OrderLineDraft line(const QString &sku, const OrderDraft &draft);
    void place(OrderDraft &draft);
    void people(OrderDraft &draft);

    QRandomGenerator m_random;
    World m_world;
    int m_number = 0;
};

} // namespace stoa::kit

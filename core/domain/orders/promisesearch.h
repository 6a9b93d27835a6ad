// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/promiseoptions.h"

#include <vector>

namespace stoa::promising {

/// A place with goods of the question.
struct Holder {
    int node = 0;
    std::optional<qint64> metres; ///< to the customer
    std::vector<qint64> has; ///< per line, at most what is asked for
    bool hasAll = false;
};

/// The work on one answer.
class Search {
public:
    Search(const PromiseQuestion &question, const PromiseWorld &world);
    PromiseAnswer answer();

private:
    void findHolders();
    bool isOver();
    bool mayOffer(int node, FulfilmentMethod method) const;
    bool handles(int node) const;
    bool isWithin(std::optional<qint64> metres) const
    {
        return !metres || *metres <= m_question.withinMetres;
    }
    bool wants(FulfilmentMethod method) const;
    std::optional<qint64> metresTo(int node) const;
    ShipPoint placeOf(int node) const;

    PromiseTime timeAt(int node, FulfilmentMethod method, const PromiseTransport *transport = nullptr);
    std::optional<PromiseOption> collected(const Holder &holder, FulfilmentMethod method, PromiseMatch match);
    /// Every way to the door.
    QList<PromiseOption> shipped(const Holder &holder, PromiseMatch match);
    std::optional<PromiseOption> transferred(const Holder &from, int store);
    static void keepBest(QList<PromiseOption> &options, int most);

    QList<PromiseOption> exact(FulfilmentMethod method);
    QList<PromiseOption> exactShipped();
    // Where there is no exact one.
    QList<PromiseOption> split();
    QList<PromiseOption> transfers();
    QList<PromiseOption> partial(FulfilmentMethod method);
    QList<PromiseOption> later(FulfilmentMethod method);
    PromiseOption onRequest() const;
    /// Every place, the one that the customer has in mind first, then by distance.
    const std::vector<int> &nearest();

    PromisePart partOf(const Holder &holder) const;
    QList<LineUnits> missingAfter(const std::vector<const Holder *> &holders) const;
    QList<LineUnits> everything() const;

    const PromiseQuestion &m_question;
    const PromiseWorld &m_world;
    qint64 m_grams = 0;
    qint64 m_heaviestUnit = 0;
    GoodsFlags m_flags;
    std::vector<Holder> m_holders; ///< the nearest first
    std::vector<int> m_byDistance; ///< of nearest()
    bool m_wasOver = false;
    int m_looked = 0;
};

} // namespace stoa::promising

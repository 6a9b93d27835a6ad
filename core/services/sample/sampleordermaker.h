// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleorders.h"

namespace stoa {

/// Draws what one order says: channel, goods, prices, destination and promise. Also what live traffic
/// orders.
class SampleOrderMaker {
public:
    static Result<SampleOrderMaker> make(std::shared_ptr<const SampleWorld> world,
                                         QSet<QString> leftOut = {});

    /// Without number and id.
    OrderDraft draw(Instant placedAt, SampleRandom &random) const;
    /// What people call orders of the channel: "E-", "AG-"…
    static QString prefixOf(const QString &channel);

    const SampleWorld &world() const { return *m_world; }

private:
    SampleOrderMaker(std::shared_ptr<const SampleWorld> world, SampleAddresses addresses,
                     QSet<QString> leftOut);
    void chooseChannel(OrderDraft &draft, SampleRandom &random) const;
    void chooseMethod(OrderDraft &draft, SampleRandom &random) const;
    void chooseLines(OrderDraft &draft, SampleRandom &random) const;
    void price(OrderDraft &draft, size_t line, size_t article, SampleRandom &random) const;
    void promise(OrderDraft &draft, SampleRandom &random) const;
    size_t placeOf(const QString &code) const;
    const SamplePlace &clockPlace(const OrderDraft &draft) const;

    std::shared_ptr<const SampleWorld> m_world;
    SampleAddresses m_addresses;
    QSet<QString> m_leftOut;
    size_t m_web = 0;
    std::vector<size_t> m_stores;
    SampleWeights m_storeWeights;
};

} // namespace stoa

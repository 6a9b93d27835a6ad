// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/samplerandom.h"
#include "core/services/sample/sampleworld.h"
#include "hub/traffic/trafficcalls.h"

#include <QHash>

namespace stoa::hub {

/// What traffic thinks is on the shelves: read from the hub, kept up by what it tells, and read again now and
/// then. Has goods sent where they run out.
class TrafficStock {
public:
    TrafficStock(std::shared_ptr<const SampleWorld> world, TrafficCalls &calls, TrafficCounts &counts);

    /// Reads a place's positions anew. False when the hub did not answer.
    bool read(size_t place, Instant now);
    /// Reads the next place.
    void readNext(Instant now);
    qint64 have(size_t place, size_t article) const { return m_have[index(place, article)]; }
    void take(size_t place, size_t article, qint64 quantity) { m_have[index(place, article)] -= quantity; }

    /// Warehouses get what they lack from suppliers, stores what they lack from their warehouse; what is on
    /// its way arrives with the next call.
    void refill(Instant now);

private:
    size_t index(size_t place, size_t article) const { return place * m_world->articles.size() + article; }
    qint64 aimOf(size_t place, size_t article) const;
    void supply(size_t warehouse, Instant now);
    void send(size_t store, Instant now);
    void tell(const QJsonArray &movements, Instant now, TrafficCalls::Then done = {});
    QString document(QLatin1StringView prefix, Instant now);

    std::shared_ptr<const SampleWorld> m_world;
    TrafficCalls &m_calls;
    TrafficCounts &m_counts;
    QHash<QString, size_t> m_articles; ///< by SKU
    std::vector<qint64> m_have; ///< that can be sold, in thousandths
    std::vector<QJsonArray> m_parcels; ///< on their way to stores
    size_t m_next = 0;
    qint64 m_document = 0;
};

} // namespace stoa::hub

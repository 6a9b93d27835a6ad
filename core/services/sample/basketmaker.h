// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleworld.h"

#include <optional>

namespace stoa {

/// What somebody wants to buy, whether or not it is in stock.
struct SampleBasket {
    struct Line {
        size_t article = 0; ///< index into the catalogue
        Quantity quantity;
    };
    Instant at;
    std::vector<Line> lines; ///< each article once
    QString customer; ///< token, or empty
    int till = 0; ///< 1 and up; 0 on the web
};

/// The stream of baskets at one place: never ends, goes forward in time by the place's opening hours, the
/// hour, the weekday and the season, and is the same for the same seed. Arrivals are a Poisson process.
class BasketMaker {
public:
    /// Streams of different numbers are independent of each other.
    BasketMaker(std::shared_ptr<const SampleWorld> world, size_t place, quint64 stream, Instant from);

    /// When the next basket comes.
    Instant nextAt() const { return m_at; }
    /// That basket; the one after it is then next.
    SampleBasket next();
    /// The next basket if it has come by then: live traffic asks with its clock's now until there is none.
    std::optional<SampleBasket> nextUntil(Instant now);

private:
    void advance();
    QString customer();

    const SamplePlace &place() const { return m_world->places[m_place]; }
    const SampleDemand &demand() const { return m_world->demand[m_place]; }

    std::shared_ptr<const SampleWorld> m_world;
    size_t m_place;
    SampleRandom m_random;
    Instant m_at;
};

} // namespace stoa

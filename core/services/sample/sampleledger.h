// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleworld.h"

namespace stoa {

/// Where stock is while the sample is played: an account and, where it has one, the index of its place.
struct SampleSpot {
    AccountKind kind;
    size_t place = kNowhere;

    static constexpr size_t kNowhere = ~size_t(0);
};

/// Who told of a movement and on what paper.
struct SamplePaper {
    Source source = Source::Desk;
    QString document = {};
    QString reason = {};
    QString customer = {};
    QString device = {};
};

/// Hands every movement to the sink and keeps the balances that the next one is decided on.
class SampleLedger {
public:
    SampleLedger(const SampleWorld &world, SampleSink &sink)
        : m_world(world)
        , m_sink(sink)
        , m_balances(kAccounts * world.places.size() * world.articles.size(), 0)
    { }

    /// In thousandths.
    qint64 balance(AccountKind kind, size_t place, size_t article) const
    {
        return m_balances[index(kind, place, article)];
    }
    qint64 onHand(size_t place, size_t article) const { return balance(AccountKind::OnHand, place, article); }

    /// The quantity in thousandths is positive; times never go back.
    Result<void> post(Instant at, MovementKind kind, size_t article, SampleSpot from, SampleSpot to,
                      qint64 quantity, const SamplePaper &paper);

private:
    static constexpr size_t kAccounts = size_t(AccountKind::InTransit) + 1;
    size_t index(AccountKind kind, size_t place, size_t article) const
    {
        return (size_t(kind) * m_world.places.size() + place) * m_world.articles.size() + article;
    }

    const SampleWorld &m_world;
    SampleSink &m_sink;
    std::vector<qint64> m_balances;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/samplecatalogue.h"
#include "core/services/sample/samplenetwork.h"

#include <memory>

namespace stoa {

struct SampleOptions {
    quint64 seed = 1;
    SampleScale scale = SampleScale::Chain;
    Instant endsAt; ///< the last movement is not later
};

/// What a place sells and how people come to it.
struct SampleDemand {
    static SampleDemand of(const SamplePlace &place, const std::vector<SampleArticle> &articles,
                           std::vector<size_t> assortment, const SampleDistributions &distributions);

    std::vector<size_t> assortment; ///< article indices, ascending
    SampleWeights popularity; ///< over the assortment
    SampleWeights customers;
    std::array<std::array<qint64, 24>, 7> hourMillionths = {}; ///< share of a weekday's baskets
};

/// Everything of the sample that does not move: equal for equal seed and scale.
struct SampleWorld {
    static Result<std::shared_ptr<const SampleWorld>> make(const SampleOptions &options);

    /// Units that a place sells of an article in an average day of the year, in thousandths.
    qint64 dailyDemand(size_t place, size_t article) const;
    /// Of one of a place's customers, by loyalty. The same person has the same token wherever a stream
    /// starts.
    QString customerToken(size_t place, size_t rank) const;
    int days() const { return options.scale == SampleScale::Small ? 14 : 60; }

    SampleOptions options;
    SampleDistributions distributions;
    std::vector<SamplePlace> places;
    QList<SampleCategory> categories;
    std::vector<SampleArticle> articles;
    std::vector<SampleDemand> demand; ///< by place; a warehouse's and a supplier's tell only what they keep
};

} // namespace stoa

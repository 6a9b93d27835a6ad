// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/sample/samplerandom.h"

#include <array>

namespace stoa {

/// Weights by rank, given at knots.
struct SampleRanking {
    std::vector<qint64> rankMillionths;
    std::vector<qint64> weights;

    /// Interpolated between the knots; at least 1.
    qint64 weightOf(qint64 rank, qint64 count) const;
};

/// How people buy, fitted on real transactions: resources/sample/distributions.json says on which and how.
struct SampleDistributions {
    static Result<SampleDistributions> load();

    SampleWeights householdLines; ///< index + 1 = lines of a basket
    SampleWeights tradeLines;
    std::array<SampleWeights, 4> householdPieces; ///< by quarter of the price range; index + 1 = pieces
    SampleWeights tradePieces;
    SampleRanking popularity;
    SampleRanking customerOrders;
    qint64 knownCustomerPerThousand = 0;
    std::vector<qint64> hourWeights; ///< 24, local time
    std::vector<qint64> weekdayPerThousand; ///< Monday first, mean 1000
    std::vector<qint64> monthPerThousand; ///< January first, mean 1000
    qint64 returnedLinesPerTenThousand = 0;
    std::vector<qint64> returnDelayHours; ///< evenly spaced quantiles, as is the next
    std::vector<qint64> priceSpreadPerThousand;
};

/// A draw from the quantiles, interpolated.
qint64 drawQuantile(const std::vector<qint64> &knots, SampleRandom &random);

} // namespace stoa

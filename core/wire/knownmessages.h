// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sync/numberrange.h"

#include <QJsonObject>

namespace stoa::wire {

/// POST /v1/sync/commands/known: a desk whose journal was damaged asks which numbers of its commands the hub
/// never decided.
struct KnownRequest {
    static constexpr int kMostRanges = 1'000;
    QList<NumberRange> ranges; ///< ascending
    QJsonObject toJson() const;
    static Result<KnownRequest> fromJson(const QJsonObject &json);
};

struct KnownAnswer {
    qint64 highest = 0; ///< number of the device's that the hub has decided
    QList<NumberRange> unknown; ///< of those asked about, ascending
    QJsonObject toJson() const;
    static Result<KnownAnswer> fromJson(const QJsonObject &json);
    /// Protocol when it speaks of a number that was not asked about.
    Result<void> within(const QList<NumberRange> &asked) const;
};

} // namespace stoa::wire

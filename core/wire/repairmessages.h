// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/siphash.h"
#include "core/domain/sync/rowplace.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

/// What a desk whose copy has another sum than the hub asks: where it differs, and what stands there.
namespace stoa::wire {

/// POST /v1/sync/verify {stream}: sums of the stream's rows in ranges of about equal size.
///
/// A sum covers type, key and number of each row, not its content: a row that was missed, that is one too
/// many or that is of another change shows, a value that was altered under its number does not.
struct VerifyAnswer {
    static constexpr int kBuckets = 256;
    /// The rows behind the bucket before it, up to and with `upTo`; the last bucket has no end.
    struct Bucket {
        RowPlace upTo;
        Sum128 sum;
        friend bool operator==(const Bucket &, const Bucket &) = default;
    };
    QByteArray stream;
    qint64 seq = 0; ///< the head, at which the sums were made
    QByteArray token;
    Sum128 sum;
    qint64 rows = 0;
    QList<Bucket> buckets; ///< 1 to kBuckets

    QJsonObject toJson() const;
    static Result<VerifyAnswer> fromJson(const QJsonObject &json);
};

/// POST /v1/sync/verify/rows: the rows of ranges. The answer is frames: rows, the place up to which the
/// ranges are told (in their order; Rest::More when that is not all), and the cursor of the moment.
struct RepairRequest {
    QByteArray stream;
    QList<RowRange> ranges; ///< ascending, 1 to kBuckets

    QJsonObject toJson() const;
    static Result<RepairRequest> fromJson(const QJsonObject &json);
};

} // namespace stoa::wire

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"
#include "hub/http/response.h"
#include "hub/log/snapshotshelf.h"

namespace stoa::hub {

/// Bytes first to last of a body, both included.
struct ByteRange {
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// The one range of a Range field (RFC 9110, 14.1.2) within `size` bytes. Nothing when the field is absent,
/// not understood or asks for several ranges: then the whole is sent. Refused (InvalidInput) when it lies
/// outside.
Result<std::optional<ByteRange>> rangeOf(QByteArrayView field, qint64 size);

/// The file, whole (200) or from where an earlier try broke off (206, or 416).
http::Response artefactAnswer(const http::Request &request, const SnapshotArtefactPtr &artefact);

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace stoa {

/// A place among the rows of a stream, which lie in the order of their types and then of their keys' bytes.
struct RowPlace {
    int type = 0;
    QByteArray key;

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
    friend bool operator<(const RowPlace &a, const RowPlace &b)
    {
        return a.type != b.type ? a.type < b.type : a.key < b.key;
    }
};

/// The rows behind a place, up to and with another, or to the end.
struct RowRange {
    RowPlace after;
    std::optional<RowPlace> upTo = {};

    bool holds(const RowPlace &place) const { return after < place && (!upTo || !(*upTo < place)); }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/census.h"
#include "hub/http/metrics.h"

namespace stoa::http {

/// What a connection counts for besides its address: what whoever authenticated its last call names, such as
/// a device; the server does not know what it is. Goes with the connection, or on with its WebSocket.
///
/// Used by one thread at a time: the one that runs the call, or the connection's own while none runs.
class Claim {
public:
    Claim(Census &census, Counter &refusals)
        : m_census(census)
        , m_refusals(refusals)
    { }

    /// Counts for `key` instead of what it was before; for nothing when it is empty. False when there is no
    /// room: it stays as it was, and its connection ends with the answer.
    bool move(const QByteArray &key);
    bool isRefused() const { return m_isRefused; }
    void release() { m_place.reset(); }
    /// For whoever carries it on; null when it counts for nothing.
    std::unique_ptr<Census::Place> take() { return std::move(m_place); }

private:
    Census &m_census;
    Counter &m_refusals;
    std::unique_ptr<Census::Place> m_place;
    bool m_isRefused = false;
};

} // namespace stoa::http

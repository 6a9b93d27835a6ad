// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/deferred.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace stoa::http {

/// What the copies of a Deferred and the connection that waits for it share.
class DeferredState {
public:
    DeferredState(std::chrono::milliseconds timeout, Continuation onTimeout)
        : m_timeout(timeout)
        , m_continuation(std::move(onTimeout))
    { }

    /// Settles it; false when it was settled before.
    bool resume(Continuation continuation);
    bool expire();
    /// The caller has gone: settles without an answer and tells who asked to know.
    void abandon();
    bool isOpen() const;
    void onGone(std::function<void()> gone);

    /// The connection's ear, called at once when it is settled already. It must be short and leave this
    /// alone: it is called in whatever thread settles, under the lock.
    void listen(std::function<void()> settled);
    /// What makes the answer, after it was settled.
    Continuation takeContinuation();
    std::chrono::milliseconds timeout() const { return m_timeout; }

private:
    enum class Phase { Open, Settled, Gone };

    bool settle();

    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_timeout;
    Phase m_phase = Phase::Open;
    Continuation m_continuation;
    std::function<void()> m_settled;
    std::function<void()> m_gone;
};

} // namespace stoa::http

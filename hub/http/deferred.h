// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace stoa::http {

class DeferredState;
class Response;
class Worker;

/// Work on a pool thread that makes the answer; it may itself answer later again.
using Continuation = std::function<Response(Worker &)>;

/// A promise to answer a call later, from any thread or by time-out. One shot: the first of complete(),
/// resume(), the time-out and the caller's going away wins, the rest is ignored. Copies are one promise.
class Deferred {
public:
    /// `onTimeout` runs on a pool thread.
    Deferred(std::chrono::milliseconds timeout, Continuation onTimeout);

    /// Answers. False when it was answered before or the caller has gone.
    bool complete(Response response) const;
    /// Answers with what the continuation gives; it runs on a pool thread with that thread's Worker.
    bool resume(Continuation continuation) const;
    /// False once it was answered, timed out or the caller has gone: forget the copy then.
    bool isOpen() const;
    /// Called once when the caller has gone before an answer, on an I/O thread; must not block. Set before
    /// the Deferred is returned.
    void onGone(std::function<void()> gone) const;

    const std::shared_ptr<DeferredState> &state() const { return m_state; }

private:
    std::shared_ptr<DeferredState> m_state;
};

} // namespace stoa::http

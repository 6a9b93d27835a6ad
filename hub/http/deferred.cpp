// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/deferred.h"

#include "hub/http/deferredstate.h"
#include "hub/http/response.h"

#include <utility>

namespace stoa::http {

Deferred::Deferred(std::chrono::milliseconds timeout, Continuation onTimeout)
    : m_state(std::make_shared<DeferredState>(timeout, std::move(onTimeout)))
{ }

bool Deferred::complete(Response response) const
{
    auto shared = std::make_shared<Response>(std::move(response));
    return resume([shared](Worker &) { return std::move(*shared); });
}

bool Deferred::resume(Continuation continuation) const { return m_state->resume(std::move(continuation)); }

bool Deferred::isOpen() const { return m_state->isOpen(); }

void Deferred::onGone(std::function<void()> gone) const { m_state->onGone(std::move(gone)); }

bool DeferredState::resume(Continuation continuation)
{
    const std::scoped_lock lock(m_mutex);
    if (m_phase != Phase::Open)
        return false;
    m_continuation = std::move(continuation);
    return settle();
}

bool DeferredState::expire()
{
    const std::scoped_lock lock(m_mutex);
    return m_phase == Phase::Open && settle();
}

/// Tells the connection under the lock: abandon() takes it too, so the connection and its loop are there as
/// long as the telling lasts.
bool DeferredState::settle()
{
    m_phase = Phase::Settled;
    m_gone = nullptr;
    if (const auto settled = std::exchange(m_settled, nullptr))
        settled();
    return true;
}

void DeferredState::abandon()
{
    std::unique_lock lock(m_mutex);
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Gone;
    m_settled = nullptr;
    m_continuation = nullptr;
    const auto gone = std::exchange(m_gone, nullptr);
    lock.unlock();
    if (gone)
        gone();
}

bool DeferredState::isOpen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_phase == Phase::Open;
}

void DeferredState::onGone(std::function<void()> gone)
{
    const std::scoped_lock lock(m_mutex);
    if (m_phase == Phase::Open)
        m_gone = std::move(gone);
}

void DeferredState::listen(std::function<void()> settled)
{
    std::unique_lock lock(m_mutex);
    if (m_phase == Phase::Open) {
        m_settled = std::move(settled);
        return;
    }
    lock.unlock();
    settled();
}

Continuation DeferredState::takeContinuation()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_continuation, nullptr);
}

} // namespace stoa::http

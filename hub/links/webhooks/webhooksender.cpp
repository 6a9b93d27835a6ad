// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/webhooksender.h"

#include "core/base/log.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>

namespace stoa::links {

namespace {

using Steady = std::chrono::steady_clock;

/// How often the database is looked at while nothing is said to have changed, and at most while much is.
constexpr std::chrono::milliseconds kLook{1'000};
constexpr std::chrono::milliseconds kShortest{50};
constexpr int kGraceMs = 1'500;
constexpr std::chrono::minutes kFirstTending{1};
constexpr std::chrono::hours kBetweenTending{1};

int msUntil(Steady::time_point then)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(then - Steady::now());
    return int(std::max<std::chrono::milliseconds::rep>(0, left.count()));
}

constexpr qint64 kSecondUs = 1'000'000;
constexpr std::array kBoundsUs{kSecondUs / 10,     kSecondUs / 2,      kSecondUs,
                               5 * kSecondUs,      30 * kSecondUs,     60 * kSecondUs,
                               300 * kSecondUs,    1'800 * kSecondUs,  3'600 * kSecondUs,
                               21'600 * kSecondUs, 86'400 * kSecondUs, 259'200 * kSecondUs};

Courier::Parts partsOf(hub::HubStore &store, Calls &calls, QByteArray sealKey, Reach reach,
                       http::Metrics &metrics)
{
    auto &seconds = metrics.histogram("stoa_webhook_delivery_seconds",
                                      "From when an event was put in line to its delivery", kBoundsUs);
    return {store, calls, std::move(sealKey), reach, anyJitter, [&seconds](qint64 ms) {
                seconds.observe(ms * 1'000);
            }};
}

} // namespace

WebhookSender::WebhookSender(hub::HubStore &store, http::Metrics &metrics, QByteArray sealKey,
                             const CallRules &rules)
    : m_store(store)
    , m_calls(rules)
    , m_courier(partsOf(store, m_calls, std::move(sealKey), rules.reach, metrics))
    , m_listener(store.onCommitted([this](const hub::Committed &) {
        if (!m_news.exchange(true))
            m_calls.wake();
    }))
    , m_thread([this] { run(); })
{ }

WebhookSender::~WebhookSender()
{
    m_store.removeListener(m_listener);
    m_ending = true;
    m_calls.wake();
    m_thread.join();
}

template <typename T> bool WebhookSender::goesWell(const Result<T> &done)
{
    const QString trouble = done ? QString() : done.error().toString();
    if (!trouble.isEmpty() && trouble != m_trouble)
        qCWarning(lcHub, "webhooks: %s", qUtf8Printable(trouble));
    m_trouble = trouble;
    return bool(done);
}

void WebhookSender::run()
{
    // A receiver that hangs up must not end the process.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);

    Steady::time_point nextLook = Steady::now();
    Steady::time_point nextTending = nextLook + kFirstTending;
    while (!m_ending) {
        if (Steady::now() >= nextLook) {
            m_news = false;
            const bool well = goesWell(m_courier.take());
            nextLook = Steady::now() + (well ? kShortest : kLook);
        }
        const auto ends = m_calls.wait(m_news ? msUntil(nextLook) : int(kLook.count()));
        if (!ends.isEmpty()) {
            goesWell(m_courier.settle(ends));
            // There is room again.
            nextLook = Steady::now();
        }
        if (Steady::now() >= nextTending) {
            nextTending = Steady::now() + kBetweenTending;
            tend();
        }
    }
    finish();
}

void WebhookSender::finish()
{
    const QDeadlineTimer grace(kGraceMs);
    while (m_courier.underWay() > 0 && !grace.hasExpired()) {
        if (!goesWell(m_courier.settle(m_calls.wait(int(grace.remainingTime())))))
            break;
    }
    goesWell(m_courier.release());
}

void WebhookSender::tend()
{
    for (;;) {
        const auto more = m_courier.tend();
        if (!goesWell(more) || !*more || m_ending)
            return;
    }
}

} // namespace stoa::links

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/metrics.h"
#include "hub/links/webhooks/courier.h"

#include <atomic>
#include <thread>

namespace stoa::links {

/// Sends events while the hub runs, on a thread of its own: at once after a commit of this process, and
/// within a second after one of another replica or when the time for another try has come.
///
/// Ends with what is under way: that gets a moment, and what is left is let go for others or for the next
/// start.
class WebhookSender {
public:
    WebhookSender(hub::HubStore &store, http::Metrics &metrics, QByteArray sealKey, const CallRules &rules);
    ~WebhookSender();
    Q_DISABLE_COPY_MOVE(WebhookSender)

private:
    void run();
    void finish();
    void tend();
    /// Tells of trouble once, until it is another or over.
    template <typename T> bool goesWell(const Result<T> &done);

    hub::HubStore &m_store;
    CurlCalls m_calls;
    Courier m_courier;
    QString m_trouble;
    std::atomic<bool> m_ending = false;
    std::atomic<bool> m_news = true;
    int m_listener = 0;
    std::thread m_thread;
};

} // namespace stoa::links

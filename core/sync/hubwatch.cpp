// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubwatch.h"

#include "core/base/log.h"

namespace stoa {

using namespace Qt::StringLiterals;

HubWatch::HubWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(clock)
{
    m_client.setParent(this);
    m_pause.setParent(this);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HubWatch::ask);
}

HubWatch::~HubWatch()
{
    stop();
    m_client.reset();
}

void HubWatch::start(const QUrl &hub, const QByteArray &hubKey, qint64 waitMs)
{
    if (hub == m_hub && hubKey == m_hubKey)
        return;
    stop();
    m_hub = hub;
    m_hubKey = hubKey;
    m_client.setHub(hub);
    if (!m_hubKey.isEmpty())
        m_pause.start(int(std::max<qint64>(0, waitMs)));
}

void HubWatch::stop()
{
    ++m_question;
    m_pause.stop();
    m_backoff.succeeded();
    m_hub.clear();
    m_hubKey.clear();
    m_there = false;
}

void HubWatch::askNow()
{
    if (!m_hubKey.isEmpty())
        ask();
}

void HubWatch::ask()
{
    m_pause.stop();
    greetHub(m_client, m_clock, [this, question = ++m_question](const Result<HubGreeting> &greeting) {
        if (question == m_question)
            take(greeting);
    });
}

void HubWatch::take(const Result<HubGreeting> &greeting)
{
    const bool there = greeting && greeting->key == m_hubKey;
    if (greeting && !there)
        logEvent(lcSync(), "other_hub_answers", {});
    const bool was = std::exchange(m_there, there);
    if (there) {
        m_backoff.succeeded();
        m_pause.start(int(Backoff::kCapMs));
        Q_EMIT answered();
        return;
    }
    // Who has not answered has asked for no patience either.
    const bool busy = !greeting && greeting.error().problem != Problem::Unspecified;
    const qint64 askedMs = busy ? m_client.retryAfterMs() : 0;
    m_pause.start(int(askedMs > 0 ? m_backoff.afterRefusal(askedMs) : m_backoff.afterFailure()));
    if (was)
        Q_EMIT silent();
}

} // namespace stoa

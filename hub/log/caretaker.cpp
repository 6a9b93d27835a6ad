// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/caretaker.h"

#include "core/base/log.h"
#include "hub/log/tending.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLook{250};
constexpr std::chrono::minutes kFirst{5};
constexpr std::chrono::hours kBetween{24};

} // namespace

Caretaker::Caretaker(HubStore &store)
    : m_store(store)
    , m_thread([this] { run(); })
{ }

Caretaker::~Caretaker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Caretaker::run()
{
    using Clock = std::chrono::steady_clock;
    Clock::time_point next = Clock::now() + kFirst;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, kLook, [this] { return m_ending; }))
                return;
        }
        if (const auto rested = m_store.rest(); !rested)
            qCWarning(lcHub, "%s", qUtf8Printable(rested.error().toString()));
        if (Clock::now() < next)
            continue;
        next = Clock::now() + kBetween;
        tend();
    }
}

void Caretaker::tend()
{
    const auto report = tendFeed(m_store);
    if (!report) {
        qCWarning(lcHub, "%s", qUtf8Printable(report.error().toString()));
        return;
    }
    logEvent(lcHub(), "feed.tended",
             {{u"movements"_s, report->movementsLeft},
              {u"positions"_s, report->positionsGone},
              {u"orders"_s, report->ordersLeft},
              {u"contacts"_s, report->contactsGone},
              {u"tombstones"_s, report->tombstonesGone},
              {u"commits"_s, report->commitsGone}});
}

} // namespace stoa::hub

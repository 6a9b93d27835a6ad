// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/guiwatchdog.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <condition_variable>
#include <mutex>

namespace stoa::kit {

namespace {

constexpr int kBeatMs = 5;

qint64 nowMs() { return QDeadlineTimer::current(Qt::PreciseTimer).deadline(); }

} // namespace

GuiWatchdog::GuiWatchdog()
    : m_timer(std::make_unique<QTimer>())
    , m_lastBeat(nowMs())
{
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(kBeatMs);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] {
        const qint64 now = nowMs();
        note(int(now - m_lastBeat.exchange(now)));
    });
    m_timer->start();
    m_thread = std::thread([this] { watch(); });
}

GuiWatchdog::~GuiWatchdog()
{
    m_stop = true;
    m_thread.join();
}

int GuiWatchdog::limitMs()
{
    bool given = false;
    const double factor = qEnvironmentVariable("STOA_WATCHDOG_FACTOR").toDouble(&given);
    return given && factor >= 1 ? int(kLimitMs * factor) : kLimitMs;
}

void GuiWatchdog::note(int gapMs)
{
    int worst = m_worst.load();
    while (gapMs > worst && !m_worst.compare_exchange_weak(worst, gapMs)) { }
}

void GuiWatchdog::watch()
{
    std::mutex mutex;
    std::condition_variable nobody;
    while (!m_stop) {
        std::unique_lock lock(mutex);
        nobody.wait_for(lock, std::chrono::milliseconds(kBeatMs));
        note(int(nowMs() - m_lastBeat.load()));
    }
}

QString GuiWatchdog::report() const
{
    return QStringLiteral("the GUI thread had no turn for %1 ms, the limit is %2 ms")
        .arg(worstMs())
        .arg(limitMs());
}

} // namespace stoa::kit

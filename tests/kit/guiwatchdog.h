// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <memory>
#include <thread>

class QTimer;

namespace stoa::kit {

/// Measures how long the GUI thread goes without a turn of its event loop while it is alive.
///
/// A timer beats in the GUI thread; a thread of its own looks at the beats, so that a turn that never ends is
/// seen as well as one that was long. The limit is 50 ms, times the environment's STOA_WATCHDOG_FACTOR where
/// machines are slow.
class GuiWatchdog {
public:
    static constexpr int kLimitMs = 50;

    GuiWatchdog();
    ~GuiWatchdog();

    static int limitMs();
    /// The longest time without a turn so far.
    int worstMs() const { return m_worst.load(); }
    bool fine() const { return worstMs() <= limitMs(); }
    /// For a failing test's message.
    QString report() const;

private:
    void watch();
    void note(int gapMs);

    std::unique_ptr<QTimer> m_timer;
    std::atomic<qint64> m_lastBeat;
    std::atomic<int> m_worst{0};
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace stoa::kit

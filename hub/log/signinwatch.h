// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/authority.h"
#include "hub/log/hubstore.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <thread>

namespace stoa::hub {

/// Watches over what stays open on the strength of a sign-in: sockets, and calls that wait.
///
/// A call is judged when it comes in; what outlives its call would go on with rights that are gone. So
/// everything open is judged again as soon as somebody's rights change (in this process, or in another
/// replica as soon as that is heard of), and every 30 seconds in any case, from the database itself. Whose
/// sign-in is over, whose device is suspended or whose rights are others now is told once and forgotten.
class SignInWatch {
public:
    using Told = std::function<void()>;
    static constexpr std::chrono::milliseconds kSecondNet{30'000};

    SignInWatch(HubStore &store, access::Authority &authority,
                std::chrono::milliseconds secondNet = kSecondNet);
    ~SignInWatch();
    Q_DISABLE_COPY_MOVE(SignInWatch)

    /// `over` is called at most once, on the watch's thread; must be quick. What was judged before is judged
    /// again at once, so that no change in between is missed. The number is for forget().
    quint64 add(const access::Caller &caller, Told over);
    /// Nothing when it is 0 or was told. A call that is under way on another thread may still come.
    void forget(quint64 number);
    /// Somebody's rights changed.
    void changed();
    int count() const;

private:
    enum class Ask { Remembered, Database };
    struct Open {
        access::Caller caller;
        Told over;
        bool isJudged = false;
    };
    void run();
    /// Those of `open` who are no longer what they were when they came. Fails when the database does.
    Result<QList<quint64>> judge(const std::map<quint64, access::Caller> &open, Ask ask);
    void tell(const QList<quint64> &numbers);

    HubStore &m_store;
    access::Authority &m_authority;
    const std::chrono::milliseconds m_secondNet;
    std::unique_ptr<sql::Connection> m_reader; ///< of the thread
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    bool m_someAreNew = false;
    bool m_judgeAll = false;
    quint64 m_last = 0;
    std::map<quint64, Open> m_open;
    std::thread m_thread;
};

} // namespace stoa::hub

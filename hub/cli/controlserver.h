// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cli/controlline.h"
#include "hub/cli/terminal.h"

#include <QStringList>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace stoa::cli {

/// Lets commands work in the running hub: a SQLite file has one process and one writing connection, so
/// `stoa-hub user add` of another terminal hands its arguments over and the hub does the work.
///
/// The socket lies in the data folder and is for the hub's own user; root may come too, nobody else. A few
/// commands may run at once, each on a thread of its own.
class ControlServer {
public:
    /// Runs a command line; gives its exit code. Called on threads of the server's.
    using Run = std::function<int(const QStringList &arguments, std::shared_ptr<Terminal> terminal)>;
    static constexpr std::size_t kAtOnce = 8;

    /// The caller holds the folder's lock.
    static Result<std::unique_ptr<ControlServer>> start(const QString &folder, Run run);
    /// Takes no more orders, interrupts what runs and waits for it, but no longer than so. False when
    /// something still runs: then neither this nor what commands work with may go before the process does.
    bool stop(std::chrono::milliseconds grace);
    /// stop(), however long it takes.
    ~ControlServer();
    Q_DISABLE_COPY_MOVE(ControlServer)

private:
    struct Session {
        std::shared_ptr<ControlLine> line;
        std::thread thread = {};
        bool isDone = false;
    };
    ControlServer(const QString &folder, int descriptor, int wake, Run run);
    void accept();
    void admit(ControlLine line);
    void reap();
    void serve(Session &session);
    void endAccepting();

    const QString m_folder;
    const int m_descriptor;
    const int m_wake; ///< becomes readable at the end
    const Run m_run;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::list<Session> m_sessions;
    std::thread m_thread;
};

} // namespace stoa::cli

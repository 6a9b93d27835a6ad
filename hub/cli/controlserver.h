// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cli/controlline.h"
#include "hub/cli/terminal.h"

#include <QStringList>
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
    /// Interrupts what runs and waits for it.
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

    const QString m_folder;
    const int m_descriptor;
    const int m_wake; ///< becomes readable at the end
    const Run m_run;
    std::mutex m_mutex;
    std::list<Session> m_sessions;
    std::thread m_thread;
};

} // namespace stoa::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/sql/connection.h"

#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace stoa {

/// Threads with read-only connections of one file, and the queue before them.
class ReaderPool {
public:
    struct Job {
        QString channel;
        std::function<void(sql::Connection &)> run;
        /// Called once, on a reader's thread or the submitter's: with null after run(), else with why its
        /// outcome does not count.
        std::function<void(const Error *)> deliver;
    };

    /// `sealingKey` opens what the cache keeps sealed (ContactVault).
    static Result<std::unique_ptr<ReaderPool>> open(const QString &path, int readers,
                                                    const QByteArray &sealingKey = {});
    /// Cancels what waits and runs, and waits for the threads.
    ~ReaderPool();

    /// Any thread. What the jobs that begin from now on may look at; nothing before the first call.
    void setSight(const Rights &rights);
    /// Any thread. Cancels the older jobs of the same channel, unless it is empty.
    void submit(Job job);

private:
    ReaderPool();
    struct State;
    class Reader;
    std::shared_ptr<State> m_state;
    std::vector<std::unique_ptr<Reader>> m_readers;
};

} // namespace stoa

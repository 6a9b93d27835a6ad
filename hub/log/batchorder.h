// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <QHash>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>

namespace stoa::hub {

/// Batches of a device that are under way together are decided in the order in which they were sent: each
/// names the last command of the one before it.
class BatchOrder {
public:
    /// How long a batch waits for the one before it, which may be lost. Another replica's decision is only
    /// seen by looking.
    static std::chrono::milliseconds patience(sql::Engine engine);

    /// Whether the device's command `after` is decided, here or by another replica.
    Result<bool> isDecided(sql::Connection &reader, const QString &device, qint64 after) const;
    /// The device's batch that ends with the command `last` was dealt with.
    void done(const QString &device, qint64 last);

    /// A desk has two batches under way, so one of them waits; of all devices together so much, as the
    /// messages' bytes.
    static constexpr int kMostOfDevice = 2;
    static constexpr qint64 kMostBytes = 8 * 1024 * 1024;

    /// `resume` is called once, from any thread, when the batch that ends with `after` was dealt with here,
    /// at once if it was already. The number is for forget(); 0 when too much is waiting.
    quint64 watch(const QString &device, qint64 after, qint64 bytes, std::function<void()> resume);
    void forget(quint64 number);

private:
    struct Watch {
        QString device;
        qint64 after;
        qint64 bytes;
        std::function<void()> resume;
    };
    mutable std::mutex m_mutex;
    QHash<QString, qint64> m_done; ///< by device, the last one that ended here
    std::map<quint64, Watch> m_watches;
    quint64 m_number = 0;
    qint64 m_bytes = 0; ///< of those that wait
};

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "hub/http/request.h"

#include <QByteArray>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace stoa::http {

/// One answered call: ids and figures only, neither query nor body nor address.
struct AccessRecord {
    Instant at;
    Method method = Method::Get;
    QByteArray route; ///< the route's name, or empty
    int status = 0;
    qint64 us = 0; ///< from the last byte of the head to the handing over of the answer
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    TraceId traceId;
    QByteArray userId;
    QByteArray deviceId;
};

/// Writes a JSON line per call, shaped as core/base/log.h shapes its lines, from a thread of its own, many
/// lines per write. Bounded: when the writer cannot follow, records are dropped and the number is logged.
class AccessLog {
public:
    using Write = std::function<void(QByteArrayView lines)>;

    /// To standard error, when stoa.access is on at info level.
    AccessLog();
    explicit AccessLog(Write write);
    ~AccessLog();

    void add(AccessRecord &&record);
    /// Returns when everything added before is written.
    void flush();

private:
    void run();

    Write m_write;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_written;
    std::vector<AccessRecord> m_pending;
    quint64 m_dropped = 0;
    quint64 m_added = 0;
    quint64 m_done = 0;
    bool m_flush = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace stoa::http

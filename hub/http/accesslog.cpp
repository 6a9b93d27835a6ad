// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/accesslog.h"

#include "core/base/log.h"
#include "hub/http/textout.h"

#include <algorithm>
#include <cstdio>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostPending = 65'536;
constexpr std::size_t kWakeAt = 4'096;
constexpr std::chrono::milliseconds kPatience{100};

void appendText(QByteArray &line, QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    put(line, ",\"");
    put(line, name);
    put(line, "\":\"");
    const bool isPlain =
        std::ranges::none_of(value, [](char c) { return c == '"' || c == '\\' || uchar(c) < 0x20; });
    if (isPlain)
        put(line, value);
    for (const char c : isPlain ? QByteArrayView() : value) {
        if (c == '"' || c == '\\')
            line.append('\\');
        if (uchar(c) >= 0x20)
            line.append(c);
    }
    line.append('"');
}

void appendNumber(QByteArray &line, QByteArrayView name, qint64 value)
{
    put(line, ",\"");
    put(line, name);
    put(line, "\":");
    put(line, value);
}

/// Formatting an instant costs more than the rest of the line, and many lines share a second.
class TimeText {
public:
    QByteArrayView of(Instant at)
    {
        const qint64 second = at.msSinceEpoch() / 1000;
        if (second != m_second) {
            m_second = second;
            m_text = at.toString().toLatin1();
        }
        const int ms = int(at.msSinceEpoch() % 1000);
        char *digits = m_text.data() + m_text.size() - 4;
        digits[0] = char('0' + ms / 100);
        digits[1] = char('0' + ms / 10 % 10);
        digits[2] = char('0' + ms % 10);
        return m_text;
    }

private:
    qint64 m_second = -1;
    QByteArray m_text;
};

void appendLine(QByteArray &lines, const AccessRecord &record, TimeText &time)
{
    lines.append("{\"category\":\"stoa.access\",\"event\":\"call\",\"level\":\"info\"");
    appendText(lines, "time", time.of(record.at));
    appendText(lines, "method", nameOf(record.method));
    appendText(lines, "route", record.route);
    appendNumber(lines, "status", record.status);
    appendNumber(lines, "us", record.us);
    appendNumber(lines, "in", record.bytesIn);
    appendNumber(lines, "out", record.bytesOut);
    appendText(lines, "trace", record.traceId.toHex());
    appendText(lines, "user", record.userId);
    appendText(lines, "device", record.deviceId);
    lines.append("}\n");
}

} // namespace

AccessLog::AccessLog()
    : AccessLog(lcAccess().isInfoEnabled() ? Write(
                    [](QByteArrayView lines) { std::fwrite(lines.data(), 1, size_t(lines.size()), stderr); })
                                           : Write())
{ }

AccessLog::AccessLog(Write write)
    : m_write(std::move(write))
{
    if (m_write)
        m_thread = std::thread([this] { run(); });
}

AccessLog::~AccessLog()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void AccessLog::add(AccessRecord &&record)
{
    if (!m_write)
        return;
    bool isTurn = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_pending.size() == kMostPending) {
            ++m_dropped;
            return;
        }
        m_pending.push_back(std::move(record));
        ++m_added;
        isTurn = m_pending.size() == 1 || m_pending.size() == kWakeAt;
    }
    if (isTurn)
        m_wake.notify_one();
}

void AccessLog::flush()
{
    if (!m_write)
        return;
    std::unique_lock lock(m_mutex);
    const quint64 upTo = m_added;
    m_flush = true;
    m_wake.notify_one();
    m_written.wait(lock, [&] { return m_done >= upTo; });
}

void AccessLog::run()
{
    std::vector<AccessRecord> records;
    QByteArray lines;
    TimeText time;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || m_flush || !m_pending.empty(); });
        m_wake.wait_for(lock, kPatience, [this] { return m_stop || m_flush || m_pending.size() >= kWakeAt; });
        records.swap(m_pending);
        const quint64 dropped = std::exchange(m_dropped, 0);
        const bool isLast = m_stop;
        m_flush = false;
        lock.unlock();

        lines.resize(0);
        for (const AccessRecord &record : records)
            appendLine(lines, record, time);
        if (!lines.isEmpty())
            m_write(lines);
        if (dropped > 0)
            logEvent(lcHttp(), "access-log-dropped", {{"lines"_L1, qint64(dropped)}});

        lock.lock();
        m_done += records.size();
        records.clear();
        m_written.notify_all();
        if (isLast && m_pending.empty())
            return;
    }
}

} // namespace stoa::http

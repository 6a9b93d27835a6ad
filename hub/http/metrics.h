// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

namespace stoa::http {

class Counter {
public:
    void add(quint64 n = 1) { m_value.fetch_add(n, std::memory_order_relaxed); }
    quint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value = 0;
};

class Gauge {
public:
    void set(qint64 value) { m_value.store(value, std::memory_order_relaxed); }
    void add(qint64 n) { m_value.fetch_add(n, std::memory_order_relaxed); }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

/// Counts of durations in microseconds by upper bound; told in seconds.
class Histogram {
public:
    explicit Histogram(std::span<const qint64> boundsUs);
    void observe(qint64 us);

    const std::vector<qint64> &bounds() const { return m_bounds; }
    /// One per bound, and the last for what is beyond; not cumulative.
    std::vector<quint64> counts() const;
    quint64 sumUs() const { return m_sumUs.load(std::memory_order_relaxed); }

private:
    std::vector<qint64> m_bounds;
    std::unique_ptr<std::atomic<quint64>[]> m_counts;
    std::atomic<quint64> m_sumUs = 0;
};

using Labels = QList<std::pair<QByteArray, QByteArray>>;

/// The hub's figures, as Prometheus reads them (text format 0.0.4).
///
/// Asking for a series takes a lock, so keep the reference, which holds as long as the Metrics; counting on
/// it is an atomic add.
class Metrics {
public:
    enum class Kind { Counter, Gauge, Histogram };
    using Rows = QList<std::pair<Labels, qint64>>;

    Metrics();
    ~Metrics();

    Counter &counter(const QByteArray &name, const QByteArray &help, const Labels &labels = {});
    Gauge &gauge(const QByteArray &name, const QByteArray &help, const Labels &labels = {});
    /// The name should end in _seconds. The bounds are those of answers, from 50 µs to 30 s.
    Histogram &histogram(const QByteArray &name, const QByteArray &help, const Labels &labels = {});
    /// With bounds of its own, ascending; the first call for a series decides.
    Histogram &histogram(const QByteArray &name, const QByteArray &help, std::span<const qint64> boundsUs,
                         const Labels &labels = {});
    /// Puts these rows in the place of those that the family had: for labels that come and go, and for values
    /// that are counted elsewhere. No rows: the family is not told. A name has rows or series, never both.
    void setRows(const QByteArray &name, const QByteArray &help, Kind kind, const Rows &rows);
    /// Called before each text(), to set gauges whose value lies elsewhere.
    void onCollect(std::function<void()> collect);

    QByteArray text() const;

private:
    struct Family;
    Family &family(const QByteArray &name, const QByteArray &help, Kind kind);

    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<Family>> m_families;
    std::vector<std::function<void()>> m_collectors;
};

} // namespace stoa::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/metrics.h"

#include <algorithm>
#include <array>
#include <variant>

namespace stoa::http {

namespace {

/// From what an answer out of memory takes to what a patient caller bears.
constexpr std::array<qint64, 16> kBoundsUs{50,      100,       250,       500,       1'000,   2'500,
                                           5'000,   10'000,    25'000,    50'000,    100'000, 250'000,
                                           500'000, 1'000'000, 5'000'000, 30'000'000};

constexpr std::array<const char *, 3> kKindNames{"counter", "gauge", "histogram"};

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\n").replace('"', "\\\"");
}

QByteArray labelText(const Labels &labels)
{
    QByteArray text;
    for (const auto &[name, value] : labels)
        text += (text.isEmpty() ? "" : ",") + name + "=\"" + escaped(value) + '"';
    return text;
}

QByteArray inBraces(const QByteArray &labels) { return labels.isEmpty() ? labels : '{' + labels + '}'; }

/// Microseconds as a decimal number of seconds without trailing zeros.
QByteArray seconds(quint64 us)
{
    QByteArray text =
        QByteArray::number(us / 1'000'000) + '.' + QByteArray::number(us % 1'000'000).rightJustified(6, '0');
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

} // namespace

Histogram::Histogram(std::span<const qint64> boundsUs)
    : m_bounds(boundsUs.begin(), boundsUs.end())
    , m_counts(std::make_unique<std::atomic<quint64>[]>(boundsUs.size() + 1))
{ }

void Histogram::observe(qint64 us)
{
    const auto bucket = std::ranges::lower_bound(m_bounds, us) - m_bounds.begin();
    m_counts[std::size_t(bucket)].fetch_add(1, std::memory_order_relaxed);
    m_sumUs.fetch_add(quint64(std::max<qint64>(us, 0)), std::memory_order_relaxed);
}

std::vector<quint64> Histogram::counts() const
{
    std::vector<quint64> counts;
    for (std::size_t i = 0; i <= m_bounds.size(); ++i)
        counts.push_back(m_counts[i].load(std::memory_order_relaxed));
    return counts;
}

struct Metrics::Family {
    using Value = std::variant<std::unique_ptr<Counter>, std::unique_ptr<Gauge>, std::unique_ptr<Histogram>>;
    struct Series {
        QByteArray labels;
        Value value;
    };

    QByteArray name;
    QByteArray help;
    Kind kind;
    std::vector<Series> series;
    QByteArray rows = {}; ///< of setRows(), as they are told

    template <typename T, typename... Args> T &at(const Labels &labels, Args... args)
    {
        const QByteArray text = labelText(labels);
        auto found = std::ranges::find(series, text, &Series::labels);
        if (found == series.end())
            found = series.insert(series.end(), {text, std::make_unique<T>(args...)});
        return *std::get<std::unique_ptr<T>>(found->value);
    }

    void write(QByteArray &out) const
    {
        if (series.empty() && rows.isEmpty())
            return;
        out += "# HELP " + name + ' ' + QByteArray(help).replace('\\', "\\\\").replace('\n', "\\n") + '\n';
        out += "# TYPE " + name + ' ' + kKindNames[std::size_t(kind)] + '\n';
        out += rows;
        for (const Series &one : series) {
            if (const auto *counter = std::get_if<std::unique_ptr<Counter>>(&one.value))
                out += name + inBraces(one.labels) + ' ' + QByteArray::number((*counter)->value()) + '\n';
            else if (const auto *gauge = std::get_if<std::unique_ptr<Gauge>>(&one.value))
                out += name + inBraces(one.labels) + ' ' + QByteArray::number((*gauge)->value()) + '\n';
            else
                writeHistogram(out, one.labels, **std::get_if<std::unique_ptr<Histogram>>(&one.value));
        }
    }

    void writeHistogram(QByteArray &out, const QByteArray &labels, const Histogram &histogram) const
    {
        const auto counts = histogram.counts();
        // Of routes that nobody called there is nothing to tell, and there are many.
        if (!labels.isEmpty() && std::ranges::all_of(counts, [](quint64 count) { return count == 0; }))
            return;
        const QByteArray before = labels.isEmpty() ? labels : labels + ',';
        quint64 sum = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            sum += counts[i];
            const QByteArray bound =
                i < histogram.bounds().size() ? seconds(quint64(histogram.bounds()[i])) : QByteArray("+Inf");
            out += name + "_bucket{" + before + "le=\"" + bound + "\"} " + QByteArray::number(sum) + '\n';
        }
        out += name + "_sum" + inBraces(labels) + ' ' + seconds(histogram.sumUs()) + '\n';
        out += name + "_count" + inBraces(labels) + ' ' + QByteArray::number(sum) + '\n';
    }
};

Metrics::Metrics() = default;
Metrics::~Metrics() = default;

Metrics::Family &Metrics::family(const QByteArray &name, const QByteArray &help, Kind kind)
{
    auto found = std::ranges::find_if(m_families, [&name](const auto &one) { return one->name == name; });
    if (found == m_families.end()) {
        m_families.push_back(std::make_unique<Family>(Family{name, help, kind, {}, {}}));
        return *m_families.back();
    }
    Q_ASSERT((*found)->kind == kind);
    return **found;
}

Counter &Metrics::counter(const QByteArray &name, const QByteArray &help, const Labels &labels)
{
    const std::scoped_lock lock(m_mutex);
    return family(name, help, Kind::Counter).at<Counter>(labels);
}

Gauge &Metrics::gauge(const QByteArray &name, const QByteArray &help, const Labels &labels)
{
    const std::scoped_lock lock(m_mutex);
    return family(name, help, Kind::Gauge).at<Gauge>(labels);
}

Histogram &Metrics::histogram(const QByteArray &name, const QByteArray &help, const Labels &labels)
{
    return histogram(name, help, kBoundsUs, labels);
}

Histogram &Metrics::histogram(const QByteArray &name, const QByteArray &help,
                              std::span<const qint64> boundsUs, const Labels &labels)
{
    const std::scoped_lock lock(m_mutex);
    return family(name, help, Kind::Histogram).at<Histogram>(labels, boundsUs);
}

void Metrics::setRows(const QByteArray &name, const QByteArray &help, Kind kind, const Rows &rows)
{
    Q_ASSERT(kind != Kind::Histogram);
    QByteArray text;
    for (const auto &[labels, value] : rows)
        text += name + inBraces(labelText(labels)) + ' ' + QByteArray::number(value) + '\n';
    const std::scoped_lock lock(m_mutex);
    Family &told = family(name, help, kind);
    Q_ASSERT(told.series.empty());
    told.rows = text;
}

void Metrics::onCollect(std::function<void()> collect)
{
    const std::scoped_lock lock(m_mutex);
    m_collectors.push_back(std::move(collect));
}

QByteArray Metrics::text() const
{
    std::vector<std::function<void()>> collectors;
    {
        const std::scoped_lock lock(m_mutex);
        collectors = m_collectors;
    }
    for (const auto &collect : collectors)
        collect();
    QByteArray out;
    const std::scoped_lock lock(m_mutex);
    for (const auto &one : m_families)
        one->write(out);
    return out;
}

} // namespace stoa::http

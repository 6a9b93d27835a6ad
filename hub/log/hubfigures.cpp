// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/hubfigures.h"

#include "core/base/log.h"
#include "hub/log/runningimports.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stoa::hub {

using namespace Qt::StringLiterals;
using Kind = http::Metrics::Kind;
using Rows = http::Metrics::Rows;

namespace {

constexpr std::array<qint64, 4> kSeenWithin{300, 3'600, 86'400, 604'800};

qint64 secondsSince(Instant then, Instant now) { return std::max<qint64>(0, now.msSince(then)) / 1'000; }

/// The most first; among equals by id, so that which are named does not change by itself.
Rows worstOf(QList<std::pair<QString, qint64>> devices)
{
    std::ranges::sort(devices, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    Rows rows;
    for (const auto &[device, count] :
         devices.first(std::min<qsizetype>(devices.size(), HubFigures::kMostDevices)))
        rows.append({{{"device", device.toUtf8()}}, count});
    return rows;
}

} // namespace

HubFigures::HubFigures(SyncService &service, http::Metrics &metrics)
    : m_service(service)
    , m_metrics(metrics)
{
    metrics.onCollect([this] { tell(); });
}

void HubFigures::tell()
{
    m_metrics.setRows("stoa_sync_waiting_desks", "Calls and sockets of desks that wait for news here",
                      Kind::Gauge,
                      {{{{"how", "long_poll"}}, m_service.board().waiting()},
                       {{{"how", "live"}}, m_service.hints().count()}});
    m_metrics.setRows("stoa_generation_info", "Which history of the hub this is", Kind::Gauge,
                      {{{{"generation", m_service.generation().toLatin1()}}, 1}});
    // Who asks while another reads is told what was read before.
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock.owns_lock())
        return;
    const qint64 ms = m_service.store().clock().monotonicMs();
    if (!m_triedMs || ms - *m_triedMs >= kKeptMs) {
        m_triedMs = ms;
        if (const auto done = look(); !done) {
            // A new one next time: a server that was gone leaves a connection that fails for ever.
            m_reader.reset();
            qCWarning(lcHub, "%s", qUtf8Printable(done.error().toString()));
        }
    }
    if (!m_kept)
        return;
    const Instant now = m_service.store().clock().now();
    tellStreams(now);
    tellDevices(now);
    tellOutboxes();
    tellRest();
}

Result<void> HubFigures::look()
{
    if (!m_reader) {
        STOA_TRY_ASSIGN(m_reader, m_service.store().openReader());
    }
    Kept kept;
    const Instant since = m_service.store().clock().now().plusMs(-kRefusedHours * 3'600'000LL);
    kept.atMs = m_service.store().clock().monotonicMs();
    STOA_TRY_ASSIGN(kept.reading, readHub(*m_reader, since));
    STOA_TRY_ASSIGN(kept.imports, runningImports(m_service.store(), *m_reader));
    m_kept = std::move(kept);
    return {};
}

void HubFigures::tellStreams(Instant now)
{
    Rows counts;
    Rows changes;
    Rows ages;
    for (const auto &[kind, streams] : m_kept->reading.streams.asKeyValueRange()) {
        counts.append({{{"kind", kind}}, streams.count});
        changes.append({{{"kind", kind}}, streams.changes});
        if (!streams.newest)
            continue;
        ages.append({{{"kind", kind}, {"head", "newest"}}, secondsSince(*streams.newest, now)});
        ages.append({{{"kind", kind}, {"head", "oldest"}}, secondsSince(*streams.oldest, now)});
    }
    m_metrics.setRows("stoa_streams", "Streams that something was written to, by kind", Kind::Gauge, counts);
    m_metrics.setRows("stoa_stream_changes_total", "Sum of the head numbers of the streams of a kind",
                      Kind::Counter, changes);
    m_metrics.setRows("stoa_stream_head_age_seconds",
                      "Since the last change of the kind's stream that moved last or first", Kind::Gauge,
                      ages);
}

void HubFigures::tellDevices(Instant now)
{
    qint64 active = 0;
    qint64 longest = 0;
    std::array<qint64, kSeenWithin.size()> within{};
    for (const HubReading::Device &device : std::as_const(m_kept->reading.devices)) {
        if (!device.active)
            continue;
        ++active;
        const qint64 unseen = secondsSince(device.seen, now);
        longest = std::max(longest, unseen);
        for (std::size_t i = 0; i < within.size(); ++i)
            within[i] += unseen <= kSeenWithin[i] ? 1 : 0;
    }
    m_metrics.setRows("stoa_devices", "Devices that were enrolled, by state", Kind::Gauge,
                      {{{{"state", "active"}}, active},
                       {{{"state", "suspended"}}, m_kept->reading.devices.size() - active}});
    Rows seen;
    for (std::size_t i = 0; i < within.size(); ++i)
        seen.append({{{"within_seconds", QByteArray::number(kSeenWithin[i])}}, within[i]});
    m_metrics.setRows("stoa_devices_seen", "Active devices that were heard of within a time", Kind::Gauge,
                      seen);
    m_metrics.setRows("stoa_device_unseen_max_seconds",
                      "Since the active device was heard of that was not for longest", Kind::Gauge,
                      {{{}, longest}});
}

void HubFigures::tellOutboxes()
{
    QList<std::pair<QString, qint64>> missing;
    qint64 missingInAll = 0;
    for (const HubReading::Device &device : std::as_const(m_kept->reading.devices)) {
        if (!device.active || device.missing == 0)
            continue;
        missing.append({device.id, device.missing});
        // Numbers are what devices made them.
        missingInAll += std::min(device.missing, std::numeric_limits<qint64>::max() - missingInAll);
    }
    QList<std::pair<QString, qint64>> refused;
    qint64 refusedInAll = 0;
    for (const auto &[device, count] : m_kept->reading.refused.asKeyValueRange()) {
        refused.append({device, count});
        refusedInAll += count;
    }
    m_metrics.setRows("stoa_outbox_missing_commands",
                      "Commands that wait at active devices, as the holes in their numbers show", Kind::Gauge,
                      {{{}, missingInAll}});
    m_metrics.setRows("stoa_device_missing_commands", "The same of the devices with the most", Kind::Gauge,
                      worstOf(missing));
    m_metrics.setRows("stoa_recently_refused_commands", "Commands refused within the last 24 hours",
                      Kind::Gauge, {{{}, refusedInAll}});
    m_metrics.setRows("stoa_device_recently_refused_commands", "The same of the devices with the most",
                      Kind::Gauge, worstOf(refused));
}

void HubFigures::tellRest()
{
    m_metrics.setRows("stoa_oversold_positions",
                      "Positions of which more is promised or set aside than is there", Kind::Gauge,
                      {{{}, m_kept->reading.oversold}});
    m_metrics.setRows("stoa_histories_ended_total", "Times that the hub went on from an older copy",
                      Kind::Counter, {{{}, m_kept->reading.historiesEnded}});
    m_metrics.setRows("stoa_imports_running", "Imports that run now", Kind::Gauge, {{{}, m_kept->imports}});
    m_metrics.setRows("stoa_webhook_pending", "Deliveries to webhooks that wait", Kind::Gauge,
                      {{{}, m_kept->reading.webhooksPending}});
    m_metrics.setRows("stoa_webhook_dead", "Deliveries to webhooks that were given up", Kind::Gauge,
                      {{{}, m_kept->reading.webhooksDead}});
    m_metrics.setRows("stoa_orders_waiting", "Orders that wait to be routed", Kind::Gauge,
                      {{{}, m_kept->reading.ordersWaiting}});
    const qint64 age = (m_service.store().clock().monotonicMs() - m_kept->atMs) / 1'000;
    m_metrics.setRows("stoa_figures_age_seconds", "Since the figures of the database were read", Kind::Gauge,
                      {{{}, age}});
}

} // namespace stoa::hub

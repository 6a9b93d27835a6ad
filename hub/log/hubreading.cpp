// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/hubreading.h"

#include "hub/log/generation.h"

namespace stoa::hub {

/// Numbers follow each other at their device, so a hole below one that is here is a command that waits there.
const char kDeviceMarks[] =
    "SELECT d.id, d.state, d.enrolled_at, m.seen_at, m.through_n, "
    "(SELECT MAX(n) FROM (SELECT c.n FROM command_log c WHERE c.device = d.id AND c.n > m.through_n "
    "ORDER BY c.n LIMIT ?1) AS ahead), "
    "(SELECT COUNT(*) FROM (SELECT c.n FROM command_log c WHERE c.device = d.id AND c.n > m.through_n "
    "ORDER BY c.n LIMIT ?1) AS ahead) "
    "FROM device d LEFT JOIN device_mark m ON m.device = d.id";
/// Grouped by an expression, since SQLite would else go through the whole log in the order of devices.
const char kRefusedCommands[] = "SELECT device || '' AS who, COUNT(*) FROM command_log WHERE state = "
                                "'rejected' AND recorded_at >= ?1 GROUP BY who";
const char kOversoldPositions[] = "SELECT COUNT(*) FROM position WHERE on_hand - damaged - hold - display - "
                                  "quarantine - reserved < 0";
const char kPendingDeliveries[] = "SELECT COUNT(*) FROM webhook_delivery WHERE state = 'pending'";
const char kDeadDeliveries[] = "SELECT COUNT(*) FROM webhook_delivery WHERE state = 'dead'";
const char kWaitingOrders[] = "SELECT COUNT(*) FROM orders WHERE route_wanted IS NOT NULL";

namespace {

Result<void> readStreams(sql::Connection &reader, HubReading &reading)
{
    return reader.each("SELECT h.stream, h.head, c.at FROM stream_head h LEFT JOIN stream_commit c "
                       "ON c.stream = h.no AND c.seq_end = h.head",
                       [&reading](const sql::Statement &row) {
                           const QByteArray name = row.bytes(0);
                           const qsizetype slash = name.indexOf('/');
                           auto &kind = reading.streams[slash < 0 ? name : name.first(slash)];
                           ++kind.count;
                           kind.changes += row.int64(1);
                           if (row.isNull(2))
                               return;
                           const Instant at = row.instant(2);
                           kind.newest = std::max(kind.newest.value_or(at), at);
                           kind.oldest = std::min(kind.oldest.value_or(at), at);
                       });
}

Result<void> readDevices(sql::Connection &reader, HubReading &reading)
{
    return reader.each(
        kDeviceMarks,
        [&reading](const sql::Statement &row) {
            HubReading::Device device{row.text(0), row.text(1) == QLatin1StringView("active"),
                                      row.instant(2)};
            if (!row.isNull(3))
                device.seen = std::max(device.seen, row.instant(3));
            if (!row.isNull(5))
                device.missing = row.int64(5) - row.int64(4) - row.int64(6);
            reading.devices.append(device);
        },
        HubReading::kMostAhead);
}

} // namespace

Result<HubReading> readHub(sql::Connection &reader, Instant refusedSince)
{
    HubReading reading;
    STOA_TRY(readStreams(reader, reading));
    STOA_TRY(readDevices(reader, reading));
    STOA_TRY(reader.each(
        kRefusedCommands,
        [&reading](const sql::Statement &row) { reading.refused.insert(row.text(0), row.int64(1)); },
        refusedSince));
    STOA_TRY_ASSIGN(reading.oversold, reader.scalar(kOversoldPositions));
    STOA_TRY_ASSIGN(
        reading.historiesEnded,
        reader.scalar("SELECT n FROM audit_head WHERE chain = ?1", QByteArray(Generation::kRestoreChain)));
    STOA_TRY_ASSIGN(reading.webhooksPending, reader.scalar(kPendingDeliveries));
    STOA_TRY_ASSIGN(reading.webhooksDead, reader.scalar(kDeadDeliveries));
    STOA_TRY_ASSIGN(reading.ordersWaiting, reader.scalar(kWaitingOrders));
    return reading;
}

} // namespace stoa::hub

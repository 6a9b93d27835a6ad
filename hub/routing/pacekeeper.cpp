// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/nearjobs.h"

#include <QElapsedTimer>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSkusAtOnce = 200;
/// After so long the rest is left for the next time.
constexpr qint64 kMostMs = 2'000;

struct Pace {
    qint64 sold = 0;
    qint64 differences = 0;
    qint64 onHand = 0;
    bool wasCounted = false;
};
using PaceOf = QHash<std::pair<QString, QString>, Pace>;

Result<QStringList> nextSkus(sql::Connection &reader, const QString &after)
{
    QStringList skus;
    STOA_TRY(reader.each(
        "SELECT sku FROM item WHERE sku > ?1 ORDER BY sku LIMIT ?2",
        [&skus](const sql::Statement &row) { skus.append(row.text(0)); }, after, kSkusAtOnce));
    return skus;
}

Result<PaceOf> readPace(sql::Connection &reader, const QString &first, const QString &last, Instant now)
{
    PaceOf paces;
    STOA_TRY(reader.each(
        "SELECT sku, from_location, SUM(quantity) FROM movement WHERE sku >= ?1 AND sku <= ?2 AND "
        "occurred_at >= ?3 AND to_account = 'customer' AND from_location <> '' GROUP BY sku, from_location",
        [&paces](const sql::Statement &row) {
            paces[{row.text(0), row.text(1)}].sold = row.int64(2);
        },
        first, last, now.plusDays(-PaceKeeper::kSaleDays)));
    STOA_TRY(reader.each(
        "SELECT sku, location, on_hand FROM position WHERE sku >= ?1 AND sku <= ?2 AND last_count >= ?3",
        [&paces](const sql::Statement &row) {
            Pace &pace = paces[{row.text(0), row.text(1)}];
            pace.wasCounted = true;
            pace.onHand = row.int64(2);
        },
        first, last, now.plusDays(-PaceKeeper::kCountDays)));
    // What a count finds goes to or comes from the account of losses.
    STOA_TRY(reader.each(
        "SELECT sku, from_location || to_location, SUM(quantity) FROM movement WHERE sku >= ?1 AND sku <= "
        "?2 AND occurred_at >= ?3 AND (to_account = 'shrink' OR from_account = 'shrink') GROUP BY sku, "
        "from_location || to_location",
        [&paces](const sql::Statement &row) {
            const auto pace = paces.find({row.text(0), row.text(1)});
            if (pace != paces.end())
                pace->differences = row.int64(2);
        },
        first, last, now.plusDays(-PaceKeeper::kCountDays)));
    return paces;
}

/// Units that the record had right, of those that a count looked at: basis points.
std::optional<qint64> accuracyOf(const Pace &pace)
{
    if (!pace.wasCounted)
        return std::nullopt;
    const qint64 looked = std::max<qint64>(pace.onHand, 0) + pace.differences;
    return looked == 0 ? 10'000 : 10'000 - pace.differences * 10'000 / looked;
}

Result<void> write(sql::Connection &connection, const PaceOf &paces, const QString &first,
                   const QString &last, Instant now)
{
    for (auto pace = paces.cbegin(); pace != paces.cend(); ++pace)
        STOA_TRY(connection.run(
            "INSERT INTO pace (sku, location, weekly, accuracy, updated_at) VALUES (?1, ?2, ?3, ?4, ?5) ON "
            "CONFLICT (sku, location) DO UPDATE SET weekly = excluded.weekly, accuracy = excluded.accuracy, "
            "updated_at = excluded.updated_at",
            pace.key().first, pace.key().second, pace->sold * 7 / PaceKeeper::kSaleDays, accuracyOf(*pace),
            now));
    return connection.run("DELETE FROM pace WHERE sku >= ?1 AND sku <= ?2 AND updated_at < ?3", first, last,
                          now);
}

} // namespace

Result<qint64> PaceKeeper::refresh(JobParts &parts)
{
    QElapsedTimer timer;
    timer.start();
    const Instant now = parts.store.clock().now();
    qint64 written = 0;
    while (!parts.ending && timer.elapsed() < kMostMs) {
        STOA_TRY_ASSIGN(const QStringList skus, nextSkus(parts.reader, m_after));
        if (skus.isEmpty()) {
            m_after.clear();
            break;
        }
        STOA_TRY_ASSIGN(const PaceOf paces, readPace(parts.reader, skus.first(), skus.last(), now));
        STOA_TRY(parts.store.housekeep([&](sql::Connection &connection) {
            return write(connection, paces, skus.first(), skus.last(), now);
        }));
        written += paces.size();
        m_after = skus.last();
    }
    return written;
}

} // namespace stoa::hub

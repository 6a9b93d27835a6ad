// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/decisionlog.h"

#include "core/domain/orders/decisionrecord.h"
#include "core/wire/zstd.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

} // namespace

Result<void> DecisionLog::keep(sql::Connection &connection, const DecisionId &id, const OrderId &order,
                               const RoutedOrder &routed, const RoutingPolicy &policy, const WaveNote &wave)
{
    const DecisionRecord record{routed.input, policy, routed.decision};
    STOA_TRY_ASSIGN(const auto packed, wire::pack(record.toBytes()));
    STOA_TRY_ASSIGN(auto statement,
                    connection.prepare("INSERT INTO decision_record (id, order_id, at, record, wave, gap) "
                                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING"));
    statement.bind(1, id.toString()).bind(2, order.toString()).bind(3, routed.decision.at);
    statement.bindBlob(4, packed).bind(5, wave.id);
    statement.bind(6, wave.id.isEmpty() ? std::optional<qint64>() : wave.gap);
    return statement.run();
}

Result<std::optional<DecisionLog::Kept>> DecisionLog::find(sql::Connection &connection, const DecisionId &id)
{
    struct Row {
        Kept kept;
        QByteArray packed;
    };
    STOA_TRY_ASSIGN(auto row,
                    connection.first(
                        "SELECT order_id, at, record, wave, gap FROM decision_record WHERE id = ?1",
                        [](const sql::Statement &s) {
                            return Row{{s.text(0),
                                        s.instant(1),
                                        {},
                                        s.text(3),
                                        s.isNull(4) ? std::nullopt : std::optional(s.int64(4))},
                                       s.bytes(2)};
                        },
                        id.toString()));
    if (!row)
        return std::optional<Kept>();
    STOA_TRY_ASSIGN(row->kept.json, wire::unpack(row->packed, kMostBytes));
    return std::optional(std::move(row->kept));
}

Result<QList<DecisionId>> DecisionLog::ofOrder(sql::Connection &connection, const OrderId &order)
{
    QList<DecisionId> ids;
    STOA_TRY(connection.each(
        "SELECT id FROM decision_record WHERE order_id = ?1 ORDER BY at DESC, id",
        [&ids](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(const auto id, DecisionId::parse(row.text(0)));
            ids.append(id);
            return {};
        },
        order.toString()));
    return ids;
}

Result<qint64> DecisionLog::forget(sql::Connection &connection, Instant before, int most)
{
    STOA_TRY_ASSIGN(auto statement,
                    connection.prepare("DELETE FROM decision_record WHERE id IN (SELECT id FROM "
                                       "decision_record WHERE at < ?1 ORDER BY at LIMIT ?2)"));
    STOA_TRY(statement.bindAll(before, most).run());
    return qint64(statement.changes());
}

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"

namespace stoa {

namespace {

constexpr int kMostListed = 1'000;

/// The ledger folded by SQL: each movement once as what came and once as what went.
constexpr char kFold[] =
    "SELECT sku, location,"
    " SUM(CASE WHEN account IN ('onHand','damaged','hold','display','quarantine') THEN q ELSE 0 END) AS "
    "on_hand,"
    " SUM(CASE WHEN account = 'damaged' THEN q ELSE 0 END) AS damaged,"
    " SUM(CASE WHEN account = 'hold' THEN q ELSE 0 END) AS hold,"
    " SUM(CASE WHEN account = 'display' THEN q ELSE 0 END) AS display,"
    " SUM(CASE WHEN account = 'quarantine' THEN q ELSE 0 END) AS quarantine,"
    " SUM(CASE WHEN account = 'inTransit' THEN q ELSE 0 END) AS in_transit"
    " FROM (SELECT sku, to_account AS account, to_location AS location, quantity AS q FROM movement"
    "  UNION ALL SELECT sku, from_account, from_location, -quantity FROM movement) legs"
    " WHERE location <> '' GROUP BY sku, location";

Stock stockOf(const sql::Statement &row, int first)
{
    const auto quantity = [&](int i) {
        return Quantity::fromThousandths(row.isNull(first + i) ? 0 : row.int64(first + i));
    };
    return {quantity(0), quantity(1), quantity(2), quantity(3), quantity(4), quantity(5), {}, {}, {}, {}};
}

Result<void> compare(sql::Connection &connection, const QByteArray &sql, LedgerCheck &check)
{
    return connection.each(sql, [&check](const sql::Statement &row) {
        const Stock projected = stockOf(row, 2);
        const Stock folded = stockOf(row, 8);
        if (projected != folded && check.differences.size() < kMostListed)
            check.differences.append({row.text(0), row.text(1), projected, folded});
    });
}

/// Also where reservations keep something of a position that is not there.
Result<void> compareReserved(sql::Connection &connection, LedgerCheck &check)
{
    return connection.each(
        "SELECT sku, location, SUM(reserved), SUM(kept) FROM ("
        " SELECT sku, location, reserved, 0 AS kept FROM position"
        " UNION ALL SELECT sku, location, 0, quantity FROM reservation WHERE state IN ('held', 'committed')"
        ") both_sides GROUP BY sku, location HAVING SUM(reserved) <> SUM(kept)"
        " ORDER BY sku, location LIMIT 1000",
        [&check](const sql::Statement &row) {
            check.reserved.append({row.text(0), row.text(1), Quantity::fromThousandths(row.int64(2)),
                                   Quantity::fromThousandths(row.int64(3))});
        });
}

} // namespace

Result<LedgerCheck> checkLedger(sql::Connection &connection)
{
    LedgerCheck check;
    STOA_TRY_ASSIGN(check.positions, connection.scalar("SELECT COUNT(*) FROM position"));
    STOA_TRY_ASSIGN(check.movements, connection.scalar("SELECT COUNT(*) FROM movement"));

    const QByteArray fold(kFold);
    static const QByteArray kProjected =
        "SELECT p.sku, p.location, p.on_hand, p.damaged, p.hold, p.display, p.quarantine, p.in_transit,"
        " f.on_hand, f.damaged, f.hold, f.display, f.quarantine, f.in_transit"
        " FROM position p LEFT JOIN ("
        + fold + ") f ON f.sku = p.sku AND f.location = p.location";
    STOA_TRY(compare(connection, kProjected, check));
    static const QByteArray kMissing =
        "SELECT f.sku, f.location, 0, 0, 0, 0, 0, 0, f.on_hand, f.damaged, f.hold, f.display, f.quarantine,"
        " f.in_transit FROM ("
        + fold
        + ") f LEFT JOIN position p ON p.sku = f.sku AND p.location = f.location"
          " WHERE p.sku IS NULL";
    STOA_TRY(compare(connection, kMissing, check));

    STOA_TRY(compareReserved(connection, check));

    // What stands at locations, by the projection, against what left and entered the chain, by the ledger.
    STOA_TRY(
        connection.each("SELECT sku FROM ("
                        " SELECT sku, on_hand + in_transit AS q FROM position"
                        " UNION ALL SELECT sku, quantity FROM movement WHERE to_location = ''"
                        " UNION ALL SELECT sku, -quantity FROM movement WHERE from_location = '') accounts"
                        " GROUP BY sku HAVING SUM(q) <> 0 ORDER BY sku LIMIT 1000",
                        [&check](const sql::Statement &row) { check.unbalancedSkus.append(row.text(0)); }));
    return check;
}

} // namespace stoa

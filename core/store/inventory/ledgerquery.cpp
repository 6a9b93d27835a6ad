// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerquery.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

template <typename Counts>
Quantity change(Counts &&counts, const QString &location, const QString &fromKind,
                const QString &fromLocation, const QString &toKind, const QString &toLocation,
                Quantity quantity)
{
    const auto here = [&](const QString &kindName, const QString &where) {
        const auto kind = accountKindOf(kindName);
        return kind && where == location && counts(*kind);
    };
    Quantity sum;
    if (here(toKind, toLocation))
        sum += quantity;
    if (here(fromKind, fromLocation))
        sum -= quantity;
    return sum;
}

} // namespace

Quantity physicalChange(const QString &location, const QString &fromKind, const QString &fromLocation,
                        const QString &toKind, const QString &toLocation, Quantity quantity)
{
    return change(isPhysical, location, fromKind, fromLocation, toKind, toLocation, quantity);
}

Quantity shelfChange(const QString &location, const QString &fromKind, const QString &fromLocation,
                     const QString &toKind, const QString &toLocation, Quantity quantity)
{
    return change([](AccountKind kind) { return kind == AccountKind::OnHand; }, location, fromKind,
                  fromLocation, toKind, toLocation, quantity);
}

QString ledgerPlace(const QString &fromKind, const QString &fromLocation, const QString &toKind,
                    const QString &toLocation)
{
    const auto counts = [](const QString &kindName, const QString &location) {
        const auto kind = accountKindOf(kindName);
        return !location.isEmpty() && kind && isPhysical(*kind);
    };
    if (counts(toKind, toLocation))
        return toLocation;
    if (counts(fromKind, fromLocation))
        return fromLocation;
    return toLocation.isEmpty() ? fromLocation : toLocation;
}

namespace {

LedgerRow rowOf(const sql::Statement &row, const QString &asked)
{
    const QString from = row.text(6);
    const QString to = row.text(8);
    LedgerRow line;
    line.id = row.text(0);
    line.occurredAt = row.instant(1);
    line.kind = row.text(2);
    line.reason = row.text(3);
    line.source = row.text(4);
    line.location = asked.isEmpty() ? ledgerPlace(row.text(5), from, row.text(7), to) : asked;
    line.otherLocation = line.location == to ? from : to;
    if (line.otherLocation == line.location)
        line.otherLocation.clear();
    const Quantity quantity = Quantity::fromThousandths(row.int64(9));
    line.change = physicalChange(line.location, row.text(5), from, row.text(7), to, quantity);
    line.shelfChange = shelfChange(line.location, row.text(5), from, row.text(7), to, quantity);
    line.moved = quantity;
    line.from = accountKindOf(row.text(5)).value_or(AccountKind::Suspense);
    line.to = accountKindOf(row.text(7)).value_or(AccountKind::Suspense);
    line.document = row.text(10);
    line.note = row.text(11);
    line.actor = row.text(12);
    line.isReversal = !row.isNull(13);
    line.reversed = row.int64(14) != 0;
    line.waiting = row.int64(15) != 0;
    return line;
}

} // namespace

Result<LedgerPage> ledgerOf(sql::Connection &connection, const QString &sku, const QString &location,
                            int limit)
{
    LedgerPage page;
    STOA_TRY(connection.each(
        "SELECT m.id, m.occurred_at, m.kind, m.reason, m.source, m.from_account, m.from_location, "
        "m.to_account, "
        "m.to_location, m.quantity, m.document, m.note, m.actor, m.reverses, "
        "EXISTS (SELECT 1 FROM movement r WHERE r.reverses = m.id), "
        "EXISTS (SELECT 1 FROM undo u WHERE u.type = 7 AND u.key = m.id) "
        "FROM movement m WHERE m.sku = ?1 AND (?2 = '' OR m.from_location = ?2 OR m.to_location = ?2) "
        "ORDER BY m.occurred_at DESC, m.id DESC LIMIT ?3",
        [&](const sql::Statement &row) {
            if (page.rows.size() == limit)
                page.more = true;
            else
                page.rows.append(rowOf(row, location));
        },
        sku, location, limit + 1));
    if (location.isEmpty())
        return page;
    STOA_TRY_ASSIGN(
        const auto now,
        connection.scalar("SELECT on_hand FROM position WHERE sku = ?1 AND location = ?2", sku, location));
    Quantity running = Quantity::fromThousandths(now);
    for (LedgerRow &row : page.rows) {
        row.onHandAfter = running;
        running -= row.change;
    }
    return page;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/wholepieces.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> needWholePieces(sql::Connection &connection, const Order &order,
                             const QList<Order::Units> &units, const QString &field)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        const OrderLine *line = order.line(units[i].line);
        if (!line || units[i].quantity % 1'000 == 0)
            continue;
        STOA_TRY_ASSIGN(
            const qint64 inPieces,
            connection.scalar("SELECT COUNT(*) FROM item WHERE sku = ?1 AND unit = 'H87'", line->sku));
        if (inPieces > 0)
            return Error::invalid(u"%1/%2/quantity"_s.arg(field).arg(i),
                                  u"the SKU is counted in whole pieces"_s);
    }
    return {};
}

Result<void> needArticle(sql::Connection &connection, const QString &sku, const QString &field)
{
    STOA_TRY_ASSIGN(const qint64 known, connection.scalar("SELECT COUNT(*) FROM item WHERE sku = ?1", sku));
    return known > 0 ? Result<void>() : Error::of(Problem::UnknownSku, u"no such SKU"_s, field);
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/wholepieces.h"

#include "core/base/quantity.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> needWholeOf(sql::Connection &connection, const QString &sku, qint64 of, qint64 quantity,
                         const QString &field)
{
    if (Quantity::fromThousandths(quantity).isWhole() || !Quantity::fromThousandths(of).isWhole())
        return {};
    STOA_TRY_ASSIGN(const auto pieces,
                    connection.scalar("SELECT count(*) FROM item WHERE sku = ?1 AND unit = 'H87'", sku));
    return pieces == 0 ? Result<void>() : Error::invalid(field, u"the SKU is counted in whole pieces"_s);
}

} // namespace stoa

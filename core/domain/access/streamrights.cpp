// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/streamrights.h"

#include "core/domain/sync/entity.h"

namespace stoa {

bool mayHold(const Rights &rights, QByteArrayView stream)
{
    if (stream == streams::kConfiguration)
        return true;
    if (stream == streams::kCatalogue || stream == streams::kPrices)
        return rights.may(Permission::CatalogRead);
    if (stream == streams::kCosts)
        return rights.may(Permission::CostRead);
    if (stream.startsWith("store/"))
        return rights.may(Permission::StockRead);
    return stream.startsWith("ledger/") && rights.may(Permission::LedgerRead)
        && rights.maySeeStore(QString::fromUtf8(stream.sliced(7)));
}

} // namespace stoa

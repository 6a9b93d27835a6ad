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
    // Who works for the whole chain has all of it in one stream, and none of a store besides.
    const auto holds = [&](Permission permission, QByteArrayView place) {
        const bool chain = rights.reach() == Rights::Stores::All;
        return rights.may(permission)
            && (place == "all" ? chain : !chain && rights.maySeeStore(QString::fromUtf8(place)));
    };
    if (stream.startsWith("orders/"))
        return holds(Permission::OrderRead, stream.sliced(7));
    if (stream.startsWith("contacts/"))
        return holds(Permission::ContactRead, stream.sliced(9));
    return stream.startsWith("ledger/") && rights.may(Permission::LedgerRead)
        && rights.maySeeStore(QString::fromUtf8(stream.sliced(7)));
}

} // namespace stoa

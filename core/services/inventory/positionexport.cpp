// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/positionexport.h"

namespace stoa {

Result<void> exportPositions(sql::Connection &reader, const Rights &rights, const PositionQuery &query,
                             const std::function<Result<void>(const PositionRow &)> &row)
{
    STOA_TRY(rights.authorize(Permission::ExportRun));
    STOA_TRY(rights.authorize(Permission::StockRead));
    return query.each(reader, row);
}

} // namespace stoa

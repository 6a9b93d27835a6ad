// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/labelling.h"

#include "core/sql/transaction.h"
#include "core/store/desk/labels.h"

namespace stoa {

Result<void> relabel(DeskWriter &writer, const QString &language)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
    STOA_TRY(labelIn(writer.cache(), language));
    return transaction.commit();
}

} // namespace stoa

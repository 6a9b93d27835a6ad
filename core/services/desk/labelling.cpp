// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/labelling.h"

#include "core/sql/transaction.h"
#include "core/store/desk/labels.h"

namespace stoa {

Result<bool> relabel(DeskWriter &writer, const QString &language)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
    STOA_TRY_ASSIGN(const bool others, labelIn(writer.cache(), language));
    STOA_TRY(transaction.commit());
    return others;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <QByteArrayView>
#include <span>

namespace stoa {

/// Makes the labels of all items, locations and categories anew in the language, in one transaction of the
/// caller's, unless they are in it already; says which. About 10 µs an item.
Result<bool> labelIn(sql::Connection &connection, const QString &language);

/// Every SKU with a position has a label, an empty one where no item is known, and so has every location with
/// one, by its code where it is not known: sorting by name loses none. Each: this connection sees to it with
/// every row that it writes. Later: it does not, for a run of rows that ends with labelPositions(); a fifth
/// faster.
enum class LabelPositions { Each, Later };
Result<void> setLabelling(sql::Connection &connection, LabelPositions when);
/// Gives those a label that have none.
Result<void> labelPositions(sql::Connection &connection, std::span<const QByteArrayView> skus,
                            std::span<const QByteArrayView> locations);

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entitytable.h"

namespace stoa {

/// A table's share in a stream, as SQL; ?1 stands for the stream's location. Of a shared table the numbers
/// stand apart from the rows, in `shared_row`.
struct StreamPart {
    const EntityTable *table;
    QByteArray from; ///< what stands behind FROM to look at these rows and their numbers
    QByteArray where; ///< " WHERE …"
    QByteArray seq; ///< the row's number in this stream
    QByteArray key; ///< the row's key as one text

    bool isShared() const { return table->mutability == Mutability::Shared; }
};

/// The part of a stream's name behind the slash.
QByteArray locationOf(QByteArrayView stream);
/// Empty for a stream of a newer hub.
QList<StreamPart> partsOf(const QByteArray &stream);

} // namespace stoa

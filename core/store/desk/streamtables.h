// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entitytable.h"

namespace stoa {

/// A table's share in a stream, as SQL over the table; ?1 stands for the stream's location.
struct StreamPart {
    const EntityTable *table;
    QByteArray where; ///< " WHERE …", or empty
    QByteArray seq; ///< the row's number in this stream
    QByteArray key; ///< the row's key as one text
};

/// The part of a stream's name behind the slash.
QByteArray locationOf(QByteArrayView stream);
/// Empty for a stream of a newer hub.
QList<StreamPart> partsOf(const QByteArray &stream);

} // namespace stoa

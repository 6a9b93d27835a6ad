// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"

#include <QByteArrayView>

namespace stoa {

/// Whether these rights let a device hold a stream. Asked by the hub before it gives the rows, and by the
/// desk about others who may still sign in there. A device's own stream is not a matter of rights.
///
/// Whoever works for the whole chain holds orders/all and contacts/all, which have every row of those of the
/// stores; not these besides.
bool mayHold(const Rights &rights, QByteArrayView stream);

} // namespace stoa

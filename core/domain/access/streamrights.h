// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"

#include <QByteArrayView>

namespace stoa {

/// Whether these rights let a device hold the rows of a stream. Asked by the hub before it gives them, and by
/// the desk about others who may still sign in there. A device's own stream is not a matter of rights.
bool mayHold(const Rights &rights, QByteArrayView stream);

} // namespace stoa

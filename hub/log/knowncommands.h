// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "core/wire/knownmessages.h"

namespace stoa::hub {

/// Which of the numbers the hub has no decision of the device's for.
Result<wire::KnownAnswer> knownCommands(sql::Connection &connection, const QString &device,
                                        const QList<NumberRange> &asked);

} // namespace stoa::hub

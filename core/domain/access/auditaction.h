// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

namespace stoa {

/// Every action that a hub writes into its audit trail, in the order of the alphabet: names of commands, and
/// of what is done at the hub itself. Part of the contract: none is ever renamed, as old entries keep it.
QList<QLatin1StringView> auditActions();

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/permission.h"
#include "core/domain/sync/command.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Does what a command says, by the verb of its type: the same code judges at the desk and at the hub.
///
/// Errors that refuse it: Forbidden, NotFound, InvalidInput, Conflict and their problems. Storage, Timeout
/// and Cancelled say nothing about the command.
Result<void> perform(UnitOfWork &work, const Command &command);

/// What whoever does it needs at least; the verb may ask for more.
Permission permissionOf(CommandType type);

/// True for an error that is a verdict about the command, not a trouble of the machine.
bool isVerdict(const Error &error);

} // namespace stoa

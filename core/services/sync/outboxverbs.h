// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

#include <QJsonObject>

namespace stoa {

/// The body of an outbox.discard command, version 1: {n, command, type, problem, reason}. Tells the hub that
/// a person gave a refused command up; it changes no rows and stands in the log and the audit trail.
Result<void> tellDiscard(UnitOfWork &work, const QJsonObject &body);

} // namespace stoa

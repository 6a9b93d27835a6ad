// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/command.h"
#include "core/store/unitofwork.h"

#include <functional>

namespace stoa {

/// Whether a command's body has the fields of its type in version 1 and no others, each of
/// the right JSON type; what they mean is for the verb. UnknownField or InvalidInput of the field.
Result<void> checkBody(CommandType type, const QJsonObject &body);

/// Runs save() if `version` of the body is the version of the row that is there, as If-Match does for REST: 0
/// or left out when there is none. VersionConflict otherwise, also when somebody else was quicker.
Result<void> atVersion(UnitOfWork &work, EntityType type, const QString &key, const QJsonObject &body,
                       const std::function<Result<void>()> &save);

/// The row that a command of this type saves whole; nothing for the others.
std::optional<EntityKey> savedRow(CommandType type, const QJsonObject &body);

/// The body with the version of the row that is there by now, for who has seen it and wants it changed all
/// the same; as it is for commands that tell none.
Result<QJsonObject> withPresentVersion(sql::Connection &connection, CommandType type, QJsonObject body);

} // namespace stoa

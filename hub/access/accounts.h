// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/access/user.h"
#include "core/sql/connection.h"
#include "core/store/unitofwork.h"

namespace stoa::access {

/// Password hashes of users: the hub's own, never in a stream.
class Accounts {
public:
    static Result<std::optional<QByteArray>> hashOf(sql::Connection &connection, const QString &userId);
    static Result<void> setHash(sql::Connection &connection, const QString &userId, const QByteArray &phc,
                                Instant at);
    static Result<bool> anybody(sql::Connection &connection);

    /// Saves user and, when given, password hash. Refuses what nobody may do: roles or stores that do not
    /// exist (InvalidInput with the field), stores that the writer has not (Forbidden), the last active
    /// administrator losing that role or being disabled (LastAdministrator). Moves the epoch.
    static Result<void> save(UnitOfWork &work, const User &user, const std::optional<QByteArray> &phc);
    /// Whoever may edit users does so within the stores that are his: else the one of a single store could
    /// make, or take over, a user of the whole chain. Forbidden.
    static Result<void> checkReach(const Rights &writer, const QStringList &stores);
    /// Built-in roles keep their code and permissions; a role somebody has cannot go. Moves the epoch.
    static Result<void> saveRole(UnitOfWork &work, const Role &role);
    static Result<void> removeRole(UnitOfWork &work, const QString &code);
};

} // namespace stoa::access

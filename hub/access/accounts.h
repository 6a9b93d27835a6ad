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
    /// exist (InvalidInput with the field), stores and roles that the writer does not hold (Forbidden with
    /// the field; NotFound when the user is of other stores), the last active administrator losing that role
    /// or being disabled (LastAdministrator). Moves the epoch.
    static Result<void> save(UnitOfWork &work, const User &user, const std::optional<QByteArray> &phc);
    /// Whether the writer may change this user or set his password. NotFound when he is of other stores,
    /// Forbidden ("roles/0") when he may do what the writer may not: else the administrator of a single store
    /// could take over one who has more.
    static Result<void> checkOver(sql::Connection &connection, const Rights &writer, const UserDraft &user);
    /// Forbidden unless the writer holds what the role allows, before and after, and everybody who has it is
    /// of his stores. A role somebody has cannot go. Moves the epoch.
    static Result<void> saveRole(UnitOfWork &work, const Role &role);
    static Result<void> removeRole(UnitOfWork &work, const QString &code);
};

} // namespace stoa::access

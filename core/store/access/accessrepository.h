// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/device.h"
#include "core/domain/access/user.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Users, roles and devices; what is secret about them (password hashes, tokens) is the hub's own.
class AccessRepository {
public:
    /// Conflict (login) when another user has the login.
    static Result<void> saveUser(UnitOfWork &work, const User &user);
    static Result<std::optional<User>> findUser(sql::Connection &connection, const QString &id);
    static Result<std::optional<User>> findLogin(sql::Connection &connection, const QString &login);
    /// By login.
    static Result<QList<User>> users(sql::Connection &connection);

    static Result<void> saveRole(UnitOfWork &work, const Role &role);
    static Result<void> removeRole(UnitOfWork &work, const QString &code);
    /// Built-in first, then by code.
    static Result<QList<Role>> roles(sql::Connection &connection);

    static Result<void> saveDevice(UnitOfWork &work, const Device &device);
    static Result<std::optional<Device>> findDevice(sql::Connection &connection, const QString &id);
    /// By name.
    static Result<QList<Device>> devices(sql::Connection &connection);

    /// What the user may do by the roles as they are now; none for an unknown or disabled user.
    static Result<Rights> rightsOf(sql::Connection &connection, const QString &userId);
};

} // namespace stoa

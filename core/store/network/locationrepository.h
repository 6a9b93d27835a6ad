// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/location.h"
#include "core/store/unitofwork.h"

namespace stoa {

class LocationRepository {
public:
    static Result<void> save(UnitOfWork &work, const Location &location);
    static Result<bool> exists(sql::Connection &connection, const QString &code);
    static Result<bool> exists(UnitOfWork &work, const QString &code);
    static Result<std::optional<Location>> find(sql::Connection &connection, const QString &code);
    /// Those in use, by code.
    static Result<QList<Location>> all(sql::Connection &connection);
    /// Those that are not in use as well.
    static Result<QList<Location>> every(sql::Connection &connection);
};

} // namespace stoa

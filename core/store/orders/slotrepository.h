// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/method.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Capacity of a location that is taken, by method and hour. Held when something is allocated, used from when
/// the location accepts it, free again when it does not come to that.
class SlotRepository {
public:
    struct Place {
        QString location;
        FulfilmentMethod method;
        Instant hour; ///< start
        QByteArray key() const; ///< "ship@2026-11-30T14:00:00.000Z"
    };
    struct Use {
        qint64 held = 0;
        qint64 used = 0;
    };

    /// One more, if no more than `limit` are taken then: asked and changed by one statement. False: it is
    /// full.
    static Result<bool> hold(UnitOfWork &work, const Place &place, qint64 limit);
    static Result<void> use(UnitOfWork &work, const Place &place);
    enum class Taken { Held, Used };
    static Result<void> free(UnitOfWork &work, const Place &place, Taken taken);

    static Result<Use> find(sql::Connection &connection, const Place &place);
};

} // namespace stoa

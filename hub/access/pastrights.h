// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/domain/access/role.h"
#include "core/domain/access/user.h"
#include "core/sql/connection.h"

namespace stoa::access {

/// What a user was allowed up to an instant.
struct PastRights {
    static constexpr int kKeptDays = 400;

    Instant until;
    Rights rights;
};

/// To be called in the transaction that changes the users' rights: those that are other than before are kept.
Result<void> keepPastRights(sql::Connection &connection, const QList<User> &before,
                            const QList<Role> &rolesBefore, Instant now);
/// The user's rights since that instant, as long as they were not those of now; the oldest first.
Result<QList<PastRights>> rightsSince(sql::Connection &connection, const QString &user, Instant since);
Result<void> prunePastRights(sql::Connection &connection, Instant now);

/// What both allow.
Rights common(const Rights &one, const Rights &other);

} // namespace stoa::access

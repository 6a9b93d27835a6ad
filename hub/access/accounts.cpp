// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/accounts.h"

#include "core/sql/dialect.h"
#include "core/store/access/accessrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/access/accessschema.h"
#include "hub/access/giving.h"
#include "hub/access/onetimecodes.h"
#include "hub/access/pastrights.h"

#include <algorithm>

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAdministrator = "admin"_L1;

bool administers(const UserDraft &user)
{
    return user.state == UserState::Active && user.roles.contains(kAdministrator);
}

Result<void> checkRoles(UnitOfWork &work, const UserDraft &user)
{
    STOA_TRY_ASSIGN(const auto roles, AccessRepository::roles(work.connection()));
    for (qsizetype i = 0; i < user.roles.size(); ++i) {
        const bool known =
            std::ranges::any_of(roles, [&](const Role &role) { return role.code == user.roles[i]; });
        if (!known)
            return Error::invalid(u"roles/%1"_s.arg(i), u"no such role"_s);
    }
    return {};
}

Result<void> checkStores(UnitOfWork &work, const UserDraft &user)
{
    for (qsizetype i = 0; i < user.stores.size(); ++i) {
        if (user.stores[i] == u"*"_s)
            continue;
        STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(work.connection(), user.stores[i]));
        if (!known)
            return Error::invalid(u"stores/%1"_s.arg(i), u"no such location"_s);
    }
    return {};
}

/// As it was and as it becomes: nobody takes what he does not hold either.
Result<void> checkHeld(UnitOfWork &work, const User &user)
{
    const Rights &writer = work.context().rights;
    STOA_TRY_ASSIGN(const auto before, AccessRepository::findUser(work.connection(), user.id().toString()));
    if (before)
        STOA_TRY(Accounts::checkOver(work.connection(), writer, before->what()));
    const Giver giver(writer);
    STOA_TRY(giver.mustHoldStores(user.what().stores));
    STOA_TRY_ASSIGN(const auto roles, AccessRepository::roles(work.connection()));
    return giver.mustHoldRoles(user.what().roles, roles);
}

/// A role is the chain's: whoever changes it holds what it allows, and all of those who have it are his.
Result<void> checkRoleHeld(UnitOfWork &work, const QString &code)
{
    const Giver giver(work.context().rights);
    STOA_TRY_ASSIGN(const auto roles, AccessRepository::roles(work.connection()));
    const auto before = std::ranges::find(roles, code, &Role::code);
    if (before == roles.end())
        return {};
    STOA_TRY(giver.mustHold(before->permissions));
    STOA_TRY_ASSIGN(const auto users, AccessRepository::users(work.connection()));
    for (const User &user : users) {
        if (user.what().roles.contains(code) && !giver.holdsStores(user.what().stores))
            return Error::of(Problem::Forbidden, u"somebody of another store has this role"_s, u"code"_s);
    }
    return {};
}

/// One administrator must remain. Callers that change users wait for each other on the epoch's row.
Result<void> keepAnAdministrator(UnitOfWork &work, const User &user)
{
    if (administers(user.what()))
        return {};
    STOA_TRY_ASSIGN(const auto before, AccessRepository::findUser(work.connection(), user.id().toString()));
    if (!before || !administers(before->what()))
        return {};
    STOA_TRY_ASSIGN(const auto users, AccessRepository::users(work.connection()));
    const bool another = std::ranges::any_of(
        users, [&](const User &each) { return !(each.id() == user.id()) && administers(each.what()); });
    if (!another)
        return Error::of(Problem::LastAdministrator, u"one administrator must remain"_s);
    return {};
}

} // namespace

Result<std::optional<QByteArray>> Accounts::hashOf(sql::Connection &connection, const QString &userId)
{
    return connection.first(
        "SELECT phc FROM account WHERE user_id = ?1", [](const sql::Statement &row) { return row.bytes(0); },
        userId);
}

Result<void> Accounts::setHash(sql::Connection &connection, const QString &userId, const QByteArray &phc,
                               Instant at)
{
    return connection.run("INSERT INTO account (user_id, phc, changed_at) VALUES (?1, ?2, ?3) "
                          "ON CONFLICT (user_id) DO UPDATE SET phc = excluded.phc, "
                          "changed_at = excluded.changed_at",
                          userId, phc, at);
}

Result<bool> Accounts::anybody(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(const auto count, connection.scalar("SELECT count(*) FROM account"));
    return count > 0;
}

Result<void> Accounts::save(UnitOfWork &work, const User &user, const std::optional<QByteArray> &phc)
{
    STOA_TRY(moveEpoch(work.connection()));
    STOA_TRY(checkRoles(work, user.what()));
    STOA_TRY(checkStores(work, user.what()));
    STOA_TRY(checkHeld(work, user));
    STOA_TRY(keepAnAdministrator(work, user));
    STOA_TRY_ASSIGN(const auto before, AccessRepository::findUser(work.connection(), user.id().toString()));
    STOA_TRY_ASSIGN(const auto roles, AccessRepository::roles(work.connection()));
    STOA_TRY(AccessRepository::saveUser(work, user));
    if (before) {
        STOA_TRY(keepPastRights(work.connection(), {*before}, roles, work.context().recordedAt));
        STOA_TRY(OneTimeCodes::takeBack(work.connection(), user.id().toString()));
    }
    if (phc)
        STOA_TRY(setHash(work.connection(), user.id().toString(), *phc, work.context().recordedAt));
    return {};
}

Result<void> Accounts::checkOver(sql::Connection &connection, const Rights &writer, const UserDraft &user)
{
    const Giver giver(writer);
    STOA_TRY(giver.mustSee(user.stores, u"no such user"_s));
    STOA_TRY_ASSIGN(const auto roles, AccessRepository::roles(connection));
    return giver.mustHoldRoles(user.roles, roles);
}

Result<void> Accounts::saveRole(UnitOfWork &work, const Role &role)
{
    STOA_TRY(moveEpoch(work.connection()));
    STOA_TRY(checkRoleHeld(work, role.code));
    STOA_TRY(Giver(work.context().rights).mustHold(role.permissions));
    STOA_TRY_ASSIGN(auto users, AccessRepository::users(work.connection()));
    users.removeIf([&role](const User &user) { return !user.what().roles.contains(role.code); });
    STOA_TRY_ASSIGN(const auto roles, AccessRepository::roles(work.connection()));
    STOA_TRY(AccessRepository::saveRole(work, role));
    for (const User &user : std::as_const(users))
        STOA_TRY(OneTimeCodes::takeBack(work.connection(), user.id().toString()));
    return keepPastRights(work.connection(), users, roles, work.context().recordedAt);
}

Result<void> Accounts::removeRole(UnitOfWork &work, const QString &code)
{
    STOA_TRY(moveEpoch(work.connection()));
    STOA_TRY(checkRoleHeld(work, code));
    STOA_TRY_ASSIGN(const auto users, AccessRepository::users(work.connection()));
    if (std::ranges::any_of(users, [&](const User &user) { return user.what().roles.contains(code); }))
        return Error::of(Problem::InUse, u"somebody has this role"_s);
    return AccessRepository::removeRole(work, code);
}

} // namespace stoa::access

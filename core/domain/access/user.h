// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/access/rights.h"
#include "core/domain/access/role.h"

#include <QLatin1StringView>
#include <QStringList>

namespace stoa {

struct UserTag {
    static constexpr QLatin1StringView prefix{"usr"};
};
using UserId = Id<UserTag>;

enum class UserState { Active, Disabled };
QLatin1StringView nameOf(UserState state);
std::optional<UserState> userStateOf(QStringView name);

struct UserDraft {
    QString login;
    QString displayName;
    QStringList roles; ///< codes
    QStringList stores; ///< location codes, or "*"
    QString language; ///< of the desktop, or empty
    UserState state = UserState::Active;
};

/// Somebody who can sign in: valid by construction. Whether roles and stores exist is for the verb.
class User {
public:
    static Result<User> accept(const UserId &id, const UserDraft &draft);
    const UserId &id() const { return m_id; }
    const UserDraft &what() const { return m_draft; }

private:
    User(UserId id, UserDraft draft)
        : m_id(id)
        , m_draft(std::move(draft))
    { }
    UserId m_id;
    UserDraft m_draft;
};

/// The rights of a user with these roles; none when disabled.
Rights rightsOf(const UserDraft &user, const QList<Role> &roles);

/// Checks a new password: 12 to 200 characters, not the login, not on the block-list of common ones.
Result<void> checkPassword(const QString &password, const QString &login);

} // namespace stoa

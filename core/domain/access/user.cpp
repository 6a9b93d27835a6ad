// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/user.h"

#include "core/base/nametext.h"
#include "core/domain/catalog/codes.h"
#include "core/domain/catalog/names.h"

#include <QRegularExpression>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(UserState state)
{
    switch (state) {
    case UserState::Active:
        return "active"_L1;
    case UserState::Disabled:
        return "disabled"_L1;
    }
    return {};
}

std::optional<UserState> userStateOf(QStringView name)
{
    for (const auto state : {UserState::Active, UserState::Disabled}) {
        if (nameOf(state) == name)
            return state;
    }
    return std::nullopt;
}

Result<User> User::accept(const UserId &id, const UserDraft &draft)
{
    static const QRegularExpression kLogin(u"^[a-z0-9][a-z0-9._-]{1,39}$"_s);
    UserDraft checked = draft;
    checked.login = draft.login.trimmed().toLower();
    if (!kLogin.match(checked.login).hasMatch())
        return Error::invalid(u"login"_s, u"expected 2 to 40 small letters, digits, . _ or -"_s);
    STOA_TRY_ASSIGN(checked.displayName, nameText(draft.displayName, 80, u"display_name"_s));
    if (draft.roles.isEmpty())
        return Error::invalid(u"roles"_s, u"at least one role is needed"_s);
    if (draft.stores.isEmpty())
        return Error::invalid(u"stores"_s, u"at least one store is needed, or * for all"_s);
    for (qsizetype i = 0; i < draft.stores.size(); ++i) {
        if (draft.stores[i] == "*"_L1)
            continue;
        if (!LocationCode::parse(draft.stores[i]))
            return Error::invalid(u"stores/%1"_s.arg(i), u"expected a location code"_s);
    }
    if (!draft.language.isEmpty() && !isLanguageTag(draft.language))
        return Error::invalid(u"language"_s, u"expected a language like en or zh_CN"_s);
    return User(id, std::move(checked));
}

Rights rightsOf(const UserDraft &user, const QList<Role> &roles)
{
    if (user.state == UserState::Disabled)
        return {};
    QSet<Permission> permissions;
    for (const Role &role : roles) {
        if (user.roles.contains(role.code))
            permissions.unite(QSet<Permission>(role.permissions.begin(), role.permissions.end()));
    }
    const bool everywhere = user.stores.contains(u"*"_s);
    QSet<QString> stores;
    if (!everywhere)
        stores = QSet<QString>(user.stores.begin(), user.stores.end());
    return {permissions, stores, everywhere ? Rights::Stores::All : Rights::Stores::Listed};
}

Result<void> checkPassword(const QString &password, const QString &login)
{
    const auto refuse = [](const QString &why) {
        return Error::of(Problem::PasswordWeak, why, u"password"_s);
    };
    if (password.size() < 12)
        return refuse(u"a password has at least 12 characters"_s);
    if (password.size() > 200)
        return refuse(u"a password has at most 200 characters"_s);
    const QString folded = password.toLower();
    if (!login.isEmpty() && folded.contains(login.toLower()) && password.size() < login.size() + 8)
        return refuse(u"the password is too close to the user's name"_s);
    // The commonest among leaked passwords of twelve characters and more come down to these stems.
    static const std::array kStems{u"password"_s,     u"passw0rd"_s, u"qwertyuiop"_s,    u"1234567890"_s,
                                   u"qwerty123456"_s, u"iloveyou"_s, u"administrator"_s, u"letmein"_s,
                                   u"welcome"_s,      u"abc123"_s};
    for (const QString &stem : kStems) {
        if (folded.contains(stem) && folded.size() - stem.size() < 6)
            return refuse(u"the password is too common"_s);
    }
    const QSet<QChar> different(folded.begin(), folded.end());
    if (different.size() < 5)
        return refuse(u"the password has too few different characters"_s);
    return {};
}

} // namespace stoa

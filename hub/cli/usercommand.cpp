// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access/accessrepository.h"
#include "hub/cli/group.h"

#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

struct UserOptions {
    std::string login;
    std::string name;
    std::vector<std::string> roles;
    std::vector<std::string> stores;
    std::string language;
    std::string passwordFile;
};

QJsonObject jsonOf(const User &user)
{
    const UserDraft &u = user.what();
    return {{u"id"_s, user.id().toString()},
            {u"login"_s, u.login},
            {u"name"_s, u.displayName},
            {u"roles"_s, QJsonArray::fromStringList(u.roles)},
            {u"stores"_s, QJsonArray::fromStringList(u.stores)},
            {u"state"_s, QString(nameOf(u.state))}};
}

Result<void> addUser(House &house, const UserOptions &told, const Console &console, Format format)
{
    const UserDraft draft{QString::fromStdString(told.login),
                          QString::fromStdString(told.name.empty() ? told.login : told.name),
                          listOf(told.roles), told.stores.empty() ? QStringList{u"*"_s} : listOf(told.stores),
                          QString::fromStdString(told.language)};
    STOA_TRY_ASSIGN(const auto user, User::accept(UserId::make(house.clock().now()), draft));
    STOA_TRY_ASSIGN(const auto password, console.password(QString::fromStdString(told.passwordFile)));
    STOA_TRY(house.saveUser(user, password));
    if (format == Format::Json)
        console.json(jsonOf(user));
    else
        console.line(u"%1 %2"_s.arg(user.id().toString(), user.what().login));
    return {};
}

Result<User> findUser(House &house, const std::string &login)
{
    STOA_TRY_ASSIGN(const auto user,
                    AccessRepository::findLogin(house.reader(), QString::fromStdString(login)));
    if (!user)
        return Error::of(Problem::NotFound, u"no such user"_s, u"login"_s);
    return *user;
}

Result<void> setState(House &house, const std::string &login, UserState state, const Console &console)
{
    STOA_TRY_ASSIGN(const auto user, findUser(house, login));
    UserDraft draft = user.what();
    draft.state = state;
    STOA_TRY_ASSIGN(const auto changed, User::accept(user.id(), draft));
    STOA_TRY(house.saveUser(changed, {}));
    console.result(jsonOf(changed), u"%1 is %2"_s.arg(draft.login, nameOf(state)));
    return {};
}

Result<void> setPassword(House &house, const UserOptions &told, const Console &console)
{
    STOA_TRY_ASSIGN(const auto user, findUser(house, told.login));
    STOA_TRY_ASSIGN(const auto password, console.password(QString::fromStdString(told.passwordFile)));
    STOA_TRY(house.saveUser(user, password));
    console.result(jsonOf(user), u"%1 has a new password"_s.arg(user.what().login));
    return {};
}

Result<void> listUsers(House &house, const Console &console, Format format)
{
    STOA_TRY_ASSIGN(const auto users, AccessRepository::users(house.reader()));
    QList<QJsonObject> rows;
    for (const User &user : users)
        rows.append(jsonOf(user));
    console.table(format, {u"login"_s, u"name"_s, u"roles"_s, u"stores"_s, u"state"_s, u"id"_s}, rows);
    return {};
}

} // namespace

void addUserCommands(CLI::App &app, Common &common)
{
    auto told = std::make_shared<UserOptions>();
    Group user(app, common, "user", "People who may sign in");
    auto *adding = user.add("add", "A new user; the password is asked for",
                            [told, &common](House &house, const Console &console) {
                                return addUser(house, *told, console, common.format());
                            });
    adding->add_option("login", told->login)->required();
    adding->add_option("--name", told->name, "as shown to others");
    adding->add_option("--role", told->roles, "code of a role; may be given more than once")->required();
    adding->add_option("--store", told->stores, "code of a store; all stores when left out");
    adding->add_option("--language", told->language, "of the desktop, e.g. el");
    adding->add_option("--password-file", told->passwordFile, "its first line is the password");
    user.add("list", "All users", [&common](House &house, const Console &console) {
        return listUsers(house, console, common.format());
    });
    user.add("disable", "Ends every sign-in of the user at once",
             [told](House &house, const Console &console) {
                 return setState(house, told->login, UserState::Disabled, console);
             })
        ->add_option("login", told->login)
        ->required();
    user.add("enable", "Lets the user sign in again",
             [told](House &house, const Console &console) {
                 return setState(house, told->login, UserState::Active, console);
             })
        ->add_option("login", told->login)
        ->required();
    auto *password =
        user.add("password", "A new password; it is asked for",
                 [told](House &house, const Console &console) { return setPassword(house, *told, console); });
    password->add_option("login", told->login)->required();
    password->add_option("--password-file", told->passwordFile, "its first line is the password");
}

} // namespace stoa::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/userjson.h"

#include "hub/http/routes/bodies.h"
#include "hub/http/routes/jsontext.h"

namespace stoa::http {

using namespace Qt::StringLiterals;

const char *const kUserSelect =
    "SELECT id, login, display_name, roles, stores, language, state, version, updated_at FROM app_user";

RowJson userJson(const sql::Statement &row)
{
    JsonText json;
    json.open().field("id", row.utf8(0)).field("login", row.utf8(1)).field("display_name", row.utf8(2));
    json.name("roles").raw(row.utf8(3)).name("stores").raw(row.utf8(4));
    json.field("language", row.utf8(5)).field("state", row.utf8(6));
    json.field("version", row.int64(7)).field("updated_at", row.instant(8)).close();
    return {json.take(), row.int64(7)};
}

Result<RowJson> readUser(sql::Connection &connection, const QString &id)
{
    static const QByteArray kSql = QByteArray(kUserSelect) + " WHERE id = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, userJson, id));
    if (!found)
        return Error::of(Problem::NotFound, u"no such user"_s);
    return *found;
}

Result<UserDraft> userDraftOf(const QJsonObject &body)
{
    JsonFields fields(body);
    UserDraft draft;
    draft.login = fields.string("login"_L1, 80);
    draft.displayName = fields.string("display_name"_L1, 200);
    draft.roles = textsOf(fields, "roles"_L1, Presence::Required, 50);
    draft.stores = textsOf(fields, "stores"_L1, Presence::Required, 1'000);
    draft.language = fields.optionalString("language"_L1, 16).value_or(QString());
    draft.state = fields.optionalParsed("state"_L1, [](QStringView text) { return userStateOf(text); })
                      .value_or(UserState::Active);
    STOA_TRY(fields.end());
    return draft;
}

} // namespace stoa::http

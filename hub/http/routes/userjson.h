// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/user.h"
#include "core/sql/connection.h"

#include <QByteArray>
#include <QJsonObject>

namespace stoa::http {

/// A row as a route answers it.
struct RowJson {
    QByteArray json;
    qint64 version = 0;
    QByteArray etag() const { return QByteArray::number(version); }
};

extern const char *const kUserSelect;
RowJson userJson(const sql::Statement &row);
/// NotFound when there is no such user.
Result<RowJson> readUser(sql::Connection &connection, const QString &id);

/// {login, display_name, roles, stores, language, state} as a caller sends it.
Result<UserDraft> userDraftOf(const QJsonObject &body);

} // namespace stoa::http

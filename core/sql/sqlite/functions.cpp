// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlite/functions.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "core/sql/dialect.h"
#include "core/sql/sqlite/sqliteerror.h"

#include <sqlite3.h>

namespace stoa::sql {

namespace {

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void giveText(sqlite3_context *context, const QByteArray &utf8)
{
    sqlite3_result_text64(context, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
}

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_NULL)
        giveText(context, foldForSearch(textOf(values[0])).toUtf8());
}

void keyOf(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const QByteArray key = sortKey(textOf(values[0]), textOf(values[1]));
    sqlite3_result_blob64(context, key.constData(), sqlite3_uint64(key.size()), SQLITE_TRANSIENT);
}

constexpr char kSealed[] = "s1.";

QByteArray bytesOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QByteArray(text, sqlite3_value_bytes(value));
}

const QByteArray &keyOfConnection(sqlite3_context *context)
{
    return *static_cast<const QByteArray *>(sqlite3_user_data(context));
}

void sealText(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const QByteArray plain = bytesOf(values[0]);
    const QByteArray &key = keyOfConnection(context);
    if (plain.isEmpty())
        giveText(context, {});
    else if (key.isEmpty())
        sqlite3_result_error(context, "there is no key to seal with", -1);
    else
        giveText(context, kSealed + toBase64Url(seal(plain, key, bytesOf(values[1]))));
}

void openText(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const QByteArray text = bytesOf(values[0]);
    const QByteArray &key = keyOfConnection(context);
    if (key.isEmpty() || !text.startsWith(kSealed))
        return giveText(context, {});
    const auto plain =
        unseal(fromBase64Url(text.mid(qsizetype(sizeof kSealed) - 1)), key, bytesOf(values[1]));
    giveText(context, plain ? *plain : QByteArray());
}

} // namespace

Result<void> registerFunctions(sqlite3 *db, const QByteArray &sealingKey)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int code =
        sqlite3_create_function_v2(db, "stoa_fold", 1, kFlags, nullptr, fold, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(db, "stoa_sort_key", 2, kFlags, nullptr, keyOf, nullptr, nullptr,
                                          nullptr);
    const auto ofKey = [&](const char *name, auto *function) {
        return sqlite3_create_function_v2(db, name, 2, SQLITE_UTF8, new QByteArray(sealingKey), function,
                                          nullptr, nullptr,
                                          [](void *key) { delete static_cast<QByteArray *>(key); });
    };
    if (code == SQLITE_OK)
        code = ofKey("stoa_sealed", sealText);
    if (code == SQLITE_OK)
        code = ofKey("stoa_opened", openText);
    if (code != SQLITE_OK)
        return sqliteStorageError(db, code);
    return {};
}

} // namespace stoa::sql

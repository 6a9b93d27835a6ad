// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/storedjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> storedEnd(const JsonFields &fields)
{
    const QList<Error> errors = fields.errors();
    for (const Error &error : errors) {
        if (error.kind == ErrorKind::Storage)
            return error;
        if (error.problem != Problem::UnknownField)
            return Error{ErrorKind::Storage, error.field, u"damaged: "_s + error.detail};
    }
    return {};
}

QStringList storedWords(JsonFields &fields, QLatin1StringView name)
{
    QStringList words;
    const QJsonArray list = fields.optionalArray(name);
    for (const QJsonValue &word : list) {
        if (word.toString().isEmpty())
            fields.refuse(name, u"expected words"_s);
        words.append(word.toString());
    }
    return words;
}

Instant storedInstant(JsonFields &fields, QLatin1StringView name)
{
    return fields.parsed(name, &Instant::parse).value_or(Instant());
}

QString storedText(JsonFields &fields, QLatin1StringView name)
{
    return fields.optionalString(name, 4'000).value_or(QString());
}

qint64 storedNumber(JsonFields &fields, QLatin1StringView name, qint64 lowest, qint64 highest)
{
    return fields.optionalInteger(name, lowest, highest).value_or(0);
}

void insertStored(QJsonObject &json, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void insertStored(QJsonObject &json, QLatin1StringView name, qint64 number)
{
    if (number != 0)
        json.insert(name, number);
}

void insertStored(QJsonObject &json, QLatin1StringView name, const QJsonArray &list)
{
    if (!list.isEmpty())
        json.insert(name, list);
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/jsonfields.h"

#include <QStringList>

namespace stoa::routing {

// What the readers and writers of routing's JSON share. Members that have nothing to say are left out.

inline void put(QJsonObject &object, QLatin1StringView name, const QStringList &values)
{
    if (!values.isEmpty())
        object[name] = QJsonArray::fromStringList(values);
}

inline void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value;
}

inline void put(QJsonObject &object, QLatin1StringView name, qint64 value)
{
    if (value != 0)
        object[name] = value;
}

inline void put(QJsonObject &object, QLatin1StringView name, const std::optional<qint64> &value)
{
    if (value)
        object[name] = *value;
}

inline void put(QJsonObject &object, QLatin1StringView name, const std::optional<Instant> &value)
{
    if (value)
        object[name] = value->toString();
}

template <typename Value, typename Write> QJsonArray arrayOf(const Value &values, Write &&write)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(write(value));
    return array;
}

inline QStringList strings(JsonFields &fields, QLatin1StringView name, int most = 1'000)
{
    QStringList values;
    const QJsonArray array = fields.optionalArray(name, most);
    for (const QJsonValue &value : array) {
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > 200)
            fields.refuse(name, QStringLiteral("expected short texts"));
        values.append(value.toString());
    }
    return values;
}

/// Members that are objects of their own, each read by `read(fields)`.
template <typename Value, typename Read>
QList<Value> objects(JsonFields &fields, QLatin1StringView name, int most, Read &&read)
{
    QList<Value> values;
    const QJsonArray array = fields.optionalArray(name, most);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject()) {
            fields.refuse(name, QStringLiteral("expected objects"));
            continue;
        }
        JsonFields inner(array[i].toObject(), fields.pointer(name, i));
        values.append(read(inner));
        fields.add(inner.errors());
    }
    return values;
}

/// Leaves the value as it is where the member is not there.
template <typename Value, typename Read>
void object(JsonFields &fields, QLatin1StringView name, Value &value, Read &&read)
{
    if (const auto json = fields.optionalObject(name)) {
        JsonFields inner(*json, fields.pointer(name));
        value = read(inner);
        fields.add(inner.errors());
    }
}

/// An error of a reader that knows nothing of the document around it.
inline Error placed(const Error &error, const QString &at)
{
    Error placed = error;
    placed.field = error.field.isEmpty() ? at : at.isEmpty() ? error.field : at + u'/' + error.field;
    return placed;
}

} // namespace stoa::routing

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
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString value = array[i].toString();
        if (value.isEmpty() || value.size() > 200)
            fields.add({Error::invalid(fields.pointer(name, i),
                                       QStringLiteral("expected a text of 1 to 200 characters"))});
        values.append(value);
    }
    return values;
}

/// Words of a closed vocabulary, each looked up by `find`, which gives std::optional of its value.
template <typename Value, typename Find>
QList<Value> words(JsonFields &fields, QLatin1StringView name, int most, Find &&find)
{
    QList<Value> values;
    const QJsonArray array = fields.optionalArray(name, most);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto value = find(array[i].toString()))
            values.append(*value);
        else
            fields.add(
                {Error::invalid(fields.pointer(name, i), QStringLiteral("not one of the known values"))});
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
            fields.add({Error::invalid(fields.pointer(name, i), QStringLiteral("expected an object"))});
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

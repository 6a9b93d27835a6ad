// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/jsonfields.h"

#include <QStringList>

namespace stoa {

// Reading of JSON that a row holds: what is missing or of a wrong shape is a Storage error with its place;
// members that are not known are a newer program's, and left alone.

/// The Storage error of the first that is wrong, if any.
Result<void> storedEnd(const JsonFields &fields);
/// The words of a list; an empty one is refused.
QStringList storedWords(JsonFields &fields, QLatin1StringView name);
/// An instant, or the beginning of time where it is refused.
Instant storedInstant(JsonFields &fields, QLatin1StringView name);
/// A text that is left out when it is empty.
QString storedText(JsonFields &fields, QLatin1StringView name);
/// A number that is left out when it is 0.
qint64 storedNumber(JsonFields &fields, QLatin1StringView name, qint64 lowest, qint64 highest);

/// Leaves out what is empty or 0.
void insertStored(QJsonObject &json, QLatin1StringView name, const QString &text);
void insertStored(QJsonObject &json, QLatin1StringView name, qint64 number);
void insertStored(QJsonObject &json, QLatin1StringView name, const QJsonArray &list);

/// The values of a list, each out of an object of its own: `read` takes one out of the fields. `at` names the
/// list.
template <typename Read>
auto storedList(const QJsonArray &list, const QString &at, Read &&read)
    -> Result<QList<std::invoke_result_t<Read, JsonFields &>>>
{
    QList<std::invoke_result_t<Read, JsonFields &>> values;
    values.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonFields fields(list[i].toObject(), at + u'/' + QString::number(i));
        auto value = read(fields);
        STOA_TRY(storedEnd(fields));
        values.append(std::move(value));
    }
    return values;
}

/// A list within an object that is being read: empty where something in it is wrong, which is refused.
template <typename Read> auto innerList(JsonFields &fields, QLatin1StringView name, Read &&read)
{
    auto values = storedList(fields.optionalArray(name), fields.pointer(name), read);
    if (values)
        return std::move(*values);
    fields.add({values.error()});
    return typename decltype(values)::value_type();
}

} // namespace stoa

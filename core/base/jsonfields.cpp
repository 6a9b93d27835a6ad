// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonfields.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

JsonFields::JsonFields(QJsonObject object, QString at)
    : m_object(std::move(object))
    , m_at(std::move(at))
{ }

bool JsonFields::has(QLatin1StringView name) const
{
    const auto found = m_object.constFind(name);
    return found != m_object.constEnd() && !found->isNull();
}

QString JsonFields::string(QLatin1StringView name, int maxLength)
{
    const auto text = optionalString(name, maxLength);
    if (!text) {
        missing(name);
        return {};
    }
    if (text->isEmpty())
        refuse(name, u"must not be empty"_s);
    return *text;
}

std::optional<QString> JsonFields::optionalString(QLatin1StringView name, int maxLength)
{
    const auto found = take(name);
    if (!found)
        return {};
    if (!found->isString()) {
        refuse(name, u"expected a string"_s);
        return {};
    }
    const QString text = found->toString();
    if (text.size() > maxLength) {
        refuse(name, u"longer than %1 characters"_s.arg(maxLength));
        return {};
    }
    return text;
}

qint64 JsonFields::integer(QLatin1StringView name, qint64 lowest, qint64 highest)
{
    const auto number = optionalInteger(name, lowest, highest);
    if (!number)
        missing(name);
    return number.value_or(0);
}

std::optional<qint64> JsonFields::optionalInteger(QLatin1StringView name, qint64 lowest, qint64 highest)
{
    const auto found = take(name);
    if (!found)
        return {};
    // Two different defaults tell a number that is no 64-bit integer.
    const qint64 number = found->toInteger(0);
    if (!found->isDouble() || number != found->toInteger(1)) {
        refuse(name, u"expected a whole number"_s);
        return {};
    }
    if (number < lowest || number > highest) {
        refuse(name, u"must be between %1 and %2"_s.arg(lowest).arg(highest));
        return {};
    }
    return number;
}

bool JsonFields::boolean(QLatin1StringView name)
{
    const auto truth = optionalBoolean(name);
    if (!truth)
        missing(name);
    return truth.value_or(false);
}

std::optional<bool> JsonFields::optionalBoolean(QLatin1StringView name)
{
    const auto found = take(name);
    if (!found)
        return {};
    if (!found->isBool()) {
        refuse(name, u"expected true or false"_s);
        return {};
    }
    return found->toBool();
}

QJsonArray JsonFields::array(QLatin1StringView name, int maxItems)
{
    if (!has(name))
        missing(name);
    return optionalArray(name, maxItems);
}

QJsonArray JsonFields::optionalArray(QLatin1StringView name, int maxItems)
{
    const auto found = take(name);
    if (!found)
        return {};
    if (!found->isArray()) {
        refuse(name, u"expected an array"_s);
        return {};
    }
    const QJsonArray items = found->toArray();
    if (items.size() > maxItems) {
        refuse(name, u"more than %1 items"_s.arg(maxItems));
        return {};
    }
    return items;
}

QJsonObject JsonFields::object(QLatin1StringView name)
{
    const auto found = optionalObject(name);
    if (!found)
        missing(name);
    return found.value_or(QJsonObject());
}

std::optional<QJsonObject> JsonFields::optionalObject(QLatin1StringView name)
{
    const auto found = take(name);
    if (!found)
        return {};
    if (!found->isObject()) {
        refuse(name, u"expected an object"_s);
        return {};
    }
    return found->toObject();
}

QJsonValue JsonFields::value(QLatin1StringView name) { return take(name).value_or(QJsonValue()); }

QString JsonFields::pointer(QLatin1StringView name) const { return pointerTo(m_at, QString(name)); }

QString JsonFields::pointer(QLatin1StringView name, qsizetype index) const
{
    return pointer(name) + u'/' + QString::number(index);
}

void JsonFields::refuse(QLatin1StringView name, QString detail)
{
    m_errors.append(Error::invalid(pointer(name), std::move(detail)));
}

void JsonFields::add(const QList<Error> &errors) { m_errors.append(errors); }

QList<Error> JsonFields::errors() const
{
    QList<Error> all = m_errors;
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        const QString name = member.key();
        if (std::ranges::none_of(m_known, [&name](QLatin1StringView known) { return known == name; }))
            all.append(Error::of(Problem::UnknownField, u"the field is not known"_s, pointerTo(m_at, name)));
    }
    return all;
}

Result<void> JsonFields::end() const
{
    const auto all = errors();
    if (!all.isEmpty())
        return all.first();
    return {};
}

std::optional<QJsonValue> JsonFields::take(QLatin1StringView name)
{
    m_known.append(name);
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd() || found->isNull())
        return {};
    return QJsonValue(*found);
}

void JsonFields::missing(QLatin1StringView name)
{
    if (!has(name))
        refuse(name, u"is missing"_s);
}

void JsonFields::addError(QLatin1StringView name, const Error &error)
{
    Error placed = error;
    placed.field = error.field.isEmpty() ? pointer(name) : pointer(name) + u'/' + error.field;
    m_errors.append(placed);
}

QString pointerTo(const QString &parent, const QString &step)
{
    QString escaped = step;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return parent.isEmpty() ? escaped : parent + u'/' + escaped;
}

} // namespace stoa

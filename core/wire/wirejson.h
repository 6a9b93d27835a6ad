// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stoa::wire {

inline QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Every double up to here is a whole number of its own.
constexpr qint64 kHighestNumber = qint64(1) << 53;

/// Whether it is a number without a fraction.
inline bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(1) == value.toInteger(2);
}

/// Takes the members that an answer of the hub must have and leaves the rest alone. Each reader gives a value
/// in any case; end() tells whether they may be used.
class AnswerFields {
public:
    explicit AnswerFields(QJsonObject object)
        : m_object(std::move(object))
    { }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        note(name, value.isString());
        return value.toString();
    }
    /// A whole number from `lowest` on. Numbers past kHighestNumber are none that a hub counts to.
    qint64 integer(QLatin1StringView name, qint64 lowest = 0)
    {
        const QJsonValue value = m_object.value(name);
        note(name, isWhole(value));
        const qint64 number = value.toInteger();
        if (number < lowest || number > kHighestNumber)
            note(name, false);
        return number;
    }
    QJsonArray list(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        note(name, value.isArray());
        return value.toArray();
    }
    /// Protocol with the first member that is missing, of another type or out of range.
    Result<void> end() const
    {
        if (m_wrong.isEmpty())
            return {};
        return Error{
            ErrorKind::Protocol, m_wrong,
            QStringLiteral("the answer lacks this member, or it is of another type or out of range")};
    }

private:
    void note(QLatin1StringView name, bool right)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = name;
    }
    QJsonObject m_object;
    QString m_wrong;
};

} // namespace stoa::wire

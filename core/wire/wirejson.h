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
    qint64 integer(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        note(name, value.isDouble());
        return value.toInteger();
    }
    QJsonArray list(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        note(name, value.isArray());
        return value.toArray();
    }
    /// Protocol with the first member that is missing or of another type.
    Result<void> end() const
    {
        if (m_wrong.isEmpty())
            return {};
        return Error{ErrorKind::Protocol, m_wrong,
                     QStringLiteral("the answer lacks this member or it is of another type")};
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

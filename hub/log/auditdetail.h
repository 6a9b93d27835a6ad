// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace stoa::hub {

/// The members of an audit entry's JSON object, written down as they are told: every command has some, and a
/// tree of them would cost more than the entry. Whoever tells a name twice has it twice.
class AuditDetail {
public:
    AuditDetail() = default;
    AuditDetail(const QJsonObject &members);
    AuditDetail(std::initializer_list<std::pair<QString, QJsonValue>> members)
        : AuditDetail(QJsonObject(members))
    { }

    void insert(QByteArrayView name, QStringView text);
    void insert(QByteArrayView name, QLatin1StringView ascii);
    void insert(QByteArrayView name, qint64 number);
    void insert(QByteArrayView name, const QStringList &texts);
    /// `json` is a value's text.
    void insertJson(QByteArrayView name, QByteArrayView json);

    bool isEmpty() const { return m_members.isEmpty(); }
    /// The object, in one line.
    QByteArray json() const;

private:
    void begin(QByteArrayView name);

    QByteArray m_members;
};

} // namespace stoa::hub

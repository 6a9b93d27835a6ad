// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/auditdetail.h"

#include "core/base/jsonappend.h"

#include <QJsonDocument>

namespace stoa::hub {

AuditDetail::AuditDetail(const QJsonObject &members)
{
    if (!members.isEmpty())
        m_members = QJsonDocument(members).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

void AuditDetail::begin(QByteArrayView name)
{
    if (!m_members.isEmpty())
        m_members += ',';
    appendJsonString(m_members, name);
    m_members += ':';
}

void AuditDetail::insert(QByteArrayView name, QStringView text)
{
    begin(name);
    appendJsonString(m_members, text.toUtf8());
}

void AuditDetail::insert(QByteArrayView name, QLatin1StringView ascii)
{
    begin(name);
    appendJsonString(m_members, QByteArrayView(ascii.data(), ascii.size()));
}

void AuditDetail::insert(QByteArrayView name, qint64 number)
{
    begin(name);
    appendInteger(m_members, number);
}

void AuditDetail::insert(QByteArrayView name, const QStringList &texts)
{
    begin(name);
    m_members += '[';
    for (const QString &text : texts) {
        if (!m_members.endsWith('['))
            m_members += ',';
        appendJsonString(m_members, text.toUtf8());
    }
    m_members += ']';
}

void AuditDetail::insertJson(QByteArrayView name, QByteArrayView json)
{
    begin(name);
    m_members.append(json);
}

QByteArray AuditDetail::json() const { return '{' + m_members + '}'; }

} // namespace stoa::hub

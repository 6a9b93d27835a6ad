// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace stoa {

// JSON in text columns.

inline QByteArray jsonText(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}
inline QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
inline QJsonArray jsonArray(const sql::Statement &row, int column)
{
    return QJsonDocument::fromJson(row.bytes(column)).array();
}
inline QJsonObject jsonObject(const sql::Statement &row, int column)
{
    return QJsonDocument::fromJson(row.bytes(column)).object();
}
inline QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorjson.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

QString codeNameOf(const Error &error)
{
    const bool isUnanswered = error.problem == Problem::Unspecified
        && (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout
            || error.kind == ErrorKind::Cancelled);
    return isUnanswered ? nameOf(error.kind) : QString(slugOf(error.code()));
}

QJsonObject errorJson(const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString(descriptionOf(error.code()).title) : error.detail;
    QJsonObject json{{u"code"_s, codeNameOf(error)}, {u"detail"_s, detail}};
    if (!error.field.isEmpty())
        json.insert(u"field"_s, error.field);
    if (!error.permission.isEmpty())
        json.insert(u"permission"_s, error.permission);
    if (!error.reasons.isEmpty())
        json.insert(u"reasons"_s, QJsonArray::fromStringList(error.reasons));
    return json;
}

QStringList reasonsIn(const QJsonObject &json)
{
    QStringList reasons;
    const QJsonArray list = json.value("reasons"_L1).toArray();
    for (const QJsonValue &reason : list) {
        if (reason.isString())
            reasons.append(reason.toString());
    }
    return reasons;
}

} // namespace stoa

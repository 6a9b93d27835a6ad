// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/problembody.h"

#include "core/base/errorjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Problem problemOfStatus(int status)
{
    switch (status) {
    case 401:
        return Problem::Unauthenticated;
    case 403:
        return Problem::Forbidden;
    case 404:
        return Problem::NotFound;
    case 408:
    case 504:
        return Problem::RequestTimeout;
    case 409:
    case 412:
        return Problem::VersionConflict;
    case 410:
        return Problem::CursorExpired;
    case 413:
        return Problem::TooLarge;
    case 426:
        return Problem::UpgradeRequired;
    case 429:
        return Problem::RateLimited;
    case 502:
    case 503:
        return Problem::Overloaded;
    default:
        return status >= 500 ? Problem::Internal : Problem::ValidationFailed;
    }
}

} // namespace

Error problemOf(const HubReply &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const auto known = stoa::problemOf(json.value("code"_L1).toString());
    // A portal, a proxy or a gateway says nothing of the one who asks, nor of what was sent.
    if (!known && !answer.headers.value("content-type").startsWith("application/problem+json"))
        return {ErrorKind::Offline, {}, u"HTTP %1 from something on the way to the hub"_s.arg(answer.status)};
    QString field = json.value("field"_L1).toString();
    const QJsonArray errors = json.value("errors"_L1).toArray();
    if (field.isEmpty() && !errors.isEmpty())
        field = errors.first().toObject().value("pointer"_L1).toString();
    if (field.startsWith(u'/'))
        field.remove(0, 1);
    const QString detail = json.value("detail"_L1).toString(u"HTTP %1"_s.arg(answer.status));
    Error error = Error::of(known.value_or(problemOfStatus(answer.status)), detail, field);
    error.permission = json.value("permission"_L1).toString();
    error.reasons = reasonsIn(json);
    return error;
}

qint64 retryAfterMs(const HubReply &answer)
{
    bool number = false;
    const qint64 seconds = answer.headers.value("retry-after").toLongLong(&number);
    return number && seconds > 0 ? std::min<qint64>(seconds, 3'600) * 1'000 : 0;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/bodies.h"

#include "core/wire/strictjson.h"

#include <QJsonArray>
#include <algorithm>

namespace stoa::http {

using namespace Qt::StringLiterals;

Result<QJsonObject> bodyOf(const Request &request)
{
    if (request.body().isEmpty())
        return Error::of(Problem::Malformed, u"a JSON object is expected as body"_s);
    return wire::JsonReader().object(request.body());
}

QJsonObject merged(const QJsonObject &present, const QJsonObject &patch)
{
    QJsonObject result = present;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            result.remove(it.key());
        else if (it->isObject())
            result.insert(it.key(), merged(result.value(it.key()).toObject(), it->toObject()));
        else
            result.insert(it.key(), *it);
    }
    return result;
}

QMap<QString, QString> namesOf(JsonFields &fields, QLatin1StringView field)
{
    QMap<QString, QString> names;
    const QJsonObject object = fields.object(field);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            names.insert(it.key(), it->toString());
        else
            fields.add({Error::invalid(pointerTo(fields.pointer(field), it.key()), u"expected a string"_s)});
    }
    return names;
}

QStringList textsOf(JsonFields &fields, QLatin1StringView field, Presence presence, int maxItems)
{
    QStringList texts;
    const QJsonArray items = presence == Presence::Required ? fields.array(field, maxItems)
                                                            : fields.optionalArray(field, maxItems);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].isString())
            texts.append(items[i].toString());
        else
            fields.add({Error::invalid(fields.pointer(field, i), u"expected a string"_s)});
    }
    return texts;
}

Result<void> checkIfMatch(const Request &request, qint64 version)
{
    const auto tags = request.ifMatch();
    if (request.header("if-match").isNull())
        return Error::of(Problem::PreconditionRequired, u"send If-Match with the entity tag that was read"_s);
    if (tags.contains("*") || tags.contains(QByteArray::number(version)))
        return {};
    return Error::of(Problem::VersionConflict, u"it was changed meanwhile"_s);
}

Result<void> checkIfMatchWhereSent(const Request &request, qint64 version)
{
    if (request.header("if-match").isNull())
        return {};
    const QByteArray wanted = QByteArray::number(version);
    const auto tags = request.ifMatch();
    const bool fits = std::ranges::any_of(tags, [&wanted](const QByteArray &tag) {
        return tag == "*" || tag.split(kEtagPart).constFirst() == wanted;
    });
    return fits ? Result<void>() : Error::of(Problem::VersionConflict, u"it was changed meanwhile"_s);
}

Result<QJsonObject> commandBody(const QJsonObject &sent, const QJsonObject &own, const QStringList &others)
{
    QJsonObject body = sent;
    for (const QString &name : others + own.keys()) {
        if (sent.contains(name))
            return Error::of(Problem::UnknownField, u"the field is not known here"_s, pointerTo({}, name));
    }
    for (auto it = own.begin(); it != own.end(); ++it)
        body.insert(it.key(), *it);
    return body;
}

} // namespace stoa::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/response.h"

#include "hub/http/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

QString instanceOf(const Request &request) { return QString::fromUtf8(request.path()); }

bool tellsRetryAfter(const QList<Error> &errors)
{
    return descriptionOf(errors.first().code()).retry == Retry::Later;
}

} // namespace

Response Response::json(const QJsonObject &object, int status)
{
    return bytes(QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json"_ba, status);
}

Response Response::json(const QJsonObject &object, const QByteArray &etag)
{
    return json(object).withEtag(etag);
}

Response Response::bytes(QByteArray body, QByteArray contentType, int status)
{
    Response response(status);
    response.m_body = std::move(body);
    response.m_headers.emplace_back("Content-Type"_ba, std::move(contentType));
    return response;
}

Response Response::problem(const Error &error) { return problem(QList<Error>{error}); }

Response Response::problem(Problem problem, QString detail, QString field)
{
    return Response::problem(Error::of(problem, std::move(detail), std::move(field)));
}

Response Response::problem(QList<Error> errors)
{
    Q_ASSERT(!errors.isEmpty());
    Response response(descriptionOf(errors.first().code()).status);
    if (tellsRetryAfter(errors))
        response.setHeader("Retry-After"_ba, "2"_ba);
    if (response.m_status == 401)
        response.setHeader("WWW-Authenticate"_ba, "Bearer"_ba);
    response.m_part = ProblemPart{std::move(errors), {}};
    return response;
}

Response Response::stream(QByteArray contentType, Producer producer, std::optional<qint64> length)
{
    Response response(200);
    response.m_headers.emplace_back("Content-Type"_ba, std::move(contentType));
    response.m_part = Stream{std::move(producer), length};
    return response;
}

Response Response::later(Deferred deferred)
{
    Response response(200);
    response.m_part = std::move(deferred);
    return response;
}

Response Response::socket(SocketEvents events)
{
    Response response(101);
    response.m_part = std::move(events);
    return response;
}

Response Response::with(QByteArray name, QByteArray value) &&
{
    setHeader(std::move(name), std::move(value));
    return std::move(*this);
}

Response Response::withEtag(const QByteArray &etag) &&
{
    m_etag = etag;
    return std::move(*this);
}

Response Response::withRetryAfter(int seconds) &&
{
    setHeader("Retry-After"_ba, QByteArray::number(seconds));
    return std::move(*this);
}

Response Response::withMembers(const QJsonObject &members) &&
{
    if (auto *part = std::get_if<ProblemPart>(&m_part))
        part->members = members;
    return std::move(*this);
}

Response Response::noStore() &&
{
    setHeader("Cache-Control"_ba, "no-store"_ba);
    return std::move(*this);
}

void Response::setHeader(QByteArray name, QByteArray value)
{
    // A line break in a value would start a field of the sender's choice.
    if (value.contains('\r') || value.contains('\n'))
        value.replace('\r', ' ').replace('\n', ' ');
    for (Header &field : m_headers) {
        if (field.first.compare(name, Qt::CaseInsensitive) == 0) {
            field.second = std::move(value);
            return;
        }
    }
    m_headers.emplace_back(std::move(name), std::move(value));
}

void Response::dropBody()
{
    m_body.clear();
    m_part = std::monostate();
}

QByteArrayView Response::header(QByteArrayView name) const
{
    for (const Header &field : m_headers) {
        if (field.first.compare(name, Qt::CaseInsensitive) == 0)
            return field.second;
    }
    return {};
}

void Response::renderProblem(const Request &request)
{
    const auto *part = std::get_if<ProblemPart>(&m_part);
    if (!part)
        return;
    const Error &first = part->errors.first();
    const ProblemDescription &description = descriptionOf(first.code());

    QJsonObject body = part->members;
    body.insert("type"_L1, u"/problems/"_s + description.slug);
    body.insert("title"_L1, QString(description.title));
    body.insert("status"_L1, m_status);
    // What failed inside is for the log, not for the caller.
    if (!first.detail.isEmpty() && description.family != ProblemFamily::Internal)
        body.insert("detail"_L1, first.detail);
    body.insert("instance"_L1, instanceOf(request));
    body.insert("code"_L1, QString(description.slug));
    body.insert("retry"_L1, QString(nameOf(description.retry)));
    if (!first.permission.isEmpty())
        body.insert("permission"_L1, first.permission);
    if (!first.reasons.isEmpty())
        body.insert("reasons"_L1, QJsonArray::fromStringList(first.reasons));
    body.insert("trace_id"_L1, QString::fromLatin1(request.traceId().toHex()));

    QJsonArray errors;
    for (const Error &error : part->errors) {
        if (!error.field.isEmpty())
            errors.append(
                QJsonObject{{"pointer"_L1, u'/' + error.field}, {"code"_L1, QString(slugOf(error.code()))}});
    }
    if (!errors.isEmpty())
        body.insert("errors"_L1, errors);

    m_body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    setHeader("Content-Type"_ba, "application/problem+json"_ba);
    if (header("Cache-Control").isNull())
        setHeader("Cache-Control"_ba, "no-store"_ba);
}

} // namespace stoa::http

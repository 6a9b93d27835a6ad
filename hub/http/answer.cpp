// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/answer.h"

#include "hub/http/textout.h"

#include <QDateTime>
#include <QLocale>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 101:
        return "Switching Protocols";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

bool isCompressible(QByteArrayView contentType)
{
    return contentType.startsWith("application/json") || contentType.startsWith("application/problem+json")
        || contentType.startsWith("text/") || contentType.startsWith("application/yaml");
}

bool asksFor(const Request &request, const QByteArray &etag)
{
    if (request.header("if-none-match").isNull())
        return false;
    const auto tags = request.ifNoneMatch();
    return tags.contains(etag) || tags.contains("*"_ba);
}

void addVary(Response &response)
{
    const QByteArray vary = response.header("vary").toByteArray();
    response.setHeader("Vary"_ba, vary.isEmpty() ? "Accept-Encoding"_ba : vary + ", Accept-Encoding");
}

void applyEtag(Response &response, QByteArrayView mark)
{
    response.setHeader("ETag"_ba, '"' + response.etag() + mark.toByteArray() + '"');
}

} // namespace

void prepare(const Request &request, Response &response, Gzip &gzip, const Limits &limits,
             const Server::After &after)
{
    if (response.deferredPart())
        return;
    response.renderProblem(request);

    const bool hasEtag = !response.etag().isEmpty();
    if (hasEtag && response.header("cache-control").isNull())
        response.setHeader("Cache-Control"_ba, "private, no-cache"_ba);
    if (hasEtag && response.status() == 200 && request.isRead() && asksFor(request, response.etag())) {
        // A cache finds its copy by the tag as it got it.
        const bool wasPacked = request.header("if-none-match").contains(response.etag() + "-gzip\"");
        applyEtag(response, wasPacked ? "-gzip" : "");
        addVary(response);
        response.setStatus(304);
        response.dropBody();
    } else {
        QByteArrayView mark;
        if (response.body().size() >= limits.gzipFromBytes && response.header("content-encoding").isNull()
            && isCompressible(response.header("content-type"))) {
            addVary(response);
            if (acceptsGzip(request.header("accept-encoding"))) {
                QByteArray packed = gzip.compressed(response.body());
                if (!packed.isEmpty() && packed.size() < response.body().size()) {
                    response.setBody(std::move(packed));
                    response.setHeader("Content-Encoding"_ba, "gzip"_ba);
                    mark = "-gzip";
                }
            }
        }
        if (hasEtag)
            applyEtag(response, mark);
    }
    if (after)
        after(request, response);
}

void writeHead(QByteArray &out, const Response &response, const HeadFacts &facts)
{
    const int status = response.status();
    out.resize(0);
    put(out, "HTTP/1.1 ");
    put(out, status);
    put(out, " ");
    put(out, reasonOf(status));
    put(out, "\r\nDate: ");
    put(out, facts.date);
    put(out, "\r\nX-Content-Type-Options: nosniff\r\n");
    if (facts.channel == Channel::Tls)
        out.append("Strict-Transport-Security: max-age=31536000\r\n");
    for (const auto &[name, value] : response.headers()) {
        if (status != 304 || name.compare("Content-Type", Qt::CaseInsensitive) != 0) {
            put(out, name);
            put(out, ": ");
            put(out, value);
            put(out, "\r\n");
        }
    }
    switch (facts.framing) {
    case Framing::None:
    case Framing::UntilClose:
        break;
    case Framing::Length:
        put(out, "Content-Length: ");
        put(out, facts.length);
        put(out, "\r\n");
        break;
    case Framing::Chunked:
        out.append("Transfer-Encoding: chunked\r\n");
        break;
    }
    put(out,
        facts.persistence == Persistence::KeepAlive ? QByteArrayView("Connection: keep-alive\r\n\r\n")
                                                    : QByteArrayView("Connection: close\r\n\r\n"));
}

QByteArray httpDate(Instant at)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(at.msSinceEpoch(), Qt::UTC),
                  u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace stoa::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/request.h"

#include "hub/http/claim.h"
#include "hub/http/router.h"

#include <algorithm>
#include <array>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 7> kMethods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
constexpr int kMaxSegments = 32;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
        return (c | 0x20) - 'a' + 10;
    return -1;
}

/// Nothing when the encoding is broken, the bytes are no UTF-8, or a control character comes out.
std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (text.size() - i < 3)
                return {};
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            if (high < 0 || low < 0)
                return {};
            c = char(high * 16 + low);
            i += 2;
        }
        if (uchar(c) < 0x20 || c == 0x7f)
            return {};
        bytes.append(c);
    }
    if (!QByteArrayView(bytes).isValidUtf8())
        return {};
    return bytes;
}

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f && c != '%'; });
}

/// Calls with(name, value) for each field of the query, still encoded, until it gives false.
template <typename With> void eachField(QByteArrayView query, With &&with)
{
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView field = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        const QByteArrayView name = equals < 0 ? field : field.first(equals);
        if (!with(name, equals < 0 ? QByteArrayView() : field.sliced(equals + 1)))
            return;
    }
}

QString decodedText(QByteArrayView encoded)
{
    if (isPlain(encoded))
        return QString::fromLatin1(encoded);
    return QString::fromUtf8(percentDecoded(encoded).value_or(QByteArray()));
}

} // namespace

QByteArrayView nameOf(Method method) { return kMethods[std::size_t(method)]; }

std::optional<Method> methodOf(QByteArrayView name)
{
    const auto found = std::ranges::find(kMethods, name);
    if (found == kMethods.end())
        return {};
    return Method(found - kMethods.begin());
}

Result<Request> Request::of(Method method, QByteArrayView target, QByteArray body)
{
    Request request;
    STOA_TRY(request.setTarget(method, target));
    request.m_body = std::move(body);
    request.m_traceId = TraceId::make();
    return request;
}

QString Request::param(QByteArrayView name) const
{
    if (!m_route)
        return {};
    const QByteArrayView pattern = m_route->pattern;
    int index = 0;
    for (qsizetype at = 1; at <= pattern.size(); ++index) {
        qsizetype end = pattern.indexOf('/', at);
        if (end < 0)
            end = pattern.size();
        const QByteArrayView part = pattern.sliced(at, end - at);
        if (part.size() == name.size() + 2 && part.front() == '{' && part.sliced(1, name.size()) == name)
            return index < segmentCount() ? QString::fromUtf8(segment(index)) : QString();
        at = end + 1;
    }
    return {};
}

std::optional<QString> Request::query(QByteArrayView name) const
{
    std::optional<QString> result;
    eachField(view(m_query), [&](QByteArrayView field, QByteArrayView value) {
        const bool found =
            field.contains('%') ? decodedText(field) == QString::fromUtf8(name) : field == name;
        if (found)
            result = decodedText(value);
        return !found;
    });
    return result;
}

QList<std::pair<QString, QString>> Request::queryPairs() const
{
    QList<std::pair<QString, QString>> pairs;
    eachField(view(m_query), [&](QByteArrayView name, QByteArrayView value) {
        pairs.emplaceBack(decodedText(name), decodedText(value));
        return true;
    });
    return pairs;
}

QByteArrayView Request::header(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (field.name.size == name.size() && view(field.name).compare(name, Qt::CaseInsensitive) == 0)
            return view(field.value);
    }
    return {};
}

int Request::headerCount(QByteArrayView name) const
{
    return int(std::ranges::count_if(m_fields, [&](const Field &field) {
        return field.name.size == name.size() && view(field.name).compare(name, Qt::CaseInsensitive) == 0;
    }));
}

void Request::identify(QByteArray userId, QByteArray deviceId)
{
    m_userId = std::move(userId);
    m_deviceId = std::move(deviceId);
}

bool Request::countFor(const QByteArray &key) { return !m_claim || m_claim->move(key); }

void Request::clear()
{
    m_text.resize(0);
    m_path = {};
    m_query = {};
    m_segments.clear();
    m_fields.clear();
    m_body.clear();
    m_userId.clear();
    m_deviceId.clear();
    m_route = nullptr;
}

Result<void> Request::setTarget(Method method, QByteArrayView target)
{
    const auto malformed = [](QString what) {
        return Error::of(Problem::Malformed, std::move(what));
    };
    m_method = method;
    for (const QByteArrayView scheme : {"http://", "https://"}) {
        if (target.size() > scheme.size()
            && target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0) {
            const qsizetype slash = target.indexOf('/', scheme.size());
            target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
        }
    }
    if (target == "*" && method == Method::Options) {
        m_path = append(target);
        return {};
    }
    if (!target.startsWith('/'))
        return malformed(u"the target must be a path"_s);
    if (target.contains('#'))
        return malformed(u"the target has a fragment"_s);

    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);
    m_path = append(path);
    if (question >= 0)
        m_query = append(target.sliced(question + 1));

    const bool plainPath = isPlain(path);
    for (qsizetype at = 1; at <= path.size();) {
        qsizetype end = path.indexOf('/', at);
        if (end < 0)
            end = path.size();
        if (m_segments.size() == kMaxSegments)
            return malformed(u"the path has too many segments"_s);
        if (plainPath) {
            m_segments.append({m_path.at + qint32(at), qint32(end - at)});
        } else {
            const auto decoded = percentDecoded(path.sliced(at, end - at));
            if (!decoded)
                return malformed(u"the path is not percent-encoded UTF-8"_s);
            m_segments.append(append(*decoded));
        }
        at = end + 1;
    }
    if (question >= 0 && !isPlain(view(m_query)) && !percentDecoded(view(m_query)))
        return malformed(u"the query is not percent-encoded UTF-8"_s);
    return {};
}

void Request::addHeader(QByteArrayView name, QByteArrayView value)
{
    const Slice nameSlice = append(name);
    m_fields.append({nameSlice, append(value)});
}

void Request::setReceived(QByteArray remoteAddress, Instant at)
{
    m_remote = std::move(remoteAddress);
    m_receivedAt = at;
}

Request::Slice Request::append(QByteArrayView text)
{
    const Slice slice{qint32(m_text.size()), qint32(text.size())};
    m_text.append(text);
    return slice;
}

QList<QByteArray> Request::entityTags(QByteArrayView name) const
{
    QList<QByteArray> tags;
    for (const Field &field : m_fields) {
        if (view(field.name).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (QByteArray tag : view(field.value).toByteArray().split(',')) {
            tag = tag.trimmed();
            if (tag == "*") {
                tags.append(tag);
                continue;
            }
            // If-None-Match compares weakly, If-Match strongly (RFC 9110, 8.8.3.2).
            if (tag.startsWith("W/") && name == "if-none-match")
                tag.remove(0, 2);
            if (tag.size() < 2 || !tag.startsWith('"') || !tag.endsWith('"'))
                continue;
            tag = tag.sliced(1, tag.size() - 2);
            if (tag.endsWith("-gzip"))
                tag.chop(5);
            tags.append(tag);
        }
    }
    return tags;
}

} // namespace stoa::http

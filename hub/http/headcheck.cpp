// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/messageparser.h"

#include <algorithm>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString &what) { return Error::of(Problem::Malformed, what); }

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<void> checkHead(const Request &request, const MessageParser &parser, const Limits &limits)
{
    if (request.headerFieldCount() > limits.headerFields)
        return Error::of(Problem::HeaderTooLarge, u"more than %1 fields"_s.arg(limits.headerFields));
    const int hosts = request.headerCount("host");
    if (hosts > 1 || (hosts == 0 && parser.isHttp11()))
        return malformed(u"exactly one Host is needed"_s);

    const int lengths = request.headerCount("content-length");
    const int codings = request.headerCount("transfer-encoding");
    if (lengths > 1)
        return malformed(u"more than one Content-Length"_s);
    if (lengths == 1 && !isNumber(request.header("content-length")))
        return malformed(u"Content-Length is no number"_s);
    if (codings > 0) {
        if (lengths > 0)
            return malformed(u"both Content-Length and Transfer-Encoding"_s);
        if (codings > 1 || !parser.isHttp11()
            || request.header("transfer-encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return malformed(u"Transfer-Encoding may only be chunked"_s);
    }
    const QByteArrayView expect = request.header("expect");
    if (!expect.isNull() && expect.compare("100-continue", Qt::CaseInsensitive) != 0)
        return malformed(u"Expect may only be 100-continue"_s);
    return {};
}

} // namespace stoa::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/compression.h"
#include "hub/http/limits.h"
#include "hub/http/request.h"
#include "hub/http/response.h"
#include "hub/http/server.h"

namespace stoa::http {

/// Makes a handler's answer ready to send: problem body, 304, gzip, caching fields, then the after-hook.
/// Answers that come later are left alone.
void prepare(const Request &request, Response &response, Gzip &gzip, const Limits &limits,
             const Server::After &after);

enum class Framing { None, Length, Chunked, UntilClose };
enum class Persistence { Close, KeepAlive };
enum class Channel { Plain, Tls };

struct HeadFacts {
    Framing framing = Framing::Length;
    qint64 length = 0;
    Persistence persistence = Persistence::KeepAlive;
    Channel channel = Channel::Plain;
    QByteArrayView date;
};

/// Writes the status line and the fields into `out`, in place of what was there.
void writeHead(QByteArray &out, const Response &response, const HeadFacts &facts);

/// An IMF-fixdate (RFC 9110, 5.6.7).
QByteArray httpDate(Instant at);

} // namespace stoa::http

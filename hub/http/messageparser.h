// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "hub/http/limits.h"
#include "hub/http/request.h"

#include <memory>
#include <optional>

namespace stoa::http {

/// Turns bytes into one Request after the other.
class MessageParser {
public:
    /// HeadDone is told once per request, before its body; Done may follow in the next call without bytes.
    enum class Step { NeedMore, HeadDone, Done, Failed };

    virtual ~MessageParser() = default;
    virtual void begin(Request &request, const Limits &limits) = 0;
    /// `consumed` bytes are done with; the others must be offered again, with more behind them.
    virtual Step put(QByteArrayView bytes, qsizetype &consumed) = 0;
    /// The most bytes the body may have; set at HeadDone.
    virtual void limitBody(qint64 bytes) = 0;

    virtual bool isHttp11() const = 0;
    virtual bool wantsKeepAlive() const = 0;
    virtual bool hasBody() const = 0;
    virtual std::optional<qint64> contentLength() const = 0;
    virtual const Error &error() const = 0;
};

std::unique_ptr<MessageParser> makeMessageParser();

/// What RFC 9112 leaves to the receiver and what smuggled requests live on: exactly one Host, one length, no
/// coding but chunked.
Result<void> checkHead(const Request &request, const MessageParser &parser, const Limits &limits);

} // namespace stoa::http

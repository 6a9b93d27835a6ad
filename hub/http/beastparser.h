// SPDX-License-Identifier: GPL-3.0-or-later
// Included by server.cpp alone, so that Boost is compiled once.
#pragma once

#include "hub/http/messageparser.h"

#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <optional>

namespace stoa::http {

namespace beast = boost::beast;

inline QByteArrayView viewOf(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }

/// Beast's parser, filling our Request without fields of its own.
class BeastParser final : public MessageParser {
public:
    void begin(Request &request, const Limits &limits) override
    {
        m_error = {};
        m_hasToldHead = false;
        m_machine.emplace(request, m_error);
        m_machine->header_limit(std::uint32_t(limits.headerBytes));
        m_machine->body_limit(boost::none);
    }

    Step put(QByteArrayView bytes, qsizetype &consumed) override
    {
        consumed = 0;
        for (;;) {
            beast::error_code error;
            const boost::asio::const_buffer rest(bytes.data() + consumed,
                                                 std::size_t(bytes.size() - consumed));
            consumed += qsizetype(m_machine->put(rest, error));
            if (error == beast::http::error::need_more)
                return Step::NeedMore;
            if (error)
                return fail(error);
            if (m_machine->is_header_done() && !m_hasToldHead) {
                m_hasToldHead = true;
                return Step::HeadDone;
            }
            if (m_machine->is_done())
                return Step::Done;
            if (consumed == bytes.size())
                return Step::NeedMore;
        }
    }

    void limitBody(qint64 bytes) override { m_machine->limit = bytes; }
    bool isHttp11() const override { return m_machine->version == 11; }
    bool wantsKeepAlive() const override { return m_machine->keep_alive(); }
    bool hasBody() const override { return !m_machine->is_done(); }
    std::optional<qint64> contentLength() const override
    {
        const auto length = m_machine->content_length();
        if (!length)
            return {};
        return qint64(std::min<std::uint64_t>(*length, std::numeric_limits<qint64>::max()));
    }
    const Error &error() const override { return m_error; }

private:
    using Code = beast::error_code;
    using Text = beast::string_view;

    struct Machine final : beast::http::basic_parser<true> {
        Machine(Request &into, Error &why)
            : request(into)
            , error(why)
        { }

        Request &request;
        Error &error;
        qint64 limit = 0;
        int version = 11;
        bool isHead = true;

        void on_request_impl(beast::http::verb, Text method, Text target, int httpVersion,
                             Code &code) override
        {
            version = httpVersion;
            const auto known = methodOf(viewOf(method));
            if (!known) {
                error = Error::of(Problem::MethodNotAllowed, QStringLiteral("the method is not known"));
                code = beast::http::error::bad_method;
                return;
            }
            if (const auto taken = request.setTarget(*known, viewOf(target)); !taken) {
                error = taken.error();
                code = beast::http::error::bad_target;
            }
        }
        void on_response_impl(int, Text, int, Code &) override { }
        void on_field_impl(beast::http::field, Text name, Text value, Code &) override
        {
            // Fields behind a chunked body come too late to mean anything.
            if (isHead)
                request.addHeader(viewOf(name), viewOf(value));
        }
        void on_header_impl(Code &) override { isHead = false; }
        void on_body_init_impl(const boost::optional<std::uint64_t> &length, Code &) override
        {
            constexpr std::uint64_t kTrusted = 64 * 1024;
            request.bodyBuffer().reserve(qsizetype(std::min(length.value_or(0), kTrusted)));
        }
        std::size_t on_body_impl(Text bytes, Code &code) override
        {
            if (request.body().size() + qint64(bytes.size()) > limit) {
                code = beast::http::error::body_limit;
                return 0;
            }
            request.bodyBuffer().append(viewOf(bytes));
            return bytes.size();
        }
        void on_chunk_header_impl(std::uint64_t size, Text, Code &code) override
        {
            if (size > std::uint64_t(limit) || request.body().size() + qint64(size) > limit)
                code = beast::http::error::body_limit;
        }
        std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Code &code) override
        {
            return on_body_impl(bytes, code);
        }
        void on_finish_impl(Code &) override { }
    };

    Step fail(const Code &code)
    {
        if (m_error.detail.isEmpty()) {
            const Problem problem = code == beast::http::error::header_limit ? Problem::HeaderTooLarge
                : code == beast::http::error::body_limit                     ? Problem::TooLarge
                                                                             : Problem::Malformed;
            m_error = Error::of(problem, QString::fromStdString(code.message()));
        }
        return Step::Failed;
    }

    std::optional<Machine> m_machine;
    Error m_error;
    bool m_hasToldHead = false;
};

} // namespace stoa::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"

#include <algorithm>
#include <array>
#include <zlib.h>
#include <zstd.h>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevel = 4; // within a few per cent of 6 on JSON, at twice its speed
constexpr int kGzipWindow = 15 + 16;
constexpr qsizetype kPiece = 64 * 1024;
constexpr int kLargestZstdWindowLog = 23; // 8 MiB

Error tooLarge(qint64 cap)
{
    return Error::of(Problem::TooLarge, u"the decoded body is larger than %1 bytes"_s.arg(cap));
}

Error broken() { return Error::of(Problem::Malformed, u"the body is not of its Content-Encoding"_s); }

struct Inflating {
    z_stream stream = {};
    bool isReady = inflateInit2(&stream, kGzipWindow) == Z_OK;
    ~Inflating()
    {
        if (isReady)
            inflateEnd(&stream);
    }
};

Result<QByteArray> gunzipped(const QByteArray &bytes, qint64 cap)
{
    Inflating inflating;
    if (!inflating.isReady)
        return Error::of(Problem::Internal, u"zlib does not start"_s);
    z_stream &stream = inflating.stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());

    QByteArray plain;
    std::array<char, kPiece> piece;
    int code = Z_OK;
    while (code != Z_STREAM_END) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        code = inflate(&stream, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END)
            return broken();
        plain.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
        if (plain.size() > cap)
            return tooLarge(cap);
    }
    if (stream.avail_in > 0)
        return broken();
    return plain;
}

Result<QByteArray> unzstded(const QByteArray &bytes, qint64 cap)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!context)
        return Error::of(Problem::Internal, u"zstd does not start"_s);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kLargestZstdWindowLog);
    ZSTD_inBuffer in{bytes.constData(), size_t(bytes.size()), 0};

    QByteArray plain;
    std::array<char, kPiece> piece;
    size_t code = 1;
    for (;;) {
        ZSTD_outBuffer out{piece.data(), piece.size(), 0};
        code = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(code))
            return broken();
        plain.append(piece.data(), qsizetype(out.pos));
        if (plain.size() > cap)
            return tooLarge(cap);
        if (in.pos == in.size && out.pos < out.size)
            break;
    }
    if (code != 0)
        return broken();
    return plain;
}

} // namespace

struct Gzip::State {
    z_stream stream = {};
    bool isReady = deflateInit2(&stream, kLevel, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    ~State()
    {
        if (isReady)
            deflateEnd(&stream);
    }
};

Gzip::Gzip() = default;
Gzip::~Gzip() = default;
Gzip::Gzip(Gzip &&) noexcept = default;
Gzip &Gzip::operator=(Gzip &&) noexcept = default;

QByteArray Gzip::compressed(const QByteArray &plain)
{
    if (!m_state)
        m_state = std::make_unique<State>();
    z_stream &stream = m_state->stream;
    if (!m_state->isReady || deflateReset(&stream) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        return {};
    packed.resize(qsizetype(stream.total_out));
    packed.squeeze();
    return packed;
}

std::optional<Coding> codingOf(QByteArrayView contentEncoding)
{
    const QByteArray name = contentEncoding.toByteArray().trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return Coding::Identity;
    if (name == "gzip" || name == "x-gzip")
        return Coding::Gzip;
    if (name == "zstd")
        return Coding::Zstd;
    return {};
}

Result<QByteArray> decoded(const QByteArray &bytes, Coding coding, qint64 cap)
{
    switch (coding) {
    case Coding::Identity:
        return bytes;
    case Coding::Gzip:
        return gunzipped(bytes, cap);
    case Coding::Zstd:
        return unzstded(bytes, cap);
    }
    return broken();
}

bool acceptsGzip(QByteArrayView acceptEncoding)
{
    bool any = false;
    for (const QByteArray &part : acceptEncoding.toByteArray().toLower().split(',')) {
        const qsizetype semicolon = part.indexOf(';');
        const QByteArray name = part.first(semicolon < 0 ? part.size() : semicolon).trimmed();
        if (name != "gzip" && name != "*")
            continue;
        QByteArray weight = semicolon < 0 ? "1"_ba : part.sliced(semicolon + 1).trimmed();
        weight.replace("q=", "");
        const bool allowed = std::ranges::any_of(weight, [](char c) { return c >= '1' && c <= '9'; });
        if (name == "gzip")
            return allowed;
        any = allowed;
    }
    return any;
}

} // namespace stoa::http

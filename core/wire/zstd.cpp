// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/zstd.h"

#include <zstd.h>

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevel = 3;
constexpr int kWindowLog = 23;
constexpr qsizetype kPortion = 128 * 1024;

Error broken(const QString &what) { return Error{ErrorKind::Protocol, {}, what}; }

struct FreePacker {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeUnpacker {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

struct ZstdPacker::State {
    std::unique_ptr<ZSTD_CCtx, FreePacker> context{ZSTD_createCCtx()};

    Result<void> run(QByteArrayView bytes, ZSTD_EndDirective directive, QByteArray &out)
    {
        ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
        for (;;) {
            const qsizetype before = out.size();
            out.resize(before + kPortion);
            ZSTD_outBuffer to{out.data() + before, size_t(kPortion), 0};
            const size_t left = ZSTD_compressStream2(context.get(), &to, &in, directive);
            out.resize(before + qsizetype(to.pos));
            if (ZSTD_isError(left))
                return Error{
                    ErrorKind::Storage, {}, u"zstd: "_s + QLatin1StringView(ZSTD_getErrorName(left))};
            if (directive == ZSTD_e_continue ? in.pos == in.size : left == 0)
                return {};
        }
    }
};

ZstdPacker::ZstdPacker()
    : m_state(std::make_unique<State>())
{
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_checksumFlag, 1);
}

ZstdPacker::~ZstdPacker() = default;
ZstdPacker::ZstdPacker(ZstdPacker &&) noexcept = default;

Result<void> ZstdPacker::add(QByteArrayView bytes, QByteArray &out)
{
    return m_state->run(bytes, ZSTD_e_continue, out);
}

Result<void> ZstdPacker::end(QByteArray &out) { return m_state->run({}, ZSTD_e_end, out); }

struct ZstdUnpacker::State {
    std::unique_ptr<ZSTD_DCtx, FreeUnpacker> context{ZSTD_createDCtx()};
    qint64 cap = 0;
    qint64 unpacked = 0;
    bool complete = false;
};

ZstdUnpacker::ZstdUnpacker(qint64 cap)
    : m_state(std::make_unique<State>())
{
    m_state->cap = cap;
    ZSTD_DCtx_setParameter(m_state->context.get(), ZSTD_d_windowLogMax, kWindowLog);
}

ZstdUnpacker::~ZstdUnpacker() = default;
ZstdUnpacker::ZstdUnpacker(ZstdUnpacker &&) noexcept = default;

bool ZstdUnpacker::isComplete() const { return m_state->complete; }

Result<void> ZstdUnpacker::add(QByteArrayView packed, QByteArray &out, qint64 most)
{
    const qint64 end = m_state->unpacked + most;
    ZSTD_inBuffer in{packed.data(), size_t(packed.size()), 0};
    for (;;) {
        if (m_state->complete) {
            if (in.pos < in.size)
                return broken(u"bytes behind the end of the zstd frame"_s);
            return {};
        }
        const qsizetype before = out.size();
        out.resize(before + kPortion);
        ZSTD_outBuffer to{out.data() + before, size_t(kPortion), 0};
        const size_t left = ZSTD_decompressStream(m_state->context.get(), &to, &in);
        out.resize(before + qsizetype(to.pos));
        if (ZSTD_isError(left))
            return broken(u"zstd: "_s + QLatin1StringView(ZSTD_getErrorName(left)));
        m_state->unpacked += qint64(to.pos);
        if (m_state->unpacked > m_state->cap || m_state->unpacked > end)
            return Error{
                ErrorKind::Protocol, {}, u"the message is too large when unpacked"_s, Problem::TooLarge};
        m_state->complete = left == 0;
        if (!m_state->complete && in.pos == in.size && to.pos < to.size)
            return {};
    }
}

Result<QByteArray> pack(QByteArrayView bytes)
{
    ZstdPacker packer;
    QByteArray out;
    STOA_TRY(packer.add(bytes, out));
    STOA_TRY(packer.end(out));
    return out;
}

Result<QByteArray> unpack(QByteArrayView packed, qint64 cap)
{
    ZstdUnpacker unpacker(cap);
    QByteArray out;
    STOA_TRY(unpacker.add(packed, out));
    if (!unpacker.isComplete())
        return broken(u"the zstd frame ends too early"_s);
    return out;
}

} // namespace stoa::wire

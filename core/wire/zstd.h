// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace stoa::wire {

/// What a page of a pull may grow to when it is unpacked.
inline constexpr qint64 kPageCap = 8LL * 1024 * 1024;
/// The same of a snapshot's page, and of anything unpacked in one piece.
inline constexpr qint64 kSnapshotPageCap = 64LL * 1024 * 1024;
/// Of a whole prebuilt snapshot, which is unpacked in portions and never held as one.
inline constexpr qint64 kArtefactCap = 16LL * 1024 * 1024 * 1024;

/// Packs a stream of bytes in portions, level 3.
class ZstdPacker {
public:
    ZstdPacker();
    ~ZstdPacker();
    ZstdPacker(ZstdPacker &&) noexcept;

    /// Appends to `out` what is ready.
    Result<void> add(QByteArrayView bytes, QByteArray &out);
    Result<void> end(QByteArray &out);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Unpacks a stream of bytes in portions. Fails with Protocol (Problem::TooLarge) past the cap, so that a
/// small message cannot fill the memory, and with Protocol when the bytes are no zstd. The window is at most
/// 8 MiB.
class ZstdUnpacker {
public:
    explicit ZstdUnpacker(qint64 cap);
    ~ZstdUnpacker();
    ZstdUnpacker(ZstdUnpacker &&) noexcept;

    /// Appends to `out`; of one portion at most so many bytes, beyond which it fails as past the cap.
    Result<void> add(QByteArrayView packed, QByteArray &out, qint64 most = kArtefactCap);
    /// True when the frame's end was reached and nothing is left over.
    bool isComplete() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Result<QByteArray> pack(QByteArrayView bytes);
Result<QByteArray> unpack(QByteArrayView packed, qint64 cap);

} // namespace stoa::wire

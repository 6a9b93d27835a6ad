// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstdint>

namespace stoa {

/// A sum modulo 2^128 of SipHash-2-4-128 values: the checksum of a stream. Adding and taking away a row's
/// hash keeps it right in constant time.
class Sum128 {
public:
    constexpr Sum128() = default;
    constexpr Sum128(quint64 high, quint64 low)
        : m_high(high)
        , m_low(low)
    { }
    /// 32 lower-case hexadecimal digits.
    static Sum128 fromHex(const QByteArray &hex);
    QByteArray toHex() const;

    void add(const Sum128 &other);
    void take(const Sum128 &other);
    friend bool operator==(const Sum128 &, const Sum128 &) = default;

private:
    quint64 m_high = 0;
    quint64 m_low = 0;
};

/// SipHash-2-4 with 128 bits of output (J.-P. Aumasson, D. J. Bernstein, "SipHash: a fast short-input PRF",
/// 2012; the 128-bit variant of the authors' reference), under a fixed public key: it guards against
/// accidents, not against attackers.
Sum128 sipHash128(const char *bytes, std::size_t size);

/// The 16 bytes of a SipHash key as two little-endian words.
struct SipKey {
    quint64 low;
    quint64 high;
};
/// The same under a key of the caller's, as the authors' test vectors need it.
Sum128 sipHash128(const SipKey &key, const char *bytes, std::size_t size);

/// What a live row adds to its stream's sum: SipHash128 of type (one byte), key, and seq (8 bytes,
/// big-endian).
Sum128 rowSum(int type, const QByteArray &key, qint64 seq);

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/siphash.h"

#include <QVarLengthArray>
#include <QtEndian>
#include <bit>
#include <cstring>

namespace stoa {

Sum128 Sum128::fromHex(const QByteArray &hex)
{
    return {hex.left(16).toULongLong(nullptr, 16), hex.mid(16, 16).toULongLong(nullptr, 16)};
}

QByteArray Sum128::toHex() const
{
    return QByteArray::number(m_high, 16).rightJustified(16, '0')
        + QByteArray::number(m_low, 16).rightJustified(16, '0');
}

void Sum128::add(const Sum128 &other)
{
    const quint64 low = m_low + other.m_low;
    m_high += other.m_high + (low < m_low ? 1 : 0);
    m_low = low;
}

void Sum128::take(const Sum128 &other)
{
    const quint64 low = m_low - other.m_low;
    m_high -= other.m_high + (m_low < other.m_low ? 1 : 0);
    m_low = low;
}

namespace {

struct State {
    quint64 v0, v1, v2, v3;

    void rounds(int count)
    {
        for (int i = 0; i < count; ++i) {
            v0 += v1;
            v1 = std::rotl(v1, 13) ^ v0;
            v0 = std::rotl(v0, 32);
            v2 += v3;
            v3 = std::rotl(v3, 16) ^ v2;
            v0 += v3;
            v3 = std::rotl(v3, 21) ^ v0;
            v2 += v1;
            v1 = std::rotl(v1, 17) ^ v2;
            v2 = std::rotl(v2, 32);
        }
    }
};

constexpr SipKey kPublicKey{0x53746f61206f6e65 /* "Stoa one" */, 0x7374726561542073};

} // namespace

Sum128 sipHash128(const char *bytes, std::size_t size) { return sipHash128(kPublicKey, bytes, size); }

Sum128 sipHash128(const SipKey &key, const char *bytes, std::size_t size)
{
    State s{key.low ^ 0x736f6d6570736575, key.high ^ 0x646f72616e646f6d ^ 0xee, key.low ^ 0x6c7967656e657261,
            key.high ^ 0x7465646279746573};
    const std::size_t whole = size - size % 8;
    for (std::size_t i = 0; i < whole; i += 8) {
        const quint64 m = qFromLittleEndian<quint64>(bytes + i);
        s.v3 ^= m;
        s.rounds(2);
        s.v0 ^= m;
    }
    quint64 last = quint64(size) << 56;
    for (std::size_t i = whole; i < size; ++i)
        last |= quint64(static_cast<unsigned char>(bytes[i])) << (8 * (i - whole));
    s.v3 ^= last;
    s.rounds(2);
    s.v0 ^= last;
    s.v2 ^= 0xee;
    s.rounds(4);
    const quint64 first = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
    s.v1 ^= 0xdd;
    s.rounds(4);
    const quint64 second = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
    return {first, second};
}

Sum128 rowSum(int type, const QByteArray &key, qint64 seq)
{
    QVarLengthArray<char, 128> message(1 + key.size() + 8);
    message[0] = static_cast<char>(type);
    std::memcpy(message.data() + 1, key.constData(), size_t(key.size()));
    qToBigEndian<qint64>(seq, message.data() + 1 + key.size());
    return sipHash128(message.data(), size_t(message.size()));
}

} // namespace stoa

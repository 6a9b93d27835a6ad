// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <utility>
#include <vector>

namespace stoa {

/// Random draws that are the same on every platform: PCG XSH-RR 64/32 (O'Neill 2014) and integers only.
/// Two generators of the same seed and different streams are independent.
class SampleRandom {
public:
    SampleRandom(quint64 seed, quint64 stream)
        : m_increment((stream << 1U) | 1U)
    {
        next();
        m_state += seed;
        next();
    }

    quint32 next()
    {
        const quint64 old = m_state;
        m_state = old * 6364136223846793005ULL + m_increment;
        const auto shifted = quint32(((old >> 18U) ^ old) >> 27U);
        const auto turn = quint32(old >> 59U);
        return (shifted >> turn) | (shifted << ((32U - turn) & 31U));
    }

    /// 0 up to, not including, the limit, which is positive.
    qint64 below(qint64 limit)
    {
        const quint64 high = next();
        const quint64 wide = (high << 32U) | next();
        return qint64(wide % quint64(limit));
    }

    /// Both ends included.
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }

    /// True that often in a thousand draws, on average.
    bool happens(qint64 perThousand) { return below(1000) < perThousand; }

    /// A draw from the exponential distribution of mean one, in millionths: -ln(u) by the binary logarithm
    /// found digit by digit (Knuth, TAOCP 1.2.2, exercise 25).
    qint64 unitExponentialMicros()
    {
        constexpr int kDigits = 20;
        const quint64 drawn = quint64(next()) + 1;
        int whole = 32;
        quint64 mantissa = drawn;
        while (mantissa < (1ULL << 32U)) {
            mantissa <<= 1U;
            --whole;
        }
        mantissa >>= 1U;
        qint64 logarithm = qint64(whole) << kDigits;
        for (int digit = kDigits - 1; digit >= 0; --digit) {
            mantissa = (mantissa * mantissa) >> 31U;
            if (mantissa >= (1ULL << 32U)) {
                mantissa >>= 1U;
                logarithm += 1LL << digit;
            }
        }
        return (((32LL << kDigits) - logarithm) * 693'147) >> kDigits;
    }

    template <typename T> void shuffle(std::vector<T> &values)
    {
        for (qint64 last = qint64(values.size()) - 1; last > 0; --last)
            std::swap(values[size_t(last)], values[size_t(below(last + 1))]);
    }

private:
    quint64 m_state = 0;
    quint64 m_increment;
};

/// Draws an index in proportion to integer weights.
class SampleWeights {
public:
    SampleWeights() = default;
    explicit SampleWeights(const std::vector<qint64> &weights)
    {
        m_sums.reserve(weights.size());
        for (const qint64 weight : weights)
            m_sums.push_back(total() + std::max<qint64>(0, weight));
    }

    qint64 total() const { return m_sums.empty() ? 0 : m_sums.back(); }
    size_t size() const { return m_sums.size(); }
    qint64 weight(size_t index) const { return m_sums[index] - (index == 0 ? 0 : m_sums[index - 1]); }

    /// Needs a positive total.
    size_t draw(SampleRandom &random) const
    {
        const qint64 at = random.below(total());
        return size_t(std::upper_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin());
    }

    /// The mean of index + 1, in thousandths.
    qint64 meanOrdinalThousandths() const
    {
        qint64 sum = 0;
        for (size_t i = 0; i < m_sums.size(); ++i)
            sum += qint64(i + 1) * weight(i);
        return sum * 1000 / std::max<qint64>(1, total());
    }

private:
    std::vector<qint64> m_sums;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/plainnumber.h"

namespace stoa::hub {

std::optional<qint64> parseScaled(QByteArrayView text, int digits)
{
    constexpr qint64 kMost = 1'000'000'000'000'000;
    const bool negative = text.startsWith('-');
    if (negative)
        text = text.sliced(1);
    if (text.isEmpty() || text.front() == '.' || text.back() == '.')
        return std::nullopt;
    qint64 value = 0;
    int decimals = -1;
    for (const char c : text) {
        if (c == '.') {
            if (decimals >= 0)
                return std::nullopt;
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        if (decimals == digits) {
            if (c != '0')
                return std::nullopt;
            continue;
        }
        value = value * 10 + (c - '0');
        if (value > kMost)
            return std::nullopt;
        if (decimals >= 0)
            ++decimals;
    }
    for (int i = qMax(decimals, 0); i < digits; ++i) {
        value *= 10;
        if (value > kMost)
            return std::nullopt;
    }
    return negative ? -value : value;
}

} // namespace stoa::hub

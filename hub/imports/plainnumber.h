// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <optional>

namespace stoa::hub {

/// A plain decimal ("-12", "2.55", "17850.0") as an integer of 10^-digits, without a floating-point number in
/// between. Nothing when it is none, has more decimals than `digits` that are not zero, or is past 10^15.
std::optional<qint64> parseScaled(QByteArrayView text, int digits);

/// a / b rounded half away from zero; b is positive.
constexpr qint64 roundedDivision(qint64 a, qint64 b)
{
    return a >= 0 ? (a + b / 2) / b : -((-a + b / 2) / b);
}

} // namespace stoa::hub

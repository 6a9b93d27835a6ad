// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <compare>

namespace stoa {

/// The unit in which a SKU is counted (UN/ECE Recommendation 20 names in brackets).
enum class Unit { Piece /* H87 */, Kilogram /* KGM */, Litre /* LTR */, Metre /* MTR */ };

QLatin1StringView codeOf(Unit unit);
Result<Unit> unitOf(QStringView code);

/// A number of thousandths of a unit: 1,500 of kilogram is 1.5 kg. The unit itself stands with the SKU.
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromThousandths(qint64 thousandths) { return Quantity(thousandths); }
    static constexpr Quantity units(qint64 whole) { return Quantity(whole * 1000); }

    /// Parses a plain decimal with at most three digits after the point ("-12", "0.250").
    static Result<Quantity> parse(QStringView decimal);

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    constexpr bool isWhole() const { return m_thousandths % 1000 == 0; }
    constexpr Quantity operator-() const { return Quantity(-m_thousandths); }
    friend constexpr Quantity operator+(Quantity a, Quantity b)
    {
        return Quantity(a.m_thousandths + b.m_thousandths);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b)
    {
        return Quantity(a.m_thousandths - b.m_thousandths);
    }
    constexpr Quantity &operator+=(Quantity b)
    {
        m_thousandths += b.m_thousandths;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity b)
    {
        m_thousandths -= b.m_thousandths;
        return *this;
    }
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;

    /// Plain decimal with a point and without trailing zeros, for wire, logs and command lines.
    QString toString() const;

    /// No movement or balance may exceed this many thousandths (a billion units), so that sums never
    /// overflow.
    static constexpr qint64 kLimit = 1'000'000'000'000;

private:
    constexpr explicit Quantity(qint64 thousandths)
        : m_thousandths(thousandths)
    { }
    qint64 m_thousandths = 0;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVector>

namespace stoa {

/// An ISO 4217 currency: three upper-case letters and the number of its minor digits.
class Currency {
public:
    /// Fails with InvalidInput unless the code is a currency in ISO 4217's list of active codes.
    static Result<Currency> parse(QStringView code);

    QString code() const { return QString::fromLatin1(m_code, 3); }
    int minorDigits() const { return m_minorDigits; }

    friend bool operator==(const Currency &, const Currency &) = default;

private:
    Currency() = default;
    char m_code[3] = {};
    int m_minorDigits = 2;
};

/// An amount in whole minor units of one currency. Two currencies do not add.
class Money {
public:
    /// The largest amount, either side of 0, that items and movements take: minor units.
    static constexpr qint64 kLimit = 1'000'000'000'000'000;

    constexpr Money(qint64 minorUnits, Currency currency)
        : m_minor(minorUnits)
        , m_currency(currency)
    { }

    qint64 minorUnits() const { return m_minor; }
    Currency currency() const { return m_currency; }

    /// Fails with InvalidInput on two currencies or when the sum does not fit 64 bits.
    Result<Money> plus(const Money &other) const;
    Money negated() const { return {-m_minor, m_currency}; }

    /// Splits by weights with the largest remainder method: the parts sum to the whole to the minor unit.
    /// Ties go to the earlier part. Fails unless the weights are not negative and their sum is positive.
    Result<QVector<Money>> split(const QVector<qint64> &weights) const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor;
    Currency m_currency;
};

/// Hundredths of a per cent: 10,000 is the whole.
class BasisPoints {
public:
    constexpr explicit BasisPoints(qint32 value)
        : m_value(value)
    { }
    constexpr qint32 value() const { return m_value; }
    /// The share of the amount, rounded half away from zero.
    Money of(const Money &amount) const;
    friend constexpr auto operator<=>(const BasisPoints &, const BasisPoints &) = default;

private:
    qint32 m_value;
};

} // namespace stoa

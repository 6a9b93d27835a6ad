// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

// ISO 4217:2015, list one (active codes of currencies), by number of minor digits; the rest has two.
constexpr std::array kZeroDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                 "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array kThreeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array kTwoDigits{
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BMD", "BND", "BOB",
    "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CNY", "COP", "CRC", "CUP", "CVE", "CZK",
    "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ",
    "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD",
    "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR",
    "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK", "PHP",
    "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS",
    "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH",
    "USD", "UYU", "UZS", "VED", "VES", "WST", "XCD", "YER", "ZAR", "ZMW"};

template <std::size_t N> bool holds(const std::array<const char *, N> &codes, QStringView code)
{
    return std::ranges::any_of(codes, [code](const char *c) { return code == QLatin1StringView(c); });
}

__extension__ typedef __int128 Wide;

} // namespace

Result<Currency> Currency::parse(QStringView code)
{
    Currency currency;
    if (holds(kTwoDigits, code))
        currency.m_minorDigits = 2;
    else if (holds(kZeroDigits, code))
        currency.m_minorDigits = 0;
    else if (holds(kThreeDigits, code))
        currency.m_minorDigits = 3;
    else
        return Error::invalid({}, u"expected an ISO 4217 currency code"_s);
    for (int i = 0; i < 3; ++i)
        currency.m_code[i] = static_cast<char>(code[i].unicode());
    return currency;
}

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return Error::invalid({}, u"two currencies do not add"_s);
    qint64 sum = 0;
    if (qAddOverflow(m_minor, other.m_minor, &sum))
        return Error::invalid({}, u"the sum is out of range"_s);
    return Money(sum, m_currency);
}

Result<QVector<Money>> Money::split(const QVector<qint64> &weights) const
{
    Wide total = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            return Error::invalid({}, u"a weight is negative"_s);
        total += weight;
    }
    if (total <= 0)
        return Error::invalid({}, u"the weights have no positive sum"_s);

    const Wide sign = m_minor < 0 ? -1 : 1;
    const Wide whole = sign * static_cast<Wide>(m_minor);
    QVector<Money> parts;
    QVector<Wide> remainders;
    Wide given = 0;
    for (const qint64 weight : weights) {
        const Wide scaled = whole * weight;
        parts.append(Money(static_cast<qint64>(sign * (scaled / total)), m_currency));
        remainders.append(scaled % total);
        given += scaled / total;
    }
    QVector<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return remainders[a] > remainders[b]; });
    for (qsizetype i = 0; given < whole; ++i, ++given)
        parts[order[i]].m_minor += static_cast<qint64>(sign);
    return parts;
}

Money BasisPoints::of(const Money &amount) const
{
    const Wide scaled = static_cast<Wide>(amount.minorUnits()) * m_value;
    const Wide half = scaled < 0 ? -5'000 : 5'000;
    return {static_cast<qint64>((scaled + half) / 10'000), amount.currency()};
}

} // namespace stoa

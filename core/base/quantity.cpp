// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView codeOf(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return "H87"_L1;
    case Unit::Kilogram:
        return "KGM"_L1;
    case Unit::Litre:
        return "LTR"_L1;
    case Unit::Metre:
        return "MTR"_L1;
    }
    return {};
}

Result<Unit> unitOf(QStringView code)
{
    for (const Unit unit : {Unit::Piece, Unit::Kilogram, Unit::Litre, Unit::Metre}) {
        if (code == codeOf(unit))
            return unit;
    }
    return Error::invalid(u"unit"_s, u"expected H87, KGM, LTR or MTR"_s);
}

Result<Quantity> Quantity::parse(QStringView decimal)
{
    const auto refuse = [] {
        return Error::invalid(u"quantity"_s, u"expected a number with at most three decimals"_s);
    };
    QStringView digits = decimal.trimmed();
    const bool negative = digits.startsWith(u'-') || digits.startsWith(QChar(0x2212));
    if (negative || digits.startsWith(u'+'))
        digits = digits.mid(1);
    if (digits.isEmpty() || digits.size() > 16)
        return refuse();
    qint64 value = 0;
    int decimals = -1;
    for (const QChar c : digits) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
        } else if (c >= u'0' && c <= u'9' && decimals < 3) {
            value = value * 10 + (c.unicode() - u'0');
            if (decimals >= 0)
                ++decimals;
        } else {
            return refuse();
        }
    }
    if (decimals == 0 || digits.startsWith(u'.'))
        return refuse();
    // Sixteen digits fit 64 bits, but not when they are scaled.
    for (int i = std::max(decimals, 0); i < 3 && value <= kLimit; ++i)
        value *= 10;
    if (value > kLimit)
        return Error::invalid(u"quantity"_s, u"the quantity is out of range"_s);
    return Quantity(negative ? -value : value);
}

QString Quantity::toString() const
{
    const quint64 magnitude =
        m_thousandths < 0 ? quint64(0) - quint64(m_thousandths) : quint64(m_thousandths);
    QString text = QString::number(magnitude / 1000);
    if (const auto rest = magnitude % 1000; rest != 0) {
        QString fraction = QString::number(rest).rightJustified(3, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_thousandths < 0 ? u'-' + text : text;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/codes.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

bool isUpperOrDigit(QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); }

} // namespace

Result<Sku> Sku::parse(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    const auto fits = [](QChar c) {
        return isUpperOrDigit(c) || u".-_/+"_s.contains(c);
    };
    if (code.isEmpty() || code.size() > 40 || !std::ranges::all_of(code, fits))
        return Error::invalid(u"sku"_s, u"expected 1 to 40 letters, digits or . - _ / +"_s);
    return Sku(code);
}

Result<LocationCode> LocationCode::parse(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    const auto fits = [](QChar c) {
        return isUpperOrDigit(c) || c == u'-' || c == u'_';
    };
    if (code.isEmpty() || code.size() > 16 || !std::ranges::all_of(code, fits))
        return Error::invalid(u"location"_s, u"expected 1 to 16 letters, digits, - or _"_s);
    return LocationCode(code);
}

int Gtin::checkDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int weight = (digits.size() - i) % 2 == 1 ? 3 : 1;
        sum += weight * (digits[i].unicode() - u'0');
    }
    return (10 - sum % 10) % 10;
}

Result<Gtin> Gtin::parse(QStringView text)
{
    const QStringView code = text.trimmed();
    const bool digitsOnly = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digitsOnly || (code.size() != 8 && code.size() != 12 && code.size() != 13 && code.size() != 14))
        return Error::invalid(u"gtin"_s, u"expected 8, 12, 13 or 14 digits"_s);
    if (checkDigit(code.chopped(1)) != code.back().unicode() - u'0')
        return Error::invalid(u"gtin"_s, u"the check digit is wrong"_s);
    return Gtin(code.toString());
}

} // namespace stoa

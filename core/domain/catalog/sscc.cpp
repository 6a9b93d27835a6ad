// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/sscc.h"

#include "core/domain/catalog/codes.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigits = 18;
constexpr qsizetype kLeastPrefix = 4;
constexpr qsizetype kMostPrefix = 12;

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Serial references of a prefix under one extension digit.
qint64 serialsOf(const Gs1Prefix &prefix)
{
    qint64 count = 1;
    for (qsizetype i = prefix.text().size() + 2; i < kDigits; ++i)
        count *= 10;
    return count;
}

QString checked(const QString &digits) { return digits + QString::number(Gtin::checkDigit(digits)); }

} // namespace

Result<Gs1Prefix> Gs1Prefix::parse(QStringView text)
{
    const QStringView prefix = text.trimmed();
    if (!areDigits(prefix) || prefix.size() < kLeastPrefix || prefix.size() > kMostPrefix)
        return Error::invalid(u"gs1_prefix"_s, u"expected 4 to 12 digits"_s);
    return Gs1Prefix(prefix.toString());
}

Result<Sscc> Sscc::parse(QStringView text)
{
    const QStringView code = text.trimmed();
    if (!areDigits(code) || code.size() != kDigits)
        return Error::invalid(u"sscc"_s, u"expected 18 digits"_s);
    if (Gtin::checkDigit(code.chopped(1)) != code.back().unicode() - u'0')
        return Error::invalid(u"sscc"_s, u"the check digit is wrong"_s);
    return Sscc(code.toString());
}

Result<Sscc> Sscc::make(int extension, const Gs1Prefix &prefix, qint64 serial)
{
    if (extension < 0 || extension > 9)
        return Error::invalid(u"extension"_s, u"expected a digit"_s);
    if (serial < 0 || serial >= serialsOf(prefix))
        return Error::invalid(u"serial"_s, u"there is no room for so many digits behind the prefix"_s);
    const qsizetype room = kDigits - 2 - prefix.text().size();
    return Sscc(checked(QString::number(extension) + prefix.text()
                        + QString::number(serial).rightJustified(room, u'0')));
}

qint64 Sscc::numbers(const Gs1Prefix &prefix) { return 10 * serialsOf(prefix); }

Sscc Sscc::numbered(const Gs1Prefix &prefix, quint64 number)
{
    const auto serials = quint64(serialsOf(prefix));
    const auto made = make(int(number / serials % 10), prefix, qint64(number % serials));
    Q_ASSERT(made);
    return *made;
}

} // namespace stoa

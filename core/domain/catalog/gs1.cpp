// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/gs1.h"

#include "core/domain/catalog/gs1identifiers.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool areDigits(QStringView text) { return std::ranges::all_of(text, isDigit); }

/// Character set 82 (GS1 General Specifications, figure 7.11-1).
bool isOfSet82(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
        || u"!\"%&'()*+,-./:;<=>?_"_s.contains(c);
}

bool hasRightCheckDigit(QStringView digits)
{
    return Gtin::checkDigit(digits.chopped(1)) == digits.back().unicode() - u'0';
}

Result<void> check(const Gs1Identifier &is, QStringView ai, QStringView value)
{
    const auto wrong = [&ai](const QString &detail) {
        return Error::invalid(ai.toString(), detail);
    };
    if (value.size() < is.least || value.size() > is.most)
        return wrong(u"the value is too short or too long"_s);
    if (!areDigits(value.first(std::min<qsizetype>(is.digits, value.size()))))
        return wrong(u"expected digits"_s);
    if (!std::ranges::all_of(value, isOfSet82))
        return wrong(u"a character that no element may have"_s);
    if (is.checked > 0 && !hasRightCheckDigit(value.first(is.checked)))
        return wrong(u"the check digit is wrong"_s);
    return {};
}

/// "(01)…(10)…" as people write it; nothing when it is not written so.
Result<QList<Gs1Element>> parseWritten(QStringView text)
{
    QList<Gs1Element> elements;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u')');
        if (!text.startsWith(u'(') || end < 0)
            return Error::invalid({}, u"expected an identifier in brackets"_s);
        const QStringView ai = text.sliced(1, end - 1);
        const Gs1Identifier *is = gs1Identifier(ai);
        if (!is || is->aiDigits != ai.size())
            return Error::invalid(ai.toString(), u"no such identifier"_s);
        text = text.sliced(end + 1);
        // A bracket may stand in a value: one with a known identifier in it begins the next element.
        qsizetype next = text.indexOf(u'(');
        while (next >= 0) {
            const qsizetype close = text.indexOf(u')', next);
            const QStringView inside = close < 0 ? QStringView() : text.sliced(next + 1, close - next - 1);
            const Gs1Identifier *other = gs1Identifier(inside);
            if (other && other->aiDigits == inside.size())
                break;
            next = text.indexOf(u'(', next + 1);
        }
        const QStringView value = next < 0 ? text : text.first(next);
        STOA_TRY(check(*is, ai, value));
        elements.append({ai.toString(), value.toString()});
        text = text.sliced(value.size());
    }
    return elements;
}

const QString *find(const QList<Gs1Element> &elements, QStringView ai)
{
    const auto found = std::ranges::find_if(elements, [ai](const auto &e) { return e.ai == ai; });
    return found == elements.end() ? nullptr : &found->value;
}

/// Net weight (310n), length (311n) and volume (315n); the last digit of the identifier says where the
/// decimal point is.
void takeMeasure(const Gs1Element &element, ScannedCode &scan)
{
    static constexpr std::pair<QLatin1StringView, Unit> kMeasures[] = {
        {"310"_L1, Unit::Kilogram}, {"311"_L1, Unit::Metre}, {"315"_L1, Unit::Litre}};
    for (const auto &[begin, unit] : kMeasures) {
        if (element.ai.size() != 4 || !element.ai.startsWith(begin))
            continue;
        const int places = element.ai.back().digitValue();
        qint64 thousandths = element.value.toLongLong();
        for (int i = places; i < 3; ++i)
            thousandths *= 10;
        for (int i = 3; i < places; ++i)
            thousandths = (thousandths + 5) / 10;
        scan.measure = Quantity::fromThousandths(thousandths);
        scan.unit = unit;
    }
}

/// What a scanner is told to send in front of a code: ']', a letter and a digit (ISO/IEC 15424). True when it
/// says that an element string follows.
bool dropSymbology(QString &text)
{
    if (text.size() < 4 || text[0] != u']' || !text[1].isLetter() || !text[2].isDigit())
        return false;
    const QString mark = text.first(3);
    text.remove(0, 3);
    return mark == "]C1"_L1 || mark == "]e0"_L1 || mark == "]d2"_L1 || mark == "]Q3"_L1 || mark == "]J1"_L1;
}

bool looksLikeGtin(const QString &text)
{
    return areDigits(text) && (text.size() == 8 || (text.size() >= 12 && text.size() <= 14));
}

} // namespace

Result<QList<Gs1Element>> parseGs1(QStringView text)
{
    if (text.startsWith(u'('))
        return parseWritten(text);
    QList<Gs1Element> elements;
    while (!text.isEmpty()) {
        if (text.front() == kGroupSeparator) {
            text = text.sliced(1);
            continue;
        }
        const Gs1Identifier *is = gs1Identifier(text);
        if (!is || text.size() < is->aiDigits)
            return Error::invalid(text.first(std::min<qsizetype>(4, text.size())).toString(),
                                  u"no such identifier"_s);
        const QStringView ai = text.first(is->aiDigits);
        const QStringView rest = text.sliced(is->aiDigits);
        const qsizetype separator = rest.indexOf(kGroupSeparator);
        qsizetype size = separator < 0 ? rest.size() : separator;
        // Of predefined length: the next element follows without a separator.
        if (is->predefined)
            size = std::min<qsizetype>(size, is->most);
        STOA_TRY(check(*is, ai, rest.first(size)));
        elements.append({ai.toString(), rest.first(size).toString()});
        text = rest.sliced(size);
    }
    if (elements.isEmpty())
        return Error::invalid({}, u"empty"_s);
    return elements;
}

std::optional<QDate> gs1Date(QStringView yymmdd, int year)
{
    if (yymmdd.size() != 6 || !areDigits(yymmdd))
        return std::nullopt;
    const int digits = yymmdd.first(2).toInt();
    const int month = yymmdd.sliced(2, 2).toInt();
    const int day = yymmdd.sliced(4, 2).toInt();
    const int ahead = digits - year % 100;
    const int century = year / 100 + (ahead >= 51 ? -1 : ahead <= -50 ? 1 : 0);
    QDate date(century * 100 + digits, month, std::max(1, day));
    if (day == 0 && date.isValid())
        date = date.addDays(date.daysInMonth() - 1);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

ScannedCode readScan(const QString &scanned, int year)
{
    ScannedCode scan;
    scan.text = scanned.trimmed();
    const bool said = dropSymbology(scan.text);
    scan.code = scan.text;
    const bool separated = scan.text.contains(kGroupSeparator);
    const bool written = scan.text.startsWith(u'(') && scan.text.size() > 4 && scan.text[1].isDigit();
    // Without a mark of the scanner only a trade item number at the front tells an element string.
    const bool likely = scan.text.size() >= 16 && scan.text.startsWith("01"_L1);
    const auto elements = said || separated || written || likely
        ? parseGs1(scan.text)
        : Result<QList<Gs1Element>>(Error::invalid({}, u"no element string"_s));
    if (!elements) {
        if (said || separated || written)
            scan.doubt = ScannedCode::Doubt::Elements;
        else if (looksLikeGtin(scan.text) && !Gtin::parse(scan.text))
            scan.doubt = ScannedCode::Doubt::CheckDigit;
        return scan;
    }
    if (const QString *gtin = find(*elements, u"01"))
        scan.code = *gtin;
    else if (const QString *content = find(*elements, u"02"))
        scan.code = *content;
    if (const QString *lot = find(*elements, u"10"))
        scan.lot = *lot;
    if (const QString *serial = find(*elements, u"21"))
        scan.serial = *serial;
    if (const QString *day = find(*elements, u"15"))
        scan.bestBefore = gs1Date(*day, year);
    if (const QString *day = find(*elements, u"17"))
        scan.expiry = gs1Date(*day, year);
    for (const Gs1Element &element : *elements)
        takeMeasure(element, scan);
    return scan;
}

QStringList gtinForms(const QString &gtin)
{
    QStringList forms{gtin};
    if (!looksLikeGtin(gtin))
        return forms;
    const QString whole = gtin.rightJustified(14, u'0');
    for (const int size : {8, 12, 13, 14}) {
        const QString form = whole.last(size);
        if (areDigits(form) && whole.first(14 - size) == QString(14 - size, u'0') && !forms.contains(form))
            forms.append(form);
    }
    return forms;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <utility>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

const UNormalizer2 *compatibleAndFolded()
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFKCCasefoldInstance(&status);
}

const UNormalizer2 *decomposed()
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFDInstance(&status);
}

const UNormalizer2 *composed()
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFCInstance(&status);
}

QString normalized(const UNormalizer2 *form, QStringView text)
{
    if (!form)
        return text.toString();
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    QString result(text.size() * 2 + 16, Qt::Uninitialized);
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        const int size =
            unorm2_normalize(form, source, int32_t(text.size()), reinterpret_cast<UChar *>(result.data()),
                             int32_t(result.size()), &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            result.resize(size);
            continue;
        }
        if (U_FAILURE(status))
            return text.toString();
        result.resize(size);
        return result;
    }
}

/// Letters and signs that Unicode does not decompose, after case folding.
QLatin1StringView plainForm(char32_t c)
{
    switch (c) {
    case U'ł':
        return "l"_L1;
    case U'ø':
        return "o"_L1;
    case U'đ':
    case U'ð':
        return "d"_L1;
    case U'ħ':
        return "h"_L1;
    case U'ı':
        return "i"_L1;
    case U'ŋ':
        return "n"_L1;
    case U'ŧ':
        return "t"_L1;
    case U'ĸ':
        return "k"_L1;
    case U'æ':
        return "ae"_L1;
    case U'œ':
        return "oe"_L1;
    case U'þ':
        return "th"_L1;
    case U'\u2018':
    case U'\u2019':
    case U'\u02bc':
        return "'"_L1;
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2212':
        return "-"_L1;
    default:
        return {};
    }
}

/// An accent, as opposed to a vowel sign without which the word is another one (Devanagari, Thai, kana).
bool isAccent(char32_t c)
{
    const auto category = u_charType(UChar32(c));
    if (category != U_NON_SPACING_MARK && category != U_ENCLOSING_MARK)
        return false;
    if (c == U'\u3099' || c == U'\u309a')
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const auto script = uscript_getScript(UChar32(c), &status);
    return script == USCRIPT_INHERITED || script == USCRIPT_COMMON || script == USCRIPT_HEBREW
        || script == USCRIPT_ARABIC || script == USCRIPT_CYRILLIC;
}

/// Collects the folded text; blanks are held back so that runs become one and the ends have none.
class Folded {
public:
    explicit Folded(qsizetype expected) { m_text.reserve(expected + expected / 4); }

    void blank() { m_blank = true; }
    void append(QLatin1StringView plain)
    {
        flush();
        m_text += plain;
    }
    void append(char32_t c)
    {
        flush();
        m_text += QChar::fromUcs4(c);
    }
    QString take() { return std::move(m_text); }

private:
    void flush()
    {
        if (m_blank && !m_text.isEmpty())
            m_text += u' ';
        m_blank = false;
    }

    QString m_text;
    bool m_blank = false;
};

void foldCharacter(char32_t c, Folded &folded)
{
    if (u_isUWhiteSpace(UChar32(c)))
        return folded.blank();
    if (isAccent(c))
        return;
    if (const auto plain = plainForm(c); !plain.isEmpty())
        return folded.append(plain);
    if (const int digit = u_charDigitValue(UChar32(c)); digit >= 0)
        return folded.append(char32_t(U'0' + char32_t(digit)));
    if (u_hasBinaryProperty(UChar32(c), UCHAR_IDEOGRAPHIC)) {
        folded.blank();
        folded.append(c);
        return folded.blank();
    }
    folded.append(c);
}

bool isAsciiBlank(char16_t unit) { return unit == u' ' || (unit >= u'\t' && unit <= u'\r'); }

QString foldAscii(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    bool blank = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (isAsciiBlank(unit)) {
            blank = !folded.isEmpty();
            continue;
        }
        if (std::exchange(blank, false))
            folded += u' ';
        folded += QChar(unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit);
    }
    return folded;
}

} // namespace

QString foldForSearch(QStringView text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return foldAscii(text);
    const QString plain = normalized(decomposed(), normalized(compatibleAndFolded(), text));
    Folded folded(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        char32_t c = plain[i].unicode();
        if (plain[i].isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(plain[i], plain[i + 1]);
            ++i;
        }
        foldCharacter(c, folded);
    }
    return normalized(composed(), folded.take());
}

} // namespace stoa::sql

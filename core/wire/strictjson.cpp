// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/strictjson.h"

#include "core/base/jsonfields.h"

#include <QVarLengthArray>
#include <optional>

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The first byte that is no part of UTF-8, or the end.
const char *firstNotUtf8(const char *at, const char *end)
{
    while (at != end) {
        const auto lead = uchar(*at);
        int more = lead < 0x80 ? 0
            : lead < 0xc2      ? -1
            : lead < 0xe0      ? 1
            : lead < 0xf0      ? 2
            : lead < 0xf5      ? 3
                               : -1;
        // No surrogates, nothing beyond U+10FFFF, nothing longer than it must be.
        const uchar least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        const uchar most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (more < 0 || end - at <= more)
            return at;
        if (more > 0 && (uchar(at[1]) < least || uchar(at[1]) > most))
            return at;
        for (int i = 2; i <= more; ++i) {
            if ((uchar(at[i]) & 0xc0) != 0x80)
                return at;
        }
        at += more + 1;
    }
    return end;
}

/// QString::fromUtf8(), as fromUcs4(), drops U+FEFF from the front, and one name would pass for another.
QString textOf(QByteArrayView utf8)
{
    constexpr QByteArrayView kMark = "\xef\xbb\xbf";
    if (!utf8.startsWith(kMark))
        return QString::fromUtf8(utf8);
    QString marks;
    for (; utf8.startsWith(kMark); utf8 = utf8.sliced(kMark.size()))
        marks += QChar(0xfeff);
    return marks + QString::fromUtf8(utf8);
}

/// A recursive descent over RFC 8259 that stops at the first error; the recursion is bounded by limits.depth.
class Parser {
public:
    Parser(QByteArrayView text, const JsonLimits &limits)
        : m_at(text.begin())
        , m_begin(text.begin())
        , m_end(text.end())
        , m_limits(limits)
    { }

    std::optional<QJsonValue> document()
    {
        if (!QByteArrayView(m_begin, m_end).isValidUtf8())
            return failAtBadByte();
        skipSpace();
        auto result = value();
        if (!result)
            return {};
        skipSpace();
        if (m_at != m_end)
            return fail(Problem::Malformed, u"something follows the value"_s);
        return result;
    }

    const Error &error() const { return m_error; }

private:
    struct Step {
        QString key;
        qsizetype index = -1;
    };

    std::nullopt_t fail(Problem problem, const QString &what)
    {
        QString pointer;
        for (const Step &step : m_path)
            pointer = pointerTo(pointer, step.index >= 0 ? QString::number(step.index) : step.key);
        m_error = Error::of(problem, u"%1 (at byte %2)"_s.arg(what).arg(m_at - m_begin), pointer);
        return std::nullopt;
    }

    /// The way there is known when what stands before can be read.
    std::nullopt_t failAtBadByte()
    {
        const char *bad = firstNotUtf8(m_begin, m_end);
        m_end = bad;
        skipSpace();
        const bool isWhole = value().has_value();
        if (isWhole || m_at != bad)
            m_path.clear();
        m_at = bad;
        return fail(Problem::Malformed, u"not valid UTF-8"_s);
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool literal(QByteArrayView word)
    {
        if (m_end - m_at < word.size() || QByteArrayView(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<QJsonValue> value()
    {
        if (m_at == m_end)
            return fail(Problem::Malformed, u"a value is missing"_s);
        switch (*m_at) {
        case '{':
        case '[': {
            if (m_depth == m_limits.depth)
                return fail(Problem::TooDeep, u"nested more than %1 deep"_s.arg(m_limits.depth));
            ++m_depth;
            auto result = *m_at == '{' ? object() : array();
            --m_depth;
            return result;
        }
        case '"': {
            auto text = string();
            if (!text)
                return {};
            return QJsonValue(*text);
        }
        case 't':
            if (literal("true"))
                return QJsonValue(true);
            break;
        case 'f':
            if (literal("false"))
                return QJsonValue(false);
            break;
        case 'n':
            if (literal("null"))
                return QJsonValue(QJsonValue::Null);
            break;
        default:
            if (*m_at == '-' || (*m_at >= '0' && *m_at <= '9'))
                return number();
        }
        return fail(Problem::Malformed, u"not a JSON value"_s);
    }

    std::optional<QJsonValue> object()
    {
        QJsonObject result;
        ++m_at;
        skipSpace();
        if (m_at != m_end && *m_at == '}') {
            ++m_at;
            return result;
        }
        for (;;) {
            if (m_at == m_end || *m_at != '"')
                return fail(Problem::Malformed, u"a key is missing"_s);
            auto key = string();
            if (!key)
                return {};
            m_path.append({*key});
            if (result.contains(*key))
                return fail(Problem::ValidationFailed, u"the key stands twice"_s);
            if (result.size() == m_limits.objectMembers)
                return fail(Problem::TooLarge, u"more than %1 members"_s.arg(m_limits.objectMembers));
            skipSpace();
            if (m_at == m_end || *m_at != ':')
                return fail(Problem::Malformed, u"':' is missing"_s);
            ++m_at;
            skipSpace();
            auto member = value();
            if (!member)
                return {};
            result.insert(*key, *member);
            m_path.removeLast();
            skipSpace();
            if (m_at == m_end || (*m_at != ',' && *m_at != '}'))
                return fail(Problem::Malformed, u"',' or '}' is missing"_s);
            if (*m_at++ == '}')
                return result;
            skipSpace();
        }
    }

    std::optional<QJsonValue> array()
    {
        QJsonArray result;
        ++m_at;
        skipSpace();
        if (m_at != m_end && *m_at == ']') {
            ++m_at;
            return result;
        }
        for (;;) {
            m_path.append({{}, result.size()});
            if (result.size() == m_limits.arrayItems)
                return fail(Problem::TooLarge, u"more than %1 items"_s.arg(m_limits.arrayItems));
            auto item = value();
            if (!item)
                return {};
            result.append(*item);
            m_path.removeLast();
            skipSpace();
            if (m_at == m_end || (*m_at != ',' && *m_at != ']'))
                return fail(Problem::Malformed, u"',' or ']' is missing"_s);
            if (*m_at++ == ']')
                return result;
            skipSpace();
        }
    }

    std::optional<QJsonValue> number()
    {
        const char *start = m_at;
        if (*m_at == '-')
            ++m_at;
        if (m_at == m_end || *m_at < '0' || *m_at > '9')
            return fail(Problem::Malformed, u"digits are missing"_s);
        if (*m_at == '0' && m_end - m_at > 1 && m_at[1] >= '0' && m_at[1] <= '9')
            return fail(Problem::Malformed, u"a number starts with 0"_s);
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        if (m_at != m_end && (*m_at == '.' || *m_at == 'e' || *m_at == 'E'))
            return fail(Problem::ValidationFailed, u"a number is no whole number; decimals are strings"_s);
        bool fits = false;
        const qint64 whole = QByteArrayView(start, m_at).size() > 20
            ? 0
            : QByteArray::fromRawData(start, m_at - start).toLongLong(&fits);
        if (!fits)
            return fail(Problem::ValidationFailed, u"a number does not fit 64 bits"_s);
        return QJsonValue(whole);
    }

    /// The four digits after \u, or -1.
    int codeUnit()
    {
        if (m_end - m_at < 4)
            return -1;
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = hexValue(m_at[i]);
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        m_at += 4;
        return unit;
    }

    std::optional<QString> string()
    {
        ++m_at;
        const char *start = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && uchar(*m_at) >= 0x20)
            ++m_at;
        if (m_at - start > m_limits.stringBytes)
            return fail(Problem::TooLarge, u"a string is longer than %1 bytes"_s.arg(m_limits.stringBytes));
        if (m_at != m_end && *m_at == '"')
            return textOf(QByteArrayView(start, m_at++));
        return stringWithEscapes(QByteArray(start, m_at - start));
    }

    std::optional<QString> stringWithEscapes(QByteArray text)
    {
        for (;;) {
            if (m_at == m_end)
                return fail(Problem::Malformed, u"a string has no end"_s);
            if (text.size() > m_limits.stringBytes)
                return fail(Problem::TooLarge,
                            u"a string is longer than %1 bytes"_s.arg(m_limits.stringBytes));
            const char c = *m_at++;
            if (c == '"')
                return textOf(text);
            if (uchar(c) < 0x20)
                return fail(Problem::Malformed, u"a control character stands in a string"_s);
            if (c != '\\')
                text.append(c);
            else if (!escape(text))
                return {};
        }
    }

    bool escape(QByteArray &text)
    {
        static constexpr QByteArrayView kNames = "\"\\/bfnrt";
        static constexpr QByteArrayView kMeanings = "\"\\/\b\f\n\r\t";
        const char c = m_at == m_end ? '\0' : *m_at++;
        if (c != 'u') {
            const qsizetype index = c ? kNames.indexOf(c) : -1;
            if (index < 0) {
                fail(Problem::Malformed, u"an escape is not known"_s);
                return false;
            }
            text.append(kMeanings[index]);
            return true;
        }
        const int unit = codeUnit();
        if (unit == 0) {
            fail(Problem::ValidationFailed, u"U+0000 stands in a string"_s);
            return false;
        }
        char32_t point = char32_t(unit);
        if (unit > 0 && QChar::isHighSurrogate(point)) {
            const int low = literal("\\u") ? codeUnit() : -1;
            point = low > 0 && QChar::isLowSurrogate(char32_t(low))
                ? QChar::surrogateToUcs4(char16_t(unit), char16_t(low))
                : char32_t(unit);
        }
        if (unit < 0 || QChar::isSurrogate(point)) {
            fail(Problem::Malformed, u"a \\u escape is no character"_s);
            return false;
        }
        text.append(QStringView(QChar::fromUcs4(point)).toUtf8());
        return true;
    }

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    const JsonLimits &m_limits;
    int m_depth = 0;
    QVarLengthArray<Step, 8> m_path;
    Error m_error;
};

} // namespace

Result<QJsonObject> JsonReader::object(QByteArrayView text) const
{
    Parser parser(text, m_limits);
    const auto value = parser.document();
    if (!value)
        return parser.error();
    if (!value->isObject())
        return Error::of(Problem::ValidationFailed, u"expected an object"_s);
    return value->toObject();
}

Result<QJsonArray> JsonReader::array(QByteArrayView text) const
{
    Parser parser(text, m_limits);
    const auto value = parser.document();
    if (!value)
        return parser.error();
    if (!value->isArray())
        return Error::of(Problem::ValidationFailed, u"expected an array"_s);
    return value->toArray();
}

} // namespace stoa::wire

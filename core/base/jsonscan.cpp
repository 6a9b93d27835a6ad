// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscan.h"

#include <charconv>
#include <cstring>

namespace stoa {

namespace {

constexpr int kDeepest = 64;

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::optional<char32_t> hex4(const char *at)
{
    char32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        value <<= 4;
        if (c >= '0' && c <= '9')
            value |= char32_t(c - '0');
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            value |= char32_t((c | 0x20) - 'a' + 10);
        else
            return std::nullopt;
    }
    return value;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | (c >> 6));
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3f));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

/// The character of a \u escape at `at` (behind the u), surrogate pairs joined; moves `at` behind it.
std::optional<char32_t> unicodeEscape(const char *&at, const char *end)
{
    if (end - at < 4)
        return std::nullopt;
    const auto first = hex4(at);
    at += 4;
    if (!first || *first == 0 || (*first >= 0xdc00 && *first < 0xe000))
        return std::nullopt;
    if (*first < 0xd800 || *first >= 0xe000)
        return first;
    if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
        return std::nullopt;
    const auto second = hex4(at + 2);
    at += 6;
    if (!second || *second < 0xdc00 || *second >= 0xe000)
        return std::nullopt;
    return 0x10000 + ((*first - 0xd800) << 10) + (*second - 0xdc00);
}

} // namespace

char JsonScan::peek()
{
    while (m_at < m_end && isBlank(*m_at))
        ++m_at;
    return m_at < m_end ? *m_at : '\0';
}

bool JsonScan::take(char c)
{
    if (peek() != c || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

std::optional<JsonScan::Text> JsonScan::string()
{
    if (peek() != '"')
        return std::nullopt;
    Text text;
    const char *at = m_at + 1;
    for (;; ++at) {
        if (at >= m_end)
            return std::nullopt;
        const auto c = static_cast<unsigned char>(*at);
        if (c == '"')
            break;
        if (c < 0x20)
            return std::nullopt;
        if (c == '\\') {
            text.escaped = true;
            if (++at >= m_end)
                return std::nullopt;
        }
    }
    text.raw = {m_at + 1, at - m_at - 1};
    m_at = at + 1;
    return text;
}

std::optional<QByteArrayView> JsonScan::Text::plain(QByteArray &room) const
{
    if (!escaped)
        return raw;
    room.clear();
    const char *at = raw.data();
    const char *const end = at + raw.size();
    while (at < end) {
        if (*at != '\\') {
            room += *at++;
            continue;
        }
        if (++at >= end)
            return std::nullopt;
        const char kind = *at++;
        constexpr char kFrom[] = "\"\\/bfnrt";
        constexpr char kTo[] = "\"\\/\b\f\n\r\t";
        if (kind == 'u') {
            const auto c = unicodeEscape(at, end);
            if (!c)
                return std::nullopt;
            appendUtf8(room, *c);
        } else if (const char *const found = kind ? std::strchr(kFrom, kind) : nullptr) {
            room += kTo[found - kFrom];
        } else {
            return std::nullopt;
        }
    }
    return QByteArrayView(room);
}

std::optional<qint64> JsonScan::integer()
{
    peek();
    qint64 value = 0;
    const auto [end, error] = std::from_chars(m_at, m_end, value);
    if (error != std::errc() || (end < m_end && (*end == '.' || *end == 'e' || *end == 'E')))
        return std::nullopt;
    m_at = end;
    return value;
}

bool JsonScan::literal(QByteArrayView word)
{
    peek();
    if (m_end - m_at < word.size() || std::memcmp(m_at, word.data(), size_t(word.size())) != 0)
        return false;
    m_at += word.size();
    return true;
}

std::optional<QByteArrayView> JsonScan::value()
{
    const char first = peek();
    const char *const start = m_at;
    if (first == '"') {
        if (!string())
            return std::nullopt;
        return QByteArrayView(start, m_at - start);
    }
    if (first != '{' && first != '[') {
        while (m_at < m_end && *m_at != ',' && *m_at != '}' && *m_at != ']' && !isBlank(*m_at))
            ++m_at;
        if (m_at == start)
            return std::nullopt;
        return QByteArrayView(start, m_at - start);
    }
    char open[kDeepest];
    int depth = 0;
    while (m_at < m_end) {
        const char c = *m_at;
        if (c == '"') {
            if (!string())
                break;
            continue;
        }
        ++m_at;
        if (c == '{' || c == '[') {
            if (depth == kDeepest)
                break;
            open[depth++] = c;
        } else if (c == '}' || c == ']') {
            if (open[--depth] != (c == '}' ? '{' : '['))
                break;
            if (depth == 0)
                return QByteArrayView(start, m_at - start);
        }
    }
    m_at = start;
    return std::nullopt;
}

} // namespace stoa

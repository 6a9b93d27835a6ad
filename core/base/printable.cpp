// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// What moves a cursor, turns the direction of writing, or is no character at all.
bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0xfffe || (u >= 0xfdd0 && u <= 0xfdef) || u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x061c
        || u == 0x200e || u == 0x200f || u == 0x2028 || u == 0x2029 || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069);
}

QString escaped(QStringView text, QStringView kept)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!isHarmful(c) || kept.contains(c))
            out += c;
        else if (c.unicode() < 0x100)
            out += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, QChar(u'0'));
        else
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    return out;
}

} // namespace

QString printable(QStringView text) { return escaped(text, {}); }

QString printableLines(QStringView text) { return escaped(text, u"\n\t"); }

bool isPrintable(QStringView text) { return std::none_of(text.begin(), text.end(), isHarmful); }

QByteArray printableJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (isPrintable(text))
        return json;
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar c : text) {
        // Blanks between the values are JSON's own; inside of strings they are escaped already.
        if (!isHarmful(c) || c == u'\n' || c == u'\r' || c == u'\t')
            out += c;
        else
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    return out.toUtf8();
}

} // namespace stoa

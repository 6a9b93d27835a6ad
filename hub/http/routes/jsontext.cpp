// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/jsontext.h"

#include "core/base/jsonappend.h"
#include "hub/http/textout.h"

namespace stoa::http {

namespace {

/// `digits` decimal digits with leading zeros.
void appendDigits(char *&at, qint64 value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = char('0' + value % 10);
        value /= 10;
    }
    at += digits;
}

} // namespace

void appendInstant(QByteArray &out, Instant at)
{
    const qint64 ms = qMax<qint64>(0, at.msSinceEpoch());
    const qint64 days = ms / 86'400'000;
    const qint64 inDay = ms % 86'400'000;
    // H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    const qint64 z = days + 719'468;
    const qint64 era = z / 146'097;
    const qint64 dayOfEra = z - era * 146'097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const qint64 day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const qint64 month = shifted < 10 ? shifted + 3 : shifted - 9;
    const qint64 year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);

    char text[26];
    char *to = text;
    *to++ = '"';
    appendDigits(to, year, 4);
    *to++ = '-';
    appendDigits(to, month, 2);
    *to++ = '-';
    appendDigits(to, day, 2);
    *to++ = 'T';
    appendDigits(to, inDay / 3'600'000, 2);
    *to++ = ':';
    appendDigits(to, inDay / 60'000 % 60, 2);
    *to++ = ':';
    appendDigits(to, inDay / 1'000 % 60, 2);
    *to++ = '.';
    appendDigits(to, inDay % 1'000, 3);
    *to++ = 'Z';
    *to++ = '"';
    put(out, QByteArrayView(text, to - text));
}

void JsonText::separate()
{
    if (!m_first)
        m_text.append(',');
    m_first = false;
}

JsonText &JsonText::open(char bracket)
{
    separate();
    m_text.append(bracket);
    m_first = true;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    m_text.append(bracket);
    m_first = false;
    return *this;
}

JsonText &JsonText::name(QByteArrayView name)
{
    separate();
    put(m_text, "\"");
    put(m_text, name);
    put(m_text, "\":");
    m_first = true;
    return *this;
}

JsonText &JsonText::text(QByteArrayView utf8)
{
    separate();
    appendJsonString(m_text, utf8);
    return *this;
}

JsonText &JsonText::number(qint64 number)
{
    separate();
    put(m_text, number);
    return *this;
}

JsonText &JsonText::truth(qint64 notZero)
{
    separate();
    m_text.append(notZero ? QByteArrayView("true") : QByteArrayView("false"));
    return *this;
}

JsonText &JsonText::instant(Instant at)
{
    separate();
    appendInstant(m_text, at);
    return *this;
}

JsonText &JsonText::raw(QByteArrayView json)
{
    separate();
    put(m_text, json);
    return *this;
}

} // namespace stoa::http

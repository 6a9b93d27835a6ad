// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace stoa {

/// The number under which GS1 knows a company, 4 to 12 digits: what its own numbers begin with.
class Gs1Prefix {
public:
    static Result<Gs1Prefix> parse(QStringView text);
    const QString &text() const { return m_text; }
    friend auto operator<=>(const Gs1Prefix &, const Gs1Prefix &) = default;

private:
    explicit Gs1Prefix(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// The number of one parcel or pallet, worldwide: extension digit, company prefix, serial reference and check
/// digit, 18 digits in all (GS1 General Specifications, 3.2 and 7.9).
class Sscc {
public:
    /// Fails where there are not 18 digits or the last does not check the others.
    static Result<Sscc> parse(QStringView text);
    /// Fails where the extension is no digit or the serial has more digits than the prefix leaves room for.
    static Result<Sscc> make(int extension, const Gs1Prefix &prefix, qint64 serial);
    /// How many of them one prefix has.
    static qint64 numbers(const Gs1Prefix &prefix);
    /// One number after the other: the extension digit counts on where the serials end, and after the last
    /// the first comes again. GS1 asks for a year until then, which the least room of 100,000 gives to
    /// 270 parcels a day.
    static Sscc numbered(const Gs1Prefix &prefix, quint64 number);

    const QString &text() const { return m_text; }
    int extension() const { return m_text.front().unicode() - u'0'; }
    /// As scanners send it, with its application identifier: "00" and the number.
    QString elementString() const { return QStringLiteral("00") + m_text; }
    friend auto operator<=>(const Sscc &, const Sscc &) = default;

private:
    explicit Sscc(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

} // namespace stoa

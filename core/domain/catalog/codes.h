// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>

namespace stoa {

/// The code of a sellable variant: 1 to 40 characters out of A-Z, 0-9, '.', '-', '_', '/', '+'. Lower-case
/// letters are raised and outer blanks dropped when it is parsed.
class Sku {
public:
    static Result<Sku> parse(QStringView text);
    const QString &text() const { return m_text; }
    friend auto operator<=>(const Sku &, const Sku &) = default;
    friend size_t qHash(const Sku &sku, size_t seed = 0) { return qHash(sku.m_text, seed); }

private:
    explicit Sku(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// The code of a location: 1 to 16 characters out of A-Z, 0-9, '-', '_'.
class LocationCode {
public:
    static Result<LocationCode> parse(QStringView text);
    const QString &text() const { return m_text; }
    friend auto operator<=>(const LocationCode &, const LocationCode &) = default;
    friend size_t qHash(const LocationCode &code, size_t seed = 0) { return qHash(code.m_text, seed); }

private:
    explicit LocationCode(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// A GTIN-8, -12, -13 or -14 with a right check digit (GS1 General Specifications, 7.9), as it is printed.
class Gtin {
public:
    static Result<Gtin> parse(QStringView text);
    const QString &text() const { return m_text; }
    friend auto operator<=>(const Gtin &, const Gtin &) = default;

    /// The check digit that belongs after these digits.
    static int checkDigit(QStringView digits);

private:
    explicit Gtin(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>

namespace stoa {

/// The code of a carrier, or of one of its services: 1 to 16 characters out of A-Z, 0-9, '-', '_'. Lower-case
/// letters are raised and outer blanks dropped when it is parsed.
class CarrierCode {
public:
    static Result<CarrierCode> parse(QStringView text);
    const QString &text() const { return m_text; }
    friend bool operator==(const CarrierCode &, const CarrierCode &) = default;
    friend bool operator<(const CarrierCode &a, const CarrierCode &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const CarrierCode &code, size_t seed = 0) { return qHash(code.m_text, seed); }

private:
    explicit CarrierCode(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/domain/catalog/codes.h"

#include <QDate>
#include <QList>
#include <optional>

namespace stoa {

/// One element of a GS1 element string: an application identifier and what it says.
struct Gs1Element {
    QString ai; ///< two to four digits
    QString value;
    friend bool operator==(const Gs1Element &, const Gs1Element &) = default;
};

/// The character between two elements: what FNC1 is transmitted as (ASCII 29).
inline constexpr QChar kGroupSeparator{0x1d};

/// Reads "01052071830400371017A<GS>21…", or the same as people write it, "(01)05207183040037(10)17A" (GS1
/// General Specifications, chapter 3 for the identifiers, 7.8 for the string).
///
/// Fails with InvalidInput where an identifier is unknown, a value is too short, too long or of other
/// characters, or a check digit is wrong; the field is the identifier at which it happened.
Result<QList<Gs1Element>> parseGs1(QStringView text);

/// The day of a YYMMDD, with the century of GS1 General Specifications, 7.12: the nearest to `year`. Day 00
/// is the last of the month. Nothing when there is no such day.
std::optional<QDate> gs1Date(QStringView yymmdd, int year);

/// What a scanner read, taken apart.
struct ScannedCode {
    enum class Doubt { None, CheckDigit, Elements };

    QString text; ///< what was read, without the scanner's own marks
    QString code; ///< what to look up: the GTIN of an element string, else the text
    QString lot;
    QString serial;
    std::optional<QDate> bestBefore;
    std::optional<QDate> expiry;
    std::optional<Quantity> measure; ///< net weight, length or volume
    Unit unit = Unit::Piece; ///< of the measure
    Doubt doubt = Doubt::None; ///< Why the code may be misread.
};

/// Takes any code apart: AIM symbology identifiers ("]C1") are dropped, element strings are read, all else is
/// a code by itself. `year` is the present one. Never fails: what cannot be read stays whole, in doubt.
ScannedCode readScan(const QString &scanned, int year);

/// All ways in which the number of a GTIN may be printed, the given one first: with the zeros in front that
/// make an EAN-13 of a UPC-A and a GTIN-14 of both.
QStringList gtinForms(const QString &gtin);

} // namespace stoa

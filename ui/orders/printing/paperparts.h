// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/printing/printtexts.h"
#include "ui/shared/sheetflow.h"

namespace stoa::ui {

/// What the A4 papers of store work have in common.
namespace Paper4 {

inline constexpr QSizeF kSheet{210, 297};
inline constexpr QMarginsF kMargins{14, 12, 14, 8};
/// Modules of a Code 128 on office paper: four dots at 300 dpi, two at 203.
inline constexpr qreal kModule = 0.3;

} // namespace Paper4

PrintStyle words(qreal points, PrintWeight weight = PrintWeight::Normal);
PrintStyle codes(qreal points, PrintWeight weight = PrintWeight::Normal);

/// The title and its number at the start, the code at the end; moves on to under both.
void addHead(SheetFlow &flow, const QString &title, const QString &number, const Barcode &code);

/// Labels over values, side by side.
void addFacts(SheetFlow &flow, const QList<PrintFact> &facts);

/// As wide as the title and the widest value, within limits.
struct ColumnRoom {
    qreal least;
    qreal most;
};
qreal columnWidth(const QString &title, const QStringList &values, const PrintStyle &style, ColumnRoom room);

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/barcode.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace stoa::ui {

enum class PrintWeight { Normal, Bold };
/// Left and right as on paper: direction has been dealt with.
enum class PrintSide { Left, Middle, Right };

/// One line of text on a sheet, already broken and measured. Lengths are millimetres, as in all that follows.
struct PrintedText {
    QString text;
    QRectF place; ///< as wide as the text
    qreal base = 0; ///< from the top of the place to the base line
    qreal points = 0;
    PrintWeight weight = PrintWeight::Normal;
    PrintSide side = PrintSide::Left; ///< that stays where it is when a device's glyphs are wider
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// A code on a sheet, in modules of that width or less, whatever makes whole pixels of the device.
struct PrintedCode {
    Barcode code;
    QRectF place;
    qreal module = 0;
    PrintSide side = PrintSide::Left;
    Caption caption = Caption::Below;
};

/// A filled area, such as a rule, or the outline of one, such as a box to tick.
struct PrintedArea {
    QRectF place;
    qreal stroke = 0; ///< of the outline, inside of the place; 0 fills
};

/// One page as what stands where. It is laid out once and painted the same in a preview, in a file and by
/// any printer.
struct PrintSheet {
    QList<PrintedText> texts;
    QList<PrintedCode> codes;
    QList<PrintedArea> areas;
};

/// A document that is ready to be printed.
struct Printout {
    QString kind; ///< "pick-list"; the printer is remembered for it
    QString title; ///< for people
    QString fileName; ///< proposed, without an ending
    QSizeF sheet; ///< in millimetres
    int dotsPerInch = 600; ///< of the printers that it is made for
    QList<PrintSheet> sheets;
};

/// Paints a sheet with its corner at the painter's origin, a device with that many pixels in a millimetre.
void paintSheet(QPainter &painter, const PrintSheet &sheet, qreal dotsPerMillimetre);

/// Where something of that width begins in a place.
qreal begin(const QRectF &place, qreal width, PrintSide side);

/// Where the code comes to lie in pixels, for a device with that many in a millimetre.
QRectF placeOf(const PrintedCode &code, qreal dotsPerMillimetre);

/// The sheet seen in a mirror, text and codes being themselves: for languages from right to left.
PrintSheet mirrored(PrintSheet sheet, qreal width);

} // namespace stoa::ui

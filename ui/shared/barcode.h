// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBitArray>
#include <QList>
#include <QMargins>
#include <QRect>
#include <QString>

class QPainter;

namespace stoa::ui {

enum class Symbology { Ean13, UpcA, Code128, Gs1_128, Qr, DataMatrix, Sscc };

/// What stands under the bars for people; matrix codes have nothing there.
enum class Caption { Below, None };

/// A code as its modules, without a size: it is painted sharp on whatever it is painted on.
///
/// Only encode() makes one, so its content is right for its symbology. In a build without zint it has no
/// modules, and its text is painted in their place.
class Barcode {
public:
    Symbology symbology() const { return m_symbology; }
    /// What a scanner sends: element strings with the group separator, without brackets.
    const QString &content() const { return m_content; }
    /// The same for people: element strings with brackets.
    const QString &text() const { return m_text; }
    bool isMatrix() const { return m_symbology == Symbology::Qr || m_symbology == Symbology::DataMatrix; }

    /// In modules, with the quiet zones; the height of bars is whatever one gives them, and 0 here.
    QSize size() const;
    /// What has to stay white around it, in modules.
    QMargins quietZone() const;
    /// The dark parts, in modules from the corner of the quiet zone; bars have the height 1.
    const QList<QRect> &dark() const { return m_dark; }
    bool isDrawn() const { return !m_dark.isEmpty(); }

private:
    friend Result<Barcode> encode(const QString &text, Symbology symbology, const QString &field);
    Barcode(Symbology symbology, QString content, QString text);
    Result<void> draw(const QString &field);

    Symbology m_symbology;
    QString m_content;
    QString m_text;
    QSize m_modules;
    QList<QRect> m_dark;
};

/// EAN-13 and UPC-A take all their digits with the check digit, Code 128 printable ASCII, GS1-128 an element
/// string in either of its forms (core/domain/catalog/gs1.h), SSCC its 18 digits, QR and Data Matrix any
/// text.
///
/// Fails with InvalidInput where the text does not go into the symbology; `field` names it in the error.
Result<Barcode> encode(const QString &text, Symbology symbology,
                       const QString &field = QStringLiteral("code"));

/// The symbology in which a trade item number is printed for tills: EAN-13, UPC-A, and Code 128 for the
/// lengths that have no bars of their own here.
Symbology symbologyOfGtin(const QString &gtin);

/// False in a build without zint.
bool drawsBarcodes();

/// Paints the code as large as it goes into the rectangle, in its middle, black on white in every look.
///
/// A module is a whole number of the device's pixels, so that bars keep their proportions at a printer's
/// resolution; where there is less than a pixel for each, as on a page that is shown small, edges are soft.
void paintBarcode(QPainter &painter, const QRectF &rect, const Barcode &barcode,
                  Caption caption = Caption::Below);

} // namespace stoa::ui

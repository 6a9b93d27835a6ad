// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"
#include "ui/orders/printing/paperparts.h"
#include "ui/orders/printing/papers.h"

#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where labels lie on their sheet, in millimetres.
struct Grid {
    QSizeF sheet;
    QSizeF label;
    int columns;
    int rows;
    qreal padding;
    int dotsPerInch;
};

Grid gridOf(ShelfLabelPaper paper)
{
    switch (paper) {
    case ShelfLabelPaper::Grid:
        return {{210, 297}, {70, 297 / 8.0}, 3, 8, 4.5, 600};
    case ShelfLabelPaper::Roll:
        return {{60, 40}, {60, 40}, 1, 1, 2.5, 203};
    }
    return {{60, 40}, {60, 40}, 1, 1, 2.5, 203};
}

/// EAN and UPC at their nominal size; three dots at 203 dpi.
constexpr qreal kTillModule = 0.33;
constexpr qreal kMatrixModule = 0.5;
/// Two dots at 203 dpi; narrower bars are not read by every scanner.
constexpr qreal kSkuModule = 0.25;
/// What has to be left for the codes that people read.
constexpr qreal kBeside = 16;

/// The bars of tills; else the SKU as bars, and as a matrix where they would be too narrow.
Result<Barcode> codeOf(const ShelfLabelTexts::Label &label, const QString &field, qreal width)
{
    if (!label.gtin.isEmpty())
        return encode(label.gtin, symbologyOfGtin(label.gtin), field + u"gtin"_s);
    STOA_TRY_ASSIGN(const Barcode bars, encode(label.sku, Symbology::Code128, field + u"sku"_s));
    if (bars.size().width() * kSkuModule <= width - kBeside)
        return bars;
    return encode(label.sku, Symbology::DataMatrix, field + u"sku"_s);
}

void addLabel(PrintSheet &sheet, const ShelfLabelTexts::Label &label, const Barcode &code, const QRectF &area)
{
    constexpr qreal kName = 9.3;
    constexpr qreal kSmall = 3.3;
    constexpr qreal kCode = 10.5;
    constexpr qreal kGap = 0.8;
    const auto put = [&sheet](const QString &text, const QRectF &place, PrintStyle style, qreal least) {
        style.leastPoints = least;
        sheet.texts += setText(text, place, style);
    };
    PrintStyle name = words(9.5, PrintWeight::Bold);
    name.mostLines = 2;
    put(label.name, {area.left(), area.top(), area.width(), kName}, name, 7);

    // The price stands on the code, as large as its height and half of the width allow.
    const qreal codeTop = area.bottom() - kCode;
    const qreal top = area.top() + kName;
    const qreal width = area.width() * 0.58;
    PrintStyle price = words(26, PrintWeight::Bold);
    price.side = PrintSide::Right;
    price.mostLines = 1;
    price.leastPoints = 11;
    auto priced = setText(label.price, {area.right() - width, top, width, codeTop - kGap - top}, price);
    moveDown(priced, codeTop - kGap - top - heightOf(priced));
    sheet.texts += priced;

    const qreal left = area.width() - width - 2;
    PrintStyle small = words(7.5);
    small.mostLines = 1;
    put(label.before, {area.left(), codeTop - kGap - 2 * kSmall, left, kSmall}, small, 6);
    put(label.unitPrice, {area.left(), codeTop - kGap - kSmall, left, kSmall}, small, 6);

    // Codes to read stand beside the one to scan.
    const bool matrix = code.isMatrix();
    const bool retail = code.symbology() == Symbology::Ean13 || code.symbology() == Symbology::UpcA;
    const qreal module = matrix ? kMatrixModule : retail ? kTillModule : kSkuModule;
    // Whole dots may be that much wider; a code that is not drawn has the width of its text.
    const qreal barsWidth = code.isDrawn() ? code.size().width() * module * 1.15 : area.width() * 0.6;
    const qreal codeWidth = matrix ? kCode : std::min(area.width(), barsWidth);
    const Caption caption = label.gtin.isEmpty() ? Caption::None : Caption::Below;
    const QRectF place(area.left(), codeTop, codeWidth, kCode);
    sheet.codes.append({code, place, module, PrintSide::Left, caption});
    const qreal beside = area.width() - codeWidth - 1;
    PrintStyle number = codes(7);
    number.side = PrintSide::Right;
    const QString numbers = label.bin.isEmpty() ? label.sku : label.sku + u'\n' + label.bin;
    number.mostLines = label.bin.isEmpty() ? 1 : 2;
    put(numbers, {area.right() - beside, codeTop, beside, kCode}, number, 5);
}

} // namespace

Result<Printout> layOut(const ShelfLabelDocument &labels, const Formats &formats, ShelfLabelPaper paper)
{
    const PrintWords said(formats);
    const ShelfLabelTexts texts = said.of(labels);
    const Grid grid = gridOf(paper);
    const qsizetype each = qsizetype(grid.columns) * grid.rows;
    const bool roll = paper == ShelfLabelPaper::Roll;
    Printout printout{roll ? u"shelf-label-roll"_s : u"shelf-label-grid"_s,
                      texts.title,
                      PrintWords::fileName(texts.title, {}),
                      grid.sheet,
                      grid.dotsPerInch,
                      {}};
    for (qsizetype i = 0; i < texts.labels.size(); ++i) {
        if (i % each == 0)
            printout.sheets.append(PrintSheet());
        const qsizetype place = i % each;
        const qsizetype row = place / grid.columns;
        const QPointF corner(qreal(place % grid.columns) * grid.label.width(),
                             qreal(row) * grid.label.height());
        const QRectF area =
            QRectF(corner, grid.label)
                .adjusted(grid.padding, grid.padding / 1.5, -grid.padding, -grid.padding / 1.5);
        STOA_TRY_ASSIGN(const Barcode code, codeOf(texts.labels[i], u"labels/%1/"_s.arg(i), area.width()));
        addLabel(printout.sheets.last(), texts.labels[i], code, area);
    }
    if (said.direction() == Qt::RightToLeft) {
        for (PrintSheet &sheet : printout.sheets)
            sheet = mirrored(sheet, grid.sheet.width());
    }
    return printout;
}

} // namespace stoa::ui

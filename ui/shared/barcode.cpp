// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/barcode.h"

#include "core/domain/catalog/codes.h"
#include "core/domain/catalog/gs1.h"
#include "core/domain/catalog/gs1identifiers.h"

#ifdef STOA_BARCODES
#include <zint.h>
#endif

#include <algorithm>
#include <memory>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of an element string in bars (GS1 General Specifications, 5.4.1).
constexpr int kLongestElements = 48;

struct Content {
    QString sent;
    QString shown;
};

Result<Content> tradeNumber(const QString &text, int digits, const QString &field)
{
    if (text.size() != digits)
        return Error::invalid(field, u"expected %1 digits"_s.arg(digits));
    if (const auto gtin = Gtin::parse(text); !gtin)
        return Error::invalid(field, gtin.error().detail);
    return Content{text, text};
}

Result<Content> elementString(const QString &text, const QString &field)
{
    const auto elements = parseGs1(text);
    if (!elements)
        return Error::invalid(field, u"(%1): %2"_s.arg(elements.error().field, elements.error().detail));
    Content content;
    bool open = false;
    for (const Gs1Element &element : *elements) {
        if (open)
            content.sent += kGroupSeparator;
        content.sent += element.ai + element.value;
        content.shown += u'(' + element.ai + u')' + element.value;
        const Gs1Identifier *is = gs1Identifier(element.ai);
        open = !is || !is->predefined;
    }
    if (content.sent.size() > kLongestElements)
        return Error::invalid(field, u"over %1 characters"_s.arg(kLongestElements));
    return content;
}

Result<Content> printable(const QString &text, const QString &field)
{
    const bool fits = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (text.isEmpty() || !fits)
        return Error::invalid(field, u"expected printable ASCII"_s);
    return Content{text, text};
}

Result<Content> contentOf(const QString &text, Symbology symbology, const QString &field)
{
    switch (symbology) {
    case Symbology::Ean13:
        return tradeNumber(text, 13, field);
    case Symbology::UpcA:
        return tradeNumber(text, 12, field);
    case Symbology::Code128:
        return printable(text, field);
    case Symbology::Gs1_128:
        return elementString(text, field);
    case Symbology::Sscc:
        if (text.size() != 18)
            return Error::invalid(field, u"expected 18 digits"_s);
        return elementString(u"(00)"_s + text, field);
    case Symbology::Qr:
    case Symbology::DataMatrix:
        if (text.isEmpty() || !text.isValidUtf16() || text.contains(QChar(u'\0')))
            return Error::invalid(field, u"expected text"_s);
        return Content{text, text};
    }
    return Error::invalid(field, u"no such symbology"_s);
}

#ifdef STOA_BARCODES

struct Release {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

/// ECI 26: the text is UTF-8.
constexpr int kUtf8 = 26;
/// Of four levels of error correction in a QR code: 15 per cent, for paper that is handled.
constexpr int kMedium = 2;

int zintSymbology(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Ean13:
        return BARCODE_EANX_CHK;
    case Symbology::UpcA:
        return BARCODE_UPCA_CHK;
    case Symbology::Code128:
        return BARCODE_CODE128;
    case Symbology::Gs1_128:
    case Symbology::Sscc:
        return BARCODE_GS1_128;
    case Symbology::Qr:
        return BARCODE_QRCODE;
    case Symbology::DataMatrix:
        return BARCODE_DATAMATRIX;
    }
    return BARCODE_CODE128;
}

void setOptions(zint_symbol &symbol, const Barcode &code)
{
    symbol.symbology = zintSymbology(code.symbology());
    symbol.show_hrt = 0;
    symbol.output_options = BARCODE_NO_QUIET_ZONES;
    symbol.warn_level = WARN_FAIL_ALL;
    symbol.input_mode = DATA_MODE;
    if (code.symbology() == Symbology::Gs1_128 || code.symbology() == Symbology::Sscc)
        symbol.input_mode = GS1_MODE;
    if (code.isMatrix()) {
        const bool plain = std::ranges::all_of(code.content(), [](QChar c) { return c < QChar(0x80); });
        symbol.input_mode = UNICODE_MODE;
        symbol.eci = plain ? 0 : kUtf8;
        if (code.symbology() == Symbology::Qr)
            symbol.option_1 = kMedium;
        else
            symbol.option_3 = DM_SQUARE;
    }
}

/// zint takes identifiers in square brackets, which no element may hold.
QByteArray inputOf(const Barcode &code)
{
    if (code.symbology() != Symbology::Gs1_128 && code.symbology() != Symbology::Sscc)
        return code.content().toUtf8();
    QByteArray input;
    if (const auto elements = parseGs1(code.content())) {
        for (const Gs1Element &element : *elements)
            input += '[' + element.ai.toLatin1() + ']' + element.value.toLatin1();
    }
    return input;
}

/// Where bars are dark, as runs: a bar may come in pieces of different heights.
QList<QRect> runsOf(const QBitArray &columns)
{
    QList<QRect> runs;
    for (int x = 0; x < columns.size(); ++x) {
        if (!columns[x])
            continue;
        int end = x;
        while (end < columns.size() && columns[end])
            ++end;
        runs.append({x, 0, end - x, 1});
        x = end;
    }
    return runs;
}

#endif

} // namespace

Barcode::Barcode(Symbology symbology, QString content, QString text)
    : m_symbology(symbology)
    , m_content(std::move(content))
    , m_text(std::move(text))
{ }

QSize Barcode::size() const
{
    const QMargins quiet = quietZone();
    return {m_modules.width() + quiet.left() + quiet.right(),
            isMatrix() ? m_modules.height() + quiet.top() + quiet.bottom() : 0};
}

QMargins Barcode::quietZone() const
{
    // GS1 General Specifications, 5.2 and 5.4; ISO/IEC 18004 for QR. Data Matrix needs one module, which a
    // thermal printer fills easily.
    switch (m_symbology) {
    case Symbology::Ean13:
        return {11, 0, 7, 0};
    case Symbology::UpcA:
        return {9, 0, 9, 0};
    case Symbology::Code128:
    case Symbology::Gs1_128:
    case Symbology::Sscc:
        return {10, 0, 10, 0};
    case Symbology::Qr:
        return {4, 4, 4, 4};
    case Symbology::DataMatrix:
        return {2, 2, 2, 2};
    }
    return {};
}

#ifdef STOA_BARCODES

Result<void> Barcode::draw(const QString &field)
{
    const std::unique_ptr<zint_symbol, Release> symbol(ZBarcode_Create());
    if (!symbol)
        return Error{ErrorKind::Storage, field, u"no memory for a barcode"_s};
    setOptions(*symbol, *this);
    const QByteArray input = inputOf(*this);
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const int wrong = ZBarcode_Encode_and_Buffer_Vector(symbol.get(), bytes, int(input.size()), 0);
    if (wrong >= ZINT_ERROR || !symbol->vector || symbol->width < 1)
        return Error::invalid(field, QString::fromUtf8(symbol->errtxt));
    const qreal unit = qreal(symbol->vector->width) / symbol->width;
    m_modules = {symbol->width, isMatrix() ? symbol->rows : 1};
    QBitArray columns(symbol->width);
    for (const auto *part = symbol->vector->rectangles; part; part = part->next) {
        const QRect dark(qRound(part->x / unit), qRound(part->y / unit), qRound(part->width / unit),
                         qRound(part->height / unit));
        if (isMatrix())
            m_dark.append(dark);
        else if (dark.x() >= 0 && dark.x() + dark.width() <= columns.size())
            columns.fill(true, dark.x(), dark.x() + dark.width());
    }
    if (!isMatrix())
        m_dark = runsOf(columns);
    for (QRect &dark : m_dark)
        dark.translate(quietZone().left(), quietZone().top());
    return {};
}

bool drawsBarcodes() { return true; }

#else

Result<void> Barcode::draw(const QString &) { return {}; }

bool drawsBarcodes() { return false; }

#endif

Result<Barcode> encode(const QString &text, Symbology symbology, const QString &field)
{
    STOA_TRY_ASSIGN(const Content content, contentOf(text, symbology, field));
    Barcode code(symbology, content.sent, content.shown);
    STOA_TRY(code.draw(field));
    return code;
}

Symbology symbologyOfGtin(const QString &gtin)
{
    if (gtin.size() == 13)
        return Symbology::Ean13;
    return gtin.size() == 12 ? Symbology::UpcA : Symbology::Code128;
}

} // namespace stoa::ui

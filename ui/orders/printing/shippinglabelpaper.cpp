// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"
#include "ui/orders/printing/paperparts.h"
#include "ui/orders/printing/papers.h"

#include <algorithm>
#include <optional>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

// Millimetres; printers of rolls reach nearly to the edges.
constexpr QSizeF kSheet{100, 150};
constexpr qreal kMargin = 4;
constexpr qreal kWidth = 100 - 2 * kMargin;
constexpr qreal kRule = 0.5;
constexpr qreal kShippingLabelGap = 3;
constexpr qreal kLink = 28; ///< the QR code's side
/// Three dots at 203 dpi; and four for an SSCC, which is read from afar (GS1 General Specifications, 5.12.3:
/// at least 0.495 mm).
constexpr qreal kTrackingModule = 0.375;
constexpr qreal kSsccModule = 0.5;
constexpr qreal kLinkModule = 0.75;

struct Codes {
    std::optional<Barcode> tracking;
    std::optional<Barcode> sscc;
    std::optional<Barcode> link;
};

Result<Codes> codesOf(const ShippingLabelDocument &label, const QString &field)
{
    Codes made;
    if (!label.tracking.isEmpty()) {
        STOA_TRY_ASSIGN(made.tracking, encode(label.tracking, Symbology::Code128, field + u"tracking"_s));
    }
    if (!label.sscc.isEmpty()) {
        STOA_TRY_ASSIGN(made.sscc, encode(label.sscc, Symbology::Sscc, field + u"sscc"_s));
    }
    if (!label.link.isEmpty()) {
        STOA_TRY_ASSIGN(made.link, encode(label.link, Symbology::Qr, field + u"link"_s));
    }
    return made;
}

/// A label from the top down, each part as high as it is told.
class Label {
public:
    Label(const ShippingLabelTexts &texts, const Codes &made)
        : m_texts(texts)
        , m_codes(made)
    { }

    PrintSheet sheet()
    {
        carrier(10);
        sender(15);
        recipient(35);
        facts(10);
        // What the codes get depends on how many there are; an SSCC is 32 mm high by its standard.
        const qreal room = kSheet.height() - kMargin - m_y;
        const qreal sscc = m_codes.sscc ? 39 : 0;
        if (m_codes.tracking)
            bars(*m_codes.tracking, m_texts.trackingLabel, kTrackingModule, std::min<qreal>(room - sscc, 44));
        if (m_codes.sscc)
            bars(*m_codes.sscc, m_texts.ssccLabel, kSsccModule, kSheet.height() - kMargin - m_y);
        return m_sheet;
    }

private:
    void rule() { m_sheet.areas.append({{kMargin, m_y, kWidth, kRule}}); }

    void put(const QString &text, const QRectF &place, PrintStyle style, PrintSide side = PrintSide::Left)
    {
        style.side = side;
        m_sheet.texts += setText(text, place, style);
    }

    void carrier(qreal height)
    {
        const qreal half = kWidth / 2 - kShippingLabelGap / 2;
        PrintStyle name = words(17, PrintWeight::Bold);
        name.leastPoints = 9;
        put(m_texts.carrier, {kMargin, m_y, half, height - 1}, name);
        PrintStyle service = words(11, PrintWeight::Bold);
        service.leastPoints = 7;
        put(m_texts.service, {kMargin + half + kShippingLabelGap, m_y + 1.6, half, height - 2}, service,
            PrintSide::Right);
        m_y += height;
        rule();
        m_y += 1;
    }

    void sender(qreal height)
    {
        if (m_texts.senderName.isEmpty() && m_texts.senderLines.isEmpty())
            return;
        PrintStyle style = words(7);
        style.leastPoints = 6;
        put(m_texts.senderLabel, {kMargin, m_y, 16, 4}, style);
        const QString whole = (QStringList{m_texts.senderName} + m_texts.senderLines).join(u'\n');
        put(whole, {kMargin + 16, m_y, kWidth - 16, height - 1}, style);
        m_y += height;
        rule();
        m_y += 1;
    }

    void recipient(qreal height)
    {
        const qreal width = m_codes.link ? kWidth - kLink - kShippingLabelGap : kWidth;
        put(m_texts.recipientLabel, {kMargin, m_y, width, 4}, words(7));
        PrintStyle name = words(15, PrintWeight::Bold);
        name.leastPoints = 10;
        name.mostLines = 2;
        const auto named = setText(m_texts.recipientName, {kMargin, m_y + 4, width, 14}, name);
        m_sheet.texts += named;
        PrintStyle lines = words(13);
        lines.leastPoints = 8;
        const qreal top = m_y + 4 + heightOf(named) + 0.5;
        put(m_texts.recipientLines.join(u'\n'), {kMargin, top, width, m_y + height - 1 - top}, lines);
        if (m_codes.link) {
            const QRectF place(kMargin + kWidth - kLink, m_y + 1, kLink, kLink);
            m_sheet.codes.append({*m_codes.link, place, kLinkModule, PrintSide::Right, Caption::None});
        }
        m_y += height;
        rule();
        m_y += 1;
    }

    void facts(qreal height)
    {
        const qreal count = std::max<qreal>(1, qreal(m_texts.facts.size()));
        const qreal width = (kWidth - kShippingLabelGap * (count - 1)) / count;
        for (qsizetype i = 0; i < m_texts.facts.size(); ++i) {
            const PrintFact &fact = m_texts.facts[i];
            const qreal x = kMargin + qreal(i) * (width + kShippingLabelGap);
            PrintStyle label = words(7);
            label.leastPoints = 5;
            put(fact.label, {x, m_y, width, 3.4}, label);
            const bool isCode = fact.kind == PrintFact::Kind::Code;
            PrintStyle value = isCode ? codes(10, PrintWeight::Bold) : words(10, PrintWeight::Bold);
            value.leastPoints = 6;
            put(fact.value, {x, m_y + 3, width, height - 4}, value);
        }
        m_y += height;
        rule();
        m_y += 1;
    }

    void bars(const Barcode &code, const QString &label, qreal module, qreal height)
    {
        put(label, {kMargin, m_y, kWidth, 3.6}, words(7));
        m_sheet.codes.append({code, {kMargin, m_y + 4, kWidth, height - 5}, module, PrintSide::Middle});
        m_y += height;
    }

    const ShippingLabelTexts &m_texts;
    const Codes &m_codes;
    PrintSheet m_sheet;
    qreal m_y = kMargin;
};

} // namespace

Result<Printout> layOut(const QList<ShippingLabelDocument> &labels, const Formats &formats)
{
    const PrintWords said(formats);
    Printout printout{u"shipping-label"_s, {}, {}, kSheet, 203, {}};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        STOA_TRY_ASSIGN(const Codes made, codesOf(labels[i], u"labels/%1/"_s.arg(i)));
        const ShippingLabelTexts texts = said.of(labels[i]);
        PrintSheet sheet = Label(texts, made).sheet();
        if (said.direction() == Qt::RightToLeft)
            sheet = mirrored(sheet, kSheet.width());
        printout.sheets.append(sheet);
        printout.title = texts.title;
        if (i == 0)
            printout.fileName = PrintWords::fileName(texts.title, labels[i].order);
    }
    return printout;
}

} // namespace stoa::ui

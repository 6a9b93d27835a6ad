// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/barcode.h"
#include "ui/shared/paper.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// In modules: the letters under the bars, the room that they take, and how far the guards of EAN and UPC
/// reach into it (GS1 General Specifications, 5.2).
constexpr qreal kLetters = 9;
constexpr qreal kCaptionRoom = 11;
constexpr qreal kGuard = 5;
constexpr qreal kDigitRoom = 9;

/// A part of a caption and the modules that it stands under, from the first bar.
struct Digits {
    QString text;
    qreal from;
    qreal to;
};

/// Draws in the device's own units: the transformation of the painter is undone, the units' place is found
/// with it.
class Stencil {
public:
    Stencil(QPainter &painter, const QRectF &rect)
        : m_painter(painter)
        , m_ratio(painter.device()->devicePixelRatioF())
    {
        m_painter.save();
        // What is left after a reset is the ratio of the device alone.
        const QTransform transform =
            painter.combinedTransform() * QTransform::fromScale(1 / m_ratio, 1 / m_ratio);
        // Turned or sheared paper has no pixels to keep to.
        m_straight = transform.type() <= QTransform::TxScale && transform.m11() > 0 && transform.m22() > 0;
        m_room = m_straight ? transform.mapRect(rect) : rect;
        if (m_straight)
            m_painter.resetTransform();
        m_painter.setRenderHint(QPainter::TextAntialiasing);
    }
    ~Stencil() { m_painter.restore(); }
    Stencil(const Stencil &) = delete;
    Stencil &operator=(const Stencil &) = delete;

    const QRectF &room() const { return m_room; }

    /// The largest module of which that many go into the length, and whether it is made of whole pixels.
    qreal module(qreal length, int modules)
    {
        const qreal pixels = length * m_ratio / modules;
        const bool whole = m_straight && pixels >= 1 - 1e-6;
        m_painter.setRenderHint(QPainter::Antialiasing, !whole);
        return whole ? std::floor(pixels + 1e-6) / m_ratio : length / modules;
    }

    qreal snapped(qreal at) const { return m_straight ? std::round(at * m_ratio) / m_ratio : at; }

    void fill(const QRectF &rect, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRect(rect);
    }

    /// Within a width, on a base line, with the size in the units of the room.
    void write(const QString &text, const QRectF &place, qreal size)
    {
        QFont font(QGuiApplication::font().family());
        font.setPixelSize(std::max(1, qRound(size)));
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextLayout layout(text, font, m_painter.device());
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        const qreal width = line.naturalTextWidth();
        const qreal squeeze = width > place.width() ? place.width() / width : 1;
        m_painter.save();
        m_painter.setPen(Paper::ink());
        m_painter.translate(place.center().x() - width * squeeze / 2, place.bottom());
        m_painter.scale(squeeze, 1);
        layout.draw(&m_painter, {0, -line.ascent()});
        m_painter.restore();
    }

private:
    QPainter &m_painter;
    qreal m_ratio;
    bool m_straight = true;
    QRectF m_room;
};

QList<Digits> digitsOf(const Barcode &code)
{
    const QString &text = code.text();
    if (code.symbology() == Symbology::Ean13)
        return {{text.first(1), -11, -2}, {text.sliced(1, 6), 3, 45}, {text.sliced(7, 6), 50, 92}};
    return {{text.first(1), -9, -2},
            {text.sliced(1, 5), 10, 45},
            {text.sliced(6, 5), 50, 85},
            {text.last(1), 97, 104}};
}

/// True for the bars of EAN and UPC that are longer than the others.
bool isGuard(const Barcode &code, int module)
{
    const int edge = code.symbology() == Symbology::UpcA ? 10 : 3;
    return module < edge || (module >= 45 && module < 50) || module >= 95 - edge;
}

void paintMatrix(Stencil &stencil, const Barcode &code)
{
    const QRectF &room = stencil.room();
    const QSize size = code.size();
    const qreal unit =
        std::min(stencil.module(room.width(), size.width()), stencil.module(room.height(), size.height()));
    const QPointF corner(stencil.snapped(room.center().x() - unit * size.width() / 2),
                         stencil.snapped(room.center().y() - unit * size.height() / 2));
    stencil.fill({corner, QSizeF(size) * unit}, Paper::ground());
    for (const QRect &dark : code.dark())
        stencil.fill({corner + QPointF(dark.topLeft()) * unit, QSizeF(dark.size()) * unit}, Paper::ink());
}

void paintBars(Stencil &stencil, const Barcode &code, Caption caption)
{
    const QRectF &room = stencil.room();
    const bool retail = code.symbology() == Symbology::Ean13 || code.symbology() == Symbology::UpcA;
    const int modules = code.size().width();
    const qreal unit = stencil.module(room.width(), modules);
    const qreal left = stencil.snapped(room.center().x() - unit * modules / 2);
    const qreal top = stencil.snapped(room.top());
    const bool worded = caption == Caption::Below;
    const qreal words = worded ? (retail ? kDigitRoom : kCaptionRoom) * unit : 0;
    const qreal bottom = std::max(stencil.snapped(room.bottom() - words), top + unit);
    stencil.fill({QPointF(left, top), QPointF(left + unit * modules, stencil.snapped(room.bottom()))},
                 Paper::ground());
    const int first = code.quietZone().left();
    for (const QRect &dark : code.dark()) {
        const bool longer = retail && worded && isGuard(code, dark.x() - first);
        stencil.fill({left + dark.x() * unit, top, dark.width() * unit,
                      bottom - top + (longer ? stencil.snapped(kGuard * unit) : 0)},
                     Paper::ink());
    }
    if (!worded)
        return;
    const qreal origin = left + first * unit;
    const qreal line = bottom + (retail ? kDigitRoom - 0.6 : kCaptionRoom - 2.6) * unit;
    if (!retail) {
        const QRectF place(origin, bottom, (modules - 2 * first) * unit, line - bottom);
        stencil.write(code.text(), place, kLetters * unit);
        return;
    }
    for (const Digits &digits : digitsOf(code)) {
        const QRectF place(origin + digits.from * unit, bottom, (digits.to - digits.from) * unit,
                           line - bottom);
        stencil.write(digits.text, place, (kLetters + 1) * unit);
    }
}

/// In the place of a code that is not drawn.
void paintText(Stencil &stencil, const Barcode &code)
{
    const QRectF &room = stencil.room();
    // A letter is hardly wider than that part of its height, and short texts need not fill their room.
    constexpr qreal kLetterWidth = 0.68;
    const qreal letters = std::max<qreal>(8, qreal(code.text().size()) * kLetterWidth);
    const qreal size = std::min(room.height() / 2, room.width() / letters);
    stencil.fill(room, Paper::ground());
    stencil.write(code.text(), {room.topLeft(), QPointF(room.right(), room.center().y() + size / 3)}, size);
}

} // namespace

void paintBarcode(QPainter &painter, const QRectF &rect, const Barcode &barcode, Caption caption)
{
    if (rect.isEmpty())
        return;
    Stencil stencil(painter, rect);
    if (!barcode.isDrawn())
        paintText(stencil, barcode);
    else if (barcode.isMatrix())
        paintMatrix(stencil, barcode);
    else
        paintBars(stencil, barcode, caption);
}

} // namespace stoa::ui

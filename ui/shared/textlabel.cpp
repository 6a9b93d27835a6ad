// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/textlabel.h"

#include "ui/shared/stoastyle.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace stoa::ui {

namespace {
constexpr qreal kNoLimit = 1 << 20;
}

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

TextLabel::TextLabel(const QString &text, TextSize size, ColourRole role, QWidget *parent)
    : TextLabel(parent)
{
    m_size = size;
    m_role = role;
    setPlain(text);
}

void TextLabel::setSize(TextSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void TextLabel::setRole(ColourRole role)
{
    m_role = role;
    update();
}

void TextLabel::setStatus(StatusKind kind)
{
    m_status = kind;
    update();
}

void TextLabel::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    QSizePolicy policy(overflow == Overflow::Grow ? QSizePolicy::Minimum : QSizePolicy::Preferred,
                       QSizePolicy::Preferred);
    policy.setHeightForWidth(overflow == Overflow::Wrap);
    setSizePolicy(policy);
    updateGeometry();
}

void TextLabel::setStrongRole(ColourRole role)
{
    m_strongRole = role;
    update();
}

void TextLabel::setPlain(const QString &text)
{
    m_strong.clear();
    setText(text);
    updateGeometry();
    update();
}

void TextLabel::setSentence(const QString &pattern, const QStringList &strong)
{
    QString text;
    QList<Part> parts;
    for (int i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= strong.size()) {
            parts.append({int(text.size()), int(strong[digit - 1].size())});
            text += strong[digit - 1];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    m_strong = parts;
    setText(text);
    updateGeometry();
    update();
}

QFont TextLabel::shownFont() const { return fontOf(m_size, font()); }

QColor TextLabel::textColour() const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    if (!isEnabled())
        return tokens.colour(ColourRole::Disabled);
    return m_status == StatusKind::None ? tokens.colour(m_role) : tokens.statusText(m_status);
}

QSizeF TextLabel::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask));
    option.setWrapMode(m_overflow == Overflow::Wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                                    : QTextOption::ManualWrap);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Part &part : m_strong) {
        QTextCharFormat format;
        QFont strong = shownFont();
        strong.setWeight(QFont::DemiBold);
        format.setFont(strong);
        if (m_status == StatusKind::None && isEnabled())
            format.setForeground(StoaStyle::tokensOf(this).colour(m_strongRole));
        formats.append({part.start, part.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, y};
}

QSize TextLabel::sizeHint() const
{
    QTextLayout layout(text(), shownFont());
    constexpr int kReadable = 480;
    const QSizeF size = layOut(layout, m_overflow == Overflow::Wrap ? kReadable : kNoLimit);
    const QMargins margins = contentsMargins();
    return {int(std::ceil(size.width())) + 1 + margins.left() + margins.right(),
            int(std::ceil(size.height())) + margins.top() + margins.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    QSize size = sizeHint();
    constexpr int kAWord = 48;
    if (m_overflow != Overflow::Grow)
        size.setWidth(std::min(size.width(), kAWord));
    if (m_overflow == Overflow::Wrap)
        size.setHeight(QFontMetrics(shownFont()).height());
    return size;
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(text(), shownFont());
    return int(std::ceil(layOut(layout, std::max(1, width - margins.left() - margins.right())).height()))
        + margins.top() + margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(textColour());
    const QRect rect = contentsRect();
    const QFont shown = shownFont();
    QString line = text();
    m_elided = false;
    if (m_overflow != Overflow::Wrap) {
        QTextLayout whole(line, shown);
        if (layOut(whole, kNoLimit).width() > rect.width() + 1) {
            m_elided = true;
            line = QFontMetrics(shown).elidedText(line, Qt::ElideRight, rect.width());
        }
    }
    QTextLayout layout(line, shown);
    const QSizeF size = layOut(layout, rect.width());
    qreal y = rect.top();
    if (alignment() & Qt::AlignVCenter)
        y += std::max(0.0, (rect.height() - size.height()) / 2);
    else if (alignment() & Qt::AlignBottom)
        y += std::max(0.0, rect.height() - size.height());
    layout.draw(&painter, {qreal(rect.left()), std::floor(y)});
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QLabel::changeEvent(event);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clauserow.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QAbstractButton>
#include <QGlyphRun>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLead = 6; ///< between two lines
constexpr int kEdge = 2; ///< room for the ring of the keyboard
constexpr int kReadable = 420;

/// The word's button: its row paints it.
class WordButton : public QAbstractButton {
public:
    explicit WordButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setProperty("focusInside", true);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return size(); }
    QSize minimumSizeHint() const override { return {}; }

protected:
    void paintEvent(QPaintEvent *) override { }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave
            || event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            parentWidget()->update();
        return QAbstractButton::event(event);
    }
};

} // namespace

ClauseRow::ClauseRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ClauseRow::~ClauseRow() = default;

void ClauseRow::setClause(const SentenceClause &clause, Editing editing)
{
    m_clause = clause;
    m_editing = editing;
    write();
}

void ClauseRow::write()
{
    m_text.clear();
    m_pieces.clear();
    const QString &pattern = m_clause.pattern;
    for (int i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (digit < 1 || digit > m_clause.tokens.size()) {
            m_text += pattern[i];
            continue;
        }
        ++i;
        const QStringList &words = m_clause.tokens[digit - 1].words;
        QString joined = words.isEmpty() ? QString() : words.first();
        for (qsizetype w = 1; w < words.size(); ++w)
            //: Joins words of a sentence any of which will do, as in "ship or click and collect"
            joined = tr("%1 or %2").arg(joined, words[w]);
        m_pieces.append({digit - 1, int(m_text.size()), int(joined.size())});
        m_text += joined;
    }
    setAccessibleName(m_text);
    // Buttons stay where they can: one of them may have the keyboard.
    const qsizetype wanted = m_editing == Editing::Allowed ? m_pieces.size() : 0;
    while (m_buttons.size() > wanted)
        delete m_buttons.takeLast();
    while (m_buttons.size() < wanted) {
        auto *button = new WordButton(this);
        button->installEventFilter(this);
        const qsizetype at = m_buttons.size();
        connect(button, &QAbstractButton::clicked, this,
                [this, at] { Q_EMIT editAsked(m_clause.tokens[m_pieces[at].token].id); });
        m_buttons.append(button);
        button->show();
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const SentenceToken &token = m_clause.tokens[m_pieces[i].token];
        const QString word = m_text.mid(m_pieces[i].start, m_pieces[i].length);
        m_buttons[i]->setObjectName(u"token."_s + token.id);
        //: Read aloud: what a word of a sentence is, and the word, as in "Zone: urban"
        m_buttons[i]->setAccessibleName(token.name.isEmpty() ? word : tr("%1: %2").arg(token.name, word));
        m_buttons[i]->setAccessibleDescription(m_text);
        if (i > 0)
            setTabOrder(m_buttons[i - 1], m_buttons[i]);
    }
    place();
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int ClauseRow::lay(QTextLayout &layout, int width) const
{
    layout.setText(m_text);
    layout.setFont(font());
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QList<QTextLayout::FormatRange> formats;
    for (const Piece &piece : m_pieces) {
        QTextCharFormat format;
        format.setFont(fontOf(TextSize::BodyStrong, font()));
        format.setForeground(tokens.colour(!isEnabled()                   ? ColourRole::Disabled
                                               : m_editing == Editing::No ? ColourRole::Text
                                                                          : ColourRole::AccentText));
        formats.append({piece.start, piece.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = kEdge;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - 2 * kEdge));
        line.setPosition({kEdge, y});
        y += line.height() + kLead;
    }
    layout.endLayout();
    return int(std::ceil(y)) - kLead + 2 + kEdge;
}

void ClauseRow::place()
{
    lay(m_layout, width());
    m_places.clear();
    for (const Piece &piece : m_pieces) {
        QList<QRect> places;
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            const int from = std::max(piece.start, line.textStart());
            int to = std::min(piece.start + piece.length, line.textStart() + line.textLength());
            // A space at the end of a line is not seen.
            while (to > from && m_text[to - 1].isSpace())
                --to;
            if (from >= to)
                continue;
            // Not from cursor to cursor: where both directions meet, these are elsewhere than the glyphs.
            QRectF seen;
            const auto runs = line.glyphRuns(from, to - from);
            for (const QGlyphRun &run : runs)
                seen |= run.boundingRect();
            places.append(QRectF(seen.left(), line.y(), seen.width(), line.height() + 2).toAlignedRect());
        }
        m_places.append(places);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QRect whole;
        for (const QRect &part : std::as_const(m_places[i]))
            whole |= part.adjusted(-kEdge, 0, kEdge, kEdge);
        m_buttons[i]->setGeometry(whole);
        QRegion seen;
        for (const QRect &part : std::as_const(m_places[i]))
            seen += part.adjusted(-kEdge, 0, kEdge, kEdge).translated(-whole.topLeft());
        // A word that goes on in the next line lies over others between its two ends.
        if (m_places[i].size() > 1)
            m_buttons[i]->setMask(seen);
        else
            m_buttons[i]->clearMask();
    }
}

QAbstractButton *ClauseRow::buttonOf(const QString &token) const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_clause.tokens[m_pieces[i].token].id == token)
            return m_buttons[i];
    }
    return nullptr;
}

QRect ClauseRow::placeOf(const QString &token) const
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (m_clause.tokens[m_pieces[i].token].id == token && !m_places[i].isEmpty())
            return m_places[i].first();
    }
    return {};
}

QSize ClauseRow::sizeHint() const
{
    QTextLayout layout;
    lay(layout, 1 << 20);
    const int wide = layout.lineCount() > 0 ? int(std::ceil(layout.lineAt(0).naturalTextWidth())) + 1 : 0;
    const int width = std::min(wide + 2 * kEdge, kReadable);
    return {width, heightForWidth(width)};
}

QSize ClauseRow::minimumSizeHint() const { return {120, fontMetrics().height() + 2 * kEdge}; }

int ClauseRow::heightForWidth(int width) const
{
    QTextLayout layout;
    return lay(layout, width);
}

void ClauseRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setPen(tokens.colour(isEnabled() ? ColourRole::Text : ColourRole::Disabled));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (!m_buttons[i]->underMouse())
            continue;
        for (const QRect &part : std::as_const(m_places[i]))
            paint::box(painter, part.adjusted(-kEdge, 0, kEdge, 0), tokens.colour(ColourRole::AccentSoft),
                       QColor(), 3);
    }
    m_layout.draw(&painter, {});
    QPen dashes(tokens.colour(isEnabled() ? ColourRole::Accent : ColourRole::Disabled), 1);
    dashes.setDashPattern({3, 2});
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        for (const QRect &part : std::as_const(m_places[i])) {
            painter.setPen(dashes);
            painter.drawLine(QPointF(part.left(), part.bottom() - 0.5),
                             QPointF(part.right(), part.bottom() - 0.5));
            if (m_buttons[i]->hasFocus())
                paint::ring(painter, part.adjusted(-kEdge, 0, kEdge, kEdge), tokens.colour(ColourRole::Focus),
                            tokens.size(Size::FocusRing), 3);
        }
    }
}

void ClauseRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    // A parent without a layout of its own does not ask for the height of a width.
    setMinimumHeight(heightForWidth(width()));
}

void ClauseRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::EnabledChange:
        place();
        updateGeometry();
        update();
        break;
    case QEvent::LanguageChange:
        write();
        break;
    default:
        break;
    }
}

bool ClauseRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const qsizetype at = m_buttons.indexOf(static_cast<QAbstractButton *>(watched));
    if (at < 0)
        return false;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool opens = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter
        || (press->key() == Qt::Key_Down && press->modifiers() & Qt::AltModifier);
    if (opens)
        m_buttons[at]->click();
    else if (press->key() == forward && at + 1 < m_buttons.size())
        m_buttons[at + 1]->setFocus(Qt::TabFocusReason);
    else if (press->key() == backward && at > 0)
        m_buttons[at - 1]->setFocus(Qt::BacktabFocusReason);
    else
        return false;
    return true;
}

} // namespace stoa::ui

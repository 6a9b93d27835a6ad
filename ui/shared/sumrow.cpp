// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sumrow.h"

#include "ui/shared/columnfit.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/tableview.h"
#include "ui/shared/textsize.h"

#include <QPainter>

namespace stoa::ui {

namespace {
constexpr int kSumRowPadding = 8;
}

SumRow::SumRow(TableView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&view, &TableView::sectionsMoved, this, qOverload<>(&QWidget::update));
    hide();
}

void SumRow::show(const QString &words, const QHash<int, QString> &figures)
{
    m_words = words;
    m_figures = figures;
    QStringList spoken{words};
    const QFontMetrics strong(fontOf(TextSize::BodyStrong, font()));
    for (const ColumnSpec &column : m_view.columns()) {
        const int at = int(&column - m_view.columns().constData());
        if (!figures.contains(at))
            continue;
        m_view.fit().widen(at, strong.horizontalAdvance(figures.value(at)) + 2 * kSumRowPadding + 2);
        if (m_view.model())
            spoken.append(m_view.model()->headerData(at, Qt::Horizontal).toString() + u' '
                          + figures.value(at));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!words.isEmpty());
    update();
}

QSize SumRow::sizeHint() const { return {100, m_view.rowHeightNow()}; }

void SumRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Header));
    painter.fillRect(QRect(0, 0, width(), 1), tokens.colour(ColourRole::Line));
    painter.setFont(fontOf(TextSize::BodyStrong, font()));
    painter.setPen(tokens.colour(ColourRole::Text));
    const TableHeader &header = m_view.header();
    const int offset = m_view.viewport()->x();
    int firstFigure = isRightToLeft() ? 0 : width();
    for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it) {
        if (header.isSectionHidden(it.key()))
            continue;
        const QRect cell(offset + header.sectionViewportPosition(it.key()), 0, header.sectionSize(it.key()),
                         height());
        const QRect room = cell.adjusted(kSumRowPadding, 0, -kSumRowPadding, 0);
        // A column that was made narrow by hand: a number without its first figures would be another one.
        const QString figure = painter.fontMetrics().elidedText(it.value(), Qt::ElideLeft, room.width() + 1);
        painter.drawText(
            room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, figure);
        const int text = painter.fontMetrics().horizontalAdvance(figure);
        firstFigure = isRightToLeft() ? std::max(firstFigure, room.left() + text)
                                      : std::min(firstFigure, room.right() - text);
    }
    const QRect words = isRightToLeft() ? QRect(QPoint(firstFigure + 8, 0), QPoint(width() - 9, height() - 1))
                                        : QRect(QPoint(8, 0), QPoint(firstFigure - 8, height() - 1));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

} // namespace stoa::ui

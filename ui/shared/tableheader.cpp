// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableheader.h"

#include "ui/shared/filterrow.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kArrow = 16;
constexpr int kWide = 1'000; ///< any width with room for the paddings
} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_filters(new FilterRow(*this, this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(32);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionClicked, this, &TableHeader::askSort);
}

void TableHeader::setColumns(const QList<ColumnSpec> &columns)
{
    m_columns = columns;
    m_filters->setColumns(columns);
    bool any = false;
    for (const ColumnSpec &column : columns)
        any = any || column.filter != FilterKind::None;
    setFilterShown(any);
}

void TableHeader::setSort(const QList<SortKey> &keys)
{
    m_sort = keys;
    viewport()->update();
}

void TableHeader::setLead(int pixels)
{
    m_lead = pixels;
    viewport()->update();
}

void TableHeader::setFilterShown(bool shown)
{
    m_filterShown = shown;
    m_filters->setVisible(shown);
    updateGeometry();
    updateGeometries();
    Q_EMIT geometriesChanged();
}

int TableHeader::titleHeight() const
{
    const QFontMetrics metrics(fontOf(TextSize::SecondaryStrong, font()));
    return std::max(StoaStyle::tokensOf(this).size(Size::TableHeader), metrics.height() + 10);
}

int TableHeader::titleWidth(int column) const
{
    if (!model())
        return 0;
    const QFontMetrics metrics(fontOf(TextSize::SecondaryStrong, font()));
    const int around = kWide - textRect({0, 0, kWide, 1}, column).width();
    return metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 1 + around
        + arrowWidth(column, metrics);
}

int TableHeader::arrowWidth(int column, const QFontMetrics &metrics) const
{
    for (qsizetype i = 0; i < m_sort.size(); ++i) {
        if (m_sort[i].column == column)
            return kArrow + (m_sort.size() > 1 ? metrics.horizontalAdvance(QString::number(i + 1)) + 2 : 0);
    }
    return 0;
}

QSize TableHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(titleHeight() + (m_filterShown ? m_filters->rowHeight() : 0));
    return size;
}

void TableHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_filterShown ? m_filters->rowHeight() : 0);
    QHeaderView::updateGeometries();
    m_filters->setGeometry(0, height() - (m_filterShown ? m_filters->rowHeight() : 0), width(),
                           m_filters->rowHeight());
    m_filters->place();
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    m_filters->setGeometry(0, height() - (m_filterShown ? m_filters->rowHeight() : 0), width(),
                           m_filters->rowHeight());
    m_filters->place();
}

void TableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(
            this, [this] { updateGeometries(); }, Qt::QueuedConnection);
}

void TableHeader::askSort(int column)
{
    if (column < m_columns.size() && !m_columns[column].sortable)
        return;
    const bool add = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    QList<SortKey> keys = add ? m_sort : QList<SortKey>();
    const auto byColumn = [column](const SortKey &key) {
        return key.column == column;
    };
    const auto known = std::find_if(m_sort.cbegin(), m_sort.cend(), byColumn);
    const Qt::SortOrder order = known != m_sort.cend() && known->order == Qt::AscendingOrder
        ? Qt::DescendingOrder
        : Qt::AscendingOrder;
    const auto place = std::find_if(keys.begin(), keys.end(), byColumn);
    if (place != keys.end())
        place->order = order;
    else
        keys.append({column, order});
    Q_EMIT sortAsked(keys);
}

QRect TableHeader::textRect(const QRect &rect, int column) const
{
    int first = -1;
    for (int visual = 0; visual < count() && first < 0; ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            first = logicalIndex(visual);
    }
    const int lead = column == first ? m_lead : 0;
    const bool number = column < m_columns.size() && m_columns[column].kind == ColumnKind::Number;
    return QStyle::visualRect(layoutDirection(), rect, rect.adjusted((number ? 2 : 8) + lead, 0, -8, -1));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Icons &icons = StoaStyle::iconsOf(this);
    painter->save();
    painter->fillRect(rect, tokens.colour(ColourRole::Header));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      tokens.colour(ColourRole::Hairline));

    const bool number = column < m_columns.size() && m_columns[column].kind == ColumnKind::Number;
    QRect room = textRect(rect, column);
    int place = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    for (int i = 0; i < m_sort.size(); ++i) {
        if (m_sort[i].column == column) {
            place = i + 1;
            order = m_sort[i].order;
        }
    }
    const QFont strong = fontOf(TextSize::SecondaryStrong, font());
    const QFontMetrics metrics(strong);
    const QString counter = place > 0 && m_sort.size() > 1 ? QString::number(place) : QString();
    const int arrow = arrowWidth(column, metrics);

    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const QString shown = metrics.elidedText(title, Qt::ElideRight, room.width() - arrow);
    const int textWidth = metrics.horizontalAdvance(shown);
    const int used = textWidth + arrow;
    QRect logical(room.left(), room.top(), used, room.height());
    if (number)
        logical.moveRight(room.right());
    painter->setFont(strong);
    painter->setPen(tokens.colour(place > 0 ? ColourRole::Text : ColourRole::Text2));
    const QRect titleRect = QStyle::visualRect(
        layoutDirection(), room, QRect(logical.left(), logical.top(), textWidth + 1, logical.height()));
    painter->drawText(titleRect, Qt::AlignCenter | Qt::TextSingleLine, shown);
    if (place > 0) {
        const QRect arrowRect =
            QStyle::visualRect(layoutDirection(), room,
                               QRect(logical.left() + textWidth + 2, logical.top(), 14, logical.height()));
        icons.paint(*painter, order == Qt::AscendingOrder ? u"arrow-up"_s : u"arrow-down"_s, arrowRect, 14,
                    tokens.colour(ColourRole::Text2));
        if (!counter.isEmpty()) {
            const QRect counterRect = QStyle::visualRect(
                layoutDirection(), room,
                QRect(logical.left() + textWidth + 17, logical.top() + 4, 12, logical.height() - 4));
            painter->drawText(counterRect, Qt::AlignVCenter | Qt::AlignLeft, counter);
        }
    }
    painter->restore();
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && model()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = logicalIndexAt(help->pos());
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const QString own = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (own.isEmpty() && column >= 0 && titleWidth(column) > sectionSize(column)) {
            QToolTip::showText(help->globalPos(), title, this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace stoa::ui

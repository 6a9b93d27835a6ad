// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/evenrow.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace stoa::ui {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

EvenRow::EvenRow(int across, int down, QWidget *parent)
    : QLayout(parent)
    , m_across(across)
    , m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

EvenRow::~EvenRow() = default;

void EvenRow::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *EvenRow::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[size_t(index)].get();
}

QLayoutItem *EvenRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> EvenRow::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

int EvenRow::heightForWidth(int width) const { return lay(QRect(0, 0, width, 0), Doing::Measuring); }

QSize EvenRow::sizeHint() const
{
    int widest = 0;
    const auto items = shown();
    for (const QLayoutItem *item : items)
        widest = std::max(widest, item->sizeHint().width());
    const QMargins margins = contentsMargins();
    const int columns = int(items.size());
    const int width =
        columns * widest + std::max(0, columns - 1) * m_across + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize EvenRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void EvenRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, Doing::Placing);
}

int EvenRow::lay(const QRect &rect, Doing doing) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const auto items = shown();
    if (items.empty())
        return margins.top() + margins.bottom();
    int least = 1;
    for (const QLayoutItem *item : items)
        least = std::max(least, item->minimumSize().width());
    const int all = int(items.size());
    const int columns = std::clamp((room.width() + m_across) / (least + m_across), 1, all);
    const int wide = (room.width() - (columns - 1) * m_across) / columns;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.top();
    for (int first = 0; first < all; first += columns) {
        const int last = std::min(all, first + columns);
        int tall = 0;
        for (int i = first; i < last; ++i)
            tall = std::max(tall, heightOf(*items[size_t(i)], wide));
        for (int i = first; doing == Doing::Placing && i < last; ++i) {
            // Labels of one and of two lines: the fields below them stand in one line.
            const int high = heightOf(*items[size_t(i)], wide);
            const QRect place(room.left() + (i - first) * (wide + m_across), y + tall - high, wide, high);
            items[size_t(i)]->setGeometry(QStyle::visualRect(direction, room, place));
        }
        y += tall + (last < all ? m_down : 0);
    }
    return y - rect.top() + margins.bottom();
}

} // namespace stoa::ui

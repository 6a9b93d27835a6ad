// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace stoa::ui {

FlowLayout::FlowLayout(int across, int down, QWidget *parent)
    : QLayout(parent)
    , m_across(across)
    , m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[size_t(index)].get();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return lay(QRect(0, 0, width, 0), Doing::Measuring); }

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + m_across;
    }
    const QMargins margins = contentsMargins();
    width = std::max(0, width - m_across) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, Doing::Placing);
}

int FlowLayout::lay(const QRect &rect, Doing doing) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    // A line is known as a whole before its items are placed: they stand in its middle.
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = room.left();
    int y = room.top();
    int tall = 0;
    const auto finish = [&] {
        for (auto &[item, place] : line) {
            place.moveTop(y + (tall - place.height()) / 2);
            if (doing == Doing::Placing)
                item->setGeometry(QStyle::visualRect(direction, room, place));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(
            std::min(item->sizeHint().width(), std::max(room.width(), item->minimumSize().width())),
            item->sizeHint().height());
        if (!line.isEmpty() && x + size.width() > room.right() + 1) {
            finish();
            x = room.left();
            y += tall + m_down;
            tall = 0;
        }
        line.append({item.get(), QRect(QPoint(x, y), size)});
        x += size.width() + m_across;
        tall = std::max(tall, size.height());
    }
    finish();
    return y + tall - room.top() + margins.top() + margins.bottom();
}

} // namespace stoa::ui

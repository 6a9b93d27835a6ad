// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/tableroles.h"
#include "ui/shared/tableview.h"

#include <QKeyEvent>

namespace stoa::ui {

void TableView::watchGroups()
{
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        connect(view, &QTableView::clicked, this, [this](const QModelIndex &at) {
            if (at.column() == 0 && isGroup(at))
                Q_EMIT groupAsked(at.row(), GroupAsk::Toggle);
        });
    }
}

bool TableView::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.data(role(TableRole::Group)).toInt() != int(RowGroup::None);
}

bool TableView::takeGroupKey(const QKeyEvent &event)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool group = isGroup(at);
    const auto towardsStart = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const auto towardsEnd = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event.key() == towardsStart || (group && event.key() == Qt::Key_Minus)) {
        Q_EMIT groupAsked(at.row(), GroupAsk::Close);
        return group;
    }
    if (!group)
        return false;
    if (event.key() == towardsEnd || event.key() == Qt::Key_Plus)
        Q_EMIT groupAsked(at.row(), GroupAsk::Open);
    else if (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT groupAsked(at.row(), GroupAsk::Toggle);
    else
        return false;
    return true;
}

} // namespace stoa::ui

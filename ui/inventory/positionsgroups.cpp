// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/positionspage.h"

#include <QMenu>
#include <QPushButton>

namespace stoa::ui {

qint64 PositionsPage::selectedCount() const
{
    return m_desk.positions().positionsIn(m_table->selectedRanges());
}

void PositionsPage::setGrouping(std::optional<PositionColumn> by) { m_desk.setGrouping(by); }

void PositionsPage::askGroup(int row, GroupAsk ask)
{
    PositionTableModel &model = m_desk.positions();
    const int group = model.groupRowOf(row);
    if (group < 0)
        return;
    switch (ask) {
    case GroupAsk::Open:
        model.setGroup(group, RowGroup::Open);
        return;
    case GroupAsk::Toggle:
        model.setGroup(group, model.isOpen(group) ? RowGroup::Closed : RowGroup::Open);
        return;
    case GroupAsk::Close:
        // From a position one gets to its group first, as in a tree.
        if (row != group)
            m_table->setCurrentRow(group);
        else
            model.setGroup(group, RowGroup::Closed);
        return;
    }
}

void PositionsPage::groupMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, std::optional<PositionColumn> by) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_desk.grouping() == by);
        connect(action, &QAction::triggered, this, [this, by] { setGrouping(by); });
    };
    add(tr("Not grouped"), std::nullopt);
    add(tr("By location"), PositionColumn::Location);
    add(tr("By category"), PositionColumn::Category);
    menu->addSeparator();
    PositionTableModel &model = m_desk.positions();
    const auto setAll = [&model](RowGroup to) {
        return [&model, to] {
            model.setAllGroups(to);
        };
    };
    menu->addAction(tr("Expand all groups"), &model, setAll(RowGroup::Open))
        ->setEnabled(m_desk.grouping().has_value());
    menu->addAction(tr("Collapse all groups"), &model, setAll(RowGroup::Closed))
        ->setEnabled(m_desk.grouping().has_value());
    menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height())));
}

} // namespace stoa::ui

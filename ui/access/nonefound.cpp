// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/nonefound.h"

#include "ui/shared/datatable.h"

#include <QEvent>
#include <QPushButton>

namespace stoa::ui {

using namespace Qt::StringLiterals;

NoneFound::NoneFound(DataTable &table)
    : EmptyState(u"filter"_s, table.view().viewport())
    , m_table(table)
    , m_clear(new QPushButton)
{
    m_clear->setObjectName(u"clearFilters."_s + table.objectName());
    addButton(m_clear);
    connect(m_clear, &QAbstractButton::clicked, this, &NoneFound::clearAsked);
    table.view().viewport()->installEventFilter(this);
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &NoneFound::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &NoneFound::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &NoneFound::refresh);
    retranslate();
    refresh();
}

void NoneFound::setFilters(Filters filters)
{
    m_filters = filters;
    refresh();
}

void NoneFound::retranslate()
{
    setText(tr("Nothing fits these filters"), tr("Change them above, or take them off."));
    //: Button: takes all filters off
    m_clear->setText(tr("Clear filters"));
}

void NoneFound::refresh()
{
    setGeometry(m_table.view().viewport()->rect());
    setVisible(m_filters == Filters::On && m_table.model()->rowCount() == 0);
}

bool NoneFound::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_table.view().viewport()->rect());
    return EmptyState::eventFilter(watched, event);
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/worktable.h"

#include "ui/shared/textlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

WorkTable::WorkTable(const QString &name, QAbstractItemModel &model, const QList<ColumnSpec> &columns,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_table(new DataTable)
    , m_empty(new TextLabel({}, TextSize::Body, ColourRole::Text2))
{
    m_table->setObjectName(name);
    m_table->setFilterRowShown(false);
    m_table->setMarks(true);
    m_table->setModel(&model);
    m_table->setColumns(columns);
    m_empty->setOverflow(TextLabel::Overflow::Wrap);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setContentsMargins(12, 10, 12, 10);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::rowActivated, this, &WorkTable::activated);
    connect(m_table, &DataTable::currentSettled, this, &WorkTable::settled);
    connect(m_table, &DataTable::selectionChanged, this, &WorkTable::selectionChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &WorkTable::refresh);
    refresh();
}

void WorkTable::setWords(const QString &name, const QString &empty)
{
    m_table->setName(name);
    m_empty->setPlain(empty);
}

QList<int> WorkTable::selectedRows() const
{
    QList<int> rows;
    const auto ranges = m_table->selectedRanges();
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row)
            rows.append(row);
    }
    return rows;
}

void WorkTable::refresh()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

QList<ColumnSpec> shownColumns(int count, const QList<ShownColumn> &shown)
{
    QList<ColumnSpec> specs;
    for (int column = 0; column < count; ++column)
        specs.append({.id = QString::number(column), .hidden = true, .sortable = false});
    for (const ShownColumn &each : shown) {
        ColumnSpec &spec = specs[each.column];
        spec.kind = each.kind;
        spec.width = each.width;
        spec.minimum = std::min(each.width, each.minimum);
        spec.hidden = false;
        spec.fills = each.fills;
        spec.givesWay = each.givesWay;
    }
    return specs;
}

} // namespace stoa::ui

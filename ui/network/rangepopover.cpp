// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/rangepopover.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

RangePopover::RangePopover(const PolicyDesk &desk, SimulationDesk &simulation, QWidget *parent)
    : Popover(parent)
    , m_desk(desk)
    , m_simulation(simulation)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_channel(new QComboBox)
    , m_stock(new QComboBox)
    , m_fromEditor(new FieldEditor({}, m_from))
    , m_toEditor(new FieldEditor({}, m_to))
    , m_channelEditor(new FieldEditor({}, m_channel))
    , m_stockEditor(new FieldEditor({}, m_stock))
    , m_apply(new QPushButton)
{
    m_from->setObjectName(u"rangeFrom"_s);
    m_to->setObjectName(u"rangeTo"_s);
    m_channel->setObjectName(u"rangeChannel"_s);
    m_stock->setObjectName(u"rangeStock"_s);
    m_apply->setObjectName(u"rangeApply"_s);
    setKind(*m_apply, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (FieldEditor *editor : {m_fromEditor, m_toEditor, m_channelEditor, m_stockEditor})
        column->addWidget(editor);
    column->addWidget(m_apply, 0, Qt::AlignTrailing);
    connect(m_apply, &QAbstractButton::clicked, this, &RangePopover::apply);
}

void RangePopover::ask(QWidget &below)
{
    setAccessibleName(tr("Orders to simulate"));
    m_fromEditor->setLabel(tr("&From"));
    m_toEditor->setLabel(tr("&To"));
    m_channelEditor->setLabel(tr("&Channel"));
    m_stockEditor->setLabel(tr("&Stock"));
    m_apply->setText(tr("Apply"));
    const SimulationDesk::Range &range = m_simulation.range();
    m_toEditor->setError({});
    m_from->setDate(range.from);
    m_to->setDate(range.to);
    m_channel->clear();
    m_channel->addItem(tr("All channels"), QString());
    for (const auto &[id, words] : m_desk.words().valuesOf(RoutingField::Channel, {}))
        m_channel->addItem(words, id);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(range.channel)));
    m_stock->clear();
    m_stock->addItem(tr("As it was at the start"), int(SimulationDesk::Stock::AtStart));
    m_stock->addItem(tr("As it is now"), int(SimulationDesk::Stock::Now));
    m_stock->setCurrentIndex(m_stock->findData(int(range.stock)));
    open(below, below.rect(), m_from);
}

void RangePopover::apply()
{
    if (m_to->date() < m_from->date()) {
        m_toEditor->setError(tr("The last day is before the first one."));
        m_to->setFocus();
        return;
    }
    m_simulation.setRange({m_from->date(), m_to->date(), m_channel->currentData().toString(),
                           SimulationDesk::Stock(m_stock->currentData().toInt())});
    hide();
}

} // namespace stoa::ui

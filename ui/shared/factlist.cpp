// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/factlist.h"

#include "ui/shared/textlabel.h"

#include <QFormLayout>

namespace stoa::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *name = new TextLabel(fact.name, TextSize::Body, ColourRole::Text2);
        auto *value = new TextLabel(fact.value);
        value->setOverflow(TextLabel::Overflow::Wrap);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.name + u' ' + fact.value);
        m_form->addRow(name, value);
    }
}

} // namespace stoa::ui

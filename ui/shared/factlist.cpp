// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/factlist.h"

#include "ui/shared/textlabel.h"

#include <QGridLayout>

namespace stoa::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 2);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    qDeleteAll(findChildren<TextLabel *>(Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *name = new TextLabel(fact.name, TextSize::Body, ColourRole::Text2);
        auto *value = new TextLabel(fact.value);
        for (TextLabel *label : {name, value})
            label->setOverflow(TextLabel::Overflow::Wrap);
        value->setAccessibleName(fact.name + u' ' + fact.value);
        if (fact.code) {
            m_grid->addWidget(name, row++, 0, 1, 2);
            m_grid->addWidget(value, row++, 0, 1, 2);
            continue;
        }
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    updateGeometry();
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/factlist.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolTip>

namespace stoa::ui {

using namespace Qt::StringLiterals;

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
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
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
            // Too long to stand beside its name.
            auto *both = new QWidget;
            auto *lines = new QGridLayout(both);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setVerticalSpacing(0);
            lines->setColumnStretch(0, 1);
            lines->addWidget(name, 0, 0, Qt::AlignVCenter);
            lines->addWidget(copyButton(fact), 0, 1);
            lines->addWidget(value, 1, 0, 1, 2);
            m_grid->addWidget(both, row++, 0, 1, 2);
            continue;
        }
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    updateGeometry();
}

QWidget *FactList::copyButton(const Fact &fact)
{
    auto *button = new IconButton(u"copy"_s);
    button->setObjectName(u"copyFact"_s);
    button->setFixedSize(24, 24);
    //: Tooltip of a button; %1 is the name of a number, as "Number of the movement"
    button->setName(tr("Copy: %1").arg(fact.name));
    connect(button, &QAbstractButton::clicked, button, [button, text = fact.value] {
        QGuiApplication::clipboard()->setText(text);
        //: Said beside a button that was pressed
        QToolTip::showText(button->mapToGlobal(QPoint(0, button->height())), tr("Copied"), button);
    });
    return button;
}

} // namespace stoa::ui

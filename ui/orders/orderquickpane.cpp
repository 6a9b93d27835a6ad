// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderquickpane.h"

#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "ui/orders/ordercards.h"
#include "ui/orders/ordercolumns.h"
#include "ui/shared/chip.h"
#include "ui/shared/clearlayout.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/factlist.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stepper.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostLines = 6;
}

OrderQuickPane::OrderQuickPane(OrdersDesk &desk, OrderPage &page, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_page(page)
    , m_content(new QWidget(this))
    , m_chip(new Chip)
    , m_refused(new NoteLine)
    , m_facts(new FactList)
    , m_lines(new DataTable)
    , m_rest(new LinkButton(QString()))
    , m_parts(new QWidget)
    , m_why(new NoteLine)
    , m_nothing(new EmptyState(u"clipboard-list"_s, this))
    , m_open(new QPushButton(this))
    , m_act(new QPushButton(this))
{
    tabs().hide();
    setPin(Pin::Hidden);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *chip = new QHBoxLayout;
    chip->addWidget(m_chip);
    chip->addStretch(1);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(10);
    m_lines->setModel(&page.lines());
    m_lines->setDensity(Density::Compact);
    m_lines->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->view().setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addLayout(chip);
    column->addWidget(m_refused);
    column->addWidget(m_facts);
    column->addWidget(m_parts);
    column->addWidget(m_lines);
    column->addWidget(m_rest, 0, Qt::AlignLeft);
    column->addWidget(m_why);
    column->addStretch(1);
    body().insertWidget(body().count() - 1, m_content, 1);
    body().insertWidget(body().count() - 1, m_nothing, 100);
    setKind(*m_act, ButtonKind::Secondary);
    setKind(*m_open, ButtonKind::Primary);
    m_act->setObjectName(u"orderAct"_s);
    m_open->setObjectName(u"orderOpen"_s);
    addFootButton(m_act, Place::Start);
    addFootButton(m_open, Place::End);
    connect(m_open, &QAbstractButton::clicked, this, &OrderQuickPane::pageAsked);
    connect(m_rest, &QAbstractButton::clicked, this, &OrderQuickPane::pageAsked);
    connect(m_act, &QAbstractButton::clicked, this, &OrderQuickPane::actMenu);
    connect(&page, &OrderPage::changed, this, &OrderQuickPane::refresh);
    connect(&desk, &OrdersDesk::rightsChanged, this, &OrderQuickPane::refresh);
    say();
}

void OrderQuickPane::setSelected(qint64 orders)
{
    m_selected = orders;
    m_act->setText(orders > 1
                       //: Button: opens a menu of what can be done with the selected orders
                       ? tr("Decide about %1…").arg(m_desk.wording().formats().integer(orders))
                       : tr("Decide…"));
    setRefused(*m_act, m_desk.whyNoEdit());
}

void OrderQuickPane::say()
{
    //: Button: the page of an order
    m_open->setText(tr("Open order"));
    m_lines->setName(tr("Lines of the order"));
    auto columns = OrderColumns::lines();
    using Column = OrderPage::LineColumn;
    for (const Column column : {Column::Unit, Column::Off, Column::Because, Column::From})
        columns[int(column)].hidden = true;
    // What an article is called and what it costs are read whole; its code is in the tooltip, too.
    columns[int(Column::Sku)].givesWay = 1;
    m_lines->setColumns(columns);
    m_nothing->setText(tr("No order is chosen"), tr("Choose one in the table to see it here."));
    setSelected(m_selected);
    refresh();
}

void OrderQuickPane::refresh()
{
    const bool read = m_page.isRead();
    m_content->setVisible(read);
    m_nothing->setVisible(!read);
    m_open->setVisible(read);
    m_act->setVisible(read);
    setName(read ? m_page.number() : QString());
    setCodes(read ? QStringList{m_page.headLine()} : QStringList());
    if (!read)
        return;
    setSelected(m_selected);
    m_chip->setStatus(m_page.status(), m_page.statusWord());
    const auto refused = m_page.refused();
    m_refused->setVisible(!refused.isEmpty() || m_page.isWaiting());
    if (!refused.isEmpty())
        m_refused->setNote(StatusKind::Problem, ProblemText::sentence(refused.first().why));
    else
        m_refused->setNote(StatusKind::Unknown, tr("Changed here; the hub has not confirmed it yet."),
                           u"clock"_s);
    QList<FactList::Fact> facts;
    for (const OrderFact &fact : m_page.facts())
        //: A figure and what it means, as in "Wed 18 Nov, 13:00, 29 h early"
        facts.append({fact.name, fact.note.isEmpty() ? fact.value : tr("%1, %2").arg(fact.value, fact.note)});
    const auto money = m_page.money();
    for (const OrderMoneyLine &line : money) {
        if (line.weight == OrderMoneyLine::Weight::Sum)
            facts.append({line.name, line.amount + u' ' + m_page.currency()});
    }
    facts.append({tr("Payment"), m_page.payment()});
    m_facts->setFacts(facts);
    clear(*m_parts->layout());
    for (const FulfilmentCardData &card : m_page.fulfilments()) {
        auto *head = new TextLabel(card.title, TextSize::BodyStrong);
        auto *state = new NoteLine;
        //: A part of an order: how far it is, and "6 units, €70.32"
        state->setNote(card.status,
                       card.figures.isEmpty() ? card.word : tr("%1 · %2").arg(card.word, card.figures));
        m_parts->layout()->addWidget(head);
        m_parts->layout()->addWidget(state);
    }
    const int rows = std::min(kMostLines, m_page.lines().rowCount());
    m_lines->setFixedHeight(m_lines->view().header().titleHeight() + rows * m_lines->view().rowHeightNow()
                            + 1);
    const int rest = m_page.lines().rowCount() - rows;
    m_rest->setVisible(rest > 0);
    //: Link to the page of an order, below the first of its lines
    m_rest->setText(m_desk.wording().formats().grouped(tr("%n more line(s)", nullptr, rest), rest));
    const auto &decision = m_page.decision();
    m_why->setVisible(decision.has_value());
    if (decision)
        m_why->setNote(StatusKind::None, m_page.words().headline(*decision).plain(), u"route"_s);
}

void OrderQuickPane::actMenu()
{
    if (!refusalOf(m_act).isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OrderVerb verb : {OrderVerb::Approve, OrderVerb::Hold, OrderVerb::Release,
                                 OrderVerb::Prioritise, OrderVerb::Route, OrderVerb::Note, OrderVerb::Cancel})
        menu->addAction(OrderWords::verb(verb) + u'…', this, [this, verb] { Q_EMIT actAsked(verb); });
    menu->popup(m_act->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordercards.h"

#include "ui/orders/ordercolumns.h"
#include "ui/shared/clearlayout.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/factlist.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stepper.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/timeline.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

LinesCard::LinesCard(OrderPage &page, QWidget *parent)
    : OrderCard({}, Edges::Whole, parent)
    , m_page(page)
    , m_table(new DataTable(this))
{
    m_table->setObjectName(u"orderLines"_s);
    m_table->setModel(&page.lines());
    m_table->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body().addWidget(m_table);
    connect(m_table, &DataTable::sumWanted, this, &LinesCard::refresh);
    connect(m_table, &DataTable::selectionChanged, this, &LinesCard::refresh, Qt::QueuedConnection);
    say();
}

void LinesCard::say()
{
    m_table->setName(tr("Lines of the order"));
    m_table->setColumns(OrderColumns::lines());
    refresh();
}

void LinesCard::refresh()
{
    const int rows = m_page.lines().rowCount();
    setTitle(tr("Lines"), m_page.desk().wording().formats().integer(rows));
    using Column = OrderPage::LineColumn;
    m_table->setSum(m_page.linesSum(),
                    {{int(Column::Quantity), m_page.sumOfUnits()},
                     {int(Column::Off), m_page.sumOfDiscounts()},
                     {int(Column::Net), m_page.sumOfNet()}});
    const int sum = StoaStyle::tokensOf(this).size(Size::TableRow);
    m_table->setFixedHeight(m_table->view().header().titleHeight() + rows * m_table->view().rowHeightNow()
                            + sum + 2);
}

FulfilmentCard::FulfilmentCard(QWidget *parent)
    : OrderCard(u"store"_s, Edges::Padded, parent)
    , m_stepper(new Stepper(this))
    , m_transport(new NoteLine(this))
    , m_slip(new QPushButton(this))
    , m_label(new QPushButton(this))
    , m_cancelLabel(new QPushButton(this))
    , m_walk(new QPushButton(this))
{
    m_slip->setObjectName(u"printSlip"_s);
    m_label->setObjectName(u"printLabel"_s);
    m_cancelLabel->setObjectName(u"cancelLabel"_s);
    m_walk->setObjectName(u"openWalk"_s);
    body().addWidget(m_stepper);
    body().addWidget(m_transport);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    setKind(*m_cancelLabel, ButtonKind::Destructive);
    for (QPushButton *button : {m_cancelLabel, m_walk, m_slip, m_label}) {
        if (button == m_slip || button == m_label)
            button->setIcon(StoaStyle::iconsOf(this).icon(u"printer"_s));
        setButtonSize(*button, ButtonSize::Small);
        button->hide();
        row->addWidget(button);
        // What destroys stands apart.
        if (button == m_cancelLabel)
            row->addStretch(1);
    }
    body().addLayout(row);
    body().addStretch(1);
    connect(m_cancelLabel, &QAbstractButton::clicked, this, [this] {
        if (refusalOf(m_cancelLabel).isEmpty())
            Q_EMIT cancelLabelAsked(m_data.id, m_data.tracking);
    });
    connect(m_label, &QAbstractButton::clicked, this, [this] { Q_EMIT labelAsked(m_data.id); });
    connect(m_slip, &QAbstractButton::clicked, this, [this] { Q_EMIT slipAsked(m_data.id); });
    connect(m_walk, &QAbstractButton::clicked, this, [this] { Q_EMIT walkAsked(m_data.walk); });
}

void FulfilmentCard::show(const FulfilmentCardData &data, StoreWork work)
{
    m_data = data;
    setTitle(data.title);
    setChip(data.status, data.word);
    setEnd(data.figures);
    QList<Stepper::Step> steps;
    for (const FulfilmentCardData::Step &step : data.steps)
        steps.append({step.label, step.detail});
    m_stepper->setSteps(steps, data.now);
    m_stepper->setAccessibleName(data.title);
    m_transport->setNote(StatusKind::None, data.transport, u"truck"_s);
    const bool isHere = work == StoreWork::Here;
    m_label->setText(tr("Print label"));
    m_label->setVisible(isHere && data.isLabelled);
    setRefused(*m_label, data.whyNoLabel);
    m_slip->setText(tr("Print slip"));
    m_slip->setVisible(isHere && data.isPacked);
    setRefused(*m_slip, data.whyNoPapers);
    //: Button of a part of an order: %1 is the walk through the store in which it is picked, as "W-7"
    m_walk->setText(data.walkName.isEmpty() ? tr("Go on picking") : tr("Open walk %1").arg(data.walkName));
    m_walk->setVisible(isHere && !data.walk.isEmpty());
    setRefused(*m_walk, data.whyNoPapers);
    m_cancelLabel->setText(tr("Cancel label"));
    m_cancelLabel->setVisible(isHere && !data.tracking.isEmpty());
    setRefused(*m_cancelLabel, data.whyLabelStays);
    for (QPushButton *button : {m_label, m_slip, m_walk, m_cancelLabel})
        button->setAccessibleName(data.number + u' ' + button->text());
}

FulfilmentCards::FulfilmentCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
}

void FulfilmentCards::show(const QList<FulfilmentCardData> &cards)
{
    while (m_cards.size() > cards.size()) {
        FulfilmentCard *last = m_cards.takeLast();
        last->hide();
        last->deleteLater();
    }
    const qsizetype before = m_cards.size();
    while (m_cards.size() < cards.size()) {
        auto *card = new FulfilmentCard(this);
        connect(card, &FulfilmentCard::labelAsked, this, &FulfilmentCards::labelAsked);
        connect(card, &FulfilmentCard::slipAsked, this, &FulfilmentCards::slipAsked);
        connect(card, &FulfilmentCard::cancelLabelAsked, this, &FulfilmentCards::cancelLabelAsked);
        connect(card, &FulfilmentCard::walkAsked, this, &FulfilmentCards::walkAsked);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_cards[i]->show(cards[i], m_work);
    if (before != m_cards.size())
        m_across = 0;
    setVisible(!cards.isEmpty());
    place();
}

void FulfilmentCards::place()
{
    // Two beside each other as long as the steps of both can stand beside each other too.
    bool two = m_cards.size() > 1;
    for (const FulfilmentCard *card : std::as_const(m_cards))
        two = two && card->stepper().isBeside((width() - m_grid->spacing()) / 2 - 24);
    const int across = two ? 2 : 1;
    if (across == m_across)
        return;
    m_across = across;
    for (FulfilmentCard *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / across, i % across);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, across > 1 ? 1 : 0);
}

void FulfilmentCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

TimelineCard::TimelineCard(QWidget *parent)
    : OrderCard({}, Edges::Padded, parent)
    , m_timeline(new Timeline(this))
{
    body().addWidget(m_timeline, 1);
    say();
}

void TimelineCard::say()
{
    setTitle(tr("Timeline"), tr("what is above the line is still to come"));
    m_timeline->setAccessibleName(tr("Timeline"));
}

void TimelineCard::show(const QList<OrderTimelineLine> &lines)
{
    QList<TimelineEntry> entries;
    for (const OrderTimelineLine &line : lines) {
        const auto when = line.isAhead ? TimelineEntry::When::Ahead : TimelineEntry::When::Past;
        entries.append({line.id, when, line.time, line.icon, line.word, line.details, line.status});
    }
    m_timeline->setEntries(entries);
}

MoneyCard::MoneyCard(QWidget *parent)
    : OrderCard({}, Edges::Padded, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    body().addLayout(m_grid);
    body().addStretch(1);
}

void MoneyCard::refresh(const OrderPage &page)
{
    setTitle(tr("Money"), page.currency());
    setChip(page.paymentKind(), page.payment());
    const auto rows = page.money();
    if (rows == m_rows)
        return;
    m_rows = rows;
    clear(*m_grid);
    int at = 0;
    for (const OrderMoneyLine &row : rows) {
        const bool sum = row.weight == OrderMoneyLine::Weight::Sum;
        if (sum) {
            auto *rule = new QFrame;
            rule->setFrameShape(QFrame::HLine);
            rule->setFixedHeight(5);
            m_grid->addWidget(rule, at++, 0, 1, 2);
        }
        const TextSize size = sum ? TextSize::BodyStrong : TextSize::Body;
        auto *name = new TextLabel(row.name, size, sum ? ColourRole::Text : ColourRole::Text2);
        name->setOverflow(TextLabel::Overflow::Elide);
        auto *amount = new TextLabel(row.amount, size);
        amount->setAccessibleName(row.name + u' ' + row.amount);
        m_grid->addWidget(name, at, 0);
        m_grid->addWidget(amount, at++, 1, Qt::AlignTrailing);
    }
}

ReturnsCard::ReturnsCard(QWidget *parent)
    : OrderCard({}, Edges::Padded, parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(6);
    body().addLayout(m_rows);
}

void ReturnsCard::refresh(const OrderPage &page)
{
    const auto returns = page.returns();
    const auto tasks = page.tasks();
    setTitle(tr("Returns and exchanges"), page.desk().wording().formats().integer(returns.size()));
    clear(*m_rows);
    const auto add = [this](StatusKind kind, const QString &words, const QString &icon = {}) {
        auto *line = new NoteLine;
        line->setNote(kind, words, icon);
        m_rows->addWidget(line);
    };
    for (const OrderReturnLine &row : returns)
        //: A return: its number, how far it is, and what it is about
        add(row.status, tr("%1: %2, %3").arg(row.number, row.state, row.details));
    for (const QString &task : tasks)
        //: A task that belongs to an order
        add(StatusKind::Attention, tr("Task: %1").arg(task));
    if (returns.isEmpty() && tasks.isEmpty())
        add(StatusKind::None,
            tr("Nothing came back. A return can start in a store, on the web or by phone, once a part was "
               "delivered or collected."),
            u"undo-2"_s);
}

CustomerCard::CustomerCard(OrderPage &page, QWidget *parent)
    : OrderCard(u"user"_s, Edges::Padded, parent)
    , m_page(page)
    , m_ask(new LinkButton(QString(), this))
    , m_rows(new QVBoxLayout)
{
    addToHead(m_ask);
    m_rows->setSpacing(6);
    body().addLayout(m_rows);
    connect(m_ask, &QAbstractButton::clicked, &page, &OrderPage::askContact);
    refresh();
}

void CustomerCard::refresh()
{
    //: Card and link on an order's page: who gets the goods
    setTitle(tr("Customer"), m_page.customer());
    m_ask->setText(tr("Show name…"));
    const QString why = m_page.desk().whyNoContact();
    const auto &contact = m_page.contact();
    m_ask->setVisible(why.isEmpty() && !contact && !m_page.isContactGone() && m_page.isRead());
    clear(*m_rows);
    if (contact) {
        auto *facts = new FactList;
        facts->setFacts({{tr("Name"), contact->name},
                         {tr("Phone"), contact->phone},
                         {tr("E-mail"), contact->email},
                         {tr("Street"), contact->street},
                         {tr("Note"), contact->note}});
        m_rows->addWidget(facts);
        return;
    }
    auto *line = new NoteLine;
    if (!why.isEmpty())
        line->setNote(StatusKind::None, why, u"lock"_s);
    else if (m_page.isContactGone())
        line->setNote(StatusKind::None,
                      tr("Name and address are deleted some days after an order is closed."));
    else
        line->setNote(StatusKind::None, tr("Name and address are shown when you ask for them."),
                      u"eye-off"_s);
    m_rows->addWidget(line);
}

} // namespace stoa::ui

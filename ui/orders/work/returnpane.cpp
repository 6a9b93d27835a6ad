// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/returnpane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/noteline.h"
#include "ui/shared/prompts.h"
#include "ui/shared/stepper.h"
#include "ui/shared/viewtabs.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

ReturnPane::ReturnPane(WorkDesk &desk, Prompts &prompts, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_steps(new Stepper)
    , m_facts(new FactList)
    , m_verdict(new NoteLine)
    , m_lines(new QWidget)
    , m_lineLayout(new QVBoxLayout(m_lines))
    , m_reject(new QPushButton)
    , m_order(new QPushButton)
    , m_replacement(new QPushButton)
    , m_other(new QPushButton)
    , m_next(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_lineLayout->setContentsMargins(0, 0, 0, 0);
    m_lineLayout->setSpacing(10);
    m_next->setObjectName(u"return.next"_s);
    m_reject->setObjectName(u"return.reject"_s);
    m_other->setObjectName(u"return.other"_s);
    setKind(*m_reject, ButtonKind::Destructive);
    setKind(*m_next, ButtonKind::Primary);
    for (QWidget *each : QList<QWidget *>{m_steps, m_facts, m_lines, m_verdict})
        body().insertWidget(body().count() - 1, each);
    addFootButton(m_reject, Place::Start);
    for (QPushButton *button : {m_replacement, m_order, m_other, m_next})
        addFootButton(button, Place::End);
    connect(m_reject, &QAbstractButton::clicked, this, [this] { go(ReturnState::Rejected); });
    connect(m_next, &QAbstractButton::clicked, this, &ReturnPane::next);
    connect(m_other, &QAbstractButton::clicked, this, [this] { go(ReturnState::Refunded); });
    connect(m_order, &QAbstractButton::clicked, this, [this] {
        if (m_work && m_work->row())
            Q_EMIT orderAsked(m_work->row()->returnCase.parts().order.toString());
        else if (m_closed)
            Q_EMIT orderAsked(m_closed->returnCase.parts().order.toString());
    });
    connect(m_replacement, &QAbstractButton::clicked, this, [this] {
        if (m_work && m_work->row())
            Q_EMIT orderAsked(m_work->row()->returnCase.parts().replacement);
        else if (m_closed)
            Q_EMIT orderAsked(m_closed->returnCase.parts().replacement);
    });
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &ReturnPane::next);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    say();
}

void ReturnPane::show(const QString &id)
{
    if (m_work && m_work->id() == id)
        return;
    if (m_work)
        m_work->deleteLater();
    m_work.clear();
    m_closed.reset();
    m_shown.clear();
    m_verdict->setNote(StatusKind::None, {});
    if (!id.isEmpty()) {
        m_work = new ReturnWork(m_desk, id, this);
        connect(m_work, &ReturnWork::changed, this, &ReturnPane::refresh);
        connect(m_work, &ReturnWork::answered, this, [this](const ScanVerdict &verdict) {
            m_verdict->setNote(verdict.isRight() ? StatusKind::Ok : StatusKind::Problem, verdict.sentence);
            Q_EMIT answered(verdict);
        });
    }
    refresh();
}

void ReturnPane::showClosed(const WorkReturn &row)
{
    show({});
    m_closed = row;
    refresh();
}

void ReturnPane::scan(const QString &code)
{
    if (m_work)
        m_work->scan(code);
}

QString ReturnPane::told() const { return m_verdict->text(); }

void ReturnPane::say()
{
    m_reject->setText(tr("Refuse"));
    m_order->setText(tr("Open order"));
    m_replacement->setText(tr("Open replacement"));
    m_other->setText(tr("Pay back instead"));
    m_shown.clear();
    refresh();
}

void ReturnPane::fillSteps(const ReturnCase &returnCase)
{
    const bool exchange =
        returnCase.parts().wish == ReturnWish::Exchange && !returnCase.hasReached(ReturnState::Refunded);
    QList<ReturnState> states{ReturnState::Requested,
                              ReturnState::Accepted,
                              ReturnState::Received,
                              ReturnState::Inspected,
                              exchange ? ReturnState::Exchanged : ReturnState::Refunded,
                              ReturnState::Closed};
    if (returnCase.hasReached(ReturnState::Rejected))
        states = {ReturnState::Requested, ReturnState::Rejected, ReturnState::Closed};
    QList<Stepper::Step> steps;
    int now = 0;
    for (qsizetype i = 0; i < states.size(); ++i) {
        steps.append({OrderWords::state(states[i]), {}});
        if (returnCase.hasReached(states[i]))
            now = int(i) + 1;
    }
    m_steps->setSteps(steps, now);
}

void ReturnPane::fillFacts(const ReturnCase &returnCase)
{
    const Formats &formats = m_desk.formats();
    const ReturnCase::Parts &parts = returnCase.parts();
    qint64 money = parts.refund;
    for (const ReturnLine &line : parts.lines)
        money += parts.refund > 0 ? 0 : line.refund;
    const auto currency = Currency::parse(parts.currency);
    m_facts->setFacts({{tr("Order"), parts.orderNumber},
                       {tr("Opened"), formats.dateTime(parts.createdAt)},
                       {tr("By way of"), OrderWords::channel(parts.channel)},
                       {tr("Wish"), OrderWords::wish(parts.wish)},
                       {tr("As it was paid"), currency ? formats.money(Money(money, *currency)) : QString()},
                       {tr("Note"), parts.note}});
}

void ReturnPane::refresh()
{
    const WorkReturn *row = m_work ? m_work->row() : m_closed ? &*m_closed : nullptr;
    for (QWidget *each : QList<QWidget *>{m_steps, m_facts, m_lines, m_reject, m_order, m_next})
        each->setVisible(row);
    m_replacement->setVisible(row && !row->returnCase.parts().replacement.isEmpty());
    m_other->hide();
    if (!row) {
        setName(tr("Nothing is chosen"));
        setCodes({tr("scan an order or a return, or choose one in the list")});
        return;
    }
    setName(QChar(0x2066) + row->returnCase.parts().number + QChar(0x2069));
    setCodes({OrderWords::state(row->returnCase.state())});
    fillSteps(row->returnCase);
    fillFacts(row->returnCase);
    refreshLines();
    const auto next = m_work ? m_work->next() : std::nullopt;
    m_next->setVisible(next.has_value());
    m_reject->setVisible(m_work && bool(mayGo(row->returnCase.state(), ReturnState::Rejected)));
    m_other->setVisible(m_work && next == ReturnState::Exchanged);
    if (next) {
        m_next->setText(m_work->verbOf(*next));
        setRefused(*m_next, m_work->whyNot(*next));
        setRefused(*m_reject, m_work->whyNot(ReturnState::Rejected));
        setRefused(*m_other, m_work->whyNot(ReturnState::Refunded));
    }
}

void ReturnPane::next()
{
    const auto to = m_work ? m_work->next() : std::nullopt;
    if (to)
        go(*to);
}

void ReturnPane::go(ReturnState to)
{
    if (!m_work || !m_work->row())
        return;
    if (const QString why = m_work->whyNot(to); !why.isEmpty()) {
        m_verdict->setNote(StatusKind::Attention, why);
        return;
    }
    const QString number = m_work->row()->returnCase.parts().number;
    const auto run = [this, to, number] {
        m_work->go(to).then(this, [this, to, number](const Result<Receipt> &receipt) {
            if (receipt)
                //: %1 is the number of a return, %2 a state ("Received")
                Q_EMIT done(tr("%1: %2").arg(number, OrderWords::state(to)));
            else
                Q_EMIT refused(receipt.error());
        });
    };
    if (to != ReturnState::Rejected) {
        run();
        return;
    }
    m_prompts.ask(this,
                  {tr("Refuse the return %1?").arg(number),
                   tr("The customer keeps the goods and gets no money. This cannot be taken back."),
                   tr("Refuse"),
                   {}},
                  [run](Prompts::Answer answer) {
                      if (answer == Prompts::Answer::DoIt)
                          run();
                  });
}

} // namespace stoa::ui

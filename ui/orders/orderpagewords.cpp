// SPDX-License-Identifier: GPL-3.0-or-later
// What an order's page says, and what can be done on it.
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "ui/orders/orderactionpane.h"
#include "ui/orders/ordercards.h"
#include "ui/orders/orderpageview.h"
#include "ui/orders/whycard.h"
#include "ui/shared/chip.h"
#include "ui/shared/clearlayout.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// The verb of the next step, as in "Pick F2".
QString stepText(FulfilmentState to, const QString &part)
{
    switch (to) {
    case FulfilmentState::Accepted:
        //: Button: the next step of the work on a part of an order; %1 is as in "F2"
        return OrderPageView::tr("Accept %1").arg(part);
    case FulfilmentState::Picked:
        return OrderPageView::tr("Pick %1").arg(part);
    case FulfilmentState::Packed:
        return OrderPageView::tr("Pack %1").arg(part);
    case FulfilmentState::Shipped:
        return OrderPageView::tr("Hand %1 to the carrier").arg(part);
    default:
        return OrderPageView::tr("%1 is ready").arg(part);
    }
}

QString stepIcon(FulfilmentState to)
{
    switch (to) {
    case FulfilmentState::Accepted:
        return u"check"_s;
    case FulfilmentState::Picked:
        return u"scan-barcode"_s;
    case FulfilmentState::Packed:
        return u"package"_s;
    case FulfilmentState::Shipped:
        return u"truck"_s;
    default:
        return u"store"_s;
    }
}

} // namespace

void OrderPageView::say()
{
    m_back->setName(tr("Back to the queue"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_previous->setName(tr("Previous order"),
                        QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    m_next->setName(tr("Next order"),
                    QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    static_cast<EmptyState *>(m_gone)->setText(
        tr("This order is not here"),
        tr("It may belong to stores that are not open to you, or was taken out of the books."));
    m_lines->say();
    m_timeline->say();
    m_action->say();
    m_shownFacts.clear();
    refresh();
}

void OrderPageView::refresh()
{
    m_gone->setVisible(m_page.isGone());
    m_startArea->setVisible(!m_page.isGone());
    m_endPane->setVisible(!m_page.isGone());
    refreshFacts();
    if (m_page.isToBeRouted() && !m_page.isWaiting())
        m_waiting->setStatus(StatusKind::Info, tr("Waits for the router"), u"route"_s);
    else
        //: Chip: what was done here has not been confirmed by the hub
        m_waiting->setStatus(StatusKind::Unknown, tr("Waiting for the hub"), u"clock"_s);
    m_waiting->setVisible(m_page.isWaiting() || m_page.isToBeRouted());
    refreshRefused();
    m_lines->refresh();
    m_parts->show(m_page.fulfilments());
    m_timeline->show(m_page.timeline());
    m_money->refresh(m_page);
    m_returns->refresh(m_page);
    m_why->refresh();
    m_customer->refresh();
    refreshFoot();
}

void OrderPageView::refreshFacts()
{
    const auto facts = m_page.facts();
    if (facts == m_shownFacts)
        return;
    m_shownFacts = facts;
    clear(*m_facts);
    for (const OrderFact &fact : facts) {
        auto *place = new QWidget;
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new TextLabel(fact.name, TextSize::Body, ColourRole::Text2));
        auto *value = new TextLabel(fact.value, TextSize::BodyStrong);
        value->setAccessibleName(fact.name + u' ' + fact.value);
        row->addWidget(value);
        if (!fact.note.isEmpty()) {
            auto *note = new NoteLine;
            note->setNote(fact.status, fact.note);
            row->addWidget(note, 0, Qt::AlignVCenter);
        } else if (fact.status != StatusKind::None) {
            value->setStatus(fact.status);
        }
        m_facts->addWidget(place);
    }
}

void OrderPageView::refreshRefused()
{
    clear(*m_refused->layout());
    const auto refused = m_page.refused();
    m_refused->setVisible(!refused.isEmpty());
    for (const RefusedOrderCommand &each : refused) {
        auto *card = new OrderCard(u"triangle-alert"_s);
        card->setObjectName(u"refusedCommand"_s);
        card->setTitle(tr("The hub refused a change"), each.what);
        auto *why = new NoteLine;
        why->setNote(StatusKind::Problem, ProblemText::sentence(each.why));
        auto *kept = new TextLabel(
            tr("The order is shown as the hub has it. What was entered is kept until somebody decides."),
            TextSize::Secondary, ColourRole::Text2);
        kept->setOverflow(TextLabel::Overflow::Wrap);
        auto *open = new LinkButton(tr("Decide in Sync"));
        connect(open, &QAbstractButton::clicked, this, [this, n = each.n] { Q_EMIT commandAsked(n); });
        card->addToHead(open);
        card->body().addWidget(why);
        card->body().addWidget(kept);
        m_refused->layout()->addWidget(card);
    }
}

void OrderPageView::refreshFoot()
{
    refreshButtons();
    fitFoot();
}

void OrderPageView::refreshButtons()
{
    const bool read = m_page.isRead();
    const QString why = m_desk.whyNoEdit();
    const bool isOpen = read && !isClosed(m_page.sheet().order.state());
    const auto refuse = [&](QPushButton &button, const QString &closed) {
        setRefused(button, !why.isEmpty() ? why : isOpen ? QString() : closed);
    };
    refuse(*m_cancel, tr("The order is closed: nothing of it is left to cancel."));
    refuse(*m_route, tr("The order is closed: nothing of it is left to route."));
    const auto own = m_page.ownPart();
    const auto next = own ? OrdersDesk::nextStep(*own) : std::nullopt;
    const bool approves = read && m_page.sheet().order.state() == OrderState::Created;
    m_primary->setVisible(own.has_value() || approves);
    if (approves) {
        m_primary->setText(OrderWords::verb(OrderVerb::Approve));
        m_primary->setIcon(StoaStyle::iconsOf(this).icon(u"check"_s, ColourRole::OnAccent));
        setRefused(*m_primary, why);
        return;
    }
    if (!own)
        return;
    const QString part = own->parts().number;
    m_primary->setText(next ? stepText(*next, part) : tr("Hand over %1").arg(part));
    m_primary->setIcon(
        StoaStyle::iconsOf(this).icon(next ? stepIcon(*next) : u"user"_s, ColourRole::OnAccent));
    setRefused(*m_primary, m_desk.whyNoWork(own->parts().location));
}

void OrderPageView::primary()
{
    if (m_action->isOpen()) {
        m_action->submit();
        return;
    }
    if (!m_primary->isVisible() || !refusalOf(m_primary).isEmpty() || !m_page.isRead())
        return;
    if (m_page.sheet().order.state() == OrderState::Created) {
        act(OrderVerb::Approve);
        return;
    }
    const auto own = m_page.ownPart();
    if (!own)
        return;
    const auto next = OrdersDesk::nextStep(*own);
    if (!next || *next == FulfilmentState::ReadyForPickup) {
        Q_EMIT handoverAsked(own->id().toString());
        return;
    }
    // Goods that nobody scanned are not picked, and a parcel without a box and a label is none.
    if (*next != FulfilmentState::Accepted) {
        Q_EMIT workAsked(own->id().toString());
        return;
    }
    const QString said = OrderWords::state(*next);
    const QString part = m_page.number() + u' ' + own->parts().number;
    m_desk.accept(*own).then(this, [this, part, said](const Result<Receipt> &receipt) {
        if (receipt)
            //: A part of an order and the state that it has now, as in "E-104382 F2: Accepted"
            Q_EMIT stepped(tr("%1: %2").arg(part, said));
        else
            Q_EMIT stepRefused(receipt.error());
    });
}

void OrderPageView::moreMenu()
{
    if (!m_page.isRead())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Order &order = m_page.sheet().order;
    const bool isOpen = !isClosed(order.state());
    const bool may = m_desk.whyNoEdit().isEmpty();
    const auto add = [&](OrderVerb verb, bool possible) {
        QAction *action = menu->addAction(OrderWords::verb(verb) + u'…', this, [this, verb] { act(verb); });
        action->setEnabled(may && possible);
    };
    add(OrderVerb::Approve, order.state() == OrderState::Created);
    add(OrderVerb::Hold, isOpen);
    add(OrderVerb::Release, order.isHeld());
    add(OrderVerb::Prioritise, isOpen);
    add(OrderVerb::Route, isOpen);
    add(OrderVerb::Move, isOpen && !m_page.cancellable().isEmpty() && !m_page.fulfilments().isEmpty());
    add(OrderVerb::Note, true);
    menu->addSeparator();
    add(OrderVerb::Cancel, isOpen);
    add(OrderVerb::Reject, order.state() == OrderState::Created || order.state() == OrderState::OnHold);
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/pickuppane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/prompts.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

PickupPane::PickupPane(WorkDesk &desk, Prompts &prompts, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_facts(new FactList)
    , m_clock(new NoteLine)
    , m_waiting(new NoteLine)
    , m_bay(new QLineEdit)
    , m_car(new QLineEdit)
    , m_bayEditor(new FieldEditor({}, m_bay))
    , m_carEditor(new FieldEditor({}, m_car))
    , m_checkIn(new QPushButton)
    , m_kerb(new QWidget)
    , m_taker(new QComboBox)
    , m_proof(new QComboBox)
    , m_takerEditor(new FieldEditor({}, m_taker))
    , m_proofEditor(new FieldEditor({}, m_proof))
    , m_handover(new QWidget)
    , m_putBack(new QPushButton)
    , m_order(new QPushButton)
    , m_slip(new QPushButton)
    , m_next(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_bay->setObjectName(u"pickup.bay"_s);
    m_bay->setMaxLength(20);
    m_car->setObjectName(u"pickup.car"_s);
    m_car->setMaxLength(60);
    m_taker->setObjectName(u"pickup.taker"_s);
    m_proof->setObjectName(u"pickup.proof"_s);
    m_next->setObjectName(u"pickup.next"_s);
    m_checkIn->setObjectName(u"pickup.checkIn"_s);
    m_putBack->setObjectName(u"pickup.putBack"_s);
    auto *kerb = new QVBoxLayout(m_kerb);
    kerb->setContentsMargins(0, 0, 0, 0);
    kerb->setSpacing(6);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_bayEditor, 1);
    fields->addWidget(m_carEditor, 2);
    kerb->addLayout(fields);
    kerb->addWidget(m_checkIn, 0, Qt::AlignTrailing);
    auto *handover = new QVBoxLayout(m_handover);
    handover->setContentsMargins(0, 0, 0, 0);
    handover->setSpacing(6);
    handover->addWidget(m_takerEditor);
    handover->addWidget(m_proofEditor);
    for (QWidget *each : QList<QWidget *>{m_clock, m_facts, m_waiting, m_kerb, m_handover})
        body().insertWidget(body().count() - 1, each);
    m_slip->setIcon(StoaStyle::iconsOf(this).icon(u"printer"_s));
    setKind(*m_putBack, ButtonKind::Destructive);
    setKind(*m_next, ButtonKind::Primary);
    addFootButton(m_putBack, Place::Start);
    addFootButton(m_order, Place::End);
    addFootButton(m_slip, Place::End);
    addFootButton(m_next, Place::End);
    connect(m_checkIn, &QAbstractButton::clicked, this, &PickupPane::checkIn);
    connect(m_car, &QLineEdit::returnPressed, this, &PickupPane::checkIn);
    connect(m_putBack, &QAbstractButton::clicked, this, &PickupPane::putBack);
    connect(m_next, &QAbstractButton::clicked, this, &PickupPane::next);
    connect(m_slip, &QAbstractButton::clicked, this, [this] { Q_EMIT slipAsked(m_id); });
    connect(m_order, &QAbstractButton::clicked, this, [this] {
        if (part())
            Q_EMIT orderAsked(part()->fulfilment.parts().order.toString());
    });
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &PickupPane::next);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    connect(&desk, &WorkDesk::changed, this, &PickupPane::refresh);
    connect(&desk, &WorkDesk::ticked, this, &PickupPane::refresh);
    say();
}

void PickupPane::show(const QString &fulfilment)
{
    if (fulfilment == m_id)
        return;
    m_id = fulfilment;
    m_bay->setText(part() ? part()->fulfilment.parts().bay : QString());
    m_car->setText(part() ? part()->fulfilment.parts().car : QString());
    m_taker->setCurrentIndex(0);
    m_proof->setCurrentIndex(-1);
    refresh();
}

void PickupPane::setProof(const QString &kind) { m_proof->setCurrentIndex(m_proof->findData(kind)); }

void PickupPane::say()
{
    const int taker = std::max(0, m_taker->currentIndex());
    const int proof = m_proof->currentIndex();
    m_taker->clear();
    for (const QString &to : WorkWords::takers())
        m_taker->addItem(WorkWords::taker(to), to);
    m_taker->setCurrentIndex(taker);
    m_proof->clear();
    m_proof->setPlaceholderText(tr("Choose what was shown"));
    for (const QString &kind : WorkWords::proofs())
        m_proof->addItem(WorkWords::proof(kind), kind);
    m_proof->setCurrentIndex(proof);
    m_takerEditor->setLabel(tr("&Who takes it"));
    m_proofEditor->setLabel(tr("&Proof"));
    m_proofEditor->setHint(tr("the kind alone is kept, never a number"));
    m_bayEditor->setLabel(tr("&Bay"));
    m_carEditor->setLabel(tr("&Car"));
    m_checkIn->setText(tr("The customer is here"));
    m_putBack->setText(tr("Put back…"));
    m_order->setText(tr("Open order"));
    m_slip->setText(tr("Packing slip"));
    refresh();
}

void PickupPane::refresh()
{
    const WorkPart *of = part();
    const auto list = of ? listOf(of->fulfilment, m_desk.now()) : std::nullopt;
    for (QWidget *each : QList<QWidget *>{m_kerb, m_handover, m_putBack, m_order, m_slip, m_next})
        each->setVisible(of);
    if (!of) {
        setName(tr("Nothing is chosen"));
        setCodes({tr("scan the customer's code, or look for the order")});
        m_facts->setFacts({});
        m_clock->setNote(StatusKind::None, {});
        m_waiting->setNote(StatusKind::None, {});
        return;
    }
    const Formats &formats = m_desk.formats();
    const Fulfilment::Parts &parts = of->fulfilment.parts();
    setName(QChar(0x2066) + of->code() + QChar(0x2069));
    setCodes({OrderWords::state(parts.state), OrderWords::method(parts.method)});
    const JudgedWord kept = WorkWords::expiry(*of, formats, m_desk.now());
    m_clock->setNote(kept.kind,
                     kept.word.isEmpty() ? QString() : tr("Kept for the customer: %1").arg(kept.word),
                     u"clock"_s);
    QStringList items;
    for (const FulfilmentLine &line : parts.lines) {
        if (line.quantity > 0)
            items.append(tr("%1 × %2").arg(formats.quantity(Quantity::fromThousandths(line.quantity)),
                                           m_desk.itemName(line.sku)));
    }
    const Formats times = m_desk.timesThere();
    const auto said = [&times](const std::optional<Instant> &at) {
        return at ? times.marked(times.dateTime(*at), *at) : QString();
    };
    const auto arrived = of->fulfilment.reachedAt(FulfilmentState::CheckedIn);
    m_facts->setFacts(
        {{tr("Customer"), of->name.isEmpty() ? of->customer : of->name},
         {tr("Goods"), items.join(u'\n')},
         {tr("Payment"), OrderWords::payment(of->payment)},
         {tr("Box"), parts.box},
         {tr("Ready since"), said(of->fulfilment.reachedAt(FulfilmentState::ReadyForPickup))},
         {tr("Kept until"), said(parts.expiresAt)},
         {tr("Waits since"), arrived ? times.marked(times.time(*arrived), *arrived) : QString()}});
    m_waiting->setNote(StatusKind::Offline,
                       of->local == LocalMark::Waiting
                           ? tr("What you did here is kept and goes to the hub as soon as it is there.")
                           : QString(),
                       u"cloud-off"_s);
    const bool there = list == WorkList::Ready || list == WorkList::Here || list == WorkList::Expired;
    m_kerb->setVisible(list == WorkList::Ready);
    m_handover->setVisible(there);
    m_putBack->setVisible(list == WorkList::Expired);
    m_slip->setVisible(list == WorkList::ToTell);
    m_next->setText(there ? tr("Hand over") : tr("It is ready"));
    const QString why = m_desk.whyNot(Permission::OrderWork);
    for (QPushButton *button : {m_next, m_checkIn, m_putBack})
        setRefused(*button, why);
}

void PickupPane::advance(FulfilmentStep step, const QString &sentence)
{
    const WorkPart *of = part();
    if (!of)
        return;
    m_desk.advance(*of, step).then(this, [this, sentence](const Result<Receipt> &receipt) {
        if (receipt)
            Q_EMIT done(sentence);
        else
            Q_EMIT refused(receipt.error());
    });
}

void PickupPane::checkIn()
{
    const WorkPart *of = part();
    if (!of || !refusalOf(m_checkIn).isEmpty())
        return;
    FulfilmentStep step = m_desk.stepOf(*of, FulfilmentState::CheckedIn);
    if (!m_bay->text().trimmed().isEmpty())
        step.bay = m_bay->text().trimmed();
    if (!m_car->text().trimmed().isEmpty())
        step.car = m_car->text().trimmed();
    advance(step, tr("%1: the customer is here").arg(of->code()));
}

void PickupPane::next()
{
    const WorkPart *of = part();
    if (!of || !refusalOf(m_next).isEmpty())
        return;
    if (listOf(of->fulfilment, m_desk.now()) == WorkList::ToTell) {
        advance(m_desk.stepOf(*of, FulfilmentState::ReadyForPickup),
                tr("%1 is ready; the customer is told").arg(of->code()));
        return;
    }
    if (m_proof->currentIndex() < 0) {
        m_proofEditor->setError(tr("Choose what was shown, or “None”."));
        m_proof->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_proofEditor->setError({});
    FulfilmentStep step = m_desk.stepOf(*of, FulfilmentState::Collected);
    step.handedTo = m_taker->currentData().toString();
    step.proof = m_proof->currentData().toString();
    advance(step, tr("%1 is handed over").arg(of->code()));
}

void PickupPane::putBack()
{
    const WorkPart *of = part();
    if (!of || !refusalOf(m_putBack).isEmpty())
        return;
    // It calls the order off, and the money goes back: that cannot be undone.
    m_prompts.ask(
        this,
        {tr("Put %1 back on the shelf?").arg(of->code()),
         tr("Nobody came for it. Its units are cancelled, what was paid is to be paid back, and a task "
            "says what to put where."),
         tr("Put back"),
         {}},
        [this, id = m_id](Prompts::Answer answer) {
            const WorkPart *still = m_desk.part(id);
            if (answer != Prompts::Answer::DoIt || !still)
                return;
            FulfilmentStep step = m_desk.stepOf(*still, FulfilmentState::Cancelled);
            step.note = u"not collected"_s;
            m_desk.advance(*still, step)
                .then(this, [this, code = still->code()](const Result<Receipt> &receipt) {
                    if (receipt)
                        Q_EMIT done(tr("%1 goes back on the shelf").arg(code));
                    else
                        Q_EMIT refused(receipt.error());
                });
        });
}

} // namespace stoa::ui

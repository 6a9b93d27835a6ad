// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/devicecard.h"

#include "models/shared/problemtext.h"
#include "ui/shared/chip.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/noteline.h"
#include "ui/shared/prompts.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

DeviceCard::DeviceCard(AccessDesk &desk, Prompts &prompts, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_chip(new Chip)
    , m_note(new NoteLine)
    , m_facts(new FactList)
    , m_state(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_state->setObjectName(u"deviceState"_s);
    body().insertWidget(0, m_chip, 0, Qt::AlignLeading);
    body().insertWidget(1, m_note);
    body().insertWidget(2, m_facts);
    addFootButton(m_state, Place::Start);
    connect(m_state, &QPushButton::clicked, this, &DeviceCard::askState);
    connect(&desk, &AccessDesk::changed, this, &DeviceCard::refresh);
    refresh();
}

void DeviceCard::show(const DeviceRow &row)
{
    m_row = row;
    refresh();
}

void DeviceCard::refresh()
{
    if (m_row.id.isEmpty())
        return;
    const Formats &formats = m_desk.wording().formats();
    const bool active = m_row.state == DeviceState::Active;
    setName(m_row.name);
    setCodes({m_row.id});
    m_chip->setStatus(active ? StatusKind::Ok : StatusKind::Problem,
                      //: State of a PC
                      active ? tr("Active") : tr("Suspended"));
    const QString missing = m_desk.whyNot(Permission::DeviceEdit);
    const bool may = m_desk.may(Permission::DeviceEdit);
    if (!missing.isEmpty())
        m_note->setNote(may ? StatusKind::Offline : StatusKind::Info, missing, may ? QString() : u"lock"_s);
    else if (m_row.isThis)
        m_note->setNote(StatusKind::Info, tr("This is the PC that you work on."), u"monitor"_s);
    else if (!active)
        m_note->setNote(StatusKind::Attention,
                        tr("It may not speak to the hub. What waits there is kept until it may again."));
    else
        m_note->setNote(StatusKind::None, {});
    m_note->setVisible(!m_note->text().isEmpty());
    const QString seen = m_row.lastSeen
        ? tr("%1 ago, %2")
              .arg(formats.age(*m_row.lastSeen, m_desk.clock().now()), formats.dateTime(*m_row.lastSeen))
        : tr("not known");
    m_facts->setFacts(
        {{tr("Stands in"),
          m_row.location.isEmpty() ? tr("Head office")
                                   : m_desk.locationNames().value(m_row.location, m_row.location)},
         {tr("Last seen"), seen},
         {tr("Connected on"), formats.dateTime(m_row.enrolledAt)}});
    m_state->setVisible(may);
    m_state->setText(active ? tr("Suspend…") : tr("Activate"));
    setKind(*m_state, active ? ButtonKind::Destructive : ButtonKind::Secondary);
    setRefused(*m_state,
               !missing.isEmpty() ? missing
                   : m_row.isThis && active
                   ? tr("This is the PC that you work on. Suspend it from another one.")
                   : m_busy ? tr("The hub is being asked…")
                            : QString());
}

void DeviceCard::askState()
{
    if (m_row.state == DeviceState::Suspended) {
        send(DeviceState::Active);
        return;
    }
    const Prompts::Question question{
        tr("Suspend %1?").arg(m_row.name),
        tr("Everybody there is signed out at the next contact, and nothing of it "
           "is accepted until it is activated again. What waits there is kept."),
        tr("Suspend"),
        {}};
    m_prompts.ask(this, question, [this](Prompts::Answer answer) {
        if (answer == Prompts::Answer::DoIt)
            send(DeviceState::Suspended);
    });
}

void DeviceCard::send(DeviceState state)
{
    m_busy = true;
    refresh();
    m_desk.setDeviceState(m_row.id, state).then(this, [this, row = m_row, state](const Result<void> &set) {
        m_busy = false;
        if (set && row.id == m_row.id)
            m_row.state = state;
        refresh();
        if (!set)
            Q_EMIT failed(ProblemText::sentence(set.error()));
        else
            Q_EMIT done(state == DeviceState::Active ? tr("%1 may speak to the hub again.").arg(row.name)
                                                     : tr("%1 was suspended.").arg(row.name));
    });
}

void DeviceCard::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui

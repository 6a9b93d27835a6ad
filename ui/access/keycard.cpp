// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/keycard.h"

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

KeyCard::KeyCard(AccessDesk &desk, Prompts &prompts, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_chip(new Chip)
    , m_note(new NoteLine)
    , m_facts(new FactList)
    , m_revoke(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_revoke->setObjectName(u"revokeKey"_s);
    setKind(*m_revoke, ButtonKind::Destructive);
    body().insertWidget(0, m_chip, 0, Qt::AlignLeading);
    body().insertWidget(1, m_note);
    body().insertWidget(2, m_facts);
    addFootButton(m_revoke, Place::Start);
    connect(m_revoke, &QPushButton::clicked, this, &KeyCard::askRevoke);
    connect(&desk, &AccessDesk::changed, this, &KeyCard::refresh);
    refresh();
}

void KeyCard::show(const ApiKeyRow &row)
{
    m_row = row;
    refresh();
}

void KeyCard::refresh()
{
    const bool any = !m_row.id.isEmpty();
    m_chip->setVisible(any);
    m_note->setVisible(any);
    m_revoke->setText(tr("Revoke…"));
    m_revoke->setVisible(any && m_desk.may(Permission::UserEdit));
    if (!any) {
        setName(tr("Nothing chosen"));
        setCodes({});
        m_facts->setFacts({});
        return;
    }
    const Formats &formats = m_desk.wording().formats();
    const auto state = m_row.stateAt(m_desk.clock().now());
    const bool works = state == ApiKeyRow::State::Works || state == ApiKeyRow::State::EndsSoon;
    setName(m_row.name);
    setCodes({m_row.id});
    m_chip->setStatus(m_desk.keyStateKind(m_row), m_desk.keyStateWord(m_row),
                      works ? QString() : u"circle-minus"_s);
    m_note->setNote(StatusKind::None,
                    works
                        ? tr("Whoever holds its secret may do this. The secret itself is not kept anywhere.")
                        : tr("It opens nothing any more."),
                    u"key"_s);
    m_facts->setFacts({{tr("May do"), AccessDesk::permissionNames(m_row.permissions)},
                       {tr("Stores"), m_desk.storeNames(m_row.stores)},
                       {tr("Made by"), m_desk.actorName(m_row.madeBy)},
                       {tr("Made on"), formats.dateTime(m_row.madeAt)},
                       {tr("Works until"), formats.dateTime(m_row.expiresAt)},
                       {tr("Revoked on"), m_row.revokedAt ? formats.dateTime(*m_row.revokedAt) : QString()}});
    const QString missing = m_desk.whyNot(Permission::UserEdit);
    setRefused(*m_revoke,
               !works                   ? tr("It opens nothing any more.")
                   : !missing.isEmpty() ? missing
                   : m_busy             ? tr("The hub is being asked…")
                                        : QString());
}

void KeyCard::askRevoke()
{
    if (!refusalOf(m_revoke).isEmpty())
        return;
    const Prompts::Question question{
        tr("Revoke the key %1?").arg(m_row.name),
        tr("Whatever uses it is shut out at once and for good. What it has sent is kept; a new key has to be "
           "made for it to go on."),
        tr("Revoke"),
        {}};
    m_prompts.ask(this, question, [this](Prompts::Answer answer) {
        if (answer == Prompts::Answer::DoIt)
            revoke();
    });
}

void KeyCard::revoke()
{
    m_busy = true;
    refresh();
    m_desk.revokeKey(m_row.id).then(this, [this, name = m_row.name](const Result<void> &revoked) {
        m_busy = false;
        refresh();
        if (revoked)
            Q_EMIT done(tr("The key %1 was revoked.").arg(name));
        else
            Q_EMIT failed(ProblemText::sentence(revoked.error()));
    });
}

void KeyCard::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui

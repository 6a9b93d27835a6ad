// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditcard.h"

#include "ui/shared/factlist.h"
#include "ui/shared/noteline.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

AuditCard::AuditCard(AccessDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_facts(new FactList)
    , m_note(new NoteLine)
{
    tabs().hide();
    setPin(Pin::Hidden);
    body().insertWidget(0, m_facts);
    body().insertWidget(1, m_note);
    connect(&desk, &AccessDesk::changed, this, &AuditCard::refresh);
    refresh();
}

void AuditCard::show(const AuditRow &row)
{
    m_row = row;
    refresh();
}

void AuditCard::refresh()
{
    m_note->setVisible(!m_row.key.isEmpty());
    if (m_row.key.isEmpty()) {
        setName(tr("Nothing chosen"));
        setCodes({});
        m_facts->setFacts({});
        return;
    }
    const Formats &formats = m_desk.wording().formats();
    setName(AccessDesk::actionName(m_row));
    setCodes({m_row.action});
    const QString subject = m_desk.subjectName(m_row);
    const bool named = subject != m_row.subject;
    m_facts->setFacts({{tr("When"), tr("%1, %2").arg(formats.date(m_row.at), formats.timeToSecond(m_row.at))},
                       {tr("Who"), m_desk.actorName(m_row.actor)},
                       {tr("From PC"), m_desk.deviceName(m_row.device)},
                       {tr("On what"), subject},
                       {tr("Its number"), named ? m_row.subject : QString(), true},
                       //: The id of the refused change that was given up
                       {tr("Change"), m_row.command, true},
                       {tr("Entry"), m_row.key},
                       {tr("Trace"), m_row.trace, true}});
    m_note->setNote(StatusKind::None,
                    tr("Entries are chained: none can be changed or taken out without being found out."),
                    u"shield-check"_s);
}

void AuditCard::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui

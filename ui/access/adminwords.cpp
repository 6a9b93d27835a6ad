// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/adminpanel.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

namespace stoa::ui {

using namespace Qt::StringLiterals;

bool AdminPanel::isOpen(Tab tab) const
{
    switch (tab) {
    case Tab::Users:
    case Tab::Roles:
        return m_desk.may(Permission::UserRead);
    case Tab::Devices:
        return m_desk.may(Permission::DeviceRead);
    case Tab::Audit:
        return m_desk.may(Permission::AuditRead);
    }
    return false;
}

void AdminPanel::refreshActions()
{
    const auto allow = [this](CommandAction *action, Permission permission) {
        const QString refusal = m_desk.whyNot(permission);
        action->setEnabled(refusal.isEmpty());
        action->setToolTip(refusal);
        action->setVisible(m_desk.may(permission));
    };
    allow(m_newUser, Permission::UserEdit);
    allow(m_newRole, Permission::RoleEdit);
    allow(m_connectPc, Permission::DeviceEdit);
}

void AdminPanel::refresh()
{
    refreshActions();
    if (m_widget) {
        const Formats &formats = m_desk.wording().formats();
        bool any = false;
        for (int i = 0; i < kTabs; ++i) {
            m_tabs->setTabVisible(i, isOpen(Tab(i)));
            any = any || isOpen(Tab(i));
        }
        const auto count = [&](Tab where, int rows) {
            const QString figure = formats.integer(rows);
            if (m_tabs->count(int(where)) != figure)
                m_tabs->setCount(int(where), figure);
            m_pages[qsizetype(where)]->setCurrentIndex(rows > 0 ? 0 : 1);
        };
        count(Tab::Users, m_desk.users().rowCount());
        count(Tab::Roles, m_desk.roles().rowCount());
        count(Tab::Devices, m_desk.devices().rowCount());
        if (!any) {
            m_pages[qsizetype(tab())]->setCurrentIndex(1);
            m_empty[qsizetype(tab())]->setText(
                tr("Not open to you"),
                tr("Your role shows neither users nor PCs nor the audit trail. Ask an administrator."));
            m_retry->hide();
            m_widget->setPane(SideBySide::PaneState::Closed);
        }

        const Tab now = tab();
        m_person->setVisible(any && now == Tab::Audit);
        m_more->setVisible(any && now == Tab::Audit);
        m_hint->setVisible(any);
        const auto offer = [this](const QString &words, Permission permission) {
            m_add->setText(words);
            m_add->setVisible(m_desk.may(permission));
            setRefused(*m_add, m_desk.whyNot(permission));
        };
        switch (now) {
        case Tab::Users:
            m_hint->setPlain(tr("Who can sign in, with which roles and where."));
            offer(tr("New user…"), Permission::UserEdit);
            break;
        case Tab::Roles:
            m_hint->setPlain(tr("A role is a set of permissions; a user may have several."));
            offer(tr("New role…"), Permission::RoleEdit);
            break;
        case Tab::Devices:
            m_hint->setPlain(tr("PCs that may speak to the hub, each with a key of its own."));
            offer(tr("Connect a PC…"), Permission::DeviceEdit);
            break;
        case Tab::Audit:
            m_hint->setPlain(tr("Who did what, as the hub wrote it down."));
            offer(tr("Read again"), Permission::AuditRead);
            break;
        }
        refreshPeople();
        refreshAudit();
        refollow();
    }
    Q_EMIT changed();
}

void AdminPanel::refreshPeople()
{
    const QString chosen = m_desk.auditActor();
    m_person->clear();
    m_person->addItem(tr("Everybody"), QString());
    for (const UserRow &row : m_desk.users().rows())
        m_person->addItem(row.user.displayName, row.id);
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
    m_person->setAccessibleName(tr("Whose entries are shown"));
}

void AdminPanel::refreshAudit()
{
    if (!m_widget || !isOpen(Tab::Audit))
        return;
    if (tab() == Tab::Audit)
        refollow();
    const bool empty = m_desk.audit().rowCount() == 0;
    const QString note = m_desk.auditNote();
    m_pages[qsizetype(Tab::Audit)]->setCurrentIndex(empty ? 1 : 0);
    EmptyState *state = m_empty[qsizetype(Tab::Audit)];
    if (m_desk.isReadingAudit())
        state->setText(tr("Reading the audit trail"), tr("The hub is being asked…"));
    else if (!note.isEmpty())
        state->setText(tr("The audit trail is kept at the hub"), note);
    else
        state->setText(tr("No entries"), tr("Nothing was done yet that the trail takes down."));
    m_retry->setVisible(!note.isEmpty() && !m_desk.isReadingAudit());
    m_more->setText(tr("Older entries"));
    setRefused(*m_more,
               m_desk.isReadingAudit()      ? tr("The hub is being asked…")
                   : !m_desk.hasMoreAudit() ? tr("These are all.")
                                            : QString());
    if (tab() == Tab::Audit && !empty)
        m_hint->setPlain(note.isEmpty() ? tr("Who did what, as the hub wrote it down.") : note);
    Q_EMIT changed();
}

void AdminPanel::retranslate()
{
    for (CommandAction *action : {m_newUser, m_newRole, m_connectPc})
        action->retranslate();
    if (!m_widget)
        return;
    const QStringList words{tr("Users"), tr("Roles"), tr("PCs"), tr("Audit trail")};
    for (int i = 0; i < kTabs; ++i) {
        m_tabs->setTabText(i, words[i]);
        m_tables[i]->setName(words[i]);
    }
    m_tabs->setAccessibleName(tr("Parts of Administration"));
    m_empty[qsizetype(Tab::Users)]->setText(tr("No users yet"),
                                            tr("They come with the first copy of the hub's data."));
    m_empty[qsizetype(Tab::Roles)]->setText(tr("No roles yet"),
                                            tr("They come with the first copy of the hub's data."));
    m_empty[qsizetype(Tab::Devices)]->setText(tr("No PCs yet"),
                                              tr("They come with the first copy of the hub's data."));
    m_retry->setText(tr("Try again"));
    refresh();
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/adminpanel.h"
#include "ui/access/nonefound.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/filterline.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QPushButton>
#include <QStackedWidget>

namespace stoa::ui {

using namespace Qt::StringLiterals;

bool AdminPanel::isOpen(Tab tab) const
{
    switch (tab) {
    case Tab::Users:
    case Tab::Roles:
    case Tab::Keys:
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

QString AdminPanel::hint(Tab tab) const
{
    switch (tab) {
    case Tab::Users:
        return tr("Who can sign in, with which roles and where.");
    case Tab::Roles:
        return tr("A role is a set of permissions; a user may have several.");
    case Tab::Devices:
        return tr("PCs that may speak to the hub, each with a key of its own.");
    case Tab::Keys:
        return tr("What feeds, web shops and scripts use to speak to the hub.");
    case Tab::Audit:
        return tr("Who did what, as the hub wrote it down.");
    }
    return {};
}

QString AdminPanel::countWords(Tab tab) const
{
    const int all = m_views[qsizetype(tab)]->sourceModel()->rowCount();
    const bool part = tab != Tab::Audit && isFiltered(tab);
    const QString shown = m_desk.wording().formats().integer(m_views[qsizetype(tab)]->rowCount());
    const auto said = [&](const QString &some, const QString &every) {
        const QString words = m_desk.wording().formats().grouped(part ? some : every, all);
        return part ? words.arg(shown) : words;
    };
    switch (tab) {
    case Tab::Users:
        return said(tr("%1 of %n user(s)", nullptr, all), tr("%n user(s)", nullptr, all));
    case Tab::Roles:
        return said(tr("%1 of %n role(s)", nullptr, all), tr("%n role(s)", nullptr, all));
    case Tab::Devices:
        return said(tr("%1 of %n PC(s)", nullptr, all), tr("%n PC(s)", nullptr, all));
    case Tab::Keys:
        if (!m_keysAsked || !m_desk.keysNote().isEmpty())
            return {};
        return said(tr("%1 of %n API key(s)", nullptr, all), tr("%n API key(s)", nullptr, all));
    case Tab::Audit:
        break;
    }
    if (!m_desk.isAuditKnown())
        return {};
    return said({},
                m_desk.hasMoreAudit() ? tr("%n entries read, older ones are at the hub", nullptr, all)
                                      : tr("%n entries, these are all", nullptr, all));
}

void AdminPanel::refresh()
{
    refreshActions();
    if (m_widget) {
        const Formats &formats = m_desk.wording().formats();
        refreshColumns();
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
        const Tab now = tab();
        if (!any) {
            m_pages[qsizetype(now)]->setCurrentIndex(1);
            if (m_desk.isSignedIn())
                m_empty[qsizetype(now)]->setText(
                    tr("Not open to you"),
                    tr("Your role shows neither users nor PCs nor the audit trail. Ask an administrator."));
            else
                m_empty[qsizetype(now)]->setText(
                    tr("Nobody is signed in"),
                    tr("Users, roles, PCs and the audit trail are shown after you sign in."));
            m_retry->hide();
            m_retryKeys->hide();
            m_widget->setPane(SideBySide::PaneState::Closed);
        }
        m_filters->setVisible(any);
        m_more->setVisible(any && now == Tab::Audit);
        const auto offer = [this](const QString &words, Permission permission) {
            m_add->setText(words);
            m_add->setVisible(m_desk.may(permission));
            setRefused(*m_add, m_desk.whyNot(permission));
        };
        switch (now) {
        case Tab::Users:
            offer(tr("New user…"), Permission::UserEdit);
            break;
        case Tab::Roles:
            offer(tr("New role…"), Permission::RoleEdit);
            break;
        case Tab::Devices:
            offer(tr("Connect a PC…"), Permission::DeviceEdit);
            break;
        case Tab::Keys:
            offer(tr("Read again"), Permission::UserRead);
            break;
        case Tab::Audit:
            offer(tr("Read again"), Permission::AuditRead);
            break;
        }
        refreshFilters();
        refreshKeys();
        refreshAudit();
        refollow();
    }
    Q_EMIT changed();
}

void AdminPanel::refreshKeys()
{
    if (!m_widget || !isOpen(Tab::Keys))
        return;
    const bool empty = m_desk.keys().rowCount() == 0;
    const QString note = m_desk.keysNote();
    const bool reading = m_desk.isReadingKeys();
    m_pages[qsizetype(Tab::Keys)]->setCurrentIndex(empty ? 1 : 0);
    EmptyState *state = m_empty[qsizetype(Tab::Keys)];
    if (reading)
        state->setText(tr("Reading the API keys"), tr("The hub is being asked…"));
    else if (!note.isEmpty())
        state->setText(tr("API keys are kept at the hub"), note);
    else if (!m_desk.seesAllStores())
        state->setText(tr("No API keys of your stores"),
                       tr("Keys that hold for other stores too are seen by whoever looks after those."));
    else
        state->setText(
            tr("No API keys"),
            tr("Nothing but desks speaks to this hub. A key is made at the hub with “stoa-hub apikey "
               "add”."));
    m_retryKeys->setVisible(!note.isEmpty() && !reading);
    const QString figure = m_keysAsked && note.isEmpty()
        ? m_desk.wording().formats().integer(m_desk.keys().rowCount())
        : QString();
    if (m_tabs->count(int(Tab::Keys)) != figure)
        m_tabs->setCount(int(Tab::Keys), figure);
    if (tab() == Tab::Keys)
        refollow();
    Q_EMIT changed();
}

void AdminPanel::refreshAudit()
{
    if (!m_widget || !isOpen(Tab::Audit))
        return;
    if (tab() == Tab::Audit)
        refollow();
    const bool empty = m_desk.audit().rowCount() == 0;
    const QString note = m_desk.auditNote();
    const bool reading = m_desk.isReadingAudit();
    // With a filter the table stays, as its fields are the way back.
    const bool filtered = note.isEmpty() && isFiltered(Tab::Audit);
    m_pages[qsizetype(Tab::Audit)]->setCurrentIndex(empty && !filtered ? 1 : 0);
    EmptyState *state = m_empty[qsizetype(Tab::Audit)];
    if (reading)
        state->setText(tr("Reading the audit trail"), tr("The hub is being asked…"));
    else if (!note.isEmpty())
        state->setText(tr("The audit trail is kept at the hub"), note);
    else
        state->setText(tr("No entries"), tr("Nothing was done yet that the trail takes down."));
    m_retry->setVisible(!note.isEmpty() && !reading);
    m_more->setText(tr("Older entries"));
    setRefused(*m_more,
               reading                      ? tr("The hub is being asked…")
                   : !m_desk.isAuditKnown() ? note
                   : !m_desk.hasMoreAudit() ? tr("These are all.")
                                            : QString());
    refreshFilters();
    Q_EMIT changed();
}

void AdminPanel::retranslate()
{
    for (CommandAction *action : {m_newUser, m_newRole, m_connectPc})
        action->retranslate();
    if (!m_widget)
        return;
    const QStringList words{tr("Users"), tr("Roles"), tr("PCs"), tr("API keys"), tr("Audit trail")};
    for (int i = 0; i < kTabs; ++i) {
        m_tabs->setTabText(i, words[i]);
        m_tables[i]->setName(words[i]);
        m_none[i]->retranslate();
    }
    m_tabs->setAccessibleName(tr("Parts of Administration"));
    m_empty[qsizetype(Tab::Users)]->setText(tr("No users yet"),
                                            tr("They come with the first copy of the hub's data."));
    m_empty[qsizetype(Tab::Roles)]->setText(tr("No roles yet"),
                                            tr("They come with the first copy of the hub's data."));
    if (m_desk.seesAllStores())
        m_empty[qsizetype(Tab::Devices)]->setText(tr("No PCs yet"),
                                                  tr("They come with the first copy of the hub's data."));
    else
        m_empty[qsizetype(Tab::Devices)]->setText(
            tr("No PCs of your stores"),
            tr("Those of other stores and of the head office are seen by whoever looks after them."));
    m_retry->setText(tr("Try again"));
    m_retryKeys->setText(tr("Try again"));
    refresh();
}

} // namespace stoa::ui

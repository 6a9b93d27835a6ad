// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/personline.h"

#include "ui/shell/rail.h"

#include <utility>

namespace stoa::ui {

PersonLine::PersonLine(AccessDesk &desk, RailEnd &person, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_person(person)
{
    connect(&desk, &AccessDesk::changed, this, &PersonLine::refresh);
    refresh();
}

void PersonLine::refresh()
{
    const auto &user = m_desk.session().user;
    if (!user)
        return;
    if (std::exchange(m_user, user->id) != user->id)
        m_roles.clear();
    // Signed out, nobody is told who works here; what the person was stays said.
    if (const int row = m_desk.users().rowOf(user->id); row >= 0)
        m_roles = m_desk.users().at(row).user.roles;
    m_person.setLines(user->displayName, m_roles.isEmpty() ? user->login : m_desk.roleNames(m_roles));
}

} // namespace stoa::ui

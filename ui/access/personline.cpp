// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/personline.h"

#include "ui/shell/rail.h"

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
    const int row = m_desk.users().rowOf(user->id);
    m_person.setLines(user->displayName,
                      row < 0 ? user->login : m_desk.roleNames(m_desk.users().at(row).user.roles));
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"

namespace stoa::ui {

class RailEnd;

/// Keeps the person at the foot of the rail true: the name, and the roles once this PC knows them. On the
/// first start they come with the first copy, after the window has opened.
class PersonLine : public QObject {
    Q_OBJECT
public:
    PersonLine(AccessDesk &desk, RailEnd &person, QObject *parent = nullptr);

private:
    void refresh();

    AccessDesk &m_desk;
    RailEnd &m_person;
    QString m_user; ///< id
    QStringList m_roles; ///< codes, as last known
};

} // namespace stoa::ui

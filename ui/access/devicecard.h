// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"
#include "ui/shared/detailspane.h"

class QPushButton;

namespace stoa::ui {

class Chip;
class FactList;
class NoteLine;
class Prompts;

/// One PC in the details pane: where it stands, when it was last seen, and the way to shut it out.
class DeviceCard : public DetailsPane {
    Q_OBJECT
public:
    DeviceCard(AccessDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const DeviceRow &row);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void askState();
    void send(DeviceState state);

    AccessDesk &m_desk;
    Prompts &m_prompts;
    DeviceRow m_row;
    bool m_busy = false;
    Chip *m_chip;
    NoteLine *m_note;
    FactList *m_facts;
    QPushButton *m_state;
};

} // namespace stoa::ui

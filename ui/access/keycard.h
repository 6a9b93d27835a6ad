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

/// One API key in the details pane: what it may do, until when, and the way to end it.
class KeyCard : public DetailsPane {
    Q_OBJECT
public:
    KeyCard(AccessDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    /// An empty row when none is chosen.
    void show(const ApiKeyRow &row);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void askRevoke();
    void revoke();

    AccessDesk &m_desk;
    Prompts &m_prompts;
    ApiKeyRow m_row;
    bool m_busy = false;
    Chip *m_chip;
    NoteLine *m_note;
    FactList *m_facts;
    QPushButton *m_revoke;
};

} // namespace stoa::ui

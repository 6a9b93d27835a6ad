// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"
#include "ui/shared/detailspane.h"

namespace stoa::ui {

class FactList;
class NoteLine;

/// One entry of the audit trail, whole.
class AuditCard : public DetailsPane {
    Q_OBJECT
public:
    explicit AuditCard(AccessDesk &desk, QWidget *parent = nullptr);

    void show(const AuditRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    AccessDesk &m_desk;
    AuditRow m_row;
    FactList *m_facts;
    NoteLine *m_note;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/policydesk.h"
#include "ui/shared/popover.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace stoa::ui {

class Prompts;

/// The versions of a policy: who wrote and who approved them, since when they are active, the way back to the
/// one before, and who answers for the policy.
class VersionsPopover : public Popover {
    Q_OBJECT
public:
    VersionsPopover(PolicyDesk &desk, Prompts &prompts, QWidget *parent);

    void ask(QWidget &below);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void fill();
    void addVersion(QVBoxLayout &column, const RoutingPolicyRow &row);
    QString nameOf(const RoutingPolicyRow &row) const;
    void rollBack();
    void setOwner();

    PolicyDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_body = nullptr;
    QComboBox *m_owner = nullptr;
    QPushButton *m_rollBack = nullptr;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/goldendesk.h"
#include "ui/shared/popover.h"

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;
class TextLabel;

/// Asks for the number of an order that was routed, and the name under which it is kept as a golden order.
class GoldenKeepPopover : public Popover {
    Q_OBJECT
public:
    GoldenKeepPopover(GoldenDesk &desk, QWidget *parent);

    /// What was typed and did not come to anything is still there, unless an order is told.
    void ask(QWidget &below, const QString &order = {});

Q_SIGNALS:
    void kept(const QString &code, const QString &name);

private:
    void say();
    void keep();

    GoldenDesk &m_desk;
    TextLabel *m_title;
    QLineEdit *m_order;
    QLineEdit *m_name;
    FieldEditor *m_orderEditor;
    FieldEditor *m_nameEditor;
    QPushButton *m_keep;
    bool m_busy = false;
};

/// What was expected of a golden order beside what becomes of it, and the places that were looked at.
class GoldenDecisionPopover : public Popover {
    Q_OBJECT
public:
    GoldenDecisionPopover(const GoldenDecision &decision, QWidget *parent);

    /// It goes with its closing.
    void show(QWidget &below);

private:
    QWidget *m_first;
};

} // namespace stoa::ui

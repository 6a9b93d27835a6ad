// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/simulationdesk.h"
#include "ui/shared/popover.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;

/// Which recorded orders are simulated, and on which stock.
class RangePopover : public Popover {
    Q_OBJECT
public:
    RangePopover(const PolicyDesk &desk, SimulationDesk &simulation, QWidget *parent);

    void ask(QWidget &below);

private:
    void apply();

    const PolicyDesk &m_desk;
    SimulationDesk &m_simulation;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_channel;
    QComboBox *m_stock;
    FieldEditor *m_fromEditor;
    FieldEditor *m_toEditor;
    FieldEditor *m_channelEditor;
    FieldEditor *m_stockEditor;
    QPushButton *m_apply;
};

} // namespace stoa::ui

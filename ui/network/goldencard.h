// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/simulationdesk.h"
#include "ui/orders/ordercard.h"

namespace stoa::ui {

class Chip;

/// Golden orders under the version that is written: what differs first, then those that pass.
class GoldenCard : public OrderCard {
    Q_OBJECT
public:
    explicit GoldenCard(SimulationDesk &simulation, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openDecision(const QString &code, QWidget &below);
    void addFailed(QVBoxLayout &column, const GoldenRow &row);
    void addPassed(QVBoxLayout &column, const GoldenRow &row);

    SimulationDesk &m_simulation;
    Chip *m_passed;
    QWidget *m_rows = nullptr;
    bool m_all = false;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"

#include <QComboBox>

namespace stoa::ui {

/// Whose work the pages of store work show, with how many orders each location has in the house; away for who
/// works at one location alone.
class PlaceBox : public QComboBox {
    Q_OBJECT
public:
    PlaceBox(WorkDesk &desk, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showCounts();

    WorkDesk &m_desk;
};

} // namespace stoa::ui

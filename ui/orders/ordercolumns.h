// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/ordersdesk.h"
#include "ui/shared/tabletypes.h"

#include <QCoreApplication>

namespace stoa::ui {

/// How the tables of the Orders panel set their columns; titles come from the models.
class OrderColumns {
    Q_DECLARE_TR_FUNCTIONS(stoa::ui::OrderColumns)
public:
    /// In the order of OrderColumn.
    static QList<ColumnSpec> queue(const OrdersDesk &desk);
    /// In the order of OrderPage::LineColumn.
    static QList<ColumnSpec> lines();
    /// Of the preview and the results of a decision.
    static QList<ColumnSpec> actions();
};

} // namespace stoa::ui

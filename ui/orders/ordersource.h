// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/ordersdesk.h"
#include "ui/shell/palettesource.h"

namespace stoa::ui {

/// Orders for the command palette: by part of their number, a SKU in them, or the token of their customer.
class OrderSource : public PaletteSource {
    Q_OBJECT
public:
    OrderSource(OrdersDesk &desk, QObject *parent);

    QString heading() const override;
    void search(const QString &text, int ticket) override;
    void open(const QString &itemId, OpenIn where) override;

Q_SIGNALS:
    void openAsked(const QString &order);

private:
    OrdersDesk &m_desk;
};

} // namespace stoa::ui

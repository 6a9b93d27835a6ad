// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorydesk.h"
#include "ui/shell/palettesource.h"

namespace stoa::ui {

/// SKUs for the command palette: any words of name, brand, SKU or barcode, in any order.
class SkuSource : public PaletteSource {
    Q_OBJECT
public:
    SkuSource(InventoryDesk &desk, QObject *parent);

    QString heading() const override;
    void search(const QString &text, int ticket) override;
    void open(const QString &itemId, OpenIn where) override;

Q_SIGNALS:
    void openAsked(const QString &sku, stoa::ui::OpenIn where);

private:
    InventoryDesk &m_desk;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorydesk.h"
#include "ui/shared/tabletypes.h"

#include <QCoreApplication>

namespace stoa::ui {

/// How the tables of the Inventory panel set their columns; titles come from the models.
class InventoryColumns {
    Q_DECLARE_TR_FUNCTIONS(stoa::ui::InventoryColumns)
public:
    enum class Place { Pane, Page };

    /// In the order of PositionColumn.
    static QList<ColumnSpec> positions(const InventoryDesk &desk);
    /// In the order of SkuDesk::LedgerColumn.
    static QList<ColumnSpec> ledger(Place place);
    /// Of SkuDesk::positionModel().
    static QList<ColumnSpec> places(Place place);
    static QList<ColumnSpec> preview();
};

} // namespace stoa::ui

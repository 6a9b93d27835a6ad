// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/entrywindow.h"
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/shell/mainwindow.h"

namespace stoa::journeys {

/// What a person does at the windows of a desktop in this process: looks, searches, types, presses. What is
/// not there within a minute is false.
class OfficeHand {
public:
    /// The windows in sight, or null.
    static ui::MainWindow *office();
    static ui::EntryWindow *entry();
    /// The Inventory panel of the office in sight.
    static ui::InventoryPanel *panel();

    bool comeIn();
    /// A SKU that stands in the store with over twenty pieces; empty when there is none in sight.
    static QString someSku(const QString &store);
    /// Types the SKU into the search and makes its row in the store the current one.
    bool find(const QString &sku, const QString &store);
    bool openForm();
    /// Adjusts the current row and waits until the form says, by closing, that it is safe.
    bool adjust(int units, const QString &note);
    void chooseReason(const QString &code);
    /// What the grid shows of the row that was found.
    qint64 onHand() const;
    /// For the message of a test that failed: every window with its texts, and what the grid holds.
    static QString inSight();

private:
    int m_row = -1;
};

} // namespace stoa::journeys

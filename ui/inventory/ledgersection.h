// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/skudesk.h"
#include "ui/inventory/inventorycolumns.h"

#include <QWidget>

class QPushButton;

namespace stoa::ui {

class DataTable;
class LinkButton;
class NoteLine;
class TextLabel;

/// The movements of a SKU: whose they are, the table, and below it more of them or taking one back. Says why
/// when movements are not on this PC.
class LedgerSection : public QWidget {
    Q_OBJECT
public:
    LedgerSection(InventoryDesk &desk, SkuDesk &sku, InventoryColumns::Place place,
                  QWidget *parent = nullptr);

    DataTable &table() const { return *m_table; }
    void say();
    /// Why there are no more movements than there are, or none at all; hides the line when all are here.
    static void sayNote(NoteLine &line, SkuDesk &sku);
    /// Takes the movement in the table's current row back, when that may be.
    void takeBack();

Q_SIGNALS:
    void takenBack();
    void refused(const QString &sentence);

private:
    void refresh();
    void refreshCurrent();

    InventoryDesk &m_desk;
    SkuDesk &m_sku;
    InventoryColumns::Place m_place;
    TextLabel *m_title;
    LinkButton *m_all;
    DataTable *m_table;
    NoteLine *m_note;
    LinkButton *m_more;
    QPushButton *m_back;
};

} // namespace stoa::ui

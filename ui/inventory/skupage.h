// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/skudesk.h"

#include <QWidget>

class QPushButton;

namespace stoa::ui {

class ChartTwin;
class DataTable;
class IconButton;
class LedgerSection;
class TextLabel;

/// All about one SKU over the full width: the waterfall as a chart with its table, positions across
/// locations, the ledger.
class SkuPage : public QWidget {
    Q_OBJECT
public:
    SkuPage(InventoryDesk &desk, SkuDesk &sku, QWidget *parent = nullptr);

    ChartTwin &chart() const { return *m_chart; }
    DataTable &places() const { return *m_places; }
    LedgerSection &ledger() const { return *m_ledger; }
    /// The position that an adjustment would be of.
    std::optional<PositionRow> current() const;
    void say();
    /// Whether the form for adjusting stands beside it: that does the work then, and needs the room.
    void setAdjusting(bool adjusting);

Q_SIGNALS:
    void closeAsked();
    void adjustAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void giveRoom();
    void markPlace();
    void refreshAdjust();

    InventoryDesk &m_desk;
    SkuDesk &m_sku;
    IconButton *m_back;
    TextLabel *m_name;
    TextLabel *m_codes;
    QPushButton *m_adjust;
    ChartTwin *m_chart;
    TextLabel *m_placesTitle;
    DataTable *m_places;
    LedgerSection *m_ledger;
    bool m_adjusting = false;
    QString m_marked; ///< SKU and location that were made the current row
};

} // namespace stoa::ui

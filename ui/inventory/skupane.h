// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/skudesk.h"
#include "ui/shared/detailspane.h"

class QGridLayout;
class QPushButton;

namespace stoa::ui {

class CascadeView;
class DataTable;
class EmptyState;
class LedgerSection;
class LinkButton;
class NoteLine;
class TextLabel;

/// The pane beside the grid: where a SKU's availability comes from, where it lies, and what moved it.
class SkuPane : public DetailsPane {
    Q_OBJECT
public:
    SkuPane(InventoryDesk &desk, SkuDesk &sku, QWidget *parent = nullptr);

    enum class Tab { Availability, Places, Ledger };
    void showTab(Tab tab);
    Tab tab() const;
    CascadeView &cascade() const { return *m_cascade; }
    LedgerSection &ledger() const { return *m_ledger; }
    DataTable &lastMovements() const { return *m_last; }
    QPushButton &adjustButton() const { return *m_adjust; }
    /// How many positions an adjustment would be of: words of the button.
    void setSelected(qint64 positions, const QString &refusal);
    void say();

Q_SIGNALS:
    void adjustAsked();
    void pageAsked();

private:
    QWidget *makeAvailability();
    void showPages();
    void refresh();
    void refreshBehind();

    InventoryDesk &m_desk;
    SkuDesk &m_sku;
    QList<QWidget *> m_pages;
    TextLabel *m_scope;
    CascadeView *m_cascade;
    TextLabel *m_hint;
    TextLabel *m_behindTitle;
    QWidget *m_behind;
    QGridLayout *m_behindRows;
    TextLabel *m_lastTitle;
    LinkButton *m_allMovements;
    DataTable *m_last;
    NoteLine *m_lastNote;
    DataTable *m_places;
    LedgerSection *m_ledger;
    EmptyState *m_nothing; ///< instead of the pages where no position is chosen
    QPushButton *m_open;
    QPushButton *m_adjust;
    std::optional<WaterfallTerm> m_term; ///< whose parts are shown
    qint64 m_selected = 1;
};

} // namespace stoa::ui

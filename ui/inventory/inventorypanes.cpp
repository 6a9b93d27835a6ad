// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the grid of the inventory panel: the details of a position, the form for adjusting.
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/inventory/ledgersection.h"
#include "ui/inventory/positionspage.h"
#include "ui/inventory/skupage.h"
#include "ui/inventory/skupane.h"
#include "ui/shared/stoastyle.h"

#include <QSplitter>
#include <QStackedWidget>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kOverBelow = 1120;
} // namespace

void InventoryPanel::makePanes()
{
    widget();
    if (m_pane)
        return;
    m_pane = new SkuPane(m_desk, m_sku);
    m_adjust = new AdjustPane(m_desk);
    m_beside->addWidget(m_pane);
    m_beside->addWidget(m_adjust);
    m_pane->showTab(SkuPane::Tab(m_tab));
    connect(m_pane, &DetailsPane::closeAsked, this, [this] { setPaneShown(false); });
    connect(m_pane, &DetailsPane::pinned, this, [this](bool on) {
        m_pinned = on;
        showCurrent();
    });
    connect(m_pane, &SkuPane::adjustAsked, this, &InventoryPanel::adjustBeside);
    connect(m_pane, &SkuPane::pageAsked, this, [this] { openSku(m_sku.sku(), m_sku.location()); });
    connect(m_adjust, &AdjustPane::left, this, [this] {
        m_beside->setCurrentWidget(m_pane);
        placePane();
        (isSkuPageOpen() ? static_cast<QWidget *>(m_skuPage) : &m_page->table())
            ->setFocus(Qt::OtherFocusReason);
    });
    connect(m_adjust, &AdjustPane::entered, this, [this](int count) {
        Q_EMIT toastRaised({count == 1
                                ? tr("Stock adjusted")
                                : tr("%1 positions adjusted").arg(m_desk.wording().formats().integer(count)),
                            [this] {
                                undo();
                            }});
    });
    listenTo(m_pane->ledger());
    refreshAdjust();
}

void InventoryPanel::listenTo(LedgerSection &ledger)
{
    connect(&ledger, &LedgerSection::takenBack, this, [this] {
        Q_EMIT toastRaised({tr("The movement was taken back"), [this] {
                                undo();
                            }});
    });
    connect(&ledger, &LedgerSection::refused, this, [this](const QString &sentence) {
        Q_EMIT messageRaised(
            {u"inventory.ledger"_s, StatusKind::Problem, tr("It was not taken back."), sentence});
    });
}

SkuPage *InventoryPanel::skuPage()
{
    widget();
    if (m_skuPage)
        return m_skuPage;
    m_skuPage = new SkuPage(m_desk, m_pageSku);
    m_main->addWidget(m_skuPage);
    connect(m_skuPage, &SkuPage::closeAsked, this, &InventoryPanel::closeSku);
    connect(m_skuPage, &SkuPage::adjustAsked, this, &InventoryPanel::adjust);
    listenTo(m_skuPage->ledger());
    return m_skuPage;
}

void InventoryPanel::showCurrent()
{
    if (m_pinned || m_besideAsked) {
        refreshAdjust();
        return;
    }
    Q_EMIT messageCleared(u"inventory.adjust"_s);
    const QString key = QString::fromUtf8(m_page->keyInHand());
    if (key.isEmpty())
        m_nothing.start();
    else
        m_sku.open(key.section(u'|', 0, 0), key.section(u'|', 1));
    refreshAdjust();
    placePane();
}

/// A heading is current, or no row at all. Between two answers there is none for a moment, and a row that is
/// still being read will come: neither empties the pane.
void InventoryPanel::showNothing()
{
    const int row = m_page ? m_page->table().currentRow() : -1;
    if (m_pinned || (row >= 0 && !m_desk.positions().isGroup(row)))
        return;
    m_sku.open({}, {});
    refreshAdjust();
    placePane();
}

void InventoryPanel::refreshAdjust()
{
    if (!m_pane)
        return;
    const qint64 count = m_page->selectedCount();
    if (count < 2 && isBesideAnother()) {
        m_pane->setSelected(1, m_desk.whyNoAdjusting(m_sku.location()));
        return;
    }
    const auto row = m_desk.positions().rowAt(m_page->table().currentRow());
    QString why = m_desk.whyNoAdjusting(count > 1 || !row ? QString() : row->location);
    if (why.isEmpty() && !row)
        why = tr("Choose a position first.");
    m_pane->setSelected(count, why);
}

/// The pane shows another position than the table's current one: it is pinned, or was opened by the palette.
bool InventoryPanel::isBesideAnother() const
{
    if (m_sku.sku().isEmpty())
        return false;
    const auto row = m_desk.positions().rowAt(m_page->table().currentRow());
    return !row || row->sku != m_sku.sku() || row->location != m_sku.location();
}

void InventoryPanel::setPaneShown(bool shown)
{
    makePanes();
    (m_over ? m_overWanted : m_paneWanted) = shown;
    placePane();
    if (!shown)
        m_page->table().setFocus(Qt::OtherFocusReason);
}

void InventoryPanel::placePane()
{
    if (!m_root)
        return;
    const bool adjusting = m_adjust && m_beside->currentWidget() == m_adjust;
    const bool over = m_root->window() != m_root && m_root->window()->width() < kOverBelow;
    if (over != m_over) {
        m_over = over;
        // What a narrow window has no room for is asked for; it does not cover the table by itself.
        m_overWanted = false;
        if (over) {
            m_beside->setParent(m_root);
        } else {
            m_splitter->addWidget(m_beside);
            m_splitter->setStretchFactor(0, 1);
        }
    }
    const bool wanted = over ? m_overWanted : m_paneWanted;
    m_paneBegun = m_paneBegun || !m_sku.sku().isEmpty();
    // What is empty covers nothing.
    const bool empty = over && m_sku.sku().isEmpty();
    const bool shown = adjusting || (wanted && m_paneBegun && !empty && !isSkuPageOpen());
    m_beside->setVisible(shown);
    if (m_skuPage)
        m_skuPage->setAdjusting(adjusting);
    if (!over || !shown)
        return;
    const int width = std::min(StoaStyle::tokensOf(m_root).size(Size::DetailsPane), m_root->width());
    m_beside->setGeometry(m_root->isRightToLeft() ? 0 : m_root->width() - width, 0, width, m_root->height());
    m_beside->raise();
}

SkuPane *InventoryPanel::pane()
{
    makePanes();
    return m_pane;
}

AdjustPane *InventoryPanel::adjustPane()
{
    makePanes();
    return m_adjust;
}

bool InventoryPanel::isAdjusting() const { return m_adjust && m_adjust->isOpen(); }

} // namespace stoa::ui

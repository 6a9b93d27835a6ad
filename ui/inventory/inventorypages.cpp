// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/inventory/positionspage.h"
#include "ui/inventory/skupage.h"
#include "ui/inventory/skupane.h"
#include "ui/shared/charttwin.h"

#include <QLineEdit>
#include <QScrollBar>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 4;
constexpr auto kViewOfPages = "view-of-pages"_L1;

} // namespace

/// The panel as it opens, whatever was shown before; what a page made for itself is gone.
void InventoryPanel::showPlainly()
{
    makePanes();
    if (m_adjust->isOpen())
        m_adjust->leave();
    if (isSkuPageOpen())
        closeSku();
    if (m_skuPage)
        m_skuPage->chart().setShowing(ChartTwin::Showing::Chart);
    m_page->openView(u"all"_s);
    m_page->setGrouping(std::nullopt);
    m_desk.setFilter({});
    m_desk.views().remove(kViewOfPages);
    m_pane->showTab(SkuPane::Tab::Availability);
    Q_EMIT messageCleared(u"inventory.scan"_s);
    m_page->table().view().verticalScrollBar()->setValue(0);
    m_page->table().setCurrentRow(0);
    setPaneShown(true);
}

/// Calls `show` with the first positions of the person's own location, read past the grid, which may still
/// be on its way to another filter.
void InventoryPanel::withOwnRows(int most, const std::function<void(const QList<PositionRow> &)> &show)
{
    PositionFilter own;
    if (const QString location = m_desk.door().session().location; !location.isEmpty())
        own.locations = {location};
    m_desk.door()
        .store()
        .read({},
              [own, most](sql::Connection &connection) {
                  return PositionQuery(own, {{PositionColumn::Sku}}).firstPage(connection, most);
              })
        .then(this, [show](const Result<PositionPage> &rows) {
            if (rows && !rows->rows.isEmpty())
                show(rows->rows);
        });
}

QList<PanelPage> InventoryPanel::pages()
{
    widget();
    const auto page = [this](const QString &name, const std::function<void()> &show) {
        return PanelPage{name, [this, show] {
                             showPlainly();
                             show();
                         }};
    };
    const auto sku = [this](ChartTwin::Showing showing) {
        withOwnRows(1, [this, showing](const QList<PositionRow> &rows) {
            openSku(rows.first().sku, {});
            m_skuPage->chart().setShowing(showing);
        });
    };
    const auto adjusting = [this](int count) {
        withOwnRows(count, [this](const QList<PositionRow> &rows) {
            QList<QByteArray> keys;
            for (const PositionRow &row : rows)
                keys.append(row.key());
            m_page->choose(keys);
            beginAdjust(rows);
            m_adjust->deltaField().setText(m_desk.wording().formats().signedQuantity(Quantity::units(-2)));
            if (const auto reasons = m_adjust->form()->reasons(); !reasons.isEmpty())
                m_adjust->form()->setReason(reasons.first().code);
        });
    };
    QList<PanelPage> pages{
        page(u"grid"_s, [] {}),
        page(u"sku"_s, [sku] { sku(ChartTwin::Showing::Chart); }),
        page(u"sku-as-table"_s, [sku] { sku(ChartTwin::Showing::Table); }),
    };
    // Who may not adjust never meets the form.
    if (m_desk.whyNoAdjusting(m_desk.door().session().location).isEmpty()) {
        pages.append(page(u"adjust-one"_s, [adjusting] { adjusting(1); }));
        pages.append(page(u"adjust-many"_s, [adjusting] { adjusting(kMostShown); }));
    }
    pages += {
        page(u"view"_s,
             [this] {
                 m_desk.setColumnFilter(PositionColumn::Sellable, u"≤ 70"_s);
                 m_desk.setColumnFilter(PositionColumn::Updated, u"30d"_s);
                 //: Name of a saved view: positions of which little is left
                 (void)m_page->saveView(tr("Running low"), kViewOfPages);
             }),
        page(u"by-location"_s, [this] { m_page->setGrouping(PositionColumn::Location); }),
        page(u"by-category"_s, [this] { m_page->setGrouping(PositionColumn::Category); }),
        page(u"columns"_s, [this] { m_page->openColumns(); }),
        page(u"scanned-unknown"_s, [this] { tellUnknown(readScan(u"5207183040038"_s, 2026)); }),
        page(u"empty"_s, [this] { m_page->searchField().setText(u"ZZZ-000"_s); }),
    };
    return pages;
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/skupane.h"

#include "ui/inventory/ledgersection.h"
#include "ui/inventory/skuwaterfall.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLastMovements = 6;
}

SkuPane::SkuPane(InventoryDesk &desk, SkuDesk &sku, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_sku(sku)
    , m_places(new DataTable(this))
    , m_ledger(new LedgerSection(desk, sku, InventoryColumns::Place::Pane, this))
    , m_nothing(new EmptyState(u"package"_s, this))
    , m_open(new QPushButton(this))
    , m_adjust(new QPushButton(this))
{
    for (int i = 0; i < 3; ++i)
        tabs().addTab({});
    m_places->setModel(&sku.positionModel());
    m_places->setMarks(true);
    m_pages = {makeAvailability(), m_places, m_ledger};
    for (QWidget *page : std::as_const(m_pages))
        body().insertWidget(body().count() - 1, page, page == m_pages.first() ? 0 : 100);
    body().insertWidget(body().count() - 1, m_nothing, 100);
    setKind(*m_adjust, ButtonKind::Primary);
    setKind(*m_open, ButtonKind::Quiet);
    m_open->setIcon(StoaStyle::iconsOf(this).icon(u"chart-column"_s));
    addFootButton(m_open, DetailsPane::Place::Start);
    addFootButton(m_adjust, DetailsPane::Place::End);

    connect(&tabs(), &QTabBar::currentChanged, this, &SkuPane::showPages);
    connect(m_places, &DataTable::rowActivated, this, [this](int row) {
        m_sku.setLocation(m_sku.positionModel().at(row).location);
        showTab(Tab::Ledger);
    });
    connect(m_cascade, &CascadeView::rowOpened, this, [this](const QString &id) {
        const WaterfallTerm term = SkuWaterfall::termOf(id);
        m_term = m_term == term ? std::nullopt : std::optional(term);
        refreshBehind();
    });
    connect(m_allMovements, &QAbstractButton::clicked, this, [this] { showTab(Tab::Ledger); });
    connect(m_adjust, &QAbstractButton::clicked, this, [this] {
        if (refusalOf(m_adjust).isEmpty())
            Q_EMIT adjustAsked();
    });
    connect(m_open, &QAbstractButton::clicked, this, &SkuPane::pageAsked);
    connect(&sku, &SkuDesk::changed, this, &SkuPane::refresh);
    connect(&sku, &SkuDesk::ledgerChanged, this, &SkuPane::refresh);
    showTab(Tab::Availability);
    say();
}

QWidget *SkuPane::makeAvailability()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_scope = new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, page);
    m_cascade = new CascadeView(page);
    m_hint = new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, page);
    m_hint->setOverflow(TextLabel::Overflow::Wrap);
    m_behindTitle = new TextLabel(QString(), TextSize::BodyStrong, ColourRole::Text, page);
    m_behind = new QWidget(page);
    m_behindRows = new QGridLayout(m_behind);
    m_behindRows->setContentsMargins(8, 0, 24, 0);
    m_behindRows->setVerticalSpacing(4);
    m_behindRows->setColumnStretch(0, 1);
    m_lastTitle = new TextLabel(QString(), TextSize::BodyStrong, ColourRole::Text, page);
    m_lastTitle->setOverflow(TextLabel::Overflow::Elide);
    m_allMovements = new LinkButton(QString(), page, TextSize::Secondary);
    m_last = new DataTable(page);
    m_last->setModel(&m_sku.ledgerModel());
    m_last->setDensity(Density::Compact);
    m_last->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_last->view().setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lastNote = new NoteLine(page);
    auto *rule = new QFrame(page);
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(9);
    auto *head = new QHBoxLayout;
    head->addWidget(m_lastTitle, 1);
    head->addWidget(m_allMovements);
    column->addWidget(m_scope, 0, Qt::AlignTrailing);
    column->addWidget(m_cascade);
    column->addWidget(m_hint);
    column->addWidget(m_behindTitle);
    column->addWidget(m_behind);
    column->addWidget(rule);
    column->addLayout(head);
    column->addWidget(m_last);
    column->addWidget(m_lastNote);
    return page;
}

void SkuPane::showTab(Tab tab)
{
    tabs().setCurrentIndex(int(tab));
    showPages();
}

void SkuPane::showPages()
{
    const bool any = !m_sku.sku().isEmpty();
    tabs().setVisible(any);
    m_open->setVisible(any);
    m_nothing->setVisible(!any);
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(any && i == tabs().currentIndex());
}

SkuPane::Tab SkuPane::tab() const { return Tab(tabs().currentIndex()); }

void SkuPane::setSelected(qint64 positions, const QString &refusal)
{
    m_selected = positions;
    m_adjust->setText(positions > 1
                          ? tr("Adjust %1 positions…").arg(m_desk.wording().formats().integer(positions))
                          : tr("Adjust…"));
    setRefused(*m_adjust, refusal);
}

void SkuPane::say()
{
    tabs().setAccessibleName(tr("Sections"));
    //: Tab: how available-to-promise comes about
    tabs().setTabText(int(Tab::Availability), tr("Availability"));
    tabs().setTabText(int(Tab::Places), tr("Locations"));
    tabs().setTabText(int(Tab::Ledger), tr("Ledger"));
    m_cascade->setAccessibleName(tr("Available to promise, line by line"));
    m_hint->setPlain(tr("Each line opens where its figure comes from."));
    m_allMovements->setText(tr("All movements"));
    //: Button: the large page of a SKU
    m_open->setText(tr("Open page"));
    m_last->setName(tr("Last movements"));
    m_places->setName(tr("Positions by location"));
    m_last->setColumns(InventoryColumns::ledger(InventoryColumns::Place::Pane));
    m_places->setColumns(InventoryColumns::places(InventoryColumns::Place::Pane));
    m_ledger->say();
    m_nothing->setText(tr("No position is chosen"),
                       tr("Choose one in the table to see its stock and its movements here."));
    setSelected(m_selected, refusalOf(m_adjust));
    refresh();
}

void SkuPane::refresh()
{
    const Formats &formats = m_desk.wording().formats();
    showPages();
    setName(m_sku.name());
    setCodes(m_sku.codes());
    m_scope->setPlain(SkuWaterfall::scope(m_sku, formats));
    m_cascade->setRows(SkuWaterfall::rows(m_sku, formats), SkuWaterfall::axis(m_desk.wording()));
    tabs().setCount(int(Tab::Places), formats.integer(m_sku.positions().size()));
    const QString place = m_sku.location();
    m_lastTitle->setPlain(place.isEmpty() ? tr("Last movements")
                                          : tr("Ledger, %1").arg(m_desk.locationName(place)));
    m_last->view().setColumnHidden(int(SkuDesk::LedgerColumn::OnHand), place.isEmpty());
    const int rows = std::min(kLastMovements, m_sku.ledgerModel().rowCount());
    m_last->setFixedHeight(m_last->view().header().titleHeight() + rows * m_last->view().rowHeightNow() + 1);
    m_last->setVisible(rows > 0);
    // The narrow list has its room for documents' codes as long as nothing in it waits.
    const auto shown = m_sku.ledgerModel().rows().first(rows);
    m_last->setMarks(std::ranges::any_of(shown, &LedgerRow::waiting));
    m_allMovements->setVisible(rows > 0);
    LedgerSection::sayNote(*m_lastNote, m_sku);
    // Older ones than these few may well be here; where the rest is, the whole ledger tells.
    if (m_sku.ledgerModel().rowCount() > rows)
        m_lastNote->hide();
    refreshBehind();
}

void SkuPane::refreshBehind()
{
    while (QLayoutItem *item = m_behindRows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_behindTitle->setVisible(m_term.has_value());
    m_behind->setVisible(m_term.has_value());
    if (!m_term)
        return;
    m_behindTitle->setPlain(SkuDesk::titleOf(*m_term));
    const Formats &formats = m_desk.wording().formats();
    int row = 0;
    for (const PositionRow &position : m_sku.positions()) {
        const QString name = m_desk.locationName(position.location);
        const auto parts = m_sku.behind(*m_term);
        const auto part = std::ranges::find_if(parts, [&name](const auto &p) { return p.first == name; });
        if (part == parts.end())
            continue;
        auto *link = new LinkButton(name, m_behind);
        //: Accessible name of a link: opens the movements of a location
        link->setAccessibleName(tr("Movements of %1").arg(name));
        connect(link, &QAbstractButton::clicked, this, [this, code = position.location] {
            m_sku.setLocation(code);
            showTab(Tab::Ledger);
        });
        m_behindRows->addWidget(link, row, 0, Qt::AlignLeading);
        m_behindRows->addWidget(
            new TextLabel(formats.quantity(part->second), TextSize::Body, ColourRole::Text, m_behind), row, 1,
            Qt::AlignTrailing);
        ++row;
    }
    if (row == 0)
        m_behindRows->addWidget(
            new TextLabel(tr("Nothing at any location."), TextSize::Secondary, ColourRole::Text2, m_behind),
            0, 0);
}

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventorypanel.h"

#include "core/base/errorjson.h"
#include "core/base/log.h"
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/ledgersection.h"
#include "ui/inventory/namepopover.h"
#include "ui/inventory/positionspage.h"
#include "ui/inventory/scanburst.h"
#include "ui/inventory/scansound.h"
#include "ui/inventory/skupage.h"
#include "ui/inventory/skupane.h"
#include "ui/inventory/skusource.h"
#include "ui/shared/filterline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shell/commandaction.h"

#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Longer than a search takes from one answer to the next.
constexpr int kNothingAfterMs = 200;

} // namespace

InventoryPanel::InventoryPanel(InventoryDesk &desk, Prompts &prompts, QObject *parent)
    : Panel(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_sku(desk)
    , m_pageSku(desk)
    , m_source(new SkuSource(desk, this))
    , m_sound(new ScanSound(this))
{
    makeActions();
    m_nothing.setSingleShot(true);
    m_nothing.setInterval(kNothingAfterMs);
    connect(&m_nothing, &QTimer::timeout, this, &InventoryPanel::showNothing);
    connect(m_source, &SkuSource::openAsked, this, [this](const QString &sku, OpenIn where) {
        Q_EMIT openAsked(id(), where == OpenIn::Place ? u"sku "_s + sku : u"beside "_s + sku);
    });
    connect(&desk, &InventoryDesk::undoChanged, this, &Panel::changed);
    connect(&desk, &InventoryDesk::counted, this, &Panel::changed);
    connect(&desk.positions(), &PositionTableModel::counted, this, &Panel::changed);
    connect(&desk.positions(), &PositionTableModel::failed, this, [this](const Error &error) {
        logEvent(lcUi(), "read_failed", {{u"problem"_s, codeNameOf(error)}, {u"detail"_s, error.detail}});
        Q_EMIT messageRaised({u"inventory.read"_s,
                              StatusKind::Problem,
                              tr("The positions could not be read."),
                              tr("Nothing was changed. Try again; if it stays so, restart the program."),
                              {{tr("Try again"), [this] {
                                    Q_EMIT messageCleared(u"inventory.read"_s);
                                    m_desk.positions().refresh();
                                }}}});
    });
    connect(&desk.door(), &DeskDoor::statusChanged, this, &InventoryPanel::tellLate);
    connect(&desk.wording(), &Wording::changed, this, &InventoryPanel::say);
}

InventoryPanel::~InventoryPanel() = default;

QString InventoryPanel::title() const { return tr("Inventory"); }

HeaderNote InventoryPanel::header() const
{
    HeaderNote note;
    if (!isSkuPageOpen())
        return note;
    note.line = m_pageSku.sku();
    if (m_scan) {
        note.status = StatusKind::Ok;
        //: Chip in the head of the panel: the SKU was opened by the barcode scanner
        note.word = tr("Scanned");
        note.line = tellScan(*m_scan);
    }
    return note;
}

QString InventoryPanel::statusText() const
{
    const qint64 shown = m_desk.positions().total();
    const qint64 all = m_desk.allPositions();
    const Formats &formats = m_desk.wording().formats();
    if (shown < 0 || all < 0)
        return {};
    //: Status strip; how many positions the filters leave of how many there are
    return shown == all ? tr("%1 positions").arg(formats.integer(all))
                        : tr("%1 of %2 positions").arg(formats.integer(shown), formats.integer(all));
}

QWidget *InventoryPanel::widget()
{
    if (!m_root)
        build();
    return m_root;
}

void InventoryPanel::build()
{
    m_root = new QStackedWidget;
    m_splitter = new QSplitter;
    m_root->addWidget(m_splitter);
    m_main = new QStackedWidget;
    m_page = new PositionsPage(m_desk);
    m_main->addWidget(m_page);
    m_beside = new QStackedWidget;
    // Its place is kept from the first frame on, also before there is anything in it.
    m_beside->setMinimumWidth(StoaStyle::tokensOf(m_root).size(Size::DetailsPane));
    m_name = new NamePopover(m_root);
    m_splitter->addWidget(m_main);
    m_splitter->addWidget(m_beside);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    // What does not fit into a low window scrolls or gives way; it never squeezes the frame.
    m_root->setMinimumHeight(240);
    m_root->installEventFilter(this);
    auto *burst = new ScanBurst(*m_root, m_desk.clock());

    connect(burst, &ScanBurst::scanned, this, &InventoryPanel::scanned);
    connect(m_page, &PositionsPage::currentChanged, this, &InventoryPanel::showCurrent);
    connect(m_page, &PositionsPage::rowsPainted, this, &InventoryPanel::rowsPainted);
    connect(m_page, &PositionsPage::exportAsked, this, &InventoryPanel::exportTo);
    connect(m_page, &PositionsPage::saveViewAsked, this, [this] { askViewName({}); });
    connect(m_page, &PositionsPage::renameViewAsked, this, &InventoryPanel::askViewName);
    connect(&m_page->table(), &DataTable::rowActivated, this, [this](int row) {
        if (const auto position = m_desk.positions().rowAt(row))
            openSku(position->sku, position->location);
    });
    connect(&m_page->table(), &DataTable::menuAsked, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_root);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (CommandAction *action : std::as_const(m_actions)) {
            if (action->property("row").toBool())
                menu->addAction(action);
        }
        menu->popup(at);
    });
    connect(&m_page->table(), &DataTable::tooManyToCopy, this, [this](qint64 rows) {
        Q_EMIT messageRaised(
            {u"inventory.copy"_s,
             StatusKind::Attention,
             tr("%1 rows are too many to copy.").arg(m_desk.wording().formats().integer(rows)),
             tr("At most %1 go to the clipboard. Export writes all that is filtered to a file.")
                 .arg(m_desk.wording().formats().integer(DataTable::kMostCopied)),
             {{tr("Export"), [this] {
                   exportTo(ExportFormat::Xlsx);
               }}}});
    });
    connect(&m_desk, &InventoryDesk::rightsChanged, this, &InventoryPanel::refreshAdjust);
    // The rows come first: what stands beside them is made once they are seen.
    connect(m_page, &PositionsPage::rowsPainted, this, [this] {
        makePanes();
        // What the palette put there meanwhile stays.
        if (std::exchange(m_besideAsked, false))
            placePane();
        else
            showCurrent();
    });
    showCurrent();
    placePane();
}

void InventoryPanel::say()
{
    if (!m_root)
        return;
    m_page->say();
    if (m_pane)
        m_pane->say();
    if (m_skuPage)
        m_skuPage->say();
    if (m_adjust)
        m_adjust->say();
    refreshAdjust();
    tellLate();
    Q_EMIT changed();
}

void InventoryPanel::retranslate()
{
    // Answers to what was pressed are not told again in another language; conditions are, by say().
    for (const auto &id : {u"inventory.adjust"_s, u"inventory.copy"_s, u"inventory.ledger"_s})
        Q_EMIT messageCleared(id);
    say();
}

bool InventoryPanel::isSkuPageOpen() const { return m_skuPage && m_main->currentWidget() == m_skuPage; }

QList<QWidget *> InventoryPanel::panes()
{
    widget();
    if (isSkuPageOpen())
        return {m_skuPage, m_beside};
    return {&m_page->table(), &m_page->filterLine(), m_beside};
}

void InventoryPanel::openSku(const QString &sku, const QString &location)
{
    makePanes();
    // A form that is open belongs to what was in sight before; what is being entered stays until it is told.
    if (m_adjust->isOpen())
        m_adjust->leave();
    Q_EMIT messageCleared(u"inventory.adjust"_s);
    m_scan.reset();
    m_pageSku.open(sku, location);
    m_main->setCurrentWidget(skuPage());
    if (!m_adjust->isOpen())
        m_beside->setCurrentWidget(m_pane);
    placePane();
    m_skuPage->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void InventoryPanel::closeSku()
{
    m_scan.reset();
    m_main->setCurrentWidget(m_page);
    placePane();
    m_page->table().setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

bool InventoryPanel::openRecord(const QString &recordId)
{
    if (recordId.startsWith("beside "_L1)) {
        widget();
        m_nothing.stop();
        m_besideAsked = !m_pane;
        m_sku.open(recordId.mid(7), {});
        setPaneShown(true);
        refreshAdjust();
        return true;
    }
    const QString code = recordId.startsWith("sku "_L1) ? recordId.mid(4) : recordId;
    const auto sku = Sku::parse(code);
    if (!sku)
        return false;
    openSku(sku->text(), {});
    return true;
}

bool InventoryPanel::escape()
{
    if (!m_root)
        return false;
    if (isAdjusting()) {
        Q_EMIT m_adjust->closeAsked();
        return true;
    }
    if (isSkuPageOpen()) {
        closeSku();
        return true;
    }
    if (m_over && m_beside->isVisible()) {
        setPaneShown(false);
        return true;
    }
    return false;
}

bool InventoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    // It was an answer to what was pressed here.
    if (watched == m_root && event->type() == QEvent::Hide)
        Q_EMIT messageCleared(u"inventory.adjust"_s);
    if (watched == m_root && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        placePane();
    return Panel::eventFilter(watched, event);
}

PositionsPage *InventoryPanel::page() const { return m_page; }

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/problemtext.h"
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/inventory/namepopover.h"
#include "ui/inventory/positionspage.h"
#include "ui/inventory/scansound.h"
#include "ui/inventory/skupage.h"
#include "ui/inventory/skupane.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char kContext[] = "stoa::ui::InventoryPanel";
constexpr int kMostAdjusted = 2'000;
/// A location whose rows are older than this is spoken of over the table; the rows are marked anyway.
constexpr qint64 kLateMs = 120'000;

} // namespace

void InventoryPanel::makeActions()
{
    const auto add = [this](const char *text, const QKeySequence &keys, const QString &icon, auto run) {
        auto *action = new CommandAction(kContext, text, keys, this);
        action->setIcon(StoaStyle::iconsOf(nullptr).icon(icon));
        connect(action, &QAction::triggered, this, [this, run] {
            widget();
            run();
        });
        m_actions.append(action);
        return action;
    };
    //: Commands of the Inventory panel; they stand in the palette and on the sheet of shortcuts
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Search positions"), QKeySequence::Find, u"search"_s,
        [this] {
            closeSku();
            m_page->searchField().setFocus(Qt::ShortcutFocusReason);
            m_page->searchField().selectAll();
        });
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Adjust stock…"), Qt::CTRL | Qt::Key_Return,
        u"pencil"_s, [this] { adjust(); })
        ->setProperty("row", true);
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Open the page of the SKU"), Qt::CTRL | Qt::Key_O,
        u"chart-column"_s,
        [this] {
            if (!m_sku.sku().isEmpty())
                openSku(m_sku.sku(), m_sku.location());
        })
        ->setProperty("row", true);
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Copy rows"), {}, u"copy"_s, [this] {
        m_page->table().copySelection();
    })->setProperty("row", true);
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Show or hide the details"), Qt::CTRL | Qt::Key_I,
        u"eye"_s, [this] { setPaneShown(!m_beside->isVisible()); });
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Filter the rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        u"filter"_s, [this] { m_page->table().focusFilter(int(PositionColumn::Sku)); });
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Clear all filters"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
        u"x"_s, [this] { m_desk.setFilter({}); });
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Save this view…"), Qt::CTRL | Qt::Key_S, u"save"_s,
        [this] { askViewName({}); });
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Export as an Excel workbook…"), Qt::CTRL | Qt::Key_E,
        u"download"_s, [this] { exportTo(ExportFormat::Xlsx); });
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Export as CSV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        u"download"_s, [this] { exportTo(ExportFormat::Csv); });
    add(QT_TRANSLATE_NOOP("stoa::ui::InventoryPanel", "Scanner sound on or off"), {}, u"scan-barcode"_s,
        [this] { switchSound(); });
}

QList<QAction *> InventoryPanel::actions() const { return {m_actions.begin(), m_actions.end()}; }

void InventoryPanel::adjust()
{
    if (isAdjusting()) {
        m_adjust->submit();
        return;
    }
    const auto refuse = [this](const QString &why) {
        Q_EMIT messageRaised(
            {u"inventory.adjust"_s, StatusKind::Attention, tr("Adjusting is not possible."), why});
    };
    if (isSkuPageOpen()) {
        const auto row = m_skuPage->current();
        const QString why =
            row ? m_desk.whyNoAdjusting(row->location) : tr("There is no position to adjust.");
        why.isEmpty() ? beginAdjust({*row}) : refuse(why);
        return;
    }
    const qint64 count = m_page->selectedCount();
    const auto row = m_desk.positions().rowAt(m_page->table().currentRow());
    QString why = m_desk.whyNoAdjusting(count > 1 || !row ? QString() : row->location);
    // What is chosen is known by its key while its row is read anew.
    if (why.isEmpty() && count < 2 && !row && m_page->chosenKey().isEmpty())
        why = tr("Choose a position first.");
    if (why.isEmpty() && count > kMostAdjusted)
        why = tr("At most %1 positions are adjusted at a time.")
                  .arg(m_desk.wording().formats().integer(kMostAdjusted));
    if (!why.isEmpty()) {
        refuse(why);
        return;
    }
    const QByteArray chosen = m_page->chosenKey();
    if (count < 2 && row && (chosen.isEmpty() || row->key() == chosen)) {
        beginAdjust({*row});
        return;
    }
    m_page->chosenRows(kMostAdjusted).then(this, [this](const Result<QList<PositionRow>> &rows) {
        if (rows && !rows->isEmpty())
            beginAdjust(*rows);
    });
}

/// What the pane shows, which need not be the table's current row; without a location its page offers them.
void InventoryPanel::adjustBeside()
{
    if (m_page->selectedCount() > 1 || !isBesideAnother())
        return adjust();
    if (const auto row = m_sku.position())
        beginAdjust({*row});
    else
        openSku(m_sku.sku(), m_sku.location());
}

void InventoryPanel::beginAdjust(const QList<PositionRow> &rows)
{
    Q_EMIT messageCleared(u"inventory.adjust"_s);
    makePanes();
    m_beside->setCurrentWidget(m_adjust);
    placePane();
    m_adjust->begin(rows);
}

void InventoryPanel::reversed(const QList<Result<Receipt>> &receipts, const QString &done)
{
    int refused = 0;
    QString why;
    for (const Result<Receipt> &receipt : receipts) {
        if (!receipt) {
            ++refused;
            why = ProblemText::sentence(receipt.error());
        }
    }
    if (refused == 0) {
        if (!receipts.isEmpty())
            Q_EMIT toastRaised({done, {}});
        return;
    }
    const Formats &formats = m_desk.wording().formats();
    Q_EMIT messageRaised({u"inventory.undo"_s, StatusKind::Problem,
                          tr("%1 of %2 could not be taken back.", nullptr, int(refused))
                              .arg(formats.integer(refused), formats.integer(receipts.size())),
                          why});
}

void InventoryPanel::undo()
{
    m_desk.undo().then(this, [this](const QList<Result<Receipt>> &receipts) {
        reversed(receipts, tr("Taken back by a counter-movement"));
    });
}

void InventoryPanel::redo()
{
    m_desk.redo().then(
        this, [this](const QList<Result<Receipt>> &receipts) { reversed(receipts, tr("Done again")); });
}

void InventoryPanel::exportTo(ExportFormat format)
{
    if (const QString why = m_desk.whyNoExport(); !why.isEmpty()) {
        Q_EMIT messageRaised(
            {u"inventory.export"_s, StatusKind::Attention, tr("Exporting is not possible."), why});
        return;
    }
    const bool book = format == ExportFormat::Xlsx;
    const QString suffix = book ? u".xlsx"_s : u".csv"_s;
    const auto view = m_desk.views().find(m_page->view());
    QString name = view ? view->name : title();
    const auto forbidden = u"/\\:*?\"<>|"_s;
    for (const QChar bad : forbidden)
        name.replace(bad, u'-');
    m_prompts.saveFile(
        m_root, tr("Export what is filtered"), QDir::home().filePath(name + suffix),
        {book ? tr("Excel workbook (*.xlsx)") : tr("CSV (*.csv)")},
        [this, format, suffix](const QString &chosen) {
            if (chosen.isEmpty())
                return;
            const QString path = chosen.endsWith(suffix, Qt::CaseInsensitive) ? chosen : chosen + suffix;
            const QString file = QFileInfo(path).fileName();
            ExportJob *job = m_desk.exportTo(path, format, m_page->shownColumns());
            m_page->follow(*job, file);
            connect(job, &ExportJob::finished, this, [this, file](const Result<qint64> &rows) {
                if (rows)
                    Q_EMIT toastRaised({tr("%1 rows written to %2", nullptr, int(*rows))
                                            .arg(m_desk.wording().formats().integer(*rows), file),
                                        {}});
                else if (rows.error().kind == ErrorKind::Cancelled)
                    Q_EMIT toastRaised({tr("Export cancelled; no file was left behind"), {}});
                else
                    Q_EMIT messageRaised({u"inventory.export"_s, StatusKind::Problem,
                                          tr("%1 was not written.").arg(file),
                                          ProblemText::sentence(rows.error())});
            });
        });
}

void InventoryPanel::tellLate()
{
    const Instant now = m_desk.clock().now();
    QStringList names;
    std::optional<Instant> oldest;
    for (const StreamLag &lag : m_desk.door().status().behind) {
        if (!lag.stream.startsWith("store/") || lag.asOf == Instant() || now.msSince(lag.asOf) < kLateMs)
            continue;
        names.append(m_desk.locationName(QString::fromUtf8(lag.stream.mid(6))));
        oldest = oldest ? std::min(*oldest, lag.asOf) : lag.asOf;
    }
    if (!oldest) {
        Q_EMIT messageCleared(u"inventory.late"_s);
        return;
    }
    const Formats &formats = m_desk.wording().formats();
    const QString age = formats.age(*oldest, now);
    Q_EMIT messageRaised({u"inventory.late"_s, StatusKind::Attention,
                          names.size() == 1
                              ? tr("%1 is %2 late.").arg(names.first(), age)
                              : tr("%1 locations are up to %2 late.").arg(formats.integer(names.size()), age),
                          (names.size() == 1 ? tr("Its numbers are as of %1 and marked.")
                                             : tr("Their numbers are as of %1 or later and marked."))
                              .arg(formats.time(*oldest))});
}

void InventoryPanel::askViewName(const QString &viewId)
{
    const auto view = m_desk.views().find(viewId);
    QWidget &beside = view ? static_cast<QWidget &>(m_page->tabs()) : m_page->saveLink();
    m_name->ask(beside, view ? m_page->tabOf(viewId) : beside.rect(),
                view ? tr("New name of the view") : tr("Name of the view"), view ? view->name : QString(),
                [this, view](const QString &name) -> Result<void> {
                    if (!view)
                        return m_page->saveView(name);
                    SavedView renamed = *view;
                    renamed.name = name.trimmed();
                    return m_desk.views().save(renamed);
                });
}

QJsonObject InventoryPanel::saveState() const
{
    if (!m_root)
        return {};
    QJsonObject state = m_page->saveState();
    state.insert(u"pane"_s, m_paneWanted);
    state.insert(u"tab"_s, m_pane ? int(m_pane->tab()) : m_tab);
    state.insert(u"scanSound"_s, m_sound->isOn());
    if (isSkuPageOpen())
        state.insert(u"sku"_s, m_pageSku.sku());
    if (isSkuPageOpen() && !m_pageSku.location().isEmpty())
        state.insert(u"skuLocation"_s, m_pageSku.location());
    return state;
}

void InventoryPanel::restoreState(const QJsonObject &state)
{
    widget();
    m_page->restoreState(state);
    m_paneWanted = state.value("pane"_L1).toBool(true);
    m_sound->setOn(state.value("scanSound"_L1).toBool(true));
    m_tab = std::clamp(state.value("tab"_L1).toInt(), 0, 2);
    if (m_pane)
        m_pane->showTab(SkuPane::Tab(m_tab));
    if (const QString sku = state.value("sku"_L1).toString(); !sku.isEmpty())
        openSku(sku, state.value("skuLocation"_L1).toString());
    placePane();
}

} // namespace stoa::ui

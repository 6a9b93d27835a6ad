// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/gs1.h"
#include "models/inventory/skudesk.h"
#include "ui/shared/prompts.h"
#include "ui/shell/panel.h"

#include <QPointer>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace stoa::ui {

class AdjustPane;
class CommandAction;
class LedgerSection;
class NamePopover;
class PositionsPage;
class ScanSound;
class SkuPage;
class SkuPane;
class SkuSource;

/// The room for stock: the grid of positions with a pane beside it, the page of one SKU, and adjusting.
class InventoryPanel : public Panel {
    Q_OBJECT
public:
    /// Desk and prompts must outlive the panel.
    InventoryPanel(InventoryDesk &desk, Prompts &prompts, QObject *parent = nullptr);
    ~InventoryPanel() override;

    QString id() const override { return QStringLiteral("inventory"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("package"); }
    QWidget *widget() override;
    HeaderNote header() const override;
    QString statusText() const override;
    QList<QAction *> actions() const override;
    QList<QWidget *> panes() override;
    QString undoText() const override { return m_desk.undoText(); }
    QString redoText() const override { return m_desk.redoText(); }
    void undo() override;
    void redo() override;
    /// "sku CER-BWL-AEG", or the SKU alone.
    bool openRecord(const QString &recordId) override;
    QList<PanelPage> pages() override;
    bool escape() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void retranslate() override;

    /// To be added to the palette of the window.
    SkuSource &skuSource() const { return *m_source; }
    /// None before widget() was asked for.
    PositionsPage *page() const;
    // Made when they are first asked for, the panes at the latest after the first rows.
    SkuPane *pane();
    AdjustPane *adjustPane();
    SkuPage *skuPage();
    ScanSound &sound() const { return *m_sound; }
    bool isSkuPageOpen() const;

Q_SIGNALS:
    /// Once, when positions can be seen for the first time.
    void rowsPainted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void build();
    void makePanes();
    void listenTo(LedgerSection &ledger);
    bool isAdjusting() const;
    void say();
    void showCurrent();
    void showNothing();
    void refreshAdjust();
    void openSku(const QString &sku, const QString &location);
    void closeSku();
    void setPaneShown(bool shown);
    void placePane();
    void adjust();
    void adjustBeside();
    bool isBesideAnother() const;
    void beginAdjust(const QList<PositionRow> &rows);
    void exportTo(ExportFormat format);
    void scanned(const QString &text);
    void look(const ScannedCode &scan);
    void tellUnknown(const ScannedCode &scan);
    QString tellScan(const ScannedCode &scan) const;
    void switchSound();
    void showPlainly();
    void withOwnRows(int most, const std::function<void(const QList<PositionRow> &)> &show);
    void reversed(const QList<Result<Receipt>> &receipts, const QString &done);
    void tellLate();
    void askViewName(const QString &viewId);

    InventoryDesk &m_desk;
    Prompts &m_prompts;
    SkuDesk m_sku; ///< of the pane
    SkuDesk m_pageSku; ///< of the page
    SkuSource *m_source;
    ScanSound *m_sound;
    QTimer m_nothing; ///< until it counts that no position is current
    std::optional<ScannedCode> m_scan; ///< by which the SKU page was opened
    QList<CommandAction *> m_actions;
    QPointer<QStackedWidget> m_root; ///< the area; pages and pane are in it
    QPointer<QSplitter> m_splitter;
    QPointer<QStackedWidget> m_main;
    QPointer<QStackedWidget> m_beside;
    QPointer<PositionsPage> m_page;
    QPointer<SkuPane> m_pane;
    QPointer<SkuPage> m_skuPage;
    QPointer<AdjustPane> m_adjust;
    QPointer<NamePopover> m_name;
    int m_tab = 0; ///< of the pane, until there is one
    bool m_paneWanted = true;
    bool m_paneBegun = false; ///< it showed something; before that it has nothing to say
    bool m_pinned = false;
    bool m_besideAsked = false; ///< the palette chose what the pane shows, before there were rows
    bool m_overWanted = false;
    bool m_over = false; ///< the pane lies over the table's end
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"
#include "models/access/accessdesk.h"
#include "models/inventory/inventorydesk.h"
#include "models/network/networkdesk.h"
#include "models/orders/ordersdesk.h"
#include "models/orders/routing/policydesk.h"
#include "models/orders/work/workdesk.h"
#include "models/sync/syncdesk.h"
#include "ui/inventory/scansound.h"
#include "ui/shared/printing.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>

namespace stoa {

namespace ui {
class NetworkPanel;
class Prompts;
class Theme;
} // namespace ui

/// The desk of somebody who is signed in: desks, panels and the window, made together and gone together.
class Office : public QObject {
    Q_OBJECT
public:
    Office(DeskCore &core, Wording &wording, Languages &languages, ui::Theme &theme, ui::Prompts &prompts,
           const Clock &clock, QSettings &settings, const QString &person);
    ~Office() override;

    ui::MainWindow &window() { return *m_window; }
    const QList<ui::Panel *> &panels() const { return m_panels; }
    InventoryDesk &inventory() { return m_inventory; }
    SyncDesk &sync() { return m_sync; }

Q_SIGNALS:
    void signOutAsked();
    void signInAsked();
    /// Once: the panel that was open last is made; the window can be shown.
    void ready();

private:
    void begin();
    void addCommands();
    void addNetwork(const ui::NetworkPanel &network);
    void refreshPlace();
    void refreshStrip();
    void tellSession();

    DeskCore &m_core;
    Wording &m_wording;
    Languages &m_languages;
    ui::Theme &m_theme;
    const Clock &m_clock;
    QSettings &m_settings;
    QString m_person; ///< id of a user
    bool m_begun = false;
    bool m_hubIsBack = false; ///< as the message bar was told last
    InventoryDesk m_inventory;
    OrdersDesk m_orders;
    WorkDesk m_work;
    NetworkDesk m_network;
    PolicyDesk m_policies;
    SyncDesk m_sync;
    AccessDesk m_access;
    ui::SystemPrinters m_printers;
    ui::PrintJob m_printing;
    ui::ScanSound m_sound;
    QList<ui::Panel *> m_panels;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace stoa

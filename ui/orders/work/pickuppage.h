// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/pickuplist.h"
#include "ui/orders/work/storepage.h"

class QPushButton;

namespace stoa::ui {

class PickupPane;
class ScanLine;
class SideBySide;
class ViewTabs;
class WorkTable;

/// The pickup desk: who is here, what is ready, what is to be announced and what nobody came for. A scan of
/// the customer's code or the last digits of the number find the order.
class PickupPage : public StorePage {
    Q_OBJECT
public:
    PickupPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("pickup"); }
    static QString tab(); ///< the word of its tab
    QString title() const override { return tab(); }
    int count() const override;
    QList<QWidget *> panes() override;
    bool escape() override;
    QString statusText() const override;
    QList<PanelPage> pages() override;
    bool openRecord(const QString &record) override;

    ScanLine &search() const { return *m_search; }
    ViewTabs &tabs() const { return *m_tabs; }
    WorkTable &table() const { return *m_table; }
    PickupPane &pane() const { return *m_pane; }

protected:
    void scanned(const QString &code) override;
    void say() override;

private:
    QList<WorkList> listsOf(int tab) const;
    void choose(const QString &id);
    void refresh();
    void tellAll();

    PickupList m_list;
    ScanLine *m_search;
    ViewTabs *m_tabs;
    QPushButton *m_all;
    WorkTable *m_table;
    PickupPane *m_pane;
    SideBySide *m_side;
};

} // namespace stoa::ui

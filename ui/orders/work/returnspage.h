// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/work/storepage.h"

class QPushButton;
class QStackedWidget;

namespace stoa::ui {

class NewReturnPane;
class ReturnPane;
class ScanLine;
class SideBySide;
class ViewTabs;
class WorkTable;

/// Returns and exchanges of a store: those under way and those that are closed, each with its pane.
class ReturnsPage : public StorePage {
    Q_OBJECT
public:
    ReturnsPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("returns"); }
    static QString tab(); ///< the word of its tab
    QString title() const override { return tab(); }
    int count() const override;
    QList<QWidget *> panes() override;
    bool escape() override;
    QList<PanelPage> pages() override;
    /// A return's id, or an order's id: a return of it is opened.
    bool openRecord(const QString &record) override;

    ScanLine &search() const { return *m_search; }
    ViewTabs &tabs() const { return *m_tabs; }
    WorkTable &table() const { return *m_open; }
    ReturnPane &pane() const { return *m_pane; }
    NewReturnPane &newPane() const { return *m_new; }
    void beginReturn(const QString &order = {});

protected:
    void scanned(const QString &code) override;
    void say() override;

private:
    void choose(int row);
    void refresh();
    void showPane(QWidget *pane);

    ScanLine *m_search;
    ViewTabs *m_tabs;
    QPushButton *m_begin;
    QStackedWidget *m_tables;
    WorkTable *m_open;
    WorkTable *m_closed;
    QStackedWidget *m_panes;
    ReturnPane *m_pane;
    NewReturnPane *m_new;
    SideBySide *m_side;
    QString m_awaited; ///< of the order whose return was opened just now
};

} // namespace stoa::ui

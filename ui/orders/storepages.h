// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/orderspage.h"
#include "ui/orders/work/storepage.h"

#include <QPointer>

namespace stoa::ui {

class OrdersPanel;

/// The pages of store work as the Orders panel takes them: each is made when it is first opened, and says
/// what it has to say through the panel.
class StorePages : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the panel.
    StorePages(WorkDesk &desk, const StoreTools &tools, QObject *parent = nullptr);

    /// Work, Pickup, Returns, Tasks, Quarantine.
    QList<OrdersPage> pages();
    /// The panel that was given the pages.
    void hostIn(OrdersPanel &panel);
    /// Null before it was opened.
    StorePage *page(const QString &id) const { return m_made.value(id); }

private:
    OrdersPage pageOf(const QString &id, QString (*title)(), std::function<StorePage *()> make,
                      std::function<int()> count);
    void connectPage(StorePage &page);
    void printLabel(const QString &fulfilment);
    void printSlip(const QString &fulfilment);
    void askToCancelLabel(const QString &fulfilment, const QString &tracking);
    void cancelLabel(const QString &fulfilment);
    void print(const Result<Printout> &printout);
    void tellNotPrinted(const QString &sentence);

    WorkDesk &m_desk;
    const StoreTools m_tools;
    QPointer<OrdersPanel> m_panel;
    QHash<QString, QPointer<StorePage>> m_made;
};

} // namespace stoa::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orderpage.h"
#include "ui/orders/orderspage.h"
#include "ui/shared/prompts.h"
#include "ui/shell/panel.h"

#include <QPointer>

class QStackedWidget;

namespace stoa::ui {

class CommandAction;
class NamePopover;
class OrderActionPane;
class OrderPageView;
class OrderQuickPane;
class OrderSource;
class QueuePage;
class SideBySide;
class ViewTabs;

/// The room for orders: the queue with a pane beside it, the page of one order, and what others add.
class OrdersPanel : public Panel {
    Q_OBJECT
public:
    /// Desk and prompts must outlive the panel.
    OrdersPanel(OrdersDesk &desk, Prompts &prompts, QList<OrdersPage> pages = {}, QObject *parent = nullptr);
    ~OrdersPanel() override;

    QString id() const override { return QStringLiteral("orders"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("clipboard-list"); }
    QWidget *widget() override;
    Badge badge() const override;
    HeaderNote header() const override;
    QString statusText() const override;
    QList<QAction *> actions() const override;
    QList<QWidget *> panes() override;
    QString undoText() const override { return m_desk.undoText(); }
    QString redoText() const override { return m_desk.redoText(); }
    void undo() override;
    void redo() override;
    /// The id or the number of an order, "queue", or "PAGE ID" for a record of one of the other pages.
    bool openRecord(const QString &recordId) override;
    QList<PanelPage> pages() override;
    bool escape() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void retranslate() override;

    /// To be added to the palette of the window.
    OrderSource &orderSource() const { return *m_source; }
    /// None before widget() was asked for.
    QueuePage *queue() const;
    OrderQuickPane *quickPane() const;
    OrderActionPane *actionPane() const;
    OrderPageView *orderView();
    OrderPage &orderPage() { return m_order; }
    bool isOrderOpen() const;
    void openOrder(const QString &id);
    void closeOrder();
    /// Starts a decision about what is open or selected.
    void act(OrderVerb verb);

Q_SIGNALS:
    /// Papers of a fulfilment, from the page of its order.
    void labelAsked(const QString &fulfilment);
    void slipAsked(const QString &fulfilment);
    void cancelLabelAsked(const QString &fulfilment, const QString &tracking);

private:
    void connectParts();
    void makeActions();
    void build();
    void say();
    void refreshTabs();
    void openPage(int index);
    void showCurrent();
    void placeInView();
    void step(int by);
    void beginAct(OrderVerb verb, const QList<OrderRow> &rows);
    void acted(const OrderDeed &deed);
    void reversed(const QList<Result<Receipt>> &receipts, const QString &done);
    void primary();
    void askViewName(const QString &viewId);
    void openWork(const QString &fulfilment);
    void openHandover(const QString &fulfilment);
    bool hasPage(const QString &pageId) const;
    /// The other page that is open; null for the queue and an order.
    const OrdersPage *pageInSight() const;
    void tellStep(const QString &words);

    OrdersDesk &m_desk;
    Prompts &m_prompts;
    QList<OrdersPage> m_pages;
    OrderPage m_quick; ///< of the pane
    OrderPage m_order; ///< of the page
    OrderSource *m_source;
    QList<CommandAction *> m_actions;
    QPointer<QStackedWidget> m_root; ///< the pages, or the page of an order
    QPointer<QStackedWidget> m_stack; ///< of the pages: the queue first
    QPointer<ViewTabs> m_tabs;
    QPointer<SideBySide> m_side;
    QPointer<QueuePage> m_queue;
    QPointer<QStackedWidget> m_beside;
    QPointer<OrderQuickPane> m_pane;
    QPointer<OrderActionPane> m_action;
    QPointer<OrderPageView> m_view;
    QPointer<NamePopover> m_name;
};

} // namespace stoa::ui

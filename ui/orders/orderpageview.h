// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orderpage.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace stoa::ui {

class Chip;
class CustomerCard;
class FulfilmentCards;
class IconButton;
class LinesCard;
class MoneyCard;
class OrderActionPane;
class Prompts;
class ReturnsCard;
class TextLabel;
class TimelineCard;
class WhyCard;

/// All about one order over the full width: facts on top, what it consists of and what happened to it at the
/// start, why it is supplied from where it is at the end, and at the foot what can be done.
class OrderPageView : public QWidget {
    Q_OBJECT
public:
    OrderPageView(OrdersDesk &desk, OrderPage &page, Prompts &prompts, QWidget *parent = nullptr);

    /// Where it stands in what the queue shows: "2 of 37 in “Open”"; empty when it is not there.
    void setPlace(const QString &words, bool hasPrevious, bool hasNext);
    /// Starts a decision about the order, beside it.
    void act(OrderVerb verb);
    bool isActing() const;
    /// Ctrl+Enter.
    void primary();
    /// Leaves a decision that is being made; false when there was none.
    bool escape();
    void say();

    LinesCard &lines() const { return *m_lines; }
    FulfilmentCards &fulfilments() const { return *m_parts; }
    TimelineCard &timeline() const { return *m_timeline; }
    WhyCard &why() const { return *m_why; }
    CustomerCard &customer() const { return *m_customer; }
    OrderActionPane &action() const { return *m_action; }
    QPushButton &primaryButton() const { return *m_primary; }
    QPushButton &cancelButton() const { return *m_cancel; }
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void previousAsked();
    void nextAsked();
    void closeAsked();
    void acted(const stoa::OrderDeed &deed);
    /// A step of the work was written, or refused.
    void stepped(const QString &words);
    void stepRefused(const stoa::Error &error);
    /// The page of a SKU.
    void skuAsked(const QString &sku);
    /// A command that the hub refused is to be looked at.
    void commandAsked(qint64 n);
    /// The order of that number is to be kept as a golden one.
    void goldenAsked(const QString &number);
    /// Picking, packing and the handover to a carrier are done on the page of store work.
    void workAsked(const QString &fulfilment);
    /// What concerns a customer who collects is done at the pickup desk.
    void handoverAsked(const QString &fulfilment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFoot(QVBoxLayout &column);
    void refresh();
    void refreshFacts();
    void refreshRefused();
    void refreshFoot();
    void refreshButtons();
    void placeColumns();
    void fitFoot();
    void moreMenu();
    void saveJson();

    OrdersDesk &m_desk;
    OrderPage &m_page;
    Prompts &m_prompts;
    QWidget *m_bar;
    QBoxLayout *m_facts;
    QWidget *m_factPlace;
    Chip *m_waiting;
    TextLabel *m_place;
    IconButton *m_back;
    IconButton *m_previous;
    IconButton *m_next;
    QScrollArea *m_startArea;
    QWidget *m_start;
    QVBoxLayout *m_startColumn;
    QWidget *m_refused;
    LinesCard *m_lines;
    FulfilmentCards *m_parts;
    TimelineCard *m_timeline;
    MoneyCard *m_money;
    QBoxLayout *m_middle;
    ReturnsCard *m_returns;
    QWidget *m_endPane;
    QStackedWidget *m_endStack;
    QScrollArea *m_endArea;
    QWidget *m_end;
    WhyCard *m_why;
    CustomerCard *m_customer;
    OrderActionPane *m_action;
    QWidget *m_foot;
    QHBoxLayout *m_footAbove = nullptr;
    QHBoxLayout *m_footBelow = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_more;
    QPushButton *m_route;
    QPushButton *m_primary;
    QWidget *m_gone;
    QList<OrderFact> m_shownFacts;
    bool m_below = false; ///< the end stands below the start
};

} // namespace stoa::ui

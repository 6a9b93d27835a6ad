// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orderpage.h"
#include "ui/shared/detailspane.h"

class QPushButton;

namespace stoa::ui {

class Chip;
class DataTable;
class EmptyState;
class FactList;
class LinkButton;
class NoteLine;
class Stepper;
class TextLabel;

/// The pane beside the queue: an order at a glance.
class OrderQuickPane : public DetailsPane {
    Q_OBJECT
public:
    OrderQuickPane(OrdersDesk &desk, OrderPage &page, QWidget *parent = nullptr);

    /// How many orders a decision would be about.
    void setSelected(qint64 orders);
    void say();
    QPushButton &openButton() const { return *m_open; }
    QPushButton &actButton() const { return *m_act; }

Q_SIGNALS:
    void pageAsked();
    void actAsked(stoa::OrderVerb verb);

private:
    void refresh();
    void actMenu();

    OrdersDesk &m_desk;
    OrderPage &m_page;
    QWidget *m_content;
    Chip *m_chip;
    NoteLine *m_refused;
    FactList *m_facts;
    DataTable *m_lines;
    LinkButton *m_rest;
    QWidget *m_parts;
    NoteLine *m_why;
    EmptyState *m_nothing;
    QPushButton *m_open;
    QPushButton *m_act;
    qint64 m_selected = 1;
};

} // namespace stoa::ui

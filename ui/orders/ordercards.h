// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orderpage.h"
#include "ui/orders/ordercard.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace stoa::ui {

class DataTable;
class IconButton;
class LinkButton;
class NoteLine;
class Stepper;
class Timeline;

/// The lines of an order with their sums.
class LinesCard : public OrderCard {
    Q_OBJECT
public:
    explicit LinesCard(OrderPage &page, QWidget *parent = nullptr);
    DataTable &table() const { return *m_table; }
    void say();
    void refresh();

private:
    OrderPage &m_page;
    DataTable *m_table;
};

/// Whether a page of store work is there to open walks on and to print.
enum class StoreWork { Absent, Here };

/// One fulfilment: how far it is, how it travels, and what can be printed or opened of it now.
class FulfilmentCard : public OrderCard {
    Q_OBJECT
public:
    explicit FulfilmentCard(QWidget *parent = nullptr);
    void show(const FulfilmentCardData &data, StoreWork work);
    Stepper &stepper() const { return *m_stepper; }
    QPushButton &labelButton() const { return *m_label; }
    QPushButton &cancelLabelButton() const { return *m_cancelLabel; }
    QPushButton &slipButton() const { return *m_slip; }
    QPushButton &walkButton() const { return *m_walk; }

Q_SIGNALS:
    void labelAsked(const QString &fulfilment);
    void slipAsked(const QString &fulfilment);
    void cancelLabelAsked(const QString &fulfilment, const QString &tracking);
    void walkAsked(const QString &walk);

private:
    FulfilmentCardData m_data;
    Stepper *m_stepper;
    NoteLine *m_transport;
    QPushButton *m_slip;
    QPushButton *m_label;
    QPushButton *m_cancelLabel;
    QPushButton *m_walk;
};

/// The fulfilments of an order, beside each other where their steps have room.
class FulfilmentCards : public QWidget {
    Q_OBJECT
public:
    explicit FulfilmentCards(QWidget *parent = nullptr);
    void show(const QList<FulfilmentCardData> &cards);
    void setWork(StoreWork work) { m_work = work; }
    const QList<FulfilmentCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void labelAsked(const QString &fulfilment);
    void slipAsked(const QString &fulfilment);
    void cancelLabelAsked(const QString &fulfilment, const QString &tracking);
    void walkAsked(const QString &walk);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QList<FulfilmentCard *> m_cards;
    QGridLayout *m_grid;
    int m_across = 0;
    StoreWork m_work = StoreWork::Absent;
};

/// What happened, and above a line what is to come.
class TimelineCard : public OrderCard {
    Q_OBJECT
public:
    explicit TimelineCard(QWidget *parent = nullptr);
    void show(const QList<OrderTimelineLine> &lines);
    void say();
    Timeline &timeline() const { return *m_timeline; }

private:
    Timeline *m_timeline;
};

class MoneyCard : public OrderCard {
    Q_OBJECT
public:
    explicit MoneyCard(QWidget *parent = nullptr);
    void refresh(const OrderPage &page);

private:
    QGridLayout *m_grid;
    QList<OrderMoneyLine> m_rows;
};

/// Returns and open tasks of an order.
class ReturnsCard : public OrderCard {
    Q_OBJECT
public:
    explicit ReturnsCard(QWidget *parent = nullptr);
    void refresh(const OrderPage &page);

private:
    QVBoxLayout *m_rows;
};

/// Whose order it is: a token, and who gets the goods once that was asked for.
class CustomerCard : public OrderCard {
    Q_OBJECT
public:
    explicit CustomerCard(OrderPage &page, QWidget *parent = nullptr);
    void refresh();
    LinkButton &nameLink() const { return *m_ask; }

private:
    OrderPage &m_page;
    LinkButton *m_ask;
    QVBoxLayout *m_rows;
};

} // namespace stoa::ui

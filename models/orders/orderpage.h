// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/ordersheet.h"
#include "models/orders/decisionwords.h"
#include "models/orders/ordersdesk.h"
#include "models/shared/recordtablemodel.h"

namespace stoa {

/// A figure of the head of an order's page.
struct OrderFact {
    QString name;
    QString value;
    StatusKind status = StatusKind::None;
    QString note; ///< beside the value, in the status's colour: "29 h early"
    friend bool operator==(const OrderFact &, const OrderFact &) = default;
};

/// A line of an order as it is shown.
struct OrderPageLine {
    int line = 0;
    QString sku;
    QString name;
    qint64 quantity = 0; ///< thousandths
    qint64 unitPrice = 0;
    qint64 discount = 0;
    QString because; ///< labels of the discounts
    qint64 net = 0;
    QString currency;
    QString from; ///< locations that supply it, by code; or how its units stand
    QString fromNames;
    QString flags;
    friend bool operator==(const OrderPageLine &, const OrderPageLine &) = default;
};

/// A fulfilment as a card.
struct FulfilmentCardData {
    struct Step {
        QString label;
        QString detail;
        friend bool operator==(const Step &, const Step &) = default;
    };

    QString id;
    QString number; ///< "F1"
    QString location;
    QString title; ///< "F1 · Patras Agora"
    QString icon;
    StatusKind status = StatusKind::None;
    QString word;
    QString figures; ///< "6 units, €70.32"
    QList<Step> steps;
    int now = 0; ///< see Stepper
    QString transport; ///< "Courier ELL 48 h, box M, 2.1 kg"
    bool isPacked = false; ///< its papers can be printed
    bool isLabelled = false; ///< it gets a label now
    QString tracking; ///< of a label that may still be cancelled; empty: there is none
    QString whyLabelStays; ///< why the person cannot cancel it now
    QString whyNoPapers; ///< why the person prints none of them
    QString whyNoLabel; ///< why the label cannot be printed yet
    QString walk; ///< id of the one in which this desk's store picks it; empty: none is open
    QString walkName; ///< empty: it is picked by itself
    friend bool operator==(const FulfilmentCardData &, const FulfilmentCardData &) = default;
};

/// One line of the timeline.
struct OrderTimelineLine {
    QString id;
    bool isAhead = false;
    QString time;
    QString icon;
    QString word;
    QString details;
    StatusKind status = StatusKind::None;
    friend bool operator==(const OrderTimelineLine &, const OrderTimelineLine &) = default;
};

struct OrderMoneyLine {
    enum class Weight { Normal, Sum };
    QString name;
    QString amount;
    Weight weight = Weight::Normal;
    friend bool operator==(const OrderMoneyLine &, const OrderMoneyLine &) = default;
};

struct OrderReturnLine {
    QString number;
    StatusKind status = StatusKind::None;
    QString state;
    QString details; ///< "2 units, refund €24.90"
    friend bool operator==(const OrderReturnLine &, const OrderReturnLine &) = default;
};

/// The page of one order: everything that is known of it, in the words of the desk. It follows the order by
/// committed rows, whoever changed them.
class OrderPage : public QObject {
    Q_OBJECT
public:
    explicit OrderPage(OrdersDesk &desk, QObject *parent = nullptr);

    enum class LineColumn { Sku, Name, Quantity, Unit, Off, Because, Net, From };
    static constexpr int kLineColumns = int(LineColumn::From) + 1;

    void open(const QString &orderId);
    void close();
    const QString &id() const { return m_id; }
    /// It was read; false while it is on its way, and when there is none (isGone()).
    bool isRead() const { return m_sheet.has_value(); }
    /// There is no such order here, or none that the person may see.
    bool isGone() const { return m_gone; }
    const OrderSheet &sheet() const { return *m_sheet; }
    OrdersDesk &desk() const { return m_desk; }

    QString number() const;
    StatusKind status() const;
    QString statusWord() const;
    /// "Web shop, ship to home, Patras · placed 13:58"
    QString headLine() const;
    QList<OrderFact> facts() const;
    RecordTableModel<OrderPageLine> &lines() { return m_lines; }
    QString linesSum() const; ///< "3 lines, 7 units"
    QString sumOfUnits() const;
    QString sumOfDiscounts() const;
    QString sumOfNet() const;
    const QString &currency() const;
    QList<FulfilmentCardData> fulfilments() const;
    QList<OrderTimelineLine> timeline() const;
    QList<OrderMoneyLine> money() const;
    QString payment() const;
    StatusKind paymentKind() const;
    QList<OrderReturnLine> returns() const;
    QStringList tasks() const;
    QString customer() const;

    /// The hub has not confirmed all of what is shown.
    bool isWaiting() const { return m_sheet && m_sheet->waits; }
    /// It waits for the hub to route it.
    bool isToBeRouted() const { return m_sheet && m_sheet->routeWanted.has_value(); }
    QList<RefusedOrderCommand> refused() const { return m_desk.refusedOf(m_id); }

    // Why here

    /// The latest decision; nothing where there is none yet.
    const std::optional<DecisionFacts> &decision() const { return m_decision; }
    DecisionWords words() const;
    /// As JSON, for copying and keeping.
    QByteArray decisionJson() const;
    /// All nodes that were looked at, from the hub's full record. Offline when it is away.
    Future<Result<QList<DecisionFacts::Candidate>>> candidates();

    // Who gets it

    /// Asks for the name; it is shown from then on, until another order is opened.
    void askContact();
    const std::optional<OrderContact> &contact() const { return m_contact; }
    /// It was asked for, and there is none any more.
    bool isContactGone() const { return m_contactGone; }

    // Work

    /// The part that this store would work on next; nothing when there is none.
    std::optional<Fulfilment> ownPart() const;
    /// The order as a row of the queue, for forms.
    OrderRow row() const;
    /// What cancelling would take back and what left already, sentence by sentence; of units or, where there
    /// are none, of the whole order.
    QStringList cancelLook(const QList<Order::Units> &units) const;
    /// Units that could still be cancelled, and such a fulfilment could give away, line by line.
    QList<Order::Units> cancellable() const;
    QList<Order::Units> movable(const QString &fulfilment) const;

Q_SIGNALS:
    /// Anything that is shown may be another one now.
    void changed();

private:
    void read();
    void take(const OrderSheet &sheet);
    void sayLines();
    static QList<RecordColumn<OrderPageLine>> columnsOf(OrderPage *page);
    QVariant cell(const OrderPageLine &line, LineColumn column, int role) const;
    QList<FulfilmentCardData::Step> stepsOf(const Fulfilment &fulfilment, int &now) const;
    QString stepDetail(const Fulfilment &fulfilment, FulfilmentState state, bool reached) const;
    QString transportOf(const Fulfilment &fulfilment) const;
    QString whyNoLabel(const Fulfilment &fulfilment) const;
    QString whyLabelStays(const Fulfilment &fulfilment) const;
    qint64 valueOf(const Fulfilment &fulfilment) const;
    QList<OrderTimelineLine> ahead() const;
    QString detailsOf(const OrderEvent &event) const;
    QString whoOf(const OrderEvent &event) const;
    QString partNumber(const QString &fulfilment) const;
    QString amount(qint64 minor) const;
    QString moneyText(qint64 minor) const;
    QString unitsText(qint64 thousandths) const;
    /// Open or backordered, thousandths: no location supplies them yet.
    qint64 waitingUnits() const;

    OrdersDesk &m_desk;
    QString m_id;
    std::optional<OrderSheet> m_sheet;
    bool m_gone = false;
    int m_round = 0;
    RecordTableModel<OrderPageLine> m_lines;
    std::optional<DecisionFacts> m_decision;
    std::optional<OrderContact> m_contact;
    bool m_contactWanted = false;
    bool m_contactGone = false;
};

} // namespace stoa

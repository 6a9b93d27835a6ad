// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/location.h"
#include "core/domain/orders/fulfilmentstep.h"
#include "models/inventory/deskdoor.h"
#include "models/orders/orderactionform.h"
#include "models/orders/ordertablemodel.h"
#include "models/orders/orderviews.h"

#include <QTimer>

namespace stoa {

/// A command about an order that the hub refused.
struct RefusedOrderCommand {
    qint64 n = 0;
    QString what; ///< "E-104382 F2: Picked"
    Error why;
    friend bool operator==(const RefusedOrderCommand &, const RefusedOrderCommand &) = default;
};

/// The one door of the Orders panel: what its queue shows, and what can be done with orders.
class OrdersDesk : public QObject {
    Q_OBJECT
public:
    OrdersDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    OrdersDesk(DeskDoor &door, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    DeskDoor &door() { return m_door; }
    const DeskDoor &door() const { return m_door; }
    const Wording &wording() const { return m_wording; }
    Wording &wording() { return m_wording; }
    const Clock &clock() const { return m_clock; }
    OrderTableModel &orders() { return m_orders; }
    /// The queue is looked at from now on: before that only what its badge says is counted.
    void beginQueue();
    OrderViews &views() { return m_views; }

    // The queue

    void setFilter(const OrderFilter &filter);
    void setSort(const QList<OrderSort> &sort);
    const OrderFilter &filter() const { return m_filter; }
    const QList<OrderSort> &sort() const { return m_sort; }
    /// Puts what was typed or chosen in the filter row into the filter; see columnFilter() for the values.
    /// False, and the filter unchanged, when it cannot be understood.
    bool setColumnFilter(OrderColumn column, const QString &typed);
    /// What stands in the filter row for the column.
    QString columnFilter(OrderColumn column) const;
    void setText(const QString &text);

    /// A filter that is on, in words.
    struct FilterWords {
        QString id; ///< of clearFilter()
        QString words; ///< "State: On hold"
        QString value; ///< what is asked, as it stands in the words
        friend bool operator==(const FilterWords &, const FilterWords &) = default;
    };
    QList<FilterWords> filterWords() const;
    void clearFilter(const QString &id);
    /// The choices of a column of the filter row: value and word.
    QList<QPair<QString, QString>> choices(OrderColumn column) const;

    /// Orders without any filter; -1 until known.
    qint64 allOrders() const { return m_all; }
    /// Orders of a view; -1 until counted.
    qint64 viewCount(const QString &viewId) const { return m_viewCounts.value(viewId, -1); }
    /// Orders to do here that are late or wait to be accepted.
    qint64 urgentHere() const { return m_urgent; }

    Future<Result<OrderTotals>> totalsOf(const QList<QByteArray> &keys);
    /// In the order of the keys; what is gone is left out.
    Future<Result<QList<OrderRow>>> rowsOf(const QList<QByteArray> &keys);
    /// Orders that the text finds, the latest first; for the palette.
    Future<Result<QList<OrderRow>>> search(const QString &text, int most);
    Future<Result<std::optional<OrderId>>> orderOfNumber(const QString &number);

    // Names

    const QList<Location> &locations() const { return m_locations; }
    QString locationName(const QString &code) const { return m_locationNames.value(code, code); }
    QString carrierName(const QString &code) const { return m_carrierNames.value(code, code); }
    /// Times by the wall clock of a location; the PC's of one that is not there.
    Formats timesOf(const QString &location) const;
    /// The location of the desk; empty at head office.
    QString place() const { return m_door.session().location; }

    // What can be done

    /// Why the person may not decide about orders; empty when he may.
    QString whyNoEdit() const;
    /// Whether the person may keep an order for policies to be tried on.
    bool mayKeepGolden() const;
    /// Why the person may not work on the goods there.
    QString whyNoWork(const QString &location) const;
    /// Why the person may not see who gets the goods.
    QString whyNoContact() const;
    OrderActionForm *begin(OrderVerb verb, const QList<OrderRow> &rows, QObject *parent);
    /// To be called with what OrderActionForm::submit() gave, so that it can be undone.
    void did(const OrderDeed &deed);
    /// The next step of the work on a fulfilment; nothing where it is the handover to a customer, or nothing
    /// is left to do. All but accepting it is done on the pages of store work.
    static std::optional<FulfilmentState> nextStep(const Fulfilment &fulfilment);
    Future<Result<Receipt>> accept(const Fulfilment &fulfilment);
    /// "hold of 12 orders", or empty.
    QString undoText() const { return textOf(m_undo); }
    QString redoText() const { return textOf(m_redo); }
    Future<QList<Result<Receipt>>> undo();
    Future<QList<Result<Receipt>>> redo();

    QList<RefusedOrderCommand> refusedOf(const QString &order) const { return m_refused.value(order); }

Q_SIGNALS:
    /// Locations, carriers, channels, queues or their names are others.
    void contextChanged();
    void filterChanged();
    void sortChanged();
    void counted();
    void undoChanged();
    /// The hub refused something, or somebody dealt with it.
    void refusedChanged();
    /// Who may do what here is another one now.
    void rightsChanged();

private:
    void readContext();
    void nameThings();
    void count();
    void readRefused();
    void applyQuery();
    QString textOf(const QList<OrderDeed> &deeds) const;
    Future<QList<Result<Receipt>>> reverse(const OrderDeed &deed, QList<OrderDeed> &to);

    DeskDoor &m_door;
    Wording &m_wording;
    const Clock &m_clock;
    OrderTableModel m_orders;
    OrderViews m_views;
    OrderFilter m_filter;
    QList<OrderSort> m_sort;
    QList<Location> m_locations;
    QHash<QString, QString> m_locationNames;
    QHash<QString, QTimeZone> m_zones;
    QHash<QString, QMap<QString, QString>> m_carriers;
    QHash<QString, QString> m_carrierNames;
    QStringList m_channels;
    QStringList m_queues;
    bool m_begun = false; ///< somebody looks at the queue
    qint64 m_all = -1;
    qint64 m_urgent = 0;
    QHash<QString, qint64> m_viewCounts;
    QTimer m_countTimer;
    QHash<QString, QList<RefusedOrderCommand>> m_refused; ///< by order id
    QList<OrderDeed> m_undo;
    QList<OrderDeed> m_redo;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/orderquery.h"
#include "models/shared/pagedtablemodel.h"
#include "models/shared/tableroles.h"
#include "models/shared/wording.h"

#include <QHash>

namespace stoa {

/// The queue of orders: any number of rows, of which only those in sight are in memory.
class OrderTableModel : public PagedTableModel<OrderRow> {
    Q_OBJECT
public:
    /// In the order of OrderColumn; the same number is the model's column.
    static constexpr int kColumns = int(OrderColumn::Payment) + 1;
    static QString titleOf(OrderColumn column);

    OrderTableModel(StoreThread &store, const Wording &wording, const Clock &clock,
                    QObject *parent = nullptr);

    void setOrders(const OrderFilter &filter, const QList<OrderSort> &sort);
    void setLocationNames(const QHash<QString, QString> &names);
    /// Orders of which the hub refused a command.
    void setRefused(const QSet<QString> &orders);

    /// How far it is: "Packed", "Packed: 1 of 2", "On hold".
    static QString progress(const OrderRow &row);
    static StatusKind progressKind(const OrderRow &row);
    /// Where it comes from, by name.
    QString placesOf(const OrderRow &row) const;

private:
    static QList<RecordColumn<OrderRow>> columnsOf(const OrderTableModel *model);
    QVariant value(const OrderRow &row, OrderColumn column, int role) const;
    QVariant text(const OrderRow &row, OrderColumn column) const;
    QVariant status(const OrderRow &row, OrderColumn column) const;
    QVariant tone(const OrderRow &row, OrderColumn column) const;
    QVariant hint(const OrderRow &row, OrderColumn column) const;
    QString promised(const OrderRow &row) const;

    const Wording &m_wording;
    const Clock &m_clock;
    QHash<QString, QString> m_locationNames;
    QSet<QString> m_refused;
    QTimer m_ages;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"
#include "models/orders/work/workdesk.h"

namespace stoa {

/// An order with its returns so far: what a new one starts from.
struct ReturnBase {
    Order order;
    QList<ReturnCase> cases;
    QHash<QString, QString> names; ///< SKU -> name
};
/// By id, or by number. Nothing when this desk does not hold such an order.
Future<Result<std::optional<ReturnBase>>> returnBaseOf(WorkDesk &desk, const QString &order);

/// A line of an order from which something may come back.
struct ReturnChoice {
    int line = 0;
    QString sku;
    QString name;
    qint64 most = 0; ///< that may still be announced, thousandths
    qint64 chosen = 0;
    ReturnReason reason = ReturnReason::Unwanted;
    QString exchangeSku;
    std::optional<Error> wrong; ///< with the quantity or the SKU
    qint64 refund = 0; ///< minor units, of what is chosen
    friend bool operator==(const ReturnChoice &, const ReturnChoice &) = default;
};

/// Opens a return of some lines of an order; keeps what was typed, and says line by line what is wrong.
class ReturnForm : public QObject {
    Q_OBJECT
public:
    ReturnForm(WorkDesk &desk, ReturnBase base, QObject *parent = nullptr);

    const Order &order() const { return m_base.order; }
    QString orderNumber() const;
    const QList<ReturnChoice> &lines() const { return m_lines; }
    ReturnWish wish() const { return m_wish; }
    void setWish(ReturnWish wish);
    void setQuantity(int line, const QString &typed);
    void setReason(int line, ReturnReason reason);
    void setExchangeSku(int line, const QString &sku);
    void setNote(const QString &note) { m_note = note; }
    /// Nothing of the order can come back.
    bool isEmpty() const { return m_lines.isEmpty(); }
    /// What all that is chosen gives back, without shipping; nothing where the wish is another.
    std::optional<Money> refund() const;
    /// Why it cannot be opened as it stands; empty when it can.
    QString whyNot() const;

    Future<Result<Receipt>> submit();

Q_SIGNALS:
    void changed();

private:
    ReturnChoice *choice(int line);
    Result<ReturnCase> made() const;
    void check();

    WorkDesk &m_desk;
    ReturnBase m_base;
    QList<ReturnChoice> m_lines;
    ReturnWish m_wish = ReturnWish::Refund;
    QString m_note;
    ReturnId m_id;
    std::optional<qint64> m_refund;
    std::optional<Error> m_wrong; ///< with the whole
};

} // namespace stoa

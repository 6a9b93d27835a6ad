// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/orderquery.h"
#include "models/shared/ownviews.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QObject>

namespace stoa {

/// A named way of looking at the queue: filter, order, and what the table keeps about its columns.
struct OrderView {
    enum class Kind { BuiltIn, Own };

    QString id;
    QString name;
    Kind kind = Kind::Own;
    OrderFilter filter;
    QList<OrderSort> sort;
    QJsonObject table; ///< opaque, the view's own
    friend bool operator==(const OrderView &, const OrderView &) = default;
};

/// The views of the queue: the built-in ones, said in the language of the desk, and people's own.
class OrderViews : public QObject {
    Q_OBJECT
public:
    explicit OrderViews(QObject *parent = nullptr);

    /// The location of the desk, which "To do here" is about; empty: head office, which has no such view.
    void setPlace(const QString &location);
    const QString &place() const { return m_place; }

    QList<OrderView> all() const;
    std::optional<OrderView> find(const QString &id) const;
    /// The view that is open at first.
    QString first() const;
    /// Adds, or replaces the own view of that id; an empty name fails with InvalidInput (name).
    Result<void> save(const OrderView &view);
    void remove(const QString &id);

    /// For the session: own views only.
    QJsonArray toJson() const;
    /// Views that cannot be read are left out.
    void fromJson(const QJsonArray &json);

    static QJsonObject filterToJson(const OrderFilter &filter);
    static OrderFilter filterFromJson(const QJsonObject &json);
    static QJsonArray sortToJson(const QList<OrderSort> &sort);
    static QList<OrderSort> sortFromJson(const QJsonArray &json);

    static QList<OrderState> openStates();

Q_SIGNALS:
    void changed();

private:
    QList<OrderView> builtIn() const;

    QString m_place;
    OwnViews<OrderView> m_own;
};

} // namespace stoa

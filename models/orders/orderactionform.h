// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderaction.h"
#include "core/services/desk/storethread.h"
#include "core/store/orders/orderquery.h"
#include "models/shared/wording.h"

#include <QObject>

namespace stoa {

/// What was decided about some orders and how it is taken back.
struct OrderDeed {
    OrderVerb verb = OrderVerb::Note;
    QList<OrderAction> done;
    QList<OrderAction> inverse; ///< empty where there is none
    int orders = 0; ///< how many orders it was done to
};

/// One line of the preview, and of the results.
struct OrderActionLine {
    enum class State { Open, Done, Refused };

    OrderRow row;
    QString what; ///< what will happen to it
    State state = State::Open;
    std::optional<Error> why; ///< of a refused one
    bool nothing = false; ///< it is so already: no command is written for it
    friend bool operator==(const OrderActionLine &, const OrderActionLine &) = default;
};

/// The form of one decision about one order or many: what it will do is tried on the rows as they are,
/// before and as long as it is open, and each row has its own result. Nothing is written before submit().
class OrderActionForm : public QObject {
    Q_OBJECT
public:
    using NameOf = std::function<QString(const QString &location)>;

    OrderActionForm(StoreThread &store, const Wording &wording, const Clock &clock, OrderVerb verb,
                    const QList<OrderRow> &rows, NameOf place, QObject *parent = nullptr);

    static constexpr int kMostNote = 1'000; ///< characters

    OrderVerb verb() const { return m_verb; }
    /// "Put 12 orders on hold", "Cancel E-104382".
    QString title() const;
    /// The button's word.
    QString verbText() const;

    /// Of Hold; of Release the one to take off, or nothing: all of them.
    void setHold(std::optional<HoldKind> kind);
    std::optional<HoldKind> hold() const { return m_hold; }
    /// Kinds that these orders are held for.
    QList<HoldKind> heldFor() const;
    void setPriority(OrderPriority priority);
    OrderPriority priority() const { return m_priority; }
    /// Of Route: not from there; of Move: where the units shall be supplied.
    void setLocation(const QString &code);
    const QString &location() const { return m_location; }
    /// Of Cancel (none: the whole order) and Move; one order only.
    void setUnits(const QList<Order::Units> &units);
    const QList<Order::Units> &units() const { return m_units; }
    void setFulfilment(const QString &id, const QString &number);
    void setNote(const QString &note);

    QString noteError() const;
    QString locationError() const;
    QString unitsError() const;
    /// Errors of fields that were left empty are told from now on.
    void touchAll();
    /// All that is asked for is there.
    bool isComplete() const;

    const QList<OrderActionLine> &lines() const { return m_lines; }
    int refusedCount() const;
    int todoCount() const; ///< for which something would be written
    /// The preview is of what is typed now.
    bool isRehearsed() const { return m_rehearsed; }
    bool isSubmitted() const { return m_submitted; }
    /// Keys of the rows that were refused.
    QList<QByteArray> refusedKeys() const;

    Future<OrderDeed> submit();

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        qsizetype line;
        OrderAction action;
    };
    QList<Entry> entries() const;
    QList<OrderAction> actionsFor(const OrderRow &row) const;
    QList<OrderAction> inverseOf(const OrderRow &row, const OrderAction &action) const;
    QString whatOf(const OrderRow &row) const;
    static QList<CommandDraft> drafts(const QList<Entry> &entries);
    void rehearse();
    void readRows();

    StoreThread &m_store;
    const Wording &m_wording;
    const Clock &m_clock;
    OrderVerb m_verb;
    NameOf m_place;
    std::optional<HoldKind> m_hold;
    OrderPriority m_priority = OrderPriority::High;
    QString m_location;
    QList<Order::Units> m_units;
    QString m_fulfilment;
    QString m_fulfilmentNumber;
    QString m_note;
    bool m_touched = false;
    bool m_rehearsed = false;
    bool m_submitted = false;
    int m_round = 0;
    QList<OrderActionLine> m_lines;
};

/// The command of an action, in the lane of its order.
CommandDraft draftOf(const OrderAction &action);

} // namespace stoa

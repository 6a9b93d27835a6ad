// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/pickwalk.h"

namespace stoa {

/// A line of a return while it is received and looked at.
struct ReturnWorkLine {
    int line = 0;
    QString sku;
    QString name;
    Unit unit = Unit::Piece;
    ReturnReason reason = ReturnReason::Other;
    QString exchangeSku;
    qint64 announced = 0; ///< thousandths
    qint64 came = 0;
    QList<ReturnLine::Inspected> inspected;
    qint64 refund = 0; ///< minor units

    qint64 decided() const;
    friend bool operator==(const ReturnWorkLine &, const ReturnWorkLine &) = default;
};

/// One return case at the counter: accepted, received unit by unit, looked at, paid back or replaced.
class ReturnWork : public QObject {
    Q_OBJECT
public:
    ReturnWork(WorkDesk &desk, const QString &id, QObject *parent = nullptr);

    const QString &id() const { return m_id; }
    /// Null once it is closed.
    const WorkReturn *row() const;
    ReturnState state() const;
    const QList<ReturnWorkLine> &lines() const { return m_lines; }

    /// The step that comes next of itself; nothing when it is closed.
    std::optional<ReturnState> next() const;
    QString verbOf(ReturnState to) const; ///< "Receive", "Pay back €12.40"
    /// Why the next step cannot be done yet.
    QString whyNot(ReturnState to) const;
    /// What is paid back when all of it is: as the customer paid, without shipping.
    std::optional<Money> refund() const;

    // While it is received
    void scan(const QString &text);
    void setCame(int line, qint64 quantity);
    void allCame();
    // While it is looked at: so many units of the line meet this fate.
    void setInspected(int line, Disposition disposition, qint64 quantity);

    Future<Result<Receipt>> go(ReturnState to, const QString &note = {});

Q_SIGNALS:
    void changed();
    void answered(const stoa::ScanVerdict &verdict);

private:
    void read();

    WorkDesk &m_desk;
    QString m_id;
    QList<ReturnWorkLine> m_lines;
    ReturnState m_state = ReturnState::Requested;
};

} // namespace stoa

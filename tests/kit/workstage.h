// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/orders/allocation.h"
#include "tests/kit/fakeline.h"

namespace stoa::kit {

/// The chain of DeskStage with orders for Athens Ermou: the desk of that store, whose person may do all store
/// work. No hub.
class WorkStage {
public:
    WorkStage();

    struct Line {
        QString sku;
        qint64 units;
    };
    struct Wish {
        QString number;
        FulfilmentMethod method = FulfilmentMethod::Ship;
        QList<Line> lines = {};
        qint64 dueInMinutes = 180;
        QString carrier = QStringLiteral("ELTA");
        OrderPriority priority = OrderPriority::Normal;
    };
    /// Taken, paid for and allocated to Athens Ermou as F1; the fulfilment's id. With several places the
    /// lines are given out in turn: the first to Ermou as F1, the next to the other place as F2, and so on.
    QString addOrder(const Wish &wish, const QStringList &places = {QStringLiteral("ATH-ERM")});
    /// Takes it so far as somebody of the store would have.
    void advance(const QString &fulfilment, FulfilmentState to);
    /// Where it lies and what is dated, as JSON members of the position.
    void place(const QString &sku, const QByteArray &json);
    /// So much lies at Athens Ermou, nothing set aside or reserved.
    void stock(const QString &sku, qint64 units);
    void weigh(const QString &sku, qint64 grams);
    void quarantine(const QString &id, const QString &reference, const QString &field, const QByteArray &body,
                    const QString &detail = {});
    void run(const QByteArray &sql) { stage.run(sql); }
    void work(const std::function<Result<void>(UnitOfWork &)> &verb);
    /// Somebody is told to read anew.
    void tellAll() { Q_EMIT line.sessionChanged(); }

    Fulfilment fulfilment(const QString &id);
    /// Of a column of the position at Athens Ermou, thousandths.
    qint64 figure(const QByteArray &column, const QString &sku);
    QString gtin(const QString &sku);
    /// The bodies of all commands that wait, oldest first.
    QList<QJsonObject> outbox();
    /// A day in the store: something in every list.
    void fillDay();

    DeskStage stage;
    FakeLine line{stage};
    const Instant start;
};

} // namespace stoa::kit

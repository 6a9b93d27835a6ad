// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/quantity.h"
#include "core/sync/deskcore.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace stoa::journeys {

/// Runs the event loop until the future is done; an error when that takes longer than a minute.
template <typename T> Result<T> await(const Future<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return Error{ErrorKind::Timeout, {}, QStringLiteral("the future was not done within a minute")};
    return future.result();
}

/// Runs the event loop until it holds; false when that takes longer than a minute.
template <typename Condition> bool until(Condition &&condition)
{
    return QTest::qWaitFor(std::forward<Condition>(condition), 60'000);
}

/// A real desk core in a folder of its own.
class JourneyDesk {
public:
    explicit JourneyDesk(SyncTimes times = {});

    DeskCore &core() { return *m_core; }
    /// Opens, connects with the code and signs in; false with error() set.
    bool join(const QUrl &hub, const QString &code, const QString &login, const QString &password);
    /// Closes and opens the same profile again, without the network until start().
    bool reopen();
    void close() { m_core.reset(); }

    bool sync();
    /// Enters an adjustment; false with error() set.
    bool adjust(const QString &sku, const QString &location, qint64 units, const QString &note = {},
                const QString &reason = QStringLiteral("miscount"));
    bool adjust(const QString &sku, const QString &location, Quantity delta, const QString &note = {},
                const QString &reason = QStringLiteral("miscount"));
    /// Asks the hub for a new item that is counted in this unit, or to count a known one so.
    bool countIn(const QString &sku, const QString &unit);
    /// Units on hand as this desk shows them.
    qint64 onHand(const QString &sku, const QString &location);
    /// A SKU that stands at the location with at least ten units.
    QString someSku(const QString &location);
    QList<OutboxEntry> outbox(OutboxPart part);
    OutboxCounts counts();
    QString folder() const { return m_folder.path(); }
    const QString &error() const { return m_error; }

private:
    bool open();

    SyncTimes m_times;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<DeskCore> m_core;
    QString m_error;
};

} // namespace stoa::journeys

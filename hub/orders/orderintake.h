// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"
#include "hub/orders/quarantineshelf.h"

namespace stoa::hub {

enum class EventStatus { Applied, Duplicate, Quarantined, Rejected };
QLatin1StringView nameOf(EventStatus status);

/// What became of one event of a batch.
struct EventResult {
    QString id; ///< of the event, as far as it could be read
    EventStatus status = EventStatus::Rejected;
    std::optional<Error> problem = {};
    QString ref = {}; ///< id of what it was about, or of the quarantine

    /// {id, status, problem?, ref?}
    QJsonObject toJson() const;
};

/// Who tells.
struct EventTeller {
    WorkContext context;
    QString trace = {};
};

/// What decides about events that channels, carriers and tills tell, by whatever way they come.
///
/// An event is known by its source and its id and is done once; the same once more is a duplicate, and
/// something else under the same id is rejected. Each is a part of the transaction of its own. One that
/// cannot be taken for what it says is set aside with the reason, once, and never dropped; one that cannot be
/// read as an event, or that its teller may not tell of, is rejected and leaves nothing behind.
class OrderIntake {
public:
    static constexpr int kMostEvents = 500;
    static constexpr qint64 kSeenDays = 90; ///< the caretaker forgets them then (ordertending.cpp)

    /// The events of a body, each as its text: one object, or an array of up to `most`. What is wrong within
    /// one is left for take().
    static Result<QList<QByteArray>> split(QByteArrayView body, int most = kMostEvents);

    /// An error is trouble of the hub's; the transaction is to be given up, or run again.
    static Result<EventResult> take(HubTransaction &transaction, const QByteArray &event,
                                    const EventTeller &by);
    static Result<QList<EventResult>> takeAll(HubTransaction &transaction, const QList<QByteArray> &events,
                                              const EventTeller &by);

    /// Takes one that was set aside once more, as it is mended by now: it becomes what it tells of, or stays
    /// with the new reason. IllegalTransition unless it is open, NotFound when there is none.
    static Result<EventResult> replay(HubTransaction &transaction, const QString &quarantine,
                                      const EventTeller &by);
};

} // namespace stoa::hub

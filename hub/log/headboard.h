// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/command.h"

#include <QHash>
#include <QMap>
#include <functional>
#include <mutex>

namespace stoa::hub {

/// Where the streams stand, in memory, for those who wait for them to move. Heads only grow. May be called
/// from any thread; what is called back must be quick.
class HeadBoard {
public:
    using Moved = std::function<void(const QList<Effect> &)>;

    /// Takes over heads that are ahead of the ones it has and tells those that wait for them.
    void moved(const QList<Effect> &heads);
    /// Forgets everything: the history is another one.
    void restart(const QList<Effect> &heads);

    qint64 head(const QByteArray &stream) const;
    QMap<QByteArray, qint64> heads(const QList<QByteArray> &streams) const;

    /// Calls `wake` once, as soon as one of the streams is ahead of where the caller stands; at once when it
    /// is already. The number is for forget(); 0 when it was called at once.
    quint64 watch(const QList<Effect> &standing, std::function<void()> wake);
    void forget(quint64 watch);
    /// How many wait.
    int waiting() const;

    /// Called on every move, for life.
    void onMoved(Moved moved);

private:
    struct Watch {
        QList<Effect> standing;
        std::function<void()> wake;
    };
    mutable std::mutex m_mutex;
    QHash<QByteArray, qint64> m_heads;
    QHash<quint64, Watch> m_watches;
    QMultiHash<QByteArray, quint64> m_watchesOf;
    QList<Moved> m_listeners;
    quint64 m_lastWatch = 0;
};

} // namespace stoa::hub

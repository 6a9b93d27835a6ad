// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/sync/hubclient.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace stoa {

/// Brings the hub's changes in, on the sync thread: one pull at a time, applied before the next is asked for.
class Puller : public QObject {
    Q_OBJECT
public:
    enum class Wait { No, ForNews };

    Puller(HubClient &client, StoreThread &store, QObject *parent = nullptr);

    /// Pulls until every stream stands at its head. Asked again meanwhile, it does so once more. ForNews lets
    /// the hub hold its answer until there is something.
    void pull(Wait wait = Wait::No);
    /// Pulls at the latest after so many ms; whoever pulls before does for it.
    void pullWithin(int ms);
    bool isDue() const { return m_soon.isActive(); }
    void stop();
    bool isIdle() const { return !m_running; }
    /// While it is held pull() does nothing.
    enum class Held { No, Yes };
    void setHeld(Held held);
    /// True while an answer is held at the hub; a pull() then comes beside it.
    bool isWaiting() const { return m_waiting; }
    /// Streams that are copied rather than pulled.
    void setExcluded(const QSet<QByteArray> &streams) { m_excluded = streams; }
    /// Streams that are kept as they are: the hub does not give them to the one who is signed in.
    void setLeft(const QSet<QByteArray> &streams) { m_left = streams; }
    const QMap<QByteArray, qint64> &cursors() const { return m_cursors; }

Q_SIGNALS:
    void applied(qint64 rows);
    /// Every stream stood at its head at the hub.
    void atHeads(const QMap<QByteArray, qint64> &heads);
    void matched(const QList<QByteArray> &streams);
    void mismatch(const QByteArray &stream);
    void failed(const stoa::Error &error);
    /// A page came whole, and its rows do not go beside those that are here.
    void unfit(const QList<QByteArray> &streams, const stoa::Error &error);

private:
    void begin(Wait wait);
    void ask(Wait wait, const QList<Cursor> &cursors, const QList<QByteArray> &streams,
             std::shared_ptr<FeedPage> page);
    void came(const Result<HubReply> &reply, const QList<Cursor> &cursors, const QList<QByteArray> &streams,
              std::shared_ptr<FeedPage> page);
    void apply(std::shared_ptr<FeedPage> page);
    void done(const FeedPage &page, const DeskWriter::Applied &applied);
    void end();
    QList<QByteArray> changedIn(const FeedPage &page) const;

    HubClient &m_client;
    StoreThread &m_store;
    QTimer m_soon;
    QSet<QByteArray> m_excluded;
    QSet<QByteArray> m_left;
    QMap<QByteArray, qint64> m_cursors;
    bool m_running = false;
    bool m_waiting = false;
    bool m_again = false;
    Held m_held = Held::No;
    bool m_hasOpen = false; ///< unsettled commands, whose effects should come in whole
    int m_round = 0;
    quint64 m_call = 0;
};

} // namespace stoa

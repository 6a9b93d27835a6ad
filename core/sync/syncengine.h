// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/sync/backoff.h"
#include "core/sync/copier.h"
#include "core/sync/hubwatch.h"
#include "core/sync/inquiry.h"
#include "core/sync/livesocket.h"
#include "core/sync/outbox.h"
#include "core/sync/puller.h"
#include "core/sync/repairer.h"
#include "core/sync/session.h"
#include "core/sync/syncstatus.h"
#include "core/sync/synctimes.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace stoa {

/// The one state machine of sync (sync.md 12), on the sync thread.
///
/// Exactly one timer belongs to it, and every state that is left by time has armed it: Offline until the next
/// try, Probing and the states with work until they count as stuck, Live until the next unconditional pull.
class SyncEngine : public QObject {
    Q_OBJECT
public:
    SyncEngine(HubClient &client, StoreThread &store, Session &session, const Clock &clock,
               SyncTimes times = {}, QObject *parent = nullptr);

    void start(int contactAfterMs = 0);
    void stop();
    /// Done when nothing waits and every stream was seen at its head, or with what stands in the way.
    void syncNow(std::function<void(const Result<void> &)> done);
    void setLink(HubClient::Link link);
    /// The session has changed hands.
    void sessionChanged();
    /// The machine has another way to the hub than before, or one again: connects anew and pulls at once.
    void networkChanged();

    const SyncStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed(const stoa::SyncStatus &status);

private:
    static bool isWorking(SyncState state);
    void enter(SyncState state);
    void arm();
    /// While a sign-in is due the hub is asked as nobody whether it is there.
    void watchHub();
    void hubIsThere();
    /// Nobody may speak to the hub.
    void enterIdle();
    void recall();
    void recallHistory(const DeskWriter::Remembered &known);
    void keepHistory();
    void timedOut();
    void publish();
    void stopCalls();
    void goOffline(const Error &error, qint64 retryAfterMs);
    void trouble(const Error &error, qint64 retryAfterMs = 0);
    /// Asks the hub, now or when the first picture has had its time.
    void contact();
    void probe();
    void probed(const Result<HubReply> &reply);
    /// Whether the hub gives other streams by now (a store was opened, rights have changed); if so, probes.
    void lookForStreams();
    void takeStreams(const wire::StreamsAnswer &answer);
    void plan(const QList<StreamState> &streams);
    void reconcile(const QString &generation);
    void catchUp();
    void drained();
    void checkJournal();
    void atHeads(const QMap<QByteArray, qint64> &heads);
    void maybeLive();
    void openSocket();
    void told(const wire::LiveMessage &message);
    void keepRoot(const wire::AuditRoot &root);
    void noteHeads(const QMap<QByteArray, qint64> &heads);
    bool isBehind() const;
    void copyAnew(const QByteArray &stream);
    void unfit(const QList<QByteArray> &streams, const Error &error);
    void takeRoom(DiskRoom room);
    void heartbeat();
    void connectAnew();
    void pullForNews();
    /// The hub has something, maybe the effects of our own commands.
    void pullForChange();
    void finishWaiters(const Result<void> &result);
    void tellWaiters();

    HubClient &m_client;
    StoreThread &m_store;
    Session &m_session;
    const Clock &m_clock;
    SyncTimes m_times;
    Outbox m_outbox;
    Puller m_puller;
    Copier m_copier;
    Repairer m_repairer;
    Inquiry m_inquiry;
    LiveSocket m_socket;
    HubWatch m_watch;
    Backoff m_backoff;
    Backoff m_socketBackoff;
    std::optional<qint64> m_socketSince; ///< while it is open, on the monotonic clock
    QTimer m_timer; ///< the state's
    QTimer m_heartbeat; ///< looks for wakes and stuck commands; changes no state by itself
    QTimer m_socketTimer;
    SyncStatus m_status;
    QMap<QByteArray, qint64> m_heads;
    QMap<QByteArray, qint64> m_rows; ///< of streams, as the hub told
    QSet<QByteArray> m_expired; ///< have to be copied
    QSet<QByteArray> m_unfit; ///< copied because of a page that did not fit, and not at their heads since
    struct Waiter {
        std::function<void(const Result<void> &)> done;
        bool pulled = false; ///< the heads were seen since
    };
    QList<Waiter> m_waiters;
    qint64 m_contactFromMs = 0; ///< on the monotonic clock
    bool m_waitsForPicture = false; ///< with its timer set
    std::optional<QByteArray> m_keptHistory; ///< as the cache has it; empty until it was read
    bool m_started = false;
    bool m_drained = false;
    bool m_journalChecked = false; ///< once is enough: the next start mends it
    bool m_proven = false; ///< heads seen since the state was entered
    bool m_reconciling = false;
    int m_probes = 0;
    QString m_recalledFor; ///< id of a user
    std::optional<wire::AuditRoot> m_lastRoot; ///< over the hub's audit list, as told last
    qint64 m_configurationSeen = 0; ///< of the stream that rights and locations come in
    qint64 m_wallMinusMonotonic = 0;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/crypto.h"
#include "core/domain/sync/numberrange.h"
#include "core/services/desk/deskoptions.h"
#include "core/services/desk/outboxentry.h"
#include "core/store/desk/cacherepository.h"
#include "core/store/desk/feed.h"
#include "core/store/desk/journalrepository.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <map>
#include <utility>

namespace stoa {

/// The desk's write loop, blocking and on one thread.
///
/// The journal is the truth about commands, the cache a projection: the hub's rows with the effects of all
/// unsettled commands on top, in the order of their numbers. No transaction spans both files: whatever a kill
/// leaves, recover() brings the cache to where the journal says.
class DeskWriter {
public:
    DeskWriter(sql::Connection &cache, JournalRepository &journal, const Clock &clock);

    /// Applies, settles and takes back what the journal says and the cache does not show. To be called before
    /// anything else.
    Result<void> recover();

    void actAs(const Actor &actor);
    const Actor &actor() const { return m_actor; }
    /// Its key is in the journal already.
    void setDevice(const QString &device);
    const QString &device() const { return m_device; }
    /// Hub time minus desk time; goes with each command.
    void setClockOffset(qint64 ms) { m_offsetMs = ms; }

    // People

    Result<Receipt> write(const CommandDraft &draft);
    QList<Result<Receipt>> writeAll(const QList<CommandDraft> &drafts);
    QList<Result<void>> rehearse(const QList<CommandDraft> &drafts);
    Result<QList<OutboxEntry>> outbox(OutboxPart part);
    Result<OutboxEntry> outboxEntry(qint64 n);
    Result<OutboxCounts> counts();
    Result<Receipt> resend(qint64 n, const QJsonObject &body);
    Result<void> discard(qint64 n, const QString &reason);
    Result<QByteArray> exportOutbox();
    /// Drops settled rows that every backup of the hub holds, and old decisions: when `safeN` has risen since
    /// the last call, and otherwise once an hour.
    Result<void> prune(qint64 safeN);

    // Sync

    /// What may go to the hub now, oldest first: facts before intents, a lane in its order and not past a
    /// refused or later-tried command of it.
    Result<QList<JournalCommand>> batch(const BatchLimits &limits) { return m_journal.batch(limits); }
    Result<void> markSent(const QList<qint64> &numbers);
    /// Whether the hub has them is not known, or it cannot take them now: they go again from then on.
    Result<void> markRetry(const QList<qint64> &numbers, Instant notBefore);
    struct Taken {
        bool unknownStreams =
            false; ///< effects are in streams that are not known: ask the hub for its streams
    };
    Result<Taken> takeVerdicts(const QList<HubVerdict> &verdicts);
    /// The desk has a new identity, under which the hub takes nothing of the old one's: what still waits of
    /// that needs attention (DeviceForked), to be sent again as new commands or given up. Gives how many.
    Result<int> setAsideOfOthers();
    /// The hub has a new history: retained applied commands go again, as prior ones, and every cursor is
    /// forgotten. Gives how many commands.
    Result<int> replayAsPrior();
    /// The hub has a new history, and this desk had another identity in the old one: what it did then cannot
    /// be replayed.
    Result<void> expectOthersAgain();
    /// Where that is due: facts of the earlier identities go again as commands of this one, in the name of
    /// the one who is here. They bear their movements' ids, so that the hub passes over those that it has.
    /// What this person may not send, and intents, need attention. Gives how many.
    Result<int> tellOthersAgain();
    Result<void> note(const Activity &activity);

    Result<QList<StreamState>> streams() { return m_rows.streams(); }
    /// What is known of the hub's rows before it has answered.
    struct Remembered {
        std::optional<Instant> lastChange; ///< rows came in
        std::optional<Instant> asOf; ///< every stream stood at its head then; empty when one never did
        QByteArray connection; ///< as keepConnection() was given it
    };
    /// Of the streams that these rights let one see.
    Result<Remembered> remembered(const Rights &rights);
    /// How the connection was lately, for the next start.
    Result<void> keepConnection(const QByteArray &json) { return m_rows.saveConnectionHistory(json); }
    /// The streams that the hub gives this device for the one who is signed in: others are dropped with their
    /// rows, but for those that one of `others`, who may still sign in here without the hub, may see.
    Result<void> setStreams(const QList<QByteArray> &ids, const QList<Rights> &others = {});
    struct Applied {
        qint64 rows = 0;
        QList<QByteArray> matches; ///< streams at their head whose checksum is the hub's
        QList<QByteArray> mismatches; ///< … and those whose is not
    };
    Result<Applied> applyPage(const FeedPage &page);
    /// Goes on with a copy of the same session. A stream that has rows is copied into a stage.
    Result<StreamState> beginCopy(const CopyStart &start);
    /// SessionUnknown for a page of another session, Protocol for a staged stream together with others.
    Result<void> copyPage(const CopyPage &page);
    /// Sets the cursor to where the copy was made; a staged copy takes the place of the stream's rows.
    Result<void> endCopy(const QByteArray &stream);
    /// The stream is copied anew; its rows stay until then.
    Result<void> forgetCursor(const QByteArray &stream);
    /// Where the stream's rows are not the hub's; nothing when the desk does not stand where the sums were
    /// made. Without a difference the stream's sum is set right.
    Result<std::optional<QList<RowRange>>> differences(const StreamSums &hub);
    /// Makes the ranges what the page says, under the unsettled commands. Gives how many rows were others;
    /// nothing when the page is older than what has come in.
    Result<std::optional<qint64>> repair(const RepairPage &page);

    // After a salvage of the journal

    /// Numbers of which nothing can be read and about which the hub was not asked yet, ascending.
    Result<QList<NumberRange>> inquiry();
    /// What the hub knows of the first of these: numbers that it never decided are kept as refused commands
    /// (CommandLost), so that people learn of them; new numbers start above its highest. Gives how many.
    Result<int> takeKnown(qint64 highest, const QList<NumberRange> &asked, const QList<NumberRange> &unknown);

    JournalRepository &journal() { return m_journal; }
    sql::Connection &cache() { return m_cache; }

    /// Whether any command is unsettled.
    bool hasOpen() const { return !m_open.empty(); }

    // News

    /// What commits since the last call changed.
    ChangeSet takeChanges();
    bool outboxChanged() const { return m_outboxChanged; }
    bool takeOutboxChanged() { return std::exchange(m_outboxChanged, false); }

private:
    /// OnTop: run here over the hub's rows. InHub: the hub's rows hold it. Refused: the verb failed here.
    enum class Shown { OnTop, InHub, Refused };
    /// An unsettled command.
    struct Open {
        Command command;
        QList<Effect> effects; ///< empty until the hub's verdict
        bool judged = false; ///< the hub has applied it
        qint64 judgedIn = 0; ///< m_streamSets at that time
        Shown shown = Shown::OnTop;
        QSet<EntityKey> keys; ///< what it changed, or last changed
    };
    /// What of a page came as it was foreseen here.
    struct Foreseen {
        QSet<qint64> arrived; ///< commands that it brings in whole
        struct Row {
            qint64 waiting = 0; ///< the first command that waits under its own, or 0
            qint64 known = -1; ///< the number that the row has here, where it was looked at
        };
        QHash<EntityKey, Row> rows; ///< that need nothing taken back
    };
    /// What a rebase is to bring about besides writing rows.
    struct Turn {
        QSet<qint64> drop; ///< undone and not done again: settled or refused
        QSet<EntityKey> touched;
        bool all = false; ///< every open command, whatever it touched
        bool refusedToo = false; ///< those whose verb failed here may get on now
        QHash<QByteArray, qint64> cursors; ///< where streams will stand
        Foreseen foreseen; ///< of the page that comes in
    };
    struct Batch; ///< of writeAll()

    JournalCommand prepare(const CommandDraft &draft, qint64 n);
    void signAsDevice(JournalCommand &command) const;
    std::optional<Result<Receipt>> alreadyWritten(const CommandDraft &draft, const Batch &batch);
    QList<Result<Receipt>> writeLinked(const QList<CommandDraft> &drafts, qint64 replaces);
    /// The verb in a savepoint, with undo images; gives the keys it changed.
    enum class Doing { First, Again };
    Result<QList<Change>> perform(qint64 n, const Command &command, Doing doing);
    Result<void> redo(qint64 n, Open &open, const Turn &turn);
    Result<void> redoUnder(qint64 n, Open &open, const QSet<EntityKey> &delivered);
    Result<QSet<EntityKey>> delivered(const Open &open, const Turn &turn);
    Result<Foreseen> foresee(const FeedPage &page, const QHash<QByteArray, qint64> &from);
    Result<bool> isAsForeseen(const FeedPage &page, const FeedRow &row, qint64 firstWaiting);
    Result<void> arrive(const Turn &turn);
    QList<qint64> closure(const Turn &turn) const;
    Result<void> rebase(Turn &turn, const std::function<Result<void>()> &rows);
    Result<void> rebaseInside(const Turn &turn, const QList<qint64> &order,
                              const std::function<Result<void>()> &rows);
    Result<void> underneath(const std::function<Result<void>()> &work);
    Result<void> settleInJournal(const QSet<qint64> &numbers);
    Result<Turn> turnWithCursors(QHash<QByteArray, qint64> ahead);
    bool reached(const Open &open, const Turn &turn) const;
    bool isNoneOfOurs(const QByteArray &stream) const;
    Result<void> applyRows(const FeedPage &page, CacheRepository::Which which, Applied &applied,
                           const QHash<QByteArray, qint64> &cursors, const Foreseen &foreseen = {});
    Result<QSet<QByteArray>> takeApplied(const QHash<QByteArray, QList<qint64>> &byEffects);
    void judge(qint64 n, const QList<Effect> &effects);
    void collectTouched(const FeedPage &page, Turn &turn) const;
    void show(const Change &change);
    void showAll();
    void link(qint64 n, Open &open, const QSet<EntityKey> &keys);
    void unlink(qint64 n, const Open &open);
    Result<void> reopen();
    Result<void> mendLinks();
    Result<void> takeBackFromCache();
    Result<JournalCommand> commandInCache(qint64 n);
    Result<OutboxEntry> entryOf(const JournalCommand &row, const QSet<QString> &refusedLanes);
    Result<QSet<QString>> refusedLanes();
    Result<JournalCommand> refused(qint64 n);
    void noteDone(const Activity &activity);
    Instant now() const { return m_clock.now(); }

    sql::Connection &m_cache;
    JournalRepository &m_journal;
    CacheRepository m_rows;
    const Clock &m_clock;
    Actor m_actor;
    QString m_device;
    std::optional<SigningKey> m_deviceKey;
    qint64 m_offsetMs = 0;
    Hlc m_hlc;
    std::map<qint64, Open> m_open;
    QMultiHash<EntityKey, qint64> m_byKey;
    QHash<EntityKey, qsizetype> m_shown; ///< index into m_changes
    ChangeSet m_changes;
    /// How often the hub has named the device's streams: one that it did not name after a verdict brings
    /// nothing to wait for.
    qint64 m_streamSets = 0;
    QSet<QByteArray> m_resting; ///< streams that are kept for somebody else than who is signed in
    struct Pruned {
        qint64 safeN;
        Instant at;
    };
    std::optional<Pruned> m_pruned;
    bool m_outboxChanged = false;
    bool m_behind = false; ///< the journal holds what the cache could not take; recover() again
};

} // namespace stoa

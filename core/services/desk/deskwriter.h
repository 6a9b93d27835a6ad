// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/desk/deskoptions.h"
#include "core/services/desk/outboxentry.h"
#include "core/store/desk/cacherepository.h"
#include "core/store/desk/feed.h"
#include "core/store/desk/journalrepository.h"

#include <QHash>
#include <QSet>
#include <map>

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

    void actAs(const Actor &actor) { m_actor = actor; }
    const Actor &actor() const { return m_actor; }
    void setDevice(const QString &device) { m_device = device; }
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

    // Sync

    /// What may go to the hub now, oldest first: facts before intents, a lane in its order and not past a
    /// refused or later-tried command of it.
    Result<QList<JournalCommand>> batch(const BatchLimits &limits);
    Result<void> markSent(const QList<qint64> &numbers);
    /// They are to be tried again from then on.
    Result<void> markRetry(const QList<qint64> &numbers, Instant notBefore);
    Result<void> takeVerdicts(const QList<HubVerdict> &verdicts);
    /// Drops settled rows that every backup of the hub holds.
    Result<void> prune(qint64 safeN);
    /// The hub has a new history: retained applied commands go again, as prior ones.
    Result<int> replayAsPrior();

    Result<QList<StreamState>> streams();
    /// The streams that the hub gives this device: others are dropped with their rows.
    Result<void> setStreams(const QList<QByteArray> &ids);
    Result<void> noteHead(const QByteArray &stream, qint64 head);
    struct Applied {
        qint64 rows = 0;
        QList<QByteArray> mismatches; ///< streams at their head whose checksum is not the hub's
    };
    Result<Applied> applyPage(const FeedPage &page);
    Result<void> beginCopy(const CopyStart &start);
    Result<void> copyPage(const CopyPage &page);
    /// Sets the cursor to where the copy was made; a staged copy takes the place of the stream's rows.
    Result<void> endCopy(const QByteArray &stream);
    /// Forgets cursor and copy, so that the stream is copied anew; rows stay until then.
    Result<void> forgetCursor(const QByteArray &stream);
    Result<QList<Sum128>> bucketSums(const QByteArray &stream);

    JournalRepository &journal() { return m_journal; }
    sql::Connection &cache() { return m_cache; }

    // News

    /// What commits since the last call changed.
    ChangeSet takeChanges();
    bool takeOutboxChanged() { return std::exchange(m_outboxChanged, false); }

private:
    /// An unsettled command whose effect the cache shows (or tried to).
    struct Open {
        Command command;
        QList<Effect> effects;
        bool delivered = false; ///< the hub's rows of it are in, its verdict may not be
        QSet<EntityKey> keys;
    };
    /// What a rebase is to bring about besides applying rows.
    struct Turn {
        QSet<qint64> settle; ///< undone and not done again
        QSet<EntityKey> touched;
        bool all = false; ///< undo every open command, whatever it touched
    };

    Result<Receipt> journalled(const CommandDraft &draft, qint64 replaces);
    Result<JournalCommand> prepare(const CommandDraft &draft, qint64 n);
    /// Runs the verb with undo images, in a savepoint; `error` of a refusal is a verdict.
    Result<void> perform(const Command &command, qint64 n, const Rights &rights, Open *open);
    Result<void> performFirst(const JournalCommand &row, Open &open);
    Result<void> redo(qint64 n, Open &open);
    Result<void> undo(qint64 n);
    QList<qint64> closure(const Turn &turn) const;
    /// Undo, rows, redo in the open transaction.
    template <typename Rows> Result<void> rebase(const Turn &turn, Rows &&rows);
    Result<void> settleReached();
    bool reached(const QList<Effect> &effects) const;
    bool partlyReached(const QList<Effect> &effects, const EntityKey &key) const;
    void link(qint64 n, Open &open);
    void unlink(qint64 n);
    void note(const Change &change);
    void note(const QList<Change> &changes);
    Instant now() const { return m_clock.now(); }

    sql::Connection &m_cache;
    JournalRepository &m_journal;
    CacheRepository m_rows;
    const Clock &m_clock;
    Actor m_actor;
    QString m_device;
    qint64 m_offsetMs = 0;
    Hlc m_hlc;
    std::map<qint64, Open> m_open;
    QMultiHash<EntityKey, qint64> m_byKey;
    QHash<EntityKey, qsizetype> m_changed;
    ChangeSet m_changes;
    bool m_outboxChanged = false;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/unitofwork.h"
#include "hub/log/audittrail.h"
#include "hub/log/changelog.h"
#include "hub/log/generation.h"
#include "hub/log/ordertidings.h"

#include <QJsonObject>
#include <atomic>
#include <functional>
#include <memory>

namespace stoa::hub {

/// Who writes and how it goes down in the audit trail.
struct HubWrite {
    WorkContext context;
    QString action; ///< "user.save", "stock.adjust" …; empty: the verb is not audited
    QString subject = {};
    AuditDetail detail = {}; ///< the rows that changed are added as "rows"
    QString trace = {};
};

using Verb = std::function<Result<void>(UnitOfWork &)>;

/// What a commit did, told to listeners and returned to the writer.
struct Committed {
    QList<Effect> effects; ///< heads that moved
    Instant at;
};

/// One open write transaction of the hub: parts that each hold or fall alone, numbers at the end.
class HubTransaction {
public:
    /// Rules: see HubStore::addRule().
    HubTransaction(sql::Connection &connection, Instant now, AuditTrail &trail, QList<Verb> rules = {});

    sql::Connection &connection() { return m_connection; }
    Instant now() const { return m_now; }

    /// Runs the verb in a savepoint; when it fails nothing of it remains and the error is given back. Returns
    /// the part's number.
    Result<int> part(const HubWrite &write, const Verb &verb);
    /// The same without a savepoint: an error means that the transaction must be given up.
    Result<int> whole(const HubWrite &write, const Verb &verb);

    /// For loads that write to entity tables themselves: the row changed. `streams` when the caller knows
    /// them.
    void note(const Change &change, Novelty novelty) { m_log.note(change, novelty); }
    void note(const Change &change, Novelty novelty, QList<QByteArray> streams)
    {
        m_log.note(change, novelty, std::move(streams));
    }
    void audit(AuditEntry entry) { m_entries.append(std::move(entry)); }

    /// Runs after the numbers were given, before the commit: for rows that tell effects.
    void beforeCommit(std::function<Result<void>(HubTransaction &)> last) { m_last = std::move(last); }
    /// Only in beforeCommit: the boundaries that carry the part's changes.
    QList<Effect> effectsOf(int part) const { return m_log.effectsOf(m_parts[part]); }

private:
    friend class HubStore;
    Result<Committed> finish();
    /// The verb, and the rules after it.
    Result<void> run(UnitOfWork &unit, const Verb &verb) const;
    Result<int> take(const HubWrite &write, const UnitOfWork &unit);

    sql::Connection &m_connection;
    Instant m_now;
    AuditTrail &m_trail;
    const QList<Verb> m_rules;
    ChangeLog m_log;
    OrderTidings m_tidings;
    Lookups m_lookups;
    QList<QList<Change>> m_parts;
    QList<AuditEntry> m_entries;
    std::function<Result<void>(HubTransaction &)> m_last;
};

struct HubStoreOptions {
    QString folder; ///< of the data: hub.db, its witness, prebuilt snapshots
    QString databaseUrl = {}; ///< postgresql://…, or empty for the SQLite file in the folder
    /// SQLite: a file outside of the folder that witnesses which state of the database was the last; see
    /// Generation. Empty: none.
    QString farWitness = {};
    int writers = 4; ///< writing connections on PostgreSQL
    sql::Durability durability = sql::Durability::Full;
    /// Further migration tracks, run after core and hub.
    std::function<Result<void>(sql::Connection &)> alsoMigrate = {};
};

/// Whether the error says that what the database holds is damaged.
bool isDamage(const Error &error);

/// How often a transaction that lost a race is run again.
enum class Attempts { Once, Several };

/// The hub's database, and the one door for its writes: begin, verb, audit, numbers, commit, listeners.
///
/// SQLite has one writing connection, held by one thread at a time; writes that wait for it meanwhile are
/// committed together. PostgreSQL has several, and other replicas may write too. Everything here may be
/// called from any thread and blocks.
class HubStore {
public:
    static Result<std::unique_ptr<HubStore>> open(HubStoreOptions options, const Clock &clock);
    /// The file's path inside a data folder.
    static QString fileIn(const QString &folder);
    static QString witnessIn(const QString &folder);
    ~HubStore();

    sql::Engine engine() const;
    const HubStoreOptions &options() const;
    const Clock &clock() const;
    /// A connection of the caller's own that only reads.
    Result<std::unique_ptr<sql::Connection>> openReader() const;
    /// PostgreSQL: a connection for notifications. Refused on SQLite.
    Result<std::unique_ptr<sql::Connection>> openListener() const;

    /// One verb in a transaction of its own (or, when many wait, a part of a common one). A verdict of the
    /// verb comes back as its error and leaves nothing behind.
    Result<Committed> write(const HubWrite &write, const Verb &verb);
    /// Several parts in one transaction. `work` may be run again from the start after a lost race. An error
    /// of its own rolls everything back.
    Result<Committed> transact(const std::function<Result<void>(HubTransaction &)> &work,
                               Attempts attempts = Attempts::Several);
    /// For housekeeping that changes no entity: a plain transaction on a writing connection.
    Result<void> housekeep(const std::function<Result<void>(sql::Connection &)> &work);
    /// Uses a moment in which nothing is written to fold SQLite's log back into its file, if it has become
    /// long: a commit that does so keeps whoever waits for it waiting. To be called several times a second.
    Result<void> rest();

    /// What has to follow whenever something was done, whoever did it: runs after each verb of this process,
    /// in its part and by its rights, and looks at what it changed. For good.
    void addRule(Verb rule);
    /// Called after each commit of this process, on the writer's thread; must be quick. The number is for
    /// removeListener().
    int onCommitted(std::function<void(const Committed &)> listener);
    /// Once it returns the listener is not called any more.
    void removeListener(int listener);

    /// To be told of what a reading ended with; writes tell by themselves. The first damage is logged.
    void note(const Error &error);
    /// Whether any call has met damage of the database; until the next start.
    bool isDamaged() const;

    Generation &generation();
    /// Imports that run in this process; RunningImport counts them.
    std::atomic<int> &importsHere();

private:
    struct State;
    explicit HubStore(std::unique_ptr<State> state);
    Result<Committed> attempt(const std::function<Result<void>(HubTransaction &)> &work);
    void writeTogether(const QList<struct WaitingWrite *> &waiting);
    Result<Committed> writeAlone(const HubWrite &write, const Verb &verb);

    std::unique_ptr<State> m_state;
};

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/hubstore.h"

#include "core/base/crypto.h"
#include "core/base/log.h"
#include "core/services/verbs.h"
#include "core/sql/fault.h"
#include "core/sql/postgres/postgres.h"
#include "core/sql/transaction.h"
#include "hub/log/hubschema.h"
#include "hub/log/writerlanes.h"

#include <QDir>
#include <condition_variable>
#include <deque>
#include <map>
#include <thread>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAttempts = 6;
/// Writes that waited for one another and are committed together.
constexpr std::size_t kTogether = 64;
/// Of 4 KiB each, from which on the log of the file is folded back in a quiet moment, and at any.
constexpr int kLogPages = 1'000;
constexpr int kMostLogPages = 16'000;
constexpr qint64 kQuietMs = 200;

bool isLostRace(const Error &error) { return error.kind == ErrorKind::Timeout; }

} // namespace

/// A write that waits for its turn, on the stack of the thread that wants it.
struct WaitingWrite {
    const HubWrite &write;
    const Verb &verb;
    std::optional<Result<Committed>> outcome = {};
};

struct HubStore::State {
    State(HubStoreOptions chosen, const Clock &time)
        : options(std::move(chosen))
        , clock(time)
        , lanes([this] { return openWriter(); }, engine() == sql::Engine::Sqlite ? 1 : options.writers,
                engine() == sql::Engine::Sqlite ? QByteArray("hub") : randomBytes(6).toHex())
    { }

    sql::Engine engine() const
    {
        return options.databaseUrl.isEmpty() ? sql::Engine::Sqlite : sql::Engine::Postgres;
    }
    Result<std::unique_ptr<sql::Connection>> openWriter() const
    {
        if (engine() == sql::Engine::Postgres)
            return sql::openPostgres(options.databaseUrl);
        sql::SqliteOptions file;
        file.path = fileIn(options.folder);
        file.durability = options.durability;
        file.cacheKiB = 64 * 1024;
        file.foldAt = kMostLogPages;
        return sql::Connection::openSqlite(file);
    }

    const HubStoreOptions options;
    const Clock &clock;
    WriterLanes lanes;
    std::unique_ptr<Generation> generation;

    std::mutex listenersMutex;
    std::map<int, std::function<void(const Committed &)>> listeners;
    int lastListener = 0;
    std::mutex rulesMutex;
    QList<Verb> rules;
    std::atomic<int> importsHere = 0;
    std::atomic<bool> damaged = false;
    std::atomic<int> logPages = 0; ///< after the last commit
    std::atomic<qint64> lastWriteMs = 0; ///< monotonic

    QList<Verb> rulesNow()
    {
        const std::lock_guard lock(rulesMutex);
        return rules;
    }

    void wrote(const sql::Connection &connection)
    {
        logPages = connection.logPages();
        lastWriteMs = clock.monotonicMs();
    }

    std::mutex queueMutex;
    std::condition_variable turn;
    std::deque<WaitingWrite *> queue;
    bool someoneWrites = false;
};

bool isDamage(const Error &error)
{
    const auto fault = sql::storageFault(error);
    return fault == sql::StorageFault::Corrupt || fault == sql::StorageFault::NotADatabase;
}

QString HubStore::fileIn(const QString &folder) { return QDir(folder).filePath(u"hub.db"_s); }
QString HubStore::witnessIn(const QString &folder) { return QDir(folder).filePath(u"hub.witness"_s); }

HubStore::HubStore(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

HubStore::~HubStore()
{
    auto lane = m_state->lanes.take();
    if (!lane || !m_state->generation)
        return;
    if (const auto done = m_state->generation->renewWitness(lane->connection()); !done)
        qCWarning(lcHub, "%s", qUtf8Printable(done.error().toString()));
    (void)lane->connection().checkpoint();
}

Result<std::unique_ptr<HubStore>> HubStore::open(HubStoreOptions options, const Clock &clock)
{
    if (!options.folder.isEmpty() && !QDir().mkpath(options.folder))
        return sql::storageError(sql::StorageFault::InputOutput, u"the data folder cannot be made"_s);
    auto state = std::make_unique<State>(std::move(options), clock);
    {
        STOA_TRY_ASSIGN(auto lane, state->lanes.take());
        STOA_TRY(migrateHub(lane.connection()));
        if (state->options.alsoMigrate)
            STOA_TRY(state->options.alsoMigrate(lane.connection()));
        Generation::Witnesses witnesses;
        if (state->engine() == sql::Engine::Sqlite)
            witnesses = {witnessIn(state->options.folder), state->options.farWitness};
        STOA_TRY_ASSIGN(state->generation, Generation::settle(lane.connection(), witnesses, clock));
    }
    return std::unique_ptr<HubStore>(new HubStore(std::move(state)));
}

sql::Engine HubStore::engine() const { return m_state->engine(); }
const HubStoreOptions &HubStore::options() const { return m_state->options; }
const Clock &HubStore::clock() const { return m_state->clock; }
Generation &HubStore::generation() { return *m_state->generation; }
bool HubStore::isDamaged() const { return m_state->damaged; }

void HubStore::note(const Error &error)
{
    if (isDamage(error) && !m_state->damaged.exchange(true))
        qCCritical(lcHub, "the database is damaged, see stoa-hub verify: %s", qPrintable(error.toString()));
}

std::atomic<int> &HubStore::importsHere() { return m_state->importsHere; }

Result<std::unique_ptr<sql::Connection>> HubStore::openReader() const
{
    if (engine() == sql::Engine::Postgres)
        return sql::openPostgres(m_state->options.databaseUrl, sql::Access::ReadOnly);
    sql::SqliteOptions file;
    file.path = fileIn(m_state->options.folder);
    file.access = sql::Access::ReadOnly;
    return sql::Connection::openSqlite(file);
}

Result<std::unique_ptr<sql::Connection>> HubStore::openListener() const
{
    if (engine() == sql::Engine::Sqlite)
        return Error{ErrorKind::Refused, {}, u"a SQLite file has one hub"_s};
    return sql::openPostgres(m_state->options.databaseUrl);
}

void HubStore::addRule(Verb rule)
{
    const std::lock_guard lock(m_state->rulesMutex);
    m_state->rules.append(std::move(rule));
}

int HubStore::onCommitted(std::function<void(const Committed &)> listener)
{
    const std::lock_guard lock(m_state->listenersMutex);
    m_state->listeners.emplace(++m_state->lastListener, std::move(listener));
    return m_state->lastListener;
}

void HubStore::removeListener(int listener)
{
    const std::lock_guard lock(m_state->listenersMutex);
    m_state->listeners.erase(listener);
}

/// Once more where the server went while nobody wrote: nothing was done yet.
static Result<sql::Transaction> begin(WriterLanes &lanes, WriterLanes::Lane &lane)
{
    auto begun = sql::Transaction::begin(lane.connection());
    if (begun || lane.connection().usable())
        return begun;
    STOA_TRY(lanes.reopen(lane));
    return sql::Transaction::begin(lane.connection());
}

Result<Committed> HubStore::attempt(const std::function<Result<void>(HubTransaction &)> &work)
{
    STOA_TRY_ASSIGN(auto lane, m_state->lanes.take());
    STOA_TRY_ASSIGN(auto transaction, begin(m_state->lanes, lane));
    HubTransaction open(lane.connection(), m_state->clock.now(), lane.trail(), m_state->rulesNow());
    STOA_TRY(work(open));
    STOA_TRY_ASSIGN(auto committed, open.finish());
    STOA_TRY(transaction.commit());
    m_state->wrote(lane.connection());
    return committed;
}

Result<void> HubStore::rest()
{
    if (m_state->logPages < kLogPages || m_state->clock.monotonicMs() - m_state->lastWriteMs < kQuietMs)
        return {};
    STOA_TRY_ASSIGN(auto lane, m_state->lanes.take());
    const auto folded = lane.connection().fold();
    m_state->wrote(lane.connection());
    return folded;
}

Result<Committed> HubStore::transact(const std::function<Result<void>(HubTransaction &)> &work,
                                     Attempts attempts)
{
    for (int tries = 1;; ++tries) {
        auto committed = attempt(work);
        if (committed) {
            const std::lock_guard lock(m_state->listenersMutex);
            for (const auto &[number, listener] : std::as_const(m_state->listeners))
                listener(*committed);
            return committed;
        }
        note(committed.error());
        if (attempts == Attempts::Once || tries == kMostAttempts || !isLostRace(committed.error()))
            return committed;
        std::this_thread::sleep_for(std::chrono::milliseconds(2 << tries));
    }
}

Result<void> HubStore::housekeep(const std::function<Result<void>(sql::Connection &)> &work)
{
    const auto kept = [&]() -> Result<void> {
        STOA_TRY_ASSIGN(auto lane, m_state->lanes.take());
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(lane.connection()));
        STOA_TRY(work(lane.connection()));
        STOA_TRY(transaction.commit());
        m_state->wrote(lane.connection());
        return {};
    }();
    if (!kept)
        note(kept.error());
    return kept;
}

Result<Committed> HubStore::writeAlone(const HubWrite &write, const Verb &verb)
{
    return transact([&](HubTransaction &transaction) -> Result<void> {
        STOA_TRY(transaction.whole(write, verb));
        return {};
    });
}

Result<Committed> HubStore::write(const HubWrite &write, const Verb &verb)
{
    if (engine() == sql::Engine::Postgres)
        return writeAlone(write, verb);

    // Whoever comes while another writes waits in the queue; the first to be free writes for all of them.
    WaitingWrite own{write, verb};
    std::unique_lock lock(m_state->queueMutex);
    m_state->queue.push_back(&own);
    m_state->turn.wait(lock, [&] { return own.outcome || !m_state->someoneWrites; });
    if (own.outcome)
        return std::move(*own.outcome);
    m_state->someoneWrites = true;
    while (!own.outcome) {
        QList<WaitingWrite *> together;
        while (!m_state->queue.empty() && std::size_t(together.size()) < kTogether) {
            together.append(m_state->queue.front());
            m_state->queue.pop_front();
        }
        lock.unlock();
        writeTogether(together);
        lock.lock();
        m_state->turn.notify_all();
    }
    m_state->someoneWrites = false;
    m_state->turn.notify_all();
    return std::move(*own.outcome);
}

void HubStore::writeTogether(const QList<WaitingWrite *> &waiting)
{
    const auto settle = [this](WaitingWrite *each, Result<Committed> outcome) {
        const std::lock_guard lock(m_state->queueMutex);
        each->outcome = std::move(outcome);
    };
    if (waiting.size() > 1) {
        QList<Result<int>> parts;
        QList<QList<Effect>> effects;
        const auto done = transact([&](HubTransaction &transaction) -> Result<void> {
            parts.clear();
            effects.clear();
            for (const WaitingWrite *each : waiting) {
                parts.append(transaction.part(each->write, each->verb));
                if (!parts.last() && !isVerdict(parts.last().error()))
                    return parts.last().error();
            }
            transaction.beforeCommit([&](HubTransaction &numbered) -> Result<void> {
                for (const auto &part : std::as_const(parts))
                    effects.append(part ? numbered.effectsOf(*part) : QList<Effect>());
                return {};
            });
            return {};
        });
        if (done) {
            for (qsizetype i = 0; i < waiting.size(); ++i) {
                if (parts[i])
                    settle(waiting[i], Committed{effects[i], done->at});
                else
                    settle(waiting[i], parts[i].error());
            }
            return;
        }
        // One of them spoilt it for all: each on its own.
    }
    for (WaitingWrite *each : waiting)
        settle(each, writeAlone(each->write, each->verb));
}

} // namespace stoa::hub

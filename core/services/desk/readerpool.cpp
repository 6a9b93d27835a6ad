// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/readerpool.h"

#include "core/sql/transaction.h"
#include "core/store/desk/sight.h"

#include <QThread>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Error superseded() { return Error{ErrorKind::Cancelled, {}, u"a newer read has taken its place"_s}; }
Error closed() { return Error{ErrorKind::Cancelled, {}, u"the store has closed"_s}; }

} // namespace

/// The queue and what runs, under one mutex.
struct ReaderPool::State {
    struct Running {
        sql::Connection *connection = nullptr;
        QString channel;
        std::optional<Error> stopped; ///< why its outcome no longer counts
        std::atomic<bool> halt = false; ///< stopped, for the connection
        bool busy = false;

        void stop(const Error &why)
        {
            stopped = why;
            halt = true;
            connection->interrupt();
        }
    };
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> waiting;
    std::vector<std::shared_ptr<Running>> running;
    Rights sight;
    int sights = 1; ///< how often it was set
    bool closing = false;
};

/// One thread with its connection.
class ReaderPool::Reader final : public QThread {
public:
    Reader(std::shared_ptr<State> state, std::shared_ptr<State::Running> running,
           std::unique_ptr<sql::Connection> connection)
        : m_state(std::move(state))
        , m_running(std::move(running))
        , m_connection(std::move(connection))
    {
        m_running->connection = m_connection.get();
        m_state->running.push_back(m_running);
        setObjectName(u"reader"_s);
    }

protected:
    void run() override
    {
        for (;;) {
            Job job;
            Rights sight;
            int sights = 0;
            {
                std::unique_lock lock(m_state->mutex);
                m_state->wake.wait(lock, [this] { return m_state->closing || !m_state->waiting.empty(); });
                if (m_state->closing)
                    return;
                job = std::move(m_state->waiting.front());
                m_state->waiting.pop_front();
                m_running->channel = job.channel;
                m_running->stopped.reset();
                m_running->halt = false;
                m_running->busy = true;
                sights = m_state->sights;
                if (sights != m_sights)
                    sight = m_state->sight;
            }
            auto read = see(sight, sights);
            if (read)
                read = inSnapshot(job);
            std::optional<Error> stopped;
            {
                std::unique_lock lock(m_state->mutex);
                m_running->busy = false;
                stopped = m_running->stopped;
            }
            if (!stopped && !read)
                stopped = read.error();
            job.deliver(stopped ? &*stopped : nullptr);
        }
    }

private:
    Result<void> see(const Rights &sight, int sights)
    {
        if (sights == m_sights)
            return {};
        STOA_TRY(stoa::setSight(*m_connection, sight));
        m_sights = sights;
        return {};
    }

    Result<void> inSnapshot(const Job &job)
    {
        STOA_TRY_ASSIGN(auto snapshot, sql::Transaction::begin(*m_connection, sql::Mode::Snapshot));
        job.run(*m_connection);
        snapshot.rollback();
        return {};
    }

    std::shared_ptr<State> m_state;
    std::shared_ptr<State::Running> m_running;
    std::unique_ptr<sql::Connection> m_connection;
    int m_sights = 0;
};

ReaderPool::ReaderPool()
    : m_state(std::make_shared<State>())
{ }

Result<std::unique_ptr<ReaderPool>> ReaderPool::open(const QString &path, int readers,
                                                     const QByteArray &sealingKey)
{
    std::unique_ptr<ReaderPool> pool(new ReaderPool);
    for (int i = 0; i < readers; ++i) {
        sql::SqliteOptions options;
        options.path = path;
        options.access = sql::Access::ReadOnly;
        options.ifMissing = sql::IfMissing::Fail;
        options.sealingKey = sealingKey;
        auto running = std::make_shared<State::Running>();
        options.stopped = &running->halt;
        STOA_TRY_ASSIGN(auto connection, sql::Connection::openSqlite(options));
        pool->m_readers.push_back(
            std::make_unique<Reader>(pool->m_state, std::move(running), std::move(connection)));
    }
    for (const auto &reader : pool->m_readers)
        reader->start();
    return pool;
}

ReaderPool::~ReaderPool()
{
    std::deque<Job> left;
    {
        std::unique_lock lock(m_state->mutex);
        m_state->closing = true;
        left.swap(m_state->waiting);
        for (const auto &running : m_state->running) {
            if (running->busy)
                running->stop(closed());
        }
    }
    m_state->wake.notify_all();
    const Error error = closed();
    for (const Job &job : left)
        job.deliver(&error);
    for (const auto &reader : m_readers)
        reader->wait();
}

void ReaderPool::setSight(const Rights &rights)
{
    const std::unique_lock lock(m_state->mutex);
    if (m_state->sight == rights)
        return;
    m_state->sight = rights;
    ++m_state->sights;
}

void ReaderPool::submit(Job job)
{
    std::vector<Job> older;
    bool refused = false;
    {
        std::unique_lock lock(m_state->mutex);
        refused = m_state->closing;
        if (!job.channel.isEmpty()) {
            for (auto it = m_state->waiting.begin(); it != m_state->waiting.end();) {
                if (it->channel == job.channel) {
                    older.push_back(std::move(*it));
                    it = m_state->waiting.erase(it);
                } else {
                    ++it;
                }
            }
            for (const auto &running : m_state->running) {
                if (running->busy && running->channel == job.channel)
                    running->stop(superseded());
            }
        }
        if (!refused)
            m_state->waiting.push_back(job);
    }
    m_state->wake.notify_one();
    const Error error = superseded();
    for (const Job &each : older)
        each.deliver(&error);
    if (refused) {
        const Error gone = closed();
        job.deliver(&gone);
    }
}

} // namespace stoa

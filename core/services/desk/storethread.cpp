// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/storethread.h"

#include "core/base/log.h"
#include "core/services/desk/deskfiles.h"
#include "core/store/desk/contactvault.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 1'000;
/// Nothing was wanted for so long: a good moment for what can wait.
constexpr int kQuietMs = 200;
constexpr int kRoomTicks = 10;
/// Counting the outbox takes a moment: while more is to be done, only every so often.
constexpr int kMostUntold = 4;

bool isFull(const Error &error) { return sql::storageFault(error) == sql::StorageFault::Full; }

} // namespace

/// The thread, with the files that only it touches and the queue of what is to be done with them.
class StoreThread::Worker final : public QThread {
public:
    Worker(StoreThread &store, std::unique_ptr<DeskFiles> files, const DeskOptions &options,
           const Clock &clock)
        : m_store(&store)
        , m_files(std::move(files))
        , m_writer(m_files->cache(), m_files->journal(), clock)
    {
        m_writer.setDevice(options.device);
        m_files->journal().onFull([this] {
            const bool had = m_files->hasReserve();
            makeRoom();
            return had;
        });
        setObjectName(u"store"_s);
    }

    DeskFiles &files() { return *m_files; }
    DeskWriter &writer() { return m_writer; }

    void enqueue(StoreJob job)
    {
        {
            std::unique_lock lock(m_mutex);
            if (!m_closing) {
                m_waiting.push_back(std::move(job));
                m_wake.notify_one();
                return;
            }
        }
        job(nullptr);
    }

    bool close(int boundMs)
    {
        std::unique_lock lock(m_mutex);
        m_closing = true;
        m_wake.notify_all();
        if (!m_wake.wait_for(lock, std::chrono::milliseconds(boundMs), [this] { return m_ended; }))
            return false;
        lock.unlock();
        wait();
        m_store = nullptr;
        return true;
    }

    /// On the store thread: what the disk's reserve is for.
    void makeRoom()
    {
        m_files->releaseReserve();
        tellRoom(DiskRoom::Full);
    }

protected:
    void run() override
    {
        announce();
        for (;;) {
            StoreJob job;
            {
                std::unique_lock lock(m_mutex);
                const int pauseMs = m_files->wantsRest() ? kQuietMs : kTickMs;
                m_wake.wait_for(lock, std::chrono::milliseconds(pauseMs),
                                [this] { return m_closing || !m_waiting.empty(); });
                if (m_waiting.empty() && m_closing)
                    break;
                if (!m_waiting.empty()) {
                    job = std::move(m_waiting.front());
                    m_waiting.pop_front();
                }
            }
            if (job) {
                job(&m_writer);
                announce();
            } else if (m_files->wantsRest()) {
                m_files->rest();
            }
            tick();
        }
        // Here, so that the last one to touch the files is their thread.
        m_files->tick();
        const std::unique_lock lock(m_mutex);
        m_ended = true;
        m_wake.notify_all();
    }

private:
    void announce()
    {
        const ChangeSet changes = m_writer.takeChanges();
        if (changes.everything || !changes.changes.isEmpty())
            Q_EMIT m_store->committed(changes);
        if (!m_writer.outboxChanged() || (isBusy() && ++m_untold < kMostUntold))
            return;
        m_untold = 0;
        m_writer.takeOutboxChanged();
        const auto counts = m_writer.counts();
        if (counts)
            Q_EMIT m_store->outboxChanged(*counts);
    }

    bool isBusy()
    {
        const std::unique_lock lock(m_mutex);
        return !m_waiting.empty();
    }

    void tick()
    {
        if (m_sinceTick.isValid() && m_sinceTick.elapsed() < kTickMs)
            return;
        m_sinceTick.start();
        m_files->tick();
        // While it is short, people wait for it to be over.
        if (m_room == DiskRoom::Enough && ++m_ticks % kRoomTicks != 1)
            return;
        tellRoom(m_files->room());
        if (m_room == DiskRoom::Enough)
            m_files->takeReserve();
    }

    void tellRoom(DiskRoom room)
    {
        if (room == m_room)
            return;
        m_room = room;
        m_store->m_room = room;
        Q_EMIT m_store->diskRoomChanged(room);
    }

    StoreThread *m_store;
    std::unique_ptr<DeskFiles> m_files;
    DeskWriter m_writer;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<StoreJob> m_waiting;
    bool m_closing = false;
    bool m_ended = false; ///< nothing more is done on the store thread
    int m_untold = 0; ///< changes of the outbox that nobody was told of, because more was to be done
    QElapsedTimer m_sinceTick;
    int m_ticks = 0;
    DiskRoom m_room = DiskRoom::Enough;
};

StoreThread::StoreThread() = default;

StoreThread::~StoreThread() { close(); }

Result<std::unique_ptr<StoreThread>> StoreThread::open(const DeskOptions &options, const Clock &clock)
{
    STOA_TRY_ASSIGN(auto files, DeskFiles::open(options, clock));
    std::unique_ptr<StoreThread> store(new StoreThread);
    store->m_health = files->health();
    store->m_worker = std::make_unique<Worker>(*store, std::move(files), options, clock);
    if (options.access == DeskAccess::Write)
        STOA_TRY(store->m_worker->writer().recover());
    STOA_TRY_ASSIGN(store->m_readers,
                    ReaderPool::open(DeskFiles::cachePath(options.folder), options.readers,
                                     ContactVault::keyFrom(options.journalKey)));
    store->m_worker->start();
    return store;
}

void StoreThread::close(int boundMs)
{
    m_readers.reset();
    if (!m_worker)
        return;
    if (m_worker->close(boundMs)) {
        m_worker.reset();
        return;
    }
    // A write that hangs in the system cannot be ended; what it holds must outlive this.
    logEvent(lcStore(), "store_close_timeout", {{u"ms"_s, boundMs}});
    (void)m_worker.release();
}

void StoreThread::enqueue(StoreJob job)
{
    if (m_worker)
        m_worker->enqueue(std::move(job));
    else
        job(nullptr);
}

void StoreThread::submit(ReaderPool::Job job)
{
    if (m_readers) {
        m_readers->submit(std::move(job));
        return;
    }
    const Error closed{ErrorKind::Cancelled, {}, u"the store has closed"_s};
    job.deliver(&closed);
}

void StoreThread::actAs(const Actor &actor)
{
    if (m_readers)
        m_readers->setSight(actor.rights);
    enqueue([actor](DeskWriter *writer) {
        if (writer)
            writer->actAs(actor);
    });
}

Future<QList<Result<Receipt>>> StoreThread::writeAll(const QList<CommandDraft> &drafts)
{
    auto promise = std::make_shared<QPromise<QList<Result<Receipt>>>>();
    auto future = promise->future();
    promise->start();
    enqueue([this, promise, drafts](DeskWriter *writer) {
        QList<Result<Receipt>> answers;
        if (!writer) {
            answers.fill(Error{ErrorKind::Cancelled, {}, u"the store has closed"_s}, drafts.size());
        } else {
            answers = writer->writeAll(drafts);
            const bool full = std::ranges::any_of(
                answers, [](const Result<Receipt> &answer) { return !answer && isFull(answer.error()); });
            if (full) {
                // Nothing of it was written: all or none of a batch reaches the journal.
                m_worker->makeRoom();
                answers = writer->writeAll(drafts);
            }
            for (Result<Receipt> &answer : answers) {
                if (!answer && isFull(answer.error()))
                    answer = Error::of(Problem::DiskFull, answer.error().detail);
            }
        }
        promise->addResult(answers);
        promise->finish();
    });
    return future;
}

Future<Result<Receipt>> StoreThread::write(const CommandDraft &draft)
{
    return writeAll({draft}).then([](const QList<Result<Receipt>> &answers) { return answers.constFirst(); });
}

Future<QList<Result<void>>> StoreThread::rehearse(const QList<CommandDraft> &drafts)
{
    return onStore([drafts](DeskWriter &writer) { return writer.rehearse(drafts); });
}

Future<Result<QList<OutboxEntry>>> StoreThread::outbox(OutboxPart part)
{
    return onStore([part](DeskWriter &writer) { return writer.outbox(part); });
}

Future<Result<OutboxEntry>> StoreThread::outboxEntry(qint64 n)
{
    return onStore([n](DeskWriter &writer) { return writer.outboxEntry(n); });
}

Future<Result<OutboxCounts>> StoreThread::outboxCounts()
{
    return onStore([](DeskWriter &writer) { return writer.counts(); });
}

Future<Result<Receipt>> StoreThread::resend(qint64 n, const QJsonObject &body)
{
    return onStore([n, body](DeskWriter &writer) { return writer.resend(n, body); });
}

Future<Result<void>> StoreThread::discard(qint64 n, const QString &reason)
{
    return onStore([n, reason](DeskWriter &writer) { return writer.discard(n, reason); });
}

Future<Result<QByteArray>> StoreThread::exportOutbox()
{
    return onStore([](DeskWriter &writer) { return writer.exportOutbox(); });
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/desk/deskwriter.h"
#include "core/services/desk/diskroom.h"
#include "core/services/desk/readerpool.h"

#include "core/base/future.h"
#include <QObject>
#include <QPromise>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace stoa {

/// The asynchronous door to a profile's data, for every thread.
///
/// One thread writes cache.db and journal.db, two read cache.db; no other process writes the files. A write
/// is answered when its command is safe in the journal and its effect is in the cache; committed() leaves
/// after that. Futures finish on the thread that did the work: use whenDone() (whendone.h) to go on.
class StoreThread : public QObject {
    Q_OBJECT
public:
    /// Opens (and heals, DeskFiles) the profile's files and replays what the cache has not seen; blocks. With
    /// DeskAccess::Read nothing is healed or replayed, and every write fails.
    static Result<std::unique_ptr<StoreThread>> open(const DeskOptions &options, const Clock &clock);
    ~StoreThread() override;

    /// Ends running reads, waits for the writes in the queue; after `boundMs` it gives up waiting.
    void close(int boundMs = 10'000);

    /// Who the coming writes are by, and whose rights the coming reads go by: before the first call they find
    /// nothing that needs a permission. Other rights than before are told as a change of everything.
    void actAs(const Actor &actor);

    Future<Result<Receipt>> write(const CommandDraft &draft);
    /// All in one commit; each stands or falls alone, in the order given.
    Future<QList<Result<Receipt>>> writeAll(const QList<CommandDraft> &drafts);
    /// What writeAll() would say, without doing it: for previews and dry runs.
    Future<QList<Result<void>>> rehearse(const QList<CommandDraft> &drafts);

    Future<Result<QList<OutboxEntry>>> outbox(OutboxPart part);
    Future<Result<OutboxEntry>> outboxEntry(qint64 n);
    Future<Result<OutboxCounts>> outboxCounts();
    /// Sends a refused command again as a new one with the body mended; the two are linked.
    Future<Result<Receipt>> resend(qint64 n, const QJsonObject &body);
    /// Gives a refused command up; the reason is kept and told the hub. Needs Permission::OutboxDiscard.
    Future<Result<void>> discard(qint64 n, const QString &reason);
    /// Every retained command as JSON, for safe keeping.
    Future<Result<QByteArray>> exportOutbox();

    /// Runs query(sql::Connection &) -> Result<T> on a reader, in one snapshot. A newer read of the same
    /// channel cancels the older one (Cancelled), whether it waits or runs; an empty channel cancels none.
    template <typename Query>
    auto read(const QString &channel, Query query) -> Future<std::invoke_result_t<Query, sql::Connection &>>
    {
        using Answer = std::invoke_result_t<Query, sql::Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto answer = std::make_shared<std::optional<Answer>>();
        auto future = promise->future();
        promise->start();
        submit({channel,
                [answer, query = std::move(query)](sql::Connection &connection) mutable {
                    answer->emplace(query(connection));
                },
                [answer, promise](const Error *refused) {
                    promise->addResult(refused ? Answer(*refused) : std::move(**answer));
                    promise->finish();
                }});
        return future;
    }

    /// Runs work(DeskWriter &) -> T on the store thread: the door for core/sync. T must be default
    /// constructible from an Error (a Result, or a list of them) for the case that the thread has closed.
    template <typename Work> auto onStore(Work work) -> Future<std::invoke_result_t<Work, DeskWriter &>>
    {
        using Answer = std::invoke_result_t<Work, DeskWriter &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        enqueue([promise, work = std::move(work)](DeskWriter *writer) mutable {
            if (writer)
                promise->addResult(work(*writer));
            else if constexpr (std::is_constructible_v<Answer, Error>)
                promise->addResult(Answer(Error{ErrorKind::Cancelled, {}, QStringLiteral("closed")}));
            promise->finish();
        });
        return future;
    }

    /// What was found and mended when the files were opened.
    const DeskHealth &health() const { return m_health; }
    /// As diskRoomChanged() told last. For every thread.
    DiskRoom room() const { return m_room; }

Q_SIGNALS:
    /// After each commit that changed rows of the cache.
    void committed(const stoa::ChangeSet &changes);
    /// The outbox has other entries or states than before.
    void outboxChanged(const stoa::OutboxCounts &counts);
    /// The disk of the profile is running out of room, or has room again.
    void diskRoomChanged(stoa::DiskRoom room);

private:
    StoreThread();
    using StoreJob = std::function<void(DeskWriter *)>;
    void enqueue(StoreJob job);
    void submit(ReaderPool::Job job);

    class Worker;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<ReaderPool> m_readers;
    DeskHealth m_health;
    std::atomic<DiskRoom> m_room = DiskRoom::Enough;
};

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/neartime.h"

#include "core/base/log.h"
#include "hub/routing/decisionlog.h"

#include <QElapsedTimer>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLook{1'000};
constexpr qint64 kMinute = 60'000;
constexpr qint64 kQuarter = 15 * kMinute;
constexpr int kForgottenAtOnce = 500;

Result<qint64> forgetDecisions(JobParts &parts)
{
    qint64 gone = 0;
    for (;;) {
        qint64 now = 0;
        STOA_TRY(parts.store.housekeep([&](sql::Connection &connection) -> Result<void> {
            STOA_TRY_ASSIGN(now,
                            DecisionLog::forget(connection,
                                                parts.store.clock().now().plusDays(-DecisionLog::kKeptDays),
                                                kForgottenAtOnce));
            return {};
        }));
        gone += now;
        if (now < kForgottenAtOnce || parts.ending)
            return gone;
    }
}

} // namespace

NearTime::NearTime(HubStore &store, RouteWork &routes, http::Metrics &metrics)
    : m_store(store)
    , m_routes(routes)
    , m_metrics(metrics)
    , m_duty(store, Duty::Kind::NearTime)
    , m_woken(metrics.counter(
          "stoa_routing_woken_total",
          "Orders that found a place as soon as the stock or the capacity came that they waited for"))
{
    add({"expireReservations", 30'000, false, expireHeld});
    add({"expirePickups", kMinute, false, expirePickups});
    add({"remindOfPickups", kMinute, false, remindOfPickups});
    add({"giveUpStale", kQuarter, false, giveUpStale});
    add({"brokerAgain", kQuarter, true, brokerAgain});
    add({"moveLatePromises", kQuarter, true, moveLatePromises});
    add({"refreshPace", kQuarter, false, [this](JobParts &parts) {
             return m_pace.refresh(parts);
         }});
    add({"forgetDecisions", 24 * 60 * kMinute, false, forgetDecisions});
}

void NearTime::add(Job job)
{
    const http::Labels labels{{"job", job.name}};
    m_jobs.push_back(
        {std::move(job),
         m_metrics.histogram("stoa_order_job_seconds", "How long a regular job on orders took", labels),
         m_metrics.counter("stoa_order_job_done_total", "What regular jobs on orders changed", labels),
         m_metrics.counter("stoa_order_job_failed_total", "Regular jobs on orders that failed", labels)});
}

NearTime::~NearTime()
{
    if (!m_thread.joinable())
        return;
    m_ending = true;
    {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    }
    m_thread.join();
}

void NearTime::start()
{
    m_thread = std::thread([this] { run(); });
}

void NearTime::run()
{
    while (!m_ending) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, kLook, [this] { return m_ending.load(); });
        }
        if (m_ending)
            return;
        if (!m_duty.isOurs()) {
            m_stock.end();
            continue;
        }
        if (const auto done = tick(); !done) {
            qCWarning(lcHub, "regular work: %s", qUtf8Printable(done.error().toString()));
            m_store.note(done.error());
            m_stock.end();
            m_reader.reset();
        }
    }
}

Result<void> NearTime::openReader()
{
    if (m_reader && m_reader->usable())
        return {};
    STOA_TRY_ASSIGN(m_reader, m_store.openReader());
    return {};
}

Result<int> NearTime::tick()
{
    STOA_TRY(openReader());
    QHash<QByteArray, Instant> last;
    STOA_TRY(m_reader->each("SELECT name, last_at FROM regular_job", [&last](const sql::Statement &row) {
        last.insert(row.bytes(0), row.instant(1));
    }));
    const Instant now = m_store.clock().now();
    // What came while nobody watched is found by looking at all that wait.
    const bool begins = !m_stock.isWatching();
    if (begins)
        STOA_TRY(m_stock.begin(*m_reader));
    int ran = 0;
    for (Known &known : m_jobs) {
        const Job &job = known.job;
        if (m_ending)
            break;
        const auto before = last.constFind(job.name);
        const bool isDue = before == last.cend() || now.msSince(*before) >= job.everyMs || now < *before
            || (begins && job.alsoAtFirst);
        if (!isDue)
            continue;
        // One that fails does not keep the others from their work.
        (void)runJob(known);
        ++ran;
    }
    STOA_TRY(wakeWaiting());
    return ran;
}

Result<void> NearTime::wakeWaiting()
{
    QElapsedTimer timer;
    timer.start();
    JobParts parts{m_store, m_routes, *m_reader, m_ending};
    STOA_TRY_ASSIGN(const auto look, m_stock.look(parts));
    if (look.found == 0)
        return {};
    m_woken.add(quint64(look.found));
    logEvent(lcHub(), "orders.woken",
             {{u"tried"_s, look.tried}, {u"found"_s, look.found}, {u"ms"_s, timer.elapsed()}});
    return {};
}

Result<qint64> NearTime::runNow(const QByteArray &name)
{
    STOA_TRY(openReader());
    for (Known &known : m_jobs) {
        if (name == known.job.name)
            return runJob(known);
    }
    return Error::of(Problem::NotFound, u"no such job"_s);
}

Result<qint64> NearTime::runJob(Known &known)
{
    const Job &job = known.job;
    QElapsedTimer timer;
    timer.start();
    JobParts parts{m_store, m_routes, *m_reader, m_ending};
    const auto done = job.run(parts);
    known.seconds.observe(timer.nsecsElapsed() / 1'000);
    if (done)
        known.done.add(quint64(*done));
    else
        known.failed.add();
    const QString trouble = done ? QString(u""_s) : done.error().toString();
    if (!trouble.isEmpty() && trouble != known.trouble)
        qCWarning(lcHub, "%s: %s", job.name, qUtf8Printable(trouble));
    known.trouble = trouble;
    if (done && *done > 0)
        logEvent(lcHub(), "orders.job",
                 {{u"job"_s, QString::fromLatin1(job.name)}, {u"done"_s, *done}, {u"ms"_s, timer.elapsed()}});
    // Only now: one that was killed runs again at once.
    STOA_TRY(m_store.housekeep([&](sql::Connection &connection) {
        return connection.run(
            "INSERT INTO regular_job (name, last_at, took_ms, done, problem) VALUES (?1, ?2, ?3, ?4, ?5) ON "
            "CONFLICT (name) DO UPDATE SET last_at = excluded.last_at, took_ms = excluded.took_ms, done = "
            "excluded.done, problem = excluded.problem",
            QByteArray(job.name), m_store.clock().now(), timer.elapsed(), done.value_or(qint64(0)), trouble);
    }));
    return done;
}

} // namespace stoa::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/simulator.h"

#include "core/base/crypto.h"
#include "core/base/log.h"
#include "core/store/network/noderepository.h"
#include "hub/routing/simulationrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLook{1'000};
constexpr qint64 kBetweenMarksMs = 250;
constexpr int kNice = 10;

/// What the hub and others have to do comes first, but a busy machine still goes on with it.
void stepBack()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, id_t(gettid()), kNice);
#endif
}

} // namespace

Simulator::Simulator(HubStore &store, http::Metrics &metrics)
    : m_store(store)
    , m_duty(store, Duty::Kind::Simulations)
    , m_runner(QString::fromLatin1(randomBytes(8).toHex()))
    , m_running(metrics.gauge("stoa_simulations_running", "Simulations that run now at this replica"))
    , m_done(metrics.counter("stoa_simulations_total", "Simulations that ended, by how", {{"end", "done"}}))
    , m_failed(
          metrics.counter("stoa_simulations_total", "Simulations that ended, by how", {{"end", "failed"}}))
{ }

Simulator::~Simulator()
{
    m_ending = true;
    wake();
    if (m_thread.joinable())
        m_thread.join();
}

void Simulator::start()
{
    m_thread = std::thread([this] { run(); });
}

void Simulator::wake()
{
    const std::lock_guard lock(m_mutex);
    m_news = true;
    m_wake.notify_all();
}

void Simulator::cancelled(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    if (m_current == id)
        m_stopped = true;
}

void Simulator::run()
{
    stepBack();
    QString trouble;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, kLook, [this] { return m_ending || m_news; });
            m_news = false;
        }
        if (m_ending)
            return;
        if (!m_duty.isOurs()) {
            m_cleared = false;
            continue;
        }
        for (;;) {
            const auto ran = runNext();
            const QString now = ran ? QString() : ran.error().toString();
            if (!now.isEmpty() && now != trouble)
                qCWarning(lcHub, "simulations: %s", qUtf8Printable(now));
            trouble = now;
            if (!ran)
                m_reader.reset();
            if (!ran || !*ran || m_ending)
                break;
        }
    }
}

Result<bool> Simulator::runNext()
{
    if (!m_reader || !m_reader->usable()) {
        STOA_TRY_ASSIGN(m_reader, m_store.openReader());
    }
    if (!m_cleared) {
        STOA_TRY(m_store.housekeep([this](sql::Connection &connection) -> Result<void> {
            STOA_TRY(SimulationShelf::interruptOthers(connection, m_runner, m_store.clock().now()));
            return SimulationShelf::prune(connection, m_store.clock().now());
        }));
        m_cleared = true;
    }
    STOA_TRY_ASSIGN(const auto next, SimulationShelf::next(*m_reader));
    if (!next)
        return false;
    {
        const std::lock_guard lock(m_mutex);
        m_current = next->id;
        m_stopped = false;
    }
    m_running.set(1);
    const auto done = runOne(*next);
    m_running.set(0);
    const std::lock_guard lock(m_mutex);
    m_current.clear();
    if (!done)
        return done.error();
    return true;
}

bool Simulator::goesOn() { return !m_stopped && !m_ending; }

Result<void> Simulator::runOne(const StoredSimulation &simulation)
{
    QElapsedTimer timer;
    timer.start();
    bool begun = false;
    STOA_TRY(m_store.housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(begun, SimulationShelf::begin(connection, simulation.id, m_runner));
        return {};
    }));
    if (!begun)
        return {};
    const auto outcome = [&]() -> Result<QJsonObject> {
        STOA_TRY_ASSIGN(const auto request,
                        SimulationRequest::fromJson(QJsonDocument::fromJson(simulation.body).object()));
        STOA_TRY_ASSIGN(const auto input, readSimulation(*m_reader, request, simulation.createdAt, [this] {
                            return goesOn();
                        }));
        qint64 marked = -kBetweenMarksMs;
        Result<void> marking;
        const auto hook = [&](qint64 done, qint64 total) {
            if (!goesOn())
                return false;
            if (timer.elapsed() - marked < kBetweenMarksMs)
                return true;
            marked = timer.elapsed();
            bool isOurs = false;
            marking = m_store.housekeep([&](sql::Connection &connection) -> Result<void> {
                STOA_TRY_ASSIGN(isOurs, SimulationShelf::progress(connection, simulation.id, done, total));
                return {};
            });
            return marking && isOurs;
        };
        STOA_TRY_ASSIGN(const auto goals, NodeRepository::zoneSla(*m_reader));
        auto result = simulate(input, request.together, request.sample, goals, hook);
        STOA_TRY(marking);
        return result;
    }();
    // It is found interrupted at the next start.
    if (m_ending)
        return {};
    const bool isCancelled = !outcome && outcome.error().kind == ErrorKind::Cancelled;
    const auto state = outcome ? SimulationState::Done
        : isCancelled          ? SimulationState::Cancelled
                               : SimulationState::Failed;
    const QByteArray result =
        outcome ? QJsonDocument(*outcome).toJson(QJsonDocument::Compact) : QByteArray("");
    const QString problem = outcome || isCancelled ? QString(u""_s) : outcome.error().toString();
    STOA_TRY(m_store.housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY(SimulationShelf::finish(connection, simulation.id, state, result, problem,
                                         m_store.clock().now()));
        return {};
    }));
    (outcome ? m_done : m_failed).add();
    logEvent(lcHub(), "simulation.ended",
             {{u"id"_s, simulation.id}, {u"state"_s, nameOf(state)}, {u"ms"_s, timer.elapsed()}});
    return {};
}

} // namespace stoa::hub

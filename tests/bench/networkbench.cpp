// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/adjustment.h"
#include "core/services/inventory/stockverbs.h"
#include "tests/bench/barewriter.h"
#include "tests/bench/benchhub.h"
#include "tests/bench/httpload.h"
#include "tests/bench/startbench.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTemporaryDir>
#include <chrono>
#include <thread>

namespace stoa::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConnections = 8;

/// The rows of the hub's file into another by prepared statements, as sorted as they come.
double bareCopy(BenchHub &hub, const QString &path)
{
    BareWriter bare(path, "NORMAL");
    bare.run(
        "CREATE TABLE position (sku TEXT, location TEXT, on_hand INTEGER, reserved INTEGER, safety INTEGER, "
        "updated_at INTEGER, version INTEGER, PRIMARY KEY (sku, location)) WITHOUT ROWID");
    bare.run("CREATE INDEX position_by_location ON position (location, sku)");
    bare.prepare(0, "INSERT INTO position VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    const auto reader = need(hub.house().store().openReader());
    qint64 rows = 0;
    const qint64 us = timed([&] {
        bare.run("BEGIN");
        need(reader->each(
            "SELECT sku, location, on_hand, reserved, safety, updated_at, version FROM position ORDER "
            "BY sku, location",
            [&](const sql::Statement &row) {
                bare.text(0, 1, row.bytes(0)).text(0, 2, row.bytes(1));
                for (int i = 2; i < 7; ++i)
                    bare.number(0, i + 1, row.int64(i));
                bare.step(0);
                ++rows;
            }));
        bare.run("COMMIT");
    });
    return double(rows) * 1e6 / double(us);
}

QList<Figure> firstSync(const Options &options, BenchHub &hub, BenchDesk &desk, const QString &folder)
{
    const auto count = [&desk] {
        return await(desk.core().store().read({}, [](sql::Connection &connection) {
            return connection.scalar("SELECT COUNT(*) FROM position");
        }));
    };
    QElapsedTimer clock;
    clock.start();
    qint64 positionsFrom = -1;
    qint64 positionsTo = -1;
    QObject window;
    QObject::connect(&desk.core(), &DeskCore::statusChanged, &window, [&](const SyncStatus &status) {
        const bool positions = status.copy && status.copy->stream.startsWith("store/");
        if (positions && positionsFrom < 0)
            positionsFrom = clock.nsecsElapsed();
        if (!positions && positionsFrom >= 0 && positionsTo < 0)
            positionsTo = clock.nsecsElapsed();
    });
    desk.core().start();
    await(desk.core().syncNow());
    until([&] { return count() == options.positions(); });
    const double all = double(clock.nsecsElapsed()) / 1e9;
    // A small chain is pulled, not copied.
    const double seconds = positionsFrom < 0 ? all : double(positionsTo - positionsFrom) / 1e9;
    const double bare = bareCopy(hub, QDir(folder).filePath(u"copy.db"_s));
    return {{u"first sync into a new cache, its positions"_s, double(options.positions()) / seconds, bare,
             u"rows/s"_s, Better::More, u"copying the rows with the SQLite C API"_s},
            {u"first sync into a new cache, all with search"_s, all, 0, u"s"_s}};
}

CommandDraft adjustment(const PositionWorld &world, int i, const Clock &clock)
{
    const auto made = need(Adjustment::accept(
        MovementId::make(clock.now()),
        {world.sku(i % 500), PositionWorld::location(0), Quantity::units(1), u"miscount"_s, {}}));
    return {CommandType::StockAdjust, made.toJson()};
}

QList<Figure> delivery(const Options &options, const PositionWorld &world, BenchDesk &desk,
                       const QString &folder)
{
    const int commands = options.rounds(1'000);
    SystemClock clock;
    DeskCore &core = desk.core();
    core.setLink(DeskCore::Link::Cut);
    QList<CommandDraft> drafts;
    for (int i = 0; i < commands; ++i)
        drafts.append(adjustment(world, i, clock));
    const auto written = core.store().writeAll(drafts);
    until([&written] { return written.isFinished(); });
    for (const auto &receipt : written.result())
        need(receipt);
    // The desk tells; asking it over and over would take its thread's time.
    OutboxCounts counts = await(core.store().outboxCounts());
    QObject listener;
    QObject::connect(&core.store(), &StoreThread::outboxChanged, &listener,
                     [&counts](const OutboxCounts &now) { counts = now; });
    const auto settled = [&counts] {
        return counts.pending == 0 && counts.unsettled == 0;
    };
    const double ms = double(timed([&] {
                          core.setLink(DeskCore::Link::Open);
                          await(core.syncNow());
                          until(settled);
                      }))
        / 1e3;
    BareWriter bare(QDir(folder).filePath(u"delivered.db"_s), "FULL");
    bare.run("CREATE TABLE command (n INTEGER PRIMARY KEY, body TEXT)");
    bare.run("CREATE TABLE position (sku TEXT PRIMARY KEY, on_hand INTEGER) WITHOUT ROWID");
    bare.prepare(0, "INSERT INTO command VALUES (?1, ?2)");
    bare.prepare(1, "INSERT INTO position VALUES (?1, ?2) ON CONFLICT DO UPDATE SET on_hand = on_hand + ?2");
    const double bareMs =
        double(timed([&] {
            for (int i = 0; i < commands; ++i) {
                if (i % 200 == 0)
                    bare.run(i == 0 ? "BEGIN" : "COMMIT; BEGIN");
                bare.number(0, 1, i).text(0, 2, QJsonDocument(drafts[i].body).toJson(QJsonDocument::Compact));
                bare.step(0);
                bare.text(1, 1, world.sku(i % 500).toUtf8()).number(1, 2, 1'000).step(1);
            }
            bare.run("COMMIT");
        }))
        / 1e3;
    return {{u"%1 offline commands delivered and settled"_s.arg(commands), ms, bareMs, u"ms"_s, Better::Less,
             u"writing them and their effects bare, by 200"_s}};
}

/// Writes at the hub a hundred times a second, while this thread waits for each as a window would.
QList<Figure> visibility(const Options &options, const PositionWorld &world, BenchHub &hub, BenchDesk &desk,
                         const QString &folder)
{
    using Time = std::chrono::steady_clock;
    const int changes = options.rounds(500);
    QHash<QByteArray, Time::time_point> seen;
    QObject window;
    QObject::connect(&desk.core().store(), &StoreThread::committed, &window, [&seen](const ChangeSet &news) {
        for (const Change &change : news.changes) {
            if (change.type == EntityType::Position && !seen.contains(change.key))
                seen.insert(change.key, Time::now());
        }
    });
    QList<std::pair<QByteArray, Time::time_point>> committed;
    committed.reserve(changes);
    std::atomic<bool> done = false;
    SystemClock clock;
    std::thread writer([&] {
        QSemaphore pace; // nobody releases it: ten milliseconds each
        for (int i = 0; i < changes; ++i) {
            const QString sku = world.sku(500 + i);
            const auto made = need(
                Adjustment::accept(MovementId::make(clock.now()),
                                   {sku, PositionWorld::location(0), Quantity::units(1), u"miscount"_s, {}}));
            need(hub.house().store().write(hub.house().write(u"stock.adjust"_s),
                                           [&made](UnitOfWork &work) { return adjustStock(work, made); }));
            committed.append({joinKey(sku, PositionWorld::location(0)), Time::now()});
            pace.tryAcquire(1, 10);
        }
        done = true;
    });
    until([&] { return done.load(); });
    writer.join();
    until([&] { return seen.size() >= changes; });
    Samples times;
    for (const auto &[key, at] : std::as_const(committed))
        times.add(std::max<qint64>(
            0, std::chrono::duration_cast<std::chrono::microseconds>(seen.value(key) - at).count()));

    BareWriter bare(QDir(folder).filePath(u"visible.db"_s), "NORMAL");
    bare.run("CREATE TABLE position (sku TEXT PRIMARY KEY, on_hand INTEGER) WITHOUT ROWID");
    bare.prepare(0, "INSERT INTO position VALUES (?1, 1) ON CONFLICT DO UPDATE SET on_hand = on_hand + 1");
    BareServer server(hub.database());
    const QByteArray request =
        "GET /v1/positions/" + world.sku(0).toUtf8() + "/L01 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const auto roundTrips = loadWith(server.port(), {request}, 1, changes);
    Samples writes;
    for (int i = 0; i < changes; ++i)
        writes.add(timed([&] { bare.text(0, 1, world.sku(i).toUtf8()).step(0); }));
    const QString against = u"a bare GET and a bare commit"_s;
    const auto reference = [&](int percent) {
        return roundTrips.times.percentile(percent) + writes.percentile(percent);
    };
    return {{u"commit at the hub to news at another desk, p50"_s, times.percentile(50), reference(50),
             u"ms"_s, Better::Less, against},
            {u"commit at the hub to news at another desk, p99"_s, times.percentile(99), reference(99),
             u"ms"_s, Better::Less, against}};
}

QList<Figure> gets(const Options &options, const PositionWorld &world, BenchHub &hub)
{
    const int count = options.rounds(200'000);
    QList<QByteArray> ours;
    QList<QByteArray> bare;
    for (int i = 0; i < 1'000; ++i) {
        const QByteArray line = "GET /v1/positions/" + world.sku(i * 31 % options.articles()).toUtf8() + '/'
            + PositionWorld::location(i % options.locations()).toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n";
        ours.append(line + "Authorization: Bearer " + hub.apiKey() + "\r\n\r\n");
        bare.append(line + "\r\n");
    }
    const auto load = loadWith(hub.port(), ours, kConnections, count);
    BareServer server(hub.database());
    const auto reference = loadWith(server.port(), bare, kConnections, count);
    const QString against = u"a bare C server with one SELECT"_s;
    return {{u"GETs of one position"_s, load.perSecond, reference.perSecond, u"/s"_s, Better::More, against},
            {u"a GET, p95"_s, load.times.percentile(95), reference.times.percentile(95), u"ms"_s,
             Better::Less, against},
            {u"a GET, p99"_s, load.times.percentile(99), reference.times.percentile(99), u"ms"_s,
             Better::Less, against}};
}

/// Each in a call and a commit of its own, as a shop or a feed sends them; the hub may put those that meet
/// into one commit.
QList<Figure> adjustments(const Options &options, const PositionWorld &world, BenchHub &hub,
                          const QString &folder)
{
    const int count = options.rounds(10'000);
    SystemClock clock;
    QList<QByteArray> calls;
    for (int i = 0; i < count; ++i) {
        const QByteArray body = R"({"delta":1000,"reason":"miscount"})";
        calls.append("POST /v1/positions/" + world.sku(i * 31 % options.articles()).toUtf8() + '/'
                     + PositionWorld::location(0).toUtf8()
                     + "/adjustments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + hub.apiKey()
                     + "\r\nContent-Type: application/json\r\nIdempotency-Key: "
                     + uuidText(uuid7(clock.now())).toLatin1()
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    const auto load = loadWith(hub.port(), calls, kConnections, count);
    BareWriter bare(QDir(folder).filePath(u"adjusted.db"_s), "FULL");
    bare.run("CREATE TABLE movement (n INTEGER PRIMARY KEY, sku TEXT, quantity INTEGER)");
    bare.run("CREATE TABLE position (sku TEXT PRIMARY KEY, on_hand INTEGER) WITHOUT ROWID");
    bare.prepare(0, "INSERT INTO movement VALUES (?1, ?2, 1000)");
    bare.prepare(1,
                 "INSERT INTO position VALUES (?1, 1000) ON CONFLICT DO UPDATE SET on_hand = on_hand + 1000");
    Samples writes;
    const qint64 us = timed([&] {
        for (int i = 0; i < count; ++i) {
            const QByteArray sku = world.sku(i * 31 % options.articles()).toUtf8();
            writes.add(timed([&] {
                bare.run("BEGIN IMMEDIATE");
                bare.number(0, 1, i).text(0, 2, sku).step(0);
                bare.text(1, 1, sku).step(1);
                bare.run("COMMIT");
            }));
        }
    });
    const QString against = u"a bare commit of both rows for each, one after the other"_s;
    return {{u"movements by REST, a call for each"_s, load.perSecond, double(count) * 1e6 / double(us),
             u"/s"_s, Better::More, against},
            {u"a movement by REST, p95"_s, load.times.percentile(95), writes.percentile(95), u"ms"_s,
             Better::Less, against},
            {u"a movement by REST, p99"_s, load.times.percentile(99), writes.percentile(99), u"ms"_s,
             Better::Less, against}};
}

} // namespace

QList<Figure> networkBench(const Options &options, const QString &folder)
{
    const PositionWorld world(options);
    BenchHub hub(options, world, QDir(folder).filePath(u"hub-%1"_s.arg(options.positions())));
    const QTemporaryDir profile(folder + u"/desk-XXXXXX"_s);
    QList<Figure> figures = gets(options, world, hub);
    {
        BenchDesk desk(hub, profile.path());
        figures.append(firstSync(options, hub, desk, profile.path()));
        figures.append(visibility(options, world, hub, desk, profile.path()));
        figures.append(delivery(options, world, desk, profile.path()));
    }
    figures.append(startBench(options, profile.path()));
    figures.append(adjustments(options, world, hub, profile.path()));
    return figures;
}

} // namespace stoa::bench

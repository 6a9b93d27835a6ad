// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/runningimports.h"
#include "tests/hub/log/measuredhub.h"
#include "tests/kit/testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <future>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

QByteArray ofDevice(const char *name, const Desk &desk)
{
    return QByteArray(name) + "{device=\"" + desk.device.toLatin1() + "\"}";
}

} // namespace

/// What /metrics tells of the chain's work.
class HubFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsCommandsByVerdict();
    void tellsHowLateCommandsCome();
    void tellsWhereStreamsStand_data() { addEngineRows(); }
    void tellsWhereStreamsStand();
    void readsTheDatabaseNowAndThen();
    void countsDevices_data() { addEngineRows(); }
    void countsDevices();
    void tellsWhatWaitsAtADevice_data() { addEngineRows(); }
    void tellsWhatWaitsAtADevice();
    void theLargestNumbersAddUp_data() { kit::addEngineRows(); }
    void theLargestNumbersAddUp();
    void tellsWhoseCommandsWereRefused_data() { addEngineRows(); }
    void tellsWhoseCommandsWereRefused();
    void namesTheWorstDevicesOnly();
    void countsWhatIsOversold_data() { addEngineRows(); }
    void countsWhatIsOversold();
    void tellsTheHistory_data() { addEngineRows(); }
    void tellsTheHistory();
    void countsImports_data() { addEngineRows(); }
    void countsImports();
    void countsThoseWhoWait();
    void staysWhenTheDatabaseFails_data() { addEngineRows(); }
    void staysWhenTheDatabaseFails();
    void findsThemByAnIndex();
};

void HubFiguresTest::countsCommandsByVerdict()
{
    Measured hub;
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    for (const char *verdict : {"applied", "duplicate", "rejected", "retry"})
        QCOMPARE(hub.now().value("stoa_commands_total{verdict=\""_ba + verdict + "\"}"), 0);
    QCOMPARE(hub.now().count("stoa_command_refusals_total"), 0);

    const auto first = hub.adjustment(desk, 1, 5);
    auto forged = hub.adjustment(desk, 4, 1);
    forged.signature = QByteArray(64, 'x');
    QCOMPARE(hub.send(desk, {first, hub.adjustment(desk, 2, 1), hub.adjustment(desk, 3, 1, 0, u"nope"_s)}),
             (QList{Verdict::Applied, Verdict::Applied, Verdict::Rejected}));
    QCOMPARE(hub.send(desk, {first, forged}), (QList{Verdict::Duplicate, Verdict::Rejected}));

    const MetricsText after = hub.now();
    QCOMPARE(after.value("stoa_commands_total{verdict=\"applied\"}"), 2);
    QCOMPARE(after.value("stoa_commands_total{verdict=\"duplicate\"}"), 1);
    QCOMPARE(after.value("stoa_commands_total{verdict=\"rejected\"}"), 2);
    QCOMPARE(after.value("stoa_commands_total{verdict=\"retry\"}"), 0);
    QCOMPARE(after.value("stoa_command_refusals_total{code=\"proof-invalid\"}"), 1);
    QCOMPARE(after.count("stoa_command_refusals_total"), 2);
}

void HubFiguresTest::tellsHowLateCommandsCome()
{
    Measured hub;
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    const auto late = hub.adjustment(desk, 1, 1, 90'000);
    auto wrongClock = hub.adjustment(desk, 2, 1, kHourMs);
    wrongClock.offsetMs = kHourMs - 2'000;
    wrongClock.signature = sign(wrongClock.signedText(), desk.key.secretKey);
    QCOMPARE(hub.send(desk, {late, wrongClock}), (QList{Verdict::Applied, Verdict::Applied}));
    hub.send(desk, {late});
    const MetricsText after = hub.now();
    QCOMPARE(after.value("stoa_command_delay_seconds_bucket{le=\"1\"}"), 0);
    QCOMPARE(after.value("stoa_command_delay_seconds_bucket{le=\"5\"}"), 1);
    QCOMPARE(after.value("stoa_command_delay_seconds_bucket{le=\"60\"}"), 1);
    QCOMPARE(after.value("stoa_command_delay_seconds_bucket{le=\"300\"}"), 2);
    QCOMPARE(after.value("stoa_command_delay_seconds_count"), 2);
    QCOMPARE(after.value("stoa_command_delay_seconds_sum"), 92);
}

void HubFiguresTest::tellsWhereStreamsStand()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    const auto before = hub.now();
    QCOMPARE(before.value("stoa_streams{kind=\"store\"}"), 2);
    QCOMPARE(before.value("stoa_streams{kind=\"cat\"}"), 1);
    QCOMPARE(before.value("stoa_stream_head_age_seconds{kind=\"store\",head=\"newest\"}"), 0);
    const auto changes = before.value("stoa_stream_changes_total{kind=\"store\"}");
    QVERIFY(changes >= 2);

    hub.house.clock().advanceMs(300'000);
    QCOMPARE(hub.send(desk, {hub.adjustment(desk, 1, 5)}), QList{Verdict::Applied});
    hub.house.clock().advanceMs(90'000);
    const auto after = hub.now();
    QCOMPARE(after.value("stoa_stream_changes_total{kind=\"store\"}"), changes + 1);
    QCOMPARE(after.value("stoa_stream_head_age_seconds{kind=\"store\",head=\"newest\"}"), 90);
    QCOMPARE(after.value("stoa_stream_head_age_seconds{kind=\"store\",head=\"oldest\"}"), 390);
    QCOMPARE(after.value("stoa_stream_head_age_seconds{kind=\"cat\",head=\"newest\"}"), 390);
    QCOMPARE(after.value("stoa_stream_changes_total{kind=\"cat\"}"),
             before.value("stoa_stream_changes_total{kind=\"cat\"}"));
}

void HubFiguresTest::readsTheDatabaseNowAndThen()
{
    Measured hub;
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    const QByteArray changes = "stoa_stream_changes_total{kind=\"store\"}";
    const auto first = hub.now().value(changes);
    hub.send(desk, {hub.adjustment(desk, 1, 5)});
    hub.house.clock().advanceMs(hub::HubFigures::kKeptMs - 1'000);
    QCOMPARE(hub.now().value(changes), first);
    QCOMPARE(hub.now().value("stoa_figures_age_seconds"), 9);
    hub.house.clock().advanceMs(1'000);
    QCOMPARE(hub.now().value(changes), first + 1);
    QCOMPARE(hub.now().value("stoa_figures_age_seconds"), 0);
}

void HubFiguresTest::countsDevices()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    QCOMPARE(hub.now().value("stoa_devices{state=\"active\"}"), 0);
    QCOMPARE(hub.now().value("stoa_device_unseen_max_seconds"), 0);
    const Desk first = hub.house.signedIn(u"storemanager"_s);
    const Desk second = hub.house.signedIn(u"auditor"_s);
    hub.house.enrolled();
    QVERIFY(hub.run("UPDATE device SET state = 'suspended' WHERE id = '" + second.device.toLatin1() + "'"));
    auto told = hub.later();
    QCOMPARE(told.value("stoa_devices{state=\"active\"}"), 2);
    QCOMPARE(told.value("stoa_devices{state=\"suspended\"}"), 1);
    QCOMPARE(told.value("stoa_devices_seen{within_seconds=\"300\"}"), 2);

    // What it sends is a sign of life.
    hub.house.clock().advanceMs(400'000);
    QCOMPARE(hub.send(first, {hub.adjustment(first, 1, 1)}), QList{Verdict::Applied});
    told = hub.later();
    QCOMPARE(told.value("stoa_devices_seen{within_seconds=\"300\"}"), 1);
    QCOMPARE(told.value("stoa_devices_seen{within_seconds=\"3600\"}"), 2);
    QCOMPARE(told.value("stoa_device_unseen_max_seconds"), 420);
    hub.house.clock().advanceDays(2);
    told = hub.now();
    QCOMPARE(told.value("stoa_devices_seen{within_seconds=\"86400\"}"), 0);
    QCOMPARE(told.value("stoa_devices_seen{within_seconds=\"604800\"}"), 2);
    QCOMPARE(told.value("stoa_device_unseen_max_seconds"), 420 + 2 * 86'400);
}

void HubFiguresTest::tellsWhatWaitsAtADevice()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    QCOMPARE(hub.now().value("stoa_outbox_missing_commands"), 0);
    QCOMPARE(hub.send(desk, {hub.adjustment(desk, 1, 1), hub.adjustment(desk, 4, 1)}).size(), 2);
    QCOMPARE(hub.send(desk, {hub.adjustment(desk, 6, 1)}).size(), 1);
    auto told = hub.later();
    QCOMPARE(told.value("stoa_outbox_missing_commands"), 3);
    QCOMPARE(told.value(ofDevice("stoa_device_missing_commands", desk)), 3);
    hub.send(desk, {hub.adjustment(desk, 2, 1), hub.adjustment(desk, 3, 1), hub.adjustment(desk, 5, 1)});
    told = hub.later();
    QCOMPARE(told.value("stoa_outbox_missing_commands"), 0);
    QVERIFY(!told.has(ofDevice("stoa_device_missing_commands", desk)));
}

void HubFiguresTest::theLargestNumbersAddUp()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    for (int i = 0; i < 2; ++i) {
        const Desk desk = hub.house.signedIn(u"storemanager"_s);
        const auto last = hub.adjustment(desk, wire::CommandEnvelope::kHighestN, 1);
        QCOMPARE(hub.send(desk, {hub.adjustment(desk, 1, 1), last}).size(), 2);
    }
    QCOMPARE(hub.now().value("stoa_outbox_missing_commands"), 2 * (wire::CommandEnvelope::kHighestN - 2));
}

void HubFiguresTest::tellsWhoseCommandsWereRefused()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    const Desk good = hub.house.signedIn(u"storemanager"_s);
    const Desk bad = hub.house.signedIn(u"storemanager"_s);
    hub.send(good, {hub.adjustment(good, 1, 1)});
    hub.send(bad, {hub.adjustment(bad, 1, 1, 0, u"nope"_s)});
    hub.send(bad, {hub.adjustment(bad, 2, 1, 0, u"nope"_s)});
    auto told = hub.now();
    QCOMPARE(told.value("stoa_recently_refused_commands"), 2);
    QCOMPARE(told.value(ofDevice("stoa_device_recently_refused_commands", bad)), 2);
    QVERIFY(!told.has(ofDevice("stoa_device_recently_refused_commands", good)));
    hub.house.clock().advanceMs(24 * kHourMs);
    QCOMPARE(hub.now().value("stoa_recently_refused_commands"), 2);
    told = hub.later();
    QCOMPARE(told.value("stoa_recently_refused_commands"), 0);
    QVERIFY(!told.has(ofDevice("stoa_device_recently_refused_commands", bad)));
}

void HubFiguresTest::namesTheWorstDevicesOnly()
{
    Measured hub;
    QByteArray script;
    const QByteArray now = QByteArray::number(hub.house.clock().now().msSinceEpoch());
    for (int device = 1; device <= 25; ++device) {
        for (int n = 1; n <= device; ++n)
            script += "INSERT INTO command_log (device, n, command_id, body_hash, type, state, occurred_at, "
                      "recorded_at) VALUES ('dev_"
                + QByteArray::number(device) + "', " + QByteArray::number(n) + ", 'cmd_"
                + QByteArray::number(device * 100 + n) + "', '', 'x', 'rejected', " + now + ", " + now + ");";
    }
    QVERIFY(hub.run(script));
    const auto told = hub.now();
    QCOMPARE(told.count("stoa_device_recently_refused_commands"), hub::HubFigures::kMostDevices);
    QCOMPARE(told.value("stoa_device_recently_refused_commands{device=\"dev_25\"}"), 25);
    QCOMPARE(told.value("stoa_device_recently_refused_commands{device=\"dev_6\"}"), 6);
    QVERIFY(!told.has("stoa_device_recently_refused_commands{device=\"dev_5\"}"));
    QCOMPARE(told.value("stoa_recently_refused_commands"), 325);
}

void HubFiguresTest::countsWhatIsOversold()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    QCOMPARE(hub.now().value("stoa_oversold_positions"), 0);
    // Ten are there. What is kept back for safety makes nothing oversold.
    QVERIFY(hub.run("UPDATE position SET safety = 50000"));
    QCOMPARE(hub.later().value("stoa_oversold_positions"), 0);
    QVERIFY(hub.run("UPDATE position SET reserved = 10000"));
    QCOMPARE(hub.later().value("stoa_oversold_positions"), 0);
    QCOMPARE(hub.send(desk, {hub.adjustment(desk, 1, -1)}), QList{Verdict::Applied});
    QCOMPARE(hub.later().value("stoa_oversold_positions"), 1);
    hub.send(desk, {hub.adjustment(desk, 2, 1)});
    QCOMPARE(hub.later().value("stoa_oversold_positions"), 0);
}

void HubFiguresTest::tellsTheHistory()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    auto &store = hub.house.house().store();
    const auto series = [&store] {
        return "stoa_generation_info{generation=\"" + store.generation().id().toLatin1() + "\"}";
    };
    const QByteArray before = series();
    QCOMPARE(hub.now().value(before), 1);
    const auto ended = hub.now().value("stoa_histories_ended_total");
    QVERIFY(store.housekeep(
        [&store](sql::Connection &connection) { return store.generation().raise(connection, u"test"_s); }));
    const auto told = hub.later();
    QCOMPARE(told.value(series()), 1);
    QVERIFY(!told.has(before));
    QCOMPARE(told.value("stoa_histories_ended_total"), ended + 1);
}

void HubFiguresTest::countsImports()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    auto &store = hub.house.house().store();
    QCOMPARE(hub.now().value("stoa_imports_running"), 0);
    {
        const auto one = hub::RunningImport::begin(store);
        QVERIFY(one);
        QCOMPARE(hub.later().value("stoa_imports_running"), 1);
        if (engine == sql::Engine::Postgres) {
            // An import has a process of its own there.
            const auto other = hub::HubStore::open(store.options(), hub.house.clock());
            QVERIFY(other);
            const auto two = hub::RunningImport::begin(**other);
            QVERIFY(two);
            QCOMPARE(hub.later().value("stoa_imports_running"), 2);
        }
    }
    // The server lets go of a mark when it has heard that the connection is gone.
    QTRY_COMPARE(hub.later().value("stoa_imports_running"), 0);
}

void HubFiguresTest::countsThoseWhoWait()
{
    Measured hub;
    const Desk sender = hub.house.signedIn(u"storemanager"_s);
    const Desk waiting = hub.house.signedIn(u"auditor"_s);
    QCOMPARE(hub.now().value("stoa_sync_waiting_desks{how=\"long_poll\"}"), 0);
    QCOMPARE(hub.now().value("stoa_sync_waiting_desks{how=\"live\"}"), 0);

    WireClient socket = hub.house.connect();
    socket.send("GET /v1/sync/live HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                "Authorization: Bearer "
                + waiting.access + "\r\n" + hub.house.proofOf(waiting, "GET", "/v1/sync/live", {}) + "\r\n");
    QCOMPARE(socket.answer(WireClient::Body::None).status, 101);
    QTRY_COMPARE(hub.now().value("stoa_sync_waiting_desks{how=\"live\"}"), 1);

    const auto begun = wire::SnapshotAnswer::fromJson(
        hub.house.callAs(waiting, "POST", "/v1/sync/snapshot", "{\"stream\":\"store/ATH\"}").json());
    QVERIFY(begun);
    wire::PullRequest request;
    request.streams = {begun->cursor};
    request.waitMs = 20'000;
    const QByteArray body = QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact);
    auto poll = std::async(std::launch::async, [&hub, &waiting, body] {
        return hub.house.callAs(waiting, "POST", "/v1/sync/pull", body);
    });
    QTRY_COMPARE(hub.now().value("stoa_sync_waiting_desks{how=\"long_poll\"}"), 1);
    hub.send(sender, {hub.adjustment(sender, 1, 1)});
    QCOMPARE(poll.get().status, 200);
    QCOMPARE(hub.now().value("stoa_sync_waiting_desks{how=\"long_poll\"}"), 0);
}

void HubFiguresTest::staysWhenTheDatabaseFails()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    const auto changes = hub.now().value("stoa_stream_changes_total{kind=\"cat\"}");
    QVERIFY(changes > 0);
    QVERIFY(hub.run("ALTER TABLE stream_head RENAME TO elsewhere"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stream_head"_s));
    auto told = hub.later();
    QCOMPARE(told.value("stoa_stream_changes_total{kind=\"cat\"}"), changes);
    QCOMPARE(told.value("stoa_figures_age_seconds"), 10);
    QVERIFY(hub.run("ALTER TABLE elsewhere RENAME TO stream_head"));
    told = hub.later();
    QCOMPARE(told.value("stoa_stream_changes_total{kind=\"cat\"}"), changes);
    QCOMPARE(told.value("stoa_figures_age_seconds"), 0);
}

void HubFiguresTest::findsThemByAnIndex()
{
    hubtest::LogHub hub(sql::Engine::Sqlite);
    const auto plan = [&hub](const QByteArray &sql) {
        QString text;
        const auto done = hub.reader()->each(
            "EXPLAIN QUERY PLAN " + sql, [&text](const sql::Statement &row) { text += row.text(3) + u'\n'; });
        return done ? text : done.error().toString();
    };
    const QString oversold = plan(QByteArray(hub::kOversoldPositions));
    QVERIFY2(oversold.contains(u"position_oversold"_s), qPrintable(oversold));
    const QString refused = plan(QByteArray(hub::kRefusedCommands));
    QVERIFY2(refused.contains(u"command_log_refused"_s), qPrintable(refused));
    const QString waiting = plan(QByteArray(hub::kPendingDeliveries));
    QVERIFY2(waiting.contains(u"webhook_delivery_due"_s) || waiting.contains(u"webhook_delivery_in_order"_s),
             qPrintable(waiting));
    const QString routed = plan(QByteArray(hub::kWaitingOrders));
    QVERIFY2(routed.contains(u"orders_to_route"_s), qPrintable(routed));
    const QString dead = plan(QByteArray(hub::kDeadDeliveries));
    QVERIFY2(dead.contains(u"webhook_delivery_dead"_s), qPrintable(dead));
    const QString devices = plan(QByteArray(hub::kDeviceMarks));
    QVERIFY2(devices.contains(u"SEARCH c USING"_s) && !devices.contains(u"SCAN c"_s), qPrintable(devices));
}

STOA_TEST(HubFiguresTest)
#include "hubfigurestest.moc"

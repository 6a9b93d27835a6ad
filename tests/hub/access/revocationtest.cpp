// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/syncmessages.h"
#include "hub/log/signinwatch.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <future>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::Desk;
using kit::TestHouse;
using kit::WireClient;

namespace {

constexpr std::chrono::seconds kPatience{20};

enum class Ends { Suspend, Disable, Password, UserRole, RoleRights, Reuse, SignOut };

/// The payload of one frame of the server's; nothing once the connection is over.
QByteArray frameOf(WireClient &client, int *opcode)
{
    const QByteArray head = client.read(2);
    if (head.size() < 2)
        return {};
    *opcode = head[0] & 0x0f;
    qsizetype size = head[1] & 0x7f;
    if (size == 126) {
        const QByteArray more = client.read(2);
        size = uchar(more[0]) * 256 + uchar(more[1]);
    }
    return client.read(size);
}

/// Whether such a message comes; others are passed over. False when the socket is closed first.
bool hears(WireClient &client, wire::LiveMessage::Kind kind)
{
    for (;;) {
        int opcode = 0;
        const auto message = wire::LiveMessage::decode(frameOf(client, &opcode));
        if (opcode != 1 || !message)
            return false;
        if (message->kind == kind)
            return true;
    }
}

WireClient openSocket(TestHouse &hub, const Desk &desk, quint16 port)
{
    WireClient client(port);
    client.send("GET /v1/sync/live HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                "Authorization: Bearer "
                + desk.access + "\r\n" + hub.proofOf(desk, "GET", "/v1/sync/live", {}) + "\r\n");
    if (client.answer(WireClient::Body::None).status != 101)
        qFatal("no socket for the desk");
    return client;
}

/// Another hub on the same PostgreSQL database.
struct Replica {
    explicit Replica(TestHouse &hub)
    {
        cli::HouseOptions files;
        files.folder = folder.path();
        files.databaseUrl = hub.house().store().options().databaseUrl;
        files.passwordCost = {8, 1};
        auto opened = cli::House::open(files, hub.clock());
        if (!opened)
            qFatal("no replica: %s", qPrintable(opened.error().toString()));
        house = std::move(*opened);
        server = std::make_unique<cli::HubServer>(*house, TestHouse::usual());
        if (!server->start())
            qFatal("no replica");
    }
    ~Replica()
    {
        server.reset();
        house.reset();
    }
    QTemporaryDir folder;
    std::unique_ptr<cli::House> house;
    std::unique_ptr<cli::HubServer> server;
};

} // namespace
Q_DECLARE_METATYPE(Ends)

/// What was allowed when a connection was opened ends with the right to it, at once and on every replica.
class RevocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesSockets_data() { everyEnd(); }
    void closesSockets();
    void answersLongPolls_data() { everyEnd(); }
    void answersLongPolls();
    void closesSocketsOfOtherReplicas_data() { everyEnd(); }
    void closesSocketsOfOtherReplicas();
    void secondNetFindsWhatNobodyTold_data() { kit::addEngineRows(); }
    void secondNetFindsWhatNobodyTold();
    void aDatabaseThatIsAwayEndsNothing();
    void forgetsWhatHasGone();

private:
    static void everyEnd();
    /// By somebody else, at the first hub.
    static void end(TestHouse &hub, Desk &desk, Ends how);
};

void RevocationTest::everyEnd()
{
    QTest::addColumn<sql::Engine>("engine");
    QTest::addColumn<Ends>("how");
    QTest::addColumn<QByteArray>("code");
    for (const auto engine : {sql::Engine::Sqlite, sql::Engine::Postgres}) {
        const auto row = [engine](const char *name, Ends how, const char *code) {
            QTest::addRow("%s on %s", name, engine == sql::Engine::Sqlite ? "SQLite" : "PostgreSQL")
                << engine << how << QByteArray(code);
        };
        row("device suspended", Ends::Suspend, "device-suspended");
        row("user disabled", Ends::Disable, "unauthenticated");
        row("password changed", Ends::Password, "unauthenticated");
        row("other role", Ends::UserRole, "scope-lost");
        row("role lost a right", Ends::RoleRights, "scope-lost");
        row("refresh token used twice", Ends::Reuse, "unauthenticated");
        row("signed out", Ends::SignOut, "unauthenticated");
    }
}

void RevocationTest::end(TestHouse &hub, Desk &desk, Ends how)
{
    const Desk admin = hub.signedIn(u"admin"_s);
    const QByteArray user = "/v1/users/" + desk.user.toLatin1();
    const auto patch = [&](const QByteArray &target, const QByteArray &body) {
        QCOMPARE(hub.callAs(admin, "PATCH", target, body, "If-Match: *\r\n").status, 200);
    };
    switch (how) {
    case Ends::Suspend:
        return patch("/v1/devices/" + desk.device.toLatin1(), "{\"state\":\"suspended\"}");
    case Ends::Disable:
        return patch(user, "{\"state\":\"disabled\"}");
    case Ends::Password:
        QCOMPARE(hub.callAs(admin, "POST", user + "/password", "{\"password\":\"another-olive-tree\"}",
                            TestHouse::freshKey())
                     .status,
                 204);
        return;
    case Ends::UserRole:
        return patch(user, "{\"roles\":[\"admin\"]}");
    case Ends::RoleRights:
        return patch("/v1/roles/night", "{\"permissions\":[\"catalog.read\"]}");
    case Ends::Reuse: {
        const QByteArray used = desk.refresh;
        const auto next = hub.refresh(desk, used);
        QCOMPARE(next.status, 200);
        QCOMPARE(hub.refresh(desk, next.json().value("refresh_token"_L1).toString().toLatin1()).status, 200);
        QCOMPARE(hub.refresh(desk, used).code(), "unauthenticated"_ba);
        return;
    }
    case Ends::SignOut:
        QCOMPARE(hub.call("POST", "/v1/auth/sign-out", "Content-Type: application/json\r\n",
                          "{\"refresh_token\":\"" + desk.refresh + "\"}")
                     .status,
                 204);
        return;
    }
}

namespace {

/// A desk of somebody whose role the test may change.
Desk nightDesk(TestHouse &hub)
{
    const Desk admin = hub.signedIn(u"admin"_s);
    hub.callAs(admin, "POST", "/v1/roles",
               "{\"code\":\"night\",\"name\":\"Night shift\",\"permissions\":[\"stock.read\"]}",
               TestHouse::freshKey());
    hub.callAs(admin, "PATCH", "/v1/users/" + hub.userId(u"cashier"_s).toLatin1(), "{\"roles\":[\"night\"]}",
               "If-Match: *\r\n");
    return hub.signedIn(u"cashier"_s);
}

} // namespace

void RevocationTest::closesSockets()
{
    STOA_FETCH_ENGINE(engine);
    QFETCH(const Ends, how);
    TestHouse hub(engine);
    Desk desk = nightDesk(hub);
    const Desk other = hub.signedIn(u"auditor"_s);
    WireClient socket = openSocket(hub, desk, hub.server().port());
    WireClient bystander = openSocket(hub, other, hub.server().port());
    end(hub, desk, how);
    QVERIFY(hears(socket, wire::LiveMessage::Kind::Revoked));
    int opcode = 0;
    frameOf(socket, &opcode);
    QCOMPARE(opcode, 8);
    // Whose rights are what they were hears of what happens next.
    const Desk admin = hub.signedIn(u"admin"_s);
    QCOMPARE(hub.callAs(admin, "PATCH", "/v1/users/" + hub.userId(u"picker"_s).toLatin1(),
                        "{\"display_name\":\"Somebody\"}", "If-Match: *\r\n")
                 .status,
             200);
    QVERIFY(hears(bystander, wire::LiveMessage::Kind::Heads));
}

void RevocationTest::answersLongPolls()
{
    STOA_FETCH_ENGINE(engine);
    QFETCH(const Ends, how);
    QFETCH(const QByteArray, code);
    TestHouse hub(engine);
    Desk desk = nightDesk(hub);
    const auto pull = [&hub, desk](const wire::StreamCursor &cursor, int waitMs) {
        wire::PullRequest request;
        request.streams = {cursor};
        request.waitMs = waitMs;
        return hub.callAs(desk, "POST", "/v1/sync/pull",
                          QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact));
    };
    hubtest::Copy copy;
    QVERIFY(copy.take(pull({"store/SKG", 0, {}}, 0).body));
    auto waiting = std::async(std::launch::async, [&] { return pull(copy.cursor("store/SKG"), 25'000); });
    end(hub, desk, how);
    QCOMPARE(waiting.wait_for(kPatience), std::future_status::ready);
    QCOMPARE(waiting.get().code(), code);
}

void RevocationTest::closesSocketsOfOtherReplicas()
{
    STOA_FETCH_ENGINE(engine);
    QFETCH(const Ends, how);
    if (engine == sql::Engine::Sqlite)
        QSKIP("a SQLite file has one hub");
    TestHouse hub(engine);
    Desk desk = nightDesk(hub);
    Replica replica(hub);
    WireClient socket = openSocket(hub, desk, replica.server->port());
    end(hub, desk, how);
    QVERIFY(hears(socket, wire::LiveMessage::Kind::Revoked));
}

void RevocationTest::secondNetFindsWhatNobodyTold()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    const Desk desk = hub.signedIn(u"auditor"_s);
    const Desk other = hub.signedIn(u"auditor"_s);
    access::Authority authority(hub.clock());
    hub::SignInWatch watch(hub.house().store(), authority, std::chrono::milliseconds(20));
    const auto reader = hub.house().store().openReader();
    QVERIFY(reader);
    const auto familyOf = [&](const Desk &each) {
        return (*reader)
            ->first(
                "SELECT id FROM refresh_family WHERE device_id = ?1",
                [](const sql::Statement &row) { return row.bytes(0); }, each.device)
            ->value();
    };
    const auto callerOf = [&](const Desk &each) {
        return **authority.ofSignIn(**reader, each.user.toLatin1(), each.device.toLatin1(), familyOf(each));
    };
    QSemaphore over;
    watch.add(callerOf(desk), [&over] { over.release(); });
    watch.add(callerOf(other), [] { qFatal("this one is still good"); });
    // Somebody with a database console: no epoch moves.
    QVERIFY(hub.house().store().housekeep([&](sql::Connection &connection) {
        return connection.run("UPDATE refresh_family SET revoked_at = 1 WHERE device_id = ?1", desk.device);
    }));
    QVERIFY(over.tryAcquire(1, std::chrono::milliseconds(kPatience).count()));
    QCOMPARE(watch.count(), 1);
    // A sign-in that nobody renews for two weeks ends as well, while what is open on it is still there.
    watch.forget(2);
    QSemaphore ended;
    watch.add(callerOf(other), [&ended] { ended.release(); });
    hub.clock().advanceDays(access::Sessions::kLifeDays + 1);
    QVERIFY(ended.tryAcquire(1, std::chrono::milliseconds(kPatience).count()));
}

void RevocationTest::aDatabaseThatIsAwayEndsNothing()
{
    TestHouse hub;
    const Desk desk = hub.signedIn(u"auditor"_s);
    access::Authority authority(hub.clock());
    const auto rename = [&](const char *from, const char *to) {
        QVERIFY(hub.house().store().housekeep([&](sql::Connection &connection) {
            return connection.execute(QByteArray("ALTER TABLE ") + from + " RENAME TO " + to);
        }));
    };
    rename("refresh_family", "away");
    const auto reader = hub.house().store().openReader();
    QVERIFY(reader);
    const auto away =
        authority.ofSignInUnremembered(**reader, desk.user.toLatin1(), desk.device.toLatin1(), "x");
    QVERIFY(!away);
    QVERIFY(away.error().code() != Problem::Unauthenticated);
    // So the watch goes on, and finds it gone once the database says so.
    static QSemaphore troubles;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            if (text.contains("refresh_family"_L1))
                troubles.release();
        });
    const auto putBack = qScopeGuard([before] { qInstallMessageHandler(before); });
    QSemaphore over;
    hub::SignInWatch watch(hub.house().store(), authority, std::chrono::milliseconds(20));
    watch.add({access::CallerKind::Person, desk.user.toLatin1(), desk.device.toLatin1(), "x", {}},
              [&over] { over.release(); });
    QVERIFY(troubles.tryAcquire(1, std::chrono::milliseconds(kPatience).count()));
    QCOMPARE(watch.count(), 1);
    rename("away", "refresh_family");
    QVERIFY(over.tryAcquire(1, std::chrono::milliseconds(kPatience).count()));
}

void RevocationTest::forgetsWhatHasGone()
{
    TestHouse hub;
    access::Authority authority(hub.clock());
    hub::SignInWatch watch(hub.house().store(), authority);
    const quint64 number = watch.add({access::CallerKind::Person, "usr_x", "dev_x", "none", {}}, [] {});
    watch.forget(number);
    watch.forget(number);
    watch.forget(0);
    QCOMPARE(watch.count(), 0);
}

STOA_TEST(RevocationTest)
#include "revocationtest.moc"

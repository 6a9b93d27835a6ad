// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/sealedbox.h"
#include "hub/access/onetimecodes.h"
#include "hub/http/answer.h"
#include "hub/log/artefactanswer.h"
#include "tests/hub/access/testhouse.h"
#include "tests/hub/http/routingcalls.h"
#include "tests/hub/http/seenanswers.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kAnyVersion = "If-Match: *\r\n";

} // namespace

/// The header fields that resources/openapi.yaml tells of answers, against those that the hub sends: each
/// route is called so that it succeeds, and a field too many or too few is a fault of the file.
class HeaderContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }
    void catalogueAndNetwork();
    void stock();
    void orders();
    void routing();
    void people();
    void devices();
    void keys();
    void webhooks();
    void signIns();
    void copies();
    void system();
    void artefacts();
    void refusals();
    // The last: what was seen by then is all there is.
    void everyAnswerIsWritten();

private:
    enum class As { Key, Admin, Nobody, Planner };
    WireAnswer call(const char *route, As who, const QByteArray &target, const QByteArray &body = {},
                    const QByteArray &fields = {});
    void see(const QByteArray &route, const WireAnswer &answer) { m_seen.add(route, answer); }
    const access::Gate::Entry &entry(const QByteArray &route) const;

    std::unique_ptr<TestHouse> m_hub;
    QByteArray m_key;
    Desk m_admin;
    Desk m_planner;
    QJsonObject m_contract;
    SeenAnswers m_seen;
};

void HeaderContractTest::initTestCase()
{
    m_hub = std::make_unique<TestHouse>();
    m_key = m_hub->apiKey({u"*"_s}, {u"*"_s});
    m_admin = m_hub->signedIn(u"admin"_s);
    m_contract = m_hub->call("GET", "/v1/openapi.json").json();
}

const access::Gate::Entry &HeaderContractTest::entry(const QByteArray &route) const
{
    const auto &entries = m_hub->server().entries();
    const auto found = std::ranges::find(entries, route, &access::Gate::Entry::name);
    if (found == entries.end())
        qFatal("no route %s", route.constData());
    return *found;
}

/// Calls the route so that it succeeds; what takes a key twice with the same, and what has an entity tag also
/// with that.
WireAnswer HeaderContractTest::call(const char *route, As who, const QByteArray &target,
                                    const QByteArray &body, const QByteArray &fields)
{
    const auto &known = entry(route);
    const QByteArray method = http::nameOf(known.method).toByteArray();
    const bool once = known.idempotency == http::Idempotency::KeyNeeded;
    QByteArray all = fields + (once ? TestHouse::freshKey() : QByteArray());
    if (method == "PUT" || method == "PATCH" || method == "DELETE")
        all += kAnyVersion;
    const auto send = [&](const QByteArray &more) {
        WireAnswer answer;
        if (who == As::Key)
            answer = m_hub->callWith(m_key, method, target, body, all + more);
        else if (who == As::Admin || who == As::Planner)
            answer = m_hub->callAs(who == As::Admin ? m_admin : m_planner, method, target, body, all + more);
        else
            answer =
                m_hub->call(method, target,
                            all + more + (body.isEmpty() ? "" : "Content-Type: application/json\r\n"), body);
        see(route, answer);
        return answer;
    };
    const WireAnswer first = send({});
    if (first.status >= 300)
        QTest::qFail(route + (": "_ba + first.body), __FILE__, __LINE__);
    if (once && send({}).header("idempotent-replayed") != "true")
        QTest::qFail(route + ": not the same answer again"_ba, __FILE__, __LINE__);
    if (method == "GET" && first.headers.contains("etag")
        && send("If-None-Match: " + first.header("etag") + "\r\n").status != 304)
        QTest::qFail(route + ": sent although the caller has it"_ba, __FILE__, __LINE__);
    return first;
}

void HeaderContractTest::catalogueAndNetwork()
{
    call("items.list", As::Key, "/v1/items");
    call("items.create", As::Key, "/v1/items", R"({"sku":"NEW-1","names":{"en":"New"}})");
    call("items.one", As::Key, "/v1/items/OIL-1");
    call("items.replace", As::Key, "/v1/items/NEW-1", R"({"names":{"en":"Newer"}})");
    call("items.patch", As::Key, "/v1/items/NEW-1", R"({"names":{"en":"Newest"}})");
    call("categories.list", As::Key, "/v1/categories");
    const auto category =
        call("categories.create", As::Key, "/v1/categories", R"({"code":"oil","names":{"en":"Oil"}})");
    call("categories.one", As::Key, category.header("location"));
    call("categories.patch", As::Key, category.header("location"), R"({"rank":2})");
    call("locations.list", As::Key, "/v1/locations");
    call("locations.create", As::Key, "/v1/locations",
         R"({"code":"PAT","kind":"store","names":{"en":"Patras"}})");
    call("locations.one", As::Key, "/v1/locations/PAT");
    call("locations.replace", As::Key, "/v1/locations/PAT", R"({"kind":"store","names":{"en":"Patras 1"}})");
    call("locations.patch", As::Key, "/v1/locations/PAT", R"({"city":"Patras"})");
    call("reasons.list", As::Key, "/v1/reasons");
    call("reasons.one", As::Key, "/v1/reasons/broken");
    call("reasons.patch", As::Key, "/v1/reasons/broken", R"({"rank":7})");
}

void HeaderContractTest::stock()
{
    call("positions.list", As::Key, "/v1/positions");
    call("positions.one", As::Key, "/v1/positions/OIL-1/ATH");
    const auto adjusted = call("positions.adjust", As::Key, "/v1/positions/OIL-1/ATH/adjustments",
                               R"({"delta":-1000,"reason":"broken"})");
    // Where it says that it is, it is.
    call("movements.one", As::Key, adjusted.header("location"));
    call("movements.list", As::Key, "/v1/movements");
    call("movements.record", As::Key, "/v1/movements",
         R"({"source":"till","movements":[{"sku":"OIL-1","kind":"sale","quantity":1000,"from":{"account":)"
         R"("onHand","location":"ATH"},"to":{"account":"customer"},"occurred_at":"2026-03-01T10:00:00Z"}]})");
}

void HeaderContractTest::orders()
{
    const CallRoute byKey = [this](const char *route, const QByteArray &target, const QByteArray &body) {
        return call(route, As::Key, target, body);
    };
    callOrders(*m_hub, byKey);
    callReservations(byKey);
    callReturnsAndTasks(*m_hub, byKey);
    callEvents(byKey);
}

void HeaderContractTest::routing()
{
    furnishNetwork(*m_hub);
    m_planner = m_hub->signedIn(u"boris"_s);
    callRouting(
        *m_hub,
        [this](const char *route, const QByteArray &target, const QByteArray &body) {
            return call(route, As::Key, target, body);
        },
        [this](const char *route, const QByteArray &target, const QByteArray &body) {
            return call(route, As::Planner, target, body);
        });
}

void HeaderContractTest::people()
{
    call("users.list", As::Admin, "/v1/users");
    const auto made = call("users.create", As::Admin, "/v1/users",
                           R"({"login":"nikos","display_name":"Nikos","roles":["stockClerk"],)"
                           R"("stores":["ATH"]})");
    const QByteArray user = made.header("location");
    call("users.one", As::Admin, user);
    call("users.replace", As::Admin, user,
         R"({"login":"nikos","display_name":"Nikos K","roles":["stockClerk"],"stores":["ATH"]})");
    call("users.patch", As::Admin, user, R"({"display_name":"Nikos"})");
    call("users.password", As::Admin, user + "/password", R"({"password":"another-olive-tree"})");
    call("roles.list", As::Admin, "/v1/roles");
    const auto role = call("roles.create", As::Admin, "/v1/roles",
                           R"({"code":"night","name":"Night","permissions":["stock.read"]})");
    const QByteArray night = role.header("location");
    call("roles.one", As::Admin, night);
    call("roles.replace", As::Admin, night, R"({"name":"Nights","permissions":["stock.read"]})");
    call("roles.patch", As::Admin, night, R"({"name":"Night"})");
    call("roles.remove", As::Admin, night);
    call("audit.list", As::Admin, "/v1/audit");
    call("me", As::Admin, "/v1/me");
}

void HeaderContractTest::devices()
{
    call("devices.list", As::Admin, "/v1/devices");
    const auto code = call("devices.code", As::Admin, "/v1/devices/codes", R"({"location":"SKG"})");
    const QByteArray body = "{\"code\":\"" + code.json().value("code"_L1).toString().toLatin1()
        + "\",\"name\":\"Till\",\"public_key\":\"" + toBase64Url(SigningKey::make().publicKey) + "\"}";
    const auto enrolled = call("devices.enrol", As::Nobody, "/v1/devices/enrol", body);
    call("devices.enrol", As::Nobody, "/v1/devices/enrol", body);
    const QByteArray device = "/v1/devices/" + enrolled.json().value("device_id"_L1).toString().toLatin1();
    call("devices.one", As::Admin, device);
    call("devices.patch", As::Admin, device, R"({"name":"Till 2"})");
    const QString id = enrolled.json().value("device_id"_L1).toString();
    const QByteArray box =
        toBase64Url(sealJournalKey(QByteArray(32, 'k'), id, m_hub->house().keyring().identity().publicKey));
    const auto leave = call("devices.code", As::Admin, "/v1/devices/codes", R"({"location":"SKG"})");
    call("devices.journal_key", As::Nobody, "/v1/devices/journal-key",
         "{\"code\":\"" + leave.json().value("code"_L1).toString().toLatin1() + "\",\"device_id\":\""
             + id.toLatin1() + "\",\"box\":\"" + box + "\"}");
}

void HeaderContractTest::keys()
{
    const auto made = call("apikeys.make", As::Admin, "/v1/api-keys",
                           "{\"name\":\"Shop\",\"permissions\":[\"stock.read\"],\"stores\":[\"*\"],"
                           "\"expires_at\":\""
                               + m_hub->clock().now().plusDays(10).toString().toLatin1() + "\"}");
    call("apikeys.list", As::Admin, "/v1/api-keys");
    call("apikeys.one", As::Admin, made.header("location"));
    call("apikeys.revoke", As::Admin, made.header("location"));
}

void HeaderContractTest::webhooks()
{
    const auto made =
        call("webhooks.make", As::Admin, "/v1/webhooks",
             R"({"name":"Shop","url":"https://receiver.invalid/","types":["stoa.order.state.v1"]})");
    const QByteArray webhook = made.header("location");
    call("webhooks.list", As::Admin, "/v1/webhooks");
    call("webhooks.one", As::Admin, webhook);
    call("webhooks.patch", As::Admin, webhook, R"({"name":"Shop 2"})");
    call("webhooks.rotate", As::Admin, webhook + "/rotate", "{}");
    call("webhooks.test", As::Admin, webhook + "/test");
    call("webhooks.deliveries", As::Admin, webhook + "/deliveries");
    call("webhooks.replay", As::Admin, webhook + "/replay", R"({"only_dead":true})");
    call("webhooks.remove", As::Admin, webhook);
}

void HeaderContractTest::signIns()
{
    Desk desk = m_hub->enrolled();
    see("auth.sign-in", m_hub->signIn(desk, u"auditor"_s));
    see("auth.refresh", m_hub->refresh(desk, desk.refresh));
    call("auth.sign-out", As::Nobody, "/v1/auth/sign-out", R"({"refresh_token":"none"})");

    // The first administrator of a hub that has nobody.
    TestHouse fresh;
    QByteArray code;
    QVERIFY(fresh.house().store().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY(connection.run("DELETE FROM account"));
        STOA_TRY(connection.run("DELETE FROM app_user"));
        STOA_TRY_ASSIGN(const auto made,
                        fresh.house().codes().make(connection, access::CodePurpose::Setup, {}, u"console"_s));
        code = made.code.toLatin1();
        return {};
    }));
    const auto set = fresh.call("POST", "/v1/auth/setup", "Content-Type: application/json\r\n",
                                "{\"code\":\"" + code
                                    + "\",\"login\":\"eleni\",\"display_name\":\"Eleni\","
                                      "\"password\":\"olive-grove-walk\"}");
    QVERIFY2(set.status == 201, set.body.constData());
    see("auth.setup", set);
}

void HeaderContractTest::copies()
{
    call("sync.streams", As::Admin, "/v1/sync/streams");
    call("sync.pull", As::Admin, "/v1/sync/pull", R"({"streams":[{"id":"cfg","seq":0,"token":""}]})");
    const auto begun = call("sync.snapshot.begin", As::Admin, "/v1/sync/snapshot", R"({"stream":"cfg"})");
    call("sync.snapshot.page", As::Admin,
         "/v1/sync/snapshot/" + begun.json().value("session"_L1).toString().toLatin1());
    call("sync.commands", As::Admin, "/v1/sync/commands",
         "{\"device\":\"" + m_admin.device.toLatin1() + "\",\"commands\":[]}");
    call("sync.commands.known", As::Admin, "/v1/sync/commands/known", R"({"ranges":[{"first":1,"last":2}]})");
    call("sync.verify", As::Admin, "/v1/sync/verify", R"({"stream":"cfg"})");
    call("sync.verify.rows", As::Admin, "/v1/sync/verify/rows",
         R"({"stream":"cfg","ranges":[{"after":{"type":0}}]})");
    WireClient socket = m_hub->connect();
    socket.send("GET /v1/sync/live HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                "Authorization: Bearer "
                + m_admin.access + "\r\n" + m_hub->proofOf(m_admin, "GET", "/v1/sync/live", {}) + "\r\n");
    see("sync.live", socket.answer(WireClient::Body::None));
}

void HeaderContractTest::system()
{
    call("hub", As::Nobody, "/v1/hub");
    call("openapi", As::Nobody, "/v1/openapi.json");
    call("healthz", As::Nobody, "/healthz");
    call("readyz", As::Nobody, "/readyz");
    const auto rename = [this](const char *sql) {
        return m_hub->house().store().housekeep(
            [sql](sql::Connection &connection) { return connection.execute(sql); });
    };
    QVERIFY(rename("ALTER TABLE access_epoch RENAME TO elsewhere"));
    see("readyz", m_hub->call("GET", "/readyz"));
    QVERIFY(rename("ALTER TABLE elsewhere RENAME TO access_epoch"));
}

/// No snapshot of a small hub is made beforehand, so the answer is asked from where it is made.
void HeaderContractTest::artefacts()
{
    QTemporaryDir folder;
    auto artefact = std::make_shared<hub::SnapshotArtefact>();
    artefact->path = folder.filePath(u"artefact"_s);
    artefact->bytes = 100;
    QFile file(artefact->path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'x')) == 100);
    file.close();
    artefact->etag = "tag";
    http::Gzip gzip;
    const QList<std::pair<QByteArray, QByteArray>> asked{
        {"Accept", "*/*"}, {"Range", "bytes=0-9"}, {"Range", "bytes=100-"}, {"If-None-Match", "\"tag\""}};
    for (const auto &[name, value] : asked) {
        auto request = http::Request::of(http::Method::Get, "/v1/sync/snapshot/x/all");
        QVERIFY(request);
        request->addHeader(name, value);
        auto response = hub::artefactAnswer(*request, artefact);
        http::prepare(*request, response, gzip, {}, {});
        WireAnswer answer;
        answer.status = response.status();
        for (const auto &[field, text] : response.headers())
            answer.headers.insert(field.toLower(), text);
        see("sync.snapshot.all", answer);
    }
}

void HeaderContractTest::refusals()
{
    see("items.list", m_hub->call("GET", "/v1/items"));
    see("items.list", m_hub->callWith(m_key, "DELETE", "/v1/items"));
    see("items.create", m_hub->callWith(m_key, "POST", "/v1/items", "{}"));
    auto options = TestHouse::usual();
    options.paces.read = {1, 1};
    options.paces.search = {1, 1};
    TestHouse slow(sql::Engine::Sqlite, options);
    const QByteArray key = slow.apiKey({u"*"_s}, {u"*"_s});
    QCOMPARE(slow.callWith(key, "GET", "/v1/items").status, 200);
    const auto refused = slow.callWith(key, "GET", "/v1/items");
    QCOMPARE(refused.status, 429);
    see("items.list", refused);
}

void HeaderContractTest::everyAnswerIsWritten()
{
    const QStringList faults = m_seen.faults(m_hub->server().entries(), m_contract);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

STOA_TEST(HeaderContractTest)
#include "headercontracttest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/giving.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::Desk;
using kit::TestHouse;

/// Nobody gives, takes or sees more than what he holds himself.
class GivingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { kit::addEngineRows(); }
    void init();
    void cleanup() { m_hub.reset(); }
    void asks_data();
    void asks();
    void listsShowWhatIsHis_data();
    void listsShowWhatIsHis();
    void aStoresAdministratorWorks();
    void aRoleOfOthersStays();
    void theAuditListIsTheStores();
    void aKeyDoesWhatItsMakerMay();
    void aKeyEndsWithItsMaker();
    void rightsInCommon();

private:
    void user(const QString &login, const QStringList &roles, const QStringList &stores);
    /// The text with the ids of {user:login}, {device:store} and {key:stores}.
    QByteArray filled(QByteArray text) const;

    std::unique_ptr<TestHouse> m_hub;
    QHash<QString, Desk> m_actors;
    QHash<QByteArray, QByteArray> m_names;
};

void GivingTest::user(const QString &login, const QStringList &roles, const QStringList &stores)
{
    const auto made = User::accept(UserId::make(m_hub->house().clock().now()), {login, login, roles, stores});
    QVERIFY(made && m_hub->house().saveUser(*made, kit::kGoodPassword));
}

void GivingTest::init()
{
    QFETCH_GLOBAL(const sql::Engine, engine);
    if (engine == sql::Engine::Postgres && kit::postgresForTests().isEmpty())
        QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
    m_hub = std::make_unique<TestHouse>(engine);
    // The manager of Athens who looks after his staff, one who only administers, and the chain's.
    user(u"athens"_s, {u"storeManager"_s, u"admin"_s}, {u"ATH"_s});
    user(u"clerical"_s, {u"admin"_s}, {u"ATH"_s});
    user(u"salonica"_s, {u"cashier"_s}, {u"SKG"_s});
    user(u"both"_s, {u"cashier"_s}, {u"ATH"_s, u"SKG"_s});
    m_names.clear();
    for (const QString &login :
         {u"athens"_s, u"clerical"_s, u"salonica"_s, u"both"_s, u"cashier"_s, u"merchandiser"_s, u"admin"_s})
        m_names.insert("{user:" + login.toLatin1() + '}', m_hub->userId(login).toLatin1());
    for (const QString &store : {u"ATH"_s, u"SKG"_s, QString()})
        m_names.insert("{device:" + store.toLatin1() + '}', m_hub->enrolled(store).device.toLatin1());
    m_actors.clear();
    for (const QString &login : {u"athens"_s, u"clerical"_s, u"admin"_s})
        m_actors.insert(login, m_hub->signedIn(login));
    const auto key = [&](const QByteArray &name, const QByteArray &permissions, const QByteArray &stores) {
        const auto answer = m_hub->callAs(
            m_actors.value(u"admin"_s), "POST", "/v1/api-keys",
            "{\"name\":\"" + name + "\",\"permissions\":[" + permissions + "],\"stores\":[" + stores
                + "],\"expires_at\":\"" + m_hub->clock().now().plusDays(30).toString().toLatin1() + "\"}",
            TestHouse::freshKey());
        QCOMPARE(answer.status, 201);
        m_names.insert("{key:" + name + '}', answer.json().value("id"_L1).toString().toLatin1());
    };
    key("ATH", R"("stock.read")", R"("ATH")");
    key("more", R"("catalog.edit")", R"("ATH")");
    key("SKG", R"("stock.read")", R"("SKG")");
    key("all", R"("stock.read")", R"("*")");
}

QByteArray GivingTest::filled(QByteArray text) const
{
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        text.replace(it.key(), it.value());
    return text.replace("{soon}", m_hub->clock().now().plusDays(9).toString().toLatin1());
}

void GivingTest::asks_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QByteArray>("ask");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *actor, const QByteArray &ask, const QByteArray &body, int status,
                        const char *pointer = "") {
        QTest::newRow((QByteArray(actor) + ' ' + ask + ' ' + body.left(160)).constData())
            << QString::fromLatin1(actor) << ask << body << status << QString::fromLatin1(pointer);
    };
    const auto made = [](const QByteArray &roles, const QByteArray &stores) {
        return "{\"login\":\"new\",\"display_name\":\"N\",\"roles\":" + roles + ",\"stores\":" + stores + "}";
    };
    const auto keyed = [](const QByteArray &permissions, const QByteArray &stores) {
        return "{\"name\":\"n\",\"expires_at\":\"{soon}\",\"permissions\":" + permissions
            + ",\"stores\":" + stores + "}";
    };
    const QByteArray password = "{\"password\":\"another-olive-tree\"}";
    // What all stores share.
    row("athens", "PATCH /v1/reasons/found", R"({"active":false})", 403);
    row("admin", "PATCH /v1/reasons/found", R"({"active":false})", 200);
    // Making users.
    row("athens", "POST /v1/users", made("[\"cashier\"]", "[\"ATH\"]"), 201);
    row("athens", "POST /v1/users", made("[\"cashier\",\"merchandiser\"]", "[\"ATH\"]"), 403, "/roles/1");
    row("athens", "POST /v1/users", made("[\"cashier\"]", "[\"ATH\",\"SKG\"]"), 403, "/stores/1");
    row("athens", "POST /v1/users", made("[\"cashier\"]", "[\"*\"]"), 403, "/stores/0");
    row("clerical", "POST /v1/users", made("[\"cashier\"]", "[\"ATH\"]"), 403, "/roles/0");
    row("admin", "POST /v1/users", made("[\"merchandiser\"]", "[\"*\"]"), 201);
    // Changing them.
    row("athens", "PATCH /v1/users/{user:cashier}", R"({"roles":["picker"]})", 200);
    row("athens", "PATCH /v1/users/{user:cashier}", R"({"roles":["merchandiser"]})", 403, "/roles/0");
    row("athens", "PATCH /v1/users/{user:cashier}", R"({"stores":["SKG"]})", 403, "/stores/0");
    row("athens", "PATCH /v1/users/{user:cashier}", R"({"state":"disabled"})", 200);
    row("athens", "PATCH /v1/users/{user:merchandiser}", R"({"state":"disabled"})", 403, "/roles/0");
    row("athens", "PATCH /v1/users/{user:merchandiser}", R"({"roles":["cashier"]})", 403, "/roles/0");
    row("clerical", "PATCH /v1/users/{user:cashier}", R"({"state":"disabled"})", 403, "/roles/0");
    row("clerical", "PATCH /v1/users/{user:clerical}", R"({"display_name":"Me"})", 200);
    row("athens", "PATCH /v1/users/{user:salonica}", R"({"state":"disabled"})", 404);
    row("athens", "PATCH /v1/users/{user:both}", R"({"state":"disabled"})", 404);
    row("athens", "PATCH /v1/users/{user:admin}", R"({"stores":["ATH"]})", 404);
    row("admin", "PATCH /v1/users/{user:merchandiser}", R"({"state":"disabled"})", 200);
    row("athens", "GET /v1/users/{user:cashier}", {}, 200);
    row("athens", "GET /v1/users/{user:salonica}", {}, 404);
    row("athens", "GET /v1/users/{user:admin}", {}, 404);
    // Passwords: as good as being the other.
    row("athens", "POST /v1/users/{user:cashier}/password", password, 204);
    row("athens", "POST /v1/users/{user:merchandiser}/password", password, 403, "/roles/0");
    row("clerical", "POST /v1/users/{user:athens}/password", password, 403, "/roles/0");
    row("athens", "POST /v1/users/{user:salonica}/password", password, 404);
    row("athens", "POST /v1/users/{user:admin}/password", password, 404);
    row("admin", "POST /v1/users/{user:merchandiser}/password", password, 204);
    // Roles.
    row("athens", "POST /v1/roles", R"({"code":"day","name":"D","permissions":["stock.read"]})", 201);
    row("athens", "POST /v1/roles", R"({"code":"day","name":"D","permissions":["stock.read","price.edit"]})",
        403, "/permissions/1");
    row("admin", "POST /v1/roles", R"({"code":"day","name":"D","permissions":["price.edit"]})", 201);
    // Keys.
    row("athens", "POST /v1/api-keys", keyed("[\"stock.read\"]", "[\"ATH\"]"), 201);
    row("athens", "POST /v1/api-keys", keyed("[\"stock.read\",\"catalog.edit\"]", "[\"ATH\"]"), 403,
        "/permissions/1");
    row("athens", "POST /v1/api-keys", keyed("[\"stock.read\"]", "[\"SKG\"]"), 403, "/stores/0");
    row("athens", "POST /v1/api-keys", keyed("[\"stock.read\"]", "[\"*\"]"), 403, "/stores/0");
    row("admin", "POST /v1/api-keys", keyed("[\"catalog.edit\"]", "[\"*\"]"), 201);
    row("athens", "GET /v1/api-keys/{key:ATH}", {}, 200);
    row("athens", "GET /v1/api-keys/{key:SKG}", {}, 404);
    row("athens", "DELETE /v1/api-keys/{key:ATH}", {}, 204);
    row("athens", "DELETE /v1/api-keys/{key:more}", {}, 403, "/permissions/0");
    row("athens", "DELETE /v1/api-keys/{key:SKG}", {}, 404);
    row("athens", "DELETE /v1/api-keys/{key:all}", {}, 404);
    row("admin", "DELETE /v1/api-keys/{key:more}", {}, 204);
    // Devices and their codes.
    row("athens", "GET /v1/devices/{device:ATH}", {}, 200);
    row("athens", "GET /v1/devices/{device:SKG}", {}, 404);
    row("athens", "PATCH /v1/devices/{device:ATH}", R"({"state":"suspended"})", 200);
    row("athens", "PATCH /v1/devices/{device:SKG}", R"({"state":"suspended"})", 404);
    row("athens", "PATCH /v1/devices/{device:}", R"({"state":"suspended"})", 404);
    row("athens", "PATCH /v1/devices/{device:ATH}", R"({"location":"SKG"})", 403, "/location");
    row("athens", "PATCH /v1/devices/{device:ATH}", R"({"location":null})", 403, "/location");
    row("athens", "POST /v1/devices/codes", R"({"location":"ATH"})", 201);
    row("athens", "POST /v1/devices/codes", R"({"location":"SKG"})", 403, "/location");
    row("athens", "POST /v1/devices/codes", "{}", 403, "/location");
    row("admin", "PATCH /v1/devices/{device:SKG}", R"({"state":"suspended"})", 200);
    row("admin", "POST /v1/devices/codes", "{}", 201);
}

void GivingTest::asks()
{
    QFETCH(const QString, actor);
    QFETCH(const QByteArray, ask);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, pointer);
    const auto words = filled(ask).split(' ');
    const QByteArray fields = words[0] == "POST" ? TestHouse::freshKey()
        : words[0] == "PATCH"                    ? "If-Match: *\r\n"_ba
                                                 : QByteArray();
    const auto answer = m_hub->callAs(m_actors.value(actor), words[0], words[1], filled(body), fields);
    QVERIFY2(answer.status == status, answer.body.constData());
    QCOMPARE(answer.json().value("errors"_L1)[0]["pointer"_L1].toString(), pointer);
    const bool isOfPermissions = pointer.startsWith(u"/roles/"_s) || pointer.startsWith(u"/permissions/"_s);
    QCOMPARE(answer.json().contains("permission"_L1), isOfPermissions);
    if (status == 404)
        QCOMPARE(answer.code(), "not-found"_ba);
    // What is refused has not happened.
    if (status == 403 && words[0] == "PATCH")
        QVERIFY(!m_hub->callAs(m_actors.value(u"admin"_s), "GET", words[1]).body.contains("disabled"));
}

void GivingTest::listsShowWhatIsHis_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArrayList>("seen");
    QTest::addColumn<QByteArrayList>("unseen");
    QTest::newRow("users") << "/v1/users?limit=2"_ba
                           << QByteArrayList{"{user:athens}", "{user:cashier}", "{user:merchandiser}"}
                           << QByteArrayList{"{user:salonica}", "{user:both}", "{user:admin}"};
    QTest::newRow("devices") << "/v1/devices?limit=2"_ba << QByteArrayList{"{device:ATH}"}
                             << QByteArrayList{"{device:SKG}", "{device:}"};
    QTest::newRow("keys") << "/v1/api-keys?limit=1"_ba << QByteArrayList{"{key:ATH}", "{key:more}"}
                          << QByteArrayList{"{key:SKG}", "{key:all}"};
}

void GivingTest::listsShowWhatIsHis()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArrayList, seen);
    QFETCH(const QByteArrayList, unseen);
    const auto all = [&](const QString &actor) {
        QByteArray text;
        QByteArray target = list;
        for (;;) {
            const auto page = m_hub->callAs(m_actors.value(actor), "GET", target);
            if (page.status != 200)
                qFatal("no list: %s", page.body.constData());
            text += page.body;
            const QByteArray next = page.json().value("next"_L1).toString().toLatin1();
            if (next.isEmpty())
                return text;
            target = list + "&cursor=" + next;
        }
    };
    const QByteArray his = all(u"athens"_s);
    const QByteArray everything = all(u"admin"_s);
    for (const QByteArray &id : seen)
        QVERIFY2(his.contains('"' + filled(id) + '"'), id.constData());
    for (const QByteArray &id : unseen) {
        QVERIFY2(!his.contains('"' + filled(id) + '"'), id.constData());
        QVERIFY2(everything.contains('"' + filled(id) + '"'), id.constData());
    }
}

/// From the first sheet to the last, as a manager does it in Administration.
void GivingTest::aStoresAdministratorWorks()
{
    const Desk athens = m_actors.value(u"athens"_s);
    const auto made = m_hub->callAs(athens, "POST", "/v1/users",
                                    "{\"login\":\"nikos\",\"display_name\":\"Nikos\",\"roles\":[\"picker\"],"
                                    "\"stores\":[\"ATH\"],\"password\":\"olive-grove-walk\"}",
                                    TestHouse::freshKey());
    QCOMPARE(made.status, 201);
    const Desk nikos = m_hub->signedIn(u"nikos"_s);
    const QByteArray target = "/v1/users/" + nikos.user.toLatin1();
    QCOMPARE(m_hub->callAs(athens, "PATCH", target, R"({"state":"disabled"})", "If-Match: *\r\n").status,
             200);
    QCOMPARE(m_hub->callAs(nikos, "GET", "/v1/me").status, 401);
    QCOMPARE(m_hub->callAs(athens, "PATCH", target, R"({"state":"active"})", "If-Match: *\r\n").status, 200);
    QCOMPARE(m_hub->callAs(athens, "GET", "/v1/roles").status, 200);
    QVERIFY(m_hub->callAs(athens, "GET", "/v1/users").body.contains("nikos"));
}

/// A role is the chain's: who changes it changes people of other stores.
void GivingTest::aRoleOfOthersStays()
{
    const Desk admin = m_actors.value(u"admin"_s);
    const Desk athens = m_actors.value(u"athens"_s);
    QCOMPARE(m_hub
                 ->callAs(admin, "POST", "/v1/roles",
                          R"({"code":"night","name":"N","permissions":["stock.read"]})",
                          TestHouse::freshKey())
                 .status,
             201);
    const auto change = [&](const char *method, const QByteArray &body) {
        return m_hub->callAs(athens, method, "/v1/roles/night", body, "If-Match: *\r\n");
    };
    QCOMPARE(change("PATCH", R"({"permissions":["stock.read","ledger.read"]})").status, 200);
    QCOMPARE(m_hub
                 ->callAs(admin, "PATCH", filled("/v1/users/{user:salonica}"), R"({"roles":["night"]})",
                          "If-Match: *\r\n")
                 .status,
             200);
    for (const auto &answer : {change("PATCH", R"({"permissions":["stock.read"]})"), change("DELETE", {})}) {
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json().value("errors"_L1)[0]["pointer"_L1].toString(), u"/code"_s);
    }
    // Nor one that allows more than what is his.
    QCOMPARE(m_hub
                 ->callAs(admin, "PATCH", filled("/v1/users/{user:salonica}"), R"({"roles":["cashier"]})",
                          "If-Match: *\r\n")
                 .status,
             200);
    QCOMPARE(m_hub
                 ->callAs(admin, "PATCH", "/v1/roles/night", R"({"permissions":["price.edit"]})",
                          "If-Match: *\r\n")
                 .status,
             200);
    QCOMPARE(change("PATCH", R"({"permissions":["stock.read"]})").status, 403);
    QCOMPARE(change("DELETE", {}).status, 403);
}

void GivingTest::theAuditListIsTheStores()
{
    const Desk admin = m_actors.value(u"admin"_s);
    QCOMPARE(m_hub
                 ->callAs(admin, "PATCH", filled("/v1/users/{user:salonica}"), R"({"display_name":"S"})",
                          "If-Match: *\r\n")
                 .status,
             200);
    QCOMPARE(m_hub
                 ->callAs(admin, "PATCH", filled("/v1/users/{user:cashier}"), R"({"display_name":"C"})",
                          "If-Match: *\r\n")
                 .status,
             200);
    const QByteArray list = "/v1/audit?limit=500&action=user.save";
    const QByteArray his = m_hub->callAs(m_actors.value(u"athens"_s), "GET", list).body;
    QVERIFY(his.contains("\"subject\":\"" + filled("{user:cashier}")));
    QVERIFY(!his.contains(filled("{user:salonica}")));
    QVERIFY(m_hub->callAs(admin, "GET", list).body.contains("\"subject\":\"" + filled("{user:salonica}")));
}

namespace {

QByteArray secretOf(TestHouse &hub, const Desk &maker)
{
    const auto answer = hub.callAs(
        maker, "POST", "/v1/api-keys",
        R"({"name":"feed","permissions":["stock.read","catalog.read"],"stores":["ATH"],)"
            + QByteArray("\"expires_at\":\"") + hub.clock().now().plusDays(9).toString().toLatin1() + "\"}",
        TestHouse::freshKey());
    if (answer.status != 201)
        qFatal("no key: %s", answer.body.constData());
    return answer.json().value("secret"_L1).toString().toLatin1();
}

} // namespace

void GivingTest::aKeyDoesWhatItsMakerMay()
{
    const Desk admin = m_actors.value(u"admin"_s);
    const QByteArray secret = secretOf(*m_hub, m_actors.value(u"athens"_s));
    QCOMPARE(m_hub->callWith(secret, "GET", "/v1/items").status, 200);
    const auto make = [&](const QByteArray &roles) {
        return m_hub
            ->callAs(admin, "PATCH", filled("/v1/users/{user:athens}"), "{\"roles\":" + roles + '}',
                     "If-Match: *\r\n")
            .status;
    };
    // No longer a manager: his key no longer reads the catalogue.
    QCOMPARE(make("[\"admin\"]"), 200);
    QCOMPARE(m_hub->callWith(secret, "GET", "/v1/items").status, 403);
    QCOMPARE(make("[\"cashier\"]"), 200);
    QCOMPARE(m_hub->callWith(secret, "GET", "/v1/items").status, 200);
    QCOMPARE(m_hub->callWith(secret, "GET", "/v1/users").status, 403);
}

void GivingTest::aKeyEndsWithItsMaker()
{
    const Desk admin = m_actors.value(u"admin"_s);
    const QByteArray secret = secretOf(*m_hub, m_actors.value(u"athens"_s));
    const QByteArray console = m_hub->apiKey({u"catalog.read"_s}, {u"*"_s});
    QCOMPARE(m_hub->callWith(secret, "GET", "/v1/items").status, 200);
    QVERIFY(!m_hub->callAs(admin, "GET", "/v1/api-keys").body.contains("maker-disabled"));
    const auto turn = [&](const QByteArray &state) {
        return m_hub
            ->callAs(admin, "PATCH", filled("/v1/users/{user:athens}"), "{\"state\":\"" + state + "\"}",
                     "If-Match: *\r\n")
            .status;
    };
    QCOMPARE(turn("disabled"), 200);
    QCOMPARE(m_hub->callWith(secret, "GET", "/v1/items").code(), "unauthenticated"_ba);
    QVERIFY(m_hub->callAs(admin, "GET", "/v1/api-keys").body.contains("\"state\":\"maker-disabled\""));
    // The hub's own console has no maker who could go.
    QCOMPARE(m_hub->callWith(console, "GET", "/v1/items").status, 200);
    QCOMPARE(turn("active"), 200);
    QCOMPARE(m_hub->callWith(secret, "GET", "/v1/items").status, 200);
}

void GivingTest::rightsInCommon()
{
    using enum Permission;
    const Rights listed({StockRead, LedgerRead}, {u"ATH"_s, u"SKG"_s});
    const Rights other({StockRead}, {u"SKG"_s, u"DC"_s});
    const Rights all({StockRead, UserEdit, RoleEdit}, {}, Rights::Stores::All);
    QCOMPARE(access::commonOf(listed, other), Rights({StockRead}, {u"SKG"_s}));
    QCOMPARE(access::commonOf(listed, all), Rights({StockRead}, {u"ATH"_s, u"SKG"_s}));
    QCOMPARE(access::commonOf(all, listed), Rights({StockRead}, {u"ATH"_s, u"SKG"_s}));
    QCOMPARE(access::commonOf(all, all), all);
    QCOMPARE(access::commonOf(listed, {}), Rights());
    QCOMPARE(access::Giver(all).held(), Rights::ofTheHouse());
    QCOMPARE(access::Giver(listed).held(), listed);
}

STOA_TEST(GivingTest)
#include "givingtest.moc"

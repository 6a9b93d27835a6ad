// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingpolicy.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QSemaphore>
#include <QTest>
#include <algorithm>
#include <future>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 8;

/// Two hubs at one database, as replicas are: each with its own connections, threads and socket.
class Twins {
public:
    Twins()
        : m_house(sql::Engine::Postgres)
        , m_anna(m_house.hub.signedIn(u"anna"_s))
        , m_boris(m_house.hub.signedIn(u"boris"_s))
    {
        cli::HouseOptions files;
        files.folder = m_folder.path();
        files.databaseUrl = m_house.hub.house().store().options().databaseUrl;
        files.passwordCost = {8, 1};
        auto other = cli::House::open(files, m_house.hub.clock());
        if (!other)
            qFatal("the test's other hub: %s", qPrintable(other.error().toString()));
        m_other = std::move(*other);
        m_server = std::make_unique<cli::HubServer>(*m_other, TestHouse::usual());
        if (const auto started = m_server->start(); !started)
            qFatal("the test's other hub: %s", qPrintable(started.error().toString()));
    }

    struct Call {
        const Desk *by;
        QByteArray method;
        QByteArray target;
        QByteArray body = {};
        QByteArray fields = {};
    };

    const Desk *anna() const { return &m_anna; }
    const Desk *boris() const { return &m_boris; }
    RoutedHouse &house() { return m_house; }

    /// Every other call at the other hub, all of them at the same moment.
    QList<WireAnswer> atOnce(const QList<Call> &calls)
    {
        QSemaphore start;
        std::vector<std::future<WireAnswer>> answers;
        for (const Call &call : calls) {
            const quint16 port = answers.size() % 2 == 0 ? m_house.hub.server().port() : m_server->port();
            const QByteArray text = textOf(call);
            answers.push_back(std::async(std::launch::async, [port, text, &start] {
                WireClient client(port);
                start.acquire();
                client.send(text);
                return client.answer();
            }));
        }
        start.release(int(calls.size()));
        QList<WireAnswer> list;
        for (auto &answer : answers)
            list.append(answer.get());
        return list;
    }
    WireAnswer one(const Call &call) { return atOnce({call}).first(); }

    static QByteArray path(int version) { return "/v1/policies/GR/" + QByteArray::number(version); }
    Call activation(int version) const { return {&m_boris, "POST", path(version) + "/activate"}; }
    Call rollback(int version) const { return {&m_boris, "POST", path(version) + "/rollback"}; }
    Call draft(int most) const
    {
        return {&m_anna, "POST", "/v1/policies",
                QJsonDocument(QJsonObject{{u"policy"_s, policyBody(u"GR"_s, most)}})
                    .toJson(QJsonDocument::Compact)};
    }
    /// Drafts of Anna's up to that version, as if each had been simulated.
    void simulated(int last)
    {
        while (m_house.orders.figure("SELECT COUNT(*) FROM routing_policy") < last) {
            if (const auto made = one(draft(2)); made.status != 201)
                qFatal("no draft: %s", made.body.constData());
        }
        m_house.write([](UnitOfWork &unit) {
            return unit.connection().run(
                "UPDATE routing_policy SET state = 'simulated', simulation = 'sim_gone' WHERE state = "
                "'draft'");
        });
    }
    /// Of all versions, by number.
    QJsonObject version(int number) { return one({&m_anna, "GET", path(number)}).json(); }
    QList<int> activeOnes(int last)
    {
        QList<int> active;
        for (int number = 1; number <= last; ++number) {
            if (version(number).value("state"_L1).toString() == u"active"_s)
                active.append(number);
        }
        return active;
    }

private:
    QByteArray textOf(const Call &call)
    {
        QByteArray text = call.method + ' ' + call.target + " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer "
            + call.by->access + "\r\n" + m_house.hub.proofOf(*call.by, call.method, call.target, call.body)
            + call.fields;
        if (call.method == "POST")
            text += TestHouse::freshKey();
        if (!call.body.isEmpty())
            text += "Content-Type: application/json\r\n";
        if (call.method != "GET")
            text += "Content-Length: " + QByteArray::number(call.body.size()) + "\r\n";
        return text + "\r\n" + call.body;
    }

    RoutedHouse m_house;
    Desk m_anna;
    Desk m_boris;
    QTemporaryDir m_folder;
    std::unique_ptr<cli::House> m_other;
    std::unique_ptr<cli::HubServer> m_server;
};

int earlierOf(const QJsonObject &policy) { return policy["earlier"_L1]["version"_L1].toInt(); }

qsizetype successes(const QList<WireAnswer> &answers)
{
    return std::ranges::count_if(answers, [](const WireAnswer &answer) { return answer.status / 100 == 2; });
}

} // namespace

/// Policies are changed at two replicas at the same time: nobody is told of what did not happen.
class PolicyTurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_twins.reset(); }
    void draftsHaveNumbersOfTheirOwn();
    void oneVersionIsActivatedOnce();
    void versionsActivatedTogetherFollowEachOther();
    void aVersionIsGoneBackFromOnce();
    void goingBackAndGoingOnDoNotMix();
    void oneChangeOfADraftWins();
    void aDraftIsChangedOrTakenAway();

private:
    std::unique_ptr<Twins> m_twins;
};

void PolicyTurnsTest::init()
{
    if (postgresForTests().isEmpty())
        QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
    m_twins = std::make_unique<Twins>();
}

void PolicyTurnsTest::draftsHaveNumbersOfTheirOwn()
{
    QList<Twins::Call> calls;
    for (int i = 0; i < kRounds; ++i)
        calls.append(m_twins->draft(1 + i % 4));
    QSet<int> numbers;
    const auto answers = m_twins->atOnce(calls);
    for (const WireAnswer &answer : answers) {
        QVERIFY2(answer.status == 201, answer.body.constData());
        numbers.insert(answer.json().value("version"_L1).toInt());
    }
    QCOMPARE(numbers.size(), kRounds);
    QCOMPARE(*std::ranges::max_element(numbers), kRounds);
}

void PolicyTurnsTest::oneVersionIsActivatedOnce()
{
    m_twins->simulated(kRounds);
    for (int version = 1; version <= kRounds; ++version) {
        const auto answers = m_twins->atOnce({m_twins->activation(version), m_twins->activation(version)});
        QCOMPARE(successes(answers), 1);
        const auto &refused = answers[0].status == 200 ? answers[1] : answers[0];
        QCOMPARE(refused.code(), "illegal-transition"_ba);
        QCOMPARE(refused.json()["reasons"_L1][0].toString(), u"active"_s);
        // Not itself, as the second of two would have found it.
        QCOMPARE(earlierOf(m_twins->version(version)), version - 1);
    }
    QCOMPARE(m_twins->house().orders.figure("SELECT COUNT(*) FROM audit WHERE action = 'policy.activate'"),
             kRounds);
}

void PolicyTurnsTest::versionsActivatedTogetherFollowEachOther()
{
    m_twins->simulated(kRounds);
    QList<Twins::Call> calls;
    for (int version = 1; version <= kRounds; ++version)
        calls.append(m_twins->activation(version));
    const auto answers = m_twins->atOnce(calls);
    QCOMPARE(successes(answers), kRounds);
    // Each took the place of another one, the first of none.
    QSet<int> followed;
    for (const WireAnswer &answer : answers)
        followed.insert(earlierOf(answer.json()));
    QCOMPARE(followed.size(), kRounds);
    QVERIFY(followed.contains(0));
    const auto active = m_twins->activeOnes(kRounds);
    QCOMPARE(active.size(), 1);
    QVERIFY(!followed.contains(active.first()));
    // So the way back leads through all of them.
    int now = active.first();
    for (int steps = 1; steps < kRounds; ++steps) {
        const auto back = m_twins->one(m_twins->rollback(now));
        QVERIFY2(back.status == 200, back.body.constData());
        now = back.json().value("version"_L1).toInt();
    }
    QCOMPARE(m_twins->one(m_twins->rollback(now)).code(), "illegal-transition"_ba);
}

void PolicyTurnsTest::aVersionIsGoneBackFromOnce()
{
    m_twins->simulated(kRounds);
    for (int version = 1; version <= kRounds; ++version)
        QCOMPARE(m_twins->one(m_twins->activation(version)).status, 200);
    for (int version = kRounds; version > 1; --version) {
        const auto answers = m_twins->atOnce({m_twins->rollback(version), m_twins->rollback(version)});
        QCOMPARE(successes(answers), 1);
        const auto &refused = answers[0].status == 200 ? answers[1] : answers[0];
        QCOMPARE(refused.code(), "illegal-transition"_ba);
        // One step back and not two.
        QCOMPARE(m_twins->activeOnes(kRounds), QList<int>{version - 1});
    }
}

void PolicyTurnsTest::goingBackAndGoingOnDoNotMix()
{
    m_twins->simulated(kRounds + 2);
    for (const int version : {1, 2})
        QCOMPARE(m_twins->one(m_twins->activation(version)).status, 200);
    int active = 2;
    for (int next = 3; next <= kRounds + 2; ++next) {
        const int before = earlierOf(m_twins->version(active));
        const auto answers = m_twins->atOnce({m_twins->rollback(active), m_twins->activation(next)});
        QVERIFY2(answers[1].status == 200, answers[1].body.constData());
        const bool wentBack = answers[0].status == 200;
        if (!wentBack)
            QCOMPARE(answers[0].code(), "illegal-transition"_ba);
        // Which of them was first, all of it says the same.
        QCOMPARE(earlierOf(answers[1].json()), wentBack ? before : active);
        QCOMPARE(m_twins->activeOnes(kRounds + 2), QList<int>{next});
        active = next;
    }
}

void PolicyTurnsTest::oneChangeOfADraftWins()
{
    QCOMPARE(m_twins->one(m_twins->draft(2)).status, 201);
    for (int round = 1; round <= kRounds; ++round) {
        const QByteArray tag = "If-Match: \"" + QByteArray::number(round) + "\"\r\n";
        const auto note = [&](const Desk *by, const QByteArray &text) {
            return Twins::Call{by, "PATCH", Twins::path(1), "{\"note\":\"" + text + "\"}", tag};
        };
        const auto answers = m_twins->atOnce({note(m_twins->anna(), "a"), note(m_twins->boris(), "b")});
        QCOMPARE(successes(answers), 1);
        const bool isAnnas = answers[0].status == 200;
        QCOMPARE((isAnnas ? answers[1] : answers[0]).code(), "version-conflict"_ba);
        const QJsonObject after = m_twins->version(1);
        QCOMPARE(after.value("note"_L1).toString(), isAnnas ? u"a"_s : u"b"_s);
        QCOMPARE(after.value("revision"_L1).toInt(), round + 1);
    }
}

void PolicyTurnsTest::aDraftIsChangedOrTakenAway()
{
    const QByteArray tag = "If-Match: \"1\"\r\n";
    for (int round = 0; round < kRounds; ++round) {
        const auto made = m_twins->one(m_twins->draft(2));
        QCOMPARE(made.status, 201);
        const QByteArray path = made.header("location");
        const auto answers = m_twins->atOnce({{m_twins->anna(), "PATCH", path, R"({"note":"kept"})", tag},
                                              {m_twins->boris(), "DELETE", path, {}, tag}});
        QCOMPARE(successes(answers), 1);
        const bool isKept = answers[0].status == 200;
        QCOMPARE(isKept ? answers[1].code() : answers[0].code(),
                 isKept ? "version-conflict"_ba : "not-found"_ba);
        QCOMPARE(m_twins->one({m_twins->anna(), "GET", path}).status, isKept ? 200 : 404);
    }
}

STOA_TEST(PolicyTurnsTest)
#include "policyturnstest.moc"

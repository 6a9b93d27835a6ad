// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// A policy from its draft until it is gone back from.
class PolicyRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromDraftToActive_data() { addEngineRows(); }
    void fromDraftToActive();
    void rollingBackTwiceLeadsTwoVersionsBack_data() { addEngineRows(); }
    void rollingBackTwiceLeadsTwoVersionsBack();
    void whatStandsInTheWayIsTold();
    void whatAKeyWroteWasWrittenByItsMaker();
    void oneWithoutOrdersIsNoSimulation_data() { addEngineRows(); }
    void oneWithoutOrdersIsNoSimulation();
    void aSimulatedVersionDoesNotChange();
    void versionsDiffer();
    void onlyADraftIsTakenAway_data() { addEngineRows(); }
    void onlyADraftIsTakenAway();
    void aRoutedOrderIsKeptAsGolden_data() { addEngineRows(); }
    void aRoutedOrderIsKeptAsGolden();
    void whatIsNoGoldenOrderIsTold();
    void theNewOutcomeIsAccepted();

private:
    struct Chain {
        explicit Chain(sql::Engine engine = sql::Engine::Sqlite)
            : house(engine)
            , anna(house.hub.signedIn(u"anna"_s))
            , boris(house.hub.signedIn(u"boris"_s))
        { }
        RoutedHouse house;
        Desk anna;
        Desk boris;

        WireAnswer post(const Desk &desk, const QByteArray &target, const QJsonObject &body = {})
        {
            return house.hub.callAs(desk, "POST", target,
                                    body.isEmpty() ? QByteArray()
                                                   : QJsonDocument(body).toJson(QJsonDocument::Compact),
                                    TestHouse::freshKey());
        }
        /// A draft of Anna's; gives its path.
        QByteArray draft(const QString &code, int most = 2)
        {
            const auto made = post(anna, "/v1/policies", {{u"policy"_s, policyBody(code, most)}});
            if (made.status != 201)
                qFatal("no draft: %s", made.body.constData());
            return made.header("location");
        }
        WireAnswer keep(const QString &order, const QString &name)
        {
            return post(anna, "/v1/golden-orders",
                        {{u"policy"_s, u"GR"_s}, {u"name"_s, name}, {u"order"_s, order}});
        }
        WireAnswer patch(const Desk &desk, const QByteArray &path, const QByteArray &body,
                         const QByteArray &tag)
        {
            return house.hub.callAs(desk, "PATCH", path, body, "If-Match: " + tag + "\r\n");
        }
        qint64 audited(const QString &action)
        {
            return house.orders.figure("SELECT COUNT(*) FROM audit WHERE action = ?1", action);
        }
        /// Of the orders that were placed in those days; gives its id.
        QJsonValue simulate(const QByteArray &path, const QString &from = u"2026-09-01"_s,
                            const QString &to = u"2026-10-01"_s)
        {
            const QByteArrayList steps = path.split('/');
            const QJsonObject version{{u"code"_s, QString::fromLatin1(steps[3])},
                                      {u"version"_s, steps[4].toInt()}};
            const auto asked = post(anna, "/v1/simulations",
                                    {{u"policies"_s, QJsonArray{version}},
                                     {u"orders"_s,
                                      QJsonObject{{u"recorded"_s,
                                                   QJsonObject{{u"from"_s, from + u"T00:00:00Z"_s},
                                                               {u"to"_s, to + u"T00:00:00Z"_s}}}}}});
            if (asked.status != 202)
                qFatal("no simulation: %s", asked.body.constData());
            const auto ran = house.service().simulator().runNext();
            if (!ran || !*ran)
                qFatal("the simulation did not run");
            return asked.json().value("id"_L1);
        }
        /// With a simulation attached: there has to be an order.
        QByteArray simulated(const QString &code, int most = 2)
        {
            const QByteArray path = draft(code, most);
            const auto attached = post(anna, path + "/simulated", {{u"simulation"_s, simulate(path)}});
            if (attached.status != 200)
                qFatal("not attached: %s", attached.body.constData());
            return path;
        }
        QStringList refusedWith(const Desk &desk, const QByteArray &path)
        {
            QStringList reasons;
            const QJsonArray list = post(desk, path + "/activate").json().value("reasons"_L1).toArray();
            for (const QJsonValue &each : list)
                reasons.append(each.toString());
            return reasons;
        }
    };
};

void PolicyRoutesTest::fromDraftToActive()
{
    STOA_FETCH_ENGINE(engine);
    Chain chain(engine);
    chain.house.shipped(u"E-1"_s);
    const QByteArray first = chain.simulated(u"GR"_s);
    QCOMPARE(first, "/v1/policies/GR/1"_ba);
    const auto active = chain.post(chain.boris, first + "/activate");
    QVERIFY2(active.status == 200, active.body.constData());
    QCOMPARE(active.json().value("state"_L1).toString(), u"active"_s);
    chain.house.route();
    QCOMPARE(chain.house.orders.text("SELECT policy FROM decision"), u"GR"_s);

    const QByteArray second = chain.simulated(u"GR"_s, 1);
    QCOMPARE(second, "/v1/policies/GR/2"_ba);
    QCOMPARE(chain.post(chain.boris, second + "/activate").status, 200);
    QCOMPARE(chain.house.orders.figure("SELECT COUNT(*) FROM routing_policy WHERE state = 'active'"), 1);
    QCOMPARE(chain.house.orders.text("SELECT state FROM routing_policy WHERE number = '1'"), u"superseded"_s);

    const auto back = chain.post(chain.boris, second + "/rollback");
    QVERIFY2(back.status == 200, back.body.constData());
    QCOMPARE(back.json().value("version"_L1).toInt(), 1);
    QCOMPARE(chain.house.orders.text("SELECT state FROM routing_policy WHERE number = '2'"), u"superseded"_s);
    QCOMPARE(chain.post(chain.boris, second + "/rollback").code(), "illegal-transition"_ba);
}

void PolicyRoutesTest::rollingBackTwiceLeadsTwoVersionsBack()
{
    STOA_FETCH_ENGINE(engine);
    Chain chain(engine);
    chain.house.shipped(u"E-1"_s);
    const auto activated = [&chain](int version) {
        const QByteArray path = chain.simulated(u"GR"_s, version);
        chain.house.hub.clock().advanceMs(1'000);
        const auto active = chain.post(chain.boris, path + "/activate");
        if (active.status != 200 || active.json().value("version"_L1).toInt() != version)
            QTest::qFail(active.body.constData(), __FILE__, __LINE__);
        return active.json();
    };
    const auto back = [&chain](int version) {
        chain.house.hub.clock().advanceMs(1'000);
        return chain.post(chain.boris, "/v1/policies/GR/" + QByteArray::number(version) + "/rollback");
    };
    activated(1);
    const QJsonObject second = activated(2);
    QCOMPARE(activated(3)["earlier"_L1]["version"_L1].toInt(), 2);
    const auto once = back(3);
    QVERIFY2(once.status == 200, once.body.constData());
    // Who approved it, and when, is not written anew.
    for (const auto member : {"version"_L1, "approved_by"_L1, "activated_at"_L1, "earlier"_L1})
        QCOMPARE(once.json().value(member), second.value(member));
    QCOMPARE(back(2).json().value("version"_L1).toInt(), 1);
    QCOMPARE(back(1).code(), "illegal-transition"_ba);
    QCOMPARE(chain.audited(u"policy.activate"_s), 3);

    // Those that were gone back from are in no later one's way.
    QCOMPARE(activated(4)["earlier"_L1]["version"_L1].toInt(), 1);
    QCOMPARE(back(4).json().value("version"_L1).toInt(), 1);
    QCOMPARE(back(1).code(), "illegal-transition"_ba);
    QCOMPARE(chain.house.orders.figure("SELECT COUNT(*) FROM routing_policy WHERE state = 'active'"), 1);
}

void PolicyRoutesTest::whatStandsInTheWayIsTold()
{
    Chain chain;
    chain.house.shipped(u"E-1"_s);
    const QByteArray draft = chain.draft(u"GR"_s);
    QCOMPARE(chain.post(chain.anna, draft + "/activate").status, 409);
    QCOMPARE(chain.refusedWith(chain.anna, draft), (QStringList{u"notSimulated"_s, u"fourEyes"_s}));

    const QJsonObject golden{{u"policy"_s, u"GR"_s},
                             {u"name"_s, u"The cheaper one"_s},
                             {u"case"_s, twoStores().toJson()},
                             {u"expect"_s, QJsonObject{{u"nodes"_s, QJsonArray{u"NEXT"_s}}}}};
    const auto put = [&](const QJsonObject &body) {
        return chain.house.hub.callAs(chain.anna, "PUT", "/v1/golden-orders/CHEAP",
                                      QJsonDocument(body).toJson(QJsonDocument::Compact), "If-Match: *\r\n");
    };
    QCOMPARE(put(golden).status, 201);
    const QByteArray path = chain.simulated(u"GR"_s);
    QCOMPARE(chain.refusedWith(chain.boris, path), QStringList{u"golden/CHEAP"_s});
    const auto run = chain.post(chain.boris, path + "/golden");
    QCOMPARE(run.json().value("passed"_L1).toBool(true), false);
    QCOMPARE(run.json()["orders"_L1][0]["misses"_L1][0]["what"_L1].toString(), u"nodes"_s);

    QJsonObject right = golden;
    right.insert(u"expect"_s,
                 QJsonObject{{u"nodes"_s, QJsonArray{u"BEST"_s}}, {u"outcome"_s, u"assigned"_s}});
    QCOMPARE(put(right).status, 200);
    QCOMPARE(chain.refusedWith(chain.anna, path), QStringList{u"fourEyes"_s});
    QCOMPARE(chain.post(chain.boris, path + "/activate").status, 200);
}

void PolicyRoutesTest::whatAKeyWroteWasWrittenByItsMaker()
{
    Chain chain;
    const QString anna = chain.house.hub.userId(u"anna"_s);
    const QByteArray key = chain.house.hub.apiKey({u"routing.edit"_s}, {u"*"_s}, anna);
    const QJsonObject body{{u"policy"_s, policyBody(u"GR"_s, 2)}};
    const auto draft =
        chain.house.hub.callWith(key, "POST", "/v1/policies",
                                 QJsonDocument(body).toJson(QJsonDocument::Compact), TestHouse::freshKey());
    const QByteArray path = draft.header("location");
    QCOMPARE(chain.refusedWith(chain.anna, path), (QStringList{u"notSimulated"_s, u"fourEyes"_s}));
    QCOMPARE(chain.refusedWith(chain.boris, path), QStringList{u"notSimulated"_s});
}

void PolicyRoutesTest::oneWithoutOrdersIsNoSimulation()
{
    STOA_FETCH_ENGINE(engine);
    Chain chain(engine);
    chain.house.shipped(u"E-1"_s);
    const QByteArray path = chain.draft(u"GR"_s);
    const QJsonValue empty = chain.simulate(path, u"2020-01-01"_s, u"2020-02-01"_s);
    const auto refused = chain.post(chain.anna, path + "/simulated", {{u"simulation"_s, empty}});
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains("no orders"), refused.body.constData());
    QCOMPARE(chain.refusedWith(chain.boris, path), QStringList{u"notSimulated"_s});
    // Nor is one that was attached before that was looked at.
    chain.house.write([&empty](UnitOfWork &unit) {
        return unit.connection().run("UPDATE routing_policy SET state = 'simulated', simulation = ?1",
                                     empty.toString());
    });
    QCOMPARE(chain.refusedWith(chain.boris, path), QStringList{u"nothingSimulated"_s});
    const auto attached =
        chain.post(chain.anna, path + "/simulated", {{u"simulation"_s, chain.simulate(path)}});
    QVERIFY2(attached.status == 200, attached.body.constData());
    QCOMPARE(chain.post(chain.boris, path + "/activate").status, 200);
}

void PolicyRoutesTest::aSimulatedVersionDoesNotChange()
{
    Chain chain;
    chain.house.shipped(u"E-1"_s);
    const QByteArray path = chain.draft(u"GR"_s);
    const auto patch = [&](const QJsonObject &body) {
        return chain.house.hub.callAs(chain.anna, "PATCH", path,
                                      QJsonDocument(body).toJson(QJsonDocument::Compact), "If-Match: *\r\n");
    };
    QCOMPARE(patch({{u"policy"_s, policyBody(u"GR"_s, 3)}}).status, 200);
    const QByteArray simulated = chain.simulated(u"GR"_s);
    const auto refused =
        chain.house.hub.callAs(chain.anna, "PATCH", simulated, R"({"note":"x"})", "If-Match: *\r\n");
    QCOMPARE(refused.code(), "illegal-transition"_ba);
    const auto owner = chain.house.hub.callAs(chain.anna, "PUT", simulated + "/owner", R"({"owner":"boris"})",
                                              "If-Match: *\r\n");
    QCOMPARE(owner.status, 200);
    QCOMPARE(owner.json().value("owner"_L1).toString(), u"boris"_s);
    QCOMPARE(owner.json().value("state"_L1).toString(), u"simulated"_s);
    // A simulation of other rules is none of this version.
    const auto other = chain.post(chain.anna, path + "/simulated", {{u"simulation"_s, u"sim_none"_s}});
    QCOMPARE(other.status, 400);
}

void PolicyRoutesTest::versionsDiffer()
{
    Chain chain;
    chain.draft(u"GR"_s, 2);
    chain.draft(u"GR"_s, 3);
    const auto answer = chain.house.hub.callAs(chain.boris, "GET", "/v1/policies/GR/2/diff?with=1");
    QCOMPARE(answer.status, 200);
    const QJsonArray changes = answer.json().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0]["after"_L1].toInt(), 3);
}

void PolicyRoutesTest::onlyADraftIsTakenAway()
{
    STOA_FETCH_ENGINE(engine);
    Chain chain(engine);
    chain.house.shipped(u"E-1"_s);
    const QByteArray first = chain.draft(u"GR"_s, 2);
    const auto remove = [&](const QByteArray &path, const QByteArray &fields = "If-Match: *\r\n") {
        return chain.house.hub.callAs(chain.boris, "DELETE", path, {}, fields);
    };
    QCOMPARE(remove(first, {}).status, 428);
    QCOMPARE(remove(first, "If-Match: \"7\"\r\n").code(), "version-conflict"_ba);
    // Also somebody else than who wrote it.
    QCOMPARE(remove(first, "If-Match: \"1\"\r\n").status, 204);
    QCOMPARE(remove(first).status, 404);
    QCOMPARE(chain.house.orders.figure("SELECT COUNT(*) FROM routing_policy"), 0);
    QCOMPARE(chain.house.orders.figure("SELECT COUNT(*) FROM audit WHERE action = 'policy.remove'"), 1);

    const QByteArray kept = chain.simulated(u"GR"_s);
    QCOMPARE(kept, first);
    const auto refused = remove(kept);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), "illegal-transition"_ba);
    QCOMPARE(chain.post(chain.boris, kept + "/activate").status, 200);
    QCOMPARE(remove(kept).code(), "illegal-transition"_ba);
    const auto again = chain.post(chain.boris, kept + "/activate");
    QCOMPARE(again.json().value("reasons"_L1).toArray().first().toString(), u"active"_s);
    QCOMPARE(chain.house.orders.figure("SELECT COUNT(*) FROM routing_policy"), 1);
}

void PolicyRoutesTest::aRoutedOrderIsKeptAsGolden()
{
    STOA_FETCH_ENGINE(engine);
    Chain chain(engine);
    const QByteArray policy = chain.draft(u"GR"_s);
    chain.house.shipped(u"E-1"_s);
    chain.house.route();
    const auto kept = chain.keep(u"E-1"_s, u"Oil to Athens"_s);
    QVERIFY2(kept.status == 201, kept.body.constData());
    QCOMPARE(kept.header("location"), "/v1/golden-orders/G-01"_ba);
    QCOMPARE(kept.json().value("name"_L1).toString(), u"Oil to Athens"_s);
    QCOMPARE(kept.json()["expect"_L1]["outcome"_L1].toString(), u"assigned"_s);
    QCOMPARE(kept.json()["expect"_L1]["parts"_L1].toInt(), 1);
    QCOMPARE(kept.json()["case"_L1]["order"_L1]["number"_L1].toString(), u"E-1"_s);
    QCOMPARE(kept.json().value("expected_by"_L1), kept.json().value("updated_by"_L1));
    QCOMPARE(chain.keep(u"E-1"_s, u"Once more"_s).json().value("code"_L1).toString(), u"G-02"_s);
    QCOMPARE(chain.audited(u"golden.save"_s), 2);
    const auto run = chain.post(chain.anna, policy + "/golden");
    QCOMPARE(run.json()["orders"_L1].toArray().size(), 2);
    QVERIFY2(run.json().value("passed"_L1).toBool(), run.body.constData());

    // Another name leaves the expectation to who said it.
    const QByteArray path = "/v1/golden-orders/G-01";
    QCOMPARE(chain.patch(chain.boris, path, R"({"name":"Oil"})", "\"9\"").code(), "version-conflict"_ba);
    const auto renamed = chain.patch(chain.boris, path, R"({"name":"Oil"})", "\"1\"");
    QVERIFY2(renamed.status == 200, renamed.body.constData());
    QCOMPARE(renamed.json().value("name"_L1).toString(), u"Oil"_s);
    QCOMPARE(renamed.json().value("version"_L1).toInt(), 2);
    QCOMPARE(renamed.json().value("expected_by"_L1), kept.json().value("expected_by"_L1));
    QVERIFY(renamed.json().value("updated_by"_L1) != kept.json().value("updated_by"_L1));
}

void PolicyRoutesTest::whatIsNoGoldenOrderIsTold()
{
    Chain chain;
    QCOMPARE(chain.keep(u"E-1"_s, u"Oil"_s).code(), "not-found"_ba);
    chain.draft(u"GR"_s);
    QVERIFY(chain.keep(u"E-1"_s, u"Oil"_s).body.contains("order"));
    chain.house.shipped(u"E-1"_s);
    QCOMPARE(chain.keep(u"E-1"_s, u"Oil"_s).code(), "illegal-transition"_ba);
    chain.house.route();
    QCOMPARE(chain.keep(u"E-1"_s, QString()).status, 400);
    QCOMPARE(chain.keep(u"E-1"_s, u"Oil"_s).status, 201);
    const auto golden = "/v1/golden-orders/G-01"_ba;
    QCOMPARE(chain.patch(chain.anna, golden, R"({"name":" "})", "*").status, 400);
    const auto nowhere = chain.patch(chain.anna, golden, R"({"expect":{"nodes":["NOPE","ATH"]}})", "*");
    QVERIFY(nowhere.status == 400 && nowhere.body.contains("\"/expect/nodes\""));
    QCOMPARE(chain.patch(chain.anna, "/v1/golden-orders/G-07", R"({"name":"x"})", "*").status, 404);
}

void PolicyRoutesTest::theNewOutcomeIsAccepted()
{
    Chain chain;
    const QByteArray policy = chain.draft(u"GR"_s);
    const QJsonObject golden{{u"policy"_s, u"GR"_s},
                             {u"name"_s, u"The cheaper one"_s},
                             {u"case"_s, twoStores().toJson()},
                             {u"expect"_s, QJsonObject{{u"nodes"_s, QJsonArray{u"NEXT"_s}}}}};
    const QByteArray path = "/v1/golden-orders/CHEAP";
    const auto put =
        chain.house.hub.callAs(chain.anna, "PUT", path, QJsonDocument(golden).toJson(QJsonDocument::Compact));
    QCOMPARE(put.status, 201);
    QCOMPARE(chain.post(chain.boris, path + "/accept", {{u"version"_s, 7}}).status, 404);
    const auto accepted = chain.post(chain.boris, path + "/accept", {{u"version"_s, 1}});
    QVERIFY2(accepted.status == 200, accepted.body.constData());
    QCOMPARE(accepted.json()["expect"_L1]["nodes"_L1].toArray(), QJsonArray{u"BEST"_s});
    QVERIFY(accepted.json().value("expected_by"_L1) != put.json().value("expected_by"_L1));
    QCOMPARE(chain.audited(u"golden.save"_s), 2);
    QVERIFY(chain.post(chain.anna, policy + "/golden").json().value("passed"_L1).toBool());
    // And back, by the expectation that was read before.
    const auto back =
        chain.patch(chain.boris, path, R"({"expect":{"nodes":["NEXT"]}})", accepted.header("etag"));
    QVERIFY2(back.status == 200, back.body.constData());
    QVERIFY(!chain.post(chain.anna, policy + "/golden").json().value("passed"_L1).toBool(true));
    // What was not named stays, until it is told not to be looked at.
    QJsonObject expected = accepted.json()["expect"_L1].toObject();
    expected.insert(u"nodes"_s, QJsonArray{u"NEXT"_s});
    QCOMPARE(back.json()["expect"_L1].toObject(), expected);
    const auto change = [&](const QByteArray &expect) {
        return chain.patch(chain.boris, path, "{\"expect\":" + expect + '}', "*");
    };
    const auto one = change(R"({"nodes":null,"parts":null,"max_cost":900})");
    QCOMPARE(one.json()["expect"_L1].toObject(),
             (QJsonObject{{u"outcome"_s, u"assigned"_s}, {u"max_cost"_s, 900}}));
    QCOMPARE(change(R"({"outcome":null,"max_cost":null})").status, 400);
    QCOMPARE(change(R"({"colour":null})").code(), "unknown-field"_ba);
}

STOA_TEST(PolicyRoutesTest)
#include "policyroutestest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplenodes.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDraft = "/v1/policies/GR-IT/14";

WireAnswer post(RoutedHouse &house, const Desk &desk, const QByteArray &target, const QJsonObject &body = {})
{
    return house.hub.callAs(desk, "POST", target,
                            body.isEmpty() ? QByteArray()
                                           : QJsonDocument(body).toJson(QJsonDocument::Compact),
                            TestHouse::freshKey());
}

} // namespace

/// The policies of the sample chain under the rules that hold for everybody's.
class SamplePolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWroteTheDraftDoesNotActivateIt();
    void theyAreReadWithoutTheirPeople();
};

void SamplePolicyTest::whoWroteTheDraftDoesNotActivateIt()
{
    RoutedHouse house;
    house.shipped(u"E-1"_s);
    for (const QString &login : {u"planner"_s, u"owner"_s}) {
        const auto user = User::accept(UserId::make(house.hub.clock().now()),
                                       {login, login, {u"networkPlanner"_s}, {u"*"_s}});
        QVERIFY(user);
        QVERIFY(house.hub.house().saveUser(*user, kGoodPassword));
    }
    house.write([](UnitOfWork &unit) { return saveSamplePolicies(unit, unit.context().at); });
    const Desk planner = house.hub.signedIn(u"planner"_s);
    const Desk owner = house.hub.signedIn(u"owner"_s);

    const auto draft = house.hub.callAs(owner, "GET", kDraft);
    QCOMPARE(draft.json().value("state"_L1).toString(), u"draft"_s);
    QCOMPARE(draft.json().value("changed_by"_L1).toString(), house.hub.userId(u"planner"_s));
    const auto active = house.hub.callAs(owner, "GET", "/v1/policies/GR-IT/13");
    QCOMPARE(active.json().value("approved_by"_L1).toString(), house.hub.userId(u"owner"_s));

    const QJsonObject version{{u"code"_s, u"GR-IT"_s}, {u"version"_s, 14}};
    const auto asked = post(house, planner, "/v1/simulations",
                            {{u"policies"_s, QJsonArray{version}},
                             {u"orders"_s,
                              QJsonObject{{u"recorded"_s,
                                           QJsonObject{{u"from"_s, u"2026-09-01T00:00:00Z"_s},
                                                       {u"to"_s, u"2026-10-01T00:00:00Z"_s}}}}}});
    QVERIFY2(asked.status == 202, asked.body.constData());
    QVERIFY(house.service().simulator().runNext().value_or(false));
    const auto attached =
        post(house, planner, kDraft + "/simulated", {{u"simulation"_s, asked.json().value("id"_L1)}});
    QVERIFY2(attached.status == 200, attached.body.constData());

    const auto refused = post(house, planner, kDraft + "/activate");
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.json().value("reasons"_L1).toArray(), QJsonArray{u"fourEyes"_s});
    const auto activated = post(house, owner, kDraft + "/activate");
    QVERIFY2(activated.status == 200, activated.body.constData());
    // The way back leads to the one that was active in the sample.
    const auto back = post(house, owner, kDraft + "/rollback");
    QCOMPARE(back.json().value("version"_L1).toInt(), 13);
}

void SamplePolicyTest::theyAreReadWithoutTheirPeople()
{
    RoutedHouse house;
    house.write([](UnitOfWork &unit) { return saveSamplePolicies(unit, unit.context().at); });
    QCOMPARE(house.orders.text("SELECT created_by FROM routing_policy WHERE number = '14'"), u"planner"_s);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM routing_policy WHERE state = 'active'"), 1);
}

STOA_TEST(SamplePolicyTest)
#include "samplepolicytest.moc"

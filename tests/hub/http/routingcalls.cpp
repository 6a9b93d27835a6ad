// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/routingcalls.h"

#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/routingworld.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

void callNetwork(const CallRoute &call)
{
    call("nodes.list", "/v1/nodes", {});
    QJsonObject node = call("nodes.one", "/v1/nodes/ATH", {}).json();
    call("nodes.put", "/v1/nodes/ATH", textOf(node));
    const QJsonObject carrier = aCarrier(300, 0, u"NEW"_s).toJson();
    call("carriers.put", "/v1/carriers/NEW", textOf(carrier));
    call("carriers.put", "/v1/carriers/NEW", textOf(carrier));
    call("carriers.list", "/v1/carriers", {});
    call("carriers.one", "/v1/carriers/NEW", {});
    call("network.capacity", "/v1/network/capacity", {});
    call("network.sla", "/v1/network/sla", {});
}

void callOrdersOnTheirWay(TestHouse &house, const CallRoute &call)
{
    HouseOrders made(house);
    const QByteArray order = made.take(u"R-1"_s).toLatin1();
    call("routing.try", "/v1/routing/try", "{\"order\":\"" + order + "\"}");
    const auto routed = call("orders.route", "/v1/orders/" + order + "/route", {});
    call("decisions.one", "/v1/decisions/" + routed.json().value("decision"_L1).toString().toLatin1(), {});
    const QByteArray fulfilment =
        made.text("SELECT id FROM fulfilment WHERE order_id = ?1", QString::fromLatin1(order)).toLatin1();
    const QByteArray label = "/v1/fulfilments/" + fulfilment + "/label";
    call("fulfilments.label", label, {});
    call("fulfilments.label", label, {});
    call("fulfilments.readLabel", label, {});
    call("fulfilments.cancelLabel", label + "/cancel", {});
    call("fulfilments.label", label, {});
    made.step(QString::fromLatin1(fulfilment), u"packed"_s);
    const QByteArray day = "/v1/locations/"
        + made.text("SELECT location FROM fulfilment WHERE id = ?1", QString::fromLatin1(fulfilment))
              .toLatin1()
        + "/carriers/ELL/manifests/" + house.clock().now().toString().left(10).toLatin1();
    call("manifests.day", day, {});
    call("manifests.close", day, {});
    call("manifests.close", day, {});
    call("promises.ask", "/v1/promises", R"({"channel":"web","lines":[{"sku":"OIL-1","quantity":1000}]})");
}

QByteArray simulated(TestHouse &house, const CallRoute &call, const QByteArray &policy)
{
    call("policies.patch", policy, R"({"note":"better"})");
    const int version = policy.mid(policy.lastIndexOf('/') + 1).toInt();
    const auto asked =
        call("simulations.start", "/v1/simulations",
             textOf({{u"policies"_s, QJsonArray{QJsonObject{{u"code"_s, u"GR"_s}, {u"version"_s, version}}}},
                     {u"orders"_s,
                      QJsonObject{{u"recorded"_s,
                                   QJsonObject{{u"from"_s, u"2026-09-01T00:00:00Z"_s},
                                               {u"to"_s, u"2026-10-01T00:00:00Z"_s}}}}}}));
    auto &simulator = house.server().orders().simulator();
    while (simulator.runNext().value_or(false)) { }
    const QByteArray simulation = asked.header("location");
    call("simulations.one", simulation, {});
    call("policies.simulated", policy + "/simulated",
         "{\"simulation\":\"" + simulation.mid(simulation.lastIndexOf('/') + 1) + "\"}");
    return simulation;
}

void callPolicies(TestHouse &house, const CallRoute &call, const CallRoute &approve)
{
    const auto make = [&call] {
        return call("policies.make", "/v1/policies", textOf({{u"policy"_s, policyBody(u"GR"_s)}}))
            .header("location");
    };
    const QByteArray golden = textOf({{u"policy"_s, u"GR"_s},
                                      {u"name"_s, u"Cheap"_s},
                                      {u"case"_s, twoStores().toJson()},
                                      {u"expect"_s, QJsonObject{{u"outcome"_s, u"assigned"_s}}}});
    call("golden.put", "/v1/golden-orders/CHEAP", golden);
    call("golden.put", "/v1/golden-orders/CHEAP", golden);
    call("golden.list", "/v1/golden-orders", {});
    call("golden.one", "/v1/golden-orders/CHEAP", {});
    call("golden.patch", "/v1/golden-orders/CHEAP", R"({"name":"The cheaper one"})");
    const QByteArray first = make();
    simulated(house, call, first);
    approve("policies.activate", first + "/activate", {});
    call("policies.remove", make(), {});
    const QByteArray second = make();
    const QByteArray simulation = simulated(house, call, second);
    call("policies.owner", second + "/owner", R"({"owner":"anna"})");
    call("policies.golden", second + "/golden", {});
    call("policies.diff", second + "/diff?with=1", {});
    approve("policies.activate", second + "/activate", {});
    approve("policies.rollback", second + "/rollback", {});
    call("policies.list", "/v1/policies", {});
    call("policies.one", first, {});
    call("golden.keep", "/v1/golden-orders", R"({"policy":"GR","name":"As it was","order":"R-1"})");
    call("golden.accept", "/v1/golden-orders/CHEAP/accept", R"({"version":1})");
    call("golden.remove", "/v1/golden-orders/CHEAP", {});
    call("simulations.list", "/v1/simulations", {});
    call("simulations.cancel", simulation, {});
}

} // namespace

void callRouting(TestHouse &house, const CallRoute &call, const CallRoute &approve)
{
    callNetwork(call);
    callOrdersOnTheirWay(house, call);
    callPolicies(house, call, approve);
}

} // namespace stoa::kit

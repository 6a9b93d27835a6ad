// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/badinputs.h"

namespace stoa::kit {

namespace {

constexpr auto All = BadInput::Caller::All;
constexpr auto Ath = BadInput::Caller::Ath;
constexpr auto Reader = BadInput::Caller::Reader;
constexpr char kAny[] = "If-Match: *\r\n";
constexpr char kNoOrder[] = "/v1/orders/ord_0190a2f0-0000-7000-8000-000000000000";
const QByteArray kEmptyList = R"("orders":{"list":[]})";
const QByteArray kOnePolicy = R"("policies":[{"code":"A","version":1}])";

BadInput forbidden(const char *name, const char *method, const QByteArray &target)
{
    const bool hasBody = qstrcmp(method, "GET") != 0 && qstrcmp(method, "DELETE") != 0;
    return {name, Reader, method, target, hasBody ? QByteArray("{}") : QByteArray(), 403, "forbidden"};
}

/// With all rights, but nothing of the kind.
BadInput missing(const char *name, const char *method, const QByteArray &target, const QByteArray &body = {},
                 const QByteArray &fields = {})
{
    return {name, All, method, target, body, 404, "not-found", nullptr, fields};
}

BadInput query(const char *name, const QByteArray &target, const char *pointer)
{
    return {name, All, "GET", target, {}, 400, "validation-failed", pointer};
}

BadInput unknownIn(const char *name, const QByteArray &target)
{
    return {name, All, "GET", target, {}, 400, "unknown-field", "/no_such"};
}

BadInput body(const char *name, const char *method, const QByteArray &target, const QByteArray &text,
              const char *pointer, const char *code = "validation-failed", const QByteArray &fields = {})
{
    return {name, All, method, target, text, 400, code, pointer, fields};
}

QByteArray simulation(const QByteArray &orders, const QByteArray &more = {})
{
    return '{' + kOnePolicy + R"(,"orders":{)" + orders + '}' + more + '}';
}

QByteArray recorded(const QByteArray &from, const QByteArray &to, const QByteArray &more = {})
{
    return simulation(R"("recorded":{"from":")" + from + R"(","to":")" + to + '"' + more + '}');
}

QByteArray promise(const QByteArray &more, const QByteArray &line = R"({"sku":"OIL-1","quantity":1000})")
{
    return R"({"channel":"web","lines":[)" + line + ']' + more + '}';
}

std::vector<BadInput> rights()
{
    return {
        forbidden("reader lists policies", "GET", "/v1/policies"),
        forbidden("reader makes a policy", "POST", "/v1/policies"),
        forbidden("reader reads a policy", "GET", "/v1/policies/GR/1"),
        forbidden("reader changes a policy", "PATCH", "/v1/policies/GR/1"),
        forbidden("reader takes a draft away", "DELETE", "/v1/policies/GR/1"),
        forbidden("reader compares policies", "GET", "/v1/policies/GR/1/diff?with=2"),
        forbidden("reader changes the owner", "PUT", "/v1/policies/GR/1/owner"),
        forbidden("reader attaches a simulation", "POST", "/v1/policies/GR/1/simulated"),
        forbidden("reader lists golden orders", "GET", "/v1/golden-orders"),
        forbidden("reader writes a golden order", "PUT", "/v1/golden-orders/G-1"),
        forbidden("reader removes a golden order", "DELETE", "/v1/golden-orders/G-1"),
        forbidden("reader lists simulations", "GET", "/v1/simulations"),
        forbidden("reader simulates", "POST", "/v1/simulations"),
        forbidden("reader stops a simulation", "DELETE", "/v1/simulations/sim_1"),
        forbidden("reader tries a routing", "POST", "/v1/routing/try"),
        forbidden("reader reads a decision", "GET", "/v1/decisions/dec_1"),
        forbidden("reader lists nodes", "GET", "/v1/nodes"),
        forbidden("reader sets a node", "PUT", "/v1/nodes/ATH"),
        forbidden("reader sets a carrier", "PUT", "/v1/carriers/ELL"),
        forbidden("reader sees the capacity", "GET", "/v1/network/capacity"),
        forbidden("reader sees the goals", "GET", "/v1/network/sla"),
        {"API key activates a policy", All, "POST", "/v1/policies/GR/1/activate", {}, 403, "forbidden"},
        {"API key goes back to a policy", All, "POST", "/v1/policies/GR/1/rollback", {}, 403, "forbidden"},
        {"reader holds what is promised", Reader, "POST", "/v1/promises",
         promise(R"(,"hold":{"holder":"c"})"), 403, "forbidden"},
        {"policy of who plans one store", Ath, "POST", "/v1/policies", R"({"policy":{"code":"GR"}})", 403,
         "forbidden"},
        {"simulation of who plans one store", Ath, "POST", "/v1/simulations",
         '{' + kOnePolicy + ',' + kEmptyList + '}', 403, "forbidden"},
        {"foreign node", Ath, "PUT", "/v1/nodes/SKG", "{}", 404, "not-found", nullptr, kAny},
        {"simulation of others", Ath, "GET", "/v1/simulations/sim_1", {}, 404, "not-found"},
    };
}

std::vector<BadInput> policies()
{
    return {
        unknownIn("unknown filter of policies", "/v1/policies?no_such=1"),
        query("state of policies", "/v1/policies?state=lost", "/state"),
        query("many policies at once", "/v1/policies?limit=501", "/limit"),
        missing("no such policy", "GET", "/v1/policies/GR/1"),
        missing("version of a policy is a word", "GET", "/v1/policies/GR/last"),
        unknownIn("unknown field for one policy", "/v1/policies/GR/1?no_such=1"),
        body("policy: nothing", "POST", "/v1/policies", "{}", "/policy"),
        body("policy: a number", "POST", "/v1/policies", R"({"policy":1})", "/policy"),
        body("policy: numbered by its writer", "POST", "/v1/policies", R"({"policy":{"version":1}})",
             "/policy/version"),
        body("policy: unknown field", "POST", "/v1/policies", R"({"policy":{},"colour":1})", "/colour",
             "unknown-field"),
        body("policy: note is a number", "POST", "/v1/policies", R"({"policy":{},"note":1})", "/note"),
        {"policy without a key",
         All,
         "POST",
         "/v1/policies",
         "{}",
         400,
         "idempotency-key-missing",
         nullptr,
         {},
         BadInput::Key::None},
        missing("no such policy to change", "PATCH", "/v1/policies/GR/1", R"({"note":"x"})", kAny),
        body("policy change: unknown field", "PATCH", "/v1/policies/GR/1", R"({"state":"active"})", "/state",
             "unknown-field", kAny),
        body("policy change: policy is a list", "PATCH", "/v1/policies/GR/1", R"({"policy":[]})", "/policy",
             "validation-failed", kAny),
        missing("no such draft to take away", "DELETE", "/v1/policies/GR/1", {}, kAny),
        query("difference from nothing", "/v1/policies/GR/1/diff", "/with"),
        unknownIn("difference: unknown field", "/v1/policies/GR/1/diff?with=2&no_such=1"),
        missing("difference of none", "GET", "/v1/policies/GR/1/diff?with=2"),
        body("owner: nobody", "PUT", "/v1/policies/GR/1/owner", "{}", "/owner", "validation-failed", kAny),
        body("owner: a number", "PUT", "/v1/policies/GR/1/owner", R"({"owner":1})", "/owner",
             "validation-failed", kAny),
        missing("owner of none", "PUT", "/v1/policies/GR/1/owner", R"({"owner":"anna"})", kAny),
        missing("golden orders under no policy", "POST", "/v1/policies/GR/1/golden"),
        body("attached: nothing", "POST", "/v1/policies/GR/1/simulated", "{}", "/simulation"),
        missing("attached to none", "POST", "/v1/policies/GR/1/simulated", R"({"simulation":"sim_1"})"),
        unknownIn("unknown filter of golden orders", "/v1/golden-orders?no_such=1"),
        missing("no such golden order", "GET", "/v1/golden-orders/G-1"),
        body("golden order: nothing", "PUT", "/v1/golden-orders/G-1", "{}", "/policy", "validation-failed",
             kAny),
        body("golden order: no case", "PUT", "/v1/golden-orders/G-1",
             R"({"policy":"GR","name":"n","expect":{"parts":1}})", "/case", "validation-failed", kAny),
        body("golden order: case is a text", "PUT", "/v1/golden-orders/G-1",
             R"({"policy":"GR","name":"n","case":"","expect":{"parts":1}})", "/case", "validation-failed",
             kAny),
        missing("no such golden order to remove", "DELETE", "/v1/golden-orders/G-1"),
    };
}

std::vector<BadInput> simulations()
{
    const QByteArray target = "/v1/simulations";
    const QByteArray nine = QByteArray(R"({"code":"A","version":1},)").repeated(9).chopped(1);
    return {
        query("state of simulations", "/v1/simulations?state=lost", "/state"),
        unknownIn("unknown filter of simulations", "/v1/simulations?no_such=1"),
        missing("no such simulation", "GET", "/v1/simulations/sim_1"),
        missing("no such simulation to stop", "DELETE", "/v1/simulations/sim_1"),
        body("simulation: nothing", "POST", target, "{}", "/policies"),
        body("simulation: no policies", "POST", target, R"({"policies":[],)" + kEmptyList + '}', "/policies"),
        body("simulation: policy is a number", "POST", target, R"({"policies":[1],)" + kEmptyList + '}',
             "/policies/0"),
        body("simulation: nine policies", "POST", target, R"({"policies":[)" + nine + "]," + kEmptyList + '}',
             "/policies"),
        body("simulation: no orders", "POST", target, '{' + kOnePolicy + '}', "/orders"),
        body("simulation: orders of nowhere", "POST", target, simulation({}), "/orders"),
        body("simulation: orders of two kinds", "POST", target, simulation(R"("list":[],"scenario":{})"),
             "/orders"),
        body("simulation: from some day", "POST", target, recorded("monday", "2026-10-01T00:00:00Z"),
             "/orders/recorded/from"),
        body("simulation: backwards", "POST", target,
             recorded("2026-10-01T00:00:00Z", "2026-09-01T00:00:00Z"), "/orders/recorded/to"),
        body("simulation: no order at most", "POST", target,
             recorded("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z", R"(,"most":0)"),
             "/orders/recorded/most"),
        body("simulation: channel of what is recorded", "POST", target,
             recorded("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z", R"(,"channel":"fax")"),
             "/orders/recorded/channel"),
        body("simulation: unknown field of what is recorded", "POST", target,
             recorded("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z", R"(,"store":"ATH")"),
             "/orders/recorded/store", "unknown-field"),
        body("simulation: recorded is a text", "POST", target, simulation(R"("recorded":"all")"), "/orders"),
        body("simulation: list is a text", "POST", target, simulation(R"("list":"all")"), "/orders/list"),
        body("simulation: stock of some day", "POST", target,
             simulation(R"("list":[])", R"(,"stock_at":"yesterday")"), "/stock_at"),
        body("simulation: other stock of a scenario", "POST", target,
             simulation(R"("scenario":{})", R"(,"stock_at":"2026-10-01T00:00:00Z")"), "/stock_at"),
        body("simulation: many rows", "POST", target, simulation(R"("list":[])", R"(,"sample":1001)"),
             "/sample"),
        body("simulation: together is a word", "POST", target,
             simulation(R"("list":[])", R"(,"together":"yes")"), "/together"),
        body("simulation: unknown field", "POST", target, simulation(R"("list":[])", R"(,"colour":1)"),
             "/colour", "unknown-field"),
        {"simulation without a key",
         All,
         "POST",
         target,
         "{}",
         400,
         "idempotency-key-missing",
         nullptr,
         {},
         BadInput::Key::None},
    };
}

std::vector<BadInput> promises()
{
    const QByteArray target = "/v1/promises";
    const auto asked = [&target](const char *name, const QByteArray &text, const char *pointer) {
        return body(name, "POST", target, text, pointer);
    };
    return {
        asked("promise: nothing", "{}", "/channel"),
        asked("promise: channel", promise({}).replace("web", "fax"), "/channel"),
        asked("promise: no lines", R"({"channel":"web","lines":[]})", "/lines"),
        asked("promise: line is a number", promise({}, "1"), "/lines/0/sku"),
        asked("promise: nothing of it", promise({}, R"({"sku":"OIL-1","quantity":0})"), "/lines/0/quantity"),
        asked("promise: flag", promise({}, R"({"sku":"OIL-1","quantity":1000,"flags":["loud"]})"),
              "/lines/0/flags"),
        asked("promise: method", promise(R"(,"methods":["pickup","drone"])"), "/methods/1"),
        asked("promise: shipped nowhere", promise(R"(,"methods":["ship"])"), "/destination"),
        asked("promise: latitude alone", promise(R"(,"near":{"latitude":1})"), "/near/latitude"),
        asked("promise: beyond the pole", promise(R"(,"near":{"latitude":90000001,"longitude":0})"),
              "/near/latitude"),
        asked("promise: zone", promise(R"(,"destination":{"zone":"moon"})"), "/destination/zone"),
        asked("promise: country", promise(R"(,"destination":{"country":"gr"})"), "/destination/country"),
        asked("promise: no such place", promise(R"(,"pickup_at":"NOWHERE")"), "/pickup_at"),
        asked("promise: no distance", promise(R"(,"within_km":0)"), "/within_km"),
        asked("promise: many answers", promise(R"(,"most":11)"), "/most"),
        asked("promise: priority", promise(R"(,"priority":"royal")"), "/priority"),
        asked("promise: all the time", promise(R"(,"deadline_ms":2001)"), "/deadline_ms"),
        asked("promise: held for nobody", promise(R"(,"hold":{"seconds":60})"), "/hold/holder"),
        asked("promise: held for long", promise(R"(,"hold":{"holder":"c","seconds":86401})"),
              "/hold/seconds"),
        body("promise: unknown field", "POST", target, promise(R"(,"colour":1)"), "/colour", "unknown-field"),
    };
}

std::vector<BadInput> routingAndNetwork()
{
    const QByteArray tried = "/v1/routing/try";
    const QByteArray order = R"({"order":"ord_0190a2f0-0000-7000-8000-000000000000")";
    return {
        body("try: nothing", "POST", tried, "{}", "/order"),
        body("try: order and draft", "POST", tried, order + R"(,"draft":{}})", "/order"),
        body("try: order's id is none", "POST", tried, R"({"order":"1"})", "/order"),
        missing("try: no such order", "POST", tried, order + '}'),
        body("try: draft of nothing", "POST", tried, R"({"draft":{}})", nullptr),
        missing("no such order to route", "POST", kNoOrder + QByteArray("/route")),
        missing("order to route is none", "POST", "/v1/orders/1/route"),
        missing("no such decision", "GET", "/v1/decisions/dec_0190a2f0-0000-7000-8000-000000000000"),
        missing("decision's id is none", "GET", "/v1/decisions/1"),
        missing("label of no fulfilment", "POST",
                "/v1/fulfilments/ful_0190a2f0-0000-7000-8000-000000000000/label"),
        missing("label's fulfilment is none", "POST", "/v1/fulfilments/1/label"),
        unknownIn("unknown filter of nodes", "/v1/nodes?no_such=1"),
        missing("no such node", "GET", "/v1/nodes/MARS"),
        body("node: another one", "PUT", "/v1/nodes/ATH", R"({"location":"SKG"})", "/location",
             "validation-failed", kAny),
        query("active carriers", "/v1/carriers?active=perhaps", "/active"),
        missing("no such carrier", "GET", "/v1/carriers/NONE"),
        body("carrier: another one", "PUT", "/v1/carriers/NEW", R"({"code":"OLD"})", "/code",
             "validation-failed", kAny),
        query("capacity: method", "/v1/network/capacity?method=drone", "/method"),
        query("capacity from some day", "/v1/network/capacity?from=monday", "/from"),
        query("capacity backwards", "/v1/network/capacity?from=2026-09-02T00:00:00Z&to=2026-09-01T00:00:00Z",
              "/to"),
        query("capacity of a year", "/v1/network/capacity?from=2026-01-01T00:00:00Z&to=2027-01-01T00:00:00Z",
              "/to"),
        unknownIn("capacity: unknown filter", "/v1/network/capacity?no_such=1"),
        query("goals to some day", "/v1/network/sla?to=soon", "/to"),
        query("goals of a year", "/v1/network/sla?from=2026-01-01T00:00:00Z&to=2027-01-01T00:00:00Z", "/to"),
        unknownIn("goals: unknown filter", "/v1/network/sla?no_such=1"),
    };
}

} // namespace

/// About where orders go: policies, golden orders, simulations, promises, the network.
std::vector<BadInput> badRouting()
{
    std::vector<BadInput> rows = rights();
    for (auto *more : {policies, simulations, promises, routingAndNetwork}) {
        for (BadInput &row : more())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace stoa::kit

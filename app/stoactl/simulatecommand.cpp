// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/checks.h"
#include "app/stoactl/controller.h"
#include "app/stoactl/scenariofile.h"
#include "core/base/stopsignals.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QTimer>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPollMs = 500;

/// Hundredths of a per cent as people read them: "98.5 %".
QString percentText(qint64 basisPoints)
{
    const qint64 tenths = (basisPoints + 5) / 10;
    return u"%1.%2 %"_s.arg(tenths / 10).arg(tenths % 10);
}

struct SimulateOptions {
    std::vector<std::string> policies; ///< CODE:VERSION
    std::string scenario;
    std::string channel;
    std::string from;
    std::string to;
    std::string stockAt;
    int most = 10'000;
    bool together = false;
};

Result<QJsonObject> requestOf(const SimulateOptions &told)
{
    QJsonArray policies;
    for (const std::string &text : told.policies) {
        const QString policy = QString::fromStdString(text);
        const qsizetype colon = policy.lastIndexOf(u':');
        bool isNumber = false;
        const int version = policy.mid(colon + 1).toInt(&isNumber);
        if (colon < 1 || !isNumber)
            return Error::invalid(u"policy"_s, u"expected CODE:VERSION: %1"_s.arg(policy));
        policies.append(QJsonObject{{u"code"_s, policy.left(colon)}, {u"version"_s, version}});
    }
    QJsonObject orders;
    if (!told.scenario.empty()) {
        // What is wrong in it is said at once, not by a simulation that failed.
        STOA_TRY_ASSIGN(const auto file, readScenario(QString::fromStdString(told.scenario)));
        orders.insert(u"scenario"_s, file.json);
    } else {
        if (told.from.empty() || told.to.empty())
            return Error::invalid(u"from"_s, u"without --scenario, --from and --to are needed"_s);
        QJsonObject recorded{{u"from"_s, QString::fromStdString(told.from)},
                             {u"to"_s, QString::fromStdString(told.to)},
                             {u"most"_s, told.most}};
        if (!told.channel.empty())
            recorded.insert(u"channel"_s, QString::fromStdString(told.channel));
        orders.insert(u"recorded"_s, recorded);
    }
    QJsonObject request{{u"policies"_s, policies}, {u"orders"_s, orders}, {u"together"_s, told.together}};
    if (!told.stockAt.empty())
        request.insert(u"stock_at"_s, QString::fromStdString(told.stockAt));
    return request;
}

void waitMs(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool goesOn(const QJsonObject &simulation)
{
    const QString state = simulation.value("state"_L1).toString();
    return state == "waiting"_L1 || state == "running"_L1;
}

/// Waits until it is over; `stopped` cancels it at the hub. How far it is goes to standard error.
Result<QJsonObject> follow(Controller &controller, QJsonObject simulation, const bool &stopped)
{
    const QString path = u"/v1/simulations/"_s + simulation.value("id"_L1).toString();
    qint64 told = -1;
    while (goesOn(simulation)) {
        const qint64 done = simulation.value("done"_L1).toInteger();
        const qint64 total = simulation.value("total"_L1).toInteger();
        if (total > 0 && done != told)
            controller.console().progress(done, total);
        told = done;
        waitMs(kPollMs);
        STOA_TRY_ASSIGN(simulation, controller.ask(stopped ? "DELETE" : "GET", path));
    }
    return simulation;
}

Exit simulate(Controller &controller, const SimulateOptions &told)
{
    const Console &console = controller.console();
    const auto request = requestOf(told);
    if (!request)
        return console.trouble(request.error());
    bool stopped = false;
    QObject context;
    onStopSignals(&context, [&stopped] { stopped = true; });
    auto simulation = controller.ask("POST", u"/v1/simulations"_s, *request);
    if (simulation)
        simulation = follow(controller, *simulation, stopped);
    if (!simulation)
        return console.trouble(simulation.error());
    const QString state = simulation->value("state"_L1).toString();
    if (state == "cancelled"_L1) {
        const Exit exit =
            console.trouble(Error{ErrorKind::Cancelled, {}, u"the simulation was cancelled at the hub"_s});
        return stopped ? Exit::Interrupted : exit;
    }
    if (state != "done"_L1) {
        console.trouble(
            Error{ErrorKind::Refused,
                  {},
                  u"the simulation %1: %2"_s.arg(state, simulation->value("problem"_L1).toString())});
        return Exit::Failed; // It is no question of rights.
    }
    console.object(*simulation);
    if (simulation->value("total"_L1).toInteger() == 0)
        return console.trouble(Error::of(Problem::NotFound, u"there are no such orders to replay"_s));
    if (console.isJson())
        return Exit::Done;
    QList<QJsonObject> rows;
    const QJsonValue result = simulation->value("result"_L1);
    const QString currency = result["currency"_L1].toString();
    const QJsonArray list = result["policies"_L1].toArray();
    for (const QJsonValue &each : list) {
        QJsonObject row = each.toObject();
        if (const QJsonValue cost = row.value("cost_per_order"_L1); cost.isDouble())
            row.insert(u"cost_per_order"_s, u"%1 %2"_s.arg(amountText(cost.toInteger(), currency), currency));
        for (const QString &share : {u"fill_rate"_s, u"split_rate"_s, u"in_time"_s}) {
            const QJsonValue bp = row.value(share + u"_bp"_s);
            row.insert(share, bp.isDouble() ? percentText(bp.toInteger()) : QString());
        }
        rows.append(row);
    }
    console.table({u"code"_s, u"version"_s, u"orders"_s, u"complete"_s, u"fill_rate"_s, u"split_rate"_s,
                   u"cost_per_order"_s, u"in_time"_s, u"estimated_hours"_s},
                  rows);
    return Exit::Done;
}

} // namespace

void addSimulateCommand(CLI::App &cli, Controller &controller)
{
    auto *simulating =
        cli.add_subcommand("simulate", "Replays orders at the hub under policies, and waits for the result");
    const auto options = std::make_shared<SimulateOptions>();
    simulating->add_option("--policy", options->policies, "CODE:VERSION; several")->required();
    auto *from =
        simulating->add_option("--from", options->from,
                               "Recorded orders from this instant on (RFC 3339); needed without --scenario");
    auto *to = simulating->add_option("--to", options->to,
                                      "… up to, not including, this one; needed without --scenario");
    from->needs(to);
    to->needs(from);
    simulating->add_option("--channel", options->channel, "Recorded orders of this channel alone");
    simulating->add_option("--most", options->most, "At most so many recorded orders")
        ->check(CLI::Range(1, 100'000));
    auto *scenario = simulating->add_option(
        "--scenario", options->scenario,
        "Orders, network and stock of this file instead (docs/scenario.md); - is standard input");
    for (const char *each : {"--from", "--to", "--channel", "--most"})
        scenario->excludes(simulating->get_option(each));
    auto *stockAt = simulating->add_option(
        "--stock-at", options->stockAt,
        "With the stock as it was at this instant (RFC 3339); without it as it is now");
    scenario->excludes(stockAt);
    for (const char *each : {"--policy", "--from", "--to", "--channel", "--scenario", "--stock-at"})
        simulating->get_option(each)->check(notEmpty());
    simulating->add_flag("--together", options->together,
                         "As one wave, when the last of them is placed; else one by one");
    simulating->callback([&controller, options] {
        controller.chooseSignedIn(
            [options](Controller &each, const auto &) { return simulate(each, *options); });
    });
}

} // namespace stoa::ctl

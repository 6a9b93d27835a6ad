// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/checks.h"
#include "app/stoactl/controller.h"
#include "app/stoactl/scenariofile.h"
#include "core/domain/orders/scenariorun.h"

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <algorithm>
#include <vector>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RouteOptionsTold {
    std::string file;
    std::string policy;
    bool together = false;
    bool stats = false;
};

/// Times of single decisions; they are no part of the result, which is the same wherever it is made.
class Stats {
public:
    void began() { m_timer.start(); }
    void decided(const Decision &decision)
    {
        const qint64 ns = m_timer.nsecsElapsed();
        m_us.push_back(ns / 1'000);
        m_ns += ns;
        const bool isOptimal =
            std::ranges::all_of(decision.steps, [](const RoutingStep &step) { return step.isOptimal; });
        m_optimal += isOptimal ? 1 : 0;
        for (const RoutingStep &step : decision.steps)
            m_steps += step.steps;
        m_timer.restart();
    }
    void ended() { std::ranges::sort(m_us); }
    QJsonObject toJson(qint64 ms) const
    {
        return {{u"orders"_s, qint64(m_us.size())},
                {u"decisions_per_second"_s, perSecond()},
                {u"optimal"_s, m_optimal},
                {u"solver_steps"_s, m_steps},
                {u"ms"_s, ms},
                {u"p50_us"_s, at(50)},
                {u"p95_us"_s, at(95)},
                {u"p99_us"_s, at(99)},
                {u"max_us"_s, at(100)}};
    }

    QString toText() const
    {
        return u"%1 a second; half within %2 µs, 95 % within %3 µs, 99 % within %4 µs, all within "
               u"%5 µs; %6 of %7 optimal, %8"_s.arg(counted(perSecond(), u"decision"_s))
                   .arg(at(50))
                   .arg(at(95))
                   .arg(at(99))
                   .arg(at(100))
                   .arg(m_optimal)
                   .arg(m_us.size())
                   .arg(counted(m_steps, u"solver step"_s));
    }

private:
    qint64 perSecond() const
    {
        return qRound64(double(m_us.size()) / (double(std::max<qint64>(1, m_ns)) / 1e9));
    }
    qint64 at(size_t percent) const
    {
        return m_us.empty() ? 0 : m_us[std::min(m_us.size() - 1, m_us.size() * percent / 100)];
    }
    QElapsedTimer m_timer;
    std::vector<qint64> m_us;
    qint64 m_ns = 0;
    qint64 m_optimal = 0;
    qint64 m_steps = 0;
};

void tell(const Console &console, const ScenarioResult &result, const QString &currency)
{
    const ScenarioTotals &totals = result.totals;
    console.line(
        u"%1 version %2: %3, %4 complete, %5 partly, %6 without a place; %7 split, %8"_s.arg(result.policy)
            .arg(result.policyVersion)
            .arg(counted(totals.orders, u"order"_s))
            .arg(totals.complete)
            .arg(totals.partly)
            .arg(totals.unassigned)
            .arg(totals.split)
            .arg(counted(totals.parts, u"part"_s)));
    console.line(u"cost %1 %2; %3 of %4 promised ones in time"_s
                     .arg(amountText(qRound64(double(totals.cost) / 1'000), currency), currency)
                     .arg(totals.inTime)
                     .arg(totals.promised));
    for (const Decision &decision : result.decisions)
        console.line(
            u"  "_s
            + u"%1: %2 %3"_s.arg(decision.order, nameOf(decision.outcome), decision.nodes().join(u" + "_s))
                  .trimmed());
}

Exit routeScenario(Console &console, const RouteOptionsTold &told)
{
    const auto file = readScenario(QString::fromStdString(told.file));
    if (!file)
        return console.trouble(file.error());
    const Scenario &scenario = file->scenario;
    const QString wanted = QString::fromStdString(told.policy);
    const ScenarioMode mode = told.together ? ScenarioMode::Wave : ScenarioMode::OneByOne;
    bool any = false;
    for (const RoutingPolicy &policy : scenario.policies) {
        if (!wanted.isEmpty() && policy.code() != wanted)
            continue;
        any = true;
        QElapsedTimer timer;
        timer.start();
        Stats stats;
        stats.began();
        const ScenarioResult result =
            run(scenario, policy, mode, {}, [&stats](const RoutingCase &, const Decision &decision) {
                stats.decided(decision);
                return true;
            });
        const qint64 ms = timer.elapsed();
        stats.ended();
        QJsonObject json = result.toJson();
        if (told.stats)
            json.insert(u"stats"_s, stats.toJson(ms));
        console.object(json);
        tell(console, result, scenario.currency);
        if (told.stats)
            console.line(stats.toText());
    }
    if (!any)
        return console.trouble(Error::invalid(u"policy"_s, u"the scenario has no policy %1"_s.arg(wanted)));
    return Exit::Done;
}

} // namespace

void addRouteCommands(CLI::App &cli, Controller &controller)
{
    auto *route = cli.add_subcommand(
        "route", "Routes the orders of a scenario file; needs neither a profile nor a hub");
    const auto told = std::make_shared<RouteOptionsTold>();
    route->add_option("--scenario", told->file, "The file (docs/scenario.md); - is standard input")
        ->required()
        ->check(notEmpty());
    route->add_option("--policy", told->policy, "Only this one of its policies")->check(notEmpty());
    route->add_flag("--together", told->together,
                    "As one wave, when the last of them is placed; else one by one, in their order");
    route->add_flag("--stats", told->stats, "Also how long the decisions took");
    route->callback([&controller, told] {
        controller.chooseAlone([told](Console &console) { return routeScenario(console, *told); });
    });
}

} // namespace stoa::ctl

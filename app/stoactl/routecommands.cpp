// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "core/domain/orders/scenariorun.h"

#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <vector>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 512LL * 1024 * 1024;

struct RouteOptionsTold {
    std::string file;
    std::string policy;
    bool together = false;
    bool stats = false;
};

Result<Scenario> readScenario(const QString &name)
{
    QFile file(name);
    const bool opened =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error::invalid(u"scenario"_s, u"cannot be read: %1"_s.arg(file.errorString()));
    // A pipe gives what is in it by now, and more later.
    QByteArray bytes;
    for (;;) {
        const QByteArray some = file.read(kMostBytes + 1 - bytes.size());
        if (some.isEmpty())
            break;
        bytes += some;
    }
    if (bytes.size() > kMostBytes)
        return Error::of(Problem::TooLarge, u"more than 512 MB"_s, u"scenario"_s);
    auto scenario = Scenario::parse(bytes);
    // A file that is no JSON is the caller's to mend, as one with a wrong field is.
    if (!scenario && scenario.error().problem == Problem::Malformed)
        return Error{ErrorKind::InvalidInput, u"scenario"_s, u"is no JSON: "_s + scenario.error().detail,
                     Problem::Malformed};
    return scenario;
}

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
    QJsonObject toJson(qint64 ms)
    {
        std::ranges::sort(m_us);
        const double seconds = double(std::max<qint64>(1, m_ns)) / 1e9;
        return {{u"orders"_s, qint64(m_us.size())},
                {u"decisions_per_second"_s, qRound64(double(m_us.size()) / seconds)},
                {u"optimal"_s, m_optimal},
                {u"solver_steps"_s, m_steps},
                {u"ms"_s, ms},
                {u"p50_us"_s, at(50)},
                {u"p95_us"_s, at(95)},
                {u"p99_us"_s, at(99)},
                {u"max_us"_s, at(100)}};
    }

private:
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
    const auto scenario = readScenario(QString::fromStdString(told.file));
    if (!scenario)
        return console.trouble(scenario.error());
    const QString wanted = QString::fromStdString(told.policy);
    const ScenarioMode mode = told.together ? ScenarioMode::Wave : ScenarioMode::OneByOne;
    bool any = false;
    for (const RoutingPolicy &policy : scenario->policies) {
        if (!wanted.isEmpty() && policy.code() != wanted)
            continue;
        any = true;
        QElapsedTimer timer;
        timer.start();
        Stats stats;
        stats.began();
        const ScenarioResult result =
            run(*scenario, policy, mode, {}, [&stats](const RoutingCase &, const Decision &decision) {
                stats.decided(decision);
                return true;
            });
        const qint64 ms = timer.elapsed();
        QJsonObject json = result.toJson();
        if (told.stats)
            json.insert(u"stats"_s, stats.toJson(ms));
        console.object(json);
        tell(console, result, scenario->currency);
        if (told.stats)
            console.line(QString::fromUtf8(QJsonDocument(stats.toJson(ms)).toJson(QJsonDocument::Compact)));
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
        ->required();
    route->add_option("--policy", told->policy, "Only this one of its policies");
    route->add_flag("--together", told->together,
                    "As one wave, when the last of them is placed; else one by one, in their order");
    route->add_flag("--stats", told->stats, "Also how long the decisions took");
    route->callback([&controller, told] {
        controller.chooseAlone([told](Console &console) { return routeScenario(console, *told); });
    });
}

} // namespace stoa::ctl

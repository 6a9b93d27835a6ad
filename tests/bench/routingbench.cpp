// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/wavesolver.h"
#include "tests/bench/report.h"
#include "tests/kit/splitinstances.h"
#include "tests/kit/splitmip.h"

#include <QRandomGenerator>

namespace stoa::bench {

using namespace Qt::StringLiterals;
using kit::SplitShape;

namespace {

constexpr int kMipSeconds = 20;

/// The same random problems by the solver and by GLPK.
QList<Figure> againstMip(const QString &what, const SplitShape &shape, int problems)
{
    Samples ours;
    Samples reference;
    int unproved = 0;
    for (int seed = 1; seed <= problems; ++seed) {
        const SplitProblem problem = kit::randomSplit(quint32(seed), shape);
        SplitPlan plan;
        ours.add(timed([&] { plan = solve(problem); }));
        std::optional<kit::MipAnswer> optimum;
        reference.add(timed([&] { optimum = kit::solveByMip(problem, kMipSeconds); }));
        unproved += plan.optimal ? 0 : 1;
        if (optimum && plan.optimal && (optimum->feasible != plan.feasible || optimum->cost != plan.cost))
            qFatal("seed %d: the plan costs %lld, the optimum %lld", seed, plan.cost, optimum->cost);
    }
    const QString against = u"GLPK on the same problems"_s;
    QList<Figure> figures;
    for (const auto &[name, percent] : {std::pair(u"p50"_s, 50), {u"p95"_s, 95}, {u"max"_s, 100}}) {
        figures.append({u"%1, %2"_s.arg(what, name), ours.percentile(percent), reference.percentile(percent),
                        u"ms"_s, Better::Less, against});
    }
    if (unproved > 0)
        figures.append({u"%1, ended by the limit of steps"_s.arg(what), double(unproved), 0, u"of all"_s});
    return figures;
}

/// Orders of one to four lines over all nodes of a chain; few SKUs are wanted often, and capacity is about
/// what is needed.
WaveProblem chainWave(int orders, int nodes, int skus)
{
    QRandomGenerator random(20'261'130);
    WaveProblem wave;
    std::vector<qint64> fixed;
    for (int node = 0; node < nodes; ++node) {
        for (int sku = 0; sku < skus; ++sku)
            wave.stock.push_back({node, sku, random.bounded(10) < 6 ? random.bounded(8) : 0});
        wave.capacity.push_back(2 * orders / nodes + random.bounded(4 * orders / nodes));
        fixed.push_back(300'000 + random.bounded(300'000));
    }
    for (int i = 0; i < orders; ++i) {
        WaveProblem::Order order;
        const int lines = 1 + random.bounded(4);
        for (int line = 0; line < lines; ++line) {
            order.skus.push_back(random.bounded(skus) * random.bounded(skus) / skus);
            order.problem.lines.push_back({.stock = line,
                                           .units = 1 + (random.bounded(4) == 0 ? 1 : 0),
                                           .unitValue = 2'000'000,
                                           .missingCost = 2'000'000 + random.bounded(2'000'000)});
        }
        order.problem.maxParts = random.bounded(3) == 0 ? 2 : 4;
        if (random.bounded(5) == 0)
            order.problem.fill = SplitProblem::Fill::All;
        const int home = random.bounded(nodes);
        for (int node = 0; node < nodes; ++node) {
            SplitProblem::Node own{.fixed = fixed[node] + std::abs(node - home) * 15'000};
            for (int line = 0; line < lines; ++line) {
                own.unitCost.push_back(20'000 + random.bounded(40'000));
                own.available.push_back(wave.stock[size_t(node * skus + order.skus[line])].units);
            }
            order.nodes.push_back(node);
            order.problem.nodes.push_back(std::move(own));
        }
        wave.orders.push_back(std::move(order));
    }
    return wave;
}

QList<Figure> batch(const Options &options)
{
    const int orders = options.rounds(1'000);
    const WaveProblem wave = chainWave(orders, 50, 300);
    WavePlan plan;
    const double seconds = double(timed([&] { plan = solveWave(wave); })) / 1e6;
    const QString what = u"a wave of %1 orders over 50 nodes"_s.arg(orders);
    return {{what, seconds, 0, u"s"_s},
            {what + u", gap to the bound"_s,
             100.0 * double(plan.gap()) / double(std::max<qint64>(1, plan.cost)), 0, u"%"_s}};
}

} // namespace

QList<Figure> routingBench(const Options &options, const QString &)
{
    constexpr auto kWhole = SplitProblem::LineSplit::Whole;
    QList<Figure> figures;
    figures.append(againstMip(u"an order, 3 lines x 10 nodes"_s,
                              {.lines = 3, .nodes = 10, .units = 3, .special = 3, .exactSize = true},
                              options.rounds(400)));
    figures.append(
        againstMip(u"an order, 8 whole lines x 200 nodes"_s,
                   {.lines = 8, .nodes = 200, .special = 3, .lineSplit = kWhole, .exactSize = true},
                   options.rounds(60)));
    figures.append(againstMip(u"an order, 8 divided lines x 200 nodes"_s,
                              {.lines = 8, .nodes = 200, .special = 3, .exactSize = true},
                              options.rounds(60)));
    figures.append(batch(options));
    return figures;
}

} // namespace stoa::bench

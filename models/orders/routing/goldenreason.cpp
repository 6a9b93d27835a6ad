// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/goldenreason.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const RoutingCandidate *candidate(const RoutingStep &step, const QString &node)
{
    const auto it = std::ranges::find(step.candidates, node, &RoutingCandidate::node);
    return it == step.candidates.end() ? nullptr : &*it;
}

/// The mean over the lines, basis points.
int meanOf(const RoutingCandidate &of, ScoreKind kind)
{
    qint64 sum = 0;
    int count = 0;
    for (const ScoreFinding &finding : of.scores) {
        if (finding.kind == kind && finding.score >= 0) {
            sum += finding.score;
            ++count;
        }
    }
    return count > 0 ? int(sum / count) : 0;
}

} // namespace

QString GoldenReason::place(const QString &code) const
{
    return RoutingChoices::nameIn(m_words.choices().locations, code);
}

QString GoldenReason::byScore(const RoutingStep &step, const RoutingStrategy &strategy, const QString &winner,
                              const QString &loser) const
{
    const RoutingCandidate *high = candidate(step, winner);
    const RoutingCandidate *low = candidate(step, loser);
    if (!high || !low)
        return {};
    qint64 most = 0;
    const RoutingScore *by = nullptr;
    for (const RoutingScore &score : strategy.scores) {
        const qint64 ahead =
            qint64(meanOf(*high, score.kind) - meanOf(*low, score.kind)) * score.weight / 10'000;
        if (ahead > most) {
            most = ahead;
            by = &score;
        }
    }
    if (!by)
        return {};
    //: After "because": %1 is a place, %2 a number of points ("0.03"), %3 what is scored ("Markdown
    //: pressure")
    return tr("%1 is %2 ahead by “%3”")
        .arg(place(winner), m_words.formats().decimal((most + 50) / 100, 2), RoutingWords::score(by->kind));
}

QString GoldenReason::clause(const Decision &decision, const RoutingPolicy &policy,
                             const QStringList &expected) const
{
    const RoutingStep *step = decision.mainStep();
    if (!step || step->strategy < 0 || step->strategy >= policy.strategies().size())
        return {};
    const QStringList chosen = decision.nodes();
    const RoutingStrategy &strategy = policy.strategies()[step->strategy];
    for (const QString &node : expected) {
        if (chosen.contains(node))
            continue;
        const RoutingCandidate *missed = candidate(*step, node);
        if (missed && !missed->exclusions.isEmpty()) {
            RoutingExclusion why{.kind = missed->exclusions.first().kind};
            if (const RoutingExclusion *told = strategy.exclusion(why.kind))
                why = *told;
            //: After "because": %1 is a place, %2 as "has no sellable stock"
            return tr("%1 %2").arg(place(node), m_words.exclusion(why));
        }
        for (const QString &other : chosen) {
            if (expected.contains(other))
                continue;
            const QString score = byScore(*step, strategy, other, node);
            if (!score.isEmpty())
                return score;
        }
    }
    return {};
}

} // namespace stoa

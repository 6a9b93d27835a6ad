// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/commandfigures.h"

#include "hub/log/commandtime.h"

namespace stoa::hub {

namespace {

constexpr qint64 kSecondUs = 1'000'000;
/// From a desk that is connected to one that was without the hub over a holiday.
constexpr std::array<qint64, 12> kDelaysUs{1 * kSecondUs,      5 * kSecondUs,       15 * kSecondUs,
                                           60 * kSecondUs,     300 * kSecondUs,     900 * kSecondUs,
                                           3'600 * kSecondUs,  14'400 * kSecondUs,  43'200 * kSecondUs,
                                           86'400 * kSecondUs, 259'200 * kSecondUs, 604'800 * kSecondUs};
constexpr std::array kVerdicts{Verdict::Applied, Verdict::Duplicate, Verdict::Rejected, Verdict::Retry};

QByteArray textOf(Verdict verdict) { return QByteArray(nameOf(verdict).data(), nameOf(verdict).size()); }

} // namespace

CommandFigures::CommandFigures(http::Metrics &metrics)
    : m_metrics(metrics)
    , m_byVerdict()
    , m_delay(metrics.histogram("stoa_command_delay_seconds",
                                "From when a command was done at its desk to its first decision here",
                                kDelaysUs))
{
    // All of them from the beginning: what never was there has no rate.
    for (const Verdict verdict : kVerdicts)
        m_byVerdict[std::size_t(verdict)] = &metrics.counter(
            "stoa_commands_total", "Commands of desks, by verdict", {{"verdict", textOf(verdict)}});
}

void CommandFigures::count(const wire::CommandBatch &batch, const wire::CommandsAnswer &answer)
{
    for (qsizetype i = 0; i < answer.results.size(); ++i) {
        const wire::CommandOutcome &outcome = answer.results[i];
        m_byVerdict[std::size_t(outcome.status)]->add();
        if (outcome.status == Verdict::Rejected && outcome.problem)
            m_metrics
                .counter("stoa_command_refusals_total", "Commands of desks that were refused, by problem",
                         {{"code", outcome.problem->code.toLatin1()}})
                .add();
        if (outcome.status == Verdict::Applied || outcome.status == Verdict::Rejected)
            m_delay.observe(answer.hubTime.msSince(timeOf(batch.commands[i], answer.hubTime)) * 1'000);
    }
}

} // namespace stoa::hub

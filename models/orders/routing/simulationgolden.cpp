// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/goldenreason.h"
#include "models/orders/routing/simulationdesk.h"

#include <QJsonArray>
#include <QUrl>

/// Golden orders, and what else stands between a draft and its activation.
namespace stoa {

using namespace Qt::StringLiterals;
using routingwire::GoldenVerdict;
using routingwire::Miss;
using routingwire::RunState;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        texts.append(each.toString());
    return texts;
}

constexpr auto kGolden = "golden/"_L1;

const Miss *missOf(const GoldenVerdict &verdict, QLatin1StringView what)
{
    const auto it = std::ranges::find(verdict.misses, what, &Miss::what);
    return it == verdict.misses.end() ? nullptr : &*it;
}

QString outcomeWord(const QString &name)
{
    const auto outcome = routingOutcomeOf(name);
    if (!outcome)
        return name;
    switch (*outcome) {
    case RoutingOutcome::Assigned:
        //: What becomes of an order, inside a sentence
        return SimulationDesk::tr("it is assigned");
    case RoutingOutcome::AssignedPartly:
        return SimulationDesk::tr("a part of it is assigned");
    case RoutingOutcome::Queued:
        return SimulationDesk::tr("it waits in a queue");
    case RoutingOutcome::Backordered:
        return SimulationDesk::tr("it waits for stock");
    case RoutingOutcome::CustomerCare:
        return SimulationDesk::tr("customer service gets it");
    case RoutingOutcome::Waiting:
        return SimulationDesk::tr("it waits until it is cancelled");
    case RoutingOutcome::Cancelled:
        return SimulationDesk::tr("it is cancelled");
    }
    return {};
}

} // namespace

void SimulationDesk::runGolden()
{
    const RoutingPolicyRow *row = m_desk.shown();
    if (!row)
        return;
    const routingwire::PolicyName of{row->code, row->number};
    m_goldenOf = of;
    m_goldenRevision = row->revision;
    m_goldenKnown = false;
    m_desk.line()
        .call("POST", routingwire::policyPath(row->code, row->number, u"golden"_s), {}, {})
        .then(this, [this, of](const Result<HubAnswer> &answer) {
            if (m_goldenOf != of)
                return;
            if (!answer) {
                m_goldenOf.reset(); // asked again with the next news
                return;
            }
            m_verdicts = routingwire::verdictsFrom(answer->body);
            // What differs is what one looks for.
            std::ranges::stable_sort(m_verdicts, {}, &GoldenVerdict::passed);
            m_goldenKnown = true;
            if (m_refusal && m_refusal->of == of)
                m_refusal->reasons.removeIf([](const QString &reason) { return reason.startsWith(kGolden); });
            m_reasons.clear();
            for (const GoldenVerdict &verdict : std::as_const(m_verdicts)) {
                if (!verdict.passed && missOf(verdict, "nodes"_L1))
                    askReason(verdict);
            }
            refresh();
        });
}

/// The order is routed here, as the hub did, with two plans: else the places are not told.
void SimulationDesk::askReason(const GoldenVerdict &verdict)
{
    const QStringList expected = textsOf(missOf(verdict, "nodes"_L1)->expected);
    const RoutingPolicyRow *row = m_desk.shown();
    const auto policy = row ? RoutingPolicy::fromJson(row->body) : Error{};
    if (!policy)
        return;
    const QString path =
        routingwire::kGoldenOrders + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(verdict.code));
    m_desk.line()
        .call("GET", path, {}, {})
        .then(this, [this, expected, policy = *policy, code = verdict.code](const Result<HubAnswer> &answer) {
            if (!answer)
                return;
            const auto of = RoutingCase::fromJson(answer->body["case"_L1].toObject());
            if (!of)
                return;
            const Decision decision = route(*of, policy, {.plans = 2, .flips = FlipSearch::Skip});
            const QString clause = GoldenReason(m_desk.words()).clause(decision, policy, expected);
            if (!clause.isEmpty())
                m_reasons.insert(code, clause);
            refresh();
        });
}

QString SimulationDesk::goldenSentence(const GoldenVerdict &verdict) const
{
    if (verdict.passed)
        return {};
    const Formats &formats = m_desk.wording().formats();
    const QString version = PolicyDesk::label(m_goldenOf ? m_goldenOf->version : m_desk.number());
    const auto places = [&](const QJsonValue &value) {
        QStringList names;
        for (const QString &code : textsOf(value))
            names.append(RoutingChoices::nameIn(m_desk.choices().locations, code));
        return formats.list(names);
    };
    QStringList sentences;
    if (const Miss *nodes = missOf(verdict, "nodes"_L1)) {
        const int wanted = int(nodes->expected.toArray().size());
        const int got = int(nodes->got.toArray().size());
        //: %1 is a list of places
        sentences.append(tr("Expected %n parcel(s) from %1.", nullptr, wanted).arg(places(nodes->expected)));
        const QString reason = m_reasons.value(verdict.code);
        if (got == 0)
            //: %1 is a version of a policy ("v14")
            sentences.append(tr("%1 sends nothing.").arg(version));
        else if (reason.isEmpty())
            //: %1 is a version of a policy ("v14"), %2 a list of places
            sentences.append(tr("%1 sends %n, from %2.", nullptr, got).arg(version, places(nodes->got)));
        else
            //: %1 is a version of a policy ("v14"), %2 a list of places, %3 a clause
            sentences.append(tr("%1 sends %n, from %2, because %3.", nullptr, got)
                                 .arg(version, places(nodes->got), reason));
    } else if (const Miss *parts = missOf(verdict, "parts"_L1)) {
        sentences.append(tr("Expected %n part(s).", nullptr, parts->expected.toInt()));
        sentences.append(tr("%1 makes %n.", nullptr, parts->got.toInt()).arg(version));
    }
    if (const Miss *outcome = missOf(verdict, "outcome"_L1))
        //: %1 and %3 say what becomes of an order, %2 is a version of a policy
        sentences.append(tr("Expected that %1; with %2 %3.")
                             .arg(outcomeWord(outcome->expected.toString()), version,
                                  outcomeWord(outcome->got.toString())));
    if (const Miss *cost = missOf(verdict, "max_cost"_L1))
        sentences.append(tr("It may cost %1 at most; with %2 it costs %3.")
                             .arg(m_desk.words().money(cost->expected.toInteger()), version,
                                  m_desk.words().money(cost->got.toInteger())));
    return sentences.join(u' ');
}

QStringList SimulationDesk::reasonsOf(const RoutingPolicyRow &row) const
{
    const bool isSame = m_refusal && m_refusal->of == routingwire::PolicyName{row.code, row.number}
        && m_refusal->revision == row.revision;
    return isSame && !m_desk.isChanged() ? m_refusal->reasons : QStringList();
}

Future<Result<RoutingPolicyRow>> SimulationDesk::activate(int version)
{
    const RoutingPolicyRow *row = m_desk.version(version);
    const Refusal asked{{m_desk.code(), version}, row ? row->revision : 0, {}};
    return m_desk.activate(version).then(
        this, [this, asked](const Result<RoutingPolicyRow> &done) -> Result<RoutingPolicyRow> {
            if (done || done.error().reasons.isEmpty())
                return done;
            m_refusal = asked;
            m_refusal->reasons = done.error().reasons;
            // What this desk did not know may be on its way.
            m_desk.line().syncNow();
            runGolden();
            Q_EMIT changed();
            return done;
        });
}

QList<SimulationDesk::Obstacle> SimulationDesk::obstacles() const
{
    QList<Obstacle> list;
    const RoutingPolicyRow *row = m_desk.shown();
    if (!row || row->state == "active"_L1) {
        if (!m_desk.isChanged())
            return list;
        list.append({tr("the draft is not saved"), tr("Save the draft.")});
        return list;
    }
    if (m_desk.isChanged())
        list.append({tr("the draft is not saved"), tr("Save the draft, then simulate it.")});
    else if (row->state == "draft"_L1 && whyNoAttaching().isEmpty())
        list.append(
            {tr("its simulation is not attached"), tr("Look at the results and attach them to the draft.")});
    else if (row->state == "draft"_L1 && !(wasEmpty() && isOfDraft()))
        list.append({tr("it was not simulated"), tr("Simulate it and attach the results.")});
    bool isUntried = row->state == "draft"_L1 && wasEmpty() && isOfDraft();
    QStringList failed;
    for (const GoldenVerdict &verdict : m_verdicts) {
        if (!verdict.passed)
            failed.append(verdict.code);
    }
    bool isBehind = false; // The hub knows what this desk does not.
    bool wantsAnother = m_desk.isSelf(row->createdBy);
    for (const QString &reason : reasonsOf(*row)) {
        if (reason.startsWith(kGolden)) {
            const QString code = reason.sliced(kGolden.size());
            if (!failed.contains(code))
                failed.append(code);
        } else if (reason == "fourEyes"_L1) {
            wantsAnother = true;
        } else if (reason == "nothingSimulated"_L1) {
            isUntried = true;
        } else if (reason != "notSimulated"_L1 || row->state != "draft"_L1) {
            isBehind = true;
        }
    }
    if (isUntried)
        list.append(
            {tr("there were no orders in its simulation"),
             tr("Choose days in which there were orders, simulate it again and attach the results.")});
    if (failed.size() == 1)
        list.append({tr("golden order %1 differs").arg(failed.first()),
                     tr("Change the rules until the golden order passes, or change what is expected of it "
                        "where the new outcome is the better one.")});
    else if (!failed.isEmpty())
        list.append({tr("%n golden order(s) differ", nullptr, int(failed.size())),
                     tr("Change the rules until the golden orders pass, or change what is expected of them "
                        "where the new outcome is the better one.")});
    if (wantsAnother)
        list.append({tr("a second person must approve"),
                     tr("You wrote its last change. Ask somebody else who may approve policies to activate "
                        "it.")});
    else if (!m_desk.may(Permission::RoutingApprove))
        list.append({tr("your role may not approve policies"),
                     tr("Ask somebody who may approve policies to activate it.")});
    if (isBehind)
        list.append({tr("the hub knows it in another state"),
                     tr("Wait until this PC has heard of it, then look again.")});
    if (!m_desk.isOnline())
        list.append({tr("the hub does not answer"), tr("Wait until the hub is back.")});
    return list;
}

QString SimulationDesk::obstacleSentence() const
{
    QString all;
    for (const Obstacle &obstacle : obstacles())
        //: Joins two clauses: "golden order G-17 differs, and a second person must approve"
        all = all.isEmpty() ? obstacle.words : tr("%1, and %2").arg(all, obstacle.words);
    //: %1 is a clause, or several
    return all.isEmpty() ? QString() : tr("%1.").arg(all);
}

} // namespace stoa

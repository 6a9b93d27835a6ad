// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/goldendesk.h"

#include "core/domain/orders/decisionrecord.h"
#include "models/orders/routing/goldenreason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &code)
{
    return routingwire::kGoldenOrders + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(code));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        texts.append(each.toString());
    return texts;
}

} // namespace

GoldenDesk::GoldenDesk(PolicyDesk &desk, SimulationDesk &simulation, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_simulation(simulation)
{ }

QString GoldenDesk::whyNot() const
{
    if (const QString why = m_desk.whyNot(Permission::RoutingEdit); !why.isEmpty())
        return why;
    return m_desk.shown() ? QString() : tr("Save the draft first: golden orders belong to a policy.");
}

QString GoldenDesk::place(const QString &code) const
{
    return RoutingChoices::nameIn(m_desk.choices().locations, code);
}

DecisionWords GoldenDesk::decisionWords() const
{
    return {m_desk.wording(), [this](const QString &node) { return place(node); },
            [this](const QString &node) { return m_desk.timesOf(node).zone(); }, m_desk.clock().now()};
}

Result<void> GoldenDesk::changed(const Result<HubAnswer> &answer)
{
    if (!answer)
        return answer.error();
    m_simulation.runGolden();
    return {};
}

GoldenDesk::Answered GoldenDesk::afterReading(const QString &code,
                                              std::function<Answered(const HubAnswer &)> next)
{
    auto promise = std::make_shared<QPromise<Result<HubAnswer>>>();
    promise->start();
    const auto answered = [promise](const Result<HubAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    m_desk.line()
        .call("GET", pathOf(code), {}, {})
        .then(this, [this, answered, next = std::move(next)](const Result<HubAnswer> &read) {
            if (read)
                next(*read).then(this, answered);
            else
                answered(read);
        });
    return promise->future();
}

Future<Result<QString>> GoldenDesk::keep(const QString &order, const QString &name)
{
    const QJsonObject body{{u"policy"_s, m_desk.code()}, {u"name"_s, name}, {u"order"_s, order}};
    return m_desk.line()
        .call("POST", routingwire::kGoldenOrders, body, {})
        .then(this, [this](const Result<HubAnswer> &answer) -> Result<QString> {
            STOA_TRY(changed(answer));
            return answer->body["code"_L1].toString();
        });
}

QString GoldenDesk::orderFault(const Error &error)
{
    if (error.kind == ErrorKind::NotFound && error.field != "policy"_L1)
        return tr("There is no order of this number, or it is not one of your stores.");
    if (error.code() == Problem::IllegalTransition)
        return tr("It was not routed yet, or the record of that is not kept any more. Route the order "
                  "first.");
    return {};
}

Future<Result<void>> GoldenDesk::rename(const QString &code, const QString &name)
{
    return afterReading(code,
                        [this, code, name](const HubAnswer &read) {
                            return m_desk.line().call("PATCH", pathOf(code), {{u"name"_s, name}},
                                                      {{"if-match", read.headers.value("etag")}});
                        })
        .then(this, [this](const Result<HubAnswer> &answer) { return changed(answer); });
}

Future<Result<QJsonObject>> GoldenDesk::accept(const QString &code)
{
    const RoutingPolicyRow *row = m_desk.shown();
    const auto before = std::make_shared<QJsonObject>();
    const int version = row ? row->number : 0;
    return afterReading(code,
                        [this, code, version, before](const HubAnswer &read) {
                            *before = read.body["expect"_L1].toObject();
                            return m_desk.line().call("POST", pathOf(code) + u"/accept"_s,
                                                      {{u"version"_s, version}},
                                                      {{"if-match", read.headers.value("etag")}});
                        })
        .then(this, [this, before](const Result<HubAnswer> &answer) -> Result<QJsonObject> {
            STOA_TRY(changed(answer));
            return *before;
        });
}

Future<Result<void>> GoldenDesk::expect(const QString &code, const QJsonObject &expectation)
{
    // The hub keeps what is not named: what was not looked at is told to be so.
    QJsonObject whole = expectation;
    for (const auto name : {"nodes"_L1, "parts"_L1, "outcome"_L1, "max_cost"_L1}) {
        if (!whole.contains(name))
            whole.insert(name, QJsonValue::Null);
    }
    return afterReading(code,
                        [this, code, whole](const HubAnswer &read) {
                            return m_desk.line().call("PATCH", pathOf(code), {{u"expect"_s, whole}},
                                                      {{"if-match", read.headers.value("etag")}});
                        })
        .then(this, [this](const Result<HubAnswer> &answer) { return changed(answer); });
}

Future<Result<void>> GoldenDesk::remove(const QString &code)
{
    return m_desk.line()
        .call("DELETE", pathOf(code), {}, {})
        .then(this, [this](const Result<HubAnswer> &answer) { return changed(answer); });
}

Future<Result<GoldenDecision>> GoldenDesk::decision(const QString &code)
{
    return m_desk.line()
        .call("GET", pathOf(code), {}, {})
        .then(this, [this, code](const Result<HubAnswer> &answer) -> Result<GoldenDecision> {
            if (!answer)
                return answer.error();
            return decide(code, answer->body);
        });
}

Result<GoldenDecision> GoldenDesk::decide(const QString &code, const QJsonObject &golden) const
{
    const RoutingPolicyRow *row = m_desk.shown();
    if (!row)
        return Error::of(Problem::NotFound);
    STOA_TRY_ASSIGN(const auto policy, RoutingPolicy::fromJson(row->body));
    STOA_TRY_ASSIGN(const auto of, RoutingCase::fromJson(golden["case"_L1].toObject()));
    // The places that were looked at are told only where plans are compared.
    const Decision made = route(of, policy, {.plans = 2, .flips = FlipSearch::Skip});
    const DecisionWords words = decisionWords();
    GoldenDecision decision;
    decision.code = code;
    decision.name = golden["name"_L1].toString();
    const QString by = golden["expected_by"_L1].toString();
    const auto at = Instant::parse(golden["expected_at"_L1].toString());
    if (at && !by.isEmpty())
        //: Who expects it and since when; %1 is a person, %2 a day and a time
        decision.expectedBy =
            tr("%1, %2").arg(m_desk.personName(by), m_desk.wording().formats().dateTime(*at));
    const QJsonObject expected = golden["expect"_L1].toObject();
    decision.expected = sentences(expected);
    decision.version = PolicyDesk::label(row->number);
    decision.got = sentences({{u"nodes"_s, QJsonArray::fromStringList(made.nodes())},
                              {u"parts"_s, made.parts.size()},
                              {u"outcome"_s, QString(nameOf(made.outcome))}});
    for (const RoutingPart &each : made.parts)
        decision.parts.append(part(each, of, words));
    QStringList nodes = made.nodes();
    nodes.sort();
    const QStringList wanted = textsOf(expected["nodes"_L1]);
    if (expected.contains("nodes"_L1) && wanted != nodes)
        decision.why = GoldenReason(m_desk.words()).clause(made, policy, wanted);
    const auto &rows = m_simulation.golden();
    const auto shown = std::ranges::find(rows, code, &GoldenRow::code);
    decision.differs = shown != rows.end() && !shown->passed;
    const DecisionRecord record{of, policy, made};
    const QJsonObject json = QJsonDocument::fromJson(record.toBytes()).object();
    for (const DecisionFacts::Candidate &each : DecisionFacts::candidatesOf(json))
        decision.candidates.append({place(each.node), words.candidate(each)});
    return decision;
}

QStringList GoldenDesk::sentences(const QJsonObject &expectation) const
{
    QStringList list;
    const Formats &formats = m_desk.wording().formats();
    const QStringList nodes = textsOf(expectation["nodes"_L1]);
    QStringList places;
    for (const QString &node : nodes)
        places.append(place(node));
    const int parts = expectation["parts"_L1].toInt(int(nodes.size()));
    if (!nodes.isEmpty())
        //: %1 is a list of places
        list.append(tr("%n parcel(s) from %1.", nullptr, parts).arg(formats.list(places)));
    else if (expectation.contains("nodes"_L1))
        list.append(tr("Nothing is sent."));
    else if (expectation.contains("parts"_L1))
        list.append(tr("%n parcel(s), from anywhere.", nullptr, parts));
    const DecisionWords words = decisionWords();
    if (const QString outcome = expectation["outcome"_L1].toString(); !outcome.isEmpty())
        list.append(words.outcome(outcome));
    if (expectation.contains("max_cost"_L1))
        //: %1 is an amount of money
        list.append(
            tr("It costs %1 at most.").arg(m_desk.words().money(expectation["max_cost"_L1].toInteger())));
    return list;
}

QString GoldenDesk::part(const RoutingPart &part, const RoutingCase &of, const DecisionWords &words) const
{
    const Formats &formats = m_desk.wording().formats();
    QStringList facts;
    for (const LineUnits &units : part.lines) {
        const auto line = std::ranges::find(of.order.lines, units.line, &RoutingLine::line);
        if (line != of.order.lines.end())
            //: A quantity of a SKU: "2 × MUG-1"
            facts.append(
                tr("%1 × %2").arg(formats.quantity(Quantity::fromThousandths(units.quantity)), line->sku));
    }
    if (part.offer.arrives) {
        // By the clock of where it goes, if that is known.
        const QTimeZone zone(of.order.timeZone.toLatin1());
        const Formats there = zone.isValid() ? formats.in(zone) : m_desk.timesOf(part.node);
        //: %1 is a moment
        facts.append(
            tr("arrives %1").arg(there.marked(there.dateTime(*part.offer.arrives), *part.offer.arrives)));
    }
    facts.append(words.money(part.costs.total(), of.currency));
    //: What a place sends; %1 is the place, %2 a list
    return tr("%1: %2").arg(place(part.node), facts.join(u" · "_s));
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/simulationdesk.h"

#include "models/shared/problemtext.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace stoa {

using namespace Qt::StringLiterals;
using routingwire::Outcome;
using routingwire::RunState;

namespace {
constexpr int kPollMs = 700;
constexpr int kMostMisses = 20;
constexpr int kUsualDays = 14;

QString noOrders()
{
    return SimulationDesk::tr("There were no orders in these days. Choose others and simulate again.");
}
} // namespace

SimulationDesk::SimulationDesk(PolicyDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_measures(columns(), [](const SimulationMeasure &row) { return row.id; })
{
    const Formats &formats = desk.wording().formats();
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(desk.clock().now().msSinceEpoch(), formats.zone()).date();
    m_range = {today.addDays(-kUsualDays), today.addDays(-1), {}, Stock::AtStart};
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &SimulationDesk::poll);
    connect(&desk, &PolicyDesk::changed, this, [this] {
        restore();
        refresh();
    });
    connect(&desk, &PolicyDesk::draftChanged, this, &SimulationDesk::refresh);
    connect(&desk, &PolicyDesk::removed, this, &SimulationDesk::forget);
    restore();
}

void SimulationDesk::setRange(const Range &range)
{
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT changed();
}

/// The results of the policy that is open: those that were made last here, else those of its version.
void SimulationDesk::restore()
{
    if (m_desk.code().isEmpty())
        return;
    const RoutingPolicyRow *row = m_desk.shown();
    if (std::exchange(m_code, m_desk.code()) != m_desk.code()) {
        ++m_ticket;
        m_poll.stop();
        m_run.reset();
        m_problem.clear();
        m_verdicts.clear();
        m_reasons.clear();
        m_goldenKnown = false;
        m_goldenOf.reset();
    }
    if (!m_desk.isOnline() || !m_desk.may(Permission::RoutingEdit))
        return;
    if (row && !row->simulation.isEmpty() && !m_run && !m_starting)
        load(row->simulation);
    if (row && (!m_goldenOf || m_goldenOf->version != row->number || m_goldenRevision != row->revision))
        runGolden();
}

/// Results of rules that are no more; another version may come by their number.
void SimulationDesk::forget(const QString &code, int version)
{
    const routingwire::PolicyName of{code, version};
    if (m_goldenOf == of)
        m_goldenOf.reset();
    const auto isOf = [&of](const Outcome &outcome) {
        return outcome.policy == of;
    };
    if (!m_run || !(m_request.policies.contains(of) || std::ranges::any_of(m_run->outcomes, isOf)))
        return;
    ++m_ticket;
    m_poll.stop();
    m_run.reset();
    m_problem.clear();
}

QString SimulationDesk::whyNoStart() const
{
    if (const QString why = m_desk.whyNot(Permission::RoutingEdit); !why.isEmpty())
        return why;
    if (m_desk.fault())
        return m_desk.fault()->sentence;
    if (m_desk.draft().policy.code.isEmpty())
        return tr("There is no policy yet.");
    if (m_range.to < m_range.from)
        return tr("The last day is before the first one.");
    return isRunning() ? tr("A simulation runs already.") : QString();
}

Future<Result<void>> SimulationDesk::start()
{
    m_starting = true;
    m_problem.clear();
    Q_EMIT changed();
    if (!m_desk.isChanged())
        return ask();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answered = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    m_desk.save().then(this, [this, answered](const Result<RoutingPolicyRow> &saved) {
        if (saved) {
            ask().then(this, answered);
            return;
        }
        m_starting = false;
        Q_EMIT changed();
        answered(saved.error());
    });
    return promise->future();
}

Future<Result<void>> SimulationDesk::ask()
{
    const Formats &formats = m_desk.wording().formats();
    const auto startOf = [&formats](QDate day) {
        return Instant::fromMs(day.startOfDay(formats.zone()).toMSecsSinceEpoch());
    };
    routingwire::Request request;
    request.name = m_desk.code() + u' ' + PolicyDesk::label(m_desk.number());
    request.channel = m_range.channel;
    request.from = startOf(m_range.from);
    request.to = startOf(m_range.to.addDays(1));
    if (m_range.stock == Stock::AtStart)
        request.stockAt = request.from;
    // The one that is active, the draft, and the one before.
    constexpr qsizetype kMost = 3;
    const auto add = [&](int version) {
        const routingwire::PolicyName name{m_desk.code(), version};
        if (request.policies.size() < kMost && !request.policies.contains(name))
            request.policies.append(name);
    };
    if (const RoutingPolicyRow *active = m_desk.active())
        add(active->number);
    add(m_desk.number());
    for (const RoutingPolicyRow &row : m_desk.versions()) {
        if (row.activatedAt)
            add(row.number);
    }
    m_request = request;
    m_ranWith = m_desk.draft().policy;
    return m_desk.line()
        .call("POST", routingwire::kSimulations, request.toJson(), {})
        .then(this, [this, ticket = ++m_ticket](const Result<HubAnswer> &answer) -> Result<void> {
            m_starting = false;
            if (!answer) {
                Q_EMIT changed();
                return answer.error();
            }
            if (ticket == m_ticket) {
                take(answer);
                m_poll.start();
            }
            return {};
        });
}

void SimulationDesk::load(const QString &id)
{
    routingwire::Run run;
    run.id = id;
    m_run = run;
    m_request = {};
    poll();
}

void SimulationDesk::poll()
{
    if (!m_run || m_run->isOver()) {
        m_poll.stop();
        return;
    }
    m_desk.line()
        .call("GET", routingwire::kSimulations + u'/' + m_run->id, {}, {})
        .then(this, [this, ticket = m_ticket](const Result<HubAnswer> &answer) {
            if (ticket == m_ticket)
                take(answer);
        });
}

void SimulationDesk::take(const Result<HubAnswer> &answer)
{
    if (!answer) {
        // A hub that is away for a moment goes on by itself.
        const bool gone = answer.error().kind == ErrorKind::NotFound || ++m_misses >= kMostMisses;
        if (gone) {
            m_poll.stop();
            m_run.reset();
            m_misses = 0;
            if (answer.error().kind != ErrorKind::NotFound)
                m_problem = ProblemText::sentence(answer.error());
        }
        Q_EMIT changed();
        return;
    }
    m_misses = 0;
    m_run = routingwire::runFrom(answer->body);
    if (!m_run->isOver()) {
        m_poll.start();
        Q_EMIT changed();
        return;
    }
    m_poll.stop();
    switch (m_run->state) {
    case RunState::Failed:
        m_problem = tr("The hub could not finish it: %1").arg(m_run->problem);
        break;
    case RunState::Interrupted:
        m_problem = tr("The hub ended while it ran. Start it again.");
        break;
    case RunState::Cancelled:
        m_problem = tr("It was cancelled. Nothing came of it.");
        break;
    case RunState::Done:
        m_problem = wasEmpty() ? noOrders() : QString();
        break;
    case RunState::Waiting:
    case RunState::Running:
        m_problem.clear();
        break;
    }
    refresh();
}

void SimulationDesk::cancel()
{
    if (!m_run || m_run->isOver())
        return;
    m_desk.line()
        .call("DELETE", routingwire::kSimulations + u'/' + m_run->id, {}, {})
        .then(this, [this, ticket = m_ticket](const Result<HubAnswer> &answer) {
            if (ticket == m_ticket && answer)
                take(answer);
        });
}

QString SimulationDesk::runName() const
{
    if (!m_run || m_run->id.size() < 4)
        return {};
    //: The name of a simulation; %1 is four letters and digits
    return tr("S-%1").arg(m_run->id.right(4).toUpper());
}

QString SimulationDesk::rangeSentence() const
{
    const Formats &formats = m_desk.wording().formats();
    QStringList parts;
    const bool done = m_run && m_run->state == RunState::Done;
    if (done)
        parts.append(formats.grouped(tr("%n recorded order(s)", nullptr, int(m_run->orders)), m_run->orders));
    const bool told = done && m_request.to > m_request.from;
    const QDate from = told
        ? QDateTime::fromMSecsSinceEpoch(m_request.from.msSinceEpoch(), formats.zone()).date()
        : m_range.from;
    const QDate to = told
        ? QDateTime::fromMSecsSinceEpoch(m_request.to.msSinceEpoch() - 1, formats.zone()).date()
        : m_range.to;
    if (!done || told)
        //: A range of days
        parts.append(tr("%1 to %2").arg(formats.date(from), formats.date(to)));
    const QString channel = told ? m_request.channel : done ? QString() : m_range.channel;
    if (!channel.isEmpty())
        parts.append(m_desk.words().value(RoutingField::Channel, channel));
    if (done && m_run->stockAt)
        parts.append(tr("stock as of %1").arg(formats.dateTime(*m_run->stockAt)));
    else if (!done)
        parts.append(m_range.stock == Stock::Now ? tr("stock as it is now")
                                                 : tr("stock as it was at the start"));
    return formats.list(parts);
}

bool SimulationDesk::wasEmpty() const
{
    return m_run && m_run->state == RunState::Done && m_run->orders == 0;
}

bool SimulationDesk::isOfDraft() const { return draftSubject() >= 0 && !m_desk.isChanged(); }

QString SimulationDesk::whyNoAttaching() const
{
    if (const QString why = m_desk.whyNot(Permission::RoutingEdit); !why.isEmpty())
        return why;
    if (!m_run || m_run->state != RunState::Done)
        return tr("There is no finished simulation.");
    if (m_desk.isChanged() || draftSubject() < 0)
        return tr("The draft was changed since. Simulate it again.");
    if (wasEmpty())
        return noOrders();
    const RoutingPolicyRow *row = m_desk.version(m_desk.number());
    if (!row || (row->state != "draft"_L1 && row->state != "simulated"_L1))
        return tr("Only a draft has a simulation attached.");
    return row->simulation == m_run->id ? tr("It is attached already.") : QString();
}

Future<Result<RoutingPolicyRow>> SimulationDesk::attach()
{
    return m_desk.attach(m_desk.number(), m_run ? m_run->id : QString());
}

Result<void> SimulationDesk::exportTo(const QString &path, ExportFormat format) const
{
    QStringList header;
    for (int column = 0; column < m_measures.columnCount(); ++column)
        header.append(m_measures.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (isComparison())
        header.last() = tr("Verdict");
    STOA_TRY_ASSIGN(auto file, TableExport::begin(path, format, header, tr("Simulation")));
    for (int row = 0; row < m_measures.rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < m_measures.columnCount(); ++column)
            cells.append(m_measures.index(row, column).data().toString());
        STOA_TRY(file->row(cells));
    }
    return file->finish();
}

} // namespace stoa

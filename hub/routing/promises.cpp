// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/promises.h"

#include "core/services/orders/reservationverbs.h"
#include "core/store/orders/reservationrepository.h"
#include "core/store/rowjson.h"

#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

QString keyOf(FulfilmentMethod method, const QString &rest) { return QString(nameOf(method)) + u'@' + rest; }

/// What is taken of the hours of the places that are asked about, read place by place.
class TakenHours {
public:
    TakenHours(sql::Connection &reader, const QList<RoutingNode> &nodes, Instant now)
        : m_reader(reader)
        , m_nodes(nodes)
        , m_now(now)
    { }

    SlotUse at(int node, FulfilmentMethod method, Instant hour)
    {
        auto &hours = of(node, method);
        const auto found = hours.constFind(hour.msSinceEpoch());
        return found == hours.cend() ? SlotUse() : *found;
    }
    const Result<void> &outcome() const { return m_outcome; }

private:
    using Hours = QHash<qint64, SlotUse>;
    const Hours &of(int node, FulfilmentMethod method)
    {
        const std::pair key(node, int(method));
        if (const auto known = m_hours.constFind(key); known != m_hours.cend())
            return *known;
        Hours hours;
        // Keys sort by time within a method.
        const auto done = m_reader.each(
            "SELECT start_at, held, used FROM slot WHERE location = ?1 AND slot >= ?2 AND slot < ?3",
            [&hours](const sql::Statement &row) {
                hours.insert(row.int64(0), SlotUse{row.int64(1), row.int64(2)});
            },
            m_nodes[node].code, keyOf(method, m_now.plusMs(-3'600'000).toString()), keyOf(method, u"~"_s));
        if (!done && m_outcome)
            m_outcome = done.error();
        return *m_hours.insert(key, hours);
    }

    sql::Connection &m_reader;
    const QList<RoutingNode> &m_nodes;
    const Instant m_now;
    QHash<std::pair<int, int>, Hours> m_hours;
    Result<void> m_outcome;
};

/// What a holder has held for the lines that are asked for, thousandths by SKU and location: it is given back
/// when something else is held for them, so it is there for whoever asks.
Result<QHash<std::pair<QString, QString>, qint64>> heldFor(sql::Connection &reader, const QString &holder,
                                                           qsizetype lines)
{
    QHash<std::pair<QString, QString>, qint64> held;
    if (holder.isEmpty())
        return held;
    STOA_TRY_ASSIGN(const auto kept, ReservationRepository::keptFor(reader, holder));
    for (const Reservation &each : kept) {
        if (each.state == ReservationState::Held && each.line >= 1 && each.line <= lines)
            held[{each.sku, each.location}] += each.quantity.thousandths();
    }
    return held;
}

} // namespace

Promises::Promises(HubStore &store, NetworkView &network, http::Metrics &metrics)
    : m_store(store)
    , m_network(network)
    , m_seconds(
          metrics.histogram("stoa_promise_seconds", "From a question of what may be promised to its answer"))
    , m_cut(metrics.counter("stoa_promises_cut_total", "Answers that were given before all was looked at"))
{ }

std::shared_ptr<const Promises::Index> Promises::indexOf(const NetworkView::View &view)
{
    const std::lock_guard lock(m_mutex);
    if (m_index && m_index->view == view)
        return m_index;
    auto index = std::make_shared<Index>();
    index->view = view;
    index->places.reserve(view->nodes.size());
    for (qsizetype i = 0; i < view->nodes.size(); ++i)
        index->places.insert(view->nodes[i].code.toUtf8(), int(i));
    m_index = index;
    return m_index;
}

Result<void> Promises::describe(sql::Connection &reader, PromiseQuestion &question) const
{
    for (qsizetype i = 0; i < question.lines.size(); ++i) {
        PromiseQuestion::Line &line = question.lines[i];
        bool isKnown = false;
        STOA_TRY(reader.each(
            "SELECT weight, flags FROM item WHERE sku = ?1",
            [&](const sql::Statement &row) {
                isKnown = true;
                line.unitWeight = row.int64(0);
                for (const QString &name : textsOf(jsonArray(row, 1))) {
                    const auto flag = lineFlagOf(name);
                    if (flag && !line.flags.contains(*flag))
                        line.flags.append(*flag);
                }
            },
            line.sku));
        if (!isKnown)
            return Error::of(Problem::UnknownSku, u"no such SKU"_s, u"lines/%1/sku"_s.arg(i));
    }
    return {};
}

Result<QList<PromiseStock>> Promises::readStock(sql::Connection &reader, const PromiseQuestion &question,
                                                const QString &holder, const Index &index) const
{
    QList<PromiseStock> stock;
    STOA_TRY_ASSIGN(const auto own, heldFor(reader, holder, question.lines.size()));
    for (qsizetype i = 0; i < question.lines.size(); ++i) {
        const auto earlier = std::ranges::find(question.lines.begin(), question.lines.begin() + i,
                                               question.lines[i].sku, &PromiseQuestion::Line::sku);
        if (earlier != question.lines.begin() + i) {
            const int first = int(earlier - question.lines.begin());
            const qsizetype read = stock.size();
            for (qsizetype at = 0; at < read; ++at) {
                if (stock[at].line == first)
                    stock.append({stock[at].node, int(i), stock[at].sellable});
            }
            continue;
        }
        STOA_TRY(reader.each(
            "SELECT location, on_hand - damaged - hold - display - quarantine - reserved - safety - leased "
            "FROM position WHERE sku = ?1 AND on_hand > 0",
            [&](const sql::Statement &row) {
                const QByteArrayView code = row.utf8(0);
                qint64 sellable = row.int64(1);
                if (!own.isEmpty())
                    sellable += own.value({question.lines[i].sku, QString::fromUtf8(code)});
                if (sellable <= 0)
                    return;
                const auto place = index.places.constFind(QByteArray::fromRawData(code.data(), code.size()));
                if (place != index.places.cend())
                    stock.append({*place, int(i), sellable});
            },
            question.lines[i].sku));
    }
    return stock;
}

Result<PromiseAnswer> Promises::ask(sql::Connection &reader, PromiseQuestion question, const QString &holder,
                                    const Rights &rights, Deadline deadline)
{
    const Steady::time_point begun = Steady::now();
    STOA_TRY_ASSIGN(const auto view, m_network.now(reader));
    if (!question.pickupAt.isEmpty()
        && std::ranges::find(view->nodes, question.pickupAt, &RoutingNode::code) == view->nodes.end())
        return Error::invalid(u"pickup_at"_s, u"no such location: %1"_s.arg(question.pickupAt));
    const auto index = indexOf(view);
    STOA_TRY(describe(reader, question));
    STOA_TRY_ASSIGN(auto stock, readStock(reader, question, holder, *index));
    const Instant now = m_store.clock().now();
    TakenHours taken(reader, view->nodes, now);
    PromiseWorld world{.nodes = view->nodes,
                       .carriers = view->carriers,
                       .stock = std::move(stock),
                       .uses = [&taken](int node, FulfilmentMethod method,
                                        Instant hour) { return taken.at(node, method, hour); },
                       .now = now,
                       .isOver =
                           [deadline] {
                               return Steady::now() >= deadline;
                           }};
    if (rights.reach() != Rights::Stores::All)
        world.mayOffer = [&](int node) {
            return rights.maySeeStore(view->nodes[node].code);
        };
    PromiseAnswer answer = promiseOptions(question, world);
    STOA_TRY(taken.outcome());
    m_seconds.observe(std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begun).count());
    if (!answer.isComplete)
        m_cut.add();
    return answer;
}

Result<std::optional<Promises::Held>> Promises::hold(const HubWrite &write, const PromiseQuestion &question,
                                                     const PromiseAnswer &answer, const QString &holder,
                                                     Instant expiresAt)
{
    const auto chosen = std::ranges::find_if(answer.options, [](const PromiseOption &option) {
        return option.missing.isEmpty() && !option.parts.isEmpty();
    });
    if (chosen == answer.options.end())
        return std::optional<Held>();
    Held held{chosen - answer.options.begin(), {}, expiresAt};
    QList<ReserveLine> lines;
    for (const PromisePart &part : chosen->parts) {
        for (const LineUnits &units : part.lines) {
            const auto id = ReservationId::make(write.context.recordedAt);
            lines.append({id, units.line, question.lines[units.line - 1].sku, part.node,
                          Quantity::fromThousandths(units.quantity)});
            held.reservations.append(id.toString());
        }
    }
    const auto done =
        m_store.write(write, [&](UnitOfWork &work) { return reserve(work, holder, lines, expiresAt); });
    if (!done)
        return done.error();
    return std::optional(held);
}

} // namespace stoa::hub

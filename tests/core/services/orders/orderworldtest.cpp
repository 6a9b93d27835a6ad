// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/orders/reservationverbs.h"
#include "core/services/orders/returnverbs.h"
#include "core/services/orders/routing.h"
#include "core/store/network/noderepository.h"
#include "core/store/orders/returnrepository.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEvents = 14, kSequencesOfAWorld = 25;
constexpr qint64 kPerHour = 4;

/// A few stores in which everything that can happen to orders happens, by chance, and not always by the
/// rules.
class World {
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        auto &connection = m_stage.connection();
        QByteArray hours = "{";
        for (const char *name : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
            hours += (hours.size() > 1 ? ",\"" : "\"") + QByteArray(name) + "\":[\"00:00-24:00\"]";
        must(connection.run("UPDATE location SET hours = ?1, time_zone = 'Europe/Athens', country = 'GR', "
                            "zone = 'urban', latitude = 38000000, longitude = 23700000, "
                            "capabilities = '[\"ship\",\"pickup\"]'",
                            QByteArray(hours + '}')));
        must(m_stage.work([this](UnitOfWork &work) -> Result<void> {
            STOA_TRY(NodeRepository::saveCarrier(work, kit::aCarrier()));
            for (const QString &place : m_places) {
                STOA_TRY_ASSIGN(auto node, NodeRepository::find(work.connection(), place));
                NodeSettingsDraft draft = node->details();
                for (const auto method : {FulfilmentMethod::Ship, FulfilmentMethod::Pickup})
                    draft.of(method) = MethodTerms{kPerHour, BasisPoints(0), 30};
                STOA_TRY_ASSIGN(const auto settings, NodeSettings::accept(draft));
                STOA_TRY(NodeRepository::save(work, settings));
            }
            return {};
        }));
        for (const QString &place : m_places) {
            for (const QString &sku : m_skus)
                m_stage.receive(sku, place, 2 + below(8));
        }
    }

    /// What somebody does next; most of it is right, and what is not leaves nothing behind.
    void happen()
    {
        m_stage.now = m_stage.now.plusSeconds(60 * (1 + below(90)));
        switch (below(11)) {
        case 0:
        case 1:
            return takeOne();
        case 2:
        case 3:
            return routeAll();
        case 4:
        case 5:
        case 6:
            return stepOne();
        case 7:
            return actOne();
        case 8:
            return stockOne();
        case 9:
            return cartOne();
        default:
            return returnOne();
        }
    }

    /// What is not as it must be at any time, or nothing.
    QString broken()
    {
        if (!m_trouble.isEmpty())
            return m_trouble;
        if (const QString figures = m_stage.disagreement(); !figures.isEmpty())
            return figures;
        const qint64 full =
            *m_stage.connection().scalar("SELECT count(*) FROM slot WHERE held + used > ?1 OR held < 0 "
                                         "OR used < 0",
                                         kPerHour);
        if (full != 0)
            return u"an hour has more than its capacity"_s;
        for (const OrderId &id : std::as_const(m_orders)) {
            const auto stored = OrderRepository::find(m_stage.connection(), id);
            if (!stored)
                return stored.error().toString();
            if (const QString wrong = brokenOrder((*stored)->order); !wrong.isEmpty())
                return u"%1: %2"_s.arg((*stored)->order.parts().number, wrong);
        }
        return {};
    }

private:
    void must(const Result<void> &done) { m_trouble = done ? m_trouble : done.error().toString(); }
    int below(int bound) { return int(m_random.bounded(quint32(qMax(1, bound)))); }
    template <typename T> const T &any(const QList<T> &list) { return list[below(int(list.size()))]; }
    QString anyCart() { return u"cart-%1"_s.arg(below(5)); }

    void take(const Result<void> &done)
    {
        if (!done && done.error().kind != ErrorKind::InvalidInput && done.error().kind != ErrorKind::NotFound
            && done.error().kind != ErrorKind::Conflict && done.error().kind != ErrorKind::Refused)
            m_trouble = done.error().toString(); // no verdict but a fault of ours
    }

    QString brokenOrder(const Order &order)
    {
        QHash<int, qint64> inHouse;
        QHash<int, qint64> left;
        for (const Fulfilment &each : m_stage.fulfilments(order.id())) {
            for (const Order::Units &units : each.units())
                (isInHouse(each.state()) ? inHouse : left)[units.line] += units.quantity;
            // Handed over though it was called off.
            for (const FulfilmentLine &line : each.parts().lines)
                left[line.line] += each.parts().handover ? line.calledOff : 0;
        }
        QHash<int, qint64> kept;
        const auto read = m_stage.connection().each(
            "SELECT line, quantity FROM reservation WHERE holder = ?1 AND state = 'committed' "
            "AND fulfilment <> ''",
            [&kept](const sql::Statement &row) { kept[int(row.int64(0))] += row.int64(1); },
            order.id().toString());
        if (!read)
            return read.error().toString();
        for (const OrderLine &line : order.lines()) {
            if (!line.isConserved())
                return u"line %1 has lost units"_s.arg(line.line);
            if (line.allocated != inHouse.value(line.line))
                return u"line %1 has %2 allocated, its fulfilments %3"_s.arg(line.line)
                    .arg(line.allocated)
                    .arg(inHouse.value(line.line));
            if (line.allocated != kept.value(line.line))
                return u"line %1 has %2 allocated and %3 reserved"_s.arg(line.line)
                    .arg(line.allocated)
                    .arg(kept.value(line.line));
            // What two places handed over is there once.
            if (line.fulfilled != qMin(line.quantity, left.value(line.line)))
                return u"line %1 has %2 fulfilled, %3 left"_s.arg(line.line)
                    .arg(line.fulfilled)
                    .arg(left.value(line.line));
        }
        return {};
    }

    void takeOne()
    {
        OrderDraft draft = kit::OrderStage::draft(u"E-%1"_s.arg(++m_numbers));
        draft.placedAt = m_stage.now;
        draft.destination.zone = Zone::Urban;
        draft.lines[0].quantity = 1'000 * (1 + below(3));
        if (below(3) == 0)
            draft.lines.removeLast();
        if (below(3) == 0) {
            draft.method = FulfilmentMethod::Pickup;
            draft.pickupAt = any(m_places);
        }
        draft.cart = below(2) ? anyCart() : QString();
        const OrderId id = OrderId::make(m_stage.now);
        const auto done = m_stage.work([&](UnitOfWork &work) -> Result<void> {
            const auto taken = takeOrder(work, id, draft);
            return taken ? Result<void>() : taken.error();
        });
        if (done)
            m_orders.append(id);
        take(done);
    }

    void routeAll()
    {
        const auto waiting = OrderRepository::toRoute(m_stage.connection(), m_stage.now, 20);
        const auto view = RoutingView::read(m_stage.connection());
        if (!waiting || !view)
            return take(waiting ? view.error() : waiting.error());
        for (const OrderId &id : *waiting) {
            const RouteOptions options{.flips = FlipSearch::Skip};
            const auto routed = decideRoute(m_stage.connection(), *view, id, m_stage.now, options);
            if (!routed) {
                take(routed.error());
                continue;
            }
            // The same case under the same policy is the same decision, wherever it is made.
            const auto again = RoutingCase::fromJson(routed->input.toJson());
            if (!again || toJson(route(*again, view->policy, options)) != toJson(routed->decision))
                m_trouble = u"the same case was decided otherwise"_s;
            const QUuid seed = uuid7(m_stage.now);
            take(m_stage.work([&](UnitOfWork &work) { return carryOutRoute(work, id, *routed, seed); }));
        }
    }

    void stepOne()
    {
        if (m_orders.isEmpty())
            return;
        const auto fulfilments = m_stage.fulfilments(any(m_orders));
        if (fulfilments.isEmpty())
            return;
        const Fulfilment &fulfilment = any(fulfilments);
        const auto next = nextOf(fulfilment.state(), fulfilment.parts().method);
        const FulfilmentState to = !next.isEmpty() && below(5) > 0
            ? next[below(10) < 8 ? 0 : below(int(next.size()))]
            : FulfilmentState(below(int(FulfilmentState::Cancelled) + 1));
        FulfilmentStep step{uuid7(m_stage.now), fulfilment.id(), to, {}, {}, {}};
        if (to == FulfilmentState::Picked && below(3) == 0) {
            const FulfilmentLine &line = any(fulfilment.parts().lines);
            if (line.quantity > 0)
                step.shortages = {
                    {line.line, 1'000, ShortReason(below(int(ShortReason::AvoidSplit) + 1)), 0}};
        }
        const auto work = [&](UnitOfWork &unit) {
            return advanceFulfilment(unit, step);
        };
        const auto done = m_stage.work(work);
        take(done);
        // Told twice it is done once.
        if (done && below(3) == 0)
            take(m_stage.work(work));
        const auto now = m_stage.fulfilments(fulfilment.parts().order);
        const Fulfilment after = *std::ranges::find(now, fulfilment.id(), &Fulfilment::id);
        const bool legal = after.state() == fulfilment.state()
            || !wayTo(fulfilment.state(), after.state(), fulfilment.parts().method).isEmpty()
            || after.state() == FulfilmentState::Rejected || after.state() == FulfilmentState::Cancelled;
        if (!legal)
            m_trouble = u"from %1 to %2"_s.arg(nameOf(fulfilment.state()), nameOf(after.state()));
    }

    void actOne()
    {
        if (m_orders.isEmpty())
            return;
        const OrderId id = any(m_orders);
        OrderAction action{uuid7(m_stage.now), id, OrderVerb(below(int(OrderVerb::Note) + 1))};
        action.hold = below(2) ? HoldKind::Fraud : HoldKind::Address;
        action.note = u"by chance"_s;
        action.payment = PaymentState::Captured;
        const auto fulfilments = m_stage.fulfilments(id);
        if (!fulfilments.isEmpty() && below(2)) {
            const Fulfilment &from = any(fulfilments);
            const auto units = from.units();
            action.fulfilment = from.id().toString();
            action.location = any(m_places);
            if (!units.isEmpty())
                action.units = {{units.first().line, 1'000}};
        } else if (below(2)) {
            action.units = {{1, 1'000}};
        }
        take(m_stage.work([&](UnitOfWork &work) { return actOnOrder(work, action); }));
    }

    void stockOne()
    {
        const QString sku = any(m_skus);
        const QString place = any(m_places);
        if (below(2)) {
            m_stage.receive(sku, place, 1 + below(4));
            return;
        }
        const auto adjustment =
            Adjustment::accept(MovementId::make(m_stage.now),
                               {sku, place, Quantity::units(below(2) ? 1 : -1), u"miscount"_s, {}});
        take(m_stage.work([&](UnitOfWork &work) { return adjustStock(work, *adjustment); }));
    }

    void cartOne()
    {
        const QString cart = anyCart();
        switch (below(4)) {
        case 0:
            return take(m_stage.work([&](UnitOfWork &work) { return releaseHeld(work, cart); }));
        case 1:
            return take(m_stage.work([&](UnitOfWork &work) -> Result<void> {
                const auto ended = expireReservations(work, m_stage.now, 100);
                return ended ? Result<void>() : ended.error();
            }));
        default:
            break;
        }
        QList<ReserveLine> lines;
        for (int i = 0; i <= below(2); ++i)
            lines.append({ReservationId::make(m_stage.now), i + 1, any(m_skus), any(m_places),
                          Quantity::units(1 + below(3))});
        // What is kept for a cart was there when it was asked for.
        QHash<QByteArray, qint64> wanted;
        bool enough = true;
        for (const ReserveLine &line : std::as_const(lines))
            wanted[joinKey(line.sku, line.location)] += line.quantity.thousandths();
        const auto done = m_stage.work([&](UnitOfWork &work) -> Result<void> {
            STOA_TRY(reserve(work, cart, lines, m_stage.now.plusSeconds(1'800)));
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
                const auto bar = it.key().indexOf('|');
                STOA_TRY_ASSIGN(
                    const qint64 left,
                    work.connection().scalar(
                        "SELECT on_hand - damaged - hold - display - quarantine - reserved - safety - leased "
                        "FROM position WHERE sku = ?1 AND location = ?2",
                        it.key().left(bar), it.key().mid(bar + 1)));
                enough = enough && left >= 0;
            }
            return {};
        });
        if (done && !enough)
            m_trouble = u"more was reserved than was there"_s;
        take(done);
    }

    void returnOne()
    {
        if (m_orders.isEmpty())
            return;
        const OrderId id = any(m_orders);
        const auto there = ReturnRepository::ofOrder(m_stage.connection(), id);
        if (!there)
            return take(there.error());
        if (there->isEmpty() || below(4) == 0) {
            ReturnOpening opening{ReturnId::make(m_stage.now),
                                  id,
                                  u"store"_s,
                                  below(2) ? ReturnWish::Refund : ReturnWish::Exchange,
                                  any(m_places),
                                  {{1, 1'000, ReturnReason::Unwanted, {}}},
                                  {},
                                  {}};
            return take(m_stage.work([&](UnitOfWork &work) { return openReturn(work, opening); }));
        }
        const ReturnCase &of = there->at(below(int(there->size()))).returnCase;
        const auto next = nextOf(of.state());
        if (next.isEmpty())
            return;
        ReturnStep step{uuid7(m_stage.now), of.id(), any(next), any(m_places), {}, {}, {}, {}};
        for (const ReturnLine &line : of.parts().lines) {
            if (step.to == ReturnState::Received)
                step.received.append({line.line, line.quantity});
            if (step.to == ReturnState::Inspected && line.received > 0)
                step.inspected[line.line] = {
                    {Disposition(below(int(Disposition::ReturnToSupplier) + 1)), line.received}};
        }
        take(m_stage.work([&](UnitOfWork &work) { return advanceReturn(work, step); }));
    }

    kit::OrderStage m_stage;
    QRandomGenerator m_random;
    const QStringList m_places{u"ATH-01"_s, u"PAT-01"_s, u"DC-EL"_s};
    const QStringList m_skus{u"BOWL"_s, u"TOWEL"_s};
    QList<OrderId> m_orders;
    int m_numbers = 0;
    QString m_trouble;
};

} // namespace

/// Whatever happens: no unit is lost or promised twice, no hour takes more than it can, ledger and
/// reservations are what the positions say. STOA_ORDER_WORLDS: how many sequences.
class OrderWorldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostByChance();
};

void OrderWorldTest::nothingIsLostByChance()
{
    bool told = false;
    int sequences = qEnvironmentVariableIntValue("STOA_ORDER_WORLDS", &told);
    if (!told)
        sequences = 200;
    const int only = qEnvironmentVariableIntValue("STOA_SEED");
    for (int done = 0, seed = qMax(1, only); done < sequences; ++seed) {
        World world{quint32(seed)};
        for (int i = 0; i < kSequencesOfAWorld && done < sequences; ++i, ++done) {
            for (int event = 0; event < kEvents; ++event) {
                world.happen();
                const bool looks = only > 0 || event == kEvents - 1;
                const QString wrong = looks ? world.broken() : QString();
                QVERIFY2(
                    wrong.isEmpty(),
                    qPrintable(
                        u"STOA_SEED=%1, sequence %2, event %3: %4"_s.arg(seed).arg(i).arg(event).arg(wrong)));
            }
        }
        if (only > 0)
            return;
    }
}

STOA_TEST(OrderWorldTest)
#include "orderworldtest.moc"

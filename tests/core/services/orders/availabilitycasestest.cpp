// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingengine.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/orders/reservationverbs.h"
#include "core/store/orders/reservationrepository.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// Cases and choices of others in which Stoa decides otherwise on purpose, and why: docs/outside-cases.md.
const QHash<QString, QString> kOtherwise{
    {u"sal-av-20"_s, u"goods that left are a fact: the record goes below zero and is raised, not refused"_s},
    {u"sol-av-23"_s, u"a correction is what somebody saw: the record may go below zero and is raised"_s},
    {u"sol-av-6"_s,
     u"a location that is closed supplies nothing, whoever asks for it (a quirk of the source)"_s},
    {u"backorder:negative-on-hand"_s,
     u"what is owed stands with the order lines, never as stock below zero"_s}};

QDir folder() { return QDir(QStringLiteral(STOA_SOURCE_DIR "/../shared/cases/availability")); }

/// One case, played on the hub's tables.
class Play {
public:
    explicit Play(const QJsonObject &play)
        : m_case(play)
    {
        if (const auto now = Instant::parse(play["now"_L1].toString()))
            m_stage.now = *now;
        const QJsonArray places = play["locations"_L1].toArray();
        for (const QJsonValue &location : places)
            m_stage.addLocation(location["id"_L1].toString());
        m_stage.addItem(u"S"_s);
        const QJsonArray stocked = play["stock"_L1].toArray();
        for (const QJsonValue &stock : stocked)
            putStock(stock.toObject());
        const QJsonArray kept = play["reservations"_L1].toArray();
        for (const QJsonValue &held : kept)
            hold(held["order"_L1].toString(), held["line"_L1].toString(),
                 {{held["location"_L1].toString(), held["qty"_L1].toInteger()}},
                 *Instant::parse(held["expires_at"_L1].toString()));
    }

    /// Empty, or what came out otherwise than expected.
    QString step(const QJsonObject &step)
    {
        const QString op = step["op"_L1].toString();
        const QString location = step["location"_L1].toString();
        const qint64 qty = step["qty"_L1].toInteger();
        const QJsonValue expect = step["expect"_L1];
        if (op == "available"_L1)
            return compare(available(step), expect);
        if (op == "can_supply"_L1)
            return compare(canSupply(qty, step), expect);
        if (op == "check_order"_L1) {
            qint64 sum = 0;
            const QJsonArray listed = step["lines"_L1].toArray();
            for (const QJsonValue &line : listed)
                sum += line["qty"_L1].toInteger();
            return compare(canSupply(sum, step), expect);
        }
        if (op == "fill"_L1) {
            const qint64 now = qMin(qty, left(location));
            const bool later = stockAt(location)["backorderable"_L1].toBool();
            return compare(QJsonObject{{u"on_hand"_s, now}, {u"backordered"_s, later ? qty - now : 0}},
                           expect);
        }
        if (op == "level"_L1)
            return compareLevel(location, expect.toObject());
        const bool done = act(op, step, location, qty);
        return compare(QJsonObject{{u"ok"_s, done}}, QJsonObject{{u"ok"_s, expect["ok"_L1].toBool()}});
    }

    QString disagreement() { return m_stage.disagreement(); }

private:
    using Wishes = QList<QPair<QString, qint64>>; ///< location and units

    static QString compare(const QJsonValue &found, const QJsonValue &expected)
    {
        if (found == expected)
            return {};
        const auto text = [](const QJsonValue &value) {
            return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        };
        return u"is %1, expected %2"_s.arg(text(found), text(expected));
    }

    QJsonObject stockAt(const QString &location) const
    {
        const QJsonArray stocked = m_case["stock"_L1].toArray();
        for (const QJsonValue &stock : stocked) {
            if (stock["location"_L1] == location)
                return stock.toObject();
        }
        return {};
    }
    bool isActive(const QString &location) const
    {
        const QJsonArray list = m_case["locations"_L1].toArray();
        for (const QJsonValue &each : list) {
            if (each["id"_L1] == location)
                return each["active"_L1].toBool(true);
        }
        return false;
    }
    QStringList places(const QJsonObject &step) const
    {
        QStringList scope;
        const QJsonArray names = step["scope"_L1].toArray();
        for (const QJsonValue &name : names)
            scope.append(name.toString());
        QStringList codes;
        const QJsonArray list = m_case["locations"_L1].toArray();
        for (const QJsonValue &each : list) {
            const QString code = each["id"_L1].toString();
            if (isActive(code) && (scope.isEmpty() || scope.contains(code)))
                codes.append(code);
        }
        return codes;
    }

    void putStock(const QJsonObject &stock)
    {
        const QString location = stock["location"_L1].toString();
        const qint64 onHand = stock["on_hand"_L1].toInteger();
        const qint64 allocated = stock["allocated"_L1].toInteger();
        if (const qint64 most = qMax(onHand, allocated); most > 0)
            m_stage.receive(u"S"_s, location, most);
        if (allocated > 0)
            hold(u"earlier-"_s + location, {}, {{location, allocated}}, std::nullopt);
        if (const qint64 extra = onHand - qMax<qint64>(qMax(onHand, allocated), 0); extra != 0)
            adjust(location, extra);
    }

    bool hold(const QString &holder, const QString &line, const Wishes &wishes, std::optional<Instant> until)
    {
        QList<ReserveLine> lines;
        for (const auto &[location, units] : wishes)
            lines.append({ReservationId::make(m_stage.now),
                          line.isEmpty() ? 100 + ++m_lines : line.mid(1).toInt(), u"S"_s, location,
                          Quantity::units(units)});
        return bool(m_stage.work([&](UnitOfWork &work) { return reserve(work, holder, lines, until); }));
    }

    bool adjust(const QString &location, qint64 units)
    {
        const auto adjustment = Adjustment::accept(
            MovementId::make(m_stage.now), {u"S"_s, location, Quantity::units(units), u"miscount"_s, {}});
        return bool(m_stage.work([&](UnitOfWork &work) { return adjustStock(work, *adjustment); }));
    }

    qint64 left(const QString &location)
    {
        return ReservationRepository::available(m_stage.connection(), u"S"_s, location)->thousandths()
            / 1'000;
    }
    qint64 kept(const QString &location, const QByteArray &state, const QStringList &holders = {})
    {
        qint64 sum = 0;
        const auto done = m_stage.connection().each(
            "SELECT holder, quantity FROM reservation WHERE location = ?1 AND state = ?2",
            [&](const sql::Statement &row) {
                if (holders.isEmpty() || holders.contains(row.text(0)))
                    sum += row.int64(1) / 1'000;
            },
            location, state);
        return done ? sum : -1;
    }

    QJsonValue available(const QJsonObject &step)
    {
        QStringList without;
        const QJsonArray orders = step["exclude_orders"_L1].toArray();
        for (const QJsonValue &order : orders)
            without.append(order.toString());
        qint64 sum = 0;
        for (const QString &place : places(step)) {
            if (!stockAt(place)["track"_L1].toBool(true))
                return u"unlimited"_s;
            sum += left(place) + (without.isEmpty() ? 0 : kept(place, "held", without));
        }
        return sum;
    }

    /// Whether the router finds a place for all of it.
    bool canSupply(qint64 qty, const QJsonObject &step)
    {
        QStringList without;
        const QJsonArray orders = step["exclude_orders"_L1].toArray();
        for (const QJsonValue &order : orders)
            without.append(order.toString());
        QList<RoutingNode> nodes;
        for (const QString &place : places(step)) {
            RoutingNode node = kit::aNode(u"L%1"_s.arg(nodes.size() + 10), {});
            const QJsonObject stock = stockAt(place);
            RoutingStock each{.sku = u"S"_s};
            each.onHand = m_stage.figure("on_hand", u"S"_s, place);
            each.reserved = m_stage.figure("reserved", u"S"_s, place)
                - (without.isEmpty() ? 0 : kept(place, "held", without) * 1'000);
            each.supply = stock["backorderable"_L1].toBool() ? StockSupply::Backorderable
                : stock["track"_L1].toBool(true)             ? StockSupply::Tracked
                                                             : StockSupply::Untracked;
            node.stock = {each};
            nodes.append(node);
        }
        RoutingOrder order = kit::anOrder({{u"S"_s, qty}});
        RoutingStrategy strategy = kit::aStrategy(ObjectiveKind::OnHandFirst);
        strategy.partial = {.action = AfterAction::NextStrategy};
        const auto decision =
            route(kit::aCase(order, nodes), kit::aPolicy({strategy}), {.flips = FlipSearch::Skip});
        return decision.isComplete();
    }

    QString compareLevel(const QString &location, const QJsonObject &expect)
    {
        const QHash<QString, qint64> found{
            {u"on_hand"_s, m_stage.figure("on_hand", u"S"_s, location) / 1'000},
            {u"allocated"_s, kept(location, "committed")},
            {u"reserved"_s, kept(location, "held")},
            {u"available"_s, left(location)}};
        for (auto it = expect.begin(); it != expect.end(); ++it) {
            if (found.value(it.key()) != it->toInteger())
                return u"%1 is %2, expected %3"_s.arg(it.key())
                    .arg(found.value(it.key()))
                    .arg(it->toInteger());
        }
        return {};
    }

    /// Takes so many units off what is committed there.
    bool takeCommitted(UnitOfWork &work, const QString &location, qint64 units, ReservationState to)
    {
        qint64 rest = units * 1'000;
        QList<ReservationId> ids;
        const auto read = work.connection().each(
            "SELECT id FROM reservation WHERE location = ?1 AND state = 'committed' ORDER BY id",
            [&](const sql::Statement &row) { ids.append(*ReservationId::parse(row.text(0))); }, location);
        if (!read)
            return false;
        for (const ReservationId &id : std::as_const(ids)) {
            const auto each = ReservationRepository::lock(work.connection(), id);
            const qint64 take = qMin(rest, (*each)->quantity.thousandths());
            if (take <= 0)
                break;
            const auto done = take == (*each)->quantity.thousandths()
                ? ReservationRepository::end(work, **each, to)
                : ReservationRepository::lessen(work, **each, Quantity::fromThousandths(take));
            if (!done)
                return false;
            rest -= take;
        }
        return true;
    }

    bool ship(const QString &location, qint64 qty)
    {
        return bool(m_stage.work([&](UnitOfWork &work) -> Result<void> {
            if (!takeCommitted(work, location, qty, ReservationState::Consumed))
                return Error::of(Problem::IllegalTransition);
            const auto context = work.context();
            const MovementDraft draft{MovementId::make(m_stage.now),
                                      u"S"_s,
                                      MovementKind::Sale,
                                      Account::at(AccountKind::OnHand, location),
                                      Account::outside(AccountKind::Customer),
                                      Quantity::units(qty),
                                      {},
                                      Source::Web,
                                      context.at,
                                      context.recordedAt,
                                      {},
                                      {},
                                      {}};
            STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
            return recordMovements(work, {movement});
        }));
    }

    bool act(const QString &op, const QJsonObject &step, const QString &location, qint64 qty)
    {
        const QString order = step["order"_L1].toString(u"order-%1"_s.arg(++m_orders));
        if (op == "receive"_L1) {
            m_stage.receive(u"S"_s, location, qty);
            return true;
        }
        if (op == "adjust"_L1)
            return adjust(location, qty);
        if (op == "set_on_hand"_L1)
            return adjust(location, qty - m_stage.figure("on_hand", u"S"_s, location) / 1'000);
        if (op == "allocate"_L1)
            return hold(order, {}, {{location, qty}}, std::nullopt);
        if (op == "reserve"_L1)
            return hold(order, step["line"_L1].toString(), {{location, qty}}, m_stage.now.plusSeconds(600));
        if (op == "deallocate"_L1)
            return bool(m_stage.work([&](UnitOfWork &work) -> Result<void> {
                return takeCommitted(work, location, qty, ReservationState::Released)
                    ? Result<void>()
                    : Error::of(Problem::IllegalTransition);
            }));
        if (op == "ship"_L1)
            return ship(location, qty);
        if (op == "reserve_order"_L1 || op == "allocate_order"_L1) {
            qint64 rest = 0;
            const QJsonArray listed = step["lines"_L1].toArray();
            for (const QJsonValue &line : listed)
                rest += line["qty"_L1].toInteger();
            Wishes wishes;
            const QStringList all = places({});
            for (const QString &place : all) {
                // What cannot be had is asked for at the last one, and all of it is refused.
                const qint64 take = place == all.last() ? rest : qMin(rest, left(place));
                if (take > 0)
                    wishes.append({place, take});
                rest -= take;
            }
            return hold(order, {}, wishes,
                        op == "reserve_order"_L1 ? std::optional(m_stage.now.plusSeconds(600))
                                                 : std::nullopt);
        }
        return false;
    }

    QJsonObject m_case;
    kit::OrderStage m_stage;
    int m_orders = 0;
    int m_lines = 0; ///< of those that have no number of their own
};

} // namespace

/// Cases of other systems about what may be promised: ../shared/cases/availability.
class AvailabilityCasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsTheySay_data();
    void isAsTheySay();
};

void AvailabilityCasesTest::isAsTheySay_data()
{
    QTest::addColumn<QJsonObject>("play");
    int rows = 0;
    for (const QString &name : folder().entryList({u"*.json"_s})) {
        QFile file(folder().filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray();
        for (const QJsonValue &value : cases) {
            QTest::newRow(qPrintable(value["id"_L1].toString())) << value.toObject();
            ++rows;
        }
    }
    if (rows == 0)
        QTest::newRow("none") << QJsonObject();
}

void AvailabilityCasesTest::isAsTheySay()
{
    QFETCH(const QJsonObject, play);
    if (play.isEmpty())
        QSKIP("../shared/cases/availability is not there");
    QStringList choices{play["id"_L1].toString()};
    const QJsonArray tags = play["semantics"_L1].toObject().value("assumes"_L1).toArray();
    for (const QJsonValue &tag : tags)
        choices.append(tag.toString());
    for (const QString &choice : std::as_const(choices)) {
        if (kOtherwise.contains(choice))
            QSKIP(qPrintable(u"decided otherwise: %1"_s.arg(kOtherwise.value(choice))));
    }
    Play stage(play);
    const QJsonArray steps = play["steps"_L1].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString wrong = stage.step(steps[i].toObject());
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(wrong)));
    }
    QCOMPARE(stage.disagreement(), QString());
}

STOA_TEST(AvailabilityCasesTest)
#include "availabilitycasestest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/network/networkquery.h"

#include "core/domain/orders/states.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "core/store/rowjson.h"

#include <QSet>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;

std::optional<BasisPoints> shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(BasisPoints(qint32((part * 20'000 + whole) / (2 * whole))))
                     : std::nullopt;
}

Result<QHash<QString, qint64>> versions(sql::Connection &connection, const sql::SqlText &sql)
{
    QHash<QString, qint64> found;
    STOA_TRY(connection.each(
        sql, [&found](const sql::Statement &row) { found.insert(row.text(0), row.int64(1)); }));
    return found;
}

/// Keys of the rows of the type that hold what the hub has not confirmed.
Result<QSet<QString>> waiting(sql::Connection &connection, EntityType type)
{
    QSet<QString> keys;
    STOA_TRY(connection.each(
        "SELECT DISTINCT key FROM undo WHERE type = ?1",
        [&keys](const sql::Statement &row) { keys.insert(row.text(0)); }, qint64(type)));
    return keys;
}

using NodeIndex = QHash<QString, qsizetype>;

Result<void> readTaken(sql::Connection &connection, const NetworkQuery::Spans &spans, const NodeIndex &index,
                       QList<NetworkNode> &nodes)
{
    return connection.each(
        "SELECT location, slot, start_at, held, used FROM slot WHERE start_at >= ?1 AND start_at < ?2 "
        "ORDER BY start_at, location, slot",
        [&](const sql::Statement &row) {
            const auto at = index.constFind(row.text(0));
            const QString slot = row.text(1);
            const auto method = methodOf(QStringView(slot).left(slot.indexOf(u'@')));
            const SlotUse use{row.int64(3), row.int64(4)};
            if (at != index.cend() && method && use.taken() > 0)
                nodes[*at].taken.append({*method, row.instant(2), use});
        },
        spans.slotsFrom, spans.slotsUntil);
}

Result<void> readWork(sql::Connection &connection, Instant now, const NodeIndex &index,
                      QList<NetworkNode> &nodes)
{
    return connection.each(
        "SELECT location, count(*), sum(CASE WHEN state <> 'checkedIn' AND CASE WHEN state = 'packed' "
        "THEN coalesce(cut_off_at, due_at) ELSE due_at END < ?1 THEN 1 ELSE 0 END) "
        "FROM fulfilment WHERE state IN ('allocated', 'accepted', 'picking', 'picked', 'packed', "
        "'checkedIn') GROUP BY location",
        [&](const sql::Statement &row) {
            if (const auto at = index.constFind(row.text(0)); at != index.cend()) {
                nodes[*at].open = row.int64(1);
                nodes[*at].late = row.int64(2);
            }
        },
        now);
}

/// When the location had done its part: the goods were packed for the carrier, or ready for the customer.
std::optional<Instant> doneAt(FulfilmentMethod method, const QJsonObject &reached)
{
    const auto state = leavesByCarrier(method) ? FulfilmentState::Packed : FulfilmentState::ReadyForPickup;
    const auto when = Instant::parse(reached.value(nameOf(state)).toString());
    return when ? std::optional(*when) : std::nullopt;
}

Result<void> readRecords(sql::Connection &connection, Instant from, const NodeIndex &index,
                         QList<NetworkNode> &nodes)
{
    return connection.each(
        "SELECT location, method, state, due_at, reached FROM fulfilment WHERE created_at >= ?1",
        [&](const sql::Statement &row) {
            const auto at = index.constFind(row.text(0));
            const auto method = methodOf(row.text(1));
            if (at == index.cend() || !method)
                return;
            NodeRecord &record = nodes[*at].record;
            ++record.made;
            if (row.text(2) == nameOf(FulfilmentState::Rejected))
                ++record.rejected;
            if (row.isNull(3))
                return;
            if (const auto done = doneAt(*method, jsonObject(row, 4))) {
                ++record.due;
                record.onTime += *done <= row.instant(3) ? 1 : 0;
            }
        },
        from);
}

/// One order's rows, put together.
class DoorOrders {
public:
    explicit DoorOrders(Instant now)
        : m_now(now)
    { }

    void add(const sql::Statement &row)
    {
        const auto zone = zoneOf(row.text(2));
        if (!zone)
            return;
        const QString id = row.text(0);
        if (!m_current || m_current->order.id != id) {
            close();
            m_current = Current{{id, row.text(1), {*zone, 0, DoorState::Delivered}}, row.instant(3)};
            m_current->underWay = row.int64(4) > 0;
        }
        if (row.isNull(5))
            return;
        const auto state = fulfilmentStateOf(row.text(5));
        if (!state || *state == FulfilmentState::Rejected || *state == FulfilmentState::Cancelled)
            return;
        const auto door =
            Instant::parse(jsonObject(row, 6).value(nameOf(FulfilmentState::Delivered)).toString());
        if (*state == FulfilmentState::Delivered && door)
            m_current->last = std::max(m_current->last.value_or(*door), *door);
        else
            m_current->underWay = true;
    }

    QList<DoorOrder> take()
    {
        close();
        return std::move(m_orders);
    }

private:
    struct Current {
        DoorOrder order;
        Instant placed;
        bool underWay = false;
        std::optional<Instant> last = {};
    };

    void close()
    {
        if (!m_current || (!m_current->underWay && !m_current->last))
            return;
        const Instant until = m_current->underWay ? m_now : *m_current->last;
        DoorTime &time = m_current->order.time;
        time.state = m_current->underWay ? DoorState::UnderWay : DoorState::Delivered;
        time.minutes = std::max<qint64>(0, (until.msSince(m_current->placed) + kMinuteMs - 1) / kMinuteMs);
        m_orders.append(m_current->order);
        m_current.reset();
    }

    Instant m_now;
    std::optional<Current> m_current;
    QList<DoorOrder> m_orders;
};

} // namespace

std::optional<BasisPoints> NodeRecord::onTimeShare() const { return shareOf(onTime, due); }

std::optional<BasisPoints> NodeRecord::rejectedShare() const { return shareOf(rejected, made); }

Result<QList<NetworkNode>> NetworkQuery::nodes(sql::Connection &connection, const Spans &spans)
{
    STOA_TRY_ASSIGN(auto places, LocationRepository::every(connection));
    STOA_TRY_ASSIGN(const auto placeVersions, versions(connection, "SELECT code, version FROM location"));
    STOA_TRY_ASSIGN(const auto nodeVersions, versions(connection, "SELECT location, version FROM node"));
    STOA_TRY_ASSIGN(const auto waitingPlaces, waiting(connection, EntityType::Location));
    STOA_TRY_ASSIGN(const auto waitingNodes, waiting(connection, EntityType::Node));
    STOA_TRY_ASSIGN(const auto set, NodeRepository::set(connection));
    QList<NetworkNode> nodes;
    NodeIndex index;
    for (Location &place : places) {
        const QString code = place.code().text();
        auto known = set.constFind(code);
        Result<NodeSettings> settings =
            known == set.cend() ? NodeSettings::accept(settingsByCapabilities(place)) : Result(*known);
        if (!settings)
            return settings.error();
        index.insert(code, nodes.size());
        NetworkNode node{std::move(place), placeVersions.value(code), std::move(*settings),
                         nodeVersions.value(code)};
        node.waiting = waitingPlaces.contains(code) || waitingNodes.contains(code);
        nodes.append(std::move(node));
    }
    STOA_TRY(readTaken(connection, spans, index, nodes));
    STOA_TRY(readWork(connection, spans.now, index, nodes));
    STOA_TRY(readRecords(connection, spans.recordFrom, index, nodes));
    return nodes;
}

Result<QList<NetworkCarrier>> NetworkQuery::carriers(sql::Connection &connection, const Spans &spans)
{
    STOA_TRY_ASSIGN(const auto all, NodeRepository::carriers(connection));
    STOA_TRY_ASSIGN(const auto known, versions(connection, "SELECT code, version FROM carrier"));
    STOA_TRY_ASSIGN(const auto unsure, waiting(connection, EntityType::Carrier));
    QHash<QString, qint64> parcels;
    STOA_TRY(connection.each(
        "SELECT carrier, count(*) FROM fulfilment WHERE created_at >= ?1 AND state IN ('shipped', "
        "'inTransit', 'delivered', 'exception') GROUP BY carrier",
        [&parcels](const sql::Statement &row) { parcels.insert(row.text(0), row.int64(1)); },
        spans.recordFrom));
    QList<NetworkCarrier> list;
    for (const Carrier &carrier : all) {
        const QString code = carrier.code().text();
        list.append({carrier, known.value(code), parcels.value(code), unsure.contains(code)});
    }
    return list;
}

Result<NetworkSla> NetworkQuery::sla(sql::Connection &connection, Instant from, Instant now)
{
    NetworkSla read;
    STOA_TRY_ASSIGN(read.sla, NodeRepository::zoneSla(connection));
    STOA_TRY_ASSIGN(read.version,
                    connection.scalar("SELECT version FROM setting WHERE name = ?1", zoneSlaSetting()));
    STOA_TRY_ASSIGN(const auto unsure, waiting(connection, EntityType::Setting));
    read.waiting = unsure.contains(zoneSlaSetting());
    DoorOrders orders(now);
    STOA_TRY(connection.each(
        "SELECT o.id, o.number, o.zone, o.placed_at, o.open_units, f.state, f.reached FROM orders o "
        "LEFT JOIN fulfilment f ON f.order_id = o.id WHERE o.placed_at >= ?1 AND o.placed_at <= ?2 AND "
        "o.method = 'ship' AND o.zone <> '' AND o.state NOT IN ('rejected', 'cancelled') ORDER BY o.id",
        [&orders](const sql::Statement &row) { orders.add(row); }, from, now));
    read.orders = orders.take();
    return read;
}

} // namespace stoa

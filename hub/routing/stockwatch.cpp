// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/stockwatch.h"

#include "core/domain/orders/orderparts.h"
#include "core/store/orders/orderrepository.h"

#include <QElapsedTimer>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Of more than these the rest is left to the regular job.
constexpr int kMostWatched = 20'000;
constexpr qint64 kMostMs = 2'000;
constexpr qint64 kHourMs = 3'600'000;

struct Changed {
    QList<QByteArray> keys;
    qint64 last = 0; ///< number of the latest
};

/// Rows of the type that changed in the stream since.
Result<Changed> changedSince(sql::Connection &reader, qint64 no, qint64 since, EntityType type)
{
    Changed changed;
    STOA_TRY(reader.each(
        "SELECT key, seq FROM feed WHERE stream = ?1 AND seq > ?2 AND type = ?3 ORDER BY seq",
        [&changed](const sql::Statement &row) {
            changed.keys.append(row.bytes(0));
            changed.last = row.int64(1);
        },
        no, since, int(type)));
    return changed;
}

} // namespace

void StockWatch::end() { *this = {}; }

Result<QList<StockWatch::Head>> StockWatch::heads(sql::Connection &reader) const
{
    QList<Head> heads;
    STOA_TRY(reader.each("SELECT stream, no, head FROM stream_head WHERE stream LIKE 'store/%' OR stream IN "
                         "('orders/all', 'cfg') ORDER BY no",
                         [&heads](const sql::Statement &row) {
                             heads.append({row.bytes(0), row.int64(1), row.int64(2)});
                         }));
    return heads;
}

Result<void> StockWatch::begin(sql::Connection &reader)
{
    end();
    // Heads first: what comes meanwhile is seen twice rather than never.
    STOA_TRY_ASSIGN(const auto heads, this->heads(reader));
    for (const Head &head : heads)
        m_marks.insert(head.no, head.head);
    STOA_TRY_ASSIGN(const auto ids, waitingOrders(reader, kMostWatched));
    for (const OrderId &id : ids) {
        STOA_TRY_ASSIGN(const bool isNew, learn(reader, id));
        Q_UNUSED(isNew)
    }
    m_isWatching = true;
    return {};
}

void StockWatch::forget(const OrderId &id)
{
    for (const QString &sku : m_waiting.take(id).skus) {
        const auto orders = m_bySku.find(sku);
        orders->remove(id);
        if (!orders->isEmpty())
            continue;
        m_bySku.erase(orders);
        const QByteArray start = sku.toUtf8() + '|';
        m_sellable.removeIf([&start](const auto &position) { return position.key().startsWith(start); });
    }
}

Result<bool> StockWatch::learn(sql::Connection &reader, const OrderId &id)
{
    STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(reader, id));
    Waiting now;
    // What the router is about to look at does not wait yet.
    if (stored && !stored->routeWanted && mayRoute(stored->order.reopened())) {
        const Order::Parts &order = stored->order.parts();
        now.priority = order.priority;
        now.placedAt = order.placedAt;
        now.pickupAt = order.pickupAt;
        for (const OrderLine &line : order.lines) {
            if (line.open + line.backordered > 0)
                now.skus.append(line.sku);
        }
        now.skus.sort();
        now.skus.removeDuplicates();
    }
    const auto before = m_waiting.constFind(id);
    if (before != m_waiting.cend() && *before == now)
        return false;
    if (before != m_waiting.cend())
        forget(id);
    if (now.skus.isEmpty() || m_waiting.size() >= kMostWatched)
        return false;
    for (const QString &sku : std::as_const(now.skus))
        m_bySku[sku].insert(id);
    m_waiting.insert(id, std::move(now));
    return true;
}

/// The most urgent first; those that are due already keep their place, so that everyone's turn comes.
void StockWatch::wake(QList<OrderId> orders)
{
    orders.removeIf([this](const OrderId &id) { return m_isDue.contains(id); });
    std::ranges::sort(orders, [this](const OrderId &a, const OrderId &b) {
        const Waiting one = m_waiting.value(a);
        const Waiting other = m_waiting.value(b);
        const bool isHigh = one.priority == OrderPriority::High;
        if (isHigh != (other.priority == OrderPriority::High))
            return isHigh;
        return std::pair(one.placedAt, a.toString()) < std::pair(other.placedAt, b.toString());
    });
    for (const OrderId &id : std::as_const(orders)) {
        m_isDue.insert(id);
        m_due.append(id);
    }
}

/// One that has just begun to wait is looked at once more, for what came between the router's look and its
/// write. What a location gives up leaves room in the hour that was kept for it.
Result<void> StockWatch::learnOrders(sql::Connection &reader, const Head &orders, Instant now)
{
    const qint64 since = m_marks.value(orders.no);
    STOA_TRY_ASSIGN(const auto changed, changedSince(reader, orders.no, since, EntityType::Order));
    STOA_TRY_ASSIGN(const auto steps, changedSince(reader, orders.no, since, EntityType::Fulfilment));
    QList<OrderId> began;
    for (const QByteArray &key : changed.keys) {
        STOA_TRY_ASSIGN(const auto id, OrderId::parse(QString::fromLatin1(key)));
        STOA_TRY_ASSIGN(const bool isNew, learn(reader, id));
        if (isNew)
            began.append(id);
    }
    wake(began);
    QSet<QByteArray> freed;
    for (const QByteArray &key : steps.keys) {
        if (m_waiting.isEmpty())
            break;
        STOA_TRY(reader.each(
            "SELECT location FROM fulfilment WHERE id = ?1 AND state IN ('rejected', 'cancelled') AND "
            "slot_at > ?2",
            [&freed](const sql::Statement &row) { freed.insert(row.bytes(0)); }, key, now.plusMs(-kHourMs)));
    }
    STOA_TRY(wakeAt(reader, freed));
    m_marks.insert(orders.no, std::max({orders.head, changed.last, steps.last}));
    return {};
}

/// Orders whose goods lie there, and those that are collected there: no others find anything by it.
Result<void> StockWatch::wakeAt(sql::Connection &reader, const QSet<QByteArray> &locations)
{
    QSet<OrderId> woken;
    for (const QByteArray &location : locations) {
        for (auto orders = m_bySku.cbegin(); orders != m_bySku.cend(); ++orders) {
            STOA_TRY_ASSIGN(const qint64 sellable,
                            reader.scalar("SELECT sellable FROM position WHERE sku = ?1 AND location = ?2",
                                          orders.key(), location));
            if (sellable > 0)
                woken += *orders;
        }
    }
    for (auto order = m_waiting.cbegin(); !locations.isEmpty() && order != m_waiting.cend(); ++order) {
        if (locations.contains(order->pickupAt.toUtf8()))
            woken.insert(order.key());
    }
    wake(woken.values());
    return {};
}

Result<void> StockWatch::learnNetwork(sql::Connection &reader, qint64 no, qint64 upTo)
{
    QSet<QByteArray> locations;
    QList<QByteArray> policies;
    bool isForAll = false;
    STOA_TRY(reader.each(
        "SELECT type, key FROM feed WHERE stream = ?1 AND seq > ?2 AND seq <= ?3",
        [&](const sql::Statement &row) {
            switch (EntityType(row.int64(0))) {
            case EntityType::Location:
            case EntityType::Node:
                locations.insert(row.bytes(1));
                break;
            case EntityType::Carrier:
                isForAll = true;
                break;
            case EntityType::RoutingPolicy:
                policies.append(row.bytes(1));
                break;
            default:
                break;
            }
        },
        no, m_marks.value(no), upTo));
    // Drafts are nobody's policy yet.
    for (const QByteArray &key : std::as_const(policies)) {
        const qsizetype bar = key.indexOf('|');
        STOA_TRY_ASSIGN(
            const qint64 decides,
            reader.scalar("SELECT COUNT(*) FROM routing_policy WHERE code = ?1 AND number = ?2 AND "
                          "state IN ('active', 'superseded')",
                          key.left(bar), key.mid(bar + 1)));
        isForAll = isForAll || decides > 0;
    }
    if (isForAll)
        wake(m_waiting.keys());
    else
        STOA_TRY(wakeAt(reader, locations));
    m_marks.insert(no, upTo);
    return {};
}

/// Only what rose wakes: what is sold day in, day out asks nobody to look again.
Result<void> StockWatch::learnStock(sql::Connection &reader, const Head &store)
{
    STOA_TRY_ASSIGN(const auto changed,
                    changedSince(reader, store.no, m_marks.value(store.no), EntityType::Position));
    QSet<OrderId> woken;
    for (const QByteArray &key : changed.keys) {
        const qsizetype bar = key.indexOf('|');
        const auto orders = m_bySku.constFind(QString::fromUtf8(key.left(bar)));
        if (bar < 0 || orders == m_bySku.cend())
            continue;
        STOA_TRY_ASSIGN(const qint64 sellable,
                        reader.scalar("SELECT sellable FROM position WHERE sku = ?1 AND location = ?2",
                                      key.left(bar), key.mid(bar + 1)));
        if (sellable > m_sellable.value(key))
            woken += *orders;
        m_sellable.insert(key, sellable);
    }
    wake(woken.values());
    m_marks.insert(store.no, std::max(store.head, changed.last));
    return {};
}

Result<StockWatch::Look> StockWatch::look(JobParts &parts)
{
    STOA_TRY_ASSIGN(const auto heads, this->heads(parts.reader));
    const auto isBehind = [this](const Head &head) {
        return head.head < m_marks.value(head.no);
    };
    // The history is another one: all that is known is of the old one.
    if (std::ranges::any_of(heads, isBehind)) {
        end();
        return Look{};
    }
    for (const Head &head : heads) {
        if (head.head > m_marks.value(head.no) && head.stream == streams::kOrders)
            STOA_TRY(learnOrders(parts.reader, head, parts.store.clock().now()));
    }
    for (const Head &head : heads) {
        const bool isNetwork = head.stream == streams::kConfiguration;
        const qint64 upTo = isNetwork ? std::min(head.head, parts.routes.network().head()) : head.head;
        if (upTo <= m_marks.value(head.no) || head.stream == streams::kOrders)
            continue;
        if (m_waiting.isEmpty())
            m_marks.insert(head.no, upTo);
        else if (isNetwork)
            STOA_TRY(learnNetwork(parts.reader, head.no, upTo));
        else
            STOA_TRY(learnStock(parts.reader, head));
    }
    Look look;
    QElapsedTimer timer;
    timer.start();
    while (!m_due.isEmpty() && !parts.ending && timer.elapsed() < kMostMs) {
        const OrderId id = m_due.takeFirst();
        m_isDue.remove(id);
        if (!m_waiting.contains(id))
            continue;
        STOA_TRY_ASSIGN(const bool found, brokerOne(parts, id));
        ++look.tried;
        look.found += found ? 1 : 0;
    }
    return look;
}

} // namespace stoa::hub

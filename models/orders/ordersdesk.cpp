// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/ordersdesk.h"

#include "core/domain/catalog/names.h"
#include "core/store/network/locationrepository.h"
#include "core/store/orders/ordersheet.h"
#include "models/orders/orderwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Counts follow a change soon, but counting takes a small part of the time only.
constexpr qint64 kRecountMs = 250;
constexpr qint64 kMostRecountMs = 5'000;
constexpr qint64 kRestAfterCount = 20;
/// What becomes late does so without a change.
constexpr int kLateMs = 60'000;

struct Context {
    QList<Location> locations;
    QHash<QString, QMap<QString, QString>> carriers;
    QStringList channels;
    QStringList queues;
};

Result<Context> contextOf(sql::Connection &connection)
{
    Context context;
    STOA_TRY_ASSIGN(context.locations, LocationRepository::all(connection));
    STOA_TRY_ASSIGN(context.carriers, carrierNames(connection));
    STOA_TRY_ASSIGN(context.channels, OrderQuery::channels(connection));
    STOA_TRY_ASSIGN(context.queues, OrderQuery::queues(connection));
    return context;
}

struct Counts {
    qint64 all = 0;
    qint64 urgent = 0;
    QHash<QString, qint64> views;
};

} // namespace

OrdersDesk::OrdersDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : OrdersDesk(*new CoreDoor(core), wording, clock, parent)
{
    m_door.setParent(this);
}

OrdersDesk::OrdersDesk(DeskDoor &door, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_wording(wording)
    , m_clock(clock)
    , m_orders(door.store(), wording, clock)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(int(kRecountMs));
    connect(&m_countTimer, &QTimer::timeout, this, &OrdersDesk::count);
    auto *later = new QTimer(this);
    connect(later, &QTimer::timeout, this, &OrdersDesk::count);
    later->start(kLateMs);
    connect(&door.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.touches(EntityType::Location)
            || changes.touches(EntityType::Carrier))
            readContext();
        if ((changes.everything || changes.touches(EntityType::Order)
             || changes.touches(EntityType::Fulfilment))
            && !m_countTimer.isActive())
            m_countTimer.start();
    });
    connect(&door.store(), &StoreThread::outboxChanged, this, &OrdersDesk::readRefused);
    connect(&m_views, &OrderViews::changed, this, &OrdersDesk::count);
    connect(&wording, &Wording::changed, this, &OrdersDesk::nameThings);
    connect(&door, &DeskDoor::sessionChanged, this, [this] {
        m_views.setPlace(place());
        Q_EMIT rightsChanged();
    });
    m_views.setPlace(place());
    const auto view = m_views.find(m_views.first());
    m_filter = view->filter;
    m_sort = view->sort;
    readContext();
    readRefused();
    m_countTimer.start();
}

void OrdersDesk::beginQueue()
{
    if (std::exchange(m_begun, true))
        return;
    // The index that all lists of orders use.
    m_door.store().onStore(
        [](DeskWriter &writer) -> Result<void> { return writer.cache().execute(OrderQuery::index()); });
    applyQuery();
    // Figures beside the views wait until the rows themselves are there.
    connect(&m_orders, &PagedTableCore::counted, this, &OrdersDesk::count, Qt::SingleShotConnection);
}

void OrdersDesk::readContext()
{
    m_door.store().read(u"orders.context"_s, contextOf).then(this, [this](const Result<Context> &context) {
        if (!context)
            return;
        m_locations = context->locations;
        m_carriers = context->carriers;
        m_channels = context->channels;
        m_queues = context->queues;
        nameThings();
    });
}

void OrdersDesk::nameThings()
{
    m_locationNames.clear();
    m_zones.clear();
    for (const Location &location : std::as_const(m_locations)) {
        m_locationNames.insert(location.code().text(), location.names().in(m_wording.language()));
        m_zones.insert(location.code().text(), location.timeZone());
    }
    m_carrierNames.clear();
    for (auto it = m_carriers.cbegin(); it != m_carriers.cend(); ++it) {
        if (const auto names = Names::accept(*it))
            m_carrierNames.insert(it.key(), names->in(m_wording.language()));
    }
    m_orders.setLocationNames(m_locationNames);
    Q_EMIT contextChanged();
}

Formats OrdersDesk::timesOf(const QString &location) const
{
    const Formats &formats = m_wording.formats();
    return formats.in(m_zones.value(location, formats.zone()));
}

void OrdersDesk::count()
{
    const auto views = m_begun ? m_views.all() : QList<OrderView>();
    const Instant now = m_clock.now();
    const qint64 asked = m_clock.monotonicMs();
    OrderFilter toAccept;
    toAccept.work = OrderWork::ToAccept;
    toAccept.workAt = place();
    OrderFilter late;
    late.work = OrderWork::ToDo;
    late.workAt = place();
    late.late = true;
    OrderFilter both = late;
    both.work = OrderWork::ToAccept;
    const bool isStore = !place().isEmpty();
    m_door.store()
        .read(u"orders.counts"_s,
              [=](sql::Connection &connection) -> Result<Counts> {
                  Counts counts;
                  STOA_TRY_ASSIGN(counts.all, OrderQuery({}, {}, now).count(connection));
                  for (const OrderView &view : views) {
                      STOA_TRY_ASSIGN(const qint64 count,
                                      OrderQuery(view.filter, view.sort, now).count(connection));
                      counts.views.insert(view.id, count);
                  }
                  if (!isStore)
                      return counts;
                  STOA_TRY_ASSIGN(const qint64 waiting, OrderQuery(toAccept, {}, now).count(connection));
                  STOA_TRY_ASSIGN(const qint64 overdue, OrderQuery(late, {}, now).count(connection));
                  STOA_TRY_ASSIGN(const qint64 twice, OrderQuery(both, {}, now).count(connection));
                  counts.urgent = waiting + overdue - twice;
                  return counts;
              })
        .then(this, [this, asked](const Result<Counts> &counts) {
            if (!counts)
                return;
            m_countTimer.setInterval(int(
                std::clamp((m_clock.monotonicMs() - asked) * kRestAfterCount, kRecountMs, kMostRecountMs)));
            const bool others = m_all != counts->all;
            m_all = counts->all;
            m_urgent = counts->urgent;
            m_viewCounts = counts->views;
            Q_EMIT counted();
            // New orders may bring channels and queues that were not there.
            if (others)
                readContext();
        });
}

void OrdersDesk::readRefused()
{
    m_door.store()
        .outbox(OutboxPart::NeedsAttention)
        .then(this, [this](const Result<QList<OutboxEntry>> &entries) {
            if (!entries)
                return;
            QHash<QString, QList<RefusedOrderCommand>> refused;
            QSet<QString> orders;
            for (const OutboxEntry &entry : *entries) {
                const auto type = commandTypeOf(entry.type);
                if (!type || !entry.lane.startsWith(u"ord_"_s) || !entry.verdict)
                    continue;
                refused[entry.lane].append({entry.n, OrderWords::what(*type, entry.body), *entry.verdict});
                orders.insert(entry.lane);
            }
            if (refused == m_refused)
                return;
            m_refused = refused;
            m_orders.setRefused(orders);
            Q_EMIT refusedChanged();
        });
}

void OrdersDesk::setFilter(const OrderFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    applyQuery();
    Q_EMIT filterChanged();
}

void OrdersDesk::setSort(const QList<OrderSort> &sort)
{
    const auto wanted =
        sort.isEmpty() ? QList<OrderSort>{{OrderColumn::Placed, Direction::Descending}} : sort;
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    applyQuery();
    Q_EMIT sortChanged();
}

void OrdersDesk::applyQuery()
{
    if (m_begun)
        m_orders.setOrders(m_filter, m_sort);
}

Future<Result<OrderTotals>> OrdersDesk::totalsOf(const QList<QByteArray> &keys)
{
    return m_door.store().read(u"orders.totals"_s, [keys](sql::Connection &connection) {
        return OrderQuery::totalsOf(connection, keys);
    });
}

Future<Result<QList<OrderRow>>> OrdersDesk::rowsOf(const QList<QByteArray> &keys)
{
    return m_door.store().read({}, [keys](sql::Connection &connection) -> Result<QList<OrderRow>> {
        STOA_TRY_ASSIGN(const auto rows, OrderQuery::rows(connection, keys));
        QHash<QByteArray, qsizetype> places;
        for (qsizetype i = 0; i < rows.size(); ++i)
            places.insert(rows[i].key(), i);
        QList<OrderRow> ordered;
        for (const QByteArray &key : keys) {
            if (const auto place = places.constFind(key); place != places.cend())
                ordered.append(rows[*place]);
        }
        return ordered;
    });
}

Future<Result<QList<OrderRow>>> OrdersDesk::search(const QString &text, int most)
{
    OrderFilter filter;
    filter.text = text;
    const OrderQuery query(filter, {}, m_clock.now());
    return m_door.store().read(
        u"orders.search"_s, [query, most](sql::Connection &connection) -> Result<QList<OrderRow>> {
            QList<QByteArray> keys;
            STOA_TRY(query.keys(connection, most,
                                [&keys](QByteArrayView key) { keys.append(key.toByteArray()); }));
            STOA_TRY_ASSIGN(auto rows, OrderQuery::rows(connection, keys));
            std::ranges::sort(rows, std::greater<>(), &OrderRow::placedAt);
            return rows;
        });
}

Future<Result<std::optional<OrderId>>> OrdersDesk::orderOfNumber(const QString &number)
{
    return m_door.store().read(
        {}, [number](sql::Connection &connection) { return stoa::orderOfNumber(connection, number); });
}

} // namespace stoa

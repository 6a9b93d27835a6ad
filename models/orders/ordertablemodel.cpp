// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/ordertablemodel.h"

#include "models/orders/orderwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgesMs = 30'000;

TouchedRows touchedBy(const ChangeSet &changes)
{
    TouchedRows touched;
    touched.all = changes.everything;
    bool parts = false;
    for (const Change &change : changes.changes) {
        if (change.type == EntityType::Order)
            touched.keys.insert(change.key);
        parts = parts || change.type == EntityType::Fulfilment;
    }
    // Steps of a fulfilment are told in the timeline of its order too; alone it comes while rows are copied.
    touched.all = touched.all || (parts && touched.keys.isEmpty());
    return touched;
}

/// How far a part is on the way out; what is given back does not count.
int rankOf(FulfilmentState state) { return int(state); }

} // namespace

QString OrderTableModel::titleOf(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Number:
        return tr("Order");
    case OrderColumn::State:
        return tr("State");
    case OrderColumn::Age:
        return tr("Age");
    case OrderColumn::Promised:
        return tr("Promised");
    case OrderColumn::Channel:
        return tr("Channel");
    case OrderColumn::Method:
        return tr("Method");
    case OrderColumn::From:
        //: Title of a column: the locations from which an order is supplied
        return tr("From");
    case OrderColumn::Units:
        return tr("Units");
    case OrderColumn::Total:
        return tr("Total");
    case OrderColumn::Priority:
        return tr("Priority");
    case OrderColumn::Destination:
        //: Title of a column: city and zone to which an order goes
        return tr("To");
    case OrderColumn::Holds:
        return tr("Holds");
    case OrderColumn::Queue:
        return tr("Queue");
    case OrderColumn::Placed:
        return tr("Placed");
    case OrderColumn::Customer:
        return tr("Customer");
    case OrderColumn::Payment:
        return tr("Payment");
    }
    return {};
}

QList<RecordColumn<OrderRow>> OrderTableModel::columnsOf(const OrderTableModel *model)
{
    QList<RecordColumn<OrderRow>> columns;
    for (int i = 0; i < kColumns; ++i) {
        const auto column = OrderColumn(i);
        columns.append({[column] { return titleOf(column); },
                        [model, column](const OrderRow &row, int role) {
                            return model->value(row, column, role);
                        }});
    }
    return columns;
}

OrderTableModel::OrderTableModel(StoreThread &store, const Wording &wording, const Clock &clock,
                                 QObject *parent)
    : PagedTableModel(
        store, clock, columnsOf(this), [](const OrderRow &row) { return row.key(); }, touchedBy, parent)
    , m_wording(wording)
    , m_clock(clock)
{
    m_ages.setInterval(kAgesMs);
    connect(&m_ages, &QTimer::timeout, this, &PagedTableCore::retranslate);
    m_ages.start();
    connect(&wording, &Wording::changed, this, &PagedTableCore::retranslate);
}

void OrderTableModel::setOrders(const OrderFilter &filter, const QList<OrderSort> &sort)
{
    // The instant is that of each reading: what becomes late meanwhile is late in the next one.
    const Clock *clock = &m_clock;
    setQuery({u"orders"_s,
              [filter, sort, clock](sql::Connection &connection, int most) -> Result<RowKeys> {
                  RowKeys keys;
                  const OrderQuery query(filter, sort, clock->now());
                  STOA_TRY(query.keys(connection, most, [&keys](QByteArrayView key) { keys.append(key); }));
                  return keys;
              },
              [](sql::Connection &connection, const QList<QByteArray> &keys) {
                  return OrderQuery::rows(connection, keys);
              }});
}

void OrderTableModel::setLocationNames(const QHash<QString, QString> &names)
{
    m_locationNames = names;
    retranslate();
}

void OrderTableModel::setRefused(const QSet<QString> &orders)
{
    if (orders == m_refused)
        return;
    m_refused = orders;
    retranslate();
}

QString OrderTableModel::progress(const OrderRow &row)
{
    const bool ownState = isClosed(row.state) || row.state == OrderState::Created
        || row.state == OrderState::OnHold || row.parts.isEmpty();
    if (ownState && !isClosed(row.state) && row.state == OrderState::Approved && row.openUnits > 0)
        return OrderWords::state(LineState::Open);
    if (ownState && row.state == OrderState::Approved && row.openUnits == 0 && !row.queue.isEmpty())
        return tr("Waits for stock");
    if (ownState)
        return OrderWords::state(row.state);
    const auto first = row.parts.first().state;
    const bool alike =
        std::ranges::all_of(row.parts, [first](const auto &part) { return part.state == first; });
    if (alike && row.openUnits == 0)
        return OrderWords::state(first);
    // The furthest of them, and how many are there.
    const auto furthest = std::ranges::max_element(
        row.parts, {}, [](const OrderRow::Part &part) { return rankOf(part.state); });
    const auto count = std::ranges::count(row.parts, furthest->state, &OrderRow::Part::state);
    //: A state and how many parts of an order have it, as in "Packed: 1 of 2"
    return tr("%1: %2 of %3")
        .arg(OrderWords::state(furthest->state))
        .arg(count)
        .arg(row.parts.size() + (row.openUnits > 0 ? 1 : 0));
}

StatusKind OrderTableModel::progressKind(const OrderRow &row)
{
    if (isClosed(row.state) || row.state == OrderState::Created || row.state == OrderState::OnHold)
        return OrderWords::kind(row.state);
    if (row.parts.isEmpty())
        return row.openUnits > 0 ? StatusKind::Info : StatusKind::Attention;
    const auto least = std::ranges::min_element(
        row.parts, {}, [](const OrderRow::Part &part) { return rankOf(part.state); });
    return OrderWords::kind(least->state);
}

QString OrderTableModel::placesOf(const OrderRow &row) const
{
    QStringList names;
    for (const OrderRow::Part &part : row.parts)
        names.append(m_locationNames.value(part.location, part.location));
    names.removeDuplicates();
    return m_wording.formats().list(names);
}

QString OrderTableModel::promised(const OrderRow &row) const
{
    return row.promisedTo ? m_wording.formats().dayMoment(*row.promisedTo, m_clock.now()) : QString();
}

QVariant OrderTableModel::text(const OrderRow &row, OrderColumn column) const
{
    const Formats &formats = m_wording.formats();
    switch (column) {
    case OrderColumn::Number:
        return row.number;
    case OrderColumn::State:
        return progress(row);
    case OrderColumn::Age:
        return formats.span(row.closedAt.value_or(m_clock.now()).msSince(row.placedAt));
    case OrderColumn::Promised:
        return promised(row);
    case OrderColumn::Channel:
        return OrderWords::channel(row.channel);
    case OrderColumn::Method:
        return OrderWords::method(row.method);
    case OrderColumn::From:
        return placesOf(row);
    case OrderColumn::Units:
        return formats.quantity(Quantity::fromThousandths(row.units));
    case OrderColumn::Total:
        if (const auto currency = Currency::parse(row.currency))
            return formats.money(Money(row.total, *currency));
        return formats.amount(row.total, row.currency);
    case OrderColumn::Priority:
        return OrderWords::priority(row.priority);
    case OrderColumn::Destination:
        if (isCollected(row.method))
            return m_locationNames.value(row.pickupAt, row.pickupAt);
        return row.city;
    case OrderColumn::Holds: {
        QStringList holds;
        for (const HoldKind kind : row.holds)
            holds.append(OrderWords::hold(kind));
        return formats.list(holds);
    }
    case OrderColumn::Queue:
        return OrderWords::queue(row.queue);
    case OrderColumn::Placed:
        return formats.dayMoment(row.placedAt, m_clock.now());
    case OrderColumn::Customer:
        return row.customer;
    case OrderColumn::Payment:
        return OrderWords::payment(row.payment);
    }
    return {};
}

QVariant OrderTableModel::status(const OrderRow &row, OrderColumn column) const
{
    if (column == OrderColumn::State)
        return int(progressKind(row));
    const Instant now = m_clock.now();
    // An age is only coloured when the promise suffers.
    if ((column == OrderColumn::Age || column == OrderColumn::Promised) && row.isLate(now))
        return int(row.promisedTo && *row.promisedTo < now ? StatusKind::Problem : StatusKind::Attention);
    if (column == OrderColumn::Payment && row.payment == PaymentState::Failed)
        return int(StatusKind::Problem);
    return {};
}

QVariant OrderTableModel::tone(const OrderRow &row, OrderColumn column) const
{
    if (column == OrderColumn::Number)
        return int(CellTone::Strong);
    if (column == OrderColumn::Priority)
        return int(row.priority == OrderPriority::High ? CellTone::Strong : CellTone::Quiet);
    if (column == OrderColumn::Age && isClosed(row.state))
        return int(CellTone::Quiet);
    return {};
}

QVariant OrderTableModel::hint(const OrderRow &row, OrderColumn column) const
{
    const Formats &formats = m_wording.formats();
    if (column == OrderColumn::Age)
        return tr("Placed %1").arg(formats.dateTime(row.placedAt));
    if (column == OrderColumn::Promised && row.promisedTo && row.isLate(m_clock.now())) {
        if (*row.promisedTo < m_clock.now())
            return tr("Late by %1").arg(formats.span(m_clock.now().msSince(*row.promisedTo)));
        return tr("Expected %1, late by %2")
            .arg(formats.dayMoment(*row.expectedAt, m_clock.now()),
                 formats.span(row.expectedAt->msSince(*row.promisedTo)));
    }
    if (column == OrderColumn::Number && m_refused.contains(row.id))
        return tr("The hub refused a change of this order; its page says what happened.");
    if (column == OrderColumn::Number && row.local == OrderRow::Local::Waiting)
        return tr("Changed here; the hub has not confirmed it yet.");
    return {};
}

QVariant OrderTableModel::value(const OrderRow &row, OrderColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return hint(row, column);
    case stoa::role(TableRole::Status):
        return status(row, column);
    case stoa::role(TableRole::Tone):
        return tone(row, column);
    case stoa::role(TableRole::Mark):
        return int(m_refused.contains(row.id)                  ? RowMark::Conflict
                       : row.local == OrderRow::Local::Waiting ? RowMark::Waiting
                       : row.isLate(m_clock.now())             ? RowMark::Late
                                                               : RowMark::None);
    case stoa::role(TableRole::Amount):
        if (column == OrderColumn::Units)
            return qlonglong(row.units);
        if (column == OrderColumn::Total)
            return qlonglong(row.total);
        return {};
    case stoa::role(TableRole::Detail):
        if (column == OrderColumn::Destination && row.zone && !isCollected(row.method))
            return OrderWords::zone(*row.zone);
        return {};
    default:
        return {};
    }
}

} // namespace stoa

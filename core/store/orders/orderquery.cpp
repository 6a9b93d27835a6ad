// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/orderquery.h"

#include "core/store/orders/orderselects.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWorks{"any"_L1, "toDo"_L1, "toAccept"_L1, "readyForPickup"_L1, "waitsForStock"_L1};

/// Collects SQL and its numbered values together, so that they cannot get out of step.
class Builder {
public:
    QByteArray value(const QVariant &v)
    {
        m_values.append(v);
        return "?" + QByteArray::number(m_values.size());
    }
    void where(const QByteArray &condition)
    {
        m_where += (m_where.isEmpty() ? " WHERE " : " AND ") + condition;
    }
    template <typename Values, typename Text> QByteArray oneOf(const Values &values, Text &&text)
    {
        QByteArray list;
        for (const auto &each : values)
            list += (list.isEmpty() ? "" : ", ") + value(text(each));
        return " IN (" + list + ')';
    }

    QByteArray m_where;
    QVariantList m_values;
};

template <typename Enum> QString named(Enum value) { return QString(nameOf(value)); }

constexpr char kOpenStates[] = "('created', 'approved', 'onHold', 'partlyFulfilled')";
constexpr char kToDoStates[] =
    "('allocated', 'accepted', 'picking', 'picked', 'packed', 'checkedIn', 'expired')";

QByteArray statesOf(OrderWork work)
{
    switch (work) {
    case OrderWork::ToDo:
        return kToDoStates;
    case OrderWork::ToAccept:
        return "('allocated')";
    case OrderWork::ReadyForPickup:
        return "('readyForPickup', 'checkedIn', 'expired')";
    case OrderWork::Any:
    case OrderWork::WaitsForStock:
        break;
    }
    return {};
}

void addWork(Builder &builder, const OrderFilter &filter)
{
    if (filter.work == OrderWork::Any)
        return;
    if (filter.work == OrderWork::WaitsForStock) {
        builder.where("o.state IN " + QByteArray(kOpenStates)
                      + " AND (o.queue <> '' OR EXISTS (SELECT 1 FROM json_each(o.lines) l WHERE "
                        "json_extract(l.value, '$.backordered') > 0))");
        return;
    }
    QByteArray condition = "o.id IN (SELECT f.order_id FROM fulfilment f WHERE ";
    if (!filter.workAt.isEmpty())
        condition += "f.location = " + builder.value(filter.workAt) + " AND ";
    builder.where(condition + "f.state IN " + statesOf(filter.work) + ')');
}

/// A SKU is looked for among the lines only where the text is one: otherwise no order's lines are read.
Result<void> addText(sql::Connection &connection, Builder &builder, const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return {};
    STOA_TRY_ASSIGN(const bool isSku,
                    connection.scalar("SELECT EXISTS (SELECT 1 FROM item WHERE sku = ?1)", words.toUpper()));
    const QByteArray part = builder.value(words.toLower());
    QByteArray condition = "(instr(lower(o.number), " + part + ") > 0 OR substr(lower(o.customer), 1, length("
        + part + ")) = " + part;
    if (isSku)
        condition +=
            " OR instr(o.lines, " + builder.value(u"\"sku\":\"%1\""_s.arg(words.toUpper())) + ") > 0";
    builder.where(condition + ')');
    return {};
}

void addTimes(Builder &builder, const OrderFilter &filter, Instant now)
{
    const qint64 ms = now.msSinceEpoch();
    if (filter.late)
        builder.where("o.state IN " + QByteArray(kOpenStates) + " AND o.promised_to < max("
                      + builder.value(ms) + ", coalesce(o.expected_at, 0)) AND NOT " + kWaitsForCustomer);
    if (filter.promisedWithin > 0)
        builder.where("o.state IN " + QByteArray(kOpenStates)
                      + " AND o.promised_to <= " + builder.value(ms + filter.promisedWithin));
    if (filter.olderThan > 0)
        builder.where("o.placed_at <= " + builder.value(ms - filter.olderThan));
    if (filter.youngerThan > 0)
        builder.where("o.placed_at >= " + builder.value(ms - filter.youngerThan));
}

Result<Builder> builderOf(sql::Connection &connection, const OrderFilter &filter, Instant now)
{
    Builder builder;
    if (!filter.states.isEmpty())
        builder.where("o.state" + builder.oneOf(filter.states, named<OrderState>));
    STOA_TRY(addText(connection, builder, filter.text));
    if (!filter.number.trimmed().isEmpty())
        builder.where("instr(lower(o.number), " + builder.value(filter.number.trimmed().toLower()) + ") > 0");
    const auto same = [](const QString &text) {
        return text;
    };
    if (!filter.ids.isEmpty())
        builder.where("o.id" + builder.oneOf(filter.ids, same));
    if (!filter.channels.isEmpty())
        builder.where("o.channel" + builder.oneOf(filter.channels, same));
    if (!filter.methods.isEmpty())
        builder.where("o.method" + builder.oneOf(filter.methods, named<FulfilmentMethod>));
    if (!filter.locations.isEmpty())
        builder.where("o.id IN (SELECT f.order_id FROM fulfilment f WHERE f.location"
                      + builder.oneOf(filter.locations, same)
                      + " AND f.state NOT IN ('rejected', 'cancelled'))");
    if (!filter.queue.isEmpty())
        builder.where("o.queue = " + builder.value(filter.queue));
    if (!filter.holds.isEmpty()) {
        QByteArray any;
        for (const HoldKind kind : filter.holds)
            any += (any.isEmpty() ? "instr(o.holds, " : " OR instr(o.holds, ")
                + builder.value(u'"' + named(kind) + u'"') + ") > 0";
        builder.where('(' + any + ')');
    }
    if (filter.priority)
        builder.where("o.priority = " + builder.value(named(*filter.priority)));
    if (!filter.zones.isEmpty())
        builder.where("o.zone" + builder.oneOf(filter.zones, named<Zone>));
    for (const auto &[column, range] : filter.ranges.asKeyValueRange()) {
        const QByteArray figure = column == OrderColumn::Units ? "o.units" : "o.total";
        if (range.least)
            builder.where(figure + " >= " + builder.value(*range.least));
        if (range.most)
            builder.where(figure + " <= " + builder.value(*range.most));
    }
    addWork(builder, filter);
    addTimes(builder, filter, now);
    return builder;
}

QByteArray expression(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Number:
        return "o.number";
    case OrderColumn::State:
        return "CASE o.state WHEN 'created' THEN 0 WHEN 'onHold' THEN 1 WHEN 'approved' THEN 2 WHEN "
               "'partlyFulfilled' THEN 3 WHEN 'completed' THEN 4 WHEN 'rejected' THEN 5 ELSE 6 END";
    case OrderColumn::Age: // the oldest is the one of greatest age
        return "-o.placed_at";
    case OrderColumn::Promised: // without a promise last
        return "coalesce(o.promised_to, 9223372036854775807)";
    case OrderColumn::Channel:
        return "o.channel";
    case OrderColumn::Method:
        return "o.method";
    case OrderColumn::From:
        return "coalesce((SELECT min(f.location) FROM fulfilment f WHERE f.order_id = o.id AND f.state NOT "
               "IN "
               "('rejected', 'cancelled')), '')";
    case OrderColumn::Units:
        return "o.units";
    case OrderColumn::Total:
        return "o.total";
    case OrderColumn::Priority:
        return "CASE o.priority WHEN 'high' THEN 0 ELSE 1 END";
    case OrderColumn::Destination:
        return "o.city";
    case OrderColumn::Holds:
        return "o.holds";
    case OrderColumn::Queue:
        return "o.queue";
    case OrderColumn::Placed:
        return "o.placed_at";
    case OrderColumn::Customer:
        return "o.customer";
    case OrderColumn::Payment:
        return "o.payment";
    }
    return "o.placed_at";
}

Result<sql::Statement> prepared(sql::Connection &connection, const QByteArray &sql,
                                const QVariantList &values)
{
    STOA_TRY_ASSIGN(auto statement, connection.prepare(sql));
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.typeId() == QMetaType::QString)
            statement.bind(i + 1, value.toString());
        else
            statement.bind(i + 1, value.toLongLong());
    }
    return statement;
}

} // namespace

QLatin1StringView nameOf(OrderWork work) { return kWorks[std::size_t(work)]; }

std::optional<OrderWork> orderWorkOf(QStringView name)
{
    for (std::size_t i = 0; i < kWorks.size(); ++i) {
        if (kWorks[i] == name)
            return OrderWork(int(i));
    }
    return std::nullopt;
}

OrderQuery::OrderQuery(OrderFilter filter, QList<OrderSort> sort, Instant now)
    : m_filter(std::move(filter))
    , m_sort(std::move(sort))
    , m_now(now)
{
    if (m_sort.isEmpty())
        m_sort.append({OrderColumn::Placed, Direction::Descending});
}

Result<void> OrderQuery::keys(sql::Connection &connection, int most,
                              const std::function<void(QByteArrayView)> &key) const
{
    STOA_TRY_ASSIGN(auto builder, builderOf(connection, m_filter, m_now));
    QByteArray order;
    for (const OrderSort &by : m_sort)
        order += (order.isEmpty() ? "" : ", ") + expression(by.column)
            + (by.direction == Direction::Descending ? " DESC" : "");
    // Ids rise with the time: of what is alike the later follows.
    order += m_sort.first().direction == Direction::Descending ? ", o.id DESC" : ", o.id";
    QByteArray sql = "SELECT o.id FROM orders o" + builder.m_where + " ORDER BY " + order;
    if (most > 0)
        sql += " LIMIT " + builder.value(most);
    STOA_TRY_ASSIGN(auto statement, prepared(connection, sql, builder.m_values));
    for (;;) {
        STOA_TRY_ASSIGN(const bool more, statement.step());
        if (!more)
            return {};
        key(statement.utf8(0));
    }
}

Result<qint64> OrderQuery::count(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(auto builder, builderOf(connection, m_filter, m_now));
    const QByteArray sql = "SELECT COUNT(*) FROM orders o" + builder.m_where;
    STOA_TRY_ASSIGN(auto statement, prepared(connection, sql, builder.m_values));
    STOA_TRY_ASSIGN(const bool any, statement.step());
    return any ? statement.int64(0) : 0;
}

Result<OrderTotals> OrderQuery::totals(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(auto builder, builderOf(connection, m_filter, m_now));
    const QByteArray sql = "SELECT " + QByteArray(kTotals) + " FROM orders o" + builder.m_where;
    STOA_TRY_ASSIGN(auto statement, prepared(connection, sql, builder.m_values));
    STOA_TRY_ASSIGN(const bool any, statement.step());
    return any ? totalsAt(statement) : OrderTotals();
}

QByteArray OrderQuery::index()
{
    return "CREATE INDEX IF NOT EXISTS orders_list ON orders (state, placed_at, promised_to, expected_at, "
           "channel, number, method, priority, zone, queue, city, total, units, currency, customer, payment, "
           "holds)";
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderviews.h"

#include "core/store/rowjson.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Names of columns in saved views; they outlive the order of the enum.
constexpr std::array kColumnNames{"number"_L1,  "state"_L1,    "age"_L1,         "promised"_L1,
                                  "channel"_L1, "method"_L1,   "from"_L1,        "units"_L1,
                                  "total"_L1,   "priority"_L1, "destination"_L1, "holds"_L1,
                                  "queue"_L1,   "placed"_L1,   "customer"_L1,    "payment"_L1};

QString nameOf(OrderColumn column) { return kColumnNames[std::size_t(column)]; }

std::optional<OrderColumn> columnOf(const QString &name)
{
    const auto found = std::ranges::find(kColumnNames, name);
    return found == kColumnNames.end() ? std::nullopt
                                       : std::optional(OrderColumn(found - kColumnNames.begin()));
}

template <typename Value> QJsonArray namesOf(const QList<Value> &values)
{
    QJsonArray names;
    for (const Value value : values)
        names.append(QString(stoa::nameOf(value)));
    return names;
}

/// Words that this program does not know are left out.
template <typename Parse> auto valuesOf(const QJsonValue &json, Parse parse)
{
    QList<typename std::invoke_result_t<Parse, QString>::value_type> values;
    for (const QString &name : textsOf(json.toArray())) {
        if (const auto value = parse(name))
            values.append(*value);
    }
    return values;
}

} // namespace

OrderViews::OrderViews(QObject *parent)
    : QObject(parent)
{ }

void OrderViews::setPlace(const QString &location)
{
    if (location == m_place)
        return;
    m_place = location;
    Q_EMIT changed();
}

QList<OrderState> OrderViews::openStates()
{
    return {OrderState::Created, OrderState::Approved, OrderState::OnHold, OrderState::PartlyFulfilled};
}

QList<OrderView> OrderViews::builtIn() const
{
    using Kind = OrderView::Kind;
    const QList<OrderSort> byPromise{{OrderColumn::Promised}};
    QList<OrderView> views;
    if (!m_place.isEmpty()) {
        OrderFilter here;
        here.work = OrderWork::ToDo;
        here.workAt = m_place;
        views.append({u"here"_s, tr("To do here"), Kind::BuiltIn, here, byPromise, {}});
    }
    OrderFilter open;
    open.states = openStates();
    OrderFilter late;
    late.late = true;
    OrderFilter held;
    held.states = {OrderState::OnHold};
    OrderFilter waiting;
    waiting.work = OrderWork::WaitsForStock;
    OrderFilter ready;
    ready.work = OrderWork::ReadyForPickup;
    ready.workAt = m_place;
    views.append({u"open"_s, tr("Open"), Kind::BuiltIn, open, byPromise, {}});
    views.append({u"late"_s, tr("Late"), Kind::BuiltIn, late, byPromise, {}});
    views.append(
        {u"held"_s, tr("On hold"), Kind::BuiltIn, held, {{OrderColumn::Age, Direction::Descending}}, {}});
    views.append({u"stock"_s, tr("Waiting for stock"), Kind::BuiltIn, waiting, byPromise, {}});
    views.append({u"pickup"_s, tr("Ready for pickup"), Kind::BuiltIn, ready, byPromise, {}});
    views.append({u"all"_s,
                  //: A view: all orders
                  tr("All"),
                  Kind::BuiltIn,
                  {},
                  {{OrderColumn::Placed, Direction::Descending}},
                  {}});
    return views;
}

QList<OrderView> OrderViews::all() const { return builtIn() + m_own.all(); }

QString OrderViews::first() const { return builtIn().first().id; }

std::optional<OrderView> OrderViews::find(const QString &id) const
{
    for (const OrderView &view : all()) {
        if (view.id == id)
            return view;
    }
    return std::nullopt;
}

Result<void> OrderViews::save(const OrderView &view)
{
    STOA_TRY(m_own.save(view));
    Q_EMIT changed();
    return {};
}

void OrderViews::remove(const QString &id)
{
    if (m_own.remove(id))
        Q_EMIT changed();
}

QJsonArray OrderViews::toJson() const
{
    return m_own.toJson([](const OrderView &view) {
        return QJsonObject{{u"id"_s, view.id},
                           {u"name"_s, view.name},
                           {u"filter"_s, filterToJson(view.filter)},
                           {u"sort"_s, sortToJson(view.sort)},
                           {u"table"_s, view.table}};
    });
}

void OrderViews::fromJson(const QJsonArray &json)
{
    m_own.fromJson(json, [](const QJsonObject &object) {
        return OrderView{object.value("id"_L1).toString(),
                         object.value("name"_L1).toString(),
                         OrderView::Kind::Own,
                         filterFromJson(object.value("filter"_L1).toObject()),
                         sortFromJson(object.value("sort"_L1).toArray()),
                         object.value("table"_L1).toObject()};
    });
    Q_EMIT changed();
}

QJsonObject OrderViews::filterToJson(const OrderFilter &filter)
{
    QJsonObject json;
    const auto put = [&json](const QString &name, const QJsonValue &value) {
        const bool nothing = (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty()) || (value.isDouble() && value.toInteger() == 0)
            || (value.isBool() && !value.toBool());
        if (!nothing)
            json.insert(name, value);
    };
    put(u"text"_s, filter.text);
    put(u"number"_s, filter.number);
    put(u"states"_s, namesOf(filter.states));
    put(u"channels"_s, QJsonArray::fromStringList(filter.channels));
    put(u"methods"_s, namesOf(filter.methods));
    put(u"locations"_s, QJsonArray::fromStringList(filter.locations));
    put(u"queue"_s, filter.queue);
    put(u"holds"_s, namesOf(filter.holds));
    put(u"priority"_s, filter.priority ? QString(stoa::nameOf(*filter.priority)) : QString());
    put(u"zones"_s, namesOf(filter.zones));
    if (filter.work != OrderWork::Any)
        put(u"work"_s, QString(stoa::nameOf(filter.work)));
    put(u"workAt"_s, filter.workAt);
    put(u"late"_s, filter.late);
    put(u"promisedWithin"_s, filter.promisedWithin);
    put(u"olderThan"_s, filter.olderThan);
    put(u"youngerThan"_s, filter.youngerThan);
    QJsonObject ranges;
    for (const auto &[column, range] : filter.ranges.asKeyValueRange())
        ranges.insert(nameOf(column), boundsToJson(range));
    if (!ranges.isEmpty())
        json.insert(u"ranges"_s, ranges);
    return json;
}

OrderFilter OrderViews::filterFromJson(const QJsonObject &json)
{
    OrderFilter filter;
    filter.text = json.value("text"_L1).toString();
    filter.number = json.value("number"_L1).toString();
    filter.states = valuesOf(json.value("states"_L1), [](const QString &s) { return orderStateOf(s); });
    filter.channels = textsOf(json.value("channels"_L1).toArray());
    filter.methods = valuesOf(json.value("methods"_L1), [](const QString &s) { return methodOf(s); });
    filter.locations = textsOf(json.value("locations"_L1).toArray());
    filter.queue = json.value("queue"_L1).toString();
    filter.holds = valuesOf(json.value("holds"_L1), [](const QString &s) { return holdKindOf(s); });
    filter.priority = orderPriorityOf(json.value("priority"_L1).toString());
    filter.zones = valuesOf(json.value("zones"_L1), [](const QString &s) { return zoneOf(s); });
    filter.work = orderWorkOf(json.value("work"_L1).toString()).value_or(OrderWork::Any);
    filter.workAt = json.value("workAt"_L1).toString();
    filter.late = json.value("late"_L1).toBool();
    filter.promisedWithin = json.value("promisedWithin"_L1).toInteger();
    filter.olderThan = json.value("olderThan"_L1).toInteger();
    filter.youngerThan = json.value("youngerThan"_L1).toInteger();
    const QJsonObject ranges = json.value("ranges"_L1).toObject();
    for (auto it = ranges.begin(); it != ranges.end(); ++it) {
        if (const auto column = columnOf(it.key()))
            filter.ranges.insert(*column, boundsOf(it->toObject()));
    }
    return filter;
}

QJsonArray OrderViews::sortToJson(const QList<OrderSort> &sort)
{
    QJsonArray json;
    for (const OrderSort &by : sort)
        json.append((by.direction == Direction::Descending ? u"-"_s : QString()) + nameOf(by.column));
    return json;
}

QList<OrderSort> OrderViews::sortFromJson(const QJsonArray &json)
{
    QList<OrderSort> sort;
    for (const QJsonValue &value : json) {
        const QString name = value.toString();
        const bool down = name.startsWith(u'-');
        if (const auto column = columnOf(down ? name.mid(1) : name))
            sort.append({*column, down ? Direction::Descending : Direction::Ascending});
    }
    return sort;
}

} // namespace stoa

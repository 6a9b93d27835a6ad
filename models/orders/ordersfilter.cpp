// SPDX-License-Identifier: GPL-3.0-or-later
// The filter row of the queue: what is typed or chosen there, and the words of what is on.
#include "models/inventory/inventorydesk.h"
#include "models/orders/ordersdesk.h"
#include "models/orders/orderwords.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

/// "2h" or "3d" as milliseconds; 0 for anything else.
qint64 msOf(QStringView text)
{
    bool ok = false;
    const qint64 count = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&ok);
    if (!ok || count <= 0)
        return 0;
    return text.endsWith(u'h') ? count * kHourMs : text.endsWith(u'd') ? count * kDayMs : 0;
}

QString spanCode(qint64 ms)
{
    return ms % kDayMs == 0 ? u"%1d"_s.arg(ms / kDayMs) : u"%1h"_s.arg(ms / kHourMs);
}

template <typename Value> QString single(const QList<Value> &values)
{
    return values.size() == 1 ? QString(nameOf(values.first())) : QString();
}

} // namespace

QList<QPair<QString, QString>> OrdersDesk::choices(OrderColumn column) const
{
    const Formats &formats = m_wording.formats();
    QList<QPair<QString, QString>> list;
    switch (column) {
    case OrderColumn::State:
        //: Choice of a filter: all orders that are not closed
        list.append({u"open"_s, tr("Open")});
        for (int i = 0; i <= int(OrderState::Cancelled); ++i)
            list.append({nameOf(OrderState(i)), OrderWords::state(OrderState(i))});
        return list;
    case OrderColumn::Age:
        for (const QString &age : {u">1h"_s, u">4h"_s, u">1d"_s, u">3d"_s, u">7d"_s})
            //: Choice of a filter; %1 is a duration
            list.append({age, tr("over %1").arg(formats.duration(msOf(QStringView(age).mid(1))))});
        for (const QString &age : {u"<1h"_s, u"<1d"_s})
            //: Choice of a filter; %1 is a duration
            list.append({age, tr("under %1").arg(formats.duration(msOf(QStringView(age).mid(1))))});
        return list;
    case OrderColumn::Promised:
        list.append({u"late"_s, tr("late")});
        for (const QString &within : {u"2h"_s, u"8h"_s, u"1d"_s, u"3d"_s})
            //: Choice of a filter: promised within the next hours or days
            list.append({within, tr("within %1").arg(formats.span(msOf(within)))});
        return list;
    case OrderColumn::Channel:
        for (const QString &channel : m_channels)
            list.append({channel, OrderWords::channel(channel)});
        break;
    case OrderColumn::Method:
        for (const FulfilmentMethod method : kFulfilmentMethods)
            list.append({nameOf(method), OrderWords::method(method)});
        return list;
    case OrderColumn::From:
        for (const Location &location : m_locations)
            list.append({location.code().text(), locationName(location.code().text())});
        break;
    case OrderColumn::Priority:
        for (const OrderPriority priority : {OrderPriority::High, OrderPriority::Normal})
            list.append({nameOf(priority), OrderWords::priority(priority)});
        return list;
    case OrderColumn::Destination:
        for (const Zone zone : {Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural})
            list.append({nameOf(zone), OrderWords::zone(zone)});
        return list;
    case OrderColumn::Holds:
        for (int i = 0; i <= int(HoldKind::Other); ++i)
            list.append({nameOf(HoldKind(i)), OrderWords::hold(HoldKind(i))});
        return list;
    case OrderColumn::Queue:
        for (const QString &queue : m_queues)
            list.append({queue, OrderWords::queue(queue)});
        break;
    case OrderColumn::Number:
    case OrderColumn::Units:
    case OrderColumn::Total:
    case OrderColumn::Placed:
    case OrderColumn::Customer:
    case OrderColumn::Payment:
        return list;
    }
    m_wording.sortByName(list);
    return list;
}

bool OrdersDesk::setColumnFilter(OrderColumn column, const QString &typed)
{
    const QString text = typed.trimmed();
    OrderFilter filter = m_filter;
    switch (column) {
    case OrderColumn::Number:
        filter.number = text;
        break;
    case OrderColumn::State:
        filter.states.clear();
        if (text == "open"_L1)
            filter.states = OrderViews::openStates();
        else if (const auto state = orderStateOf(text))
            filter.states = {*state};
        break;
    case OrderColumn::Age:
        filter.olderThan = text.startsWith(u'>') ? msOf(QStringView(text).mid(1)) : 0;
        filter.youngerThan = text.startsWith(u'<') ? msOf(QStringView(text).mid(1)) : 0;
        break;
    case OrderColumn::Promised:
        filter.late = text == "late"_L1;
        filter.promisedWithin = filter.late ? 0 : msOf(text);
        break;
    case OrderColumn::Channel:
        filter.channels = text.isEmpty() ? QStringList() : QStringList{text};
        break;
    case OrderColumn::Method: {
        const auto method = methodOf(text);
        filter.methods = method ? QList{*method} : QList<FulfilmentMethod>();
        break;
    }
    case OrderColumn::From:
        filter.locations = text.isEmpty() ? QStringList() : QStringList{text};
        break;
    case OrderColumn::Units:
    case OrderColumn::Total: {
        if (text.isEmpty()) {
            filter.ranges.remove(column);
            break;
        }
        auto range = rangeOf(text, m_wording.formats());
        if (!range)
            return false;
        // Amounts are typed in whole units of a currency with two decimals.
        if (column == OrderColumn::Total && range->least)
            range->least = *range->least / 10;
        if (column == OrderColumn::Total && range->most)
            range->most = *range->most / 10;
        filter.ranges.insert(column, *range);
        break;
    }
    case OrderColumn::Priority:
        filter.priority = orderPriorityOf(text);
        break;
    case OrderColumn::Destination: {
        const auto zone = zoneOf(text);
        filter.zones = zone ? QList{*zone} : QList<Zone>();
        break;
    }
    case OrderColumn::Holds: {
        const auto hold = holdKindOf(text);
        filter.holds = hold ? QList{*hold} : QList<HoldKind>();
        break;
    }
    case OrderColumn::Queue:
        filter.queue = text;
        break;
    case OrderColumn::Placed:
    case OrderColumn::Customer:
    case OrderColumn::Payment:
        return text.isEmpty();
    }
    setFilter(filter);
    return true;
}

QString OrdersDesk::columnFilter(OrderColumn column) const
{
    const auto range = [&]() -> QString {
        const auto found = m_filter.ranges.constFind(column);
        if (found == m_filter.ranges.cend())
            return {};
        const qint64 scale = column == OrderColumn::Total ? 10 : 1;
        const auto words = [&](qint64 value) {
            return m_wording.formats().quantity(Quantity::fromThousandths(value * scale));
        };
        if (found->least && found->most)
            return *found->least == *found->most ? words(*found->least)
                                                 : words(*found->least) + u".."_s + words(*found->most);
        return found->least ? u"≥ "_s + words(*found->least) : u"≤ "_s + words(*found->most);
    };
    switch (column) {
    case OrderColumn::Number:
        return m_filter.number;
    case OrderColumn::State:
        return m_filter.states == OrderViews::openStates() ? u"open"_s : single(m_filter.states);
    case OrderColumn::Age:
        if (m_filter.olderThan > 0)
            return u'>' + spanCode(m_filter.olderThan);
        return m_filter.youngerThan > 0 ? u'<' + spanCode(m_filter.youngerThan) : QString();
    case OrderColumn::Promised:
        if (m_filter.late)
            return u"late"_s;
        return m_filter.promisedWithin > 0 ? spanCode(m_filter.promisedWithin) : QString();
    case OrderColumn::Channel:
        return m_filter.channels.value(0);
    case OrderColumn::Method:
        return single(m_filter.methods);
    case OrderColumn::From:
        return m_filter.locations.value(0);
    case OrderColumn::Units:
    case OrderColumn::Total:
        return range();
    case OrderColumn::Priority:
        return m_filter.priority ? QString(nameOf(*m_filter.priority)) : QString();
    case OrderColumn::Destination:
        return single(m_filter.zones);
    case OrderColumn::Holds:
        return single(m_filter.holds);
    case OrderColumn::Queue:
        return m_filter.queue;
    case OrderColumn::Placed:
    case OrderColumn::Customer:
    case OrderColumn::Payment:
        return {};
    }
    return {};
}

void OrdersDesk::setText(const QString &text)
{
    OrderFilter filter = m_filter;
    filter.text = text;
    setFilter(filter);
}

QList<OrdersDesk::FilterWords> OrdersDesk::filterWords() const
{
    QList<FilterWords> words;
    const auto add = [&words](const QString &id, const QString &name, const QString &value) {
        //: A filter that is on: name of the column and what is asked
        words.append({id, tr("%1: %2").arg(name, value), value});
    };
    if (!m_filter.text.trimmed().isEmpty())
        //: A filter that is on; %1 is what was typed
        words.append({u"text"_s, tr("Search: %1").arg(m_filter.text.trimmed()), m_filter.text.trimmed()});
    if (!m_filter.ids.isEmpty())
        words.append({u"ids"_s, m_filter.idsName, m_filter.idsName});
    if (m_filter.work != OrderWork::Any) {
        const QString place = m_filter.workAt.isEmpty() ? tr("anywhere") : locationName(m_filter.workAt);
        switch (m_filter.work) {
        case OrderWork::ToDo:
            add(u"work"_s, tr("To do at"), place);
            break;
        case OrderWork::ToAccept:
            add(u"work"_s, tr("To be accepted at"), place);
            break;
        case OrderWork::ReadyForPickup:
            add(u"work"_s, tr("Ready for pickup at"), place);
            break;
        case OrderWork::WaitsForStock:
            words.append({u"work"_s, tr("Waits for stock"), tr("Waits for stock")});
            break;
        case OrderWork::Any:
            break;
        }
    }
    for (int i = 0; i < OrderTableModel::kColumns; ++i) {
        const auto column = OrderColumn(i);
        const QString value = columnFilter(column);
        if (value.isEmpty())
            continue;
        QString word = value;
        const auto all = choices(column);
        for (const auto &[choice, said] : all) {
            if (choice == value)
                word = said;
        }
        add(QString::number(i), OrderTableModel::titleOf(column), word);
    }
    return words;
}

void OrdersDesk::clearFilter(const QString &id)
{
    OrderFilter filter = m_filter;
    if (id == "text"_L1) {
        filter.text.clear();
    } else if (id == "ids"_L1) {
        filter.ids.clear();
        filter.idsName.clear();
    } else if (id == "work"_L1) {
        filter.work = OrderWork::Any;
        filter.workAt.clear();
    } else {
        setColumnFilter(OrderColumn(id.toInt()), {});
        return;
    }
    setFilter(filter);
}

} // namespace stoa

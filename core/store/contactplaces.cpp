// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactplaces.h"

#include "core/store/rowjson.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray placeholders(std::size_t count)
{
    QByteArray list;
    for (std::size_t i = 1; i <= count; ++i)
        list += (i > 1 ? ", ?" : "?") + QByteArray::number(qint64(i));
    return list;
}

void add(QList<QByteArray> &places, const QByteArray &place)
{
    if (!place.isEmpty() && !places.contains(place))
        places.append(place);
}

Result<void> eachOf(sql::Connection &connection, const QByteArray &query, std::span<const QByteArray> orders,
                    const std::function<void(const sql::Statement &)> &row)
{
    STOA_TRY_ASSIGN(auto select, connection.prepare(query + " IN (" + placeholders(orders.size()) + ')'));
    for (std::size_t i = 0; i < orders.size(); ++i)
        select.bind(int(i) + 1, orders[i]);
    for (;;) {
        STOA_TRY_ASSIGN(const bool more, select.step());
        if (!more)
            return {};
        row(select);
    }
}

} // namespace

Result<QHash<QByteArray, QList<QByteArray>>> contactPlacesOf(sql::Connection &connection,
                                                             std::span<const QByteArray> orders)
{
    QHash<QByteArray, QList<QByteArray>> found;
    STOA_TRY(eachOf(connection, "SELECT id, pickup_at, timeline FROM orders WHERE id", orders,
                    [&found](const sql::Statement &row) {
                        QList<QByteArray> &places = found[row.bytes(0)];
                        add(places, row.bytes(1));
                        const QJsonArray timeline = jsonArray(row, 2);
                        for (const QJsonValue &event : timeline)
                            add(places, event["detail"_L1][kSharedContact].toString().toUtf8());
                    }));
    STOA_TRY(eachOf(connection, "SELECT order_id, location FROM fulfilment WHERE order_id", orders,
                    [&found](const sql::Statement &row) {
                        if (const auto order = found.find(row.bytes(0)); order != found.end())
                            add(*order, row.bytes(1));
                    }));
    return found;
}

Result<bool> mayKnowDestination(sql::Connection &connection, const OrderId &id, const Rights &rights)
{
    if (rights.reach() == Rights::Stores::All)
        return true;
    const QByteArray order = id.toString().toLatin1();
    STOA_TRY_ASSIGN(const auto places, contactPlacesOf(connection, {&order, 1}));
    const QList<QByteArray> known = places.value(order);
    return std::ranges::any_of(
        known, [&rights](const QByteArray &place) { return rights.maySeeStore(QString::fromUtf8(place)); });
}

} // namespace stoa

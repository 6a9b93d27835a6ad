// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/ordertidings.h"

#include "hub/links/outgoing.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;
using links::EventType;

namespace {

bool isTold(EntityType type)
{
    return type == EntityType::Order || type == EntityType::Fulfilment || type == EntityType::ReturnCase;
}

Result<bool> isAnyWanted(sql::Connection &connection)
{
    for (const EventType type : {EventType::OrderCreated, EventType::OrderState, EventType::FulfilmentState,
                                 EventType::ReturnState, EventType::PromiseChanged}) {
        STOA_TRY_ASSIGN(const bool wanted, links::isWanted(connection, type));
        if (wanted)
            return true;
    }
    return false;
}

const char *standQuery(EntityType type)
{
    switch (type) {
    case EntityType::Order:
        return "SELECT state, COALESCE(promised_from, 0) || '-' || COALESCE(promised_to, 0) FROM orders "
               "WHERE id = ?1";
    case EntityType::Fulfilment:
        return "SELECT state, '' FROM fulfilment WHERE id = ?1";
    default:
        return "SELECT state, '' FROM return_case WHERE id = ?1";
    }
}

void put(QJsonObject &data, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        data.insert(name, text);
}

void put(QJsonObject &data, const QString &name, const sql::Statement &row, int column)
{
    if (!row.isNull(column))
        data.insert(name, row.instant(column).toString());
}

} // namespace

Result<std::optional<OrderTidings::Stand>> OrderTidings::standOf(sql::Connection &connection,
                                                                 const EntityKey &row)
{
    return connection.first(
        standQuery(row.type),
        [](const sql::Statement &found) {
            return Stand{found.text(0), found.text(1)};
        },
        row.key);
}

Result<void> OrderTidings::before(sql::Connection &connection, const EntityKey &row)
{
    if (!isTold(row.type) || m_index.contains(row))
        return {};
    if (!m_wanted) {
        STOA_TRY_ASSIGN(m_wanted, isAnyWanted(connection));
    }
    if (!*m_wanted)
        return {};
    STOA_TRY_ASSIGN(auto stand, standOf(connection, row));
    m_index.insert(row, m_rows.size());
    m_rows.append({row, std::move(stand)});
    return {};
}

void OrderTidings::changedBy(const QString &trace, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (const auto known = m_index.constFind({change.type, change.key}); known != m_index.cend())
            m_rows[*known].trace = trace;
    }
}

Result<void> OrderTidings::tell(sql::Connection &connection, Instant now)
{
    for (const Row &row : std::as_const(m_rows)) {
        switch (row.key.type) {
        case EntityType::Order:
            STOA_TRY(tellOrder(connection, row, now));
            break;
        case EntityType::Fulfilment:
            STOA_TRY(tellFulfilment(connection, row, now));
            break;
        default:
            STOA_TRY(tellReturn(connection, row, now));
            break;
        }
    }
    return {};
}

Result<void> OrderTidings::tellOrder(sql::Connection &connection, const Row &row, Instant now)
{
    struct Order {
        Stand stand;
        QJsonObject data;
        QJsonObject promise;
    };
    STOA_TRY_ASSIGN(const auto found,
                    connection.first(
                        "SELECT state, COALESCE(promised_from, 0) || '-' || COALESCE(promised_to, 0), "
                        "number, channel, method, currency, total, promised_from, promised_to, expected_at "
                        "FROM orders WHERE id = ?1",
                        [](const sql::Statement &s) {
                            QJsonObject data{{u"number"_s, s.text(2)}, {u"channel"_s, s.text(3)},
                                             {u"method"_s, s.text(4)}, {u"currency"_s, s.text(5)},
                                             {u"total"_s, s.int64(6)}, {u"state"_s, s.text(0)}};
                            QJsonObject promise{{u"number"_s, s.text(2)}, {u"channel"_s, s.text(3)}};
                            put(promise, u"promised_from"_s, s, 7);
                            put(promise, u"promised_to"_s, s, 8);
                            put(promise, u"expected_at"_s, s, 9);
                            return Order{{s.text(0), s.text(1)}, data, promise};
                        },
                        row.key.key));
    if (!found)
        return {};
    const QString id = QString::fromLatin1(row.key.key);
    if (!row.before)
        return links::tell(connection, {EventType::OrderCreated, id, found->data, now, now, row.trace});
    if (row.before->state != found->stand.state) {
        QJsonObject data = found->data;
        data.insert(u"was"_s, row.before->state);
        STOA_TRY(links::tell(connection, {EventType::OrderState, id, data, now, now, row.trace}));
    }
    if (row.before->promise != found->stand.promise)
        return links::tell(connection, {EventType::PromiseChanged, id, found->promise, now, now, row.trace});
    return {};
}

Result<void> OrderTidings::tellFulfilment(sql::Connection &connection, const Row &row, Instant now)
{
    STOA_TRY_ASSIGN(auto data,
                    connection.first(
                        "SELECT state, order_id, order_number, channel, number, location, method, carrier, "
                        "tracking FROM fulfilment WHERE id = ?1",
                        [](const sql::Statement &s) {
                            QJsonObject json{{u"state"_s, s.text(0)},        {u"order"_s, s.text(1)},
                                             {u"order_number"_s, s.text(2)}, {u"channel"_s, s.text(3)},
                                             {u"number"_s, s.text(4)},       {u"location"_s, s.text(5)},
                                             {u"method"_s, s.text(6)}};
                            put(json, u"carrier"_s, s.text(7));
                            put(json, u"tracking"_s, s.text(8));
                            return json;
                        },
                        row.key.key));
    if (!data || (row.before && row.before->state == data->value("state"_L1).toString()))
        return {};
    if (row.before)
        data->insert(u"was"_s, row.before->state);
    return links::tell(
        connection,
        {EventType::FulfilmentState, QString::fromLatin1(row.key.key), *data, now, now, row.trace});
}

Result<void> OrderTidings::tellReturn(sql::Connection &connection, const Row &row, Instant now)
{
    STOA_TRY_ASSIGN(auto data,
                    connection.first(
                        "SELECT state, number, order_id, order_number, channel, wish, location, currency, "
                        "refund, replacement FROM return_case WHERE id = ?1",
                        [](const sql::Statement &s) {
                            QJsonObject json{{u"state"_s, s.text(0)},    {u"number"_s, s.text(1)},
                                             {u"order"_s, s.text(2)},    {u"order_number"_s, s.text(3)},
                                             {u"channel"_s, s.text(4)},  {u"wish"_s, s.text(5)},
                                             {u"currency"_s, s.text(7)}, {u"refund"_s, s.int64(8)}};
                            put(json, u"location"_s, s.text(6));
                            put(json, u"replacement"_s, s.text(9));
                            return json;
                        },
                        row.key.key));
    if (!data || (row.before && row.before->state == data->value("state"_L1).toString()))
        return {};
    if (row.before)
        data->insert(u"was"_s, row.before->state);
    return links::tell(
        connection, {EventType::ReturnState, QString::fromLatin1(row.key.key), *data, now, now, row.trace});
}

} // namespace stoa::hub

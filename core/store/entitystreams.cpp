// SPDX-License-Identifier: GPL-3.0-or-later
// Which streams of the hub a row travels in.
#include "core/store/contactplaces.h"
#include "core/store/entitytable.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// What finds the key and the places of each row: of the order that it belongs to, or its own one. In front
/// of the list of keys.
QByteArray placesQuery(EntityType type)
{
    const auto ofOrder = [](const QByteArray &table, const QByteArray &order) {
        return "SELECT t.id, o.places FROM " + table + " t LEFT JOIN orders o ON o.id = t." + order
            + " WHERE t.id IN (";
    };
    switch (type) {
    case EntityType::Order:
        return "SELECT o.id, o.places FROM orders o WHERE o.id IN (";
    case EntityType::Fulfilment:
        return ofOrder("fulfilment", "order_id");
    case EntityType::Decision:
        return ofOrder("decision", "order_id");
    case EntityType::ReturnCase:
        return ofOrder("return_case", "order_id");
    case EntityType::Reservation:
        // That of a cart is nobody's business but the hub's: the position tells what is left.
        return "SELECT t.id, o.places FROM reservation t LEFT JOIN orders o ON o.id = t.holder "
               "WHERE t.fulfilment <> '' AND t.id IN (";
    case EntityType::Task:
        return "SELECT t.id, t.location FROM task t WHERE t.id IN (";
    default:
        return {};
    }
}

QByteArrayView prefixOf(EntityType type) { return type == EntityType::Contact ? "contacts/" : "orders/"; }

QList<QByteArray> streamsAt(QByteArrayView prefix, const QList<QByteArray> &places)
{
    QList<QByteArray> list{prefix.toByteArray() + "all"};
    for (const QByteArray &place : places)
        list.append(prefix.toByteArray() + place);
    return list;
}

QList<QByteArray> placesIn(const QByteArray &json)
{
    QList<QByteArray> places;
    const auto array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &place : array)
        places.append(place.toString().toUtf8());
    return places;
}

Result<QList<QByteArray>> streamsOfShared(sql::Connection &connection, const EntityKey &key)
{
    STOA_TRY_ASSIGN(const auto found, sharedStreamsOf(connection, key.type, {&key.key, 1}));
    const auto streams = found.constFind(key.key);
    if (streams != found.cend())
        return *streams;
    // A cart's reservation has none; of what is gone whoever looks after all was told in any case.
    if (key.type == EntityType::Reservation)
        return QList<QByteArray>();
    return streamsAt(prefixOf(key.type), {});
}

} // namespace

Result<QHash<QByteArray, QList<QByteArray>>> sharedStreamsOf(sql::Connection &connection, EntityType type,
                                                             std::span<const QByteArray> keys)
{
    QHash<QByteArray, QList<QByteArray>> found;
    const QByteArrayView prefix = prefixOf(type);
    if (type == EntityType::Slot || type == EntityType::Quarantine) {
        for (const QByteArray &key : keys) {
            const bool isSlot = type == EntityType::Slot;
            found.insert(key,
                         streamsAt(prefix, isSlot ? QList{key.left(key.indexOf('|'))} : QList<QByteArray>()));
        }
        return found;
    }
    if (type == EntityType::Contact) {
        STOA_TRY_ASSIGN(const auto places, contactPlacesOf(connection, keys));
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            found.insert(it.key(), streamsAt(prefix, *it));
        return found;
    }
    const QByteArray query = placesQuery(type);
    if (query.isEmpty())
        return Error{ErrorKind::Protocol, u"type"_s, u"not a shared type of row"_s};
    STOA_TRY_ASSIGN(auto select, connection.prepare(query + placeholders(keys.size()) + ')'));
    for (std::size_t i = 0; i < keys.size(); ++i)
        select.bind(int(i) + 1, keys[i]);
    // Rows of one order stand side by side.
    QByteArray places;
    QList<QByteArray> streams = streamsAt(prefix, {});
    for (;;) {
        STOA_TRY_ASSIGN(const bool more, select.step());
        if (!more)
            return found;
        if (const QByteArrayView text = select.isNull(1) ? QByteArrayView("") : select.utf8(1);
            text != places) {
            places = text.toByteArray();
            const bool isPlace = type == EntityType::Task && !places.isEmpty();
            streams = streamsAt(prefix, isPlace ? QList{places} : placesIn(places));
        }
        found.insert(select.bytes(0), streams);
    }
}

Result<QList<QByteArray>> streamsOf(sql::Connection &connection, const EntityKey &key)
{
    switch (key.type) {
    case EntityType::Item:
    case EntityType::Barcode:
    case EntityType::Category:
        return QList<QByteArray>{streams::kCatalogue.toByteArray()};
    case EntityType::Cost:
        return QList<QByteArray>{streams::kCosts.toByteArray()};
    case EntityType::User:
    case EntityType::Role:
    case EntityType::Setting:
    case EntityType::Location:
    case EntityType::Reason:
    case EntityType::Device:
    case EntityType::Node:
    case EntityType::Carrier:
    case EntityType::RoutingPolicy:
        return QList<QByteArray>{streams::kConfiguration.toByteArray()};
    case EntityType::Position:
        return QList<QByteArray>{"store/" + key.key.mid(key.key.indexOf('|') + 1)};
    case EntityType::Movement: {
        QList<QByteArray> list;
        STOA_TRY(connection.each(
            "SELECT from_location, to_location FROM movement WHERE id = ?1",
            [&](const sql::Statement &row) {
                for (const int column : {0, 1}) {
                    const QByteArray location = row.bytes(column);
                    if (!location.isEmpty() && !list.contains("ledger/" + location))
                        list.append("ledger/" + location);
                }
            },
            key.key));
        return list;
    }
    case EntityType::Order:
    case EntityType::Contact:
    case EntityType::Fulfilment:
    case EntityType::Decision:
    case EntityType::ReturnCase:
    case EntityType::Reservation:
    case EntityType::Task:
    case EntityType::Slot:
    case EntityType::Quarantine:
        return streamsOfShared(connection, key);
    case EntityType::Price:
    case EntityType::Promotion:
    case EntityType::OrderLine:
    case EntityType::Consent:
    case EntityType::Customer:
    case EntityType::Lease:
    case EntityType::CommandResult:
        break;
    }
    return Error{ErrorKind::Protocol, u"type"_s, u"unknown type of row"_s};
}

} // namespace stoa

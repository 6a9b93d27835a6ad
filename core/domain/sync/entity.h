// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <QString>
#include <optional>

namespace stoa {

/// What a feed row is about (the `type` of a frame). Numbers are part of the wire contract and never reused.
enum class EntityType {
    Item = 1,
    Barcode = 2,
    Category = 3,
    Price = 4,
    Promotion = 5,
    Position = 6,
    Movement = 7,
    Order = 8,
    OrderLine = 9,
    Reservation = 10,
    Task = 11,
    Consent = 12,
    Customer = 13,
    User = 14,
    Role = 15,
    Setting = 16,
    Lease = 17,
    CommandResult = 18,
    Location = 19,
    Reason = 20,
    Device = 21,
    Cost = 22,
    Fulfilment = 23,
    Decision = 24,
    ReturnCase = 25,
    Contact = 26,
    RoutingPolicy = 27,
    Node = 28,
    Carrier = 29,
    Slot = 30,
    Quarantine = 31,
};

/// The key of a row as one text: its key columns joined by '|', which no code may hold.
QByteArray joinKey(const QByteArray &first, const QByteArray &second);
QByteArray joinKey(const QString &first, const QString &second);

/// One row, whatever it is.
struct EntityKey {
    EntityType type;
    QByteArray key;
    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend size_t qHash(const EntityKey &k, size_t seed = 0) { return qHashMulti(seed, int(k.type), k.key); }
};

enum class ChangeOp { Upsert, Remove };

struct Change {
    EntityType type;
    QByteArray key;
    ChangeOp op;
    friend bool operator==(const Change &, const Change &) = default;
};

enum class Origin { Desk, Hub };

/// What one commit changed, in the order of writing, each row once. Past kMany rows the list is dropped and
/// `everything` set: whoever shows data reads it anew.
struct ChangeSet {
    Origin origin = Origin::Desk;
    QList<Change> changes;
    bool everything = false;
    static constexpr int kMany = 2'000;

    bool touches(EntityType type) const;
};

namespace streams {
inline constexpr QByteArrayView kConfiguration = "cfg";
inline constexpr QByteArrayView kCatalogue = "cat/all";
inline constexpr QByteArrayView kPrices = "price/all";
/// What items cost us; only for those who may see it.
inline constexpr QByteArrayView kCosts = "cost/all";
/// Every order with what belongs to it, for people of the whole chain; a store's desk has orders(location).
inline constexpr QByteArrayView kOrders = "orders/all";
/// Who gets the goods, of every order; personal.
inline constexpr QByteArrayView kContacts = "contacts/all";
/// Positions of a location.
QByteArray store(const QString &location);
/// Orders in which a location takes part, with what belongs to them; tasks and capacity of the location.
QByteArray orders(const QString &location);
/// Who gets the goods of these orders.
QByteArray contacts(const QString &location);
/// Movements of the last 90 days that touch a location.
QByteArray ledger(const QString &location);
/// Results of a device's commands.
QByteArray device(const QString &deviceId);
} // namespace streams

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
// Which streams of the hub a row travels in.
#include "core/store/entitytable.h"

namespace stoa {

using namespace Qt::StringLiterals;

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
        return QList<QByteArray>{streams::kConfiguration.toByteArray()};
    case EntityType::Position:
        return QList<QByteArray>{"store/" + key.key.mid(key.key.indexOf('|') + 1)};
    case EntityType::Movement: {
        QList<QByteArray> list;
        STOA_TRY(connection.each(
            "SELECT from_location, to_location FROM movement WHERE id = ?1",
            [&](const sql::Statement &row) {
                for (const int column : {0, 1}) {
                    const QByteArray location = row.utf8(column).toByteArray();
                    if (!location.isEmpty() && !list.contains("ledger/" + location))
                        list.append("ledger/" + location);
                }
            },
            key.key));
        return list;
    }
    case EntityType::Price:
    case EntityType::Promotion:
    case EntityType::Order:
    case EntityType::OrderLine:
    case EntityType::Reservation:
    case EntityType::Task:
    case EntityType::Consent:
    case EntityType::Customer:
    case EntityType::Lease:
    case EntityType::CommandResult:
        break;
    }
    return Error{ErrorKind::Protocol, u"type"_s, u"unknown type of row"_s};
}

} // namespace stoa

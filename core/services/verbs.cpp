// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/verbs.h"

#include "core/services/catalog/catalogverbs.h"
#include "core/services/commandbody.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/sync/outboxverbs.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> perform(UnitOfWork &work, const Command &command)
{
    const QJsonObject &body = command.body;
    STOA_TRY(checkBody(command.type, body));
    // Nobody learns the version of what he may not change.
    if (!work.context().rights.may(permissionOf(command.type)))
        return lacking(permissionOf(command.type));
    switch (command.type) {
    case CommandType::StockAdjust: {
        STOA_TRY_ASSIGN(const auto adjustment, Adjustment::fromJson(body));
        return adjustStock(work, adjustment);
    }
    case CommandType::StockRecord: {
        STOA_TRY_ASSIGN(const auto movements, movementsFromJson(body, work.context()));
        return recordMovements(work, movements);
    }
    case CommandType::SafetySet:
        return setSafety(work, body);
    case CommandType::LocationSave:
        return atVersion(work, EntityType::Location, body.value("code"_L1).toString(), body,
                         [&] { return saveLocation(work, body); });
    case CommandType::ItemSave:
        return atVersion(work, EntityType::Item, body.value("sku"_L1).toString(), body,
                         [&] { return saveItem(work, body); });
    case CommandType::ReasonSave:
        return atVersion(work, EntityType::Reason, body.value("code"_L1).toString(), body,
                         [&] { return saveReason(work, body); });
    case CommandType::OutboxDiscard:
        return tellDiscard(work, body);
    }
    return Error::of(Problem::UnknownCommand);
}

Permission permissionOf(CommandType type)
{
    switch (type) {
    case CommandType::StockAdjust:
        return Permission::StockAdjust;
    case CommandType::StockRecord:
        return Permission::StockRecord;
    case CommandType::SafetySet:
        return Permission::PolicyEdit;
    case CommandType::LocationSave:
    case CommandType::ReasonSave:
        return Permission::NetworkEdit;
    case CommandType::ItemSave:
        return Permission::CatalogEdit;
    case CommandType::OutboxDiscard:
        break;
    }
    return Permission::OutboxDiscard;
}

bool isVerdict(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Refused:
    case ErrorKind::Protocol:
        return true;
    case ErrorKind::Unauthorised:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return false;
    }
    return false;
}

} // namespace stoa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/verbs.h"

#include "core/services/catalog/catalogverbs.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/sync/outboxverbs.h"

namespace stoa {

Result<void> perform(UnitOfWork &work, const Command &command)
{
    switch (command.type) {
    case CommandType::StockAdjust: {
        STOA_TRY_ASSIGN(const auto adjustment, Adjustment::fromJson(command.body));
        return adjustStock(work, adjustment);
    }
    case CommandType::StockRecord: {
        STOA_TRY_ASSIGN(const auto movements, movementsFromJson(command.body, work.context()));
        return recordMovements(work, movements);
    }
    case CommandType::SafetySet:
        return setSafety(work, command.body);
    case CommandType::LocationSave:
        return saveLocation(work, command.body);
    case CommandType::ItemSave:
        return saveItem(work, command.body);
    case CommandType::ReasonSave:
        return saveReason(work, command.body);
    case CommandType::OutboxDiscard:
        return tellDiscard(work, command.body);
    }
    return Error::of(Problem::UnknownCommand);
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

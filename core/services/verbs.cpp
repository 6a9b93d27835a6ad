// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/verbs.h"

#include "core/services/catalog/catalogverbs.h"
#include "core/services/commandbody.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/network/networkverbs.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/orders/returnverbs.h"
#include "core/services/sync/outboxverbs.h"
#include "core/store/network/noderepository.h"

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
    case CommandType::FulfilmentAdvance:
    case CommandType::FulfilmentHandover: {
        STOA_TRY_ASSIGN(const auto step, FulfilmentStep::fromJson(body));
        if (step.isHandover() != (command.type == CommandType::FulfilmentHandover))
            return Error::invalid(u"to"_s, u"the state does not go with the command"_s);
        return advanceFulfilment(work, step);
    }
    case CommandType::OrderAct: {
        STOA_TRY_ASSIGN(const auto action, OrderAction::fromJson(body));
        return actOnOrder(work, action);
    }
    case CommandType::ReturnOpen: {
        STOA_TRY_ASSIGN(const auto opening, ReturnOpening::fromJson(body));
        return openReturn(work, opening);
    }
    case CommandType::ReturnAdvance: {
        STOA_TRY_ASSIGN(const auto step, ReturnStep::fromJson(body));
        return advanceReturn(work, step);
    }
    case CommandType::TaskClose:
        return closeTask(work, body);
    case CommandType::NodeSave:
        return atVersion(work, EntityType::Node, body.value("location"_L1).toString(), body,
                         [&] { return saveNode(work, body); });
    case CommandType::CarrierSave:
        return atVersion(work, EntityType::Carrier, body.value("code"_L1).toString(), body,
                         [&] { return saveCarrier(work, body); });
    case CommandType::SlaSave:
        return atVersion(work, EntityType::Setting, zoneSlaSetting(), body,
                         [&] { return saveZoneSla(work, body); });
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
    case CommandType::NodeSave:
    case CommandType::CarrierSave:
    case CommandType::SlaSave:
        return Permission::NetworkEdit;
    case CommandType::ItemSave:
        return Permission::CatalogEdit;
    case CommandType::FulfilmentAdvance:
    case CommandType::FulfilmentHandover:
        return Permission::OrderWork;
    case CommandType::TaskClose:
        // Of whom it asks more depends on where the task is (authorizeTask()).
        return Permission::OrderRead;
    case CommandType::OrderAct:
        return Permission::OrderEdit;
    case CommandType::ReturnOpen:
    case CommandType::ReturnAdvance:
        return Permission::OrderReturn;
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

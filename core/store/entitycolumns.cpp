// SPDX-License-Identifier: GPL-3.0-or-later
// Every entity with its columns.
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/store/entitytable.h"

#include <array>

namespace stoa {

namespace {

using enum ColumnKind;
/// Of one movement.
constexpr Column moved(QByteArrayView name) { return {name, Integer, 1, Quantity::kLimit}; }
/// What movements have added up to, with room for a thousand of the largest.
constexpr Column stock(QByteArrayView name)
{
    return {name, Integer, -1'000 * Quantity::kLimit, 1'000 * Quantity::kLimit};
}
constexpr Column price(QByteArrayView name) { return {name, Integer, 0, Money::kLimit}; }

constexpr std::array kSku{Column{"sku", Text}};
constexpr std::array kCode{Column{"code", Text}};
constexpr std::array kId{Column{"id", Text}};
constexpr std::array kGtin{Column{"gtin", Text}};
constexpr std::array kName{Column{"name", Text}};
constexpr std::array kSkuLocation{Column{"sku", Text}, Column{"location", Text}};

constexpr std::array kItem{Column{"names", Json},
                           Column{"category", Text},
                           Column{"brand", Text},
                           Column{"unit", Text},
                           price("price"),
                           Column{"currency", Text},
                           Column{"vat_class", Text},
                           Column{"velocity", Text},
                           Column{"weight", Integer, 0},
                           Column{"flags", Json},
                           Column{"active", Integer, 0, 1},
                           Column{"version", Integer, 0},
                           Column{"updated_at", Integer}};
constexpr std::array kCost{price("cost"), Column{"currency", Text}, Column{"version", Integer, 0}};
constexpr std::array kBarcode{Column{"sku", Text}, Column{"version", Integer, 0}};
constexpr std::array kCategory{Column{"parent", Text}, Column{"names", Json}, Column{"rank", Integer},
                               Column{"version", Integer, 0}};
constexpr std::array kLocation{Column{"kind", Text},
                               Column{"names", Json},
                               Column{"street", Text},
                               Column{"city", Text},
                               Column{"postal_code", Text},
                               Column{"country", Text},
                               Column{"time_zone", Text},
                               Column{"zone", Text},
                               Column{"latitude", Integer},
                               Column{"longitude", Integer},
                               Column{"hours", Json},
                               Column{"capabilities", Json},
                               Column{"active", Integer, 0, 1},
                               Column{"version", Integer, 0},
                               Column{"updated_at", Integer}};
constexpr std::array kReason{Column{"kind", Text},
                             Column{"sign", Text},
                             Column{"counter_account", Text},
                             Column{"names", Json},
                             Column{"rank", Integer},
                             Column{"active", Integer, 0, 1},
                             Column{"system", Integer, 0, 1},
                             Column{"version", Integer, 0}};
constexpr std::array kRole{Column{"name", Text}, Column{"permissions", Json},
                           Column{"built_in", Integer, 0, 1}, Column{"version", Integer, 0}};
constexpr std::array kUser{Column{"login", Text},         Column{"display_name", Text}, Column{"roles", Json},
                           Column{"stores", Json},        Column{"language", Text},     Column{"state", Text},
                           Column{"version", Integer, 0}, Column{"updated_at", Integer}};
constexpr std::array kDevice{Column{"name", Text},           Column{"location", Text},
                             Column{"public_key", Text},     Column{"state", Text},
                             Column{"enrolled_at", Integer}, Column{"version", Integer, 0}};
constexpr std::array kSetting{Column{"value", Json}, Column{"version", Integer, 0}};
constexpr std::array kPosition{stock("on_hand"),
                               stock("damaged"),
                               stock("hold"),
                               stock("display"),
                               stock("quarantine"),
                               stock("in_transit"),
                               stock("on_order"),
                               stock("reserved"),
                               stock("safety"),
                               stock("leased"),
                               Column{"last_count", Integer},
                               Column{"version", Integer, 0},
                               Column{"updated_at", Integer}};
// Without unit_cost and currency, which stay at the hub: a ledger goes to everybody who sees stock, and costs
// do not.
constexpr std::array kMovement{Column{"sku", Text},
                               Column{"kind", Text},
                               Column{"from_account", Text},
                               Column{"from_location", Text},
                               Column{"to_account", Text},
                               Column{"to_location", Text},
                               moved("quantity"),
                               Column{"reason", Text},
                               Column{"source", Text},
                               Column{"occurred_at", Integer},
                               Column{"recorded_at", Integer},
                               Column{"document", Text},
                               Column{"party", Text},
                               Column{"note", Text},
                               Column{"reverses", Text},
                               Column{"actor", Text},
                               Column{"device", Text},
                               Column{"business_date", Text}};

constexpr Column amount(QByteArrayView name) { return {name, Integer, 0, Money::kLimit}; }
constexpr Column units(QByteArrayView name) { return {name, Integer, 0, 1'000 * Quantity::kLimit}; }
constexpr Column version() { return {"version", Integer, 0}; }

constexpr std::array kOrderId{Column{"order_id", Text}};
constexpr std::array kLocationKey{Column{"location", Text}};
constexpr std::array kLocationSlot{Column{"location", Text}, Column{"slot", Text}};
constexpr std::array kCodeNumber{Column{"code", Text}, Column{"number", Text}};
constexpr std::array kOrder{Column{"number", Text},
                            Column{"channel", Text},
                            Column{"customer", Text},
                            Column{"placed_at", Integer},
                            Column{"state", Text},
                            Column{"priority", Text},
                            Column{"method", Text},
                            Column{"pickup_at", Text},
                            Column{"city", Text},
                            Column{"postal_code", Text},
                            Column{"country", Text},
                            Column{"zone", Text},
                            Column{"latitude", Integer},
                            Column{"longitude", Integer},
                            Column{"currency", Text},
                            amount("shipping"),
                            amount("total"),
                            units("units"),
                            units("open_units"),
                            Column{"payment", Text},
                            Column{"holds", Json},
                            Column{"promised_from", Integer},
                            Column{"promised_to", Integer},
                            Column{"expected_at", Integer},
                            Column{"queue", Text},
                            Column{"route_wanted", Integer},
                            Column{"places", Json},
                            Column{"lines", Json},
                            Column{"timeline", Json},
                            Column{"closed_at", Integer},
                            version(),
                            Column{"updated_at", Integer}};
constexpr std::array kFulfilment{Column{"order_id", Text},      Column{"order_number", Text},
                                 Column{"channel", Text},       Column{"number", Text},
                                 Column{"location", Text},      Column{"method", Text},
                                 Column{"state", Text},         Column{"priority", Text},
                                 Column{"lines", Json},         units("units"),
                                 Column{"carrier", Text},       Column{"service", Text},
                                 Column{"tracking", Text},      Column{"box", Text},
                                 Column{"weight", Integer, 0},  Column{"wave", Text},
                                 Column{"bay", Text},           Column{"car", Text},
                                 Column{"due_at", Integer},     Column{"cut_off_at", Integer},
                                 Column{"slot_at", Integer},    Column{"expires_at", Integer},
                                 Column{"handover", Json},      Column{"reached", Json},
                                 Column{"created_at", Integer}, version(),
                                 Column{"updated_at", Integer}};
constexpr std::array kReservation{Column{"holder", Text},
                                  Column{"line", Integer, 0},
                                  Column{"sku", Text},
                                  Column{"location", Text},
                                  moved("quantity"),
                                  Column{"state", Text},
                                  Column{"expires_at", Integer},
                                  Column{"fulfilment", Text},
                                  Column{"created_at", Integer},
                                  version(),
                                  Column{"updated_at", Integer}};
constexpr std::array kDecision{Column{"order_id", Text},
                               Column{"at", Integer},
                               Column{"policy", Text},
                               Column{"policy_version", Integer, 0},
                               Column{"outcome", Text},
                               Column{"summary", Json},
                               version()};
constexpr std::array kReturnCase{Column{"number", Text},
                                 Column{"order_id", Text},
                                 Column{"order_number", Text},
                                 Column{"channel", Text},
                                 Column{"state", Text},
                                 Column{"wish", Text},
                                 Column{"location", Text},
                                 Column{"lines", Json},
                                 Column{"currency", Text},
                                 amount("refund"),
                                 Column{"replacement", Text},
                                 Column{"note", Text},
                                 Column{"reached", Json},
                                 Column{"created_at", Integer},
                                 version(),
                                 Column{"updated_at", Integer}};
constexpr std::array kContact{Column{"name", Text},         Column{"phone", Text}, Column{"email", Text},
                              Column{"street", Text},       Column{"note", Text},  version(),
                              Column{"updated_at", Integer}};
constexpr std::array kTask{
    Column{"location", Text},      Column{"kind", Text},         Column{"subject", Text},
    Column{"order_id", Text},      Column{"state", Text},        Column{"due_at", Integer},
    Column{"assignee", Text},      Column{"note", Text},         Column{"detail", Json},
    Column{"created_at", Integer}, Column{"closed_at", Integer}, version(),
    Column{"updated_at", Integer}};
constexpr std::array kNode{Column{"settings", Json}, version(), Column{"updated_at", Integer}};
constexpr std::array kCarrier{Column{"names", Json}, Column{"details", Json}, Column{"active", Integer, 0, 1},
                              version(), Column{"updated_at", Integer}};
constexpr std::array kRoutingPolicy{
    Column{"name", Text},          Column{"state", Text},       Column{"owner", Text},
    Column{"body", Json},          Column{"note", Text},        Column{"created_by", Text},
    Column{"created_at", Integer}, Column{"approved_by", Text}, Column{"activated_at", Integer},
    Column{"simulation", Text},    Column{"earlier", Text},     version(),
    Column{"updated_at", Integer}};
constexpr std::array kSlot{Column{"start_at", Integer}, Column{"held", Integer, 0},
                           Column{"used", Integer, 0}, version()};
constexpr std::array kQuarantine{
    Column{"kind", Text},         Column{"source", Text},        Column{"reference", Text},
    Column{"problem", Text},      Column{"field", Text},         Column{"detail", Text},
    Column{"body", Json},         Column{"state", Text},         Column{"tries", Integer, 0},
    Column{"result", Text},       Column{"created_at", Integer}, version(),
    Column{"updated_at", Integer}};

using enum Mutability;
constexpr std::array kTables{
    EntityTable{EntityType::Setting, "setting", Mutable, kName, kSetting},
    EntityTable{EntityType::Role, "role", Mutable, kCode, kRole},
    EntityTable{EntityType::User, "app_user", Mutable, kId, kUser},
    EntityTable{EntityType::Device, "device", Mutable, kId, kDevice},
    EntityTable{EntityType::Location, "location", Mutable, kCode, kLocation},
    EntityTable{EntityType::Reason, "reason", Mutable, kCode, kReason},
    EntityTable{EntityType::Node, "node", Mutable, kLocationKey, kNode},
    EntityTable{EntityType::Carrier, "carrier", Mutable, kCode, kCarrier},
    EntityTable{EntityType::RoutingPolicy, "routing_policy", Mutable, kCodeNumber, kRoutingPolicy},
    EntityTable{EntityType::Category, "category", Mutable, kCode, kCategory},
    EntityTable{EntityType::Item, "item", Mutable, kSku, kItem},
    EntityTable{EntityType::Cost, "item_cost", Mutable, kSku, kCost},
    EntityTable{EntityType::Barcode, "barcode", Mutable, kGtin, kBarcode},
    EntityTable{EntityType::Position, "position", Mutable, kSkuLocation, kPosition},
    EntityTable{EntityType::Order, "orders", Shared, kId, kOrder},
    EntityTable{EntityType::Fulfilment, "fulfilment", Shared, kId, kFulfilment},
    EntityTable{EntityType::Reservation, "reservation", Shared, kId, kReservation},
    EntityTable{EntityType::Decision, "decision", Shared, kId, kDecision},
    EntityTable{EntityType::ReturnCase, "return_case", Shared, kId, kReturnCase},
    EntityTable{EntityType::Contact, "order_contact", Shared, kOrderId, kContact},
    EntityTable{EntityType::Task, "task", Shared, kId, kTask},
    EntityTable{EntityType::Slot, "slot", Shared, kLocationSlot, kSlot},
    EntityTable{EntityType::Quarantine, "order_quarantine", Shared, kId, kQuarantine},
    EntityTable{EntityType::Movement, "movement", Immutable, kId, kMovement},
};

} // namespace

std::span<const EntityTable> entityTables() { return kTables; }

} // namespace stoa
